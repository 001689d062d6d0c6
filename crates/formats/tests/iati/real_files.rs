//! Files that organizations published.

use formats::iati::{Decimal, Facts, Point, Text, detect};
use jiff::civil::date;

use super::{check, good, real, told_of, written};

fn english(text: &str) -> Vec<Text> {
    vec![Text { language: Some("en".into()), text: text.into() }]
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn what_iom_published() {
    let activities = good(real("iom-DP.2154.xml"));
    assert_eq!(activities.len(), 1);
    assert_eq!((activities[0].line, activities[0].notes.as_slice()), (3, [].as_slice()));
    let facts = &activities[0].facts;
    assert_eq!(facts.identifier, "XM-DAC-47066-DP.2154");
    assert_eq!((facts.language.as_deref(), facts.currency.as_deref()), (Some("en"), Some("USD")));
    assert_eq!((facts.humanitarian, facts.status.as_deref()), (Some(true), Some("2")));
    let reporting = facts.reporting_org.as_ref().unwrap();
    assert_eq!((reporting.reference.as_str(), reporting.kind.as_deref()), ("XM-DAC-47066", Some("40")));
    assert_eq!(reporting.names, english("International Organization for Migration (IOM)"));
    assert!(facts.titles[0].text.starts_with("Promotion of Human Security through Comprehensive Health"));
    assert!(facts.descriptions[0].texts[0].text.ends_with("good hygiene practices."));
    let roles: Vec<_> = facts.participating_orgs.iter().map(|org| org.role.as_str()).collect();
    assert_eq!(roles, ["1", "2"]);
    assert_eq!(facts.participating_orgs[0].activity_id.as_deref(), Some("XM-DAC-701-2-YK/IOM/71"));
    let days: Vec<_> = facts.dates.iter().map(|day| (day.kind.as_str(), day.date)).collect();
    assert_eq!(days, [("1", date(2020, 3, 15)), ("2", date(2020, 3, 15)), ("3", date(2021, 3, 14))]);
    assert!(facts.missing().is_empty());
}

#[test]
fn where_and_about_what_it_is() {
    let facts = good(real("iom-DP.2154.xml")).pop().unwrap().facts;
    assert_eq!(facts.recipient_countries[0].code, "SO");
    let [office, country] = facts.locations.as_slice() else { panic!("two locations") };
    let point = Point { latitude: decimal("2.013475"), longitude: decimal("45.306415") };
    assert_eq!((office.reach.as_deref(), office.point), (Some("1"), Some(point)));
    assert_eq!((office.class.as_deref(), office.feature.as_deref()), (Some("3"), Some("BLDO")));
    assert_eq!((country.reference.as_deref(), &country.names), (Some("SO"), &english("Somalia")));
    assert_eq!((country.ids[0].vocabulary.as_str(), country.administratives[0].code.as_str()), ("A4", "SO"));
    let sectors: Vec<_> =
        facts.sectors.iter().map(|sector| (sector.vocabulary.as_deref().unwrap(), sector.code.as_str())).collect();
    assert_eq!(sectors, [("99", "DP"), ("98", "01"), ("1", "72010")]);
    assert_eq!(facts.sectors[0].texts, english("Internally Displaced Persons"));
}

#[test]
fn what_it_costs() {
    let facts = good(real("iom-DP.2154.xml")).pop().unwrap().facts;
    let ([budget], [transaction]) = (facts.budgets.as_slice(), facts.transactions.as_slice()) else {
        panic!("one budget and one transaction")
    };
    assert_eq!((budget.start, budget.end), (date(2020, 3, 15), date(2021, 3, 14)));
    assert_eq!((budget.kind.as_deref(), budget.status.as_deref()), (Some("1"), Some("2")));
    assert_eq!(budget.value.amount.to_string(), "1459753.72");
    assert_eq!(budget.value.amount.in_units(2), Some(145_975_372));
    assert_eq!((transaction.kind.as_str(), transaction.date), ("11", date(2020, 3, 1)));
    assert_eq!(transaction.value, budget.value);
    assert_eq!(transaction.value.currency.as_deref(), Some("USD"));
    assert_eq!(transaction.value.date, Some(date(2020, 3, 1)));
    let provider = transaction.provider.as_ref().unwrap();
    assert_eq!(provider.names, english("Japan - Ministry of Foreign Affairs"));
    assert_eq!(provider.activity_id.as_deref(), Some("XM-DAC-701-2-YK/IOM/71"));
    assert_eq!((transaction.flow.as_deref(), transaction.finance.as_deref()), (Some("10"), Some("110")));
    assert_eq!((transaction.aid_types[0].code.as_str(), &transaction.receiver), ("B03", &None));
}

#[test]
fn what_seven_others_published() {
    let activities = good(real("foodsecurity.xml"));
    let lines: Vec<_> = activities.iter().map(|activity| activity.line).collect();
    assert_eq!((lines.len(), &lines[..3]), (7, [3, 138, 861].as_slice()));
    assert!(activities.iter().all(|activity| activity.notes.is_empty()));
    let facts: Vec<&Facts> = activities.iter().map(|activity| &activity.facts).collect();
    assert_eq!(facts[0].identifier, "XI-IATI-EC_INTPA-2021/429-054");
    assert_eq!(facts[0].language.as_deref(), Some("en"), "EN");
    assert_eq!(facts[1].language.as_deref(), Some("en"), "ENG");
    let count = |of: fn(&Facts) -> usize| facts.iter().map(|facts| of(facts)).sum::<usize>();
    assert_eq!(count(|facts| facts.transactions.len()), 63);
    assert_eq!(count(|facts| facts.budgets.len()), 16);
    assert_eq!(count(|facts| facts.participating_orgs.len()), 25);
    assert_eq!(count(|facts| facts.sectors.len()), 15);
    assert_eq!(count(|facts| facts.results.len()), 11);
    assert_eq!(count(|facts| facts.related_activities.len()), 3);
    assert_eq!(count(|facts| facts.tags.len()), 2);
    assert_eq!(count(|facts| facts.other_identifiers.len()), 5);
}

#[test]
fn they_are_told_by_their_content() {
    assert!(["iom-DP.2154.xml", "foodsecurity.xml"].iter().all(|name| detect(&real(name))));
}

#[test]
fn unchanged_facts_give_back_the_original() {
    for name in ["iom-DP.2154.xml", "foodsecurity.xml"] {
        let activities = good(real(name));
        let again: Vec<_> = activities.iter().map(|found| found.facts.element(Some(&found.element))).collect();
        for (found, again) in activities.iter().zip(&again) {
            assert_eq!(&found.element, again, "{}", found.facts.identifier);
        }
        let reread = good(written(&again));
        assert!(
            reread.iter().zip(&activities).all(|(new, old)| new.element == old.element && new.facts == old.facts)
        );
    }
}

#[test]
fn a_changed_title_changes_the_title_alone() {
    for found in ["iom-DP.2154.xml", "foodsecurity.xml"].into_iter().flat_map(|name| good(real(name))) {
        let mut facts = found.facts.clone();
        facts.titles = vec![Text { language: facts.language.clone(), text: "Another title".into() }];
        let element = facts.element(Some(&found.element));
        let differing: Vec<_> = element
            .elements()
            .zip(found.element.elements())
            .filter(|(new, old)| new != old)
            .map(|(new, _)| new.to_xml())
            .collect();
        assert_eq!(differing, ["<title><narrative>Another title</narrative></title>"]);
        assert_eq!(element.nodes().len(), found.element.nodes().len());
        assert_eq!(element.attributes(), found.element.attributes());
        assert_eq!(Facts::of(&element).unwrap().0, facts);
    }
}

#[test]
fn what_is_written_of_facts_alone_is_valid() {
    for name in ["iom-DP.2154.xml", "foodsecurity.xml"] {
        let mut all = Vec::new();
        for mut facts in good(real(name)).into_iter().map(|found| found.facts) {
            // Indicators stand as they stood; one publisher writes ENG for a language in them.
            facts.results.retain(|result| result.indicators.iter().all(|part| !part.to_xml().contains("\"ENG\"")));
            let element = facts.element(None);
            assert_eq!(Facts::of(&element).unwrap(), (facts, vec![]));
            all.push(element);
        }
        check(&written(&all));
    }
}

#[test]
fn a_file_that_is_not_valid_is_told() {
    assert_eq!(told_of(&real("iom-DP.2154.xml")), "");
    let told = told_of(&real("foodsecurity.xml"));
    assert!(told.lines().all(|line| line.ends_with("“ENG” is not in the list Language")), "{told}");
    let wrong = String::from_utf8(real("iom-DP.2154.xml")).unwrap();
    let wrong = wrong
        .replace("code=\"72010\"", "code=\"7201\"")
        .replace("iso-date=\"2020-03-01\"", "iso-date=\"1 March\"");
    let told = told_of(wrong.as_bytes());
    assert!(told.contains("sector/@code: “7201” is not in the list Sector"), "{told}");
    assert!(told.contains("'1 March' is not a valid value"), "{told}");
}
