//! Partnerships as IATI publishes activities, and the institution as it publishes itself.

use super::question::{filter, known};
use crate::by::By;
use crate::error::Result;
use crate::list::{Asked, streamed};
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use engagement::access::Actor;
use engagement::app::App;
use engagement::error::Error;
use engagement::ids::PartnershipId;
use engagement::partnerships::iati::{Publisher, organisation, read_to_publish};
use engagement::stocktaking;
use formats::iati::{Element, Writer};
use futures_util::stream::{self, Stream, StreamExt};
use std::io;
use std::sync::Arc;

/// Partnerships that are read at once.
const BATCH: usize = 500;
const XML: &str = "application/xml; charset=utf-8";

/// Batches that are read ahead, while those before them are written.
const AHEAD: usize = 2;

/// The partnerships of a list as activities, batch by batch.
fn batches(
    app: Arc<App>,
    actor: Actor,
    ids: &[PartnershipId],
) -> impl Stream<Item = engagement::error::Result<Vec<Element>>> + use<> {
    let ids: Vec<Vec<PartnershipId>> = ids.chunks(BATCH).map(<[_]>::to_vec).collect();
    let (reader, by) = (app.clone(), actor.clone());
    let read = move |ids: Vec<PartnershipId>| {
        let (app, actor) = (reader.clone(), by.clone());
        tokio::spawn(async move { read_to_publish(&app, &actor, &ids).await })
    };
    let read = Box::pin(stream::iter(ids).map(read).buffered(AHEAD));
    stream::unfold((read, Publisher::default()), move |(mut read, mut publisher)| {
        let (app, actor) = (app.clone(), actor.clone());
        async move {
            let batch = match read.next().await?.map_err(Error::internal).flatten() {
                Ok(read) => publisher.activities(&app, &actor, &read).await,
                Err(error) => Err(error),
            };
            Some((batch, (read, publisher)))
        }
    })
}

/// `GET /partnerships.xml`: all that is asked for, as activities.
pub(crate) async fn activities(by: By, asked: Asked) -> Result {
    let ids = stocktaking::recorded(&by.app, &by.actor, &filter(&known(asked))).await?;
    let (batches, generated) = (batches(by.app.clone(), by.actor.clone(), &ids), by.app.now());
    let name = format!("{}.xml", by.l.say("partnerships-file"));
    Ok(streamed((XML, &name), batches, move |pipe, mut rows| {
        let mut file = Writer::activities(pipe, generated);
        while let Some(batch) = rows.blocking_recv() {
            for activity in batch.ok_or_else(|| io::Error::other("reading failed"))? {
                file.activity(&activity)?;
            }
        }
        file.finish()?;
        Ok(())
    }))
}

/// `GET /partnerships/organisation.xml`: the institution.
pub(crate) async fn institution(by: By) -> Result {
    let mut file = Writer::organisations(Vec::new(), by.app.now());
    file.organisation(&organisation(&by.app)).map_err(Error::internal)?;
    let bytes = file.finish().map_err(Error::internal)?;
    Ok(([(CONTENT_TYPE, XML)], bytes).into_response())
}
