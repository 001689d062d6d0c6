//! Criteria and reasons in words.

use crate::language::{Language, Text};
use engagement::complements::{Counted, Criterion, Fit, Why};
use engagement::vocabulary::{self, Vocabulary};

/// What a criterion is called.
pub(super) fn name(criterion: Criterion, l: Language) -> Text {
    match criterion {
        Criterion::Here => l.say("complements-criterion-here"),
        Criterion::Theme => l.say("complements-criterion-theme"),
        Criterion::Place => l.say("complements-criterion-place"),
        Criterion::WithUs => l.say("complements-criterion-with-us"),
        Criterion::Role => l.say("complements-criterion-role"),
        Criterion::Review => l.say("complements-criterion-review"),
        Criterion::Language => l.say("complements-criterion-language"),
        Criterion::Setting => l.say("complements-criterion-setting"),
        Criterion::Capacity => l.say("complements-criterion-capacity"),
        Criterion::Network => l.say("complements-criterion-network"),
    }
}

/// Points, which are counted in hundredths, to a tenth.
pub(super) fn points(hundredths: u32, l: Language) -> String {
    l.number(in_points(hundredths))
}

/// The same as a number for files.
pub(super) fn in_points(hundredths: u32) -> f64 {
    (f64::from(hundredths) / 10.0).round() / 10.0
}

/// What speaks for an organization, in a line.
pub(super) fn whys(whys: &[Why], l: Language) -> String {
    l.semicolons(whys.iter().map(|one| why(one, l)))
}

fn why(why: &Why, l: Language) -> String {
    let all = vocabulary::all();
    match why {
        Why::Activities(counted) => {
            told(l.say("complements-why-activities").with("count", counted.count), counted, l)
        }
        Why::Partnerships(counted) => {
            told(l.say("complements-why-partnerships").with("count", counted.count), counted, l)
        }
        Why::Says => l.say("complements-why-says").to_string(),
        Why::Roles(codes) => labels(&all.role, codes, l),
        Why::Rated(tenths, count) => {
            let rating = l.number(f64::from(*tenths) / 10.0);
            l.say("complements-why-rated").with("rating", rating).with("count", *count).to_string()
        }
        Why::Languages(codes) => labels(&all.language, codes, l),
        Why::Settings(codes) => labels(&all.setting, codes, l),
        Why::Carries(activities, partnerships) => {
            let activities = (*activities > 0)
                .then(|| l.say("complements-why-activities").with("count", *activities).to_string());
            let partnerships = (*partnerships > 0)
                .then(|| l.say("complements-why-partnerships").with("count", *partnerships).to_string());
            let what = l.commas(activities.into_iter().chain(partnerships));
            l.say("complements-why-now").with("what", what).to_string()
        }
        Why::Network(name, members) => {
            // A name by itself, so that letters of another direction do not move what stands around it.
            let name = format!("\u{2068}{name}\u{2069}");
            l.say("complements-why-network").with("name", name).with("members", *members).to_string()
        }
    }
}

/// How many, whether they go on, and how near they come.
fn told(what: Text, counted: &Counted, l: Language) -> String {
    let what = match (&counted.until, counted.now) {
        (_, true) => l.say("complements-why-now").with("what", what),
        (Some(until), _) => l.say("complements-why-until").with("what", what).with("date", l.partial(until)),
        _ => what,
    };
    if counted.near { l.say("complements-why-near").with("what", what).to_string() } else { what.to_string() }
}

fn labels(vocabulary: &Vocabulary, codes: &[String], l: Language) -> String {
    l.commas(codes.iter().map(|code| vocabulary.label(code, l.code())))
}

/// What is not known of an organization, in a line.
pub(super) fn unknown(fit: &Fit, l: Language) -> String {
    l.semicolons(fit.unknown.iter().map(|criterion| name(*criterion, l).to_string()))
}
