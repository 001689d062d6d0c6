//! The offices of the institution: the tree, their records, what staff do to them, files and API.

use crate::imports::import;
use crate::support::{Answer, Browser, Site};
use axum::http::StatusCode;
use engagement::access::{Actor, Role};
use engagement::offices::{self, Draft};
use serde_json::Value;

async fn founded() -> Site {
    let site = Site::open().await;
    offices::found(&site.app).await.unwrap();
    site
}

async fn html(site: &Site, path: &str) -> String {
    let answer = site.browser().get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
    answer.text()
}

fn holds(html: &str, parts: &[&str]) {
    for part in parts {
        assert!(html.contains(part), "{part} in {html}");
    }
}

/// Fills in a form of an office and sends it.
async fn fill(browser: &mut Browser<'_>, path: &str, values: &[(&str, &str)]) -> Answer {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.text());
    let form = page.form("/offices/");
    let form = values.iter().fold(form, |form, (name, value)| form.set(name, value));
    browser.submit(&form).await
}

#[tokio::test]
async fn the_tree_shows_who_stands_under_whom_and_who_has_closed() {
    let site = Site::open().await;
    holds(&html(&site, "/offices").await, &["No office is on record."]);
    offices::found(&site.app).await.unwrap();
    let now = html(&site, "/offices").await;
    let parts = [
        "8 offices in force, as of 21 November 2026",
        "<li><p><a href=\"/offices/headquarters\"><bdi>Headquarters</bdi></a></p>",
        "Geneva · since 1951",
        "3 offices that have closed",
        "until 2024 · now Regional Office for the Americas",
        "10 countries",
        "<a href=\"/offices\" aria-current=\"page\">Offices</a>",
        "Download all 11:",
    ];
    holds(&now, &parts);
    assert!(!now.contains("Add an office"), "a visitor has no button: {now}");
    let tree = now.split("<ul class=\"tree").nth(1).unwrap().split("<details").next().unwrap();
    assert!(!tree.contains("South America") && tree.matches("<ul>").count() == 1, "{tree}");

    let before = html(&site, "/offices?on=2023-06").await;
    holds(
        &before,
        &["10 offices in force, as of June 2023", "Regional Office for South America", "value=\"2023-06\""],
    );
    assert!(!before.contains("that has closed") && !before.contains("that have closed"), "{before}");
    let wrong = site.browser().get("/offices?on=yesterday").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_record_says_where_it_stands_and_what_it_was_called() {
    let site = founded().await;
    let vienna = html(&site, "/offices/vienna").await;
    let parts = [
        "<header class=\"record institution\">",
        "an office of the <b>International Organization for Migration</b>",
        "<h1><bdi>Regional Office for Europe and Central Asia</bdi></h1>",
        "<a href=\"/offices/headquarters\"><bdi>Headquarters</bdi></a>",
        "What it stands in the place of",
        "<a href=\"/offices/brussels\"><bdi>Regional Office for the European Economic Area</bdi></a>",
        "former name, English, until 2024",
        "name now, French, since 2024",
        "<nav class=\"tabs\"",
    ];
    holds(&vienna, &parts);
    assert!(!vienna.contains("Change this record"), "{vienna}");
    let brussels = html(&site, "/offices/brussels").await;
    holds(&brussels, &["It was in force until 2024.", "shows under <a href=\"/offices/vienna\">", "until 2024"]);
    holds(&html(&site, "/offices/nairobi").await, &["South Sudan", "Uganda"]);
    holds(&html(&site, "/offices/headquarters").await, &["Offices below", "/offices/panama"]);
    holds(&html(&site, "/offices/panama/history").await, &["Record made", "the program itself"]);
    for path in ["/offices/nowhere", "/offices/nowhere/history", "/offices/%3Cscript%3E"] {
        assert_eq!(site.browser().get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn an_office_is_added_changed_renamed_and_closed() {
    let site = founded().await;
    let mut secretary = site.signed_in(Role::Secretariat).await;
    holds(&secretary.get("/offices").await.text(), &["Add an office"]);
    let new = [
        ("kind", "country"),
        ("name", "IOM Mali"),
        ("parent", "dakar"),
        ("countries", "Mali"),
        ("city", "Bamako"),
    ];
    let added = fill(&mut secretary, "/offices/new", &new).await;
    assert_eq!((added.status, added.location()), (StatusCode::SEE_OTHER, "/offices/bamako".to_owned()));
    let field = [("kind", "field"), ("name", "Gao"), ("parent", "bamako"), ("from", "2013-04"), ("slug", "gao")];
    assert_eq!(fill(&mut secretary, "/offices/new", &field).await.location(), "/offices/gao");

    let edited = [("city", "Sikasso"), ("names", "fr: OIM Mali")];
    assert_eq!(fill(&mut secretary, "/offices/bamako/edit", &edited).await.location(), "/offices/bamako");
    let rename = [("name", "Mali Country Office"), ("language", "en"), ("date", "2020-01")];
    assert_eq!(fill(&mut secretary, "/offices/bamako/rename", &rename).await.location(), "/offices/bamako");
    let page = html(&site, "/offices/bamako").await;
    holds(&page, &["Mali Country Office", "Sikasso", "OIM Mali", "former name, English, until January 2020"]);

    let alone = fill(&mut secretary, "/offices/bamako/close", &[("date", "2025")]).await;
    assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY);
    holds(&alone.text(), &["href=\"#successor\"", "Choose a successor: Gao stands below", "value=\"2025\""]);
    let merged = fill(&mut secretary, "/offices/bamako/close", &[("date", "2025"), ("successor", "dakar")]).await;
    assert_eq!(merged.location(), "/offices/bamako", "{}", merged.text());
    holds(
        &html(&site, "/offices/dakar").await,
        &["What it stands in the place of", "/offices/bamako", "/offices/gao"],
    );
    let past = secretary.get("/offices/bamako/history").await.text();
    let parts = [
        "Merged into another",
        "<ins><bdi>Regional Office for Central and West Africa",
        "secretariat@example.org",
    ];
    holds(&past, &parts);
    holds(&past, &["Facts changed", "<del><bdi>Bamako</bdi></del>", "Renamed"]);
    assert!(!html(&site, "/offices/bamako/history").await.contains("secretariat@example.org"));
    let again = fill(&mut secretary, "/offices/bamako/close", &[("date", "2025")]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn what_was_typed_stays_and_who_was_slower_loses_nothing() {
    let site = founded().await;
    let mut secretary = site.signed_in(Role::Secretariat).await;
    let wrong = [("kind", "field"), ("name", ""), ("countries", "Atlantis"), ("from", "soon"), ("slug", "<b>")];
    let answer = fill(&mut secretary, "/offices/new", &wrong).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let parts = [
        "There are 4 problems",
        "href=\"#countries\"",
        ">Atlantis</textarea>",
        "value=\"soon\"",
        "value=\"&#60;b&#62;\"",
    ];
    holds(&answer.text(), &parts);
    let form = secretary.get("/offices/dakar/edit").await.form("/offices/dakar/edit");
    site.app.clock.forward(jiff::SignedDuration::from_secs(60));
    fill(&mut secretary, "/offices/dakar/edit", &[("city", "Thiès")]).await;
    let late = secretary.submit(&form.set("city", "Rufisque")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    holds(&late.text(), &["Someone has changed this record", "value=\"Rufisque\""]);
    let form = late.form("/offices/dakar/edit");
    assert_eq!(secretary.submit(&form).await.status, StatusCode::SEE_OTHER, "a second time they have been told");
    holds(&html(&site, "/offices/dakar").await, &["Rufisque"]);
}

#[tokio::test]
async fn the_offices_are_files_and_an_api() {
    let site = founded().await;
    let draft =
        Draft { kind: "country".into(), name: "=cmd|'x'!A1".into(), parent: "cairo".into(), ..Draft::default() };
    offices::add(&site.app, &Actor::Operator, &draft).await.unwrap();
    let csv = html(&site, "/offices.csv").await;
    assert!(
        csv.starts_with("code,name,kind,parent_office,parent_code,countries,country_codes,city,from,to,"),
        "{csv}"
    );
    holds(&csv, &["san-jose,", ",2024,Regional Office for the Americas,panama,", "'=cmd"]);
    assert_eq!(csv.lines().count(), 13);
    let json: Value = serde_json::from_str(&html(&site, "/offices.json?on=2023").await).unwrap();
    assert_eq!(json.as_array().unwrap().len(), 11);
    assert!(site.browser().get("/offices.xlsx").await.bytes.starts_with(b"PK"));

    let page: Value = serde_json::from_str(&html(&site, "/api/v1/offices?limit=5").await).unwrap();
    assert_eq!(page["offices"].as_array().unwrap().len(), 5);
    let (mut cursor, mut seen) = (page["next"].as_str().unwrap().to_owned(), 5);
    loop {
        let path = format!("/api/v1/offices?limit=5&cursor={cursor}");
        let page: Value = serde_json::from_str(&html(&site, &path).await).unwrap();
        seen += page["offices"].as_array().unwrap().len();
        let Some(next) = page["next"].as_str() else { break };
        cursor = next.to_owned();
    }
    assert_eq!(seen, 12);
    let page: Value = serde_json::from_str(&html(&site, "/api/v1/offices?on=2023").await).unwrap();
    let brussels = page["offices"].as_array().unwrap().iter().find(|one| one["code"] == "brussels").unwrap();
    assert_eq!((&brussels["successor"], &brussels["parent"]), (&"vienna".into(), &"headquarters".into()));
    assert_eq!(brussels["url"], "http://127.0.0.1:8080/offices/brussels");
    let wrong = site.browser().get("/api/v1/offices?on=soon").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn more_offices_take_no_more_statements() {
    let site = founded().await;
    let mut taken = Vec::new();
    for number in 0..24 {
        let name = format!("Country office {number}");
        let draft = Draft { kind: "country".into(), name, parent: "dakar".into(), ..Draft::default() };
        offices::add(&site.app, &Actor::Operator, &draft).await.unwrap();
        if number == 0 || number == 23 {
            for path in ["/offices", "/offices/dakar", "/offices/dakar/history", "/offices.csv", "/api/v1/offices"]
            {
                let before = site.app.db.statements();
                site.browser().get(path).await;
                taken.push((path, site.app.db.statements() - before));
            }
        }
    }
    assert_eq!(taken[..5], taken[5..]);
    assert!(taken.iter().all(|(_, count)| *count <= 5), "{taken:?}");
}

#[tokio::test]
async fn what_was_downloaded_can_be_imported_again() {
    let site = founded().await;
    let csv = html(&site, "/offices.csv").await;
    let mut secretary = site.signed_in(Role::Secretariat).await;
    let report = import(&site, &mut secretary, "offices.csv", csv.as_bytes(), "Our list").await;
    let json: Value = serde_json::from_str(&secretary.get(&format!("{report}.json")).await.text()).unwrap();
    assert_eq!(
        (&json["unchanged"]["offices"], &json["problems"]),
        (&11.into(), &Value::Array(Vec::new())),
        "{json}"
    );
    let more = format!("{csv}mali,IOM Mali,Country office,,dakar,,MLI,Bamako,1998,,,,\n");
    let report = import(&site, &mut secretary, "more.csv", more.as_bytes(), "Our list").await;
    holds(&secretary.get(&report).await.text(), &["new offices</dt><dd>1</dd>", "See the offices"]);
    holds(&html(&site, "/offices/mali").await, &["IOM Mali", "Bamako", "since 1998", "/offices/dakar"]);
    holds(&secretary.get("/import").await.text(), &["Offices of the institution"]);
    let officer = site.signed_in(Role::Editor).await.get("/import").await.text();
    assert!(!officer.contains("value=\"offices\""), "{officer}");
}
