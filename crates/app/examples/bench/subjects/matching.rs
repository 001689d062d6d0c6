//! How long it takes to find out which organization of the register a name could mean.

use super::Bench;
use crate::Done;
use crate::report::{megabytes, milliseconds, seconds, thousands};
use crate::synthetic::chance::Chance;
use crate::synthetic::names::slipped;
use crate::synthetic::{Codes, Made, organization};
use matching::{Evidence, Name, Register, TextKind};
use std::time::{Duration, Instant};

const SOUGHT: usize = 2_000;
const AIM: Duration = Duration::from_millis(5);

pub(super) fn measure(bench: &mut Bench) -> Done<()> {
    let (codes, most) = (Codes::read(), bench.size.organizations);
    let before = crate::machine::Memory::of(std::process::id())?.anonymous;
    let began = Instant::now();
    let mut register = Register::new();
    (0..most).for_each(|number| learn(&mut register, &organization(&codes, number)));
    let took = began.elapsed();
    let grown = crate::machine::Memory::of(std::process::id())?.anonymous.saturating_sub(before);
    let what = format!("match: {} organizations made ready", thousands(most as f64));
    bench.report.note(&what, &format!("{}, {}", seconds(took), megabytes(grown)));
    let mut chance = Chance::of(70, 0);
    let there: Vec<Made> = (0..SOUGHT).map(|_| organization(&codes, chance.below(most))).collect();
    let mistyped = there.iter().map(|made| (slipped(&mut chance, &made.name.text), made.country)).collect();
    let fresh = (most..most + SOUGHT).map(|number| organization(&codes, number));
    let fresh = fresh.map(|made| (made.name.text, made.country)).collect();
    let there = there.into_iter().map(|made| (made.name.text, made.country)).collect();
    seek(bench, &register, "a name that is there", there);
    seek(bench, &register, "a name with a letter missing", mistyped);
    seek(bench, &register, "a new name", fresh);
    Ok(())
}

fn learn(register: &mut Register, made: &Made) {
    let id = made.id.0.as_u128();
    let (countries, kinds) = ([made.country.to_owned()], [made.kind.to_owned()]);
    register.insert(id, &made.name.text, TextKind::Name, &countries, &kinds);
    made.others.iter().for_each(|(_, name)| register.insert(id, &name.text, TextKind::Name, &countries, &kinds));
    made.acronym.iter().for_each(|text| register.insert(id, text, TextKind::Acronym, &countries, &kinds));
}

fn seek(bench: &mut Bench, register: &Register, what: &str, sought: Vec<(String, &'static str)>) {
    let mut took: Vec<Duration> = sought
        .iter()
        .map(|(name, country)| {
            let began = Instant::now();
            let evidence = Evidence { country: Some(country), ..Evidence::default() };
            std::hint::black_box(register.candidates(&Name::new(name), &evidence, 3));
            began.elapsed()
        })
        .collect();
    took.sort_unstable();
    let at = |share: usize| took.get(took.len() * share / 100).copied().unwrap_or_default();
    let figure = format!("p50 {}, p99 {}", milliseconds(at(50)), milliseconds(at(99)));
    bench.report.figure(&format!("match: {what}"), &figure, &milliseconds(AIM), at(50) < AIM);
}
