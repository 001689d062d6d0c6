//! The parts of an activity, and what is wrong in them without spoiling the rest.

use formats::iati::{Facts, Note, Text};
use jiff::civil::date;

use super::{activity, file, good, one, read};

/// What is wrong, as `element: key`.
fn told(notes: &[Note]) -> Vec<String> {
    assert!(notes.iter().all(|note| note.to_string().contains(". ") || note.to_string().ends_with('.')));
    notes.iter().map(|note| format!("{}: {}", note.element, note.doubt.key())).collect()
}

#[test]
fn a_text_without_a_language_has_that_of_the_activity() {
    let facts =
        one("<description type=\"1\"><narrative>One</narrative><narrative xml:lang=\"FR\">Deux</narrative>\
                     <narrative xml:lang=\"pt-BR\"> Três </narrative><narrative/></description>")
        .facts;
    let texts: Vec<_> = facts.descriptions[0]
        .texts
        .iter()
        .map(|Text { language, text }| (language.as_deref().unwrap(), text.as_str()))
        .collect();
    assert_eq!(texts, [("en", "One"), ("fr", "Deux"), ("pt", "Três")]);
}

#[test]
fn a_value_without_a_currency_has_that_of_the_activity() {
    let facts = one("<budget><period-start iso-date=\"2024-01-01\"/><period-end iso-date=\"2024-12-31\"/>\
                     <value value-date=\"2024-01-01\"> 1000.50 </value></budget>\
                     <planned-disbursement><period-start iso-date=\"2024-01-01Z\"/><value currency=\"EUR\">-7</value>\
                     </planned-disbursement>").facts;
    let budget = &facts.budgets[0];
    assert_eq!(
        (budget.value.amount.to_string().as_str(), budget.value.currency.as_deref()),
        ("1000.50", Some("USD"))
    );
    let planned = &facts.planned_disbursements[0];
    assert_eq!((planned.start, planned.end, planned.value.date), (date(2024, 1, 1), None, None));
    assert_eq!(
        (planned.value.amount.to_string().as_str(), planned.value.currency.as_deref()),
        ("-7", Some("EUR"))
    );
}

#[test]
fn a_part_that_cannot_be_read_is_noted_and_kept() {
    let broken = "<activity-date type=\"1\" iso-date=\"31/12/2024\"/>\
        <sector percentage=\"half\" code=\"72010\"/><sector vocabulary=\"1\"/>\
        <budget><period-start iso-date=\"2024-01-01\"/><period-end iso-date=\"2024-12-31\"/><value>1,000</value></budget>\
        <transaction><transaction-type code=\"3\"/><value>1</value></transaction>\
        <location><point><pos>95.0 10</pos></point></location>\
        <activity-status code=\"2\"/><activity-status code=\"3\"/>";
    let found = one(broken);
    assert_eq!(
        told(&found.notes),
        [
            "activity-date: part-not-a-date",
            "sector: part-not-a-number",
            "sector: part-no-attribute",
            "value: part-not-a-number",
            "transaction: part-no-element",
            "point: part-not-a-place",
            "activity-status: part-again",
        ]
    );
    assert_eq!((found.facts.sectors.len(), found.facts.budgets.len(), found.facts.transactions.len()), (1, 0, 0));
    assert_eq!(found.facts.status.as_deref(), Some("2"));
    let mut facts = found.facts.clone();
    facts.sectors.clear();
    let xml = facts.element(Some(&found.element)).to_xml();
    for kept in ["31/12/2024", "<value>1,000</value>", "<sector vocabulary=\"1\"/>", "95.0 10", "<transaction>"] {
        assert!(xml.contains(kept), "{kept} is lost");
    }
    assert!(!xml.contains("half"));
}

