//! Which column is what, what would happen, and the beginning of the import: a file that was sent, by its hash.

use super::constants::{Constant, constants};
use super::pages::{kind_label, may_import};
use super::{fields, mapping};
use crate::by::{At, By};
use crate::error::{Error, Result};
use crate::form::{Choice, Form};
use crate::language::{Language, Text};
use crate::list::Asked;
use crate::page::{Page, Show};
use crate::upload::clean;
use askama::Template;
use axum::extract::Query;
use engagement::access::Act;
use engagement::error::{Error as Cause, Problem};
use engagement::imports::{self, Plan, Report, Request};
use formats::columns::{Kind, Mapping};
use std::time::Duration;

/// How long trying may take; a file for which that is too short is imported without having been tried.
const PATIENCE: Duration = Duration::from_secs(20);
/// Rows that are shown, and letters of a cell.
const ROWS: usize = 5;
const LETTERS: usize = 60;
/// What can stand between several values in one cell.
const SEPARATORS: [&str; 4] = [";", ",", "|", "/"];

/// The hash of a file: nothing else can be part of a path.
struct Hash(String);

impl Hash {
    /// What cannot be a hash is no file; who may not import is told that first.
    fn of(by: &By, text: String) -> Result<Self> {
        by.must(Act::Import)?;
        let digits = text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        if text.len() == 64 && digits { Ok(Self(text)) } else { Err(Error::not_found()) }
    }
}

#[derive(Template)]
#[template(path = "imports/columns.html")]
struct ColumnsPage<'a> {
    l: Language,
    page: Page<'a>,
    form: &'a Form,
    hash: &'a str,
    is_json: bool,
    is_iati: bool,
    kind: Kind,
    kinds: Vec<Choice>,
    sheets: Vec<String>,
    sheet: String,
    recognized: usize,
    columns: Vec<Shown>,
    fields: Vec<Choice>,
    separators: Vec<Choice>,
    separator: String,
    constants: Vec<Constant>,
    rows: Vec<(u64, Vec<String>)>,
}

/// A column of the file.
struct Shown {
    name: String,
    header: String,
    example: String,
    field: String,
}

#[derive(Template)]
#[template(path = "imports/check.html")]
struct CheckPage<'a> {
    l: Language,
    page: Page<'a>,
    form: &'a Form,
    hash: &'a str,
    back: String,
    /// None when trying took too long.
    report: Option<Report>,
}

impl ColumnsPage<'_> {
    fn kind_words(&self, l: &Language) -> Text {
        kind_label(self.kind, *l)
    }
}

/// `GET /import/check/{hash}`: how the file would be read.
pub(crate) async fn show(by: By, At(hash): At<String>, Query(pairs): Query<Vec<(String, String)>>) -> Result {
    let hash = Hash::of(&by, hash)?;
    let form = Form::of(pairs.into_iter().map(|(name, value)| (name, clean(&value))));
    let (plan, guess) = plan(&by, &hash, &form).await?;
    page(&by, &hash, &form, &plan, &guess).show()
}

/// `POST /import/check/{hash}`: what would happen. Nothing is changed.
pub(crate) async fn check(by: By, At(hash): At<String>, form: Form) -> Result {
    let hash = Hash::of(&by, hash)?;
    let (plan, begun) = plan(&by, &hash, &form).await?;
    let mapping = match mapping::read(&form, &plan, by.l) {
        Ok(mapping) => mapping,
        Err(error) => return page(&by, &hash, &form.wrong(error)?, &plan, &begun).again(),
    };
    let request = Request { mapping: Some(mapping), dry_run: true, ..request(&by, &hash, &form) };
    let report = match tokio::time::timeout(PATIENCE, imports::run(&by.app, &by.actor, &request, &|_| {})).await {
        Ok(Ok(report)) => Some(report),
        Ok(Err(error)) => return page(&by, &hash, &wrong(form, error)?, &plan, &begun).again(),
        Err(_) => None,
    };
    let back = Asked::read(by.l, &format!("/import/check/{}", hash.0), form.values().to_vec()).on(1);
    let page = by.page(by.l.say("import-check-title")).under(by.l.say("import-title"), "/import");
    CheckPage { l: by.l, page, form: &form, hash: &hash.0, back, report }.show()
}

