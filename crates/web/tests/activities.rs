//! Who does what where: the list, its files, and the table.

use crate::imports::import;
use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::Role;
use engagement::organizations::Draft;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const TABLE: &str = "Organization,Organization type,Sector,Country,Admin1,Admin2,Start date,Status,Activity\n\
    River Keepers,NGO,Health,Mali,Gao,Ansongo,2023-01-01,Ongoing,=cmd|' /C calc'!A0\n\
    River Keepers,NGO,Education,Mali,Gao,Bourem,2023-01-01,Completed,\n\
    River Keepers,NGO,Health,Niger,Diffa,,2021,Ongoing,\n\
    Blue Water,NGO,Health,Mali,Mopti,,2023-01-01,Ongoing,<b>Wells</b>\n\
    Blue Water,NGO,Child Protection,Mali,,,2023-01-01,Ongoing,\n\
    UNICEF,United Nations,Health,Mali,Gao,,2023-01-01,Ongoing,\n";

async fn filled() -> Site {
    let site = Site::open().await;
    let mut browser = site.signed_in(Role::Editor).await;
    import(&site, &mut browser, "table.csv", TABLE.as_bytes(), "Table").await;
    site
}

async fn json(site: &Site, path: &str) -> Vec<Value> {
    let answer = site.browser().get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
    serde_json::from_slice(&answer.bytes).unwrap()
}

#[tokio::test]
async fn the_list_filters_by_what_stands_in_its_address() {
    let site = filled().await;
    let found = async |query: &str| {
        let html = site.browser().get(&format!("/activities?{query}")).await.text();
        let said = html.split("data-say>").nth(1).unwrap_or_else(|| panic!("{html}"));
        said.split('<').next().unwrap().to_owned()
    };
    assert_eq!(found("").await, "5 activities of 2 organizations");
    assert_eq!(found("others=yes").await, "6 activities of 3 organizations");
    assert_eq!(found("country=NER").await, "1 activity of 1 organization");
    assert_eq!(found("cluster=HEA&country=MLI").await, "2 activities of 2 organizations");
    assert_eq!(found("cluster=PRO").await, "1 activity of 1 organization", "child protection is of protection");
    assert_eq!(found("status=completed").await, "1 activity of 1 organization");
    assert_eq!(found("year=2020").await, "No activity matches");
    assert_eq!(found("q=river").await, "3 activities of 1 organization");
    assert_eq!(found("country=XXX&utm=1").await, "No activity matches");
    assert_eq!(found("page=99").await, "5 activities of 2 organizations");
}

#[tokio::test]
async fn chips_and_links_lead_on() {
    let site = filled().await;
    let html = site.browser().get("/activities?country=MLI&year=2023&cluster=HEA").await.text();
    assert!(html.contains("<a class=\"chip\" href=\"/activities?country=MLI&#38;cluster=HEA\">"), "{html}");
    assert!(html.contains("href=\"/activities.csv?country=MLI"), "{html}");
    assert!(html.contains("&#60;b&#62;Wells&#60;/b&#62;") && !html.contains("<b>Wells"), "{html}");
    assert!(html.contains("Ansongo, Gao, Mali"), "{html}");
}

#[tokio::test]
async fn files_hold_everything_and_run_nothing() {
    let site = filled().await;
    let csv = site.browser().get("/activities.csv").await;
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
    let text = csv.text();
    assert_eq!(text.lines().count(), 6, "{text}");
    assert!(text.starts_with("id,organization,organization_id,cluster,cluster_code"), "{text}");
    assert!(!text.contains(",=cmd") && text.contains("=cmd"), "{text}");
    let lines = json(&site, "/activities.json?country=NER").await;
    assert_eq!(
        (&lines[0]["organization"], &lines[0]["from"], &lines[0]["admin1"]),
        (&"River Keepers".into(), &"2021".into(), &"Diffa".into())
    );
    let xlsx = site.browser().get("/activities.xlsx").await;
    assert!(xlsx.bytes.starts_with(b"PK"));
}

