//! Comparing an organization with a need: how far it meets each criterion, why, and what is not known.

use super::asked::Asked;
use super::criterion::{Criterion, Weights};
use super::evidence::{Evidence, Work};
use super::theme::Nearness;
use crate::dates::{PartialDate, dated};
use crate::stock::{Known, own_bits};
use crate::vocabulary;
use std::sync::{Arc, LazyLock};

/// Why an organization meets a criterion, and what that brings it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The criterion.
    pub criterion: Criterion,
    /// What it brings, in hundredths of a point.
    pub points: u32,
    /// What speaks for it.
    pub whys: Vec<Why>,
}

/// A fact that speaks for an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Activities on record.
    Activities(Counted),
    /// Partnerships with the institution.
    Partnerships(Counted),
    /// Its own record says so.
    Says,
    /// Roles that it held, by code.
    Roles(Vec<String>),
    /// How the institution rated so many partnerships with it, in tenths from 10 to 50.
    Rated(u32, u16),
    /// Languages in which it works, by code.
    Languages(Vec<String>),
    /// Settings in which it worked, by code.
    Settings(Vec<String>),
    /// How many activities and partnerships it carries now.
    Carries(u16, u16),
    /// A network to which it belongs, and how many of the other members work there.
    Network(Arc<str>, u32),
}

/// How many there are, and how near they come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// How many.
    pub count: u16,
    /// Whether they only come near: by the cluster of an area, or in the country of a place.
    pub near: bool,
    /// Whether they go on.
    pub now: bool,
    /// Of what is over: until when the last of them went on, where that is on record.
    pub until: Option<PartialDate>,
}

/// The best of a network nearby: what it is called, and how many of its other members are at work there; none of a
/// network that is itself a partner there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Nearby {
    pub(super) name: Arc<str>,
    pub(super) members: u32,
    pub(super) is_partner: bool,
}

/// An organization that is compared with what is asked for.
pub(super) struct Compared<'a> {
    pub(super) asked: &'a Asked,
    pub(super) evidence: Evidence<'a>,
    pub(super) known: &'a Known,
    /// Whether it belongs to a network, as far as is on record.
    pub(super) belongs: bool,
    pub(super) nearby: Option<&'a Nearby>,
}

/// What is counted together, in hundredths of a point.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Score {
    /// What is on record.
    pub(super) points: u32,
    /// What could come of what is not known.
    pub(super) open: u32,
}

