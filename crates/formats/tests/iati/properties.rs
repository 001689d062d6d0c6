//! What holds for any file and for any facts.

use formats::iati::{
    Activities, ActivityDate, ActivityResult, Administrative, AidType, Budget, Decimal, Description, Document,
    Element, Facts, HumanitarianScope, Location, LocationId, OtherIdentifier, OwnerOrg, ParticipatingOrg,
    PlannedDisbursement, Point, RecipientCountry, RecipientRegion, RelatedActivity, ReportingOrg, Sector, Tag,
    Text, Transaction, TransactionOrg, Value, detect,
};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use super::{good, real, written};

fn words() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9éß漢😀<>&'\"\\]/=.-]([ a-zA-Z0-9éß漢<>&'\"\n\t\r/=-]{0,12}[a-zA-Z0-9&<>\"'])?"
}

fn code() -> impl Strategy<Value = String> {
    "[A-Za-z0-9&<\"'./-]{1,8}"
}

fn texts() -> impl Strategy<Value = Vec<Text>> {
    let text = (prop::sample::select(vec!["en", "fr", "ar", "zh"]), words())
        .prop_map(|(language, text)| Text { language: Some(language.into()), text });
    vec(text, 0..3)
}

fn some_texts() -> impl Strategy<Value = Vec<Text>> {
    texts().prop_filter("a text", |texts| !texts.is_empty())
}

fn day() -> impl Strategy<Value = Date> {
    (1..=9999_i16, 1..=12_i8, 1..=28_i8).prop_map(|(year, month, day)| date(year, month, day))
}

fn decimal() -> impl Strategy<Value = Decimal> {
    (-(10_i128.pow(20))..10_i128.pow(20), 0..6_u8).prop_map(|(digits, places)| Decimal::new(digits, places))
}

fn value() -> impl Strategy<Value = Value> {
    (decimal(), prop::sample::select(vec!["USD", "EUR", "SOS"]), day()).prop_map(|(amount, currency, day)| Value {
        amount,
        currency: Some(currency.into()),
        date: Some(day),
    })
}

fn org() -> impl Strategy<Value = TransactionOrg> {
    (of(code()), of(code()), of(code()), texts())
        .prop_map(|(reference, kind, activity_id, names)| TransactionOrg { reference, kind, activity_id, names })
}

fn country() -> impl Strategy<Value = RecipientCountry> {
    (code(), of(decimal()), texts()).prop_map(|(code, percentage, texts)| RecipientCountry {
        code,
        percentage,
        texts,
    })
}

fn region() -> impl Strategy<Value = RecipientRegion> {
    (code(), of(code()), of(code()), of(decimal()), texts()).prop_map(
        |(code, vocabulary, vocabulary_uri, percentage, texts)| RecipientRegion {
            code,
            vocabulary,
            vocabulary_uri,
            percentage,
            texts,
        },
    )
}

fn sector() -> impl Strategy<Value = Sector> {
    (of(code()), of(code()), code(), of(decimal()), texts()).prop_map(
        |(vocabulary, vocabulary_uri, code, percentage, texts)| Sector {
            vocabulary,
            vocabulary_uri,
            code,
            percentage,
            texts,
        },
    )
}

fn tag() -> impl Strategy<Value = Tag> {
    (code(), of(code()), code(), texts()).prop_map(|(vocabulary, vocabulary_uri, code, texts)| Tag {
        vocabulary,
        vocabulary_uri,
        code,
        texts,
    })
}

fn scope() -> impl Strategy<Value = HumanitarianScope> {
    (code(), tag()).prop_map(|(kind, Tag { vocabulary, vocabulary_uri, code, texts })| HumanitarianScope {
        kind,
        vocabulary,
        vocabulary_uri,
        code,
        texts,
    })
}

fn point() -> impl Strategy<Value = Point> {
    (-90_000..=90_000_i128, -180_000..=180_000_i128).prop_map(|(latitude, longitude)| Point {
        latitude: Decimal::new(latitude, 3),
        longitude: Decimal::new(longitude, 3),
    })
}

