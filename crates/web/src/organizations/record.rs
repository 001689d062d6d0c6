//! The first tab of a record: `/organizations/{id}`.

use super::head::{Head, Record, found};
use super::sources::{self, Source};
use super::{foreign, labels, listed};
use crate::by::{At, By};
use crate::error::Result;
use crate::language::{Language, Text};
use crate::map::Map;
use crate::page::{Page, Show};
use askama::Template;
use engagement::dates::PartialDate;
use engagement::ids::OrganizationId;
use engagement::organizations::{Name, NameKind, Organization, Status};
use engagement::sources as register;
use engagement::vocabulary::{self, Vocabulary};
use jiff::tz::TimeZone;
use std::collections::{BTreeSet, HashMap};

#[derive(Template)]
#[template(path = "organizations/about.html")]
struct About<'a> {
    l: Language,
    page: Page<'a>,
    head: Head,
    description: Option<(Option<String>, Vec<String>)>,
    facts: Vec<Fact>,
    identifiers: Vec<Numbered>,
    statuses: Vec<Held>,
    website: Option<(String, String)>,
    email: Option<String>,
    from_identifiers: Vec<Text>,
    from_statuses: Vec<Text>,
    from_website: Vec<Text>,
    from_email: Vec<Text>,
    sources: Vec<Source>,
    names: Vec<Named>,
    map: Option<Map>,
}

/// A fact: term, value, where it came from.
struct Fact {
    id: &'static str,
    term: Text,
    value: String,
    from: Vec<Text>,
}

/// An identifier and the list that gave it.
struct Numbered {
    number: String,
    scheme: String,
    list: String,
}

/// A status with another body.
struct Held {
    label: String,
    when: Option<Text>,
    in_force: bool,
}

/// A name through time.
struct Named {
    text: String,
    language: Option<String>,
    what: String,
}

/// `GET /organizations/{id}`
pub(crate) async fn about(by: By, At(id): At<OrganizationId>) -> Result {
    let record = match found(&by, id, "").await? {
        Ok(record) => record,
        Err(moved) => return Ok(moved),
    };
    let l = by.l;
    let page = by.page(&record.one().facts.name).under(l.say("organizations-title"), "/organizations");
    let zone = page.zone();
    let told = |fields: &[&str]| sources::of(&by, &zone, &record.profile.provenance, fields);
    let one = record.one();
    About {
        l,
        head: record.head(&by, &zone, ""),
        description: description(one, l),
        facts: facts(&record, l, &told),
        identifiers: one.facts.identifiers.iter().map(|one| numbered(&one.scheme, &one.number, l)).collect(),
        statuses: statuses(&by, one, &zone).await?,
        website: one.facts.website.as_deref().and_then(link),
        email: one.facts.email.clone(),
        from_identifiers: told(&["identifier"]),
        from_statuses: told(&["status"]),
        from_website: told(&["website"]),
        from_email: told(&["email"]),
        sources: sources::all(&by, &zone, &record.profile.provenance),
        names: names(one, l),
        map: super::work::small_map(&record, l),
        page,
    }
    .show()
}

fn facts(record: &Record, l: Language, told: &dyn Fn(&[&str]) -> Vec<Text>) -> Vec<Fact> {
    let (facts, all) = (&record.one().facts, vocabulary::all());
    let union = |own: &BTreeSet<String>, work: &BTreeSet<String>, vocabulary: &'static Vocabulary| {
        listed(vocabulary, &own.union(work).cloned().collect(), l)
    };
    let countries = record.countries().into_iter().cloned().collect();
    let one = |code: &Option<String>, vocabulary: &'static Vocabulary| labels(vocabulary, code, l).join("");
    let all_facts = [
        ("kind", l.say("organizations-kind"), listed(&all.kind, &facts.kinds, l), &["kind", "kind word"][..]),
        ("scope", l.say("organizations-scope"), one(&facts.scope, &all.scope), &["scope"]),
        ("seat", l.say("organizations-seat"), one(&facts.country, &all.country), &["country"]),
        (
            "countries",
            l.say("organizations-countries-of-work"),
            listed(&all.country, &countries, l),
            &["country of work"],
        ),
        ("areas", l.say("organizations-area"), union(&facts.areas, &record.reach.areas, &all.area), &[]),
        (
            "clusters",
            l.say("organizations-cluster"),
            union(&facts.clusters, &record.reach.clusters, &all.cluster),
            &[],
        ),
        ("languages", l.say("organizations-languages"), listed(&all.language, &facts.languages, l), &[]),
        (
            "founded",
            l.say("organizations-founded"),
            facts.founded.map_or(String::new(), |year| year.to_string()),
            &["founded"],
        ),
    ];
    let fact = |(id, term, value, fields): (&'static str, Text, String, &[&str])| Fact {
        id,
        term,
        value,
        from: told(fields),
    };
    all_facts.into_iter().map(fact).collect()
}