/// `POST /import/run/{hash}`: the import begins as soon as a node is free.
pub(crate) async fn start(by: By, At(hash): At<String>, form: Form) -> Result {
    let hash = Hash::of(&by, hash)?;
    let (plan, begun) = plan(&by, &hash, &form).await?;
    let asked = match mapping::read(&form, &plan, by.l) {
        Ok(mapping) => {
            let request = Request { mapping: Some(mapping), ..request(&by, &hash, &form) };
            imports::enqueue(&by.app, &by.actor, &request).await
        }
        Err(error) => Err(error),
    };
    match asked {
        Ok(import) => Ok(by.go(&format!("/import/{import}"))),
        Err(error) => page(&by, &hash, &wrong(form, error)?, &plan, &begun).again(),
    }
}

/// The form with what is wrong, each problem where the page has a field for it.
fn wrong(form: Form, error: Cause) -> Result<Form> {
    let error = match error {
        Cause::Invalid(problems) => {
            Cause::Invalid(problems.into_iter().map(|one| Problem::new("column.0", one.message)).collect())
        }
        other => other,
    };
    form.wrong(error)
}

fn request(by: &By, hash: &Hash, form: &Form) -> Request {
    let source = form.given("source").map(str::to_owned);
    Request { path: by.app.files.path(&hash.0), name: form.get("name").to_owned(), source, ..Request::default() }
}

/// What is in the file, and how it would be read by what the form says so far.
async fn plan(by: &By, hash: &Hash, form: &Form) -> Result<(Plan, Mapping)> {
    if !tokio::fs::try_exists(by.app.files.path(&hash.0)).await.map_err(Cause::from)? {
        return Err(Error::not_found());
    }
    let kind = Kind::from_name(form.get("as"));
    let request = request(by, hash, form);
    if mapping::has_columns(form) || form.given("sheet").is_some() {
        let begun = mapping::begin(form, kind.unwrap_or(Kind::Presence));
        let request = Request { mapping: Some(begun), ..request };
        let plan = imports::look(&by.app, &by.actor, &request).await?;
        let guess = if mapping::has_columns(form) { plan.mapping.clone() } else { mapping::guess(&plan, kind) };
        return Ok((plan, guess));
    }
    let plan = imports::look(&by.app, &by.actor, &Request { kind, ..request }).await?;
    let guess = plan.mapping.clone();
    Ok((plan, guess))
}

fn page<'a>(by: &'a By, hash: &'a Hash, form: &'a Form, plan: &Plan, guess: &Mapping) -> ColumnsPage<'a> {
    let l = by.l;
    let held = mapping::held(form, plan, guess);
    let shown = plan.headers.iter().zip(&held).enumerate().map(|(at, (header, field))| Shown {
        name: format!("column.{at}"),
        header: header.clone(),
        example: example(plan, at),
        field: field.clone(),
    });
    let leave_out = std::iter::once(Choice::new("", l.say("import-leave-out")));
    let fields =
        fields::of(guess.kind).iter().map(|field| Choice::new(field.name(), fields::label(*field, guess.kind, l)));
    let no_separator = std::iter::once(Choice::new("", l.say("import-no-separator")));
    let separators = SEPARATORS.iter().map(|separator| Choice::new(*separator, separator));
    let cut = |text: &str| text.chars().take(LETTERS).collect::<String>();
    let rows = plan.sample.iter().take(ROWS).map(|row| {
        let cells = (0..plan.headers.len()).map(|at| cut(&row.cell(at).as_text()));
        (row.number, cells.collect())
    });
    let kinds = Kind::ALL.into_iter().chain([Kind::Iati]).filter(|kind| may_import(by, *kind));
    let title = l.say("import-columns-title").with("name", form.get("name"));
    ColumnsPage {
        l,
        page: by.page(title).under(l.say("import-title"), "/import"),
        form,
        hash: &hash.0,
        is_json: plan.is_json,
        is_iati: plan.mapping.kind == Kind::Iati,
        kind: guess.kind,
        kinds: kinds.map(|kind| Choice::new(kind.name(), kind_label(kind, l))).collect(),
        sheets: plan.sheets.clone(),
        sheet: guess.sheet.clone().unwrap_or_default(),
        recognized: held.iter().filter(|field| !field.is_empty()).count(),
        columns: shown.collect(),
        fields: leave_out.chain(fields).collect(),
        separators: no_separator.chain(separators).collect(),
        separator: guess.separator.map(String::from).unwrap_or_default(),
        constants: constants(guess, l),
        rows: rows.collect(),
    }
}

/// The first few values of a column.
fn example(plan: &Plan, at: usize) -> String {
    let mut values: Vec<String> = Vec::new();
    for row in &plan.sample {
        let value = row.cell(at).as_text().into_owned();
        if !value.is_empty() && !values.contains(&value) && values.len() < 4 {
            values.push(value);
        }
    }
    values.join(", ").chars().take(LETTERS).collect()
}