fn location() -> impl Strategy<Value = Location> {
    let id = (code(), code()).prop_map(|(code, vocabulary)| LocationId { code, vocabulary });
    let area = (code(), code(), of(0..10_u32)).prop_map(|(code, vocabulary, level)| Administrative {
        code,
        vocabulary,
        level,
    });
    let codes = (of(code()), of(code()), of(code()), of(code()), of(code()));
    (codes, vec(id, 0..2), texts(), texts(), texts(), vec(area, 0..2), of(point())).prop_map(
        |(codes, ids, names, descriptions, activity_descriptions, administratives, point)| Location {
            reference: codes.0,
            reach: codes.1,
            ids,
            names,
            descriptions,
            activity_descriptions,
            administratives,
            point,
            exactness: codes.2,
            class: codes.3,
            feature: codes.4,
        },
    )
}

fn aid_type() -> impl Strategy<Value = AidType> {
    (code(), of(code())).prop_map(|(code, vocabulary)| AidType { code, vocabulary })
}

fn budget() -> impl Strategy<Value = Budget> {
    (of(code()), of(code()), day(), day(), value()).prop_map(|(kind, status, start, end, value)| Budget {
        kind,
        status,
        start,
        end,
        value,
    })
}

fn planned() -> impl Strategy<Value = PlannedDisbursement> {
    (of(code()), day(), of(day()), value(), of(org()), of(org())).prop_map(
        |(kind, start, end, value, provider, receiver)| PlannedDisbursement {
            kind,
            start,
            end,
            value,
            provider,
            receiver,
        },
    )
}

fn transaction() -> impl Strategy<Value = Transaction> {
    let first = (of(code()), of(any::<bool>()), code(), day(), value(), texts(), of(org()), of(org()));
    let second = (vec(sector(), 0..2), of(country()), of(region()), vec(aid_type(), 0..2));
    (first, second, (of(code()), of(code()), of(code()), of(code()))).prop_map(|(first, second, codes)| {
        Transaction {
            reference: first.0,
            humanitarian: first.1,
            kind: first.2,
            date: first.3,
            value: first.4,
            descriptions: first.5,
            provider: first.6,
            receiver: first.7,
            disbursement_channel: codes.0,
            sectors: second.0,
            recipient_country: second.1,
            recipient_region: second.2,
            flow: codes.1,
            finance: codes.2,
            aid_types: second.3,
            tied_status: codes.3,
        }
    })
}

fn document() -> impl Strategy<Value = Document> {
    (code(), of(code()), texts(), texts(), vec(code(), 0..3), vec(code(), 0..3), of(day())).prop_map(
        |(url, format, titles, descriptions, categories, languages, date)| Document {
            url,
            format,
            titles,
            descriptions,
            categories,
            languages,
            date,
        },
    )
}

fn result() -> impl Strategy<Value = ActivityResult> {
    (code(), of(any::<bool>()), texts(), texts()).prop_map(|(kind, aggregation_status, titles, descriptions)| {
        ActivityResult { kind, aggregation_status, titles, descriptions, indicators: Vec::new() }
    })
}

/// Who takes part, and the rest that is not about money.
fn without_money() -> impl Strategy<Value = Facts> {
    let reporting = (code(), of(code()), of(any::<bool>()), texts()).prop_map(
        |(reference, kind, secondary_reporter, names)| ReportingOrg { reference, kind, secondary_reporter, names },
    );
    let participating = (org(), code(), of(code())).prop_map(|(org, role, crs_channel_code)| ParticipatingOrg {
        reference: org.reference,
        kind: org.kind,
        role,
        activity_id: org.activity_id,
        crs_channel_code,
        names: org.names,
    });
    let owner = (of(code()), texts()).prop_map(|(reference, names)| OwnerOrg { reference, names });
    let other = (code(), code(), of(owner)).prop_map(|(reference, kind, owner)| OtherIdentifier {
        reference,
        kind,
        owner,
    });
    let description = (of(code()), some_texts()).prop_map(|(kind, texts)| Description { kind, texts });
    let dates = (code(), day(), texts()).prop_map(|(kind, date, texts)| ActivityDate { kind, date, texts });
    let who = (of(reporting), vec(participating, 0..3), vec(other, 0..3));
    let what = (some_texts(), vec(description, 0..3), vec(sector(), 0..3), vec(tag(), 0..2), vec(scope(), 0..2));
    let place = (vec(country(), 0..3), vec(region(), 0..2), vec(location(), 0..2), vec(dates, 0..3));
    (words(), who, what, place).prop_map(|(identifier, who, what, place)| Facts {
        identifier,
        reporting_org: who.0,
        participating_orgs: who.1,
        other_identifiers: who.2,
        titles: what.0,
        descriptions: what.1,
        sectors: what.2,
        tags: what.3,
        humanitarian_scopes: what.4,
        recipient_countries: place.0,
        recipient_regions: place.1,
        locations: place.2,
        dates: place.3,
        ..Facts::default()
    })
}

