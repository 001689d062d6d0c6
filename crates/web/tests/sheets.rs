//! Partnerships in from spreadsheets, and out as a table of who does what where.

use crate::imports::import;
use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::{Actor, Role};
use engagement::imports::{self, Report, Request};
use engagement::offices;
use engagement::organizations;
use engagement::partnerships::{self, Draft, FundingDraft, PartyDraft};
use engagement::vocabulary;
use formats::columns::Kind;
use serde_json::Value;

const BY: Actor = Actor::Operator;

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn party(name: &str, role: &str) -> PartyDraft {
    PartyDraft { organization: name.to_owned(), roles: texts(&[role]), ..PartyDraft::default() }
}

/// A partnership of two organizations in an area and a cluster at two places, one of an organization that is kept closely,
/// and one of which only staff may know.
async fn filled() -> Site {
    let site = Site::open().await;
    offices::found(&site.app).await.unwrap();
    for (name, level) in [("River <Keepers>", "public"), ("Dakar University", "public"), ("Quiet House", "staff")]
    {
        let draft = organizations::Draft {
            name: name.into(),
            kinds: texts(&["non_governmental_organization"]),
            confidentiality: level.into(),
            ..Default::default()
        };
        organizations::add(&site.app, &BY, &draft).await.unwrap();
    }
    let water = Draft {
        title: "=Water for “Gao”".into(),
        parties: vec![
            party("River <Keepers>", "project_implementer"),
            party("Dakar University", "donor"),
            party("Quiet House", "collaborator"),
        ],
        offices: texts(&["dakar"]),
        areas: texts(&["1.3"]),
        clusters: texts(&["WSH"]),
        places: texts(&["Mali / Gao / Ansongo", "Niger"]),
        from: "2016-03".into(),
        to: "2018-06-30".into(),
        funding: vec![FundingDraft { donor: "European Union".into(), ..FundingDraft::default() }],
        confidentiality: "public".into(),
        ..Draft::default()
    };
    let quiet =
        Draft { title: "Quiet".into(), parties: vec![party("Quiet House", "collaborator")], ..water.clone() };
    let secret = Draft { title: "Of staff".into(), confidentiality: "staff".into(), ..water.clone() };
    let later = Draft {
        title: "Later".into(),
        from: "2020".into(),
        to: String::new(),
        offices: texts(&["nairobi"]),
        ..water.clone()
    };
    for draft in [water, quiet, secret, later] {
        partnerships::record(&site.app, &BY, &draft).await.unwrap();
    }
    site.fed().await;
    site
}

async fn get(site: &Site, path: &str) -> Vec<u8> {
    let answer = site.browser().get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
    answer.bytes
}

async fn text(site: &Site, path: &str) -> String {
    String::from_utf8(get(site, path).await).unwrap()
}

/// A file that went out comes in where the organizations are known.
async fn back(site: &Site, name: &str, content: &[u8], source: &str) -> Report {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    let request = Request { path, name: name.into(), source: Some(source.into()), ..Request::default() };
    let plan = imports::look(&site.app, &BY, &request).await.unwrap();
    assert_eq!(plan.mapping.kind, Kind::Presence, "{:?}", plan.mapping);
    imports::run(&site.app, &BY, &request, &|_| {}).await.unwrap()
}

#[tokio::test]
async fn who_does_what_where_goes_out_and_comes_in_as_activities() {
    let site = filled().await;
    let before = site.number("SELECT count(*) FROM organization").await;
    for language in ["en", "fr", "es", "ar"] {
        for ending in ["csv", "xlsx"] {
            let source = format!("{language} {ending}");
            let file = get(&site, &format!("/{language}/partnerships/3w.{ending}?office=dakar")).await;
            let report = back(&site, &format!("3w.{ending}"), &file, &source).await;
            assert_eq!(report.problems, [], "{source}");
            // Two organizations, an area and a cluster, two places.
            assert_eq!((report.rows, report.created.activities), (8, 8), "{source}: {report:?}");
            assert_eq!((report.organizations, report.created.organizations), (2, 0), "{source}: {report:?}");
            assert_eq!(back(&site, &format!("3w.{ending}"), &file, &source).await.unchanged.activities, 8);
        }
    }
    assert_eq!(site.number("SELECT count(*) FROM organization").await, before);
    assert_eq!(
        site.number("SELECT count(*) FROM term_question").await,
        0,
        "every word is known in every language"
    );
    let at = "SELECT count(*) FROM activity a JOIN place p ON p.id = a.admin2_id WHERE p.name = 'Ansongo'
        AND a.from_date = '2016-03' AND a.status = 'ongoing' AND (a.cluster = 'WSH' OR a.area = '1.3')";
    assert_eq!(site.number(at).await, 8 * 4, "what and where came back as they were");
    assert_eq!(site.number("SELECT count(*) FROM place").await, 2, "the places are the same");
}

