//! Who does what where of partnerships: a row for each organization, area or cluster, and place, as a 3W table has them and
//! an import reads them.

mod line;

use self::line::{Around, Line};
use super::columns::{joined, labels};
use super::office_names;
use super::question::{filter, known, sort};
use crate::by::By;
use crate::error::{Error, Result};
use crate::language::{Language, key};
use crate::list::{Asked, Column, tagged};
use engagement::access::Actor;
use engagement::app::App;
use engagement::ids::PartnershipId;
use engagement::offices::{self, Offices};
use engagement::partnerships::{self, Scheme, Status};
use engagement::stocktaking;
use engagement::vocabulary;
use formats::write::Value;
use futures_util::stream::unfold;
use std::sync::Arc;

/// Where it is taken from.
pub(crate) const PATH: &str = "/partnerships/3w";
/// Partnerships that are read at once; each may be many rows.
const BATCH: usize = 200;

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
        let around = Arc::new(Around::of(&self.app, &self.actor, self.offices.clone(), &found).await?);
        Ok(found.into_iter().flat_map(|one| Line::all(one, &around)).collect())
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
