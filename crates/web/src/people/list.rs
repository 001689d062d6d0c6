//! Accounts, for whoever keeps them: the list, its search, and adding one.

use super::roles::{self, Held, Names};
use crate::by::By;
use crate::error::Result;
use crate::form::{Choice, Form};
use crate::language::{Language, Text};
use crate::list::{Asked, PageLink, pages};
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::{Act, Membership, Of, Role};
use engagement::dates::PartialDate;
use engagement::error::Error as Cause;
use engagement::ids::AccountId;
use engagement::message::Message;
use engagement::people::{self, Account};
use engagement::{offices, vocabulary};
use std::collections::HashMap;

/// Accounts on a page.
const PAGE: usize = 50;

/// Roles that whoever keeps accounts gives; those of organizations are given by their own people.
const GIVEN: [Role; 6] =
    [Role::Viewer, Role::Editor, Role::Manager, Role::Secretariat, Role::Administrator, Role::Delegate];

#[derive(Template)]
#[template(path = "people/list.html")]
struct List<'a> {
    l: Language,
    page: Page<'a>,
    q: String,
    rows: Vec<Row>,
    found: usize,
    links: Vec<PageLink>,
    form: Form,
    choices: Choices,
}

/// An account in the list.
struct Row {
    href: String,
    name: String,
    email: String,
    held: Vec<Held>,
    state: Option<(&'static str, Text)>,
}

/// What a role can be, and where.
pub(super) struct Choices {
    pub(super) roles: Vec<Choice>,
    pub(super) offices: Vec<Choice>,
    pub(super) countries: Vec<Choice>,
}

/// A link, shown once to be handed over.
#[derive(Template)]
#[template(path = "people/handed.html")]
pub(super) struct Handed<'a> {
    pub(super) l: Language,
    pub(super) page: Page<'a>,
    pub(super) email: String,
    pub(super) address: String,
    pub(super) until: String,
    pub(super) back: String,
}

/// What the selects offer.
pub(super) async fn choices(by: &By) -> Result<Choices> {
    let l = by.l;
    let today = PartialDate::day(by.app.now().to_zoned(jiff::tz::TimeZone::UTC).date());
    let all = offices::list(&by.app).await?;
    let open = all.iter().filter(|office| office.is_in_force(&today));
    let mut offices: Vec<_> = open.map(|one| Choice::new(one.id.to_string(), one.title(l.code()))).collect();
    offices.sort_by(|one, other| one.label.cmp(&other.label));
    offices.insert(0, Choice::new("", l.say("role-headquarters")));
    let countries = vocabulary::all().country.terms().iter();
    let mut countries: Vec<_> = countries.map(|one| Choice::new(&one.code, one.label(l.code()))).collect();
    countries.sort_by(|one, other| one.label.cmp(&other.label));
    countries.insert(0, Choice::new("", l.say("people-country-none")));
    let roles = GIVEN.map(|role| Choice::new(role.as_str(), l.say(roles::name(role))));
    Ok(Choices { roles: roles.into(), offices, countries })
}

/// The role that a form names, and where it holds.
pub(super) fn membership(form: &Form) -> Result<Membership, Cause> {
    let role: Role = form.get("role").parse()?;
    let of = match role {
        Role::Delegate => {
            let known = vocabulary::all().country.get(form.get("country"));
            let missing = || Cause::invalid("country", Message::new("problem-delegate-country"));
            Of::State(known.ok_or_else(missing)?.code.clone())
        }
        role if role.is_of_office() => {
            let wrong = |_| Cause::invalid("office", Message::new("problem-answer"));
            Of::Office(form.given("office").map(str::parse).transpose().map_err(wrong)?)
        }
        _ => Of::Institution,
    };
    Ok(Membership { role, of })
}

/// `GET /people`
pub(crate) async fn show(by: By, asked: Asked) -> Result {
    page(&by, asked.only(&[], &[]), Form::default()).await?.show()
}

async fn page<'a>(by: &'a By, asked: Asked, form: Form) -> Result<List<'a>> {
    let l = by.l;
    let mut held: HashMap<AccountId, Vec<Membership>> = HashMap::new();
    for (account, one) in people::holders(&by.app, &by.actor).await? {
        held.entry(account).or_default().push(one);
    }
    let wanted = asked.q.to_lowercase();
    let fits =
        |one: &Account| one.email.to_lowercase().contains(&wanted) || one.name.to_lowercase().contains(&wanted);
    let all: Vec<Account> = people::list(&by.app, &by.actor).await?.into_iter().filter(fits).collect();
    let found = all.len();
    let links = pages(&asked, found, PAGE);
    let shown: Vec<Account> = all.into_iter().skip((asked.page - 1).saturating_mul(PAGE)).take(PAGE).collect();
    let every: Vec<Membership> = shown.iter().flat_map(|one| held.get(&one.id)).flatten().cloned().collect();
    let names = Names::of(by, &every).await?;
    let rows = shown.into_iter().map(|one| row(one, &mut held, &names, l)).collect();
    let choices = choices(by).await?;
    Ok(List { l, page: by.page(l.say("people-title")), q: asked.q, rows, found, links, form, choices })
}

fn row(one: Account, held: &mut HashMap<AccountId, Vec<Membership>>, names: &Names, l: Language) -> Row {
    Row {
        href: l.to(&format!("/people/{}", one.id)).into_owned(),
        state: state(&one, l),
        held: roles::told(names, held.remove(&one.id).unwrap_or_default(), l),
        name: one.name,
        email: one.email,
    }
}

/// What is unusual about an account.
pub(super) fn state(one: &Account, l: Language) -> Option<(&'static str, Text)> {
    match (one.is_open(), one.confirmed_at) {
        (false, _) => Some(("bad", l.say("people-disabled"))),
        (true, None) => Some(("", l.say("people-unconfirmed"))),
        (true, Some(_)) => None,
    }
}

/// `POST /people`
pub(crate) async fn add(by: By, form: Form) -> Result {
    by.must(Act::ManagePeople)?;
    let added = match membership(&form) {
        Ok(membership) => people::add(&by.app, &by.actor, form.get("email"), &membership).await,
        Err(problem) => Err(problem),
    };
    match added {
        Ok(added) => handed(&by, added.account.email, &added.link, "/people").show(),
        Err(error) => {
            let asked = Asked::read(by.l, "/people", Vec::new());
            page(&by, asked, form.wrong(error)?).await?.again()
        }
    }
}

/// The page that shows a new link, once.
pub(super) fn handed<'a>(by: &'a By, email: String, link: &people::Link, back: &str) -> Handed<'a> {
    let page = by.page(by.l.say("people-link-title")).under(by.l.say("people-title"), "/people");
    let site = by.app.settings.public_url.trim_end_matches('/');
    Handed {
        l: by.l,
        until: by.l.moment(link.expires_at, &page.zone()),
        page,
        email,
        address: format!("{site}/sign-in/{}", link.token),
        back: by.l.to(back).into_owned(),
    }
}