#[test]
fn days_that_are_none_are_none() {
    for day in ["2024-02-30", "2024-13-01", "0000-01-01", "2024-1-1", "2024-01-01x", "20240101", "２０２４-01-01"]
    {
        let found = one(&format!("<activity-date type=\"1\" iso-date=\"{day}\"/>"));
        assert_eq!(told(&found.notes), ["activity-date: part-not-a-date"], "{day}");
    }
    for day in ["2024-02-29", " 2024-02-29 ", "2024-02-29+02:00", "2024-02-29T00:00:00"] {
        let found = one(&format!("<activity-date type=\"1\" iso-date=\"{day}\"/>"));
        assert_eq!(found.facts.dates[0].date, date(2024, 2, 29));
    }
}

#[test]
fn the_attributes_of_the_activity_are_read() {
    let xml = "<iati-activity last-updated-datetime=\"2024-05-01T12:00:00+02:00\" hierarchy=\"2\" humanitarian=\"false\" \
               budget-not-provided=\"1\"><iati-identifier> A-1 </iati-identifier><title>Old style</title></iati-activity>";
    let found = good(file(xml)).pop().unwrap();
    let Facts { identifier, titles, hierarchy, humanitarian, last_updated, budget_not_provided, .. } =
        &found.facts;
    assert_eq!(
        (identifier.as_str(), titles[0].text.as_str(), titles[0].language.as_deref()),
        ("A-1", "Old style", None)
    );
    assert_eq!((*hierarchy, *humanitarian, budget_not_provided.as_deref()), (Some(2), Some(false), Some("1")));
    assert_eq!(last_updated.unwrap().to_string(), "2024-05-01T10:00:00Z");
    assert_eq!(found.facts.element(Some(&found.element)), found.element);
    let mut facts = found.facts.clone();
    (facts.hierarchy, facts.humanitarian, facts.language) = (None, Some(true), Some("fr".into()));
    let xml = facts.element(Some(&found.element)).to_xml();
    let expected = "<iati-activity last-updated-datetime=\"2024-05-01T12:00:00+02:00\" humanitarian=\"1\" \
                    budget-not-provided=\"1\" xml:lang=\"fr\">";
    assert!(xml.starts_with(expected), "{xml}");
    for (said, meant) in [("2024-05-01", "2024-05-01T00:00:00Z"), ("2024-05-01T06:00:00", "2024-05-01T06:00:00Z")]
    {
        let xml = xml.replace("2024-05-01T12:00:00+02:00", said);
        assert_eq!(good(file(&xml))[0].facts.last_updated.unwrap().to_string(), meant);
    }
}

#[test]
fn another_default_currency_leaves_every_sum_what_it_was() {
    let found = one("<budget><period-start iso-date=\"2024-01-01\"/><period-end iso-date=\"2024-12-31\"/>\
                     <value value-date=\"2024-01-01\">10</value></budget>");
    let mut facts = found.facts.clone();
    facts.currency = Some("EUR".into());
    let element = facts.element(Some(&found.element));
    assert!(element.to_xml().contains("<value currency=\"USD\" value-date=\"2024-01-01\">10</value>"));
    assert_eq!(Facts::of(&element).unwrap().0, facts);
}

#[test]
fn of_several_only_the_changed_one_is_written_anew() {
    let found =
        one("<sector code=\"72010\" x=\"1\"/><sector code=\"72040\" x=\"2\"/><sector code=\"72050\" x=\"3\"/>");
    let mut facts = found.facts.clone();
    facts.sectors[1].code = "73010".into();
    facts.sectors.swap(0, 2);
    let xml = facts.element(Some(&found.element)).to_xml();
    assert!(
        xml.contains("<sector code=\"72050\" x=\"3\"/><sector code=\"73010\"/><sector code=\"72010\" x=\"1\"/>"),
        "{xml}"
    );
}

