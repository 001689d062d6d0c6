//! Pairs of real names labelled by hand: how often `same` is right, and how many it finds.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::collections::BTreeMap;

use matching::{Evidence, Name, Verdict, Weights, compare};

/// What the verdict `same` is worth over a set of pairs.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    right: u32,
    wrong: u32,
    missed: u32,
}

impl Tally {
    fn precision(self) -> f64 {
        f64::from(self.right) / f64::from((self.right + self.wrong).max(1))
    }

    fn f1(self) -> f64 {
        f64::from(2 * self.right) / f64::from((2 * self.right + self.wrong + self.missed).max(1))
    }
}

fn tallies(file: &str) -> BTreeMap<String, Tally> {
    let mut found: BTreeMap<String, Tally> = BTreeMap::new();
    for row in file.lines().filter(|line| !line.starts_with('#')).skip(1).map(fields) {
        let [a, b, label, set] = row.try_into().unwrap();
        let outcome = compare(
            &Name::new(&a),
            &Evidence::default(),
            &Name::new(&b),
            &Evidence::default(),
            Weights::built_in(),
        );
        for key in [set, "all".to_owned()] {
            let tally = found.entry(key).or_default();
            match (outcome.verdict == Verdict::Same, label == "1") {
                (true, true) => tally.right += 1,
                (true, false) => tally.wrong += 1,
                (false, true) => tally.missed += 1,
                (false, false) => {}
            }
        }
    }
    found
}

/// The fields of a line of CSV, quotes undone.
fn fields(line: &str) -> Vec<String> {
    let (mut found, mut field, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => field.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => found.push(std::mem::take(&mut field)),
            _ => field.push(letter),
        }
    }
    found.push(field);
    found
}

fn holds(file: &str, least_f1: f64, least_precision: f64) {
    let tallies = tallies(file);
    for (set, tally) in &tallies {
        println!("{set:10} F1 {:.3} precision {:.3} {tally:?}", tally.f1(), tally.precision());
    }
    let all = tallies["all"];
    assert!(all.f1() >= least_f1, "F1 {:.3}", all.f1());
    assert!(all.precision() >= least_precision, "precision {:.3}", all.precision());
}

#[test]
fn the_pairs_that_the_thresholds_were_chosen_on() {
    holds(include_str!("data/pairs.csv"), 0.92, 0.96);
}

#[test]
fn the_pairs_that_were_held_out() {
    holds(include_str!("data/pairs-held-out.csv"), 0.92, 0.97);
}
