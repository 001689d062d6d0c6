//! The need that the address asks for, and the form that shows it.

use crate::form::{Choice, Form};
use crate::language::Language;
use crate::list::Asked;
use engagement::complements::{Criterion, First, MOST_WEIGHT, Need, Weights};
use engagement::vocabulary::{self, Recognition, Term, Vocabulary};

/// The filters of a need, by their names in the address, but for the weights.
const FILTERS: [&str; 10] =
    ["area", "cluster", "country", "region", "place", "role", "language", "setting", "first", "others"];

/// The name of the field of a weight.
pub(super) fn weight_field(criterion: Criterion) -> String {
    format!("weight-{}", criterion.as_str())
}

/// What is asked, without what a need does not know.
pub(super) fn known(asked: Asked) -> Asked {
    let weights: Vec<String> = Criterion::ALL.map(weight_field).into();
    let names: Vec<&str> = FILTERS.into_iter().chain(weights.iter().map(String::as_str)).collect();
    asked.only(&names, &[])
}

/// The need that the address asks for.
pub(super) fn need(asked: &Asked) -> Need {
    let all = vocabulary::all();
    let several = |name: &str, vocabulary: &Vocabulary| {
        asked.all(name).flat_map(|text| pieces(text, vocabulary)).collect::<Vec<_>>()
    };
    let weight = |weights: Weights, criterion: Criterion| {
        let given = asked.all(&weight_field(criterion)).next().and_then(|text| text.parse().ok());
        given.map_or(weights.clone(), |weight: u8| weights.with(criterion, weight))
    };
    Need {
        area: several("area", &all.area),
        cluster: several("cluster", &all.cluster),
        country: several("country", &all.country),
        region: several("region", &all.region),
        place: asked.all("place").flat_map(split).collect(),
        role: several("role", &all.role),
        language: several("language", &all.language),
        setting: several("setting", &all.setting),
        weights: Criterion::ALL.into_iter().fold(Weights::default(), weight),
        first: match asked.all("first").next() {
            Some("newcomers") => First::Newcomers,
            Some("local") => First::Local,
            _ => First::Best,
        },
        include_others: asked.has("others", "yes"),
    }
}

/// The words of a text that may hold several: a name with a comma in it is one.
fn pieces(text: &str, vocabulary: &Vocabulary) -> Vec<String> {
    let is_known = |text: &str| matches!(vocabulary.recognize(text), Recognition::Known(_));
    if is_known(text) {
        return vec![text.to_owned()];
    }
    let parts = split(text).into_iter().flat_map(|part| match is_known(&part) {
        true => vec![part],
        false => part.split([',', '،']).map(|part| part.trim().to_owned()).collect(),
    });
    parts.filter(|part| !part.is_empty()).collect()
}

fn split(text: &str) -> Vec<String> {
    text.split([';', '؛']).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// The form that shows what was asked for; countries and languages by their names.
pub(super) fn form(asked: &Asked, need: &Need, l: Language) -> Form {
    let all = vocabulary::all();
    let named = |vocabulary: &Vocabulary, texts: &[String]| {
        let name = |text: &String| match vocabulary.recognize(text) {
            Recognition::Known(meaning) => vocabulary.label(&meaning.code, l.code()).to_owned(),
            _ => text.clone(),
        };
        texts.iter().map(name).collect::<Vec<_>>().join("; ")
    };
    let typed =
        [("country", named(&all.country, &need.country)), ("language", named(&all.language, &need.language))];
    let kept =
        asked.filters().iter().filter(|(name, _)| !["country", "language", "place"].contains(&name.as_str()));
    let form = Form::of(kept.map(|(name, value)| (name.clone(), value.clone())));
    let form = typed.into_iter().fold(form, |form, (name, text)| form.with(name, text));
    let form = form.with("place", need.place.join("; "));
    let form = if need.first == First::Best { form.with("first", String::new()) } else { form };
    Criterion::ALL
        .into_iter()
        .fold(form, |form, criterion| form.with(&weight_field(criterion), need.weights.of(criterion).to_string()))
}

/// The values of the form's lists.
pub(super) struct Choices {
    pub(super) areas: Vec<Choice>,
    pub(super) parts: Vec<Choice>,
    pub(super) clusters: Vec<Choice>,
    pub(super) regions: Vec<Choice>,
    pub(super) roles: Vec<Choice>,
    pub(super) settings: Vec<Choice>,
    pub(super) first: Vec<Choice>,
    pub(super) weights: Vec<Choice>,
}

impl Choices {
    pub(super) fn new(l: Language) -> Self {
        let all = vocabulary::all();
        let terms = |vocabulary: &'static Vocabulary, is: fn(&Term) -> bool| {
            let terms = vocabulary.terms().iter().filter(|term| is(term));
            terms.map(|term| Choice::new(&term.code, term.label(l.code()))).collect::<Vec<_>>()
        };
        let mut regions = terms(&all.region, |_| true);
        regions.insert(0, Choice::new("", l.say("complements-any-region")));
        Self {
            areas: terms(&all.area, |term| term.parent.is_none()),
            parts: terms(&all.area, |term| term.parent.is_some()),
            clusters: terms(&all.cluster, |_| true),
            regions,
            roles: terms(&all.role, |_| true),
            settings: terms(&all.setting, |_| true),
            first: vec![
                Choice::new("", l.say("complements-first-best")),
                Choice::new("newcomers", l.say("complements-first-newcomers")),
                Choice::new("local", l.say("complements-first-local")),
            ],
            weights: (0..=MOST_WEIGHT)
                .map(|weight| Choice::new(weight.to_string(), l.number(usize::from(weight))))
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(pairs: &[(&str, &str)]) -> Asked {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        known(Asked::read(Language::english(), "/stock/partners", pairs))
    }

    #[test]
    fn what_people_type_is_taken_apart() {
        let need = need(&asked(&[("country", "Mali; Niger, Sénégal"), ("language", "fr"), ("weight-here", "9")]));
        assert_eq!(need.country, ["Mali", "Niger", "Sénégal"]);
        assert_eq!((need.weights.of(Criterion::Here), need.weights.of(Criterion::Theme)), (9, 3));
        let hostile = self::need(&asked(&[("weight-here", "999"), ("weight-place", "-1"), ("place", ";;")]));
        assert_eq!((hostile.weights.of(Criterion::Here), hostile.weights.of(Criterion::Place)), (6, 3));
        assert!(hostile.is_empty());
    }

    #[test]
    fn the_form_shows_names_in_the_language_of_the_page() {
        let asked = asked(&[("country", "MLI"), ("country", "nowhere"), ("area", "1"), ("first", "local")]);
        let form = form(&asked, &need(&asked), Language::of("fr").unwrap());
        assert_eq!((form.get("country"), form.get("weight-here")), ("Mali; nowhere", "6"));
        assert!(form.has("area", "1") && form.has("first", "local"));
    }

    #[test]
    fn who_fits_best_comes_first_where_nothing_else_is_chosen() {
        let asked = asked(&[]);
        assert!(form(&asked, &need(&asked), Language::of("fr").unwrap()).has("first", ""));
    }
}
