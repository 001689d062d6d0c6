//! Recording, proposing and changing a partnership: one form, kept as it was typed until it is right.

use super::fields::{Choices, Group, choices, draft, groups, typed};
use super::page_of;
use super::record::place_names;
use crate::by::{At, By};
use crate::error::Result;
use crate::form::{Choice, Form};
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use axum::http::StatusCode;
use engagement::access::{Act, Owner};
use engagement::error::Error as Cause;
use engagement::ids::{OfficeId, OrganizationId, PartnershipId};
use engagement::offices::{self, Branch, Office, Offices};
use engagement::organizations;
use engagement::partnerships::{self, Draft, Partnership};

#[derive(Template)]
#[template(path = "partnerships/form.html")]
struct Edit<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    back: String,
    lead: Text,
    button: Text,
    /// Whether the partnership is new: then where it stands and what was signed are told with it.
    new: bool,
    /// Whether someone has changed the record meanwhile.
    changed: bool,
    /// For which of one's organizations it is proposed; asked where there are several.
    own: Vec<Choice>,
    offices: Vec<Choice>,
    parties: Vec<Group>,
    funding: Vec<Group>,
    in_kind: Vec<Group>,
    choices: Choices,
}

/// What a form is for.
struct Purpose {
    path: String,
    back: String,
    lead: Text,
    button: Text,
    new: bool,
}

fn edit<'a>(by: &'a By, page: Page<'a>, purpose: Purpose, offices: Vec<Choice>, form: Form) -> Edit<'a> {
    let l = by.l;
    Edit {
        l,
        page,
        action: l.to(&purpose.path).into_owned(),
        back: l.to(&purpose.back).into_owned(),
        lead: purpose.lead,
        button: purpose.button,
        new: purpose.new,
        changed: false,
        own: Vec::new(),
        offices,
        parties: groups(&form, "parties"),
        funding: groups(&form, "funding"),
        in_kind: groups(&form, "in_kind"),
        choices: choices(l),
        form,
    }
}

/// Offices that have not closed, in the order of their tree.
fn open(offices: &Offices, fits: impl Fn(&Office) -> bool, l: Language) -> Vec<Choice> {
    let mut left: Vec<Branch<'_>> = offices.tree(None, l.code()).into_iter().rev().collect();
    let mut found = vec![Choice::new("", l.say("partnerships-choose"))];
    while let Some(branch) = left.pop() {
        let office = branch.office;
        if office.facts.to.is_none() && fits(office) {
            found.push(Choice::new(&office.slug, office.title(l.code())));
        }
        left.extend(branch.below.into_iter().rev());
    }
    found
}

/// An office as permissions know it: none is headquarters.
fn seat(offices: &Offices, office: &Office) -> Option<OfficeId> {
    let headquarters = offices.headquarters().map(|one| one.id);
    Some(office.id).filter(|id| Some(*id) != headquarters)
}

/// The offices for which this actor may record a partnership.
async fn own_offices(by: &By) -> Result<Vec<Choice>> {
    let all = offices::list(&by.app).await?;
    Ok(open(&all, |office| by.actor.may(Act::RecordPartnership(seat(&all, office))), by.l))
}

/// The organizations for which this actor may propose one.
async fn own_organizations(by: &By) -> Result<Vec<(OrganizationId, String)>> {
    let own = by.actor.person().into_iter().flat_map(|person| person.organizations());
    let own: Vec<_> = own.filter(|own| by.actor.may(Act::ProposePartnership(*own))).collect();
    let lines = organizations::lines(&by.app, &by.actor, &own).await?;
    Ok(lines.into_iter().map(|one| (one.id, one.facts.name)).collect())
}

/// What is said to those who act for no office and sign for no organization.
#[derive(Template)]
#[template(path = "partnerships/nobody.html")]
struct Nobody<'a> {
    l: Language,
    page: Page<'a>,
}

async fn recording<'a>(by: &'a By, form: Form) -> Result<Result<Edit<'a>, Nobody<'a>>> {
    let l = by.l;
    let page = by.page(l.say("partnerships-record")).under(l.say("partnerships-title"), "/partnerships");
    let offices = own_offices(by).await?;
    if offices.len() < 2 {
        return Ok(Err(Nobody { l, page }));
    }
    let purpose = Purpose {
        path: "/partnerships/new".to_owned(),
        back: "/partnerships".to_owned(),
        lead: l.say("partnerships-record-lead"),
        button: l.say("partnerships-record"),
        new: true,
    };
    Ok(Ok(edit(by, page, purpose, offices, form)))
}

/// `GET /partnerships/new`
pub(crate) async fn new(by: By) -> Result {
    by.must_be_signed_in()?;
    let form = Form::of([("language", by.l.code()), ("status", "active"), ("confidentiality", "staff")]);
    match recording(&by, form).await? {
        Ok(edit) => {
            // Who works for one office alone need not choose it.
            let only = if let [_, only] = edit.offices.as_slice() { only.value.clone() } else { String::new() };
            Edit { form: edit.form.clone().with("offices", only), ..edit }.show()
        }
        Err(nobody) => nobody.show(),
    }
}

