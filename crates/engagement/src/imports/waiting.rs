//! What waited for an answer and comes in with it.

use super::enrich::{created, enriched, provenance};
use super::mention::Mention;
use super::report::Report;
use super::store;
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Problem, Result};
use crate::ids::{OrganizationId, SourceId};
use crate::organizations::{Organization, store as organizations};
use formats::columns::Kind;

pub(crate) use store::{apply_ready as bring_in, organizations_described_as as described_as, reasons};

/// The record of a mention that turned out to be new, or what is wrong with it.
pub(crate) fn created_from(app: &App, mention: &Mention) -> Result<Organization> {
    let mut report = Report::default();
    created(app, OrganizationId::new(&app.clock), mention, &mut report).ok_or_else(|| {
        let problems = report.problems.into_iter().map(|one| Problem::new(&one.column, one.problem));
        Error::Invalid(problems.collect())
    })
}

/// The record with what a mention adds that a person found to be it; none when it adds nothing.
pub(crate) fn enriched_by(app: &App, before: &Organization, mention: &Mention) -> Option<Organization> {
    // A person has said that this is a name of it, so it is kept as one, even with a slip of the pen.
    enriched(app, before, mention, Kind::Organizations, &[], &mut Report::default())
}

/// Notes where the facts of a mention came from.
pub(crate) async fn note_provenance(
    app: &App,
    tx: &mut Tx,
    id: OrganizationId,
    mention: &Mention,
    source: SourceId,
) -> Result<()> {
    organizations::provenance::note(tx, provenance(id, mention, source, app.now())).await
}

/// Remembers what a source calls an organization.
pub(crate) async fn remember_name(tx: &mut Tx, source: SourceId, key: String, id: OrganizationId) -> Result<()> {
    store::remember_names(tx, source, vec![(key, id)]).await
}
