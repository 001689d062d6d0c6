//! What lets through the partnerships that are meant and that someone may know of.

use super::ask::{Ask, chosen_bits};
use super::count::Dimension;
use super::deal::{Deal, Gift, Judgement, Partner};
use super::filter::{Filter, Offices};
use super::state::{State, Traits};
use crate::access::{Act, Actor, Confidentiality, Person, Standing};
use crate::dates::{PartialDate, begins, ends};
use crate::error::{Error, Result};
use crate::ids::OrganizationId;
use std::collections::HashSet;

/// An organization in a partnership, with its traits.
pub(crate) type Side<'s> = (&'s Partner, Traits);

/// What lets through the partnerships that are meant and may be known of.
pub(crate) struct Sieve<'a> {
    actor: &'a Actor,
    own: HashSet<u32>,
    include_others: bool,
    groups: Option<u64>,
    kinds: Option<u64>,
    scopes: Option<u64>,
    roles: Option<u64>,
    organizations: Option<HashSet<u32>>,
    statuses: Option<u64>,
    /// What else is asked of a partnership as a whole.
    asks: Vec<(Dimension, Ask)>,
    pub(super) days: Option<(u32, u32)>,
}

impl<'a> Sieve<'a> {
    /// The sieve of a filter; `found` are the organizations whose names have its words.
    pub(crate) fn new(
        state: &State,
        actor: &'a Actor,
        filter: &Filter,
        offices: &Offices,
        found: Option<&HashSet<OrganizationId>>,
    ) -> Result<Self> {
        let of = |dimension: Dimension| chosen_bits(dimension, filter);
        let organization = |id: &OrganizationId| state.organizations.find(id);
        let own = actor.person().into_iter().flat_map(Person::organizations);
        let chosen = filter.organization.iter().filter_map(|id| organization(&id.parse().ok()?)).collect();
        Ok(Self {
            actor,
            own: own.filter_map(|id| organization(&id)).collect(),
            include_others: filter.include_others,
            groups: of(Dimension::Group),
            kinds: of(Dimension::Kind),
            scopes: of(Dimension::Scope),
            roles: of(Dimension::Role),
            organizations: (!filter.organization.is_empty()).then_some(chosen),
            statuses: of(Dimension::Status),
            asks: Ask::all(state, filter, offices, found),
            days: days(&filter.as_of)?,
        })
    }

    /// The partnerships that are meant, in the order of their titles.
    pub(crate) fn in_order<'s>(&'s self, state: &'s State) -> impl Iterator<Item = &'s Deal> {
        state.in_order().filter(|deal| self.passes(state, deal))
    }

    /// The partnerships that are meant, in whatever order.
    pub(crate) fn deals<'s>(&'s self, state: &'s State) -> impl Iterator<Item = &'s Deal> {
        state.deals().iter().filter(|deal| self.passes(state, deal))
    }

    /// Whether the actor may know of a partnership, and it went on when it is asked for.
    pub(crate) fn lets(&self, deal: &Deal) -> bool {
        let runs = self.runs(deal.from, deal.to) && self.days.is_none_or(|(_, last)| deal.is_under_way(last));
        runs && !deal.is_offer && self.may_read(deal)
    }

    /// Whether something that lasted from one day to another went on when it is asked for.
    pub(crate) fn runs(&self, from: u32, to: u32) -> bool {
        self.days.is_none_or(|(first, last)| from <= last && to >= first)
    }

    /// Whether the actor may know of a partnership.
    fn may_read(&self, deal: &Deal) -> bool {
        if deal.level == Confidentiality::Public {
            return true;
        }
        self.actor.may(Act::ReadPartnership(self.standing(deal), deal.level))
    }

    /// What decides what the actor may do with a partnership.
    fn standing(&self, deal: &Deal) -> Standing {
        Standing { owner: deal.aside.owner, office: deal.aside.lead, party: self.party(deal) }
    }

    /// How the institution rated a partnership, in tenths, as far as the actor may read it: who acts for an organization in
    /// it reads it once that organization has reviewed at the same moment.
    pub(crate) fn ratings<'d>(&'d self, deal: &'d Deal) -> impl Iterator<Item = u16> + 'd {
        let both = |one: &Judgement| {
            let own = |other: &Judgement| other.at_end == one.at_end && self.own.contains(&other.by);
            deal.aside.reviews.iter().any(own)
        };
        let own = deal.aside.reviews.iter().filter(|one| one.by == 0);
        own.filter(move |one| self.actor.may(Act::ReadReview(self.standing(deal), None, both(one))))
            .map(|one| one.tenths)
    }

    /// The organization in it for which the actor acts. Which one does not matter here, only that there is one.
    fn party(&self, deal: &Deal) -> Option<OrganizationId> {
        if self.own.is_empty() || !deal.partners.iter().any(|partner| self.own.contains(&partner.organization)) {
            return None;
        }
        self.actor.person().and_then(|person| person.organizations().next())
    }

