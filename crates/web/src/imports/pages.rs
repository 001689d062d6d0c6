//! The form that a file is sent by, and what was imported before.

use crate::by::By;
use crate::error::Result;
use crate::form::{Choice, Form};
use crate::language::{Language, Text};
use crate::list::Asked;
use crate::page::{Page, Show};
use crate::upload::{Arrived, Sent, receive};
use askama::Template;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartRejection;
use axum::response::{IntoResponse, Redirect};
use engagement::access::Act;
use engagement::error::{Error as Cause, Problem};
use engagement::files::Stored;
use engagement::imports::{self, Import, Request, State};
use engagement::message::Message;
use engagement::sources;
use formats::columns::Kind;

/// Imports that are listed.
const RECENT: i64 = 30;

#[derive(Template)]
#[template(path = "imports/import.html")]
struct Upload<'a> {
    l: Language,
    page: Page<'a>,
    form: &'a Form,
    kinds: Vec<Choice>,
    sources: Vec<String>,
    recent: Vec<Recent>,
    megabytes: u64,
}

/// An import that was made.
struct Recent {
    name: String,
    href: String,
    source: String,
    when: String,
    rows: i64,
    tone: &'static str,
    state: Text,
}

/// `GET /import`
pub(crate) async fn show(by: By) -> Result {
    by.must(Act::Import)?;
    page(&by, &Form::default()).await?.show()
}

async fn page<'a>(by: &'a By, form: &'a Form) -> Result<Upload<'a>> {
    let (l, page) = (by.l, by.page(by.l.say("import-title")));
    let recent = imports::list(&by.app, &by.actor, RECENT).await?;
    let recent = recent.into_iter().map(|one| listed(one, &page, l)).collect();
    let sources = sources::all(&by.app).await?.into_iter().map(|source| source.name).collect();
    let megabytes = by.app.settings.limits.upload_bytes / (1024 * 1024);
    Ok(Upload { l, form, kinds: kinds(by), sources, recent, megabytes, page })
}

/// Whether this actor may bring in files of a kind.
pub(super) fn may_import(by: &By, kind: Kind) -> bool {
    kind != Kind::Offices || by.actor.may(Act::ManageOffices)
}

fn kinds(by: &By) -> Vec<Choice> {
    let l = by.l;
    let hinted = |kind: Kind, hint: Text| Choice {
        hint: hint.to_string(),
        ..Choice::new(kind.name(), kind_label(kind, l))
    };
    let mut kinds = vec![
        Choice::new("", l.say("import-kind-guess")),
        hinted(Kind::Presence, l.say("import-kind-presence-hint")),
        hinted(Kind::Organizations, l.say("import-kind-organizations-hint")),
        Choice::new(Kind::Renames.name(), kind_label(Kind::Renames, l)),
        Choice::new(Kind::Mergers.name(), kind_label(Kind::Mergers, l)),
        hinted(Kind::Offices, l.say("import-kind-offices-hint")),
        hinted(Kind::Partnerships, l.say("import-kind-partnerships-hint")),
        hinted(Kind::Iati, l.say("import-kind-iati-hint")),
    ];
    kinds.retain(|choice| Kind::from_name(&choice.value).is_none_or(|kind| may_import(by, kind)));
    kinds
}

/// What rows tell of, in words.
pub(super) fn kind_label(kind: Kind, l: Language) -> Text {
    match kind {
        Kind::Presence => l.say("import-kind-presence"),
        Kind::Organizations => l.say("import-kind-organizations"),
        Kind::Renames => l.say("import-kind-renames"),
        Kind::Mergers => l.say("import-kind-mergers"),
        Kind::Offices => l.say("import-kind-offices"),
        Kind::Partnerships => l.say("import-kind-partnerships"),
        Kind::Iati => l.say("import-kind-iati"),
    }
}

fn listed(one: Import, page: &Page<'_>, l: Language) -> Recent {
    let (tone, state) = match &one.state {
        State::Applied(report) if report.queued.organizations > 0 => {
            ("care", l.say("import-state-asked").with("count", report.queued.organizations))
        }
        State::Applied(_) => ("good", l.say("import-state-done")),
        State::Waiting => ("", l.say("import-state-waiting")),
        State::Reading => ("", l.say("import-state-reading")),
        State::Failed(_) => ("bad", l.say("import-state-failed")),
    };
    Recent {
        href: l.to(&format!("/import/{}", one.id)).into_owned(),
        name: one.file_name,
        source: one.source,
        when: l.day(one.created_at, &page.zone()),
        rows: one.rows_read,
        tone,
        state,
    }
}

/// `POST /import`: keeps the file and goes on to its columns.
pub(crate) async fn send(by: By, sent: Result<Multipart, MultipartRejection>) -> Result {
    by.must(Act::Import)?;
    let Sent { form, file } = match receive(&by, sent, u64::MAX).await {
        Ok(sent) => sent,
        Err(refusal) => return Ok(refusal),
    };
    match accepted(&by, &form, keep(&by, file).await).await {
        Ok(stored) => Ok(Redirect::to(&next(&by, &form, &stored)).into_response()),
        Err(error) => {
            let form = form.wrong(error)?;
            page(&by, &form).await?.again()
        }
    }
}

/// Files are synced to the disk, which may take its time.
async fn keep(by: &By, file: Result<Option<Arrived>, Cause>) -> Result<Option<Stored>, Cause> {
    let Some(Arrived { content, name }) = file? else { return Ok(None) };
    let files = by.app.files.clone();
    let keep = move || files.keep(content, &name).map(Some);
    tokio::task::spawn_blocking(keep).await.map_err(Cause::internal)?
}

/// The file, if there is one that can be read and it is known whose it is; else all problems.
async fn accepted(by: &By, form: &Form, file: Result<Option<Stored>, Cause>) -> Result<Stored, Cause> {
    let mut problems = Vec::new();
    let stored = match file {
        Ok(Some(stored)) => Some(stored),
        Ok(None) => {
            problems.push(Problem::new("file", Message::new("problem-file-missing")));
            None
        }
        Err(Cause::Invalid(wrong)) => {
            problems.extend(wrong);
            None
        }
        Err(other) => return Err(other),
    };
    if let Some(stored) = &stored {
        let request = Request {
            path: by.app.files.path(&stored.hash),
            name: stored.name.clone(),
            kind: Kind::from_name(form.get("as")),
            source: form.given("source").map(str::to_owned),
            ..Request::default()
        };
        match imports::look(&by.app, &by.actor, &request).await {
            Err(Cause::Invalid(wrong)) => {
                problems.extend(wrong.into_iter().map(|problem| Problem::new("file", problem.message)));
            }
            other => drop(other?),
        }
    }
    if form.given("source").is_none() {
        problems.push(Problem::new("source", Message::new("problem-source-missing")));
    }
    match stored {
        Some(stored) if problems.is_empty() => Ok(stored),
        _ => Err(Cause::Invalid(problems)),
    }
}

/// The address of the columns of a file.
fn next(by: &By, form: &Form, stored: &Stored) -> String {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let pairs = vec![pair("name", &stored.name), pair("source", form.get("source")), pair("as", form.get("as"))];
    Asked::read(by.l, &format!("/import/check/{}", stored.hash), pairs).on(1)
}
