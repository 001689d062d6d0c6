//! One partnership in memory: codes are bits at the places of their terms, ids are small numbers, dates packed days.

use crate::access::{Confidentiality, Owner};
use crate::dates::{PartialDate, begins, ends};
use crate::ids::{OfficeId, PartnershipId};
use crate::vocabulary::{self, Vocabulary};
use smallvec::SmallVec;
use std::sync::LazyLock;

/// One partnership, as small as can be, because most questions go through all of them: what most have one or two of is kept
/// in place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Deal {
    pub(crate) id: PartnershipId,
    /// Its title and codes, folded, to look for words in.
    pub(crate) words: Box<str>,
    pub(crate) level: Confidentiality,
    /// Whether it is only proposed to an office, or was declined.
    pub(crate) is_offer: bool,
    /// The first and the last possible day; 0 and the greatest number where there is no bound.
    pub(crate) from: u32,
    pub(crate) to: u32,
    /// From which day on it stood where, by the place of the status in its vocabulary.
    pub(crate) course: SmallVec<[(u32, u8); 2]>,
    pub(crate) areas: u64,
    pub(crate) clusters: u32,
    pub(crate) settings: u8,
    pub(crate) levels: u8,
    /// The types of the agreement that stands now; of none, the term for none.
    pub(crate) agreement: u16,
    /// When that agreement ends.
    pub(crate) ends: u32,
    /// From when until when each agreement is in force, with what its amendments put off.
    pub(crate) in_force: SmallVec<[(u32, u32); 1]>,
    pub(crate) countries: SmallVec<[u32; 4]>,
    /// All M49 regions in which these lie.
    pub(crate) regions: u64,
    pub(crate) offices: SmallVec<[u32; 4]>,
    pub(crate) partners: SmallVec<[Partner; 2]>,
    pub(crate) gifts: Box<[Gift]>,
    pub(crate) aside: Box<Aside>,
}

/// What of a partnership few questions ask for, kept aside so that others need not pass over it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Aside {
    pub(crate) owner: Owner,
    /// The office that leads, as permissions know it.
    pub(crate) lead: Option<OfficeId>,
    pub(crate) reviews: Box<[Judgement]>,
}

/// An organization in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Partner {
    pub(crate) organization: u32,
    /// The network as whose member it takes part; 0 when it is a party itself.
    pub(crate) network: u32,
    pub(crate) roles: u16,
    pub(crate) leads: bool,
    pub(crate) from: u32,
    pub(crate) to: u32,
}

/// Money from one donor in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Gift {
    /// By what the donor is called.
    pub(crate) donor: u32,
    /// The number of the donor as an organization of the register; 0 when it is none.
    pub(crate) giver: u32,
    pub(crate) currency: u32,
    pub(crate) planned: i64,
    pub(crate) committed: i64,
    pub(crate) paid: i64,
}

/// How a side rated the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Judgement {
    /// The number of the organization that rated; 0 is the institution.
    pub(crate) by: u32,
    /// Whether at the end, rather than at mid-term.
    pub(crate) at_end: bool,
    /// The mean over the principles, in tenths.
    pub(crate) tenths: u16,
}

/// Where partnerships are not under way: the places of these statuses, which are asked for in every pass over all of them.
struct Still {
    proposed: Option<u8>,
    over: [Option<u8>; 2],
}

static STILL: LazyLock<Still> = LazyLock::new(|| {
    let place = |code| vocabulary::all().agreement_status.position(code).and_then(|at| u8::try_from(at).ok());
    Still { proposed: place("proposed"), over: ["completed", "terminated"].map(place) }
});

impl Partner {
    /// Whether it takes part on a day, as long as the partnership goes on.
    pub(crate) fn goes_on(&self, day: u32) -> bool {
        self.from <= day && self.to >= day
    }
}

impl Deal {
    /// Whether it was under way on a day: proposed, it is not yet. What is recorded as active without a day is so since it began.
    pub(crate) fn is_under_way(&self, day: u32) -> bool {
        self.status(day).is_none_or(|status| Some(status) != STILL.proposed)
    }

    /// Whether it goes on on a day: begun, not over, and not only proposed.
    pub(crate) fn goes_on(&self, day: u32) -> bool {
        let is_over = || self.status(day).is_some_and(|status| STILL.over.contains(&Some(status)));
        self.from <= day && self.to >= day && self.is_under_way(day) && !is_over()
    }

    /// Where it stood on a day: the place of the status in its vocabulary.
    pub(crate) fn status(&self, day: u32) -> Option<u8> {
        self.course.iter().rev().find(|(since, _)| *since <= day).map(|(_, status)| *status)
    }

