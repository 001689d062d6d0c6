//! A line of a list of organizations.

use super::whose::{Whose, whose};
use super::{foreign, labels};
use crate::language::Language;
use engagement::activities::Reach;
use engagement::ids::OrganizationId;
use engagement::organizations::{NameKind, Organization, holds};
use engagement::vocabulary;
use matching::fold;

/// A line of a list of organizations.
pub(crate) struct Row {
    pub(crate) id: OrganizationId,
    pub(crate) href: String,
    /// The pieces of the name, and whether each is what was searched for.
    pub(crate) name: Vec<(bool, String)>,
    pub(crate) language: Option<String>,
    pub(crate) acronym: Option<String>,
    pub(crate) what: String,
    pub(crate) reach: String,
    pub(crate) whose: Whose,
    /// Whether there is anything left to verify.
    pub(crate) may_verify: bool,
    /// Other names by which it was found.
    pub(crate) why: Option<String>,
}

/// The line of an organization, found by these words.
pub(crate) fn row(one: &Organization, reach: &Reach, q: &str, l: Language) -> Row {
    let words: Vec<String> = fold(q).split_whitespace().map(str::to_owned).collect();
    Row {
        id: one.id,
        href: l.to(&format!("/organizations/{}", one.id)).into_owned(),
        name: marked(&one.facts.name, &words),
        language: foreign(&one.facts.name_language, l).map(str::to_owned),
        acronym: one.facts.acronym.clone(),
        what: what(one, l),
        reach: reaches(one, reach, l),
        whose: whose(one, l),
        may_verify: one.verified_at.is_none(),
        why: why(one, &words, l),
    }
}

/// "Non-governmental organization, network · Switzerland".
fn what(one: &Organization, l: Language) -> String {
    let all = vocabulary::all();
    let mut kinds = labels(&all.kind, &one.facts.kinds, l);
    if one.facts.network {
        kinds.push(l.say("organizations-a-network").to_string());
    }
    let country = one.facts.country.iter().map(|code| all.country.label(code, l.code()).to_owned());
    let parts = [l.commas(kinds)].into_iter().chain(country).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

/// "6 countries, 14 clusters".
fn reaches(one: &Organization, reach: &Reach, l: Language) -> String {
    let said = one.facts.countries.iter().filter(|code| !reach.countries.contains_key(*code));
    let mut countries = reach.countries.keys().chain(said);
    let mut parts = Vec::new();
    match (countries.next(), countries.count()) {
        (Some(only), 0) => parts.push(vocabulary::all().country.label(only, l.code()).to_owned()),
        (Some(_), more) => parts.push(l.say("organizations-countries").with("count", more + 1).to_string()),
        (None, _) => {}
    }
    let clusters = reach.clusters.union(&one.facts.clusters).count();
    if clusters > 0 {
        parts.push(l.say("organizations-clusters").with("count", clusters).to_string());
    }
    l.commas(parts)
}

/// Whether a word of a name is one that was searched for, as far as it is written out.
fn fits(part: &str, words: &[String]) -> bool {
    let part = fold(part);
    let near = |word: &String| part.starts_with(word.as_str()) || (part.len() > 3 && word.starts_with(&part));
    !part.is_empty() && words.iter().any(near)
}

/// The name in pieces: what was searched for, and what lies between.
fn marked(name: &str, words: &[String]) -> Vec<(bool, String)> {
    if words.is_empty() {
        return vec![(false, name.to_owned())];
    }
    let mut pieces: Vec<(bool, String)> = Vec::new();
    for part in name.split_inclusive(' ') {
        let is = fits(part, words);
        match pieces.last_mut() {
            Some((was, text)) if *was == is => text.push_str(part),
            // The space after what was searched for is none of it.
            Some((true, text)) if text.ends_with(' ') => {
                text.pop();
                pieces.push((is, format!(" {part}")));
            }
            _ => pieces.push((is, part.to_owned())),
        }
    }
    pieces
}

/// The other names, when it was one of them that was searched for: a line has them only where its own name does not tell.
fn why(one: &Organization, words: &[String], l: Language) -> Option<String> {
    if words.is_empty() || one.names.is_empty() || one.is_told_by(words) {
        return None;
    }
    let holds = |text: &String| holds(text, words);
    let of = |kind| one.names_of(kind).map(|name| name.text.clone()).filter(holds).take(3);
    let also: Vec<_> = of(NameKind::Also).chain(of(NameKind::Acronym)).collect();
    let former: Vec<_> = of(NameKind::Former).collect();
    match (also.is_empty(), former.is_empty()) {
        (false, _) => Some(l.say("organizations-also").with("names", l.commas(also)).to_string()),
        (_, false) => Some(l.say("organizations-formerly").with("names", l.commas(former)).to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn what_was_searched_for_is_marked() {
        let words = ["medecins".to_owned(), "sans".to_owned()];
        let pieces = marked("Médecins Sans Frontières", &words);
        assert_eq!(pieces, [(true, "Médecins Sans".to_owned()), (false, " Frontières".to_owned())]);
        assert_eq!(marked("One", &[]), [(false, "One".to_owned())]);
    }
}
