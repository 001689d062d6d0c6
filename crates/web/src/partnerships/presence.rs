//! Who does what where of partnerships: a row for each organization, area or cluster, and place, as a 3W table has them and
//! an import reads them.

use super::columns::{joined, labels};
use super::office_names;
use super::question::{filter, known, sort};
use crate::by::By;
use crate::error::{Error, Result};
use crate::language::{Language, key};
use crate::list::{Asked, Column, tagged};
use engagement::access::Actor;
use engagement::app::App;
use engagement::ids::{OrganizationId, PartnershipId, PlaceId};
use engagement::offices::{self, Offices};
use engagement::organizations::{self, Organization};
use engagement::partnerships::{self, Facts, Partnership, Party, Place, Scheme, Status};
use engagement::places;
use engagement::stocktaking;
use engagement::vocabulary::{self, Vocabulary};
use formats::write::Value;
use futures_util::stream::unfold;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// Where it is taken from.
pub(crate) const PATH: &str = "/partnerships/3w";
/// Partnerships that are read at once; each may be many rows.
const BATCH: usize = 200;

/// What the rows of a batch speak of, as far as the actor may know of it.
struct Around {
    organizations: HashMap<OrganizationId, Organization>,
    places: HashMap<PlaceId, places::Place>,
    offices: Arc<Offices>,
}

/// An area or a cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sector<'a> {
    Area(&'a str),
    Cluster(&'a str),
}

/// One row: an organization of a partnership, in one sector and at one place of it, by their numbers.
struct Line {
    one: Arc<Partnership>,
    around: Arc<Around>,
    party: usize,
    sector: usize,
    place: usize,
}

type Cell = for<'a> fn(&'a Line, Language) -> Value<'a>;

const fn column(name: &'static str, title: &'static str, cell: Cell) -> Column<Line> {
    Column { name, title, cell }
}

/// The columns, each under its hashtag of the Humanitarian Exchange Language.
static COLUMNS: [(&str, Column<Line>); 21] = [
    (
        "#org+name",
        column("organization", key("activities-organization"), |line, _| {
            text(line.organization().map(|one| &one.facts.name))
        }),
    ),
    (
        "#org+acronym",
        column("acronym", key("presence-acronym"), |line, _| {
            text(line.organization().and_then(|one| one.facts.acronym.as_ref()))
        }),
    ),
    (
        "#org+type",
        column("organization_type", key("presence-kind"), |line, l| {
            let kinds = line.organization().map(|one| one.facts.kinds.clone()).unwrap_or_default();
            labels(&vocabulary::all().kind, &kinds, l)
        }),
    ),
    (
        "#org+role",
        column("role", key("partnerships-role"), |line, l| {
            line.party().map_or(Value::Empty, |party| labels(&vocabulary::all().role, &party.roles, l))
        }),
    ),
    (
        "#sector+name",
        column("sector", key("presence-sector"), |line, l| {
            line.sector().map_or(Value::Empty, |sector| sector.label(l).into())
        }),
    ),
    (
        "#sector+code",
        column("sector_code", key("presence-sector-code"), |line, _| {
            line.sector().map_or(Value::Empty, |sector| sector.code().into())
        }),
    ),
    (
        "#country+name",
        column("country", key("activities-country"), |line, l| {
            line.place()
                .map_or(Value::Empty, |place| vocabulary::all().country.label(&place.country, l.code()).into())
        }),
    ),
    (
        "#country+code",
        column("country_code", key("activities-country-code"), |line, _| {
            text(line.place().map(|place| &place.country))
        }),
    ),
    (
        "#adm1+name",
        column("admin1", key("activities-admin1"), |line, _| {
            text(line.at(|place| place.admin1).map(|one| &one.name))
        }),
    ),
    (
        "#adm1+code",
        column("admin1_code", key("activities-admin1-code"), |line, _| {
            text(line.at(|place| place.admin1).and_then(|one| one.code.as_ref()))
        }),
    ),
    (
        "#adm2+name",
        column("admin2", key("activities-admin2"), |line, _| {
            text(line.at(|place| place.admin2).map(|one| &one.name))
        }),
    ),
    (
        "#adm2+code",
        column("admin2_code", key("activities-admin2-code"), |line, _| {
            text(line.at(|place| place.admin2).and_then(|one| one.code.as_ref()))
        }),
    ),
    (
        "#date+start",
        column("start", key("partnerships-file-from"), |line, _| {
            line.one.since().map_or(Value::Empty, |date| date.as_str().into())
        }),
    ),
    (
        "#date+end",
        column("end", key("partnerships-file-to"), |line, _| {
            line.one.until().map_or(Value::Empty, |date| date.as_str().into())
        }),
    ),
    (
        "#status",
        column("status", key("partnerships-status"), |line, l| {
            vocabulary::all().activity_status.label(status(line.one.status()), l.code()).into()
        }),
    ),
    (
        "#activity+name",
        column("activity", key("partnerships-file-title"), |line, _| (&line.one.facts.title).into()),
    ),
    (
        "#activity+project+code",
        column("project_code", key("presence-project-code"), |line, _| {
            let codes = line.one.facts.codes.iter().filter(|code| code.scheme == Scheme::Project);
            joined(codes.map(|code| code.code.as_str()))
        }),
    ),
    ("#org+funder", column("donors", key("partnerships-file-donors"), |line, _| joined(line.donors()))),
    (
        "#meta+office",
        column("offices", key("partnerships-file-offices"), |line, l| {
            joined(office_names(&line.one, &line.around.offices, l))
        }),
    ),
    (
        "#meta+confidentiality",
        column("confidentiality", key("partnerships-file-confidentiality"), |line, _| {
            line.one.facts.confidentiality.as_str().into()
        }),
    ),
    ("#meta+id", column("partnership_id", key("partnerships-file-id"), |line, _| line.one.id.to_string().into())),
];

