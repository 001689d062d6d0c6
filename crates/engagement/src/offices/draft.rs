//! What someone says of an office, before it is checked: the same for a form, JSON and a row of a file.

use super::office::{Facts, Kind, Office};
use super::tree::Offices;
use crate::dates::PartialDate;
use crate::error::Result;
use crate::ids::OfficeId;
use crate::message::Message;
use crate::names;
use crate::problems::Problems;
use crate::vocabulary;
use matching::fold;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest slug and the longest name of a city, in letters.
const LONGEST: usize = 60;

/// A slug that is an address of its own.
const TAKEN: &str = "new";

/// What was typed; nothing in it is right yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Draft {
    /// A short word for its address; made of city or name when empty. It stays as it is once it is given.
    pub slug: String,
    /// A code or word for what it is.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// The language of the name; `und` when empty.
    pub name_language: String,
    /// Its names in other languages, each behind the code of its language: `fr: Bureau régional`.
    pub names: Vec<String>,
    /// The office under which it stands: its slug, a name of it, or its city. Headquarters when empty.
    pub parent: String,
    /// The countries that it covers: codes, or names in one of the UN's languages.
    pub countries: Vec<String>,
    /// The city in which it is.
    pub city: String,
    /// Since when.
    pub from: String,
    /// When it closed.
    pub to: String,
}

/// What was typed, checked as far as one office by itself goes.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Checked {
    /// The slug, where one was given.
    pub(super) slug: Option<String>,
    /// The facts; the successor is none of what one types.
    pub(super) facts: Facts,
    /// The names by their languages.
    pub(super) names: BTreeMap<String, String>,
}

impl Draft {
    /// What was typed as facts, or all that is wrong with it. `among` are the offices that it may name.
    pub(super) fn check(&self, among: &Offices) -> Result<Checked> {
        let all = vocabulary::all();
        let mut problems = Problems::default();
        let names = self.checked_names(&mut problems);
        let kind = problems.code("kind", &all.office_kind, &self.kind);
        if self.kind.trim().is_empty() {
            problems.add("kind", Message::new("problem-office-kind-missing"));
        }
        let kind = kind.and_then(|code| Kind::parse(&code));
        let parent = problems.take("parent", parent(&self.parent, kind, among)).flatten();
        let facts = Facts {
            kind: kind.unwrap_or(Kind::Country),
            parent,
            countries: problems.codes("countries", &all.country, &self.countries),
            city: problems.take("city", city(&self.city)).flatten(),
            from: problems.date("from", &self.from),
            to: problems.date("to", &self.to),
            successor: None,
        };
        let slug = problems.take("slug", slug(&self.slug)).flatten();
        problems.or(Checked { slug, facts, names })
    }

    fn checked_names(&self, problems: &mut Problems) -> BTreeMap<String, String> {
        let mut names = BTreeMap::new();
        let language = problems.take("name_language", names::language(&self.name_language)).flatten();
        if let Some(name) = problems.take("name", names::clean(&self.name)) {
            names.insert(language.unwrap_or_else(|| "und".to_owned()), name);
        }
        for line in self.names.iter().filter(|line| !line.trim().is_empty()) {
            let Some((language, name)) = problems.take("names", translation(line)) else { continue };
            if names.insert(language.clone(), name).is_some() {
                problems.add("names", Message::new("problem-office-name-twice").with("language", language));
            }
        }
        names
    }

    /// What a form shows of an office. `language` is that of the page: the name in it stands first.
    #[must_use]
    pub fn of(office: &Office, among: &Offices, language: &str) -> Self {
        let facts = &office.facts;
        let text = |date: &Option<PartialDate>| date.as_ref().map(ToString::to_string).unwrap_or_default();
        let name = office.name(language);
        let others = office.current_names().filter(|other| name.is_none_or(|name| name.id != other.id));
        Self {
            slug: office.slug.clone(),
            kind: facts.kind.as_str().to_owned(),
            name: name.map(|name| name.text.clone()).unwrap_or_default(),
            name_language: name.map(|name| name.language.clone()).unwrap_or_default(),
            names: others.map(|name| format!("{}: {}", name.language, name.text)).collect(),
            parent: facts.parent.and_then(|id| among.get(id)).map(|one| one.slug.clone()).unwrap_or_default(),
            countries: facts.countries.iter().cloned().collect(),
            city: facts.city.clone().unwrap_or_default(),
            from: text(&facts.from),
            to: text(&facts.to),
        }
    }
}

