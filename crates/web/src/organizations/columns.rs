//! The list as a file: what stands in each column, told once.

use super::{labels, listed};
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, key};
use crate::list::{Column, Ending, download};
use engagement::access::Actor;
use engagement::app::App;
use engagement::ids::OrganizationId;
use engagement::organizations::{self, NameKind, Organization};
use engagement::search::{self, Question};
use engagement::vocabulary;
use formats::write::Value;
use futures_util::stream::unfold;
use std::sync::Arc;

/// Organizations that are read at once.
const BATCH: usize = 500;

type Cell = for<'a> fn(&'a Organization, Language) -> Value<'a>;

const fn column(name: &'static str, title: &'static str, cell: Cell) -> Column<Organization> {
    Column { name, title, cell }
}

static COLUMNS: [Column<Organization>; 25] = [
    column("id", key("organizations-file-id"), |one, _| one.id.to_string().into()),
    column("name", key("organizations-official-name"), |one, _| (&one.facts.name).into()),
    column("name_language", key("organizations-name-language"), |one, _| (&one.facts.name_language).into()),
    column("acronym", key("organizations-acronym"), |one, _| one.facts.acronym.as_ref().into()),
    column("other_names", key("organizations-other-names"), |one, _| other_names(one)),
    column("kinds", key("organizations-kind"), |one, l| {
        text(listed(&vocabulary::all().kind, &one.facts.kinds, l))
    }),
    column("kind_codes", key("organizations-file-kind-codes"), |one, _| codes(&one.facts.kinds)),
    column("network", key("organizations-network"), |one, _| one.facts.network.into()),
    column("scope", key("organizations-scope"), |one, _| one.facts.scope.as_ref().into()),
    column("seat", key("organizations-seat"), |one, l| {
        text(labels(&vocabulary::all().country, &one.facts.country, l).join("; "))
    }),
    column("seat_code", key("organizations-file-seat-code"), |one, _| one.facts.country.as_ref().into()),
    column("countries", key("organizations-countries-of-work"), |one, l| {
        text(listed(&vocabulary::all().country, &one.facts.countries, l))
    }),
    column("country_codes", key("organizations-file-country-codes"), |one, _| codes(&one.facts.countries)),
    column("areas", key("organizations-area"), |one, l| {
        text(listed(&vocabulary::all().area, &one.facts.areas, l))
    }),
    column("area_codes", key("organizations-file-area-codes"), |one, _| codes(&one.facts.areas)),
    column("clusters", key("organizations-cluster"), |one, l| {
        text(listed(&vocabulary::all().cluster, &one.facts.clusters, l))
    }),
    column("cluster_codes", key("organizations-file-cluster-codes"), |one, _| codes(&one.facts.clusters)),
    column("languages", key("organizations-languages"), |one, l| {
        text(listed(&vocabulary::all().language, &one.facts.languages, l))
    }),
    column("founded", key("organizations-founded"), |one, _| one.facts.founded.into()),
    column("website", key("organizations-website"), |one, _| one.facts.website.as_ref().into()),
    column("email", key("organizations-email"), |one, _| one.facts.email.as_ref().into()),
    column("identifiers", key("organizations-identifiers"), |one, _| {
        text(one.facts.identifiers.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
    }),
    column("statuses", key("organizations-statuses"), statuses),
    column("confidentiality", key("organizations-confidentiality"), |one, _| {
        one.facts.confidentiality.as_str().into()
    }),
    column("changed", key("organizations-file-changed"), |one, _| one.changed_at.to_string().into()),
];

fn text(text: String) -> Value<'static> {
    if text.is_empty() { Value::Empty } else { text.into() }
}

fn codes(codes: &std::collections::BTreeSet<String>) -> Value<'static> {
    text(codes.iter().map(String::as_str).collect::<Vec<_>>().join("; "))
}

fn other_names(one: &Organization) -> Value<'static> {
    let other = one.names.iter().filter(|name| name.kind != NameKind::Official && name.kind != NameKind::Acronym);
    text(other.map(|name| name.text.as_str()).collect::<Vec<_>>().join("; "))
}

fn statuses(one: &Organization, l: Language) -> Value<'static> {
    let label = |code: &str| vocabulary::all().status_scheme.label(code, l.code()).to_owned();
    text(one.statuses.iter().map(|status| label(&status.status)).collect::<Vec<_>>().join("; "))
}

/// Where the reading of a list stands.
struct Reading {
    app: Arc<App>,
    actor: Actor,
    ids: std::vec::IntoIter<OrganizationId>,
}

/// All that is asked for, as a file. Only the ids are held; the records are read while they go out.
pub(super) async fn file(by: By, question: &Question, ending: Ending) -> Result {
    let ids = search::ids(&by.app, &by.actor, question).await?.into_iter();
    let reading = Reading { app: by.app.clone(), actor: by.actor.clone(), ids };
    let batches = unfold(reading, |mut reading| async move {
        let ids: Vec<_> = reading.ids.by_ref().take(BATCH).collect();
        if ids.is_empty() {
            return None;
        }
        Some((organizations::whole(&reading.app, &reading.actor, &ids).await, reading))
    });
    let name = by.l.say("organizations-file").to_string();
    Ok(download(ending, &name, by.l, &COLUMNS, batches))
}
