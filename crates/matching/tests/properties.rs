//! What holds for any text: folding settles, comparison is even-handed, nothing panics or hangs.
#![allow(clippy::unwrap_used)]

use std::time::{Duration, Instant};

use matching::{
    Evidence, Name, Reason, Register, TextKind, Verdict, Weights, compare, fold, split_acronyms, strip_annotations,
};
use proptest::prelude::*;

fn outcome(a: &str, b: &str) -> matching::Match {
    compare(&Name::new(a), &Evidence::default(), &Name::new(b), &Evidence::default(), Weights::built_in())
}

/// Texts made of pieces that names are made of, in several scripts.
fn name_like() -> impl Strategy<Value = String> {
    let pieces = [
        "Hope",
        "hope",
        "for",
        "Children",
        "enfants",
        "Association",
        "Kenya",
        "Mali",
        "(NRC)",
        "NRC -",
        "e.V.",
        "Inc.",
        "&",
        "l’",
        "Médecins",
        "sans frontières",
        "2024",
        "أطباء",
        "والتنمية",
        "Надежда",
        "Wоmen",
        "/",
        "(special, 2011)",
        "Ελπίδα",
        "難民",
        "Ngo",
        "A. C.",
        "Int'l",
        "Committe",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..9).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn folding_twice_is_folding_once(text in "\\PC{0,60}") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn folding_twice_is_folding_once_for_names(text in name_like()) {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn the_order_of_the_names_does_not_matter(a in name_like(), b in name_like()) {
        let (one, other) = (outcome(&a, &b), outcome(&b, &a));
        prop_assert!((one.score - other.score).abs() < 1e-12);
        prop_assert_eq!(one.verdict, other.verdict);
        let keys = |found: &matching::Match| found.reasons.iter().map(Reason::key).collect::<Vec<_>>();
        prop_assert_eq!(keys(&one), keys(&other));
    }

    #[test]
    fn a_name_is_the_same_as_itself(text in "\\PC{0,60}") {
        prop_assert_eq!(outcome(&text, &text).verdict, Verdict::Same);
    }

    #[test]
    fn no_text_panics_and_every_score_lies_between_nought_and_one(a in any::<String>(), b in any::<String>()) {
        let found = outcome(&a, &b);
        prop_assert!((0.0..=1.0).contains(&found.score));
        prop_assert!(!found.reasons.is_empty());
        let _ = (split_acronyms(&a), strip_annotations(&b));
    }

    #[test]
    fn a_register_finds_what_was_put_in(names in prop::collection::vec(name_like(), 1..20)) {
        let mut register = Register::new();
        for (id, name) in (0_u128..).zip(&names) {
            register.insert(id, name, TextKind::Name, &[], &[]);
        }
        for name in names.iter().filter(|name| !fold(name).is_empty()) {
            let found = register.candidates(&Name::new(name), &Evidence::default(), 30);
            prop_assert!(found.iter().any(|found| found.outcome.verdict == Verdict::Same));
        }
    }
}

/// Texts meant to make a comparison slow: long words, many words, deep brackets, many separators.
#[test]
fn hostile_texts_take_bounded_time() {
    let hostile = [
        "a".repeat(10_000),
        "committee ".repeat(1_000),
        "(".repeat(10_000),
        "A / B ".repeat(1_700),
        "NRC - ".repeat(1_700),
        "l'".repeat(5_000),
        "A.".repeat(5_000),
        "اﷺ".repeat(5_000),
    ];
    let start = Instant::now();
    let names: Vec<Name> =
        hostile.iter().flat_map(|text| [Name::new(text), Name::new(&format!("{text}x"))]).collect();
    let read = start.elapsed();
    for a in &names {
        for b in &names {
            let _ = compare(a, &Evidence::default(), b, &Evidence::default(), Weights::built_in());
        }
    }
    assert!(start.elapsed() < Duration::from_secs(10), "read {read:?}, in all {:?}", start.elapsed());
}
