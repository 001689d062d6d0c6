//! Partnerships as a file of IATI: batch by batch, as far as the actor may know of them and of who is in them.

use super::onto::Onto;
use super::participants::Participants;
use super::writing::{Around, text};
use crate::access::Actor;
use crate::app::App;
use crate::error::Result;
use crate::ids::{PartnershipId, PlaceId};
use crate::partnerships::partnership::Partnership;
use crate::partnerships::parts::Scheme;
use crate::partnerships::told::Known;
use crate::partnerships::{profile, store};
use crate::places::{self, Place};
use crate::settings::Settings;
use formats::iati::{self, Activities, Element, Organisation, ReadActivity};
use std::collections::{HashMap, HashSet};

/// Partnerships that were read to be written, as far as the actor may know of them, with what their sources wrote.
#[derive(Debug)]
pub struct Read {
    found: Vec<Partnership>,
    originals: HashMap<PartnershipId, (String, String)>,
    places: HashMap<PlaceId, Place>,
}

/// Reads partnerships to be written. The next may be read while these are written.
pub async fn read(app: &App, actor: &Actor, ids: &[PartnershipId]) -> Result<Read> {
    let found = profile::whole(app, actor, ids).await?;
    let ids: Vec<PartnershipId> = found.iter().map(|one| one.id).collect();
    let originals = store::originals(&mut app.db.read().await?, &ids).await?;
    let of =
        |one: &Partnership| one.facts.places.clone().into_iter().flat_map(|place| [place.admin1, place.admin2]);
    let mut wanted: Vec<_> = found.iter().flat_map(of).flatten().collect();
    wanted.sort_unstable();
    wanted.dedup();
    let places = if wanted.is_empty() { HashMap::new() } else { places::named(app, &wanted).await? };
    Ok(Read { found, originals, places })
}

/// Writes partnerships as activities, one batch after the other of the same file.
#[derive(Debug, Default)]
pub struct Publisher {
    identifiers: HashSet<String>,
    organizations: Participants,
    left_out: u64,
}

impl Publisher {
    /// How many were left out so far because IATI demands what is not on record, such as a day.
    #[must_use]
    pub fn left_out(&self) -> u64 {
        self.left_out
    }

    /// The activities of these partnerships, in their order, without those of which the actor may not know. What a source
    /// wrote comes back as it wrote it, but for what changed since.
    pub async fn batch(&mut self, app: &App, actor: &Actor, ids: &[PartnershipId]) -> Result<Vec<Element>> {
        let read = read(app, actor, ids).await?;
        self.activities(app, actor, &read).await
    }

    /// The activities of partnerships that were read.
    pub async fn activities(&mut self, app: &App, actor: &Actor, read: &Read) -> Result<Vec<Element>> {
        self.organizations.read(app, actor, &read.found).await?;
        let around = Around { settings: &app.settings, organizations: &self.organizations, places: &read.places };
        let mut elements = Vec::with_capacity(read.found.len());
        for one in &read.found {
            let original = read.originals.get(&one.id);
            let original = original.map(|(original, known)| (original.as_str(), known.as_str()));
            match element(&around, one, original, &mut self.identifiers) {
                Some(element) => elements.push(element),
                None => self.left_out += 1,
            }
        }
        Ok(elements)
    }
}

/// The activity of a record; none where something is missing that the schema demands.
fn element(
    around: &Around<'_>,
    one: &Partnership,
    original: Option<(&str, &str)>,
    identifiers: &mut HashSet<String>,
) -> Option<Element> {
    let read = original.and_then(|(original, known)| Some((parsed(original)?, Known::stored(known)?)));
    if let Some((original, known)) = read {
        let facts = Onto { around, one, known: &known }.activity(&original.facts);
        let is_new = identifiers.insert(facts.identifier.clone());
        let element = facts.element(Some(&original.element));
        return Some(element).filter(|_| is_new && facts.missing().is_empty());
    }
    let identifier = identifier(one, around.settings, identifiers);
    let facts = around.activity(one, identifier.clone());
    if !facts.missing().is_empty() {
        return None;
    }
    identifiers.insert(identifier);
    Some(facts.element(None))
}

/// What a source wrote, read again.
fn parsed(original: &str) -> Option<ReadActivity> {
    let file = format!("<iati-activities version=\"2.03\">{original}</iati-activities>");
    Activities::new(file.as_bytes()).ok()?.next()?.ok()?.ok()
}

/// The publisher's own code where there is one; else the institution's reference and the code of its project, or the end
/// of the id where there is none or another bears it.
fn identifier(one: &Partnership, settings: &Settings, used: &HashSet<String>) -> String {
    let codes = |scheme| one.facts.codes.iter().filter(move |code| code.scheme == scheme).map(|code| &code.code);
    let own = &settings.institution.iati_reference;
    let published = codes(Scheme::Iati).cloned();
    let project = codes(Scheme::Project).map(|code| format!("{own}-{code}"));
    let short = || {
        let id = one.id.0.simple().to_string();
        format!("{own}-{}", id.get(20..).unwrap_or_default())
    };
    published.chain(project).find(|text| !used.contains(text)).unwrap_or_else(short)
}

/// The institution as it publishes itself.
#[must_use]
pub fn organisation(app: &App) -> Organisation {
    let own = &app.settings.institution;
    let none = Participants::default();
    let publisher = Around { settings: &app.settings, organizations: &none, places: &HashMap::new() }.publisher();
    Organisation {
        identifier: own.iati_reference.clone(),
        language: Some("en".to_owned()),
        currency: Some("USD".to_owned()),
        last_updated: Some(app.now()),
        names: vec![text("en", &own.name)],
        reporting_org: iati::ReportingOrg { names: vec![text("en", &own.name)], ..publisher },
        total_budgets: Vec::new(),
        recipient_org_budgets: Vec::new(),
        recipient_region_budgets: Vec::new(),
        recipient_country_budgets: Vec::new(),
        total_expenditures: Vec::new(),
        documents: Vec::new(),
    }
}
