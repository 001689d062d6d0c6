//! Builds an index of 100,000 synthetic documents, always the same, and prints how fast it is.
//! `cargo run --release -p index --example speed [DOCUMENTS [PART OF A LABEL]]`
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::time::Instant;

use index::{Change, Document, Facet, Index, Measure, Query, Sort, TextField};

const FACETS: [Facet; 8] = [
    Facet("kind"),
    Facet("scope"),
    Facet("country"),
    Facet("region"),
    Facet("area"),
    Facet("cluster"),
    Facet("network"),
    Facet("source"),
];
const SEEN_BY: Facet = Facet("seen_by");
const CIVIL: Facet = Facet("civil_society");
const ACTIVITIES: Measure = Measure("activities");

const COMMON: [&str; 24] = [
    "association",
    "foundation",
    "international",
    "development",
    "women",
    "youth",
    "health",
    "rights",
    "network",
    "organisation",
    "action",
    "solidarité",
    "centre",
    "community",
    "education",
    "relief",
    "migrants",
    "society",
    "initiative",
    "développement",
    "pour",
    "de",
    "of",
    "for",
];

/// A small generator of numbers, the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    /// Small numbers more often than great ones.
    fn skewed(&mut self, bound: u64) -> u64 {
        let cap = self.below(bound) + 1;
        self.below(cap)
    }

    fn word(&mut self) -> String {
        if self.below(2) == 0 {
            return COMMON[self.skewed(COMMON.len() as u64) as usize].to_owned();
        }
        self.rare_word()
    }

    fn rare_word(&mut self) -> String {
        const PARTS: [&str; 20] = [
            "ba", "ko", "ma", "li", "ti", "ra", "no", "se", "gu", "fa", "dou", "ka", "yé", "san", "ber", "to",
            "mi", "ru", "len", "cha",
        ];
        let mut word = Chance(self.skewed(60_000));
        (0..2 + word.below(3)).map(|_| PARTS[word.below(20) as usize]).collect()
    }

    fn phrase(&mut self, words: u64) -> String {
        (0..words).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }
}

fn document(id: u64) -> Document {
    let chance = &mut Chance(id * 7_919 + 1);
    chance.below(9);
    let words = 2 + chance.below(5);
    let name = chance.phrase(words);
    let acronym: String = name.split(' ').filter_map(|word| word.chars().next()).collect();
    let mut document = Document {
        id: u128::from(id) << 64 | u128::from(id * 31),
        sort_key: [name.to_lowercase().as_bytes(), name.as_bytes()].join(&0),
        changed: 1_700_000_000_000_000 + chance.below(1 << 40) as i64,
        ..Document::default()
    }
    .text(TextField::Name, name)
    .text(TextField::Acronym, acronym.to_uppercase())
    .text(TextField::Code, format!("XM-DAC-{id}"))
    .text(TextField::Body, chance.phrase(25))
    .measure(ACTIVITIES, chance.skewed(200) as i64)
    .facet(SEEN_BY, if chance.below(50) == 0 { "staff" } else { "public" })
    .facet(CIVIL, if chance.below(20) == 0 { "no" } else { "yes" });
    if chance.below(3) == 0 {
        document = document.text(TextField::OtherName, chance.phrase(4));
    }
    for (facet, most, values) in [
        (FACETS[0], 2, 14),
        (FACETS[1], 1, 4),
        (FACETS[2], 3, 250),
        (FACETS[3], 2, 22),
        (FACETS[4], 3, 100),
        (FACETS[5], 2, 20),
        (FACETS[6], chance.below(2), 500),
        (FACETS[7], 2, 12),
    ] {
        for _ in 0..most {
            let value = chance.skewed(values);
            document = document.facet(facet, format!("{}-{value}", facet.0));
        }
    }
    document
}

fn asked(words: &str, filters: &[(Facet, &str)]) -> Query {
    Query {
        words: words.to_owned(),
        filters: filters.iter().map(|(facet, value)| (*facet, vec![(*value).to_owned()])).collect(),
        must: vec![(SEEN_BY, vec!["public".to_owned()]), (CIVIL, vec!["yes".to_owned()])],
        limit: 25,
        count: FACETS.to_vec(),
        ..Query::default()
    }
}

/// Prints the median and the slowest hundredth of many runs, each with the next query.
fn measure(index: &Index, label: &str, queries: &[Query]) {
    if std::env::args().nth(2).is_some_and(|part| !label.contains(&part)) {
        return;
    }
    let mut times: Vec<f64> = Vec::new();
    let (mut total, busy) = (0, processor_seconds());
    for at in 0..600.max(queries.len()) {
        let began = Instant::now();
        total += index.search(&queries[at % queries.len()]).unwrap().total;
        times.push(began.elapsed().as_secs_f64() * 1e3);
    }
    let busy = (processor_seconds() - busy) * 1e3 / times.len() as f64;
    let mean = total / times.len();
    report(label, times, &format!("mean of processor {busy:.3} ms, {mean} found"));
}

