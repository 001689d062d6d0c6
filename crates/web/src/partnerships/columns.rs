//! The list as a file: what stands in each column, told once.

use super::{donor, office_names};
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, key};
use crate::list::{Column, Ending, download};
use engagement::access::Actor;
use engagement::app::App;
use engagement::ids::{OrganizationId, PartnershipId};
use engagement::offices::{self, Offices};
use engagement::partnerships::{self, Funding, Partnership, TextKind, money};
use engagement::stocktaking::{self, Filter, Names, Sort};
use engagement::vocabulary::{self, Vocabulary};
use formats::write::Value;
use futures_util::stream::unfold;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Partnerships that are read at once.
const BATCH: usize = 500;

/// A partnership with the names of what it speaks of.
struct Told {
    one: Partnership,
    names: Arc<Names>,
    offices: Arc<Offices>,
}

type Cell = for<'a> fn(&'a Told, Language) -> Value<'a>;

const fn column(name: &'static str, title: &'static str, cell: Cell) -> Column<Told> {
    Column { name, title, cell }
}

static COLUMNS: [Column<Told>; 24] = [
    column("id", key("partnerships-file-id"), |told, _| told.one.id.to_string().into()),
    column("title", key("partnerships-file-title"), |told, _| (&told.one.facts.title).into()),
    column("status", key("partnerships-status"), |told, l| {
        vocabulary::all().agreement_status.label(told.one.status().as_str(), l.code()).to_owned().into()
    }),
    column("organizations", key("partnerships-file-organizations"), |told, _| {
        joined(told.parties(|_, name| name))
    }),
    column("organization_ids", key("partnerships-file-organization-ids"), |told, _| {
        joined(told.parties(|id, _| id.to_string()))
    }),
    column("roles", key("partnerships-file-roles"), roles),
    column("offices", key("partnerships-file-offices"), |told, l| {
        joined(office_names(&told.one, &told.offices, l))
    }),
    column("from", key("partnerships-file-from"), |told, _| {
        told.one.since().map(ToString::to_string).map_or(Value::Empty, Into::into)
    }),
    column("to", key("partnerships-file-to"), |told, _| {
        told.one.until().map(ToString::to_string).map_or(Value::Empty, Into::into)
    }),
    column("agreement", key("partnerships-agreement"), |told, l| {
        let kind =
            told.one.agreement().map(|one| vocabulary::all().agreement_type.label(&one.kind, l.code()).to_owned());
        kind.map_or(Value::Empty, Into::into)
    }),
    column("areas", key("partnerships-file-areas"), |told, l| {
        labels(&vocabulary::all().area, &told.one.facts.areas, l)
    }),
    column("area_codes", key("partnerships-file-area-codes"), |told, _| joined(told.one.facts.areas.iter())),
    column("countries", key("partnerships-file-countries"), |told, l| {
        labels(&vocabulary::all().country, &told.countries(), l)
    }),
    column("country_codes", key("partnerships-file-country-codes"), |told, _| joined(told.countries())),
    column("settings", key("partnerships-file-settings"), |told, l| {
        labels(&vocabulary::all().setting, &told.one.facts.settings, l)
    }),
    column("level", key("partnerships-level"), |told, l| {
        labels(&vocabulary::all().level, &told.one.facts.levels, l)
    }),
    column("donors", key("partnerships-file-donors"), |told, l| {
        joined(told.one.facts.funding.iter().map(|gift| donor(gift, &told.names, l)).collect::<BTreeSet<_>>())
    }),
    column("planned", key("partnerships-file-planned"), |told, _| amounts(told, |gift| gift.planned)),
    column("committed", key("partnerships-file-committed"), |told, _| amounts(told, |gift| gift.committed)),
    column("paid", key("partnerships-file-paid"), |told, _| amounts(told, |gift| gift.paid)),
    column("codes", key("partnerships-file-codes"), |told, _| {
        joined(told.one.facts.codes.iter().map(|code| code.code.clone()))
    }),
    column("description", key("partnerships-file-description"), |told, _| {
        let text = told.one.facts.texts.get(&TextKind::Description);
        text.map_or(Value::Empty, |text| (&text.text).into())
    }),
    column("confidentiality", key("partnerships-file-confidentiality"), |told, _| {
        told.one.facts.confidentiality.as_str().into()
    }),
    column("changed", key("partnerships-file-changed"), |told, _| told.one.changed_at.to_string().into()),
];