#[test]
fn what_iati_does_not_know_stays() {
    let foreign = "<usaid:title xmlns:usaid=\"http://usaid.example/\" usaid:kind=\"x\">Not a title</usaid:title>";
    let hidden = "<title xmlns=\"http://other.example/\"><narrative>Not one either</narrative></title>";
    let found = one(&format!("<policy-marker code=\"1\" significance=\"0\"/>{foreign}{hidden}<unheard-of/>"));
    assert_eq!((found.facts.titles.len(), found.facts.titles[0].text.as_str()), (1, "Wells"));
    assert!(found.notes.is_empty());
    let mut facts = found.facts.clone();
    facts.scope = Some("4".into());
    let xml = facts.element(Some(&found.element)).to_xml();
    assert!(xml.contains(foreign) && xml.contains(hidden) && xml.contains("<unheard-of/>"), "{xml}");
    let order = ["<activity-scope", "<policy-marker", "<usaid:title", "<title xmlns", "<unheard-of"];
    let places: Vec<_> = order.iter().map(|name| xml.find(name).unwrap()).collect();
    assert!(places.is_sorted(), "{xml}");
}

#[test]
fn a_namespace_declared_around_activities_goes_with_them() {
    let around = |more: &str| {
        let activities = [activity("A-1", more), activity("A-2", "")].concat();
        format!(
            "<iati-activities version=\"2.03\" xmlns:usaid=\"http://usaid.example/\">{activities}</iati-activities>"
        )
    };
    let found = good(around("<usaid:note usaid:kind=\"x\">Kept</usaid:note>"));
    assert_eq!(found[0].element.attribute("xmlns:usaid"), Some("http://usaid.example/"));
    assert_eq!(found[1].element.attribute("xmlns:usaid"), None);
    let found = good(around("<other:note>Kept</other:note>"));
    assert_eq!(told(&found[0].notes), ["iati-activity: part-unknown-prefix"]);
    assert_eq!(found[0].element.attribute("xmlns:other"), Some("unknown:other"));
}

#[test]
fn what_prevents_a_record_is_told() {
    let unusable = [
        ("<iati-activity><title><narrative>x</narrative></title></iati-activity>", "activity-no-identifier", None),
        ("<iati-activity><iati-identifier>\n </iati-identifier></iati-activity>", "activity-no-identifier", None),
        ("<iati-activity><iati-identifier>A</iati-identifier></iati-activity>", "activity-no-title", Some("A")),
        (
            "<iati-activity><iati-identifier>A</iati-identifier><title><narrative/></title></iati-activity>",
            "activity-no-title",
            Some("A"),
        ),
        ("<iati-activity/>", "activity-no-identifier", None),
        (
            "<iati-activity><iati-identifier>A</iati-identifier><title>a&nbsp;b</title></iati-activity>",
            "activity-unknown-entity",
            Some("A"),
        ),
        (
            "<iati-activity><iati-identifier>A</iati-identifier><title x=\"&nbsp;\">ab</title></iati-activity>",
            "activity-unknown-entity",
            Some("A"),
        ),
        (
            "<iati-activity><iati-identifier>A</iati-identifier><title>a & b</title></iati-activity>",
            "activity-lone-ampersand",
            Some("A"),
        ),
        (
            "<iati-activity><iati-identifier>A</iati-identifier><title x=\"a & b\">ab</title></iati-activity>",
            "activity-lone-ampersand",
            Some("A"),
        ),
    ];
    for (activity, key, identifier) in unusable {
        let (given, error) = read(file(&format!("{activity}\n{}", super::activity("B", ""))));
        assert_eq!((error, given.len()), (None, 2), "{activity}");
        let refused = given[0].as_ref().unwrap_err();
        assert_eq!((refused.line, refused.identifier.as_deref(), refused.reason.key()), (2, identifier, key));
        assert!(refused.reason.to_string().ends_with('.'));
        assert_eq!(given[1].as_ref().unwrap().facts.identifier, "B");
    }
}

#[test]
fn the_same_identifier_may_stand_twice() {
    let facts = super::facts_of(file(&[activity("A-1", ""), activity("A-1", "")].concat()));
    assert_eq!(facts.iter().map(|facts| facts.identifier.as_str()).collect::<Vec<_>>(), ["A-1", "A-1"]);
}
