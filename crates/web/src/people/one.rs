//! An account, for whoever keeps accounts: its roles, and what can be done with it.

use super::list::{Choices, choices, handed, membership, state};
use super::roles::{self, Held, Names};
use crate::by::{At, By};
use crate::error::{Error, Result};
use crate::form::Form;
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::Of;
use engagement::credentials;
use engagement::ids::AccountId;
use engagement::people::{self, Account};

#[derive(Template)]
#[template(path = "people/one.html")]
struct One<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    choices: Choices,
    base: String,
    account: Account,
    facts: Vec<(Text, String)>,
    state: Option<(&'static str, Text)>,
    held: Vec<Held>,
    /// Whether a way in can be handed over: independence forbids it for accounts of civil society.
    linkable: bool,
    own: bool,
}

async fn page(by: &By, id: AccountId, form: Form) -> Result<One<'_>> {
    let l = by.l;
    let account = people::list(&by.app, &by.actor).await?.into_iter().find(|one| one.id == id);
    let account = account.ok_or_else(Error::not_found)?;
    let held = people::held_by(&by.app, &by.actor, id).await?;
    let names = Names::of(by, &held).await?;
    let linkable = people::can_be_linked(&by.app, &by.actor, id).await?;
    let page = by.page(&account.email).under(l.say("people-title"), "/people");
    Ok(One {
        l,
        form,
        choices: choices(by).await?,
        base: l.to(&format!("/people/{id}")).into_owned(),
        facts: facts(&account, &page, l),
        state: state(&account, l),
        held: roles::told(&names, held, l),
        linkable,
        own: by.actor.account() == Some(id),
        account,
        page,
    })
}

fn facts(one: &Account, page: &Page<'_>, l: Language) -> Vec<(Text, String)> {
    let day = |at| l.day(at, &page.zone());
    let mut facts = vec![(l.say("people-added"), day(one.created_at))];
    facts.extend(one.confirmed_at.map(|at| (l.say("people-confirmed"), day(at))));
    facts.extend(one.seen_at.map(|at| (l.say("people-seen"), day(at))));
    facts
}

/// `GET /people/{id}`
pub(crate) async fn show(by: By, At(id): At<AccountId>) -> Result {
    page(&by, id, Form::default()).await?.show()
}

/// `POST /people/{id}/roles`
pub(crate) async fn give(by: By, At(id): At<AccountId>, form: Form) -> Result {
    let given = match membership(&form) {
        Ok(membership) => people::give(&by.app, &by.actor, id, &membership).await,
        Err(problem) => Err(problem),
    };
    match given {
        Ok(()) => Ok(by.go(&format!("/people/{id}"))),
        Err(error) => page(&by, id, form.wrong(error)?).await?.again(),
    }
}

/// `POST /people/{id}/roles/end`: the one of these that is named by its place in the list.
pub(crate) async fn end(by: By, At(id): At<AccountId>, form: Form) -> Result {
    let held = people::held_by(&by.app, &by.actor, id).await?;
    let named = |one: &&engagement::access::Membership| token(one) == form.get("held");
    let one = held.iter().find(named).ok_or_else(Error::not_found)?;
    people::end(&by.app, &by.actor, id, one).await?;
    Ok(by.go(&format!("/people/{id}")))
}

/// What names a role and its place in a form.
fn token(one: &engagement::access::Membership) -> String {
    let place = match &one.of {
        Of::Institution => String::new(),
        Of::Office(id) => id.map(|id| id.to_string()).unwrap_or_default(),
        Of::State(code) => code.clone(),
        Of::Organization(id) => id.to_string(),
    };
    format!("{} {place}", one.role.as_str()).trim_end().to_owned()
}

impl Held {
    /// What names it in a form.
    fn token(&self) -> String {
        token(&self.membership)
    }
}

/// `POST /people/{id}/link`
pub(crate) async fn link(by: By, At(id): At<AccountId>) -> Result {
    let link = people::new_link(&by.app, &by.actor, id).await?;
    shown(&by, id, &link).await
}

/// `POST /people/{id}/start-over`
pub(crate) async fn start_over(by: By, At(id): At<AccountId>) -> Result {
    let link = credentials::start_over(&by.app, &by.actor, id).await?;
    shown(&by, id, &link).await
}

async fn shown(by: &By, id: AccountId, link: &people::Link) -> Result {
    let all = people::list(&by.app, &by.actor).await?;
    let email = all.into_iter().find(|one| one.id == id).map(|one| one.email).unwrap_or_default();
    handed(by, email, link, &format!("/people/{id}")).show()
}

/// `POST /people/{id}/disable`
pub(crate) async fn disable(by: By, At(id): At<AccountId>) -> Result {
    people::close(&by.app, &by.actor, id).await?;
    Ok(by.go(&format!("/people/{id}")))
}
