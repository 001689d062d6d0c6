//! Adding, changing and renaming an organization: for staff what the institution keeps, for its own people what is theirs.

use super::fields::{Choices, choices, draft, typed};
use super::row::{Row, row};
use crate::by::{At, By};
use crate::error::{Error, Result};
use crate::form::{Choice, Form};
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use engagement::access::Act;
use engagement::activities::Reach;
use engagement::dates::PartialDate;
use engagement::error::Error as Cause;
use engagement::ids::OrganizationId;
use engagement::organizations::{self, Found, Organization};
use engagement::search::{self, Question};
use matching::fold;

#[derive(Template)]
#[template(path = "organizations/form.html")]
pub(crate) struct Edit<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    back: String,
    /// What is done with what is typed, and the word on the button, when it does not go on the record at once.
    instead: Option<Instead>,
    /// Where a new name is given instead of a correction; none for a new record.
    rename: Option<String>,
    /// Records that may be the same organization.
    alike: Vec<Row>,
    /// Whether someone has changed the record meanwhile.
    changed: bool,
    choices: Choices,
}

/// What is done with what is typed, when it does not go on the record at once.
pub(crate) struct Instead {
    pub(crate) lead: Text,
    pub(crate) button: Text,
    /// Whether a reason is asked for.
    pub(crate) reason: bool,
}

impl Edit<'_> {
    /// The form of this record. What an organization keeps is never for staff alone.
    pub(crate) fn of(mut self, one: &Organization) -> Self {
        // Where it stands so from before, it is not opened by leaving it out.
        let stands = self.form.has("confidentiality", "staff");
        self.choices.levels.retain(|level| level.value != "staff" || !one.is_claimed() || stands);
        self
    }

    /// The form, for something else than putting it on record.
    pub(crate) fn instead(self, instead: Instead) -> Self {
        Self { instead: Some(instead), ..self }
    }
}

pub(crate) fn edit<'a>(by: &'a By, page: Page<'a>, path: &str, back: &str, form: Form) -> Edit<'a> {
    let (action, back) = (by.l.to(path).into_owned(), by.l.to(back).into_owned());
    let (alike, choices) = (Vec::new(), choices(by.l));
    Edit { l: by.l, page, form, action, back, instead: None, rename: None, alike, changed: false, choices }
}

fn blank<'a>(by: &'a By, form: Form) -> Edit<'a> {
    let page = by.page(by.l.say("organizations-add")).under(by.l.say("organizations-title"), "/organizations");
    edit(by, page, "/organizations/new", "/organizations", form)
}

/// `GET /organizations/new`
pub(crate) async fn new(by: By) -> Result {
    by.must(Act::AddOrganization)?;
    blank(&by, Form::of([("confidentiality", "public")])).show()
}

/// `POST /organizations/new`: asks first when there is one of that name.
pub(crate) async fn add(by: By, form: Form) -> Result {
    by.must(Act::AddOrganization)?;
    let alike = if form.has("sure", "yes") { Vec::new() } else { alike(&by, form.get("name")).await? };
    if !alike.is_empty() {
        return Edit { alike, ..blank(&by, form) }.again();
    }
    match organizations::add(&by.app, &by.actor, &draft(&form)).await {
        Ok(id) => Ok(by.go(&format!("/organizations/{id}"))),
        Err(error) => blank(&by, form.wrong(error)?).again(),
    }
}

/// Organizations that bear this name, whatever its case and accents.
async fn alike(by: &By, name: &str) -> Result<Vec<Row>> {
    let key = fold(name);
    if key.is_empty() {
        return Ok(Vec::new());
    }
    let question = Question { q: name.chars().take(200).collect(), include_others: true, ..Question::default() };
    let found = search::organizations(&by.app, &by.actor, &question).await?;
    let whole = organizations::whole(&by.app, &by.actor, &found.ids).await?;
    let same = whole.iter().filter(|one| one.names.iter().any(|name| fold(&name.text) == key));
    Ok(same.map(|one| row(one, &Reach::default(), name, by.l)).collect())
}

/// The record that is about to be changed; `Err` holds the way to the survivor when it was merged.
pub(super) async fn current(
    by: &By,
    id: OrganizationId,
    act: &str,
) -> Result<Result<Organization, axum::response::Response>> {
    let found = here(by, id, act).await?;
    if let Ok(one) = &found {
        by.must(Act::ReviseOrganization(one.owner))?;
    }
    Ok(found)
}