    /// How many of its agreements are in force on a day.
    pub(crate) fn in_force(&self, day: u32) -> usize {
        self.in_force.iter().filter(|(from, to)| (*from..=*to).contains(&day)).count()
    }

    /// Where it stands now.
    pub(crate) fn status_now(&self) -> Option<u8> {
        self.course.last().map(|(_, status)| *status)
    }
}

/// The places of codes in a vocabulary, in order; what is not in it is left out.
pub(crate) fn places<'a>(vocabulary: &Vocabulary, codes: impl IntoIterator<Item = &'a String>) -> Box<[u16]> {
    let place = |code: &String| vocabulary.position(code).and_then(|at| u16::try_from(at).ok());
    let mut places: Vec<u16> = codes.into_iter().filter_map(place).collect();
    places.sort_unstable();
    places.dedup();
    places.into()
}

/// The codes as bits, each with those above it.
pub(crate) fn bits<'a>(vocabulary: &Vocabulary, codes: impl IntoIterator<Item = &'a String>) -> u64 {
    let bit = |code: &str| vocabulary.position(code).filter(|at| *at < 64).map_or(0, |at| 1 << at);
    codes.into_iter().fold(0, |all, code| {
        let above = vocabulary.above(code).fold(0, |all, term| all | bit(&term.code));
        all | bit(code) | above
    })
}

/// The codes as bits, without those above them.
pub(crate) fn own_bits<'a>(vocabulary: &Vocabulary, codes: impl IntoIterator<Item = &'a String>) -> u64 {
    let places = codes.into_iter().filter_map(|code| vocabulary.position(code));
    places.filter(|at| *at < 64).fold(0, |all, at| all | 1 << at)
}

/// Bits of a vocabulary that is short enough; of no other are there any.
pub(crate) fn few<T: TryFrom<u64> + Default>(bits: u64) -> T {
    T::try_from(bits).unwrap_or_default()
}

/// The places of the bits that are set.
pub(crate) fn positions(mut bits: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let at = (bits != 0).then(|| bits.trailing_zeros() as usize)?;
        bits &= bits - 1;
        Some(at)
    })
}

/// The first day that one date can mean and the last that another can, without a bound where there is none.
pub(crate) fn days(from: Option<&PartialDate>, to: Option<&PartialDate>) -> (u32, u32) {
    (from.map_or(0, begins), to.map_or(u32::MAX, ends))
}

#[cfg(test)]
impl Deal {
    /// A partnership of anyone's knowledge with nothing in it, from always to always.
    pub(crate) fn nothing(id: u128) -> Self {
        Self {
            id: PartnershipId(uuid::Uuid::from_u128(id)),
            words: Box::default(),
            level: Confidentiality::Public,
            is_offer: false,
            from: 0,
            to: u32::MAX,
            course: SmallVec::new(),
            areas: 0,
            clusters: 0,
            settings: 0,
            levels: 0,
            agreement: 0,
            ends: u32::MAX,
            in_force: SmallVec::new(),
            countries: SmallVec::new(),
            regions: 0,
            offices: SmallVec::new(),
            partners: SmallVec::new(),
            gifts: Box::default(),
            aside: Box::new(Aside { owner: Owner::Office(None), lead: None, reviews: Box::default() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_counts_with_those_above_it() {
        let areas = &vocabulary::all().area;
        assert!(areas.terms().len() <= 64, "the bits of all areas fit");
        let both = bits(areas, [&"1.3".to_owned()]);
        let codes: Vec<_> = positions(both).map(|at| areas.terms()[at].code.as_str()).collect();
        assert_eq!(codes, ["1", "1.3"]);
        assert_eq!(bits(areas, [&"nothing".to_owned()]), 0);
    }

    #[test]
    fn all_vocabularies_that_are_bits_fit() {
        let all = vocabulary::all();
        let kept = [&all.kind, &all.role, &all.region, &all.cluster, &all.agreement_type, &all.partner_group];
        assert!(kept.into_iter().all(|vocabulary| vocabulary.terms().len() <= 64));
        let short = [&all.partner_group, &all.role, &all.agreement_type];
        assert!(short.into_iter().all(|vocabulary| vocabulary.terms().len() <= 16));
        let shorter = [&all.scope, &all.setting, &all.level];
        assert!(shorter.into_iter().all(|vocabulary| vocabulary.terms().len() <= 8));
        assert!(all.cluster.terms().len() <= 32);
    }
}
