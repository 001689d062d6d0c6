//! Networks and members of an organization: `/organizations/{id}/together`, and joining and leaving for staff.

use super::head::{Head, found};
use super::record::when;
use super::row::{Row, row};
use crate::by::{At, AtBoth, By};
use crate::error::Result;
use crate::form::Form;
use crate::language::{Language, Text};
use crate::list::Asked;
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::Act;
use engagement::activities::{self, Reach};
use engagement::dates::PartialDate;
use engagement::error::Error as Cause;
use engagement::ids::OrganizationId;
use engagement::organizations::{self, Membership};
use engagement::search::{self, Question};
use std::collections::HashMap;

/// Networks to choose from.
const CHOICES: usize = 25;

#[derive(Template)]
#[template(path = "organizations/together.html")]
struct Together<'a> {
    l: Language,
    page: Page<'a>,
    head: Head,
    network: bool,
    networks: Vec<Member>,
    members: Vec<Member>,
    all: String,
    partnerships: Vec<crate::partnerships::row::Row>,
}

/// A membership, seen from one side.
struct Member {
    row: Row,
    when: Option<Text>,
    /// Where it is ended.
    leave: Option<String>,
}

/// `GET /organizations/{id}/together`
pub(crate) async fn show(by: By, At(id): At<OrganizationId>) -> Result {
    let record = match found(&by, id, "/together").await? {
        Ok(record) => record,
        Err(moved) => return Ok(moved),
    };
    let profile = &record.profile;
    let ids: Vec<_> = profile.networks.iter().chain(&profile.members).map(|one| one.other).collect();
    let lines = organizations::lines(&by.app, &by.actor, &ids).await?;
    let lines: HashMap<_, _> = lines.iter().map(|one| (one.id, one)).collect();
    let reach: HashMap<_, _> =
        ids.iter().copied().zip(activities::reach(&by.app, &by.actor, &ids).await?).collect();
    let none = Reach::default();
    let member = |one: &Membership, leave: bool| {
        let leave = leave && profile.may_revise && one.to.is_none();
        let path = format!("/organizations/{id}/networks/{}", one.other);
        Some(Member {
            row: row(lines.get(&one.other)?, reach.get(&one.other).unwrap_or(&none), "", by.l),
            when: when(one.from.as_ref(), one.to.as_ref(), by.l),
            leave: leave.then(|| by.l.to(&path).into_owned()),
        })
    };
    let page = by.page(&record.one().facts.name).under(by.l.say("organizations-title"), "/organizations");
    let partnerships = crate::partnerships::row::of_organization(&by, id).await?;
    Together {
        partnerships,
        l: by.l,
        head: record.head(&by, &page.zone(), "/together"),
        network: record.one().facts.network,
        networks: profile.networks.iter().filter_map(|one| member(one, true)).collect(),
        members: profile.members.iter().filter_map(|one| member(one, false)).collect(),
        all: by.l.to(&format!("/organizations?network={id}")).into_owned(),
        page,
    }
    .show()
}

#[derive(Template)]
#[template(path = "organizations/join.html")]
struct Join<'a> {
    l: Language,
    page: Page<'a>,
    action: String,
    q: &'a str,
    form: Form,
    choices: Vec<Row>,
    ids: Vec<OrganizationId>,
}

/// `GET /organizations/{id}/networks`: choose the network that it belongs to.
pub(crate) async fn choose(by: By, At(id): At<OrganizationId>, asked: Asked) -> Result {
    by.must_be_signed_in()?;
    choices(&by, id, &asked.q, Form::default()).await?.show()
}

