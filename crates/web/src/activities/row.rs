//! A line of the list, in words.

use crate::language::Language;
use engagement::activities::Activity;
use engagement::dates::PartialDate;
use engagement::vocabulary;

/// A line of the list, in words.
pub(super) struct Row {
    pub(super) organization: String,
    pub(super) href: String,
    pub(super) what: Option<String>,
    pub(super) title: Option<String>,
    pub(super) place: String,
    pub(super) when: Option<String>,
    /// The status and its tone.
    pub(super) status: Option<(&'static str, String)>,
    pub(super) source: String,
}

/// An activity in words.
pub(super) fn row(one: Activity, l: Language) -> Row {
    let all = vocabulary::all();
    let cluster = one.cluster.as_deref().map(|code| all.cluster.label(code, l.code()));
    let area = one.area.as_deref().map(|code| all.area.label(code, l.code()));
    let what: Vec<&str> = [cluster, area].into_iter().flatten().collect();
    let country = all.country.label(&one.country, l.code());
    let places = [one.admin2.as_ref(), one.admin1.as_ref()].into_iter().flatten().map(|place| place.name.as_str());
    let mut places: Vec<&str> = places.chain([country]).collect();
    places.dedup();
    let status = one.status.as_deref();
    Row {
        href: l.to(&format!("/organizations/{}", one.organization)).into_owned(),
        what: (!what.is_empty()).then(|| what.join(" · ")),
        place: l.commas(places),
        when: when(one.from.as_ref(), one.to.as_ref(), l),
        status: status.map(|code| (tone(code), all.activity_status.label(code, l.code()).to_owned())),
        organization: one.organization_name,
        title: one.title,
        source: one.source_name,
    }
}

fn tone(status: &str) -> &'static str {
    match status {
        "ongoing" => "good",
        "suspended" | "cancelled" => "care",
        _ => "",
    }
}

fn when(from: Option<&PartialDate>, to: Option<&PartialDate>, l: Language) -> Option<String> {
    match (from, to) {
        (Some(from), Some(to)) if from == to => Some(l.partial(from)),
        (Some(from), Some(to)) => {
            Some(l.say("activities-from-to").with("from", l.partial(from)).with("to", l.partial(to)).to_string())
        }
        (Some(from), None) => Some(l.say("activities-from").with("from", l.partial(from)).to_string()),
        (None, Some(to)) => Some(l.say("activities-until").with("to", l.partial(to)).to_string()),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_said_as_far_as_they_are_known() {
        let date = |text: &str| PartialDate::parse(text).unwrap();
        let said = |from: Option<&str>, to: Option<&str>| {
            when(from.map(date).as_ref(), to.map(date).as_ref(), Language::english())
        };
        assert_eq!(said(Some("2023"), Some("2023")).as_deref(), Some("2023"));
        assert_eq!(said(Some("2014-06"), None).as_deref(), Some("from June 2014"));
        assert_eq!(said(None, Some("2016-11-04")).as_deref(), Some("until 4 November 2016"));
        assert_eq!(said(Some("2016"), Some("2017-02")).as_deref(), Some("2016 to February 2017"));
        assert_eq!(said(None, None), None);
    }
}
