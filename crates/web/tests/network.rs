//! The page of who works with whom, its parts and its files.

use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::{Actor, Role};
use engagement::ids::OrganizationId;
use engagement::offices;
use engagement::organizations;
use engagement::partnerships::{self, Draft, PartyDraft};
use serde_json::Value;

const BY: Actor = Actor::Operator;
const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ar"];

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

async fn organization(site: &Site, name: &str, network: bool, level: &str) -> OrganizationId {
    let draft = organizations::Draft {
        name: name.into(),
        kinds: texts(&["non_governmental_organization"]),
        network,
        confidentiality: level.into(),
        ..Default::default()
    };
    organizations::add(&site.app, &BY, &draft).await.unwrap()
}

async fn together(site: &Site, title: &str, parties: &[&str], at: &[&str]) {
    let party = |name: &&str| PartyDraft {
        organization: (*name).to_owned(),
        roles: texts(&["collaborator"]),
        ..PartyDraft::default()
    };
    let draft = Draft {
        title: title.to_owned(),
        parties: parties.iter().map(party).collect(),
        offices: texts(at),
        areas: texts(&["1"]),
        confidentiality: "public".into(),
        ..Draft::default()
    };
    partnerships::record(&site.app, &BY, &draft).await.unwrap();
}

/// Organizations at two offices, a network of two of them, and one whom only headquarters may know.
async fn filled() -> (Site, OrganizationId, OrganizationId) {
    let site = Site::open().await;
    offices::found(&site.app).await.unwrap();
    let keepers = organization(&site, "River <b>Keepers</b>", false, "public").await;
    organization(&site, "=cmd|' /C calc'!A0", false, "public").await;
    let women = organization(&site, "نساء النيل", false, "public").await;
    let basin = organization(&site, "Basin Network", true, "public").await;
    let hidden = organization(&site, "Hidden Shelter", false, "restricted").await;
    for member in [keepers, women, hidden] {
        organizations::join(&site.app, &BY, member, basin, None).await.unwrap();
    }
    together(&site, "Study", &["River <b>Keepers</b>", "=cmd|' /C calc'!A0"], &["dakar"]).await;
    together(&site, "Clinic", &["River <b>Keepers</b>", "Hidden Shelter"], &["dakar"]).await;
    together(&site, "School", &["نساء النيل"], &["cairo"]).await;
    together(&site, "Refuge", &["Hidden Shelter"], &["nairobi"]).await;
    site.fed().await;
    (site, keepers, hidden)
}

async fn page(site: &Site, path: &str) -> String {
    let answer = site.browser().get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
    answer.text()
}

#[tokio::test]
async fn the_page_shows_the_picture_and_says_all_of_it() {
    let (site, keepers, _) = filled().await;
    for language in LANGUAGES {
        let html = page(&site, &format!("/{language}/stock/network")).await;
        assert_eq!(html.matches("<svg class=\"chart chart-").count(), 2, "{html}");
        assert!(!html.contains(" style=") && !html.contains("<b>Keepers"), "{html}");
        assert!(html.contains(&format!("/{language}/stock/network?around={keepers}")), "{html}");
        assert!(html.contains("class=\"chart-institution\"") && html.contains("class=\"chart-civil\""), "{html}");
    }
    let html = page(&site, "/stock/network").await;
    assert!(html.contains("3 organizations · 1 network · 2 offices · 6 links."), "{html}");
    assert!(html.contains("From each one a way leads to every other."), "{html}");
    assert!(
        html.contains("<title>River &lt;b&gt;Keepers&lt;/b&gt; · 2 partnerships · linked with 3</title>"),
        "{html}"
    );
    assert!(html.contains(&format!("href=\"/organizations/{keepers}\"")), "{html}");
    assert!(
        html.contains("href=\"/offices/cairo\"") && html.contains("aria-current=\"page\">Who with whom"),
        "{html}"
    );
    let without = html.split("<h2>What would fall apart").nth(1).unwrap();
    assert!(without.contains("Basin Network"), "it alone links the Nile with the rest: {html}");
    let sorted = page(&site, "/stock/network?sort=name").await;
    let list = sorted.split("id=\"list\"").nth(1).unwrap();
    let place = |name: &str| list.find(name).unwrap();
    assert!(place("Basin Network") < place("River &#60;b"), "{list}");
    let chips = page(&site, "/stock/network?area=1&as_of=2016").await;
    assert!(chips.contains("class=\"chip\"") && chips.contains("As of 2016"), "{chips}");
}

