//! Partnerships as IATI publishes activities, and the institution as it publishes itself.

use super::question::{filter, known, sort};
use crate::by::By;
use crate::error::Result;
use crate::list::{Asked, streamed};
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use engagement::access::Actor;
use engagement::app::App;
use engagement::error::Error;
use engagement::ids::PartnershipId;
use engagement::partnerships::iati::{Publisher, organisation};
use engagement::stocktaking;
use formats::iati::{Element, Writer};
use futures_util::stream::unfold;
use std::io;
use std::sync::Arc;

/// Partnerships that are read at once.
const BATCH: usize = 500;
const XML: &str = "application/xml; charset=utf-8";

/// Where the reading of a list stands.
struct Reading {
    app: Arc<App>,
    actor: Actor,
    publisher: Publisher,
    ids: std::vec::IntoIter<PartnershipId>,
}

impl Reading {
    async fn batch(&mut self) -> engagement::error::Result<Vec<Element>> {
        let ids: Vec<_> = self.ids.by_ref().take(BATCH).collect();
        self.publisher.batch(&self.app, &self.actor, &ids).await
    }
}

/// `GET /partnerships.xml`: all that is asked for, as activities.
pub(crate) async fn activities(by: By, asked: Asked) -> Result {
    let asked = known(asked);
    let ids = stocktaking::ids(&by.app, &by.actor, &filter(&asked), sort(&asked)).await?.into_iter();
    let (app, actor, generated) = (by.app.clone(), by.actor.clone(), by.app.now());
    let reading = Reading { app, actor, publisher: Publisher::default(), ids };
    let batches = unfold(reading, |mut reading| async move {
        if reading.ids.len() == 0 {
            return None;
        }
        Some((reading.batch().await, reading))
    });
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
