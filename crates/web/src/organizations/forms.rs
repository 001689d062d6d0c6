//! Adding, changing and renaming an organization, for staff.

use super::row::{Row, row};
use crate::by::{At, By};
use crate::error::{Error, Result};
use crate::form::{Choice, Form};
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use engagement::access::{Act, Owner};
use engagement::activities::Reach;
use engagement::dates::PartialDate;
use engagement::error::Error as Cause;
use engagement::ids::OrganizationId;
use engagement::organizations::{self, Draft, Found, Organization};
use engagement::search::{self, Question};
use engagement::vocabulary::{self, Vocabulary};
use matching::fold;

/// What an address for staff asks before it looks whether there is such a record.
const REVISE: Act = Act::ReviseOrganization(Owner::Office(None));

#[derive(Template)]
#[template(path = "organizations/form.html")]
struct Edit<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    back: String,
    /// Records that may be the same organization.
    alike: Vec<Row>,
    /// Whether someone has changed the record meanwhile.
    changed: bool,
    choices: Choices,
}

/// What there is to choose from.
struct Choices {
    kinds: Vec<Choice>,
    scopes: Vec<Choice>,
    countries: Vec<Choice>,
    areas: Vec<Choice>,
    clusters: Vec<Choice>,
    languages: Vec<Choice>,
    levels: Vec<Choice>,
}

fn choices(l: Language) -> Choices {
    let all = vocabulary::all();
    let of = |vocabulary: &'static Vocabulary| {
        let terms = vocabulary.terms().iter();
        terms.map(move |term| Choice::new(&term.code, term.label(l.code()))).collect::<Vec<_>>()
    };
    let or_none =
        |vocabulary| [vec![Choice::new("", l.say("organizations-not-stated"))], by_label(of(vocabulary))].concat();
    Choices {
        kinds: of(&all.kind),
        scopes: [vec![Choice::new("", l.say("organizations-not-stated"))], of(&all.scope)].concat(),
        countries: or_none(&all.country),
        areas: of(&all.area),
        clusters: of(&all.cluster),
        languages: or_none(&all.language),
        levels: of(&all.confidentiality),
    }
}

fn by_label(mut choices: Vec<Choice>) -> Vec<Choice> {
    choices.sort_by_cached_key(|choice| engagement::collation::sort_key(&choice.label));
    choices
}

/// What was typed, as a draft.
fn draft(form: &Form) -> Draft {
    let text = |name| form.get(name).to_owned();
    let picked = |name| form.all(name).map(str::to_owned).collect();
    Draft {
        name: text("name"),
        name_language: text("name_language"),
        acronym: text("acronym"),
        kinds: picked("kinds"),
        network: form.has("network", "yes"),
        scope: text("scope"),
        country: text("country"),
        countries: lines(form.get("countries")),
        areas: picked("areas"),
        clusters: picked("clusters"),
        languages: lines(form.get("languages")),
        founded: text("founded"),
        website: text("website"),
        email: text("email"),
        description: text("description"),
        description_language: text("description_language"),
        identifiers: lines(form.get("identifiers")),
        confidentiality: text("confidentiality"),
    }
}

/// What stands on each line, or between semicolons.
fn lines(text: &str) -> Vec<String> {
    let parts = text.split(['\n', ';']).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// What the form shows of a record.
fn typed(one: &Organization, l: Language) -> Form {
    let (draft, all) = (Draft::from(&one.facts), vocabulary::all());
    let written = |codes: &[String], vocabulary: &'static Vocabulary| {
        codes.iter().map(|code| vocabulary.label(code, l.code())).collect::<Vec<_>>().join("\n")
    };
    let und = |language: &str| if language == "und" { String::new() } else { language.to_owned() };
    let mut values = vec![
        ("seen", one.changed_at.to_string()),
        ("countries", written(&draft.countries, &all.country)),
        ("languages", written(&draft.languages, &all.language)),
        ("identifiers", draft.identifiers.join("\n")),
        ("name", draft.name),
        ("name_language", und(&draft.name_language)),
        ("acronym", draft.acronym),
        ("scope", draft.scope),
        ("country", draft.country),
        ("founded", draft.founded),
        ("website", draft.website),
        ("email", draft.email),
        ("description", draft.description),
        ("description_language", draft.description_language),
        ("confidentiality", draft.confidentiality),
    ];
    values.extend(draft.network.then(|| ("network", "yes".to_owned())));
    let picked = [("kinds", draft.kinds), ("areas", draft.areas), ("clusters", draft.clusters)];
    values.extend(picked.into_iter().flat_map(|(name, codes)| codes.into_iter().map(move |code| (name, code))));
    Form::of(values)
}

fn edit<'a>(by: &'a By, page: Page<'a>, path: &str, back: &str, form: Form) -> Edit<'a> {
    let (action, back) = (by.l.to(path).into_owned(), by.l.to(back).into_owned());
    Edit { l: by.l, page, form, action, back, alike: Vec::new(), changed: false, choices: choices(by.l) }
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
    match organizations::find(&by.app, &by.actor, id).await? {
        Found::Here(one) => {
            by.must(Act::ReviseOrganization(one.owner))?;
            Ok(Ok(*one))
        }
        Found::TakenDown(id) => Ok(Err(by.go(&format!("/organizations/{id}/log")))),
        Found::MovedTo(survivor) => {
            let path = format!("/organizations/{survivor}/{act}");
            Ok(Err(Redirect::to(&by.l.to(&path)).into_response()))
        }
    }
}

pub(super) fn page_of<'a>(by: &'a By, one: &Organization, title: Text) -> Page<'a> {
    let page = by.page(title).under(by.l.say("organizations-title"), "/organizations");
    page.under(&one.facts.name, &format!("/organizations/{}", one.id))
}

fn of_record<'a>(by: &'a By, one: &Organization, form: Form) -> Edit<'a> {
    let back = format!("/organizations/{}", one.id);
    edit(by, page_of(by, one, by.l.say("organizations-edit")), &format!("{back}/edit"), &back, form)
}

/// `GET /organizations/{id}/edit`
pub(crate) async fn show(by: By, At(id): At<OrganizationId>) -> Result {
    by.must(REVISE)?;
    match current(&by, id, "edit").await? {
        Ok(one) => of_record(&by, &one, typed(&one, by.l)).show(),
        Err(moved) => Ok(moved),
    }
}

/// `POST /organizations/{id}/edit`: what was typed stays, also when someone else was faster.
pub(crate) async fn save(by: By, At(id): At<OrganizationId>, form: Form) -> Result {
    by.must(REVISE)?;
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
    by.must(REVISE)?;
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
    by.must(REVISE)?;
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