/// A slug for an office that was given none: its city or its name, with a number where others have both.
pub(super) fn free_slug(checked: &Checked, among: &Offices) -> String {
    if checked.facts.kind == Kind::Headquarters && among.at(Kind::Headquarters.as_str()).is_none() {
        return Kind::Headquarters.as_str().to_owned();
    }
    let english = checked.names.get("en").or_else(|| checked.names.values().next());
    let words = [checked.facts.city.as_ref(), english].into_iter().flatten().map(|text| slugged(text));
    let words: Vec<String> = words.filter(|word| !word.is_empty() && word != TAKEN).collect();
    let last = words.last().cloned().unwrap_or_else(|| "office".to_owned());
    let numbered = (2..).map(|number| format!("{last}-{number}"));
    let mut candidates = words.into_iter().chain(numbered);
    candidates.find(|word| among.at(word).is_none()).unwrap_or(last)
}

/// A text in the letters of a slug.
fn slugged(text: &str) -> String {
    let folded = fold(text);
    let plain = |word: &&str| word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let mut slug = String::new();
    for word in folded.split_whitespace().filter(plain) {
        if slug.len() + word.len() >= LONGEST {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word);
    }
    slug
}

fn slug(text: &str) -> Result<Option<String>, Message> {
    let text = text.trim();
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    match text {
        "" => Ok(None),
        _ if text != TAKEN && text.len() <= LONGEST && text.split('-').all(is_word) => Ok(Some(text.to_owned())),
        _ => Err(Message::new("problem-office-slug").with("text", text)),
    }
}

fn parent(text: &str, kind: Option<Kind>, among: &Offices) -> Result<Option<OfficeId>, Message> {
    if !text.trim().is_empty() {
        let found = among.named(text).map(|office| Some(office.id));
        return found.ok_or_else(|| Message::new("problem-office-unknown").with("text", text));
    }
    let below = matches!(kind, Some(Kind::Regional | Kind::Country));
    Ok(among.headquarters().filter(|_| below).map(|office| office.id))
}

fn city(text: &str) -> Result<Option<String>, Message> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let city = names::clean(text)?;
    match city.chars().count() {
        letters if letters > LONGEST => {
            Err(Message::new("problem-too-long").with("letters", letters).with("most", LONGEST))
        }
        _ => Ok(Some(city)),
    }
}

/// A name behind the code of its language.
fn translation(line: &str) -> Result<(String, String), Message> {
    let wrong = || Message::new("problem-office-translation").with("text", line);
    let (language, name) = line.split_once(':').ok_or_else(wrong)?;
    let language = names::language(language)?.ok_or_else(wrong)?;
    Ok((language, names::clean(name)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    #[test]
    fn what_is_typed_becomes_facts() {
        let draft = Draft {
            kind: "Bureau régional".into(),
            name: " Regional Office ".into(),
            name_language: "en".into(),
            names: vec!["fr: Bureau régional : Sahel".into(), " ".into()],
            countries: vec!["Mali".into(), "NE".into()],
            city: "São Paulo".into(),
            from: "2024-06".into(),
            ..Draft::default()
        };
        let checked = draft.check(&Offices::default()).unwrap();
        assert_eq!(checked.facts.kind, Kind::Regional);
        assert_eq!(checked.facts.countries.iter().map(String::as_str).collect::<Vec<_>>(), ["MLI", "NER"]);
        assert_eq!(checked.names["fr"], "Bureau régional : Sahel");
        assert_eq!(free_slug(&checked, &Offices::default()), "sao-paulo");
    }

    #[test]
    fn every_problem_is_told_at_once() {
        let draft = Draft {
            slug: "New Office".into(),
            kind: "embassy".into(),
            name: "".into(),
            names: vec!["Bureau".into()],
            parent: "nowhere".into(),
            countries: vec!["Atlantis".into()],
            from: "soon".into(),
            ..Draft::default()
        };
        let Err(Error::Invalid(problems)) = draft.check(&Offices::default()) else { panic!("accepted") };
        let fields: Vec<_> = problems.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["name", "names", "kind", "parent", "countries", "from", "slug"]);
    }

    #[test]
    fn a_slug_is_a_word_of_an_address() {
        for good in ["dakar", "buenos-aires", "field-2"] {
            assert_eq!(slug(good).unwrap().as_deref(), Some(good));
        }
        for bad in ["new", "Dakar", "a--b", "-a", "san josé", "a/b"] {
            assert!(slug(bad).is_err(), "{bad}");
        }
    }
}
