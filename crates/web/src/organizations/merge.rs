//! Merging two records of one organization and undoing it, for the secretariat.

use super::listed;
use super::past::term;
use super::row::{Row, row};
use super::whose::{Whose, whose};
use crate::by::{At, AtBoth, By};
use crate::error::Result;
use crate::form::Form;
use crate::language::{Language, Text};
use crate::list::Asked;
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::{Act, Owner};
use engagement::activities::Reach;
use engagement::ids::{MergeId, OrganizationId};
use engagement::organizations::{self, NameKind, Organization};
use engagement::search::{self, Question};
use engagement::{proposals, vocabulary};

/// What an address for the secretariat asks before it looks whether there is such a record.
const MERGE: Act = Act::MergeOrganizations(Owner::Office(None), Owner::Office(None));

#[derive(Template)]
#[template(path = "organizations/merge_choose.html")]
struct Choose<'a> {
    l: Language,
    page: Page<'a>,
    action: String,
    back: String,
    asked: &'a Asked,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "organizations/merge.html")]
struct Preview<'a> {
    l: Language,
    page: Page<'a>,
    action: String,
    back: String,
    other: OrganizationId,
    sides: [Side; 2],
    facts: Vec<Fact>,
}

/// A record that may stay.
struct Side {
    id: OrganizationId,
    name: String,
    whose: Whose,
    stays: bool,
}

/// A fact of both, and after the merge.
struct Fact {
    term: Text,
    one: String,
    two: String,
    after: String,
}

/// `GET /organizations/{id}/merge`: the other is searched for, then what a merge would give is shown.
pub(crate) async fn ask(by: By, At(id): At<OrganizationId>, asked: Asked) -> Result {
    by.must(MERGE)?;
    let parse = |name| asked.all(name).next().and_then(|text| text.parse::<OrganizationId>().ok());
    let Some(other) = parse("other") else { return choose(by, id, &asked).await };
    match claimed(&by, id, other).await? {
        Some((one, two)) => propose(&by, &one, &two, Form::default()).show(),
        None => preview(by, id, other, parse("stays") == Some(other)).await,
    }
}

/// The one of two records that keeps itself, and the other: then a merge is for its own people to accept.
async fn claimed(
    by: &By,
    id: OrganizationId,
    other: OrganizationId,
) -> Result<Option<(Organization, Organization)>> {
    let both = organizations::lines(&by.app, &by.actor, &[id, other]).await?;
    let Ok([one, two]) = <[Organization; 2]>::try_from(both) else { return Ok(None) };
    Ok(match (one.is_claimed(), two.is_claimed()) {
        (true, _) => Some((one, two)),
        (_, true) => Some((two, one)),
        _ => None,
    })
}

#[derive(Template)]
#[template(path = "proposals/merge.html")]
struct Propose<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    back: String,
    name: String,
    other: (OrganizationId, String),
}

fn propose<'a>(by: &'a By, one: &Organization, two: &Organization, form: Form) -> Propose<'a> {
    let back = by.l.to(&format!("/organizations/{}", one.id)).into_owned();
    Propose {
        l: by.l,
        page: super::forms::page_of(by, one, by.l.say("proposals-merge-title")),
        form,
        action: format!("{back}/merge"),
        back,
        name: one.facts.name.clone(),
        other: (two.id, two.facts.name.clone()),
    }
}

async fn choose(by: By, id: OrganizationId, asked: &Asked) -> Result {
    let one = match super::forms::here(&by, id, "merge").await? {
        Ok(one) => one,
        Err(moved) => return Ok(moved),
    };
    let question = Question { q: asked.q.clone(), include_others: true, ..Question::default() };
    let found = match asked.q.as_str() {
        "" => Vec::new(),
        _ => search::organizations(&by.app, &by.actor, &question).await?.lines,
    };
    let action = by.l.to(&format!("/organizations/{id}/merge")).into_owned();
    let line = |other: &Organization| Row {
        href: format!("{action}?other={}", other.id),
        ..row(other, &Reach::default(), &asked.q, by.l)
    };
    Choose {
        l: by.l,
        page: super::forms::page_of(&by, &one, by.l.say("organizations-merge-title")),
        rows: found.iter().filter(|other| other.id != id).map(line).collect(),
        back: by.l.to(&format!("/organizations/{id}")).into_owned(),
        action,
        asked,
    }
    .show()
}

