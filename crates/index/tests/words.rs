//! What people type finds what they mean.
#![allow(clippy::unwrap_used)]

use index::{Answer, Change, Document, Facet, Index, Query, TextField};

const SEEN_BY: Facet = Facet("seen_by");
const KIND: Facet = Facet("kind");

fn named(id: u128, name: &str) -> Document {
    let sort_key = name.to_lowercase().into_bytes();
    let document = Document { id, sort_key, ..Document::default() };
    document.text(TextField::Name, name).facet(SEEN_BY, "public")
}

fn register() -> Index {
    let index = Index::in_memory().unwrap();
    let doctors = named(1, "Médecins Sans Frontières")
        .text(TextField::Acronym, "MSF")
        .text(TextField::OtherName, "Doctors Without Borders")
        .text(TextField::OtherName, "أطباء بلا حدود")
        .text(TextField::OtherName, "Врачи без границ")
        .text(TextField::OtherName, "无国界医生")
        .text(TextField::Code, "XM-DAC-21507");
    let documents = [
        doctors,
        named(2, "Médecins Sans Frontières Belgique"),
        named(3, "Mouvement Sans Fin").text(TextField::Body, "Works with MSF and with doctors without borders."),
        named(4, "Croix-Rouge malienne").text(TextField::OtherName, "Mali Red Cross"),
        named(5, "Association des femmes du Mali").text(TextField::Body, "Shelter for women in Bamako"),
        named(6, "Women's Union").facet(KIND, "ngo"),
        named(7, "Caritas"),
        named(8, "Oxfam"),
        named(9, "Reporters Without Walls"),
        named(10, "Secours Islamique").text(TextField::OtherName, "L’Entraide d'hier"),
    ];
    index.apply(documents.into_iter().map(Change::Put).collect(), 10).unwrap();
    index
}

fn ask(index: &Index, words: &str) -> Answer {
    let must = vec![(SEEN_BY, vec!["public".to_owned()])];
    index.search(&Query { words: words.to_owned(), must, limit: 10, ..Query::default() }).unwrap()
}

fn ids(index: &Index, words: &str) -> Vec<u128> {
    ask(index, words).hits.into_iter().map(|hit| hit.id).collect()
}

#[test]
fn any_of_its_names_puts_an_organization_first() {
    let index = register();
    for words in [
        "medecins sans frontiere",
        "Médecins Sans Frontières",
        "MSF",
        "m.s.f.",
        "doctors without borders",
        "docters without boarders",
        "medecin sans frontieres",
        "médecins sans front",
        "أطباء بلا حدود",
        "врачи без границ",
        "无国界医生",
        "国界",
        "XM-DAC-21507",
        "21507",
    ] {
        assert_eq!(ids(&index, words).first(), Some(&1), "{words}");
    }
}

#[test]
fn the_whole_name_comes_before_a_longer_one_and_names_before_descriptions() {
    let index = register();
    assert_eq!(ids(&index, "medecins sans frontieres"), [1, 2]);
    assert_eq!(ids(&index, "doctors without borders"), [1, 3]);
    assert_eq!(ids(&index, "medecins sans frontieres belgique")[0], 2);
}

#[test]
fn mistakes_plurals_and_apostrophes_are_forgiven() {
    let index = register();
    assert_eq!(ids(&index, "oxfan"), [8]);
    assert_eq!(ids(&index, "cartias"), [7]);
    assert_eq!(ids(&index, "womens union"), [6]);
    assert_eq!(ids(&index, "entraide"), [10]);
    assert_eq!(ids(&index, "croix rouge maliene")[0], 4);
    assert_eq!(ids(&index, "mali"), [4, 5]);
}

#[test]
fn when_nothing_holds_all_words_most_of_them_do_and_the_answer_says_so() {
    let index = register();
    let answer = ask(&index, "red cross zanzibar");
    assert_eq!((answer.hits[0].id, answer.loosened), (4, true));
    assert!(!ask(&index, "red cross mali").loosened);
    let nothing = ask(&index, "zzzzz");
    assert_eq!((nothing.total, nothing.loosened), (0, false));
}

#[test]
fn what_one_may_not_see_neither_counts_nor_narrows_the_reading() {
    let index = register();
    let hidden = Document { id: 99, ..Document::default() };
    let hidden = hidden.text(TextField::Name, "Oxfan").facet(SEEN_BY, "staff");
    index.apply(vec![Change::Put(hidden)], 11).unwrap();
    assert_eq!(ids(&index, "oxfan"), [8]);
    let nobody = Query { must: vec![(SEEN_BY, vec![])], limit: 10, ..Query::default() };
    assert_eq!(index.search(&nobody).unwrap().total, 0);
}

#[test]
fn what_was_found_is_not_remembered_beyond_a_change_or_for_somebody_else() {
    let index = register();
    assert_eq!(ids(&index, "caritas"), [7]);
    index.apply(vec![Change::Remove(7), Change::Put(named(11, "Caritas Mali"))], 12).unwrap();
    assert_eq!(ids(&index, "caritas"), [11]);
    let must = vec![(SEEN_BY, vec!["staff".to_owned()])];
    let staff = Query { words: "caritas".to_owned(), must, limit: 10, ..Query::default() };
    assert_eq!(index.search(&staff).unwrap().total, 0);
}

#[test]
fn filters_and_counts_go_with_words() {
    let index = register();
    let query = Query {
        words: "women".to_owned(),
        filters: vec![(KIND, vec!["ngo".to_owned()])],
        limit: 10,
        count: vec![KIND, SEEN_BY],
        ..Query::default()
    };
    let answer = index.search(&query).unwrap();
    assert_eq!((answer.total, answer.hits[0].id), (1, 6));
    let counts: Vec<Vec<_>> = answer.counts.iter().map(|(_, counts)| counts.iter().collect()).collect();
    assert_eq!(counts, [[("ngo", 1)], [("public", 1)]]);
}

#[test]
fn hostile_questions_are_answered() {
    let index = register();
    let long = "x".repeat(10_000);
    let many = "sans mali women ".repeat(500);
    for words in [
        &*long,
        &*many,
        "\0",
        "\"",
        "'''",
        "name:*",
        "/.*/",
        "a AND (b OR",
        "[a TO z]",
        "~~2^9",
        "-",
        "*",
        "\u{202e}",
        "\u{10ffff}",
        "..",
        "'.'.'",
        "a.b.c.d",
    ] {
        assert!(ask(&index, words).total <= 10, "{words}");
    }
    assert_eq!(ask(&index, "…").total, 10, "no words, no restriction");
}
