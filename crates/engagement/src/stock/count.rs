//! Counting: how many partnerships each value of each filter would show, in one pass over all of them.

use super::deal::{Deal, positions};
use super::sieve::Sieve;
use super::state::State;
use crate::ids::PartnershipId;
use crate::vocabulary::{self, Vocabulary};
use std::cmp::Reverse;

/// What partnerships are filtered by and counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dimension {
    /// The groups under which the institution counts its partners.
    Group,
    /// Kinds of organizations.
    Kind,
    /// Scopes of organizations.
    Scope,
    /// Roles of organizations.
    Role,
    /// Areas of cooperation.
    Area,
    /// Clusters.
    Cluster,
    /// Offices.
    Office,
    /// Regions.
    Region,
    /// Countries.
    Country,
    /// Statuses.
    Status,
    /// Types of agreement.
    Agreement,
    /// Donors.
    Donor,
    /// Settings.
    Setting,
    /// Levels.
    Level,
    /// Words, and organizations by their ids: filtered by, not counted by.
    Words,
}

impl Dimension {
    /// Those that are counted by, in the order in which lists show them.
    pub const COUNTED: [Dimension; 12] = [
        Dimension::Group,
        Dimension::Role,
        Dimension::Area,
        Dimension::Region,
        Dimension::Country,
        Dimension::Office,
        Dimension::Status,
        Dimension::Agreement,
        Dimension::Setting,
        Dimension::Level,
        Dimension::Scope,
        Dimension::Donor,
    ];

    pub(super) fn bit(self) -> u32 {
        1 << self as u32
    }

    /// The vocabulary of its values, where they have one whose codes are kept as bits.
    #[must_use]
    pub fn vocabulary(self) -> Option<&'static Vocabulary> {
        let all = vocabulary::all();
        Some(match self {
            Dimension::Group => &all.partner_group,
            Dimension::Kind => &all.kind,
            Dimension::Scope => &all.scope,
            Dimension::Role => &all.role,
            Dimension::Area => &all.area,
            Dimension::Cluster => &all.cluster,
            Dimension::Region => &all.region,
            Dimension::Status => &all.agreement_status,
            Dimension::Agreement => &all.agreement_type,
            Dimension::Setting => &all.setting,
            Dimension::Level => &all.level,
            Dimension::Office | Dimension::Country | Dimension::Donor | Dimension::Words => return None,
        })
    }
}

/// How many partnerships each value of a filter would show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The filter.
    pub dimension: Dimension,
    /// Codes, slugs or names, with how many: those of a vocabulary in its order, others the most frequent first.
    pub values: Vec<(String, u32)>,
}

/// What is counted.
#[derive(Debug)]
pub(crate) struct Tally {
    /// The partnerships that are meant, in the order of their titles.
    pub(crate) found: Vec<PartnershipId>,
    /// How many organizations there are in them.
    pub(crate) organizations: usize,
    counts: Vec<Vec<u32>>,
}

/// Counts in one pass.
pub(crate) fn tally(state: &State, sieve: &Sieve<'_>) -> Tally {
    let sizes = Dimension::COUNTED.map(|dimension| match dimension {
        Dimension::Office => state.offices.len() + 1,
        Dimension::Country => state.countries.len() + 1,
        Dimension::Donor => state.donors.len() + 1,
        _ => 64,
    });
    let mut tally = Tally { found: Vec::new(), organizations: 0, counts: sizes.map(|size| vec![0; size]).into() };
    let mut seen = vec![false; state.organizations.len() + 1];
    for deal in state.in_order().filter(|deal| sieve.lets(deal)) {
        tally.take(state, sieve, deal, &mut seen);
    }
    tally.organizations = seen.into_iter().filter(|seen| *seen).count();
    tally
}

/// Of the organizations in a partnership: whether any passes, and what those show that fail at one filter at most.
#[derive(Default)]
struct Sides {
    passes: bool,
    groups: u64,
    roles: u64,
    scopes: u64,
}

impl Tally {
    fn take(&mut self, state: &State, sieve: &Sieve<'_>, deal: &Deal, seen: &mut [bool]) {
        let fails = sieve.fails(state, deal);
        // What fails at two filters shows under no value of either.
        if fails.count_ones() > 1 {
            return;
        }
        let mut sides = Sides::default();
        for (partner, traits) in sieve.counted(state, deal) {
            let failed = sieve.partner_fails(partner, traits);
            let but = |dimension: Dimension| failed & !dimension.bit() == 0;
            if failed == 0 {
                sides.passes = true;
                seen[partner.organization as usize] |= fails == 0;
            }
            sides.groups |= if but(Dimension::Group) { u64::from(traits.groups) } else { 0 };
            sides.roles |= if but(Dimension::Role) { partner.roles.into() } else { 0 };
            sides.scopes |= if but(Dimension::Scope) { u64::from(traits.scopes) } else { 0 };
        }
        if fails == 0 {
            self.count_sides(&sides);
        }
        if !sides.passes {
            return;
        }
        if fails == 0 {
            self.found.push(deal.id);
        }
        for (counts, dimension) in self.counts.iter_mut().zip(Dimension::COUNTED) {
            if fails & !dimension.bit() == 0 {
                count(counts, dimension, (state, sieve), deal);
            }
        }
    }

