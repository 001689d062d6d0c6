//! How far an import is, and what became of it.

use crate::by::{At, By};
use crate::error::{Error, Result};
use crate::language::{Language, Text, key};
use crate::list::{Asked, Column, download};
use crate::page::{Page, Show};
use askama::Template;
use axum::Json;
use axum::response::IntoResponse;
use engagement::ids::ImportId;
use engagement::imports::{self, Import, Report, RowProblem, State};
use engagement::message::Message;

/// Problems that a page shows; all of them are in the file.
const SHOWN: usize = 100;

#[derive(Template)]
#[template(path = "imports/progress.html")]
struct Progress<'a> {
    l: Language,
    page: Page<'a>,
    so_far: Text,
}

#[derive(Template)]
#[template(path = "imports/report.html")]
struct Done<'a> {
    l: Language,
    page: Page<'a>,
    id: ImportId,
    report: &'a Report,
    problems: &'a [RowProblem],
    seconds: f64,
}

#[derive(Template)]
#[template(path = "imports/failed.html")]
struct Failed<'a> {
    l: Language,
    page: Page<'a>,
    messages: &'a [Message],
}

/// `GET /import/{id}`: the report, and with `.json` behind the id the same as JSON.
pub(crate) async fn show(by: By, At(asked): At<String>) -> Result {
    if let Some(id) = asked.strip_suffix(".json") {
        return json(&by, id.parse().map_err(|_| Error::not_found())?).await;
    }
    let id: ImportId = asked.parse().map_err(|_| Error::not_found())?;
    let one = imports::find(&by.app, &by.actor, id).await?;
    let l = by.l;
    match &one.state {
        State::Waiting | State::Reading => Ok(by.go(&format!("/import/{id}/progress"))),
        State::Applied(report) => {
            let title = l.say("import-report-title").with("name", &one.file_name);
            let problems = &report.problems[..report.problems.len().min(SHOWN)];
            let seconds = (report.seconds * 10.0).round() / 10.0;
            Done { l, page: page(&by, title), id, report, problems, seconds }.show()
        }
        State::Failed(messages) => {
            let title = l.say("import-failed-title").with("name", &one.file_name);
            Failed { l, page: page(&by, title), messages }.show()
        }
    }
}

fn page(by: &By, title: Text) -> Page<'_> {
    by.page(title).under(by.l.say("import-title"), "/import")
}

async fn json(by: &By, id: ImportId) -> Result {
    match imports::find(&by.app, &by.actor, id).await?.state {
        State::Applied(report) => Ok(Json(crate::reports::json(&report, by.l.code())).into_response()),
        _ => Err(Error::not_found()),
    }
}

/// `GET /import/{id}/progress`: asked for each second until it leads on to the report.
pub(crate) async fn progress(by: By, At(id): At<ImportId>) -> Result {
    let one: Import = imports::find(&by.app, &by.actor, id).await?;
    let l = by.l;
    let so_far = match one.state {
        State::Waiting => l.say("import-waits"),
        State::Reading => l.say("import-so-far").with("count", one.rows_read),
        State::Applied(_) | State::Failed(_) => return Ok(by.go(&format!("/import/{id}"))),
    };
    let title = l.say("import-progress-title").with("name", &one.file_name);
    Progress { l, page: page(&by, title), so_far }.show()
}

static COLUMNS: [Column<RowProblem>; 3] = [
    Column {
        name: "row",
        title: key("import-row"),
        cell: |one, _| i64::try_from(one.row).unwrap_or(i64::MAX).into(),
    },
    Column { name: "column", title: key("import-column"), cell: |one, _| (&one.column).into() },
    Column { name: "problem", title: key("import-problem"), cell: |one, l| l.message(&one.problem).to_string().into() },
];

/// `GET /import/{id}/problems.csv`, `.xlsx` and `.json`: what could not be used.
pub(crate) async fn problems(by: By, At(id): At<ImportId>, asked: Asked) -> Result {
    let ending = asked.ending.ok_or_else(Error::not_found)?;
    let State::Applied(report) = imports::find(&by.app, &by.actor, id).await?.state else {
        return Err(Error::not_found());
    };
    Ok(download(ending, "problems", by.l, &COLUMNS, futures_util::stream::iter([Ok(report.problems)])))
}
