//! Bringing in the partnerships that rows were gathered to, in one transaction.

use super::gathering::{Around, Gathering};
use super::row::Said;
use super::telling::Telling;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::OrganizationId;
use crate::imports::mention::Mention;
use crate::imports::presence::Reader;
use crate::imports::report::Report;
use crate::imports::resolve::{Resolution, Resolver};
use crate::imports::run::Started;
use crate::imports::store;
use crate::offices;
use crate::partnerships::bringing::{By, Saying};
use crate::partnerships::{bringing, today, told};
use matching::split_acronyms;
use std::collections::HashMap;

/// Partnerships that are written at once.
const BATCH: usize = 500;

/// Resolves whom the rows name, and brings in all of it.
pub(in crate::imports) async fn bring(
    started: &Started<'_>,
    mut reader: Reader,
    mut gathering: Gathering,
) -> Result<Report> {
    gathering.finish(&mut reader, &started.plan.mapping);
    let mut conn = started.app.db.read().await?;
    let mut resolver = Resolver::load(&mut conn, started.source, true).await?;
    drop(conn);
    let staged = started.resolved(&mut reader, &mut resolver).await;
    let donors = donors(&gathering, &reader, &resolver);
    drop(resolver);
    let records = staged.records(&mut reader).await?;
    let mut tx = started.app.db.write().await?;
    staged.write(&mut tx, &reader, &records).await?;
    let found = donors.iter().filter_map(|(key, id)| Some((key.clone(), (*id)?)));
    store::remember_names(&mut tx, started.source, found.collect()).await?;
    let who = Who { resolutions: staged.resolutions, donors };
    put_in(started, &mut tx, &mut reader, gathering, &who).await?;
    started.close(tx, reader.report).await
}

/// Who those are whom the rows name.
struct Who {
    resolutions: Vec<Resolution>,
    donors: HashMap<String, Option<OrganizationId>>,
}

/// A donor as one that the file names.
fn named(donor: &str) -> Option<Mention> {
    let (name, acronyms) = split_acronyms(donor);
    Mention::new(&name, acronyms.first().map_or("", String::as_str), 0)
}

/// The donors that take no part themselves, by their keys. A donor need not be in the register: its name is enough.
fn donors(gathering: &Gathering, reader: &Reader, resolver: &Resolver) -> HashMap<String, Option<OrganizationId>> {
    let mut donors = HashMap::new();
    for gift in gathering.all.iter().flat_map(|said| &said.gifts) {
        let Some(mention) = named(&gift.donor).filter(|_| !gathering.around.own.is_called(&gift.donor)) else {
            continue;
        };
        if reader.mentions.find(&mention.key).is_none() && !donors.contains_key(&mention.key) {
            let found = resolver.find(&mention);
            donors.insert(mention.key, found);
        }
    }
    donors
}

/// Writes what the rows tell, batch by batch.
async fn put_in(
    started: &Started<'_>,
    tx: &mut Tx,
    reader: &mut Reader,
    gathering: Gathering,
    who: &Who,
) -> Result<()> {
    let seat = offices::store::seat(tx).await?;
    let by = By { app: started.app, actor: started.actor, source: started.source, import: started.import, seat };
    let mut all = gathering.all.into_iter();
    loop {
        let batch: Vec<Said> = all.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            return Ok(());
        }
        let sayings = sayings(started, reader, &gathering.around, who, batch);
        reader.report.add(bringing::bring(&by, tx, sayings).await?);
    }
}

/// What the rows of a batch tell.
fn sayings(
    started: &Started<'_>,
    reader: &mut Reader,
    around: &Around,
    who: &Who,
    batch: Vec<Said>,
) -> Vec<Saying> {
    let Reader { mentions, report, .. } = reader;
    let mentioned = |mention: usize| who.resolutions.get(mention).map(Resolution::who);
    let donor = |name: &str| {
        let key = named(name)?.key;
        mentions
            .find(&key)
            .map_or_else(|| who.donors.get(&key).copied().flatten().map(told::Who::Known), mentioned)
    };
    let mut telling = Telling {
        around,
        mapping: &started.plan.mapping,
        source: &started.request.source_name(),
        clock: &started.app.clock,
        today: today(started.app),
        mentioned: &mentioned,
        donor: &donor,
        report,
    };
    let told = batch.into_iter().filter_map(|said| telling.told(said));
    told.map(|told| Saying::new(told, None, started.app.db.engine())).collect()
}