#[tokio::test]
async fn the_table_counts_as_one_would_by_hand() {
    let site = filled().await;
    for (rows, code) in [("", "cluster_code"), ("areas", "area_code")] {
        let mut by_hand: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
        for line in json(&site, "/activities.json").await {
            let text = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
            let vocabulary = if rows.is_empty() { "cluster" } else { "area" };
            let known = engagement::vocabulary::all().named(vocabulary).unwrap();
            let own = text(code);
            let above = known.above(&own).map(|term| term.code.clone()).collect::<Vec<_>>();
            for row in above.into_iter().chain([own.clone()]).filter(|row| !row.is_empty()) {
                by_hand.entry((row, text("country_code"))).or_default().insert(text("organization_id"));
            }
        }
        let cells = json(&site, &format!("/activities/matrix.json?rows={rows}")).await;
        let mut seen = 0;
        for cell in cells {
            let key =
                (cell["what_code"].as_str().unwrap().to_owned(), cell["place_code"].as_str().unwrap().to_owned());
            let wanted = by_hand.get(&key).map_or(0, BTreeSet::len);
            assert_eq!(cell["organizations"], wanted, "{key:?}");
            seen += usize::from(wanted > 0);
        }
        assert_eq!(seen, by_hand.len());
    }
}

#[tokio::test]
async fn the_table_shows_gaps_and_opens_lists() {
    let site = filled().await;
    let html = site.browser().get("/activities/matrix").await.text();
    assert!(html.contains("<td class=\"shade-1\"><a href=\"/activities?cluster=HEA&#38;country=MLI\">2<span class=\"hidden\"> in Mali, Health</span></a></td>"), "{html}");
    assert!(html.contains("<td class=\"gap\"><span class=\"hidden\">none on record</span></td>"), "{html}");
    assert!(html.contains("have no organization on record"), "{html}");
    let mali = site.browser().get("/activities/matrix?places=MLI&year=2023").await.text();
    assert!(mali.contains("Organizations at work in Mali") && mali.contains("Mopti</a></th>"), "{mali}");
    assert!(mali.contains("Place not stated"), "{mali}");
    let gao = mali.split("<option value=\"").find(|option| option.contains(">Within Gao, Mali<")).unwrap();
    let gao = gao.split('"').next().unwrap();
    let html = site.browser().get(&format!("/activities/matrix?places={gao}")).await.text();
    assert!(html.contains("Ansongo</th>") && html.contains("Bourem</th>"), "{html}");
    for places in ["XXX", "0193f2c6-5b1e-7d44-9a0e-2f6f1f0c9b11", "%00"] {
        let status = site.browser().get(&format!("/activities/matrix?places={places}")).await.status;
        assert!([StatusCode::NOT_FOUND, StatusCode::OK].contains(&status), "{places}");
    }
}

#[tokio::test]
async fn what_is_kept_closely_is_nowhere() {
    let site = Site::open().await;
    let shelter =
        site.organization_of(Draft { name: "Shelter".into(), country: "MLI".into(), ..Draft::default() }).await;
    site.activity(shelter, "MLI", "PRO", "restricted").await;
    for path in ["/activities", "/activities.csv", "/activities/matrix", "/activities/matrix.csv"] {
        let text = site.browser().get(path).await.text();
        assert!(!text.contains("Shelter") && !text.contains("Mali"), "{path}: {text}");
    }
    let mut office = site.signed_in(Role::Secretariat).await;
    assert!(office.get("/activities").await.text().contains("1 activity of 1 organization"));
}

#[tokio::test]
async fn a_page_asks_as_often_however_much_there_is() {
    let site = filled().await;
    let count = async |path: &str| {
        site.browser().get(path).await;
        let before = site.app.db.statements();
        site.browser().get(path).await;
        site.app.db.statements() - before
    };
    let few = [count("/activities").await, count("/activities/matrix").await];
    let mut more = TABLE.lines().next().unwrap().to_owned() + "\n";
    for at in 0..300 {
        more += &format!("Organization number {at} of many,NGO,Health,Mali,Gao,Ansongo,2023-01-01,Ongoing,\n");
    }
    let mut browser = site.signed_in(Role::Editor).await;
    import(&site, &mut browser, "more.csv", more.as_bytes(), "More").await;
    assert_eq!([count("/activities").await, count("/activities/matrix").await], few);
}
