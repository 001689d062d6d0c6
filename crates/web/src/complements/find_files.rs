//! Who could meet a need, as a file.

use super::ending;
use super::need::{known, need};
use super::words::{in_points, name, unknown, whys};
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, key};
use crate::list::{Asked, Column, download};
use engagement::access::Act;
use engagement::complements::{self, Fit};
use futures_util::stream::iter;

/// Lines of a file: whoever needs a partner looks no further down.
const LINES: usize = 1_000;

static COLUMNS: [Column<Fit>; 9] = [
    Column {
        name: "rank",
        title: key("complements-file-rank"),
        cell: |fit, _| i64::try_from(fit.rank).unwrap_or(0).into(),
    },
    Column {
        name: "organization",
        title: key("complements-file-organization"),
        cell: |fit, _| (&*fit.name).into(),
    },
    Column {
        name: "organization_id",
        title: key("complements-file-organization-id"),
        cell: |fit, _| fit.organization.to_string().into(),
    },
    Column { name: "points", title: key("complements-file-points"), cell: |fit, _| in_points(fit.points).into() },
    Column { name: "open", title: key("complements-file-open"), cell: |fit, _| in_points(fit.open).into() },
    Column { name: "newcomer", title: key("complements-file-newcomer"), cell: |fit, _| fit.newcomer.into() },
    Column { name: "local", title: key("complements-file-local"), cell: |fit, _| fit.local.into() },
    Column { name: "reasons", title: key("complements-file-reasons"), cell: |fit, l| reasons(fit, l).into() },
    Column { name: "not_known", title: key("complements-file-unknown"), cell: |fit, l| unknown(fit, l).into() },
];

/// "6 Does this work in this place: 12 activities under way; ...".
fn reasons(fit: &Fit, l: Language) -> String {
    let reason = |reason: &complements::Reason| {
        format!("{} {}: {}", in_points(reason.points), name(reason.criterion, l), whys(&reason.whys, l))
    };
    fit.reasons.iter().map(reason).collect::<Vec<_>>().join("; ")
}

/// `GET /stock/partners.csv`, `.xlsx` and `.json`
pub(crate) async fn file(by: By, asked: Asked) -> Result {
    by.must(Act::FindPartners)?;
    let ending = ending(&asked)?;
    let found = complements::find(&by.app, &by.actor, &need(&known(asked)), 1, LINES).await?;
    let name = by.l.say("complements-file").to_string();
    Ok(download(ending, &name, by.l, &COLUMNS, iter([Ok(found.lines.clone())])))
}