impl Told {
    /// What is to be said of the organizations in it, as far as one may know of them.
    fn parties<T>(&self, say: impl Fn(OrganizationId, String) -> T) -> Vec<T> {
        let parties = self.one.facts.parties.iter();
        let known = parties.filter_map(|party| Some((party.organization, self.names.get(&party.organization)?)));
        known.map(|(id, name)| say(id, name.to_string())).collect()
    }

    fn countries(&self) -> BTreeSet<String> {
        self.one.facts.places.iter().map(|place| place.country.clone()).collect()
    }
}

pub(super) fn joined<T: ToString>(parts: impl IntoIterator<Item = T>) -> Value<'static> {
    let text = parts.into_iter().map(|part| part.to_string()).collect::<Vec<_>>().join("; ");
    if text.is_empty() { Value::Empty } else { text.into() }
}

pub(super) fn labels(vocabulary: &Vocabulary, codes: &BTreeSet<String>, l: Language) -> Value<'static> {
    joined(codes.iter().map(|code| vocabulary.label(code, l.code())))
}

/// "River Keepers: Donor, Collaborator; ..."
fn roles(told: &Told, l: Language) -> Value<'_> {
    let label = |code: &String| vocabulary::all().role.label(code, l.code()).to_owned();
    let parties = told.one.facts.parties.iter().filter_map(|party| {
        let name = told.names.get(&party.organization)?;
        let roles: Vec<String> = party.roles.iter().map(label).collect();
        (!roles.is_empty()).then(|| format!("{name}: {}", roles.join(", ")))
    });
    joined(parties)
}

/// "EUR 1200.00; USD 300.00": the sum of each currency.
fn amounts(told: &Told, of: impl Fn(&Funding) -> Option<i64>) -> Value<'_> {
    let mut sums: std::collections::BTreeMap<&str, i64> = std::collections::BTreeMap::new();
    for gift in &told.one.facts.funding {
        if let Some(amount) = of(gift) {
            *sums.entry(&gift.currency).or_default() += amount;
        }
    }
    joined(sums.into_iter().map(|(currency, sum)| format!("{currency} {}", money::plain(sum, currency))))
}

/// Where the reading of a list stands.
struct Reading {
    app: Arc<App>,
    actor: Actor,
    offices: Arc<Offices>,
    ids: std::vec::IntoIter<PartnershipId>,
}

impl Reading {
    async fn batch(&mut self) -> engagement::error::Result<Vec<Told>> {
        let ids: Vec<_> = self.ids.by_ref().take(BATCH).collect();
        let found = partnerships::whole(&self.app, &self.actor, &ids).await?;
        let names = Arc::new(stocktaking::names(&self.app, &self.actor, &found));
        let told = |one| Told { one, names: names.clone(), offices: self.offices.clone() };
        Ok(found.into_iter().map(told).collect())
    }
}

/// All that is asked for, as a file. Only the ids are held; the records are read while they go out.
pub(super) async fn file(by: By, filter: &Filter, sort: Sort, ending: Ending) -> Result {
    let ids = stocktaking::ids(&by.app, &by.actor, filter, sort).await?.into_iter();
    let offices = Arc::new(offices::list(&by.app).await?);
    let reading = Reading { app: by.app.clone(), actor: by.actor.clone(), offices, ids };
    let batches = unfold(reading, |mut reading| async move {
        if reading.ids.len() == 0 {
            return None;
        }
        Some((reading.batch().await, reading))
    });
    let name = by.l.say("partnerships-file").to_string();
    Ok(download(ending, &name, by.l, &COLUMNS, batches))
}