/// `POST /partnerships/new`
pub(crate) async fn add(by: By, form: Form) -> Result {
    by.must_be_signed_in()?;
    if form.given("more").is_some() {
        return shown(recording(&by, form).await?);
    }
    match partnerships::record(&by.app, &by.actor, &draft(&form)).await {
        Ok(id) => Ok(by.go(&format!("/partnerships/{id}"))),
        Err(error) => again(recording(&by, form.wrong(error)?).await?),
    }
}

fn shown(page: Result<Edit<'_>, Nobody<'_>>) -> Result {
    match page {
        Ok(edit) => edit.show(),
        Err(nobody) => nobody.show(),
    }
}

fn again(page: Result<Edit<'_>, Nobody<'_>>) -> Result {
    match page {
        Ok(edit) => edit.again(),
        Err(nobody) => nobody.again(),
    }
}

async fn proposing<'a>(by: &'a By, form: Form) -> Result<Result<Edit<'a>, Nobody<'a>>> {
    let l = by.l;
    let page = by.page(l.say("partnerships-propose")).under(l.say("partnerships-title"), "/partnerships");
    let own = own_organizations(by).await?;
    if own.is_empty() {
        return Ok(Err(Nobody { l, page }));
    }
    let offices = open(&offices::list(&by.app).await?, |_| true, l);
    let purpose = Purpose {
        path: "/partnerships/propose".to_owned(),
        back: "/partnerships".to_owned(),
        lead: l.say("partnerships-propose-lead"),
        button: l.say("partnerships-propose-send"),
        new: false,
    };
    let own = own.into_iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect();
    Ok(Ok(Edit { own, ..edit(by, page, purpose, offices, form) }))
}

/// `GET /partnerships/propose`: one's own organization stands in it already.
pub(crate) async fn ask(by: By) -> Result {
    by.must_be_signed_in()?;
    let own = own_organizations(&by).await?;
    let mut draft =
        Draft { language: by.l.code().to_owned(), confidentiality: "partners".into(), ..Draft::default() };
    let mut own_id = String::new();
    if let Some((id, _)) = own.first() {
        own_id = id.to_string();
        draft.parties = vec![partnerships::PartyDraft { organization: own_id.clone(), ..Default::default() }];
    }
    let draft = partnerships::in_words(&by.app, &by.actor, draft).await?;
    shown(proposing(&by, typed(draft).with("own", own_id)).await?)
}

/// `POST /partnerships/propose`
pub(crate) async fn propose(by: By, form: Form) -> Result {
    by.must_be_signed_in()?;
    if form.given("more").is_some() {
        return shown(proposing(&by, form).await?);
    }
    let own = form.get("own").parse::<OrganizationId>().ok();
    let proposed = match own.filter(|own| by.actor.may(Act::ProposePartnership(*own))) {
        Some(own) => partnerships::propose(&by.app, &by.actor, own, &draft(&form)).await,
        None => Err(Cause::invalid("own", engagement::message::Message::new("partnerships-own-choose"))),
    };
    match proposed {
        Ok(id) => Ok(by.go(&format!("/partnerships/{id}"))),
        Err(error) => again(proposing(&by, form.wrong(error)?).await?),
    }
}

async fn of_record<'a>(by: &'a By, one: &Partnership, form: Form) -> Result<Edit<'a>> {
    let (l, all) = (by.l, offices::list(&by.app).await?);
    let leads = one.office();
    let offered = matches!(one.owner, Owner::Organization(_));
    let fits = |office: &Office| {
        offered || Some(office.id) == leads || by.actor.may(Act::RecordPartnership(seat(&all, office)))
    };
    let purpose = Purpose {
        path: format!("/partnerships/{}/edit", one.id),
        back: format!("/partnerships/{}", one.id),
        lead: l.say("partnerships-edit-lead"),
        button: l.say("organizations-save"),
        new: false,
    };
    let page = page_of(by, one, l.say("partnerships-edit"));
    Ok(edit(by, page, purpose, open(&all, fits, l), form))
}

/// `GET /partnerships/{id}/edit`
pub(crate) async fn show(by: By, At(id): At<PartnershipId>) -> Result {
    let one = super::agreements::current(&by, id).await?;
    let all = offices::list(&by.app).await?;
    let draft = Draft::of(&one.facts, &all, &place_names(&by, &one).await?);
    let draft = partnerships::in_words(&by.app, &by.actor, draft).await?;
    let form = typed(draft).with("seen", one.changed_at.to_string());
    of_record(&by, &one, form).await?.show()
}

/// `POST /partnerships/{id}/edit`: what was typed stays, also when someone else was faster.
pub(crate) async fn save(by: By, At(id): At<PartnershipId>, form: Form) -> Result {
    let one = super::agreements::current(&by, id).await?;
    if form.given("more").is_some() {
        return of_record(&by, &one, form).await?.show();
    }
    let seen = form.get("seen").parse().unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let error = match partnerships::revise(&by.app, &by.actor, id, &draft(&form), seen).await {
        Ok(()) => return Ok(by.go(&format!("/partnerships/{id}"))),
        Err(error) => error,
    };
    if !matches!(error, Cause::Conflict(_)) {
        return of_record(&by, &one, form.wrong(error)?).await?.again();
    }
    let one = super::agreements::current(&by, id).await?;
    let form = form.with("seen", one.changed_at.to_string());
    let mut response = Edit { changed: true, ..of_record(&by, &one, form).await? }.show()?;
    *response.status_mut() = StatusCode::CONFLICT;
    Ok(response)
}