    /// Counts what organizations are and do.
    fn count_sides(&mut self, sides: &Sides) {
        for (counts, dimension) in self.counts.iter_mut().zip(Dimension::COUNTED) {
            let bits = match dimension {
                Dimension::Group => sides.groups,
                Dimension::Role => sides.roles,
                Dimension::Scope => sides.scopes,
                _ => continue,
            };
            bits_of(counts, bits);
        }
    }

    /// How many partnerships each value would show; `chosen` are shown in any case, and `most` of those without a vocabulary.
    pub(crate) fn counted(
        &self,
        state: &State,
        chosen: impl Fn(Dimension) -> Vec<String>,
        most: usize,
    ) -> Vec<Counted> {
        let counted = Dimension::COUNTED.into_iter().zip(&self.counts).map(|(dimension, counts)| {
            let values = match dimension.vocabulary() {
                Some(vocabulary) => of_vocabulary(vocabulary, counts, &chosen(dimension)),
                None => named(dimension, state, counts, &chosen(dimension), most),
            };
            Counted { dimension, values }
        });
        counted.collect()
    }
}

/// Counts a partnership under its values.
fn count(counts: &mut [u32], dimension: Dimension, (state, sieve): (&State, &Sieve<'_>), deal: &Deal) {
    match dimension {
        Dimension::Area => bits_of(counts, deal.areas),
        Dimension::Region => bits_of(counts, deal.regions),
        Dimension::Agreement => bits_of(counts, deal.agreement.into()),
        Dimension::Setting => bits_of(counts, deal.settings.into()),
        Dimension::Level => bits_of(counts, deal.levels.into()),
        Dimension::Status => each(counts, sieve.status(deal).into_iter().map(u32::from)),
        Dimension::Country => each(counts, deal.countries.iter().copied()),
        Dimension::Office => each(counts, deal.offices.iter().copied()),
        Dimension::Donor => each(counts, donors(state, sieve, deal)),
        // Counted by organizations, or not at all.
        Dimension::Group | Dimension::Role | Dimension::Scope => {}
        Dimension::Kind | Dimension::Cluster | Dimension::Words => {}
    }
}

fn bits_of(counts: &mut [u32], bits: u64) {
    positions(bits).for_each(|place| counts[place] += 1);
}

fn each(counts: &mut [u32], numbers: impl Iterator<Item = u32>) {
    numbers.for_each(|number| counts[number as usize] += 1);
}

/// The donors of a partnership, each once: there are few, so that looking back is faster than sorting.
fn donors(state: &State, sieve: &Sieve<'_>, deal: &Deal) -> impl Iterator<Item = u32> {
    let donor = |gift| sieve.donor(state, gift);
    let all = deal.gifts.iter().enumerate();
    all.filter_map(move |(at, gift)| {
        let one = donor(gift);
        let is_new = !deal.gifts[..at].iter().any(|before| donor(before) == one);
        is_new.then_some(one)
    })
}

fn of_vocabulary(vocabulary: &Vocabulary, counts: &[u32], chosen: &[String]) -> Vec<(String, u32)> {
    let terms = vocabulary.terms().iter().zip(counts);
    let shown = terms.filter(|(term, count)| **count > 0 || chosen.contains(&term.code));
    shown.map(|(term, count)| (term.code.clone(), *count)).collect()
}

fn named(
    dimension: Dimension,
    state: &State,
    counts: &[u32],
    chosen: &[String],
    most: usize,
) -> Vec<(String, u32)> {
    let name = |number: u32| match dimension {
        Dimension::Office => state.offices.value(number).map(ToString::to_string),
        Dimension::Country => state.countries.value(number).cloned(),
        _ => state.donors.value(number).cloned(),
    };
    let mut values: Vec<(String, u32)> =
        (1..).zip(&counts[1..]).filter_map(|(number, count)| Some((name(number)?, *count))).collect();
    values.retain(|(name, count)| *count > 0 || chosen.contains(name));
    values.sort_by(|(one, count), (other, more)| (Reverse(count), one).cmp(&(Reverse(more), other)));
    let most = if dimension == Dimension::Donor { most } else { usize::MAX };
    let mut at = 0;
    values.retain(|(name, _)| {
        at += 1;
        at <= most || chosen.contains(name)
    });
    values
}
