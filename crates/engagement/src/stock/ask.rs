//! What filters ask of a partnership as a whole, whenever. Filters of which nothing is chosen ask nothing.

use super::count::Dimension;
use super::deal::{Deal, own_bits};
use super::filter::{Filter, Offices};
use super::sieve::Sieve;
use super::state::{Known, State};
use crate::ids::OrganizationId;
use memchr::memmem::Finder;
use std::collections::HashSet;

/// What of a partnership is looked at.
type BitsOf = fn(&Deal) -> u64;
type NumbersOf = fn(&Deal) -> &[u32];

/// What a filter asks.
pub(super) enum Ask {
    /// One of these bits.
    Bits(BitsOf, u64),
    /// One of the numbers that are marked.
    Numbers(NumbersOf, Vec<bool>),
    /// Money of a donor that is marked.
    Donor(Vec<bool>),
    /// Each of the words; or an organization that is marked because all of the words name it.
    Words(Vec<Word>, Vec<bool>),
}

impl Ask {
    /// All that a filter asks; `found` are the organizations that its words name.
    pub(super) fn all(
        state: &State,
        filter: &Filter,
        offices: &Offices,
        found: Option<&HashSet<OrganizationId>>,
    ) -> Vec<(Dimension, Ask)> {
        let bits: [(Dimension, BitsOf); 6] = [
            (Dimension::Area, |deal| deal.areas),
            (Dimension::Cluster, |deal| deal.clusters.into()),
            (Dimension::Setting, |deal| deal.settings.into()),
            (Dimension::Level, |deal| deal.levels.into()),
            (Dimension::Agreement, |deal| deal.agreement.into()),
            (Dimension::Region, |deal| deal.regions),
        ];
        let bits = bits.into_iter().filter_map(|(of, bits)| Some((of, Ask::Bits(bits, chosen_bits(of, filter)?))));
        let slugs = filter.office.iter().filter_map(|slug| offices.get(slug)).flatten();
        let numbers = |of: NumbersOf, marked| Ask::Numbers(of, marked);
        let others = [
            (!filter.country.is_empty()).then(|| {
                let marked = state.countries.marked(&filter.country);
                (Dimension::Country, numbers(|deal| &deal.countries, marked))
            }),
            (!filter.office.is_empty())
                .then(|| (Dimension::Office, numbers(|deal| &deal.offices, state.offices.marked(slugs)))),
            (!filter.donor.is_empty()).then(|| (Dimension::Donor, Ask::Donor(state.donors.marked(&filter.donor)))),
            words(state, filter, found).map(|words| (Dimension::Words, words)),
        ];
        bits.chain(others.into_iter().flatten()).collect()
    }

    /// Whether a partnership is what is asked for.
    pub(super) fn is_met(&self, sieve: &Sieve<'_>, state: &State, deal: &Deal) -> bool {
        match self {
            Ask::Bits(of, bits) => of(deal) & bits != 0,
            Ask::Numbers(of, marked) => of(deal).iter().any(|number| marked[*number as usize]),
            Ask::Donor(marked) => deal.gifts.iter().any(|gift| marked[sieve.donor(state, gift) as usize]),
            Ask::Words(words, found) => {
                let names = |marked: &[bool]| {
                    let mut partners = deal.partners.iter().map(|partner| partner.organization);
                    partners.any(|number| marked[number as usize] && sieve.counts(state, number))
                };
                words.iter().all(|word| word.stands_in(&deal.words) || names(&word.named)) || names(found)
            }
        }
    }
}

/// A word, in the title, in a code or in the name of an organization.
pub(super) struct Word {
    word: Finder<'static>,
    /// The organizations in whose names it stands.
    named: Vec<bool>,
}

impl Word {
    fn new(state: &State, word: &str) -> Self {
        let word = Finder::new(word).into_owned();
        let is_named = |known: &Known| word.find(known.words.as_bytes()).is_some();
        let named = (0..).take(state.organizations.len() + 1);
        let named = named.map(|number| state.known(number).is_some_and(is_named)).collect();
        Self { word, named }
    }

    fn stands_in(&self, text: &str) -> bool {
        self.word.find(text.as_bytes()).is_some()
    }
}

fn words(state: &State, filter: &Filter, found: Option<&HashSet<OrganizationId>>) -> Option<Ask> {
    let words: Vec<Word> =
        matching::fold(&filter.q).split_whitespace().map(|word| Word::new(state, word)).collect();
    (!words.is_empty()).then(|| Ask::Words(words, state.organizations.marked(found.into_iter().flatten())))
}

/// What is chosen of a filter by bits; none where nothing is.
pub(super) fn chosen_bits(dimension: Dimension, filter: &Filter) -> Option<u64> {
    let codes = filter.chosen(dimension);
    (!codes.is_empty()).then(|| dimension.vocabulary().map_or(0, |vocabulary| own_bits(vocabulary, codes)))
}
