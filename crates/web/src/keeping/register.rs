//! Registering one's own organization: its name first, then the records that it may be, then the rest. What was typed
//! travels in the address, so that every step can be gone back to.

use crate::by::{At, By};
use crate::error::Result;
use crate::form::{Choice, Form};
use crate::language::Language;
use crate::list::encoded;
use crate::organizations::fields::{self, Choices};
use crate::organizations::forms::{here, page_of};
use crate::organizations::row::{Row, row};
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::{Act, Actor};
use engagement::activities::Reach;
use engagement::ids::OrganizationId;
use engagement::organizations::Organization;
use engagement::{claims, search, vocabulary};

/// Letters of an address that carries what was typed.
const LONGEST: usize = 6000;

#[derive(Template)]
#[template(path = "keeping/register.html")]
struct Named<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    /// What was typed on the next step, to be carried on.
    rest: Vec<(String, String)>,
    /// Where to come back to once signed in; none for who is.
    account: Option<String>,
}

#[derive(Template)]
#[template(path = "keeping/alike.html")]
struct Alike<'a> {
    l: Language,
    page: Page<'a>,
    name: String,
    alike: Vec<(Row, String)>,
    go_on: String,
    back: String,
}

#[derive(Template)]
#[template(path = "keeping/register_form.html")]
struct Rest<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    kinds: Vec<Choice>,
    areas: Vec<Choice>,
    choices: Choices,
}

fn page(by: &By) -> Page<'_> {
    by.page(by.l.say("keeping-register"))
}

/// The address of the same step with all that was typed.
fn address(form: &Form, but: &[&str]) -> String {
    let mut address = "/register".to_owned();
    let pairs = form.values().iter().filter(|(name, value)| !value.is_empty() && !but.contains(&name.as_str()));
    for (name, value) in pairs {
        let mark = if address.contains('?') { '&' } else { '?' };
        let pair = format!("{mark}{}={}", encoded(name), encoded(value));
        if address.len() + pair.len() < LONGEST {
            address.push_str(&pair);
        }
    }
    address
}

/// `GET /register`: the step at which what was typed has arrived.
pub(crate) async fn show(by: By, form: Form) -> Result {
    let Some(name) = form.given("name").filter(|_| !form.has("back", "yes")) else {
        return named(&by, form).show();
    };
    if !form.has("new", "yes") {
        let alike = search::likely(&by.app, &by.actor, name, country(&form)).await?;
        if !alike.is_empty() {
            return alike_page(&by, &form, &alike).show();
        }
    }
    match by.actor {
        Actor::Visitor => named(&by, form).show(),
        _ => rest(&by, form).show(),
    }
}

fn country(form: &Form) -> Option<&str> {
    form.given("country")
}

fn named(by: &By, form: Form) -> Named<'_> {
    let carried = |name: &str| !["name", "new", "back"].contains(&name);
    let rest = form.values().iter().filter(|(name, value)| carried(name) && !value.is_empty()).cloned();
    let next = address(&form, &["back"]);
    let account = (by.actor == Actor::Visitor).then_some(next);
    Named { l: by.l, page: page(by), rest: rest.collect(), form, account }
}

fn alike_page<'a>(by: &'a By, form: &Form, alike: &[Organization]) -> Alike<'a> {
    let name = form.get("name").to_owned();
    let line = |one: &Organization| {
        let claim = by.l.to(&format!("/organizations/{}/claim", one.id)).into_owned();
        (row(one, &Reach::default(), &name, by.l), claim)
    };
    let on = address(form, &["new", "back"]);
    Alike {
        l: by.l,
        page: page(by),
        alike: alike.iter().map(line).collect(),
        go_on: by.l.to(&format!("{on}&new=yes")).into_owned(),
        back: by.l.to(&format!("{on}&back=yes")).into_owned(),
        name,
    }
}

fn rest(by: &By, form: Form) -> Rest<'_> {
    let all = vocabulary::all();
    let kinds = all.kind.terms().iter().filter(|term| term.civil_society);
    let areas = all.area.terms().iter().filter(|term| term.parent.is_none());
    let choice = |term: &vocabulary::Term| Choice::new(&term.code, term.label(by.l.code()));
    Rest {
        l: by.l,
        page: page(by),
        form,
        kinds: kinds.map(choice).collect(),
        areas: areas.map(choice).collect(),
        choices: fields::choices(by.l),
    }
}

/// `POST /register`: asks first when there are records that it may be.
pub(crate) async fn register(by: By, form: Form) -> Result {
    if by.actor == Actor::Visitor {
        return Ok(by.go(&address(&form, &[])));
    }
    if !form.has("new", "yes") {
        let alike = search::likely(&by.app, &by.actor, form.get("name"), country(&form)).await?;
        if !alike.is_empty() {
            return alike_page(&by, &form, &alike).show();
        }
    }
    let draft = engagement::organizations::Draft { confidentiality: String::new(), ..fields::draft(&form) };
    match claims::register(&by.app, &by.actor, &draft).await {
        Ok(id) => Ok(by.go(&format!("/organizations/{id}/registered"))),
        Err(error) => rest(&by, form.wrong(error)?).again(),
    }
}

#[derive(Template)]
#[template(path = "keeping/registered.html")]
struct Registered<'a> {
    l: Language,
    page: Page<'a>,
    name: String,
    record: String,
}

/// `GET /organizations/{id}/registered`: what happens next.
pub(crate) async fn registered(by: By, At(id): At<OrganizationId>) -> Result {
    by.must_be_signed_in()?;
    let one = match here(&by, id, "registered").await? {
        Ok(one) => one,
        Err(elsewhere) => return Ok(elsewhere),
    };
    by.must(Act::KeepMembership(id))?;
    let record = by.l.to(&format!("/organizations/{id}")).into_owned();
    let page = page_of(&by, &one, by.l.say("keeping-registered"));
    Registered { l: by.l, page, name: one.facts.name, record }.show()
}