impl Compared<'_> {
    /// Whether it comes near to what is asked for at all.
    pub(super) fn is_near(&self) -> bool {
        self.evidence.is_any() || self.says_theme() > 0 && !self.asked.theme.is_any() || self.says_place() > 0
    }

    /// What all criteria bring.
    pub(super) fn score(&self, weighed: &[(Criterion, u32)]) -> Score {
        let mut score = Score::default();
        for (criterion, weight) in weighed {
            match self.share(*criterion) {
                Some(share) => score.points += weight * share,
                None => score.open += weight * 100,
            }
        }
        score
    }

    /// Why it meets what it meets, and what is not known of it.
    pub(super) fn reasons(&self, weights: &Weights) -> (Vec<Reason>, Vec<Criterion>) {
        let (mut reasons, mut unknown) = (Vec::new(), Vec::new());
        for criterion in applying(self.asked) {
            match self.share(criterion) {
                None => unknown.push(criterion),
                Some(0) => {}
                Some(share) => {
                    let points = u32::from(weights.of(criterion)) * share;
                    reasons.push(Reason { criterion, points, whys: self.whys(criterion) });
                }
            }
        }
        (reasons, unknown)
    }

    /// How far it meets a criterion, of 100; none where nothing on record says so or otherwise.
    fn share(&self, criterion: Criterion) -> Option<u32> {
        let evidence = self.evidence;
        let best = |of: fn(&super::evidence::Meets) -> &Work, says: u32| {
            let share = of(evidence.activities).share().max(of(evidence.partnerships).share()).max(says);
            (share > 0 || self.is_described()).then_some(share)
        };
        match criterion {
            Criterion::Here => best(|meets| &meets.here, self.says_theme().min(self.says_place()) * 2 / 3),
            Criterion::Theme => best(|meets| &meets.theme, self.says_theme()),
            Criterion::Place => best(|meets| &meets.place, self.says_place()),
            Criterion::WithUs => Some(self.with_us()),
            Criterion::Role => (evidence.ever.partnerships > 0)
                .then(|| part((evidence.ever.roles & self.asked.roles).count_ones().min(1), 1)),
            Criterion::Review => {
                let (sum, count) = evidence.ever.rated;
                (count > 0).then(|| (sum / u32::from(count)).saturating_sub(10) * 100 / 40)
            }
            Criterion::Language => {
                let held = self.asked.languages.iter().filter(|at| self.known.says.languages.contains(at)).count();
                let asked = u32::try_from(self.asked.languages.len()).unwrap_or(1);
                (!self.known.says.languages.is_empty()).then(|| part(u32::try_from(held).unwrap_or(0), asked))
            }
            Criterion::Setting => (evidence.ever.settings != 0)
                .then(|| part((evidence.ever.settings & self.asked.settings).count_ones().min(1), 1)),
            Criterion::Capacity => {
                let carries =
                    u32::from(evidence.ever.open_activities) + u32::from(evidence.ever.open_partnerships);
                // Each doubling counts the same; 63 and more are all of it.
                (carries > 0).then(|| ((carries + 1).ilog2() * 100 / 6).min(100))
            }
            Criterion::Network => {
                let share = |nearby: &Nearby| if nearby.is_partner { 100 } else { 50 };
                self.belongs.then(|| self.nearby.map_or(0, share))
            }
        }
    }

    /// Partnerships with the institution: of this kind in this place, of either, or of whatever.
    fn with_us(&self) -> u32 {
        let (partnerships, all) = (self.evidence.partnerships, self.evidence.ever.partnerships);
        let is_near = |work: &Work, is_any: bool| !is_any && !work.is_empty();
        match all {
            0 => 0,
            _ if !partnerships.here.is_empty() => 100,
            _ if is_near(&partnerships.theme, self.asked.theme.is_any()) => 60,
            _ if is_near(&partnerships.place, self.asked.is_anywhere()) => 60,
            _ => 30,
        }
    }

    /// Whether anything on record says what it does or where.
    fn is_described(&self) -> bool {
        let says = &self.known.says;
        let evidence = self.evidence;
        evidence.ever.activities > 0
            || evidence.ever.partnerships > 0
            || says.areas | says.clusters != 0 && !says.countries.is_empty()
    }

    /// How far its own record says that it does this work, of 100.
    fn says_theme(&self) -> u32 {
        let says = &self.known.says;
        if says.areas | says.clusters == 0 && !self.asked.theme.is_any() {
            return 0;
        }
        says_so(self.asked.theme.of_bits(says.areas, says.clusters))
    }

    /// How far its own record says that it works in this place.
    fn says_place(&self) -> u32 {
        let is_asked = self.known.says.countries.iter().any(|at| self.asked.marked[usize::from(*at)]);
        if is_asked { says_so(self.asked.in_country(true)) } else { 0 }
    }

    fn whys(&self, criterion: Criterion) -> Vec<Why> {
        let (evidence, all) = (self.evidence, vocabulary::all());
        let work = |of: fn(&super::evidence::Meets) -> &Work, says: bool| {
            let activities = counted(of(evidence.activities)).map(Why::Activities);
            let partnerships = counted(of(evidence.partnerships)).map(Why::Partnerships);
            activities.into_iter().chain(partnerships).chain(says.then_some(Why::Says)).collect()
        };
        match criterion {
            Criterion::Here => work(|meets| &meets.here, self.says_theme().min(self.says_place()) > 0),
            Criterion::Theme => work(|meets| &meets.theme, self.says_theme() > 0),
            Criterion::Place => work(|meets| &meets.place, self.says_place() > 0),
            Criterion::WithUs => {
                let (all, open) = (evidence.ever.partnerships, evidence.ever.open_partnerships);
                let counted = Counted { count: all, near: false, now: open > 0, until: None };
                vec![Why::Partnerships(counted)]
            }
            Criterion::Role => vec![Why::Roles(Asked::codes(&all.role, evidence.ever.roles & self.asked.roles))],
            Criterion::Review => {
                vec![Why::Rated(
                    evidence.ever.rated.0 / u32::from(evidence.ever.rated.1.max(1)),
                    evidence.ever.rated.1,
                )]
            }
            Criterion::Language => vec![Why::Languages(self.asked.languages_in(&self.known.says.languages))],
            Criterion::Setting => {
                vec![Why::Settings(Asked::codes(&all.setting, evidence.ever.settings & self.asked.settings))]
            }
            Criterion::Capacity => {
                vec![Why::Carries(evidence.ever.open_activities, evidence.ever.open_partnerships)]
            }
            Criterion::Network => {
                let nearby = self.nearby.iter();
                nearby.map(|nearby| Why::Network(nearby.name.clone(), nearby.members)).collect()
            }
        }
    }
}

/// The criteria that what is asked for makes sense of, in their order.
pub(super) fn applying(asked: &Asked) -> impl Iterator<Item = Criterion> {
    let (theme, place) = (!asked.theme.is_any(), !asked.is_anywhere());
    let (roles, languages, settings) = (asked.roles != 0, !asked.languages.is_empty(), asked.settings != 0);
    Criterion::ALL.into_iter().filter(move |criterion| match criterion {
        Criterion::Here => theme && place,
        Criterion::Theme => theme,
        Criterion::Place => place,
        Criterion::Role => roles,
        Criterion::Language => languages,
        Criterion::Setting => settings,
        Criterion::WithUs | Criterion::Review | Criterion::Capacity | Criterion::Network => true,
    })
}

/// What an own word counts: three quarters of what is on record otherwise.
fn says_so(nearness: Nearness) -> u32 {
    match nearness {
        Nearness::Same => 75,
        Nearness::Near => 37,
        Nearness::Far => 0,
    }
}

fn part(of: u32, all: u32) -> u32 {
    of * 100 / all.max(1)
}

/// What there is of the nearest, that which goes on first.
fn counted(work: &Work) -> Option<Counted> {
    let (count, near, now) = match work {
        Work { same_now: 1.., .. } => (work.same_now, false, true),
        Work { same_past: 1.., .. } => (work.same_past, false, false),
        Work { near_now: 1.., .. } => (work.near_now, true, true),
        Work { near_past: 1.., .. } => (work.near_past, true, false),
        _ => return None,
    };
    Some(Counted { count, near, now, until: if now { None } else { dated(work.until) } })
}

/// The bits of the scopes that are local or national.
static LOCAL: LazyLock<u64> =
    LazyLock::new(|| own_bits(&vocabulary::all().scope, &["local", "national"].map(str::to_owned)));

/// Whether an organization is local or national.
pub(super) fn is_local(known: &Known) -> bool {
    u64::from(known.traits.scopes) & *LOCAL != 0
}