    /// Where it stands on the day that is asked for.
    pub(crate) fn status(&self, deal: &Deal) -> Option<u8> {
        self.days.map_or_else(|| deal.status_now(), |(_, last)| deal.status(last))
    }

    /// Which filters a partnership fails, of those that are not on organizations: a bit for each [`Dimension`].
    pub(super) fn fails(&self, state: &State, deal: &Deal) -> u32 {
        let failed = self.asks.iter().filter(|(_, ask)| !ask.is_met(self, state, deal));
        let stands = if self.stands(deal) { 0 } else { Dimension::Status.bit() };
        failed.fold(stands, |all, (dimension, _)| all | dimension.bit())
    }

    /// Whether on the day that is asked for it stands where it is asked for.
    fn stands(&self, deal: &Deal) -> bool {
        self.statuses.is_none_or(|bits| self.status(deal).is_some_and(|at| bits & (1 << at) != 0))
    }

    /// Whether a partnership is what is asked for, but for the organizations in it.
    fn is_met(&self, state: &State, deal: &Deal) -> bool {
        self.lets(deal) && self.stands(deal) && self.asks.iter().all(|(_, ask)| ask.is_met(self, state, deal))
    }

    /// The donor of money by what it is called; 0 of one whose record the actor may not know of.
    pub(crate) fn donor(&self, state: &State, gift: &Gift) -> u32 {
        let may_know = gift.giver == 0 || self.may_know(state, gift.giver);
        if may_know { gift.donor } else { 0 }
    }

    /// Whether the actor may know of an organization.
    fn may_know(&self, state: &State, number: u32) -> bool {
        let level = state.traits(number).level;
        level == Confidentiality::Public
            || state.known(number).is_some_and(|known| self.actor.may(Act::Read(known.owner, level)))
    }

    /// Whether an organization counts: the actor may know of it, it stands for itself, and it is of civil society unless
    /// others are asked for.
    pub(crate) fn counts(&self, state: &State, number: u32) -> bool {
        self.counts_with(state, number, state.traits(number))
    }

    fn counts_with(&self, state: &State, number: u32, traits: Traits) -> bool {
        let is_asked = traits.stands && (self.include_others || traits.civil_society);
        is_asked && (traits.level == Confidentiality::Public || self.may_know(state, number))
    }

    /// Which filters an organization in a partnership fails.
    pub(super) fn partner_fails(&self, partner: &Partner, traits: Traits) -> u32 {
        let any = |set: Option<u64>, bits: u64| set.is_none_or(|set| set & bits != 0);
        let runs = self.runs(partner.from, partner.to);
        let chosen = self.organizations.as_ref();
        let passes = [
            (Dimension::Group, any(self.groups, traits.groups.into())),
            (Dimension::Kind, any(self.kinds, traits.kinds)),
            (Dimension::Scope, any(self.scopes, traits.scopes.into())),
            (Dimension::Role, any(self.roles, partner.roles.into())),
            (Dimension::Words, runs && chosen.is_none_or(|ids| ids.contains(&partner.organization))),
        ];
        passes.into_iter().filter(|(_, passes)| !passes).fold(0, |all, (dimension, _)| all | dimension.bit())
    }

    /// Whether a partnership is meant; `partners` are then the organizations in it that are.
    pub(crate) fn meets<'s>(&self, state: &State, deal: &'s Deal, partners: &mut Vec<Side<'s>>) -> bool {
        partners.clear();
        if self.is_met(state, deal) {
            partners.extend(self.partners(state, deal));
        }
        !partners.is_empty()
    }

    /// Whether a partnership is meant.
    pub(crate) fn passes(&self, state: &State, deal: &Deal) -> bool {
        self.is_met(state, deal) && self.partners(state, deal).next().is_some()
    }

    /// The organizations in a partnership that count.
    pub(super) fn counted<'d>(&self, state: &State, deal: &'d Deal) -> impl Iterator<Item = Side<'d>> {
        let sides = deal.partners.iter().map(|partner| (partner, state.traits(partner.organization)));
        sides.filter(|(partner, traits)| self.counts_with(state, partner.organization, *traits))
    }

    /// The organizations in a partnership that are meant.
    pub(crate) fn partners<'d>(&self, state: &State, deal: &'d Deal) -> impl Iterator<Item = Side<'d>> {
        self.counted(state, deal).filter(|(partner, traits)| self.partner_fails(partner, *traits) == 0)
    }
}

/// The first and last day of what is asked for.
fn days(as_of: &str) -> Result<Option<(u32, u32)>> {
    if as_of.trim().is_empty() {
        return Ok(None);
    }
    let date = PartialDate::parse(as_of).map_err(|message| Error::invalid("as_of", message))?;
    Ok(Some((begins(&date), ends(&date))))
}
