//! What an organization does where: `/organizations/{id}/work`.

use super::head::{Head, Record, found};
use super::record::when;
use crate::by::{At, By};
use crate::error::Result;
use crate::language::{Language, Text};
use crate::list::{Asked, PageLink, pages};
use crate::map::{Map, Marked};
use crate::page::{Page, Show};
use askama::Template;
use engagement::activities::{self, Activity, Paging};
use engagement::ids::OrganizationId;
use engagement::vocabulary;

#[derive(Template)]
#[template(path = "organizations/work.html")]
struct Work<'a> {
    l: Language,
    page: Page<'a>,
    head: Head,
    count: Text,
    lines: Vec<Line>,
    links: Vec<PageLink>,
    map: Option<Map>,
    all: String,
}

/// An activity as a line of the table.
struct Line {
    what: String,
    title: Option<(String, Option<String>)>,
    place: String,
    when: Option<Text>,
    status: Option<&'static str>,
    source: String,
}

/// `GET /organizations/{id}/work`
pub(crate) async fn show(by: By, At(id): At<OrganizationId>, asked: Asked) -> Result {
    let record = match found(&by, id, "/work").await? {
        Ok(record) => record,
        Err(moved) => return Ok(moved),
    };
    let l = by.l;
    let asked = asked.only(&[], &[]);
    let paging = Paging { page: asked.page, ..Paging::default() };
    let work = activities::of_organization(&by.app, &by.actor, id, paging).await?;
    let page = by.page(&record.one().facts.name).under(l.say("organizations-title"), "/organizations");
    let count = l.say("organizations-work-count").with("count", work.listing.total);
    Work {
        l,
        head: record.head(&by, &page.zone(), "/work"),
        count: count.with("countries", work.countries.len()),
        lines: work.listing.lines.iter().map(|one| line(one, l)).collect(),
        links: pages(&asked, work.listing.total, paging.per_page()),
        map: small_map(&record, l),
        all: l.to(&format!("/activities?organization={id}")).into_owned(),
        page,
    }
    .show()
}

fn line(one: &Activity, l: Language) -> Line {
    let all = vocabulary::all();
    let of = [(&one.cluster, &all.cluster), (&one.area, &all.area)];
    let what = of.into_iter().filter_map(|(code, vocabulary)| Some(vocabulary.label(code.as_ref()?, l.code())));
    let places = [&one.admin2, &one.admin1].into_iter().flatten().map(|place| place.name.as_str());
    let places = places.chain([all.country.label(&one.country, l.code())]);
    let language = one.title_language.as_deref().and_then(|language| super::foreign(language, l));
    let status = one.status.as_ref().and_then(|code| all.activity_status.get(code));
    Line {
        what: l.semicolons(what),
        title: one.title.clone().map(|title| (title, language.map(str::to_owned))),
        place: l.commas(places),
        when: when(one.from.as_ref(), one.to.as_ref(), l),
        status: status.map(|term| term.label(l.code())),
        source: one.source_name.clone(),
    }
}

/// The countries in which an organization works, each leading to its activities there; none when there are none.
pub(super) fn small_map(record: &Record, l: Language) -> Option<Map> {
    let marked = record.reach.countries.iter().map(|(code, count)| {
        let name = vocabulary::all().country.label(code, l.code());
        Marked {
            code: code.clone(),
            count: *count as u64,
            label: l.say("organizations-map-work").with("country", name).with("count", *count).to_string(),
            href: l.to(&format!("/activities?organization={}&country={code}", record.one().id)).into_owned(),
            here: false,
        }
    });
    let marked: Vec<Marked> = marked.collect();
    (!marked.is_empty()).then(|| Map::of(l, marked).near())
}
