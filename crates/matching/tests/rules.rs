//! The rules by example: which names are the same, which are a question, which are two organizations, and why.

use matching::{
    ASK, Agreement, Decision, Evidence, LINK, Match, Name, Register, TextKind, Verdict, Weights, compare, decide,
};

fn outcome(a: &str, b: &str) -> Match {
    compare(&Name::new(a), &Evidence::default(), &Name::new(b), &Evidence::default(), Weights::built_in())
}

fn keys(found: &Match) -> Vec<&'static str> {
    found.reasons.iter().map(matching::Reason::key).collect()
}

fn all(verdict: Verdict, pairs: &[(&str, &str)]) {
    for (a, b) in pairs {
        let found = outcome(a, b);
        assert_eq!(found.verdict, verdict, "{a} | {b}: {:.3} {:?}", found.score, found.reasons);
    }
}

#[test]
fn writing_does_not_matter() {
    all(
        Verdict::Same,
        &[
            ("Médecins Sans Frontières", "MEDECINS SANS FRONTIERES"),
            ("Women’s Refugee Commission", "Womens Refugee Commission"),
            ("Wоmen for Women International", "Women for Women International"),
            ("The Sisters of Mercy", "Sisters of Mercy"),
            ("Centre for Peace & Democracy", "Center for Peace and Democracy"),
            ("ActionAid", "Action Aid"),
            ("Al-Amal Association", "Al Amal Association"),
        ],
    );
}

#[test]
fn legal_forms_do_not_matter() {
    all(
        Verdict::Same,
        &[
            ("Hope for Children, Inc.", "Hope for Children"),
            ("Sin Fronteras I.A.P.", "Sin Fronteras"),
            ("Ärzte der Welt e.V.", "Ärzte der Welt"),
            ("ONG Muso", "Muso"),
            ("Solidarité Jeunes ASBL", "Solidarité Jeunes"),
        ],
    );
}

#[test]
fn languages_do_not_matter_for_the_words_of_the_sector() {
    all(
        Verdict::Same,
        &[
            ("Doctors Without Borders", "Médecins sans frontières"),
            ("أطباء بلا حدود", "Médicos Sin Fronteras"),
            ("Croix-Rouge française", "French Red Cross"),
            ("Conseil norvégien pour les réfugiés", "Norwegian Refugee Council"),
            ("Red Nacional de Mujeres", "National Women's Network"),
            ("Фонд Надежда", "Hope Fund"),
        ],
    );
}

#[test]
fn slips_and_abbreviations_do_not_matter() {
    all(
        Verdict::Same,
        &[
            ("International Comittee for Peace Research", "International Committee for Peace Research"),
            ("Assoc. for the Dev. of Rural Women", "Association for the Development of Rural Women"),
            ("Goringhaicona Khoi Khoin Indeginious Council", "Goringhaicona Khoi Khoin Indigenous Council"),
        ],
    );
}

#[test]
fn an_acronym_beside_a_name_does_not_matter_but_two_that_differ_ask() {
    for text in
        ["Norwegian Refugee Council (NRC)", "NRC - Norwegian Refugee Council", "NRC/Norwegian Refugee Council"]
    {
        assert_eq!(outcome(text, "Norwegian Refugee Council").verdict, Verdict::Same, "{text}");
    }
    let found =
        outcome("Action for Rural Development Gao (ARDG)", "Action for Rural Development and Health Gao (ARDHG)");
    assert_ne!(found.verdict, Verdict::Same);
    assert!(keys(&found).contains(&"other-acronym"));
}

#[test]
fn a_name_in_two_languages_is_either() {
    for text in
        ["Medecins Sans Frontieres (Doctors Without Borders)", "Médecins Sans Frontières / Ärzte ohne Grenzen"]
    {
        assert_eq!(outcome(text, "Doctors Without Borders").verdict, Verdict::Same, "{text}");
    }
}

#[test]
fn a_branch_is_not_the_whole() {
    for (a, b) in [
        ("Oxfam", "Oxfam Kenya"),
        ("Doctors Without Borders", "Doctors Without Borders France"),
        ("Women in Law and Development", "Women in Law and Development (Ghana)"),
    ] {
        let found = outcome(a, b);
        assert_ne!(found.verdict, Verdict::Same, "{a} | {b}");
        assert!(keys(&found).contains(&"one-place"));
    }
    all(
        Verdict::Different,
        &[
            ("Oxfam Kenya", "Oxfam Uganda"),
            ("Médecins Sans Frontières Belgique", "Médecins Sans Frontières France"),
        ],
    );
}

#[test]
fn one_other_word_is_another_organization() {
    for (a, b) in [
        ("Doctors Without Borders", "Lawyers Without Borders"),
        ("Norwegian Refugee Council", "Danish Refugee Council"),
        ("Association des jeunes pour le développement", "Association des femmes pour le développement"),
        ("World Federation of the Deaf", "World Federation of the Deafblind"),
        ("Foundation 2000", "Foundation 2020"),
    ] {
        assert_ne!(outcome(a, b).verdict, Verdict::Same, "{a} | {b}");
    }
}

#[test]
fn an_acronym_alone_only_asks() {
    let found = outcome("NRC", "Norwegian Refugee Council");
    assert_eq!((found.verdict, keys(&found)), (Verdict::Ask, vec!["same-initials"]));
    let acronyms = ["ACAD".to_owned()];
    let known = Evidence { acronyms: &acronyms, country: Some("MLI"), ..Evidence::default() };
    let found = compare(
        &Name::new("ACAD"),
        &Evidence { country: Some("MLI"), ..Evidence::default() },
        &Name::new("Culture et Développement"),
        &known,
        Weights::built_in(),
    );
    assert_eq!(found.verdict, Verdict::Ask);
    assert_eq!(keys(&found), ["known-acronym", "same-country"]);
    let same = outcome("ADES", "ADES");
    let agreement = Agreement { country: matching::Accord::Agrees, kind: matching::Accord::Agrees };
    assert_eq!(decide(&same, agreement), Decision::Ask);
}

#[test]
fn two_organizations_under_one_acronym_are_both_offered() {
    let mut register = Register::new();
    for (id, name) in
        [(1, "Association pour le Développement Économique et Social"), (2, "Agence Sahélienne d'Entraide")]
    {
        register.insert(id, name, TextKind::Name, &[], &[]);
        register.insert(id, "ADES", TextKind::Acronym, &[], &[]);
    }
    let found = register.candidates(&Name::new("ADES"), &Evidence::default(), 5);
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|found| decide(&found.outcome, found.agreement) == Decision::Ask));
}

#[test]
fn the_reasons_say_what_differs() {
    let found = outcome("Oxfam Kenya", "Oxfam Uganda");
    assert_eq!(
        found.reasons.first().map(ToString::to_string),
        Some("different places: “kenya” and “uganda”".to_owned())
    );
    assert!(found.score < ASK && ASK < LINK);
}