fn description(one: &Organization, l: Language) -> Option<(Option<String>, Vec<String>)> {
    let text = one.facts.description.as_deref()?;
    let language = one.facts.description_language.as_deref().and_then(|language| foreign(language, l));
    let paragraphs = text.lines().map(str::trim).filter(|line| !line.is_empty());
    Some((language.map(str::to_owned), paragraphs.map(str::to_owned).collect()))
}

/// A web address and how it is shown. Only what a browser opens as a page is a link.
fn link(address: &str) -> Option<(String, String)> {
    let (scheme, rest) = address.split_once("://")?;
    let is_web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    is_web.then(|| (address.to_owned(), rest.trim_end_matches('/').trim_start_matches("www.").to_owned()))
}

fn numbered(scheme: &str, number: &str, l: Language) -> Numbered {
    Numbered {
        number: number.to_owned(),
        scheme: vocabulary::all().identifier_scheme.label(scheme, l.code()).to_owned(),
        list: format!("https://org-id.guide/list/{scheme}"),
    }
}

async fn statuses(by: &By, one: &Organization, zone: &TimeZone) -> Result<Vec<Held>> {
    let ids: Vec<_> = one.statuses.iter().filter_map(|status| status.source).collect();
    let names: HashMap<_, _> = match ids.is_empty() {
        true => HashMap::new(),
        false => register::names(&mut by.app.db.read().await.map_err(crate::error::Error::from)?, &ids)
            .await?
            .into_iter()
            .collect(),
    };
    let today = PartialDate::day(by.app.now().to_zoned(zone.clone()).date());
    let held = |status: &Status| {
        let label = vocabulary::all().status_scheme.label(&status.status, by.l.code()).to_owned();
        let source =
            status.source.and_then(|id| names.get(&id)).map(|name| format!(" · {name}")).unwrap_or_default();
        let in_force = status.to.as_ref().is_none_or(|to| *to >= today);
        Held {
            label: format!("{label}{source}"),
            when: when(status.from.as_ref(), status.to.as_ref(), by.l),
            in_force,
        }
    };
    Ok(one.statuses.iter().map(held).collect())
}

/// "since 2011", "until June 2019", "from 2011 until June 2019".
pub(crate) fn when(from: Option<&PartialDate>, to: Option<&PartialDate>, l: Language) -> Option<Text> {
    match (from, to) {
        (Some(from), Some(to)) => {
            Some(l.say("organizations-from-until").with("from", l.partial(from)).with("to", l.partial(to)))
        }
        (Some(from), None) => Some(l.say("organizations-since").with("from", l.partial(from))),
        (None, Some(to)) => Some(l.say("organizations-until").with("to", l.partial(to))),
        (None, None) => None,
    }
}

fn names(one: &Organization, l: Language) -> Vec<Named> {
    let mut names: Vec<&Name> = one.names.iter().collect();
    let rank = |kind| {
        [NameKind::Official, NameKind::Acronym, NameKind::Also, NameKind::Former]
            .iter()
            .position(|one| *one == kind)
    };
    names.sort_by(|one, other| rank(one.kind).cmp(&rank(other.kind)).then_with(|| other.to.cmp(&one.to)));
    names.into_iter().map(|name| named(name, l)).collect()
}

fn named(name: &Name, l: Language) -> Named {
    let all = vocabulary::all();
    let kind = all.name_kind.label(name.kind.as_str(), l.code()).to_owned();
    let language = all.language.get(&name.language).map(|term| term.label(l.code()).to_owned());
    let when = when(name.from.as_ref(), name.to.as_ref(), l).map(|text| text.to_string());
    let what = [Some(kind), language, when].into_iter().flatten();
    Named {
        text: name.text.clone(),
        language: foreign(&name.language, l).map(str::to_owned),
        what: l.commas(what),
    }
}
