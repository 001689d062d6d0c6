//! The record of an office: `/offices/{slug}`. One that closed still shows, with its successor.

use super::head::{Head, head};
use super::list::{Line, line, today};
use super::{Link, countries, link};
use crate::by::{At, By};
use crate::error::Result;
use crate::language::Language;
use crate::list::Asked;
use crate::organizations::record::when;
use crate::page::{Page, Show};
use crate::partnerships::presence;
use askama::Template;
use engagement::offices::{self, Name, Office, Profile};
use engagement::vocabulary;

#[derive(Template)]
#[template(path = "offices/record.html")]
struct Record<'a> {
    l: Language,
    page: Page<'a>,
    head: Head,
    parent: Option<Link>,
    countries: Vec<String>,
    /// The day on which it closed, and the office in its place.
    closed: Option<(String, Option<Link>)>,
    under: Vec<Line>,
    before: Vec<Line>,
    names: Vec<Named>,
    /// Where its partnerships are listed.
    partnerships: String,
    /// Its partnerships as who does what where.
    presence: Asked,
}

/// A name through time.
struct Named {
    text: String,
    language: Option<String>,
    what: String,
}

/// `GET /offices/{slug}`
pub(crate) async fn show(by: By, At(slug): At<String>) -> Result {
    let Profile { office, parent, under, before, successor } = offices::find(&by.app, &slug).await?;
    let l = by.l;
    let page = by.page(office.title(l.code())).under(l.say("offices-title"), "/offices");
    let day = today(&by, &page);
    let closed = office.facts.to.as_ref().map(|to| (l.partial(to), successor.as_ref().map(|one| link(one, l))));
    Record {
        l,
        head: head(&by, &office, ""),
        parent: parent.as_ref().map(|one| link(one, l)),
        countries: countries(&office, l),
        closed,
        under: under.iter().filter(|one| one.is_open_after(&day)).map(|one| line(one, l)).collect(),
        before: before.iter().map(|one| line(one, l)).collect(),
        names: names(&office, l),
        partnerships: l.to(&format!("/partnerships?office={}", office.slug)).into_owned(),
        presence: Asked::read(l, presence::PATH, vec![("office".to_owned(), office.slug.clone())]),
        page,
    }
    .show()
}

/// Its names, those that it goes by first, then the latest.
fn names(office: &Office, l: Language) -> Vec<Named> {
    let mut names: Vec<&Name> = office.names.iter().collect();
    names.sort_by(|one, other| one.former.cmp(&other.former).then_with(|| other.to.cmp(&one.to)));
    names.into_iter().map(|name| named(name, l)).collect()
}

fn named(name: &Name, l: Language) -> Named {
    let what = if name.former { l.say("offices-name-former") } else { l.say("offices-name-now") };
    let language = vocabulary::all().language.get(&name.language).map(|term| term.label(l.code()).to_owned());
    let when = when(name.from.as_ref(), name.to.as_ref(), l).map(|text| text.to_string());
    let what: Vec<String> = [Some(what.to_string()), language, when].into_iter().flatten().collect();
    let foreign = name.language != "und" && name.language != l.code();
    Named { text: name.text.clone(), language: foreign.then(|| name.language.clone()), what: l.commas(what) }
}
