//! The rows of partnerships: each organization in each sector and at each place.

use crate::language::Language;
use engagement::access::Actor;
use engagement::app::App;
use engagement::error::Result;
use engagement::ids::{OrganizationId, PlaceId};
use engagement::offices::Offices;
use engagement::organizations::{self, Organization};
use engagement::partnerships::{Facts, Partnership, Party, Place};
use engagement::places;
use engagement::vocabulary::{self, Vocabulary};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// What the rows of a batch speak of, as far as the actor may know of it.
pub(super) struct Around {
    organizations: HashMap<OrganizationId, Organization>,
    places: HashMap<PlaceId, places::Place>,
    pub(super) offices: Arc<Offices>,
}

/// An area or a cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sector<'a> {
    Area(&'a str),
    Cluster(&'a str),
}

/// One row: an organization of a partnership, in one sector and at one place of it, by their numbers.
pub(super) struct Line {
    pub(super) one: Arc<Partnership>,
    pub(super) around: Arc<Around>,
    party: usize,
    sector: usize,
    place: usize,
}

impl Around {
    /// What these partnerships speak of.
    pub(super) async fn of(
        app: &App,
        actor: &Actor,
        offices: Arc<Offices>,
        found: &[Partnership],
    ) -> Result<Self> {
        let parties = found.iter().flat_map(|one| one.facts.parties.iter().map(|party| party.organization));
        let donors = found.iter().flat_map(|one| one.facts.funding.iter().filter_map(|gift| gift.donor));
        let organizations: BTreeSet<OrganizationId> = parties.chain(donors).collect();
        let at = found.iter().flat_map(|one| &one.facts.places);
        let wanted: BTreeSet<PlaceId> = at.flat_map(|place| [place.admin1, place.admin2]).flatten().collect();
        let wanted: Vec<PlaceId> = wanted.into_iter().collect();
        let organizations: Vec<OrganizationId> = organizations.into_iter().collect();
        let lines = organizations::lines(app, actor, &organizations).await?;
        Ok(Around {
            organizations: lines.into_iter().map(|one| (one.id, one)).collect(),
            places: if wanted.is_empty() { HashMap::new() } else { places::named(app, &wanted).await? },
            offices,
        })
    }
}

impl<'a> Sector<'a> {
    /// Areas first, then clusters.
    fn all(facts: &'a Facts) -> Vec<Self> {
        let areas = facts.areas.iter().map(|code| Sector::Area(code));
        areas.chain(facts.clusters.iter().map(|code| Sector::Cluster(code))).collect()
    }

    pub(super) fn code(self) -> &'a str {
        match self {
            Sector::Area(code) | Sector::Cluster(code) => code,
        }
    }

    pub(super) fn label(self, l: Language) -> &'a str {
        let vocabulary: &'static Vocabulary = match self {
            Sector::Area(_) => &vocabulary::all().area,
            Sector::Cluster(_) => &vocabulary::all().cluster,
        };
        vocabulary.label(self.code(), l.code())
    }
}

impl Line {
    /// The rows of a partnership, without organizations of which one may not know. What it has none of stands in none.
    pub(super) fn all(one: Partnership, around: &Arc<Around>) -> Vec<Self> {
        let one = Arc::new(one);
        let known = |party: &Party| around.organizations.contains_key(&party.organization);
        let parties = one.facts.parties.iter().enumerate().filter(|(_, party)| known(party)).map(|(at, _)| at);
        let sectors = Sector::all(&one.facts).len().max(1);
        let places = one.facts.places.len().max(1);
        let line = |party, sector, place| Line { one: one.clone(), around: around.clone(), party, sector, place };
        let of = |party| (0..sectors).flat_map(move |sector| (0..places).map(move |place| (party, sector, place)));
        parties.flat_map(of).map(|(party, sector, place)| line(party, sector, place)).collect()
    }

    pub(super) fn party(&self) -> Option<&Party> {
        self.one.facts.parties.get(self.party)
    }

    pub(super) fn organization(&self) -> Option<&Organization> {
        self.around.organizations.get(&self.party()?.organization)
    }

    pub(super) fn sector(&self) -> Option<Sector<'_>> {
        Sector::all(&self.one.facts).get(self.sector).copied()
    }

    pub(super) fn place(&self) -> Option<&Place> {
        self.one.facts.places.get(self.place)
    }

    pub(super) fn at(&self, level: impl Fn(&Place) -> Option<PlaceId>) -> Option<&places::Place> {
        self.around.places.get(&level(self.place()?)?)
    }

    /// Who gives money, as far as one may know of them.
    pub(super) fn donors(&self) -> BTreeSet<&str> {
        let gifts = self.one.facts.funding.iter();
        let names = gifts.filter_map(|gift| match gift.donor {
            None => Some(gift.donor_name.as_str()),
            Some(id) => self.around.organizations.get(&id).map(|one| one.facts.name.as_str()),
        });
        names.collect()
    }
}
