//! What lets through the partnerships that are meant and that someone may know of.

use super::count::Dimension;
use super::deal::{Deal, Gift, Judgement, Partner, own_bits};
use super::filter::{Filter, Offices};
use super::state::{Known, State};
use crate::access::{Act, Actor, Confidentiality, Person, Standing};
use crate::dates::{PartialDate, begins, ends};
use crate::error::{Error, Result};
use crate::ids::OrganizationId;
use crate::vocabulary::{self, Vocabulary};
use std::collections::HashSet;

/// What lets through the partnerships that are meant and may be known of.
pub(crate) struct Sieve<'a> {
    actor: &'a Actor,
    own: HashSet<u32>,
    words: Vec<String>,
    found: Option<HashSet<u32>>,
    include_others: bool,
    groups: Option<u64>,
    kinds: Option<u64>,
    scopes: Option<u64>,
    roles: Option<u64>,
    organizations: Option<HashSet<u32>>,
    areas: Option<u64>,
    clusters: Option<u64>,
    settings: Option<u64>,
    levels: Option<u64>,
    agreements: Option<u64>,
    regions: Option<u64>,
    statuses: Option<u64>,
    countries: Option<HashSet<u32>>,
    offices: Option<HashSet<u32>>,
    donors: Option<HashSet<u32>>,
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
        let all = vocabulary::all();
        let of =
            |vocabulary: &Vocabulary, codes: &[String]| (!codes.is_empty()).then(|| own_bits(vocabulary, codes));
        let organization = |id: &OrganizationId| state.organizations.find(id);
        let own = actor.person().into_iter().flat_map(Person::organizations);
        let chosen =
            |numbers: Vec<u32>, asked: &[String]| (!asked.is_empty()).then(|| numbers.into_iter().collect());
        let slugs = filter.office.iter().filter_map(|slug| offices.get(slug)).flatten();
        Ok(Self {
            actor,
            own: own.filter_map(|id| organization(&id)).collect(),
            words: matching::fold(&filter.q).split_whitespace().map(str::to_owned).collect(),
            found: found.map(|ids| ids.iter().filter_map(organization).collect()),
            include_others: filter.include_others,
            groups: of(&all.partner_group, &filter.group),
            kinds: of(&all.kind, &filter.kind),
            scopes: of(&all.scope, &filter.scope),
            roles: of(&all.role, &filter.role),
            organizations: chosen(
                filter.organization.iter().filter_map(|id| organization(&id.parse().ok()?)).collect(),
                &filter.organization,
            ),
            areas: of(&all.area, &filter.area),
            clusters: of(&all.cluster, &filter.cluster),
            settings: of(&all.setting, &filter.setting),
            levels: of(&all.level, &filter.level),
            agreements: of(&all.agreement_type, &filter.agreement),
            regions: of(&all.region, &filter.region),
            statuses: of(&all.agreement_status, &filter.status),
            countries: chosen(
                filter.country.iter().filter_map(|code| state.countries.find(code)).collect(),
                &filter.country,
            ),
            offices: chosen(slugs.filter_map(|id| state.offices.find(id)).collect(), &filter.office),
            donors: chosen(
                filter.donor.iter().filter_map(|name| state.donors.find(name)).collect(),
                &filter.donor,
            ),
            days: days(&filter.as_of)?,
        })
    }

    /// Whether the actor may know of a partnership, and it went on when it is asked for.
    pub(crate) fn lets(&self, deal: &Deal) -> bool {
        let runs =
            self.days.is_none_or(|(first, last)| deal.from <= last && deal.to >= first && deal.is_under_way(last));
        if !runs || deal.is_offer {
            return false;
        }
        if deal.level == Confidentiality::Public {
            return true;
        }
        self.actor.may(Act::ReadPartnership(self.standing(deal), deal.level))
    }

    /// What decides what the actor may do with a partnership.
    fn standing(&self, deal: &Deal) -> Standing {
        Standing { owner: deal.owner, office: deal.lead, party: self.party(deal) }
    }

    /// How the institution rated a partnership, in tenths, as far as the actor may read it: who acts for an organization in
    /// it reads it once that organization has reviewed at the same moment.
    pub(crate) fn ratings<'d>(&'d self, deal: &'d Deal) -> impl Iterator<Item = u16> + 'd {
        let both = |one: &Judgement| {
            let own = |other: &Judgement| other.at_end == one.at_end && self.own.contains(&other.by);
            deal.reviews.iter().any(own)
        };
        let own = deal.reviews.iter().filter(|one| one.by == 0);
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
        let any = |set: Option<u64>, bits: u64| set.is_none_or(|set| set & bits != 0);
        let among = |set: &Option<HashSet<u32>>, numbers: &[u32]| {
            set.as_ref().is_none_or(|set| numbers.iter().any(|number| set.contains(number)))
        };
        let donors: Vec<u32> = match self.donors {
            Some(_) => deal.gifts.iter().map(|gift| self.donor(state, gift)).collect(),
            None => Vec::new(),
        };
        let status = self.status(deal).map_or(0, |at| 1 << at);
        let passes = [
            (Dimension::Area, any(self.areas, deal.areas)),
            (Dimension::Cluster, any(self.clusters, deal.clusters)),
            (Dimension::Setting, any(self.settings, deal.settings)),
            (Dimension::Level, any(self.levels, deal.levels)),
            (Dimension::Agreement, any(self.agreements, deal.agreement)),
            (Dimension::Region, any(self.regions, deal.regions)),
            (Dimension::Status, any(self.statuses, status)),
            (Dimension::Country, among(&self.countries, &deal.countries)),
            (Dimension::Office, among(&self.offices, &deal.offices)),
            (Dimension::Donor, among(&self.donors, &donors)),
            (Dimension::Words, self.has_words(state, deal)),
        ];
        passes.into_iter().filter(|(_, passes)| !passes).fold(0, |all, (dimension, _)| all | dimension.bit())
    }

    /// The donor of money by what it is called; 0 of one whose record the actor may not know of.
    pub(crate) fn donor(&self, state: &State, gift: &Gift) -> u32 {
        let may_know = |known: &Known| self.actor.may(Act::Read(known.owner, known.level));
        if gift.giver == 0 || state.known(gift.giver).is_some_and(may_know) { gift.donor } else { 0 }
    }

    /// Whether each word stands in the title, in a code or in the name of an organization in it; or all of them name one.
    fn has_words(&self, state: &State, deal: &Deal) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let known = || deal.partners.iter().filter_map(|partner| Some((partner, self.may_know(state, partner)?)));
        let stands = |word: &String| {
            deal.words.contains(word.as_str()) || known().any(|(_, known)| known.words.contains(word.as_str()))
        };
        let named = |found: &HashSet<u32>| known().any(|(partner, _)| found.contains(&partner.organization));
        self.words.iter().all(stands) || self.found.as_ref().is_some_and(named)
    }

    /// What is known of an organization in a partnership, when it counts.
    pub(crate) fn may_know<'s>(&self, state: &'s State, partner: &Partner) -> Option<&'s Known> {
        state.known(partner.organization).filter(|known| self.counts(known))
    }

    /// Whether an organization counts: the actor may know of it, it stands for itself, and it is of civil society unless
    /// others are asked for.
    pub(crate) fn counts(&self, known: &Known) -> bool {
        let is_asked = known.stands && (self.include_others || known.civil_society);
        is_asked && self.actor.may(Act::Read(known.owner, known.level))
    }

    /// Which filters an organization in a partnership fails.
    pub(super) fn partner_fails(&self, partner: &Partner, known: &Known) -> u32 {
        let any = |set: Option<u64>, bits: u64| set.is_none_or(|set| set & bits != 0);
        let runs = self.days.is_none_or(|(first, last)| partner.from <= last && partner.to >= first);
        let chosen = self.organizations.as_ref();
        let passes = [
            (Dimension::Group, any(self.groups, known.groups)),
            (Dimension::Kind, any(self.kinds, known.kinds)),
            (Dimension::Scope, any(self.scopes, known.scopes)),
            (Dimension::Role, any(self.roles, partner.roles)),
            (Dimension::Words, runs && chosen.is_none_or(|ids| ids.contains(&partner.organization))),
        ];
        passes.into_iter().filter(|(_, passes)| !passes).fold(0, |all, (dimension, _)| all | dimension.bit())
    }

    /// Whether a partnership is meant.
    pub(crate) fn passes(&self, state: &State, deal: &Deal) -> bool {
        self.lets(deal) && self.fails(state, deal) == 0 && self.partners(state, deal).next().is_some()
    }

    /// The organizations in a partnership that are meant.
    pub(crate) fn partners<'s>(
        &'s self,
        state: &'s State,
        deal: &'s Deal,
    ) -> impl Iterator<Item = (&'s Partner, &'s Known)> {
        let known = deal.partners.iter().filter_map(|partner| Some((partner, self.may_know(state, partner)?)));
        known.filter(|(partner, known)| self.partner_fails(partner, known) == 0)
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