/// The record at an address; `Err` holds the way to where it is, or to why it is not shown.
pub(crate) async fn here(
    by: &By,
    id: OrganizationId,
    act: &str,
) -> Result<Result<Organization, axum::response::Response>> {
    match organizations::find(&by.app, &by.actor, id).await? {
        Found::Here(one) => Ok(Ok(*one)),
        Found::TakenDown(id) => Ok(Err(by.go(&format!("/organizations/{id}/log")))),
        Found::MovedTo(survivor) => {
            let path = format!("/organizations/{survivor}/{act}");
            Ok(Err(Redirect::to(&by.l.to(&path)).into_response()))
        }
    }
}

pub(crate) fn page_of<'a>(by: &'a By, one: &Organization, title: Text) -> Page<'a> {
    let page = by.page(title).under(by.l.say("organizations-title"), "/organizations");
    page.under(&one.facts.name, &format!("/organizations/{}", one.id))
}

fn of_record<'a>(by: &'a By, one: &Organization, form: Form) -> Edit<'a> {
    let back = format!("/organizations/{}", one.id);
    let rename = Some(by.l.to(&format!("{back}/rename")).into_owned());
    let page = page_of(by, one, by.l.say("organizations-edit"));
    Edit { rename, ..edit(by, page, &format!("{back}/edit"), &back, form).of(one) }
}

/// `GET /organizations/{id}/edit`
pub(crate) async fn show(by: By, At(id): At<OrganizationId>) -> Result {
    by.must_be_signed_in()?;
    match current(&by, id, "edit").await? {
        Ok(one) => of_record(&by, &one, typed(&one, by.l)).show(),
        Err(moved) => Ok(moved),
    }
}

/// `POST /organizations/{id}/edit`: what was typed stays, also when someone else was faster.
pub(crate) async fn save(by: By, At(id): At<OrganizationId>, form: Form) -> Result {
    by.must_be_signed_in()?;
    let seen = form.get("seen").parse().unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let error = match organizations::revise(&by.app, &by.actor, id, &draft(&form), seen).await {
        Ok(()) => return Ok(by.go(&format!("/organizations/{id}"))),
        Err(error) => error,
    };
    let Ok(one) = current(&by, id, "edit").await? else { return Err(error.into()) };
    if !matches!(error, Cause::Conflict(_)) {
        let form = form.wrong(error)?;
        return of_record(&by, &one, form).again();
    }
    let form = form.with("seen", one.changed_at.to_string());
    let mut response = Edit { changed: true, ..of_record(&by, &one, form) }.show()?;
    *response.status_mut() = StatusCode::CONFLICT;
    Ok(response)
}

#[derive(Template)]
#[template(path = "organizations/rename.html")]
struct Rename<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    back: String,
    tongues: Vec<Choice>,
    name: String,
}

fn renaming<'a>(by: &'a By, one: &Organization, form: Form) -> Rename<'a> {
    let back = format!("/organizations/{}", one.id);
    Rename {
        l: by.l,
        page: page_of(by, one, by.l.say("organizations-rename")),
        form,
        action: by.l.to(&format!("{back}/rename")).into_owned(),
        back: by.l.to(&back).into_owned(),
        tongues: choices(by.l).languages,
        name: one.facts.name.clone(),
    }
}

/// `GET /organizations/{id}/rename`
pub(crate) async fn ask_name(by: By, At(id): At<OrganizationId>) -> Result {
    by.must_be_signed_in()?;
    match current(&by, id, "rename").await? {
        Ok(one) => {
            let language = one.facts.name_language.replace("und", "");
            renaming(&by, &one, Form::of([("language", language)])).show()
        }
        Err(moved) => Ok(moved),
    }
}

/// `POST /organizations/{id}/rename`
pub(crate) async fn rename(by: By, At(id): At<OrganizationId>, form: Form) -> Result {
    by.must_be_signed_in()?;
    let renamed = async {
        let on = form.given("date").map(PartialDate::parse).transpose();
        let on = on.map_err(|message| Cause::invalid("date", message))?;
        organizations::rename(&by.app, &by.actor, id, form.get("name"), form.get("language"), on).await
    };
    match renamed.await {
        Ok(()) => Ok(by.go(&format!("/organizations/{id}"))),
        Err(error) => {
            let form = form.wrong(error)?;
            let one = current(&by, id, "rename").await?.map_err(|_| Error::not_found())?;
            renaming(&by, &one, form).again()
        }
    }
}