fn facts() -> impl Strategy<Value = Facts> {
    let money = (vec(budget(), 0..3), vec(planned(), 0..2), vec(transaction(), 0..3), vec(aid_type(), 0..2));
    let related = (code(), code()).prop_map(|(reference, kind)| RelatedActivity { reference, kind });
    let links = (vec(document(), 0..2), vec(related, 0..2), vec(result(), 0..2));
    let codes = (of(code()), of(code()), of(code()), of(code()), of(code()), of(code()), of(code()));
    let seconds = -10_000_000_000..10_000_000_000_i64;
    let attributes =
        (of(Just("en".to_owned())), of(Just("USD".to_owned())), of(any::<bool>()), of(any::<i32>()), of(seconds));
    (without_money(), money, links, codes, attributes).prop_map(|(facts, money, links, codes, attributes)| Facts {
        language: attributes.0,
        currency: attributes.1,
        humanitarian: attributes.2,
        hierarchy: attributes.3,
        last_updated: attributes.4.map(|second| Timestamp::from_second(second).unwrap()),
        budget_not_provided: codes.0,
        status: codes.1,
        scope: codes.2,
        collaboration: codes.3,
        flow: codes.4,
        finance: codes.5,
        tied_status: codes.6,
        budgets: money.0,
        planned_disbursements: money.1,
        transactions: money.2,
        aid_types: money.3,
        documents: links.0,
        related_activities: links.1,
        results: links.2,
        ..facts
    })
}

fn read_all(bytes: &[u8]) {
    detect(bytes);
    if let Ok(activities) = Activities::new(bytes) {
        activities.for_each(drop);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn any_bytes_are_taken(bytes in vec(any::<u8>(), 0..2000)) {
        read_all(&bytes);
    }

    #[test]
    fn any_signs_of_xml_are_taken(signs in vec(prop::sample::select(vec![
        "<", ">", "/", "</", "/>", "<iati-activities>", "<iati-activity>", "</iati-activity>", "<title>", "</title>", "<?xml",
        "?>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE", "&", ";", "&amp;", "&#0;", "&#xFFFFFFFF;", "a=\"", "\"", "'",
        "xmlns=", "xmlns:a=\"b\"", "a:b", ":", " ", "\n", "é", "\0", "text", "<iati-identifier>A</iati-identifier>",
    ]), 0..60)) {
        read_all(format!("<iati-activities>{}", signs.concat()).as_bytes());
        read_all(signs.concat().as_bytes());
    }

    #[test]
    fn a_damaged_file_is_taken(place in 0..3900_usize, with in any::<[u8; 2]>(), cut in any::<bool>()) {
        let mut bytes = real("iom-DP.2154.xml");
        bytes[place] = with[0];
        bytes[place + 1] = with[1];
        if cut {
            bytes.truncate(place);
        }
        read_all(&bytes);
    }

    #[test]
    fn facts_are_what_is_read_of_them(facts in facts(), other in facts()) {
        let element = facts.element(None);
        let found = good(written(std::slice::from_ref(&element))).pop().unwrap();
        prop_assert_eq!(&found.notes, &vec![]);
        prop_assert_eq!(&found.facts, &facts);
        prop_assert_eq!(&found.element, &element);
        prop_assert_eq!(&facts.element(Some(&element)), &element);
        prop_assert_eq!(&Element::from_xml(&element.to_xml()).unwrap(), &element);
        let changed = other.element(Some(&element));
        prop_assert_eq!(&Facts::of(&changed).unwrap().0, &other);
    }
}
