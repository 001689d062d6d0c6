//! A way of telling partnerships apart: by area, by group of organizations, by year.

use crate::stock::{Deal, Gift, Side, Sieve, State, positions};
use crate::vocabulary::{self, Term, Vocabulary};
use serde::{Deserialize, Serialize};

/// By what partnerships are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// Areas of cooperation, the top of their tree.
    Area,
    /// Regions, the smallest that M49 has.
    Region,
    /// Countries.
    Country,
    /// Offices.
    Office,
    /// Where they stand on the day that is asked for.
    Status,
    /// Types of the agreement that stands.
    Agreement,
    /// Settings.
    Setting,
    /// Donors.
    Donor,
    /// Years in which they went on.
    Year,
    /// The groups under which the institution counts its partners.
    Group,
    /// Roles of organizations.
    Role,
    /// Scopes of organizations.
    Scope,
}

/// The values of one such way, by their places; the last place is for what states none.
pub(super) struct Axis {
    pub(super) by: By,
    pub(super) codes: Vec<String>,
    /// For values that are bits, the place of each bit; else of each number.
    places: Vec<Option<usize>>,
    years: (i16, i16),
}

impl By {
    /// Whether it is of an organization rather than of the whole partnership.
    pub(super) fn is_of_partner(self) -> bool {
        matches!(self, By::Group | By::Role | By::Scope)
    }

    /// The vocabulary of its values, where they have one whose codes are kept as bits.
    pub(super) fn vocabulary(self) -> Option<&'static Vocabulary> {
        let all = vocabulary::all();
        Some(match self {
            By::Area => &all.area,
            By::Region => &all.region,
            By::Status => &all.agreement_status,
            By::Agreement => &all.agreement_type,
            By::Setting => &all.setting,
            By::Group => &all.partner_group,
            By::Role => &all.role,
            By::Scope => &all.scope,
            By::Country | By::Office | By::Donor | By::Year => return None,
        })
    }

    /// The values of a partnership as bits, where they have a vocabulary and are of the whole partnership.
    pub(super) fn bits(self, sieve: &Sieve<'_>, deal: &Deal) -> u64 {
        match self {
            By::Area => deal.areas,
            By::Region => deal.regions,
            By::Status => sieve.status(deal).map_or(0, |at| 1 << at),
            By::Agreement => deal.agreement.into(),
            By::Setting => deal.settings.into(),
            _ => 0,
        }
    }

    /// The values of an organization in a partnership as bits, where they are its own.
    pub(super) fn bits_of_side(self, (partner, traits): &Side<'_>) -> u64 {
        match self {
            By::Group => traits.groups.into(),
            By::Role => partner.roles.into(),
            By::Scope => traits.scopes.into(),
            _ => 0,
        }
    }

    /// Whether a term has a place of its own.
    fn shows(self, term: &Term, vocabulary: &Vocabulary) -> bool {
        match self {
            By::Area => term.parent.is_none(),
            By::Region => vocabulary.below(Some(&term.code)).next().is_none(),
            _ => true,
        }
    }
}

impl Axis {
    pub(super) fn new(by: By, state: &State, years: (i16, i16)) -> Self {
        let codes: Vec<Option<String>> = match (by, by.vocabulary()) {
            (_, Some(vocabulary)) => {
                let terms = vocabulary.terms().iter();
                terms.map(|term| by.shows(term, vocabulary).then(|| term.code.clone())).collect()
            }
            (By::Year, _) => (years.0..=years.1).map(|year| Some(year.to_string())).collect(),
            (By::Country, _) => std::iter::once(None).chain(all(&state.countries)).collect(),
            (By::Office, _) => std::iter::once(None).chain(all(&state.offices)).collect(),
            _ => std::iter::once(None).chain(all(&state.donors)).collect(),
        };
        let mut places = Vec::with_capacity(codes.len());
        let mut shown = Vec::new();
        for code in codes {
            places.push(code.as_ref().map(|_| shown.len()));
            shown.extend(code);
        }
        shown.push(String::new());
        Self { by, codes: shown, places, years }
    }

    /// The bits that have a place of their own.
    pub(super) fn shown(&self) -> u64 {
        let bits = self.places.iter().enumerate().filter(|(at, place)| *at < 64 && place.is_some());
        bits.fold(0, |all, (at, _)| all | 1 << at)
    }

    /// The place of a bit; that of what states none where it has none of its own.
    pub(super) fn place(&self, bit: usize) -> usize {
        self.places.get(bit).copied().flatten().unwrap_or(self.none())
    }

    /// The place of what states none.
    fn none(&self) -> usize {
        self.codes.len() - 1
    }

    /// The places of a partnership; of one by years none when it did not go on in any, or no day is on record.
    pub(super) fn of_deal(&self, (state, sieve): (&State, &Sieve<'_>), deal: &Deal, found: &mut Vec<usize>) {
        found.clear();
        match self.by {
            By::Country => self.of_numbers(deal.countries.iter().copied(), found),
            By::Office => self.of_numbers(deal.offices.iter().copied(), found),
            By::Donor => self.of_numbers(deal.gifts.iter().map(|gift| sieve.donor(state, gift)), found),
            By::Year => return self.of_years(deal, found),
            by => self.of_bits(by.bits(sieve, deal), found),
        }
        if found.is_empty() && !self.by.is_of_partner() {
            found.push(self.none());
        }
    }

    /// Adds the places of an organization in it.
    pub(super) fn of_partner(&self, side: &Side<'_>, found: &mut Vec<usize>) {
        let before = found.len();
        self.of_bits(self.by.bits_of_side(side), found);
        if found.len() == before {
            found.push(self.none());
        }
    }

    /// The place of a gift by its donor; of one that may not be known of, that of what states none.
    pub(super) fn of_gift(&self, (state, sieve): (&State, &Sieve<'_>), gift: &Gift, found: &mut Vec<usize>) {
        found.clear();
        self.of_numbers(std::iter::once(sieve.donor(state, gift)), found);
        if found.is_empty() {
            found.push(self.none());
        }
    }

    fn of_bits(&self, bits: u64, found: &mut Vec<usize>) {
        found.extend(positions(bits).filter_map(|at| self.places.get(at).copied().flatten()));
    }

    fn of_numbers(&self, numbers: impl Iterator<Item = u32>, found: &mut Vec<usize>) {
        found.extend(numbers.filter_map(|number| self.places.get(number as usize).copied().flatten()));
        found.sort_unstable();
        found.dedup();
    }

    fn of_years(&self, deal: &Deal, found: &mut Vec<usize>) {
        if deal.from == 0 {
            return;
        }
        let year = |day: u32| i16::try_from(day / 10_000).unwrap_or(i16::MAX);
        let (first, last) = (year(deal.from).max(self.years.0), year(deal.to).min(self.years.1));
        let went_on = |year: &i16| deal.is_under_way(u32::from(year.unsigned_abs()) * 10_000 + 99_99);
        found.extend((first..=last).filter(went_on).map(|year| usize::from((year - self.years.0).unsigned_abs())));
    }
}

fn all<T: Clone + Eq + std::hash::Hash + ToString>(
    numbers: &crate::numbers::Numbers<T>,
) -> impl Iterator<Item = Option<String>> {
    numbers.all().map(|(_, value)| Some(value.to_string()))
}