fn report(label: &str, mut times: Vec<f64>, note: &str) {
    times.sort_by(f64::total_cmp);
    let (median, slow) = (times[times.len() / 2], times[times.len() * 99 / 100]);
    println!("{label:<40} p50 {median:>8.3} ms   p99 {slow:>8.3} ms   {note}");
}

/// How long this thread has run: other than the clock, it does not count what else the machine does.
fn processor_seconds() -> f64 {
    let status = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds: Option<f64> = status.split(' ').next().and_then(|first| first.parse().ok());
    nanoseconds.unwrap_or_default() / 1e9
}

fn resident() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let lines = status.lines().filter(|line| line.starts_with("VmRSS") || line.starts_with("Rss"));
    lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join(", ")
}

/// In a process of its own, so that what it leaves in memory is not counted to the index.
fn load(folder: &std::path::Path, documents: u64) {
    let index = Index::open(folder).unwrap();
    let began = Instant::now();
    let ids: Vec<u64> = (1..=documents).collect();
    for batch in ids.chunks(4_000) {
        index.apply(batch.iter().map(|&id| Change::Put(document(id))).collect(), batch[0]).unwrap();
    }
    println!(
        "load {documents} in batches of 4,000: {:.2} s, of processor {:.2} s in this thread",
        began.elapsed().as_secs_f64(),
        processor_seconds()
    );
}

/// Fillers change nothing, but they make each question a new one that is not answered from memory.
fn fresh(chance: &mut Chance, words: &str, filters: &[(Facet, &str)]) -> Query {
    let fillers: Vec<_> =
        (0..6).map(|_| ["of", "for", "the", "de", "pour", "les"][chance.below(6) as usize]).collect();
    asked(&format!("{} {words}", fillers.join(" ")), filters)
}

fn many(chance: &mut Chance, make: impl Fn(&mut Chance, u64) -> Query) -> Vec<Query> {
    (0..600).map(|at| make(chance, at)).collect()
}

fn questions(index: &Index) {
    let chance = &mut Chance(42);
    measure(index, "unfiltered", &[asked("", &[])]);
    measure(
        index,
        "one country",
        &many(chance, |_, at| asked("", &[(FACETS[2], &format!("country-{}", at % 200))])),
    );
    let named = many(chance, |chance, at| {
        let name = document(at * 163 + 1).texts[0].text.clone();
        fresh(chance, &name.split(' ').take(2).collect::<Vec<_>>().join(" "), &[])
    });
    measure(index, "two words of a name", &named);
    let rare = many(chance, |chance, _| {
        let word = chance.rare_word();
        fresh(chance, &word, &[])
    });
    measure(index, "a rare word", &rare);
    let common = many(chance, |chance, at| fresh(chance, COMMON[at as usize % 20], &[]));
    measure(index, "a very common word", &common);
    let narrow = many(chance, |chance, at| {
        let (country, kind) = (format!("country-{}", at % 40), format!("kind-{}", at % 5));
        let word = chance.word();
        fresh(chance, &word, &[(FACETS[2], &country), (FACETS[0], &kind)])
    });
    measure(index, "a word, a country and a kind", &narrow);
    let sorted =
        many(chance, |chance, at| Query { sort: Sort::Changed, ..fresh(chance, COMMON[at as usize % 20], &[]) });
    measure(index, "a very common word, last changed first", &sorted);
    let mistaken = many(chance, |chance, _| {
        let words = format!("{}xz {}", chance.rare_word(), chance.rare_word());
        fresh(chance, &words, &[])
    });
    measure(index, "two words, one mistaken", &mistaken);
    let leaf = many(chance, |_, at| Query { offset: at as usize, ..asked("women health rights", &[]) });
    measure(index, "leafing through what was found", &leaf);
}

fn main() {
    let documents = std::env::args().nth(1).and_then(|given| given.parse().ok()).unwrap_or(100_000);
    if let Ok(folder) = std::env::var("SPEED_LOAD") {
        return load(folder.as_ref(), documents);
    }
    let folder = tempfile::tempdir().unwrap();
    let mut loading = std::process::Command::new(std::env::current_exe().unwrap());
    loading.args(std::env::args().skip(1)).env("SPEED_LOAD", folder.path()).status().unwrap();
    let began = Instant::now();
    let index = Index::open(folder.path()).unwrap();
    let busy = processor_seconds();
    println!("open: {:.3} s, of processor {busy:.3} s, {} documents", began.elapsed().as_secs_f64(), index.len());
    println!("after opening: {}", resident());
    questions(&index);
    println!("after searching: {}", resident());
    let (mut times, busy) = (Vec::new(), processor_seconds());
    for at in 0..100 {
        let change = vec![Change::Put(document(at * 977 % documents + 1))];
        let began = Instant::now();
        index.apply(change, documents + at).unwrap();
        times.push(began.elapsed().as_secs_f64() * 1e3);
    }
    let busy = (processor_seconds() - busy) * 10.0;
    report("apply one", times, &format!("mean of processor {busy:.3} ms beside the engine's threads"));
    questions(&index);
    println!("at the end: {}", resident());
}
