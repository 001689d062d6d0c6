//! The offices that a register begins with: those of the built-in profile, or headquarters alone.

use super::office::{Facts, Kind, Name, Office};
use super::{entry, store};
use crate::access::Actor;
use crate::app::App;
use crate::dates::PartialDate;
use crate::error::{Error, Result};
use crate::history;
use crate::ids::{self, OfficeId};
use serde::Deserialize;
use std::collections::{BTreeSet, HashMap};

const BUILT_IN: &str = include_str!("../../../../profile/offices.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    office: Vec<BuiltIn>,
}

/// An office of the profile; all but headquarters stand under headquarters.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BuiltIn {
    slug: String,
    kind: String,
    city: Option<String>,
    from: Option<PartialDate>,
    to: Option<PartialDate>,
    successor: Option<String>,
    #[serde(default)]
    countries: BTreeSet<String>,
    names: Vec<Wording>,
}

/// A name in the four languages, as long as it was in use.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wording {
    from: Option<PartialDate>,
    to: Option<PartialDate>,
    en: String,
    fr: String,
    es: String,
    ar: String,
}

/// Founds the offices of a register that has none: those of the built-in institution, or only the headquarters of another.
/// How many; none the next time.
pub async fn found(app: &App) -> Result<usize> {
    if !store::is_empty(&mut app.db.read().await?).await? {
        return Ok(0);
    }
    let mut tx = app.db.write().await?;
    // Another node may have been faster.
    if !store::all_to_change(&mut tx).await?.is_empty() {
        return Ok(0);
    }
    let offices = first_offices(app)?;
    store::insert(&mut tx, &offices).await?;
    for office in &offices {
        history::record(&mut tx, entry(app, &Actor::System, "office.add", office.id, office.told()));
    }
    tx.commit().await?;
    app.changed();
    Ok(offices.len())
}

/// The offices of the profile in force, successors before those whose place they took.
fn first_offices(app: &App) -> Result<Vec<Office>> {
    let mut file: File = toml::from_str(BUILT_IN).map_err(Error::internal)?;
    if !app.settings.institution.is_built_in() {
        // Of another institution no more is known than that it has a seat.
        file.office.retain(|one| one.kind == Kind::Headquarters.as_str());
        for one in &mut file.office {
            (one.city, one.from) = (None, None);
        }
    }
    let mut known: HashMap<String, OfficeId> = HashMap::new();
    let mut offices = Vec::with_capacity(file.office.len());
    for one in file.office {
        let office = one.office(app, &known)?;
        known.insert(office.slug.clone(), office.id);
        offices.push(office);
    }
    Ok(offices)
}

impl BuiltIn {
    fn office(self, app: &App, known: &HashMap<String, OfficeId>) -> Result<Office> {
        let wrong = || Error::internal(format!("the profile's office {} cannot be read", self.slug));
        let kind = Kind::parse(&self.kind).ok_or_else(wrong)?;
        let successor =
            self.successor.as_ref().map(|slug| known.get(slug).copied().ok_or_else(wrong)).transpose()?;
        let facts = Facts {
            kind,
            parent: known.get(Kind::Headquarters.as_str()).copied(),
            countries: self.countries.clone(),
            city: self.city.clone(),
            from: self.from.clone(),
            to: self.to.clone(),
            successor,
        };
        Ok(Office {
            id: OfficeId::new(&app.clock),
            slug: self.slug,
            facts,
            names: self.names.iter().flat_map(|wording| wording.names(app)).collect(),
            created_at: app.now(),
            changed_at: app.now(),
        })
    }
}

impl Wording {
    fn names(&self, app: &App) -> [Name; 4] {
        [("en", &self.en), ("fr", &self.fr), ("es", &self.es), ("ar", &self.ar)].map(|(language, text)| Name {
            id: ids::new(&app.clock),
            text: text.clone(),
            language: language.to_owned(),
            former: self.to.is_some(),
            from: self.from.clone(),
            to: self.to.clone(),
        })
    }
}
