//! The fields of a record in a form: what there is to choose from, what was typed, what stands there.

use crate::form::{Choice, Form};
use crate::language::Language;
use engagement::organizations::{Draft, Organization};
use engagement::vocabulary::{self, Vocabulary};

/// What there is to choose from.
pub(crate) struct Choices {
    pub(crate) kinds: Vec<Choice>,
    pub(crate) scopes: Vec<Choice>,
    pub(crate) countries: Vec<Choice>,
    pub(crate) areas: Vec<Choice>,
    pub(crate) clusters: Vec<Choice>,
    pub(crate) languages: Vec<Choice>,
    pub(crate) levels: Vec<Choice>,
}

pub(crate) fn choices(l: Language) -> Choices {
    let all = vocabulary::all();
    let of = |vocabulary: &'static Vocabulary| {
        let terms = vocabulary.terms().iter();
        terms.map(move |term| Choice::new(&term.code, term.label(l.code()))).collect::<Vec<_>>()
    };
    let or_none =
        |vocabulary| [vec![Choice::new("", l.say("organizations-not-stated"))], by_label(of(vocabulary))].concat();
    Choices {
        kinds: of(&all.kind),
        scopes: [vec![Choice::new("", l.say("organizations-not-stated"))], of(&all.scope)].concat(),
        countries: or_none(&all.country),
        areas: of(&all.area),
        clusters: of(&all.cluster),
        languages: or_none(&all.language),
        levels: of(&all.confidentiality),
    }
}

fn by_label(mut choices: Vec<Choice>) -> Vec<Choice> {
    choices.sort_by_cached_key(|choice| engagement::collation::sort_key(&choice.label));
    choices
}

/// What was typed, as a draft.
pub(crate) fn draft(form: &Form) -> Draft {
    let text = |name| form.get(name).to_owned();
    let picked = |name| form.all(name).map(str::to_owned).collect();
    Draft {
        name: text("name"),
        name_language: text("name_language"),
        acronym: text("acronym"),
        kinds: picked("kinds"),
        network: form.has("network", "yes"),
        scope: text("scope"),
        country: text("country"),
        countries: lines(form.get("countries")),
        areas: picked("areas"),
        clusters: picked("clusters"),
        languages: lines(form.get("languages")),
        founded: text("founded"),
        website: text("website"),
        email: text("email"),
        description: text("description"),
        description_language: text("description_language"),
        identifiers: lines(form.get("identifiers")),
        confidentiality: text("confidentiality"),
    }
}

/// What stands on each line, or between semicolons.
fn lines(text: &str) -> Vec<String> {
    let parts = text.split(['\n', ';']).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// What the form shows of a record.
pub(crate) fn typed(one: &Organization, l: Language) -> Form {
    filled(Draft::from(&one.facts), one, l)
}

/// What the form shows of a draft that would change a record.
pub(crate) fn filled(draft: Draft, one: &Organization, l: Language) -> Form {
    let all = vocabulary::all();
    let written = |codes: &[String], vocabulary: &'static Vocabulary| {
        codes.iter().map(|code| vocabulary.label(code, l.code())).collect::<Vec<_>>().join("\n")
    };
    let und = |language: &str| if language == "und" { String::new() } else { language.to_owned() };
    let mut values = vec![
        ("seen", one.changed_at.to_string()),
        ("countries", written(&draft.countries, &all.country)),
        ("languages", written(&draft.languages, &all.language)),
        ("identifiers", draft.identifiers.join("\n")),
        ("name", draft.name),
        ("name_language", und(&draft.name_language)),
        ("acronym", draft.acronym),
        ("scope", draft.scope),
        ("country", draft.country),
        ("founded", draft.founded),
        ("website", draft.website),
        ("email", draft.email),
        ("description", draft.description),
        ("description_language", draft.description_language),
        ("confidentiality", draft.confidentiality),
    ];
    values.extend(draft.network.then(|| ("network", "yes".to_owned())));
    let picked = [("kinds", draft.kinds), ("areas", draft.areas), ("clusters", draft.clusters)];
    values.extend(picked.into_iter().flat_map(|(name, codes)| codes.into_iter().map(move |code| (name, code))));
    Form::of(values)
}