async fn choices<'a>(by: &'a By, id: OrganizationId, q: &'a str, form: Form) -> Result<Join<'a>> {
    let one = one(by, id).await?;
    let question = Question { q: q.to_owned(), include_others: true, per_page: 200, ..Question::default() };
    let found = match q {
        "" => Vec::new(),
        _ => search::organizations(&by.app, &by.actor, &question).await?.lines,
    };
    let networks: Vec<_> = found.iter().filter(|one| one.facts.network && one.id != id).take(CHOICES).collect();
    let none = Reach::default();
    Ok(Join {
        l: by.l,
        page: under(by, &one, id, by.l.say("organizations-join-title")),
        action: by.l.to(&format!("/organizations/{id}/networks")).into_owned(),
        q,
        form,
        choices: networks.iter().map(|one| row(one, &none, q, by.l)).collect(),
        ids: networks.iter().map(|one| one.id).collect(),
    })
}

/// The name of a record that staff are about to change.
async fn one(by: &By, id: OrganizationId) -> Result<String> {
    let lines = organizations::lines(&by.app, &by.actor, &[id]).await?;
    let one = lines.into_iter().next().ok_or_else(crate::error::Error::not_found)?;
    by.must(Act::ReviseOrganization(one.owner))?;
    Ok(one.facts.name)
}

fn under<'a>(by: &'a By, name: &str, id: OrganizationId, title: Text) -> Page<'a> {
    let page = by.page(title).under(by.l.say("organizations-title"), "/organizations");
    page.under(name, &format!("/organizations/{id}"))
}

/// `POST /organizations/{id}/networks`
pub(crate) async fn join(by: By, At(id): At<OrganizationId>, form: Form) -> Result {
    by.must_be_signed_in()?;
    let joined = async {
        let from = form.given("from").map(date).transpose()?;
        let network = form.get("network").parse().map_err(|_| Cause::NotFound)?;
        organizations::join(&by.app, &by.actor, id, network, from).await
    };
    match joined.await {
        Ok(_) => Ok(by.go(&format!("/organizations/{id}/together"))),
        Err(error) => {
            let q = form.get("q").to_owned();
            let form = form.wrong(error)?;
            choices(&by, id, &q, form).await?.again()
        }
    }
}

/// The day in a form. Its field is `from` in one and `on` in the other; the problem stands at the first of its page.
fn date(text: &str) -> Result<PartialDate, Cause> {
    PartialDate::parse(text).map_err(|message| Cause::invalid("from", message))
}

#[derive(Template)]
#[template(path = "organizations/leave.html")]
struct Leave<'a> {
    l: Language,
    page: Page<'a>,
    action: String,
    back: String,
    network: String,
    form: Form,
}

async fn leaving(by: &By, id: OrganizationId, network: OrganizationId, form: Form) -> Result<Leave<'_>> {
    let name = one(by, id).await?;
    let other = organizations::lines(&by.app, &by.actor, &[network]).await?.pop();
    let other = other.ok_or_else(crate::error::Error::not_found)?;
    Ok(Leave {
        l: by.l,
        page: under(by, &name, id, by.l.say("organizations-leave-title")),
        action: by.l.to(&format!("/organizations/{id}/networks/{network}")).into_owned(),
        back: by.l.to(&format!("/organizations/{id}/together")).into_owned(),
        network: other.facts.name,
        form,
    })
}

/// `GET /organizations/{id}/networks/{network}`: when it left the network.
pub(crate) async fn ask(by: By, AtBoth(id, network): AtBoth<OrganizationId, OrganizationId>) -> Result {
    by.must_be_signed_in()?;
    let today = by.app.now().to_zoned(by.page("").zone()).date();
    leaving(&by, id, network, Form::of([("from", today.to_string())])).await?.show()
}

/// `POST /organizations/{id}/networks/{network}`
pub(crate) async fn leave(
    by: By,
    AtBoth(id, network): AtBoth<OrganizationId, OrganizationId>,
    form: Form,
) -> Result {
    by.must_be_signed_in()?;
    let left = async { organizations::leave(&by.app, &by.actor, id, network, date(form.get("from"))?).await };
    match left.await {
        Ok(()) => Ok(by.go(&format!("/organizations/{id}/together"))),
        Err(error) => {
            let form = form.wrong(error)?;
            leaving(&by, id, network, form).await?.again()
        }
    }
}
