//! `/organizations/{id}/people`: who acts for an organization, for its own people.

use crate::by::{At, By};
use crate::claims::who;
use crate::error::Result;
use crate::form::{Choice, Form};
use crate::language::{Language, Text};
use crate::organizations::head::{Head, found};
use crate::page::{Page, Show};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use engagement::access::{Act, Role};
use engagement::error::Error as Cause;
use engagement::ids::OrganizationId;
use engagement::message::Message;
use engagement::people::{self, Colleague, Invitation};
use jiff::tz::TimeZone;

#[derive(Template)]
#[template(path = "keeping/people.html")]
struct People<'a> {
    l: Language,
    page: Page<'a>,
    head: Head,
    form: Form,
    /// What stood against what was tried.
    against: Option<Text>,
    colleagues: Vec<Person>,
    invited: Vec<Invited>,
    /// Whether this actor says who acts for the organization.
    signs: bool,
    roles: Vec<Choice>,
    action: String,
}

/// Someone who acts for the organization.
struct Person {
    id: String,
    who: String,
    role: &'static str,
    word: Text,
    since: String,
    is_me: bool,
}

/// Someone who was asked to.
struct Invited {
    id: String,
    email: String,
    role: Text,
    until: String,
}

/// What a role in an organization is called.
pub(super) fn role(role: Role, l: Language) -> Text {
    match role {
        Role::FocalPoint => l.say("keeping-focal-point"),
        Role::Deputy => l.say("keeping-deputy"),
        _ => l.say("keeping-member"),
    }
}

fn roles(l: Language) -> Vec<Choice> {
    let choice =
        |one: Role, hint: Text| Choice { hint: hint.to_string(), ..Choice::new(one.as_str(), role(one, l)) };
    vec![
        choice(Role::Member, l.say("keeping-member-hint")),
        choice(Role::Deputy, l.say("keeping-deputy-hint")),
        choice(Role::FocalPoint, l.say("keeping-focal-point-hint")),
    ]
}

/// `GET /organizations/{id}/people`
pub(crate) async fn show(by: By, At(id): At<OrganizationId>) -> Result {
    by.must_be_signed_in()?;
    page(&by, id, Form::of([("role", "member")]), None).await
}

async fn page(by: &By, id: OrganizationId, form: Form, against: Option<&Message>) -> Result {
    let record = match found(by, id, "/people").await? {
        Ok(record) => record,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let l = by.l;
    let page = by.page(&record.one().facts.name).under(l.say("organizations-title"), "/organizations");
    let zone = page.zone();
    let signs = by.actor.may(Act::InviteToOrganization(id));
    let colleagues = people::colleagues(&by.app, &by.actor, id).await?;
    let invited = if signs { people::invitations(&by.app, &by.actor, id).await? } else { Vec::new() };
    People {
        l,
        head: record.head(by, &zone, "/people"),
        form,
        against: against.map(|message| l.message(message)),
        colleagues: colleagues.iter().map(|one| person(by, one, &zone)).collect(),
        invited: invited.iter().map(|one| waits(one, l, &zone)).collect(),
        signs,
        roles: roles(l),
        action: l.to(&format!("/organizations/{id}")).into_owned(),
        page,
    }
    .show()
}

fn person(by: &By, one: &Colleague, zone: &TimeZone) -> Person {
    Person {
        id: one.account.id.to_string(),
        who: who(&one.account),
        role: one.role.as_str(),
        word: role(one.role, by.l),
        since: by.l.day(one.since, zone),
        is_me: by.actor.account() == Some(one.account.id),
    }
}

fn waits(one: &Invitation, l: Language, zone: &TimeZone) -> Invited {
    Invited {
        id: one.id.to_string(),
        email: one.email.clone(),
        role: role(one.membership.role, l),
        until: l.day(one.expires_at, zone),
    }
}

/// The page again, with what was typed and what stands against it.
pub(super) async fn again(by: &By, id: OrganizationId, form: Form, error: Cause) -> Result<Response> {
    let (status, mut shown) = match error {
        Cause::Conflict(message) => (StatusCode::CONFLICT, page(by, id, form, Some(&message)).await?),
        error => (StatusCode::UNPROCESSABLE_ENTITY, page(by, id, form.wrong(error)?, None).await?),
    };
    *shown.status_mut() = status;
    Ok(shown)
}
