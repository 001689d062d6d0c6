//! Scores pairs of names on standard input (two names parted by a tab): score, verdict, reasons.
#![allow(clippy::print_stdout)]

use std::io::Read;

use matching::{Evidence, Name, Weights, compare};

fn main() -> std::io::Result<()> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    for (a, b) in text.lines().filter_map(|line| line.split_once('\t')) {
        let outcome =
            compare(&Name::new(a), &Evidence::default(), &Name::new(b), &Evidence::default(), Weights::built_in());
        let reasons: Vec<String> = outcome.reasons.iter().map(ToString::to_string).collect();
        println!("{:.3}\t{}\t{a}\t{b}\t{}", outcome.score, outcome.verdict.as_str(), reasons.join("; "));
    }
    Ok(())
}
