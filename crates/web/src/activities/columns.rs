//! The list as a file: its columns, told once.

use crate::by::By;
use crate::error::Result;
use crate::language::{Language, key};
use crate::list::{Column, Ending, download};
use engagement::activities::{self, Activity, Filter, Place};
use engagement::dates::PartialDate;
use engagement::vocabulary::{self, Vocabulary};
use formats::write::Value;
use futures_util::stream::{StreamExt, iter};

/// Lines that are read at once.
const BATCH: usize = 1_000;

static COLUMNS: [Column<Activity>; 20] = [
    Column { name: "id", title: key("activities-id"), cell: |one, _| one.id.to_string().into() },
    Column { name: "organization", title: key("activities-organization"), cell: |one, _| (&one.organization_name).into() },
    Column {
        name: "organization_id",
        title: key("activities-organization-id"),
        cell: |one, _| one.organization.to_string().into(),
    },
    Column { name: "cluster", title: key("activities-cluster"), cell: |one, l| label(cluster(), &one.cluster, l) },
    Column { name: "cluster_code", title: key("activities-cluster-code"), cell: |one, _| text(&one.cluster) },
    Column { name: "area", title: key("activities-area"), cell: |one, l| label(area(), &one.area, l) },
    Column { name: "area_code", title: key("activities-area-code"), cell: |one, _| text(&one.area) },
    Column {
        name: "country",
        title: key("activities-country"),
        cell: |one, l| vocabulary::all().country.label(&one.country, l.code()).into(),
    },
    Column { name: "country_code", title: key("activities-country-code"), cell: |one, _| (&one.country).into() },
    Column { name: "admin1", title: key("activities-admin1"), cell: |one, _| named(&one.admin1) },
    Column { name: "admin1_code", title: key("activities-admin1-code"), cell: |one, _| code(&one.admin1) },
    Column { name: "admin2", title: key("activities-admin2"), cell: |one, _| named(&one.admin2) },
    Column { name: "admin2_code", title: key("activities-admin2-code"), cell: |one, _| code(&one.admin2) },
    Column { name: "from", title: key("activities-file-from"), cell: |one, _| date(&one.from) },
    Column { name: "to", title: key("activities-file-to"), cell: |one, _| date(&one.to) },
    Column { name: "status", title: key("activities-status"), cell: |one, _| text(&one.status) },
    Column { name: "title", title: key("activities-activity-title"), cell: |one, _| text(&one.title) },
    Column { name: "source", title: key("activities-source"), cell: |one, _| (&one.source_name).into() },
    Column { name: "source_row", title: key("activities-source-row"), cell: |one, _| one.source_row.into() },
    Column {
        name: "recorded_at",
        title: key("activities-recorded"),
        cell: |one, _| one.recorded_at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string().into(),
    },
];

fn cluster() -> &'static Vocabulary {
    &vocabulary::all().cluster
}

fn area() -> &'static Vocabulary {
    &vocabulary::all().area
}

fn label<'a>(vocabulary: &'a Vocabulary, code: &'a Option<String>, l: Language) -> Value<'a> {
    code.as_ref().map_or(Value::Empty, |code| vocabulary.label(code, l.code()).into())
}

fn text(text: &Option<String>) -> Value<'_> {
    text.as_ref().map_or(Value::Empty, Value::from)
}

fn named(place: &Option<Place>) -> Value<'_> {
    place.as_ref().map_or(Value::Empty, |place| (&place.name).into())
}

fn code(place: &Option<Place>) -> Value<'_> {
    place.as_ref().and_then(|place| place.code.as_ref()).map_or(Value::Empty, Value::from)
}

fn date(date: &Option<PartialDate>) -> Value<'_> {
    date.as_ref().map_or(Value::Empty, |date| date.as_str().into())
}

/// The file with all that is asked for, read on as it is sent.
pub(super) async fn file(by: By, filter: &Filter, ending: Ending) -> Result {
    let ids = activities::ids(&by.app, &by.actor, filter).await?;
    let batches: Vec<Vec<_>> = ids.chunks(BATCH).map(<[_]>::to_vec).collect();
    let (app, actor) = (by.app.clone(), by.actor.clone());
    let lines = iter(batches).then(move |ids| {
        let (app, actor) = (app.clone(), actor.clone());
        async move { activities::lines(&app, &actor, &ids).await }
    });
    Ok(download(ending, "activities", by.l, &COLUMNS, lines))
}
