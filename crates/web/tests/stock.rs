//! Taking stock: the list of partnerships, as of any day, the pictures, and their files.

use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::Actor;
use engagement::offices;
use engagement::organizations;
use engagement::partnerships::{self, Draft, FundingDraft, PartyDraft};
use serde_json::Value;

const BY: Actor = Actor::Operator;

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// Two organizations and the three partnerships that the Dakar office has with them; one of them only staff may know.
pub(crate) async fn filled() -> Site {
    let site = Site::open().await;
    offices::found(&site.app).await.unwrap();
    for (name, kind) in
        [("River <Keepers>", "non_governmental_organization"), ("Dakar University", "academic_institution")]
    {
        let draft = organizations::Draft { name: name.into(), kinds: texts(&[kind]), ..Default::default() };
        organizations::add(&site.app, &BY, &draft).await.unwrap();
    }
    let party = |name: &str, role: &str| PartyDraft {
        organization: name.to_owned(),
        roles: texts(&[role]),
        ..PartyDraft::default()
    };
    let shelter = Draft {
        title: "Shelter <b>on</b> the river".into(),
        parties: vec![party("River <Keepers>", "project_implementer")],
        offices: texts(&["dakar"]),
        areas: texts(&["1.3"]),
        places: texts(&["MLI"]),
        from: "2015-03".into(),
        to: "2016-06-30".into(),
        funding: vec![FundingDraft {
            donor: "=cmd|' /C calc'!A0".into(),
            currency: "EUR".into(),
            planned: "1000.50".into(),
            ..FundingDraft::default()
        }],
        confidentiality: "public".into(),
        ..Draft::default()
    };
    let study = Draft {
        title: "Study".into(),
        parties: vec![party("Dakar University", "collaborator"), party("River <Keepers>", "donor")],
        areas: texts(&["12"]),
        from: "2016-09-01".into(),
        to: String::new(),
        funding: Vec::new(),
        ..shelter.clone()
    };
    let secret = Draft { title: "Of staff alone".into(), confidentiality: "staff".into(), ..study.clone() };
    for draft in [shelter, study, secret] {
        partnerships::record(&site.app, &BY, &draft).await.unwrap();
    }
    site.fed().await;
    site
}

pub(crate) async fn page(site: &Site, path: &str) -> String {
    let answer = site.browser().get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
    answer.text()
}

#[tokio::test]
async fn the_list_answers_what_its_address_asks() {
    let site = filled().await;
    let found = async |query: &str| {
        let html = page(&site, &format!("/partnerships?{query}")).await;
        html.split("data-say>").nth(1).unwrap().split('<').next().unwrap().to_owned()
    };
    assert_eq!(found("").await, "2 partnerships with 2 organizations", "what is for staff alone is not counted");
    assert_eq!(found("as_of=2016-05").await, "1 partnership with 1 organization");
    assert_eq!(found("area=1&region=011").await, "1 partnership with 1 organization");
    assert_eq!(found("view=organizations&as_of=2016").await, "2 organizations");
    assert_eq!(found("role=donor&group=academia").await, "No partnership found");
    assert_eq!(found("q=university").await, "1 partnership with 2 organizations");
    let html = page(&site, "/partnerships?as_of=last+year").await;
    assert!(html.contains("id=\"as_of-error\""), "{html}");
    let html = page(&site, "/partnerships?as_of=2016&area=1").await;
    assert!(html.contains("Shelter &#60;b&#62;on&#60;/b&#62; the river") && !html.contains("<b>on"), "{html}");
    assert!(html.contains("<a class=\"chip\" href=\"/partnerships?area=1\">"), "{html}");
    assert!(html.contains("href=\"/partnerships.csv?as_of=2016&#38;area=1\""), "{html}");
    let html = page(&site, "/partnerships?view=organizations&q=shelter").await;
    assert!(html.contains("River &#60;Keepers&#62;") && html.contains("March 2015"), "{html}");
}

#[tokio::test]
async fn the_list_goes_out_as_files() {
    let site = filled().await;
    let rows: Vec<Value> = serde_json::from_str(&page(&site, "/partnerships.json").await).unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0]["organizations"], "River <Keepers>");
    assert_eq!(rows[0]["planned"], "EUR 1000.50");
    let csv = page(&site, "/partnerships.csv?q=shelter").await;
    assert!(csv.contains("Shelter <b>on</b> the river") && !csv.contains(",=cmd"), "{csv}");
    assert!(site.browser().get("/partnerships.xlsx").await.bytes.starts_with(b"PK"));
}

