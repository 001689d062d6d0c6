//! Who does which kind of job, and which jobs come again by themselves.

use crate::app::App;
use crate::error::{Error, Result};
use crate::ids::JobId;
use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::Arc;

type Handler = Box<dyn Fn(Arc<App>, String) -> BoxFuture<'static, Result<()>> + Send + Sync>;

/// The handlers by kind. A node takes only jobs for which it has one.
#[derive(Default)]
pub struct Handlers {
    by_kind: BTreeMap<&'static str, Handler>,
    recurring: Vec<Recurring>,
}

/// A job that comes again every so often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recurring {
    kind: &'static str,
    every: SignedDuration,
}

impl Handlers {
    /// No handlers yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Has `handler` do the jobs of a kind. A job may be done again after its node died in the midst of it, so a handler
    /// must leave the same behind when it runs twice.
    #[must_use]
    pub fn on<P, F>(
        mut self,
        kind: &'static str,
        handler: impl Fn(Arc<App>, P) -> F + Send + Sync + 'static,
    ) -> Self
    where
        P: DeserializeOwned,
        F: Future<Output = Result<()>> + Send + 'static,
    {
        let boxed: Handler = Box::new(move |app, payload| match serde_json::from_str(&payload) {
            Ok(payload) => Box::pin(handler(app, payload)),
            Err(error) => Box::pin(std::future::ready(Err(Error::internal(error)))),
        });
        self.by_kind.insert(kind, boxed);
        self
    }

    /// Has `handler` run once in each period, on one node of all.
    #[must_use]
    pub fn every<F>(
        mut self,
        period: SignedDuration,
        kind: &'static str,
        handler: impl Fn(Arc<App>) -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Result<()>> + Send + 'static,
    {
        self.recurring.push(Recurring { kind, every: period });
        self.on(kind, move |app, ()| handler(app))
    }

    /// These and those.
    #[must_use]
    pub fn and(mut self, others: Handlers) -> Self {
        self.by_kind.extend(others.by_kind);
        self.recurring.extend(others.recurring);
        self
    }

    pub(super) fn kinds(&self) -> Vec<&'static str> {
        self.by_kind.keys().copied().collect()
    }

    pub(super) fn recurring(&self) -> &[Recurring] {
        &self.recurring
    }

    pub(super) fn run(&self, app: Arc<App>, kind: &str, payload: String) -> BoxFuture<'static, Result<()>> {
        match self.by_kind.get(kind) {
            Some(handler) => handler(app, payload),
            None => Box::pin(std::future::ready(Err(Error::internal(format!("no handler for {kind}"))))),
        }
    }
}

impl Recurring {
    pub(super) fn kind(self) -> &'static str {
        self.kind
    }

    /// The beginning of the period in which `now` falls, and the id of its job: the same on every node, so that the
    /// second to add it finds it there.
    pub(super) fn due(self, now: Timestamp) -> (Timestamp, JobId) {
        let every = i64::try_from(self.every.as_micros()).unwrap_or(i64::MAX).max(1);
        let begins = now.as_microsecond().div_euclid(every) * every;
        let digest = Sha256::digest(format!("{}/{begins}", self.kind).as_bytes());
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        let begins = Timestamp::from_microsecond(begins).unwrap_or(now);
        (begins, JobId(uuid::Builder::from_custom_bytes(bytes).into_uuid()))
    }
}

impl std::fmt::Debug for Handlers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.kinds()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_has_one_job_on_every_node() {
        let hourly = Recurring { kind: "clear", every: SignedDuration::from_hours(1) };
        let at = |text: &str| hourly.due(text.parse().unwrap());
        assert_eq!(at("2026-03-02T09:00:00Z"), at("2026-03-02T09:59:59Z"));
        assert_ne!(at("2026-03-02T09:00:00Z").1, at("2026-03-02T10:00:00Z").1);
        assert_eq!(at("2026-03-02T10:20:00Z").0, "2026-03-02T10:00:00Z".parse().unwrap());
    }
}