async fn preview(by: By, id: OrganizationId, other: OrganizationId, other_stays: bool) -> Result {
    let (survivor, gone) = if other_stays { (other, id) } else { (id, other) };
    let (one, two, after) = organizations::preview_merge(&by.app, &by.actor, survivor, gone).await?;
    let side = |one: &Organization, stays| Side {
        id: one.id,
        name: one.facts.name.clone(),
        whose: whose(one, by.l),
        stays,
    };
    let (mine, other_one) = if other_stays { (&two, &one) } else { (&one, &two) };
    Preview {
        l: by.l,
        page: super::forms::page_of(&by, mine, by.l.say("organizations-merge-title")),
        action: by.l.to(&format!("/organizations/{id}/merge")).into_owned(),
        back: by.l.to(&format!("/organizations/{id}")).into_owned(),
        other,
        sides: [side(mine, !other_stays), side(other_one, other_stays)],
        facts: facts(mine, other_one, &after, by.l),
    }
    .show()
}

/// The facts in which the three differ or that are looked at first.
fn facts(one: &Organization, two: &Organization, after: &Organization, l: Language) -> Vec<Fact> {
    const FIELDS: [&str; 11] = [
        "name",
        "names",
        "kinds",
        "scope",
        "country",
        "countries",
        "areas",
        "clusters",
        "identifiers",
        "website",
        "email",
    ];
    let fact = |field: &str| {
        let term = term(l, field)?;
        Some(Fact { term, one: said(one, field, l), two: said(two, field, l), after: said(after, field, l) })
    };
    let said_at_all = |fact: &Fact| !(fact.one.is_empty() && fact.two.is_empty() && fact.after.is_empty());
    let mut facts: Vec<Fact> = FIELDS.iter().filter_map(|field| fact(field)).filter(said_at_all).collect();
    let (first, second) = (one.activities, two.activities);
    let number = |count: i64| l.number(count);
    let term = l.say("organizations-activities");
    facts.push(Fact { term, one: number(first), two: number(second), after: number(first + second) });
    facts
}

fn said(one: &Organization, field: &str, l: Language) -> String {
    let (facts, all) = (&one.facts, vocabulary::all());
    let label = |code: &Option<String>, vocabulary: &'static vocabulary::Vocabulary| {
        code.as_ref().map(|code| vocabulary.label(code, l.code()).to_owned()).unwrap_or_default()
    };
    match field {
        "name" => facts.name.clone(),
        "names" => {
            let others = one.names.iter().filter(|name| name.kind != NameKind::Official);
            others.map(|name| name.text.as_str()).collect::<Vec<_>>().join("; ")
        }
        "kinds" => listed(&all.kind, &facts.kinds, l),
        "scope" => label(&facts.scope, &all.scope),
        "country" => label(&facts.country, &all.country),
        "countries" => listed(&all.country, &facts.countries, l),
        "areas" => listed(&all.area, &facts.areas, l),
        "clusters" => listed(&all.cluster, &facts.clusters, l),
        "identifiers" => facts.identifiers.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        "website" => facts.website.clone().unwrap_or_default(),
        _ => facts.email.clone().unwrap_or_default(),
    }
}

/// `POST /organizations/{id}/merge`
pub(crate) async fn merge(by: By, At(id): At<OrganizationId>, form: Form) -> Result {
    by.must(MERGE)?;
    let other: OrganizationId = form.get("other").parse().map_err(|_| crate::error::Error::not_found())?;
    if let Some((one, two)) = claimed(&by, id, other).await? {
        return match proposals::propose_merge(&by.app, &by.actor, one.id, two.id, form.get("words")).await {
            Ok(Some(proposal)) => Ok(by.go(&format!("/proposals/{proposal}"))),
            Ok(None) => Ok(by.go(&format!("/organizations/{}/proposals", one.id))),
            Err(error) => propose(&by, &one, &two, form.wrong(error)?).again(),
        };
    }
    let other_stays = form.get("stays") == other.to_string();
    let (survivor, gone) = if other_stays { (other, id) } else { (id, other) };
    organizations::merge(&by.app, &by.actor, survivor, gone).await?;
    Ok(by.go(&format!("/organizations/{survivor}/history")))
}

/// `POST /organizations/{id}/merges/{merge}/undo`
pub(crate) async fn undo(by: By, AtBoth(id, merge): AtBoth<OrganizationId, MergeId>) -> Result {
    by.must(MERGE)?;
    organizations::undo_merge(&by.app, &by.actor, merge).await?;
    Ok(by.go(&format!("/organizations/{id}/history")))
}