#[tokio::test]
async fn each_picture_has_its_table_and_its_files() {
    let site = filled().await;
    assert_eq!(site.browser().get("/stock").await.location(), "/stock/areas");
    for (picture, said) in [
        ("areas", "Counted are partnerships"),
        ("years", "Counted are partnerships"),
        ("groups", "Counted are organizations"),
        ("roles", "Counted are organizations"),
        ("money", "In EUR, whole units"),
    ] {
        for language in ["en", "fr", "es", "ar"] {
            let html = page(&site, &format!("/{language}/stock/{picture}")).await;
            assert!(picture == "areas" || html.contains("class=\"chart"), "{html}");
            assert!(html.contains("<table") && !html.contains(" style="), "{html}");
            assert!(language != "en" || html.contains(said), "{html}");
        }
        let svg = page(&site, &format!("/stock/{picture}/picture.svg")).await;
        assert!(svg.starts_with("<?xml") || svg.starts_with("<svg"), "{svg}");
        assert!(!svg.contains("<script") && !svg.contains("<b>on"), "{svg}");
        let png = site.browser().get(&format!("/stock/{picture}/picture.png")).await;
        assert!(image::load_from_memory(&png.bytes).unwrap().width() > 600, "{picture}");
        let csv = page(&site, &format!("/stock/{picture}/table.csv")).await;
        assert!(csv.starts_with("row_code,row,column_code,column,value") && !csv.contains("\n=cmd"), "{csv}");
    }
    assert_eq!(site.browser().get("/stock/dragons").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_cell_opens_the_list_of_what_it_counts() {
    let site = filled().await;
    let html = page(&site, "/stock/areas?measure=organizations").await;
    let cell = "href=\"/partnerships?area=1&#38;region=011\">1</a>";
    assert!(html.contains(cell), "{html}");
    let rows: Vec<Value> =
        serde_json::from_str(&page(&site, "/stock/areas/table.json?measure=planned").await).unwrap();
    let all = rows.iter().find(|row| row["row_code"] == "total" && row["column_code"] == "total").unwrap();
    assert_eq!(all["value"], 1000.5);
    let narrowed = page(&site, "/stock/roles?area=12").await;
    assert!(narrowed.contains("Research"), "the chip says what is left: {narrowed}");
    let nothing = page(&site, "/stock/money?area=12").await;
    assert!(nothing.contains("There is nothing to show"), "{nothing}");
}

#[tokio::test]
async fn a_cell_never_opens_more_than_it_counts() {
    let site = filled().await;
    let html = page(&site, "/stock/areas?area=1.3").await;
    assert!(html.contains("href=\"/partnerships?area=1.3&#38;region=011\""), "{html}");
    assert!(!html.contains("area=1.3&#38;area=1"), "no value beside the one that is chosen: {html}");
    let html = page(&site, "/stock/groups?as_of=2016").await;
    let row = "<th scope=\"row\"><a href=\"/partnerships?group=academia\">";
    assert!(html.contains(row), "years are told apart, so that no day is chosen for a row: {html}");
}

#[tokio::test]
async fn the_number_of_statements_does_not_grow_with_the_list() {
    let site = filled().await;
    let count = async |path: &str| {
        page(&site, path).await;
        let before = site.app.db.statements();
        page(&site, path).await;
        site.app.db.statements() - before
    };
    for path in [
        "/partnerships",
        "/partnerships?view=organizations",
        "/partnerships/3w.csv",
        "/stock/areas",
        "/stock/network",
        "/stock/figures",
        "/stock/map",
        "/stock/ending",
    ] {
        let few = count(path).await;
        let more = Draft {
            title: "One of many".into(),
            parties: vec![PartyDraft { organization: "Dakar University".into(), ..PartyDraft::default() }],
            offices: texts(&["dakar"]),
            places: texts(&["MLI", "SEN", "NER"]),
            to: "2027-03-31".into(),
            confidentiality: "public".into(),
            ..Draft::default()
        };
        for _ in 0..10 {
            partnerships::record(&site.app, &BY, &more).await.unwrap();
        }
        assert_eq!(count(path).await, few, "{path}");
    }
}
