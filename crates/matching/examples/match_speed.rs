//! Fills a register with 100,000 made-up names and prints how long a search takes. Run it with `--release`.
#![allow(clippy::print_stdout)]

use std::time::{Duration, Instant};

use matching::{Evidence, Name, Register, TextKind};

const NAMES: usize = 100_000;
const SEARCHES: usize = 2_000;

const FORMS: [&str; 10] = [
    "Association",
    "Foundation",
    "Network",
    "Union",
    "Réseau",
    "Fundación",
    "Organization",
    "Committee",
    "Initiative",
    "Alliance",
];
const THEMES: [&str; 16] = [
    "Women",
    "Youth",
    "Children",
    "Migrants",
    "Refugees",
    "Peace",
    "Health",
    "Education",
    "Rural Development",
    "Human Rights",
    "Environment",
    "Justice",
    "Jeunes",
    "Mujeres",
    "Solidarity",
    "Water",
];
const PLACES: [&str; 12] = [
    "Kenya",
    "Mali",
    "Nepal",
    "Ghana",
    "Colombia",
    "Bangladesh",
    "Africa",
    "Asia",
    "Peru",
    "Jordan",
    "Uganda",
    "France",
];
const SYLLABLES: [&str; 20] = [
    "ba", "ko", "ma", "ri", "ta", "sen", "du", "lo", "mi", "ra", "gao", "ne", "shi", "pu", "van", "ter", "ol",
    "ji", "wa", "zu",
];

/// A small generator of numbers: the same names in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % end.max(1)
    }

    fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words.get(self.below(words.len())).copied().unwrap_or_default()
    }

    fn coined(&mut self) -> String {
        (0..2 + self.below(3)).map(|_| self.pick(&SYLLABLES)).collect()
    }

    /// Two thirds of the names hold a coined word, one third only common words: the harder case.
    fn name(&mut self) -> String {
        let (form, theme, second, place) =
            (self.pick(&FORMS), self.pick(&THEMES), self.pick(&THEMES), self.pick(&PLACES));
        let coined = self.coined();
        match self.below(6) {
            0 => format!("{form} for {theme} and {second} of {place}"),
            1 => format!("{theme} {second} {form} {place}"),
            2 => format!("{coined} {form} for {theme}"),
            3 => format!("{form} of {theme} in {coined} ({place})"),
            4 => format!("{coined} {theme} {form} {place}"),
            _ => format!("{form} {coined} {}", self.coined()),
        }
    }

    /// The name with one letter left out.
    fn slipped(&mut self, name: &str) -> String {
        let at = self.below(name.chars().count());
        name.chars().enumerate().filter(|(place, _)| *place != at).map(|(_, letter)| letter).collect()
    }
}

fn main() {
    let mut numbers = Numbers(2026);
    let names: Vec<String> = (0..NAMES).map(|_| numbers.name()).collect();
    let start = Instant::now();
    let mut register = Register::new();
    for (id, name) in (0_u128..).zip(&names) {
        register.insert(id, name, TextKind::Name, &[], &[]);
    }
    println!("{} organizations put in, in {:?}", register.len(), start.elapsed());
    let exact: Vec<String> = (0..SEARCHES).filter_map(|_| names.get(numbers.below(NAMES)).cloned()).collect();
    let slipped: Vec<String> = exact.iter().map(|name| numbers.slipped(name)).collect();
    let new: Vec<String> = (0..SEARCHES).map(|_| numbers.name()).collect();
    report("a name that is there", &register, &exact, &exact);
    report("one letter left out", &register, &slipped, &exact);
    report("a new name", &register, &new, &exact);
}

fn report(what: &str, register: &Register, sought: &[String], expected: &[String]) {
    let mut times: Vec<Duration> = Vec::new();
    let mut hits = 0;
    for (name, expected) in sought.iter().zip(expected) {
        let start = Instant::now();
        let found = register.candidates(&Name::new(name), &Evidence::default(), 5);
        times.push(start.elapsed());
        hits += usize::from(found.iter().any(|found| found.text == *expected));
    }
    times.sort_unstable();
    let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
    println!(
        "{what:22} p50 {:?}  p99 {:?}  worst {:?}  among the first five: {hits} of {}",
        at(50),
        at(99),
        times.last().copied().unwrap_or_default(),
        sought.len()
    );
}