#[tokio::test]
async fn one_and_those_around_and_one_circle_have_pages() {
    let (site, keepers, hidden) = filled().await;
    let html = page(&site, &format!("/stock/network?around={keepers}&area=1")).await;
    assert!(html.contains("River &#60;b&#62;Keepers&#60;/b&#62; and those around</h1>"), "{html}");
    assert!(html.contains("href=\"/stock/network?area=1\""), "back to all: {html}");
    let cairo = page(&site, "/stock/network?around=cairo").await;
    assert!(cairo.contains("Without it nobody would be cut off"), "{cairo}");
    let circle = page(&site, "/ar/stock/network?circle=dakar").await;
    assert!(circle.contains("<svg class=\"chart"), "{circle}");
    // Nobody learns whether there is someone: all who are not there are told of alike.
    let nobody = "0193f2c6-5b1e-7d44-9a0e-2f6f1f0c9b11".to_owned();
    let mut told = Vec::new();
    for (part, who) in [
        ("around", &hidden.to_string()),
        ("around", &nobody),
        ("around", &"nairobi".to_owned()),
        ("circle", &hidden.to_string()),
        ("circle", &"<b>".to_owned()),
    ] {
        let who = who.replace('<', "%3C").replace('>', "%3E");
        let answer = site.browser().get(&format!("/stock/network?{part}={who}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{part}={who}");
        let text = answer.text();
        assert!(text.contains("Nobody of that name is in these partnerships"), "{text}");
        told.push(text.split("<main").nth(1).unwrap().replace(&who, ""));
        let files = site.browser().get(&format!("/stock/network/picture.svg?{part}={who}")).await;
        assert_eq!(files.status, StatusCode::NOT_FOUND);
        let table = page(&site, &format!("/stock/network/table.json?{part}={who}")).await;
        assert_eq!(serde_json::from_str::<Vec<Value>>(&table).unwrap().len(), 0, "{table}");
    }
    assert_eq!(told[0], told[1], "a hidden one and one that is not");
}

#[tokio::test]
async fn the_network_goes_out_as_files() {
    let (site, ..) = filled().await;
    let rows: Vec<Value> = serde_json::from_str(&page(&site, "/stock/network/table.json").await).unwrap();
    assert_eq!(rows.len(), 6);
    let basin = rows.iter().find(|row| row["name"] == "Basin Network").unwrap();
    assert_eq!((&basin["linked_with"], &basin["cut_off_without"]), (&Value::from(2), &Value::from(2)));
    let links: Vec<Value> = serde_json::from_str(&page(&site, "/stock/network/links.json").await).unwrap();
    assert_eq!(links.len(), 6);
    let csv = page(&site, "/stock/network/table.csv").await;
    assert!(csv.starts_with("id,name,kind,partnerships") && !csv.contains(",=cmd"), "{csv}");
    assert!(site.browser().get("/stock/network/links.xlsx").await.bytes.starts_with(b"PK"));
    let svg = page(&site, "/ar/stock/network/picture.svg").await;
    assert!(
        svg.starts_with("<svg") && !svg.contains("<a ") && !svg.contains("<b>") && svg.contains("نساء"),
        "{svg}"
    );
    let png = site.browser().get("/stock/network/picture.png").await;
    assert!(image::load_from_memory(&png.bytes).unwrap().width() > 600);
}

#[tokio::test]
async fn who_may_not_be_known_of_is_on_no_page_and_in_no_file() {
    let (site, keepers, hidden) = filled().await;
    let paths = [
        "/stock/network".to_owned(),
        "/stock/network?sort=name".to_owned(),
        "/stock/network?q=hidden".to_owned(),
        "/stock/network?office=nairobi".to_owned(),
        format!("/stock/network?organization={hidden}"),
        format!("/stock/network?around={keepers}"),
        "/stock/network?around=dakar".to_owned(),
        "/stock/network?circle=dakar".to_owned(),
        "/stock/network/table.csv".to_owned(),
        "/stock/network/links.csv".to_owned(),
        "/stock/network/picture.svg".to_owned(),
        format!("/stock/network/table.csv?around={keepers}"),
    ];
    let secretariat = site.signed_in(Role::Secretariat).await;
    for path in &paths {
        // First by someone who may see all: what was drawn for them is not shown to the next.
        let mut all = site.browser();
        all.cookies.clone_from(&secretariat.cookies);
        all.get(path).await;
        let told = page(&site, path).await.replace(&format!("organization={hidden}"), "");
        assert!(!told.contains("Hidden Shelter") && !told.contains(&hidden.to_string()), "{path}: {told}");
        let of_nairobi = told.contains("/offices/nairobi") || told.contains("around=nairobi");
        assert!(!of_nairobi, "{path}: nobody else is there: {told}");
    }
    let mut all = site.browser();
    all.cookies.clone_from(&secretariat.cookies);
    assert!(all.get("/stock/network").await.text().contains("Hidden Shelter"));
    let html = page(&site, "/stock/network").await;
    assert!(
        html.contains("Basin Network · 0 partnerships · linked with 2"),
        "its third member is not counted: {html}"
    );
    assert!(html.contains("2 partnerships · linked with 3"), "{html}");
}

#[tokio::test]
async fn nothing_one_and_parts_apart_are_said_in_words() {
    let site = Site::open().await;
    offices::found(&site.app).await.unwrap();
    let html = page(&site, "/stock/network").await;
    assert!(html.contains("There is nothing to show") && !html.contains("<svg class=\"chart"), "{html}");
    assert_eq!(site.browser().get("/stock/network/picture.svg").await.status, StatusCode::NOT_FOUND);
    organization(&site, "One", false, "public").await;
    together(&site, "First", &["One"], &["dakar"]).await;
    let html = page(&site, "/stock/network").await;
    assert!(html.contains("1 organization · 1 office · 1 link."), "{html}");
    assert!(
        html.contains("Nobody stands between others.") && html.contains("Nothing, if any one organization left.")
    );
    organization(&site, "Two", false, "public").await;
    together(&site, "Second", &["Two"], &["cairo"]).await;
    let html = page(&site, "/stock/network").await;
    assert!(html.contains("They stand in 2 pieces with no link between them; the largest has 2."), "{html}");
    assert_eq!(
        site.browser().get("/stock/network?as_of=yesterday").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}

#[tokio::test]
async fn a_large_network_fits_into_a_page() {
    let site = Site::open().await;
    offices::found(&site.app).await.unwrap();
    let slugs = ["dakar", "pretoria", "nairobi", "cairo", "bangkok", "panama", "vienna", "brussels"];
    let name =
        |at: usize| format!("Association {} of the people of district {at}", ["Hope", "Water", "Dawn"][at % 3]);
    for at in 0..1_200 {
        organization(&site, &name(at), at % 40 == 0, "public").await;
    }
    for at in 0..400 {
        let names: Vec<String> = (0..4).map(|beside| name((at * 3 + beside * beside * 7) % 1_200)).collect();
        let parties: Vec<&str> = names.iter().map(String::as_str).collect();
        together(&site, &format!("Together {at}"), &parties, &[slugs[at % slugs.len()]]).await;
    }
    let mut browser = site.browser();
    let html = browser.get("/stock/network").await.text();
    assert!(html.contains("Drawn are "), "{html}");
    browser.headers.push(("accept-encoding", "br".to_owned()));
    let mut wire = browser.get("/stock/network").await.bytes.len();
    for address in
        html.split('"').filter(|part| part.starts_with("/static/")).collect::<std::collections::BTreeSet<_>>()
    {
        wire += browser.get(address).await.bytes.len();
    }
    assert!(wire < 60_000, "{wire} bytes with all assets");
}