#[tokio::test]
async fn what_is_asked_for_goes_out_as_far_as_one_may_know_of_it() {
    let site = filled().await;
    let rows: Vec<Value> = serde_json::from_str(&text(&site, "/partnerships/3w.json").await).unwrap();
    assert_eq!(rows.len(), 16, "two partnerships; the third names only who is kept closely");
    assert!(rows.iter().all(|row| row["organization"] != "Quiet House"), "{rows:?}");
    assert_eq!((&rows[0]["donors"], &rows[0]["country_code"]), (&"European Union".into(), &"MLI".into()));
    let of_2017 = text(&site, "/partnerships/3w.csv?as_of=2017").await;
    assert_eq!(of_2017.lines().count(), 2 + 8, "{of_2017}");
    assert!(of_2017.lines().nth(1).unwrap().starts_with("#org+name,"), "{of_2017}");
    assert!(!of_2017.contains(",=Water") && of_2017.contains("River <Keepers>"), "{of_2017}");
    assert_eq!(text(&site, "/partnerships/3w.csv?office=vienna").await.lines().count(), 2);
    let mut staff = site.signed_in(Role::Viewer).await;
    let all: Vec<Value> = serde_json::from_slice(&staff.get("/partnerships/3w.json").await.bytes).unwrap();
    assert_eq!(all.len(), 3 * 12 + 4, "staff know of all");
    assert_eq!(site.browser().get("/partnerships/3w").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_table_is_offered_where_partnerships_are() {
    let site = filled().await;
    let list = text(&site, "/partnerships?office=dakar&as_of=2016").await;
    assert!(list.contains("href=\"/partnerships/3w.csv?"), "{list}");
    assert!(list.contains("/partnerships/3w.xlsx?office=dakar&#38;as_of=2016\""), "{list}");
    let office = text(&site, "/ar/offices/dakar").await;
    assert!(office.contains("href=\"/ar/partnerships/3w.csv?office=dakar\""), "{office}");
}

#[test]
fn the_word_for_each_sector_is_known_for_what_it_is() {
    use vocabulary::Recognition::{Known, Unknown};
    let all = vocabulary::all();
    for language in ["en", "fr", "es", "ar"] {
        for term in all.cluster.terms() {
            let known = all.cluster.recognize(term.label(language));
            assert!(matches!(known, Known(meaning) if meaning.code == term.code), "{}", term.code);
        }
        for term in all.area.terms() {
            let label = term.label(language);
            assert_eq!(all.cluster.recognize(label), Unknown, "a word for a cluster too: {label}");
            let known = all.area.recognize(label);
            assert!(matches!(known, Known(meaning) if meaning.code == term.code), "{label}");
        }
    }
}

const SHEET: &str = "Title,Partner,Role,Office,Country,Start,Agreement,Status\n\
    Wells,River <Keepers>,Grantee,dakar,Mali,2024,MoU,Active\n\
    Wells,<script>alert(1)</script> & Sons,Wizard,dakar,Mali,2025,MoU,Active\n";

#[tokio::test]
async fn a_spreadsheet_of_partnerships_comes_in_by_its_columns() {
    let site = Site::open().await;
    offices::found(&site.app).await.unwrap();
    let mut browser = site.signed_in(Role::Editor).await;
    let page = browser.get("/import").await.text();
    assert!(page.contains("One row for each partnership, or one row for each organization in it"), "{page}");
    let sent =
        browser.upload("/import", &[("source", "Dakar"), ("as", "")], Some(("sheet.csv", SHEET.as_bytes()))).await;
    let columns = browser.get(&sent.location()).await;
    assert!(columns.text().contains("<b>Partnerships</b>: 8 of 8 columns"), "{}", columns.text());
    let form = columns.form("/import/check/");
    assert_eq!((form.get("column.0"), form.get("column.6")), ("title", "agreement_type"));
    let check = browser.submit(&form).await.text();
    assert!(
        check.contains("new partnerships") && check.contains("Write one of these words: Collaborator,"),
        "{check}"
    );
    let without = browser.submit(&form.set("column.0", "")).await.text();
    assert!(without.contains("Partnership: title, Partnership: reference that its rows share"), "{without}");
    let report = import(&site, &mut browser, "sheet.csv", SHEET.as_bytes(), "Dakar").await;
    let shown = browser.get(&report).await.text();
    assert!(shown.contains("Row 2 says") || shown.contains("row 2 says"), "{shown}");
    assert!(!shown.contains("<script>alert"), "{shown}");
    let arabic = browser.get(&format!("/ar{report}")).await.text();
    assert!(arabic.contains("جهة متعاونة، "), "the words are those of the reader: {arabic}");
    let json: Value = serde_json::from_slice(&browser.get(&format!("{report}.json")).await.bytes).unwrap();
    assert_eq!(json["created"]["partnerships"], 1);
    let list = browser.get("/en/partnerships").await.text();
    assert!(list.contains("1 partnership with 2 organizations"), "{list}");
}