impl<'a> Sector<'a> {
    /// Areas first, then clusters.
    fn all(facts: &'a Facts) -> Vec<Self> {
        let areas = facts.areas.iter().map(|code| Sector::Area(code));
        areas.chain(facts.clusters.iter().map(|code| Sector::Cluster(code))).collect()
    }

    fn code(self) -> &'a str {
        match self {
            Sector::Area(code) | Sector::Cluster(code) => code,
        }
    }

    fn label(self, l: Language) -> &'a str {
        let vocabulary: &'static Vocabulary = match self {
            Sector::Area(_) => &vocabulary::all().area,
            Sector::Cluster(_) => &vocabulary::all().cluster,
        };
        vocabulary.label(self.code(), l.code())
    }
}

impl Line {
    /// The rows of a partnership, without organizations of which one may not know. What it has none of stands in none.
    fn all(one: Partnership, around: &Arc<Around>) -> Vec<Self> {
        let one = Arc::new(one);
        let known = |party: &Party| around.organizations.contains_key(&party.organization);
        let parties = one.facts.parties.iter().enumerate().filter(|(_, party)| known(party)).map(|(at, _)| at);
        let sectors = Sector::all(&one.facts).len().max(1);
        let places = one.facts.places.len().max(1);
        let line = |party, sector, place| Line { one: one.clone(), around: around.clone(), party, sector, place };
        let of = |party| (0..sectors).flat_map(move |sector| (0..places).map(move |place| (party, sector, place)));
        parties.flat_map(of).map(|(party, sector, place)| line(party, sector, place)).collect()
    }

    fn party(&self) -> Option<&Party> {
        self.one.facts.parties.get(self.party)
    }

    fn organization(&self) -> Option<&Organization> {
        self.around.organizations.get(&self.party()?.organization)
    }

    fn sector(&self) -> Option<Sector<'_>> {
        Sector::all(&self.one.facts).get(self.sector).copied()
    }

    fn place(&self) -> Option<&Place> {
        self.one.facts.places.get(self.place)
    }

    fn at(&self, level: impl Fn(&Place) -> Option<PlaceId>) -> Option<&places::Place> {
        self.around.places.get(&level(self.place()?)?)
    }

    /// Who gives money, as far as one may know of them.
    fn donors(&self) -> BTreeSet<&str> {
        let gifts = self.one.facts.funding.iter();
        let names = gifts.filter_map(|gift| match gift.donor {
            None => Some(gift.donor_name.as_str()),
            Some(id) => self.around.organizations.get(&id).map(|one| one.facts.name.as_str()),
        });
        names.collect()
    }
}

/// How far the work is, where the partnership stands so.
fn status(status: Status) -> &'static str {
    match status {
        Status::Proposed => "planned",
        Status::Active => "ongoing",
        Status::Suspended => "suspended",
        Status::Completed => "completed",
        Status::Terminated => "cancelled",
    }
}

fn text(text: Option<&String>) -> Value<'_> {
    text.map_or(Value::Empty, Value::from)
}

/// Where the reading of a list stands.
struct Reading {
    app: Arc<App>,
    actor: Actor,
    offices: Arc<Offices>,
    ids: std::vec::IntoIter<PartnershipId>,
}

impl Reading {
    async fn batch(&mut self) -> engagement::error::Result<Vec<Line>> {
        let ids: Vec<_> = self.ids.by_ref().take(BATCH).collect();
        let found = partnerships::whole(&self.app, &self.actor, &ids).await?;
        let around = Arc::new(self.around(&found).await?);
        Ok(found.into_iter().flat_map(|one| Line::all(one, &around)).collect())
    }

    async fn around(&self, found: &[Partnership]) -> engagement::error::Result<Around> {
        let parties = found.iter().flat_map(|one| one.facts.parties.iter().map(|party| party.organization));
        let donors = found.iter().flat_map(|one| one.facts.funding.iter().filter_map(|gift| gift.donor));
        let organizations: BTreeSet<OrganizationId> = parties.chain(donors).collect();
        let at = found.iter().flat_map(|one| &one.facts.places);
        let wanted: BTreeSet<PlaceId> = at.flat_map(|place| [place.admin1, place.admin2]).flatten().collect();
        let wanted: Vec<PlaceId> = wanted.into_iter().collect();
        let organizations: Vec<OrganizationId> = organizations.into_iter().collect();
        let lines = organizations::lines(&self.app, &self.actor, &organizations).await?;
        Ok(Around {
            organizations: lines.into_iter().map(|one| (one.id, one)).collect(),
            places: if wanted.is_empty() { HashMap::new() } else { places::named(&self.app, &wanted).await? },
            offices: self.offices.clone(),
        })
    }
}

/// `GET /partnerships/3w.csv`, `.xlsx` and `.json`: who does what where of the partnerships that are asked for.
pub(crate) async fn file(by: By, asked: Asked) -> Result {
    let ending = asked.ending.ok_or_else(Error::not_found)?;
    let asked = known(asked);
    let ids = stocktaking::ids(&by.app, &by.actor, &filter(&asked), sort(&asked)).await?.into_iter();
    let offices = Arc::new(offices::list(&by.app).await?);
    let reading = Reading { app: by.app.clone(), actor: by.actor.clone(), offices, ids };
    let batches = unfold(reading, |mut reading| async move {
        if reading.ids.len() == 0 {
            return None;
        }
        Some((reading.batch().await, reading))
    });
    let name = by.l.say("presence-file").to_string();
    Ok(tagged(ending, &name, by.l, &COLUMNS, batches))
}
