//! Figures with their date, the map, and what ends soon: as pages, as files and through the API.

use crate::stock::{filled, page};
use axum::http::StatusCode;
use engagement::access::Actor;
use engagement::partnerships::{self, AgreementDraft, Draft, PartyDraft};
use serde_json::Value;

/// The number in the list that an address opens, of partnerships or of organizations.
async fn listed(site: &crate::support::Site, href: &str) -> String {
    let html = page(site, &href.replace("&#38;", "&")).await;
    let found = html.split("data-say>").nth(1).unwrap().split('<').next().unwrap();
    found.chars().take_while(char::is_ascii_digit).collect()
}

#[tokio::test]
async fn each_figure_opens_a_list_that_holds_as_many() {
    let site = filled().await;
    let html = page(&site, "/stock/figures?as_of=2016-10-01&from=2015").await;
    let numbers = html.match_indices("<td class=\"number\"><a href=\"").map(|(at, mark)| &html[at + mark.len()..]);
    let mut lists = 0;
    for cell in numbers {
        let (href, rest) = cell.split_once("\">").unwrap();
        assert_eq!(listed(&site, href).await, rest.split('<').next().unwrap(), "{href}");
        lists += 1;
    }
    assert!(lists > 15, "most figures open a list: {lists}");
    let one = "/partnerships?group=academia&#38;status=active&#38;status=suspended&#38;as_of=2016-10-01&#38;view=organizations";
    assert!(html.contains(one), "{html}");
}

#[tokio::test]
async fn figures_are_said_in_words_that_can_be_copied() {
    let site = filled().await;
    let html = page(&site, "/stock/figures?as_of=2016-12-31").await;
    let said = "On 31 December 2016, the International Organization for Migration worked with 2 civil society \
                organizations in 1 partnership.";
    assert!(html.contains(said), "{html}");
    assert!(html.contains("Human Rights Council") && html.contains("class=\"chart"), "{html}");
    assert!(!html.contains(" style=") && !html.contains("<b>on"), "{html}");
    for language in ["fr", "es", "ar"] {
        let html = page(&site, &format!("/{language}/stock/figures?as_of=2016-12-31")).await;
        assert!(!html.contains("figures-"), "every text is there: {html}");
    }
    let none = page(&site, "/stock/figures?as_of=1999").await;
    assert!(
        none.contains("no partnership with civil society that you may see was under way on 31 December 1999"),
        "{none}"
    );
    let narrowed = page(&site, "/stock/figures?as_of=2016-12-31&area=12&others=yes&status=proposed").await;
    assert!(
        narrowed.contains("Research") && !narrowed.contains("/stock/figures?as_of=2016-12-31&#38;others"),
        "{narrowed}"
    );
}

#[tokio::test]
async fn a_day_that_is_none_is_said_beside_its_field() {
    let site = filled().await;
    let html = page(&site, "/stock/figures?as_of=2999&from=%3Cb%3E&to=2030").await;
    assert!(html.contains("id=\"as_of-error\">2999 is still to come."), "{html}");
    assert!(html.contains("value=\"&#60;b&#62;\"") && html.contains("id=\"from-error\""), "{html}");
    let refused = site.browser().get("/stock/figures/table.csv?as_of=2999").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let refused = site.browser().get("/api/v1/figures?years=26").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn figures_go_out_as_files_and_through_the_api() {
    let site = filled().await;
    let rows: Vec<Value> =
        serde_json::from_str(&page(&site, "/stock/figures/table.json?as_of=2016-12-31&from=2016").await).unwrap();
    let groups = rows.iter().find(|row| row["figure"] == "organizations_by_group" && row["value_code"] == "ngo");
    let groups = groups.unwrap();
    assert_eq!((&groups["date"], &groups["number"]), (&"2016-12-31".into(), &Value::from(1.0)));
    assert!(groups["rule"].as_str().unwrap().contains("counts in each of its groups"), "{groups}");
    let csv = page(&site, "/stock/figures/table.csv").await;
    assert!(csv.starts_with("figure,title,value_code,value,date,year,number,rule"), "{csv}");
    assert!(site.browser().get("/stock/figures/table.xlsx").await.bytes.starts_with(b"PK"));
    let api: Value = serde_json::from_str(&page(&site, "/api/v1/figures?as_of=2016-12-31&years=2").await).unwrap();
    assert_eq!(api["days"], serde_json::json!(["2015-12-31", "2016-12-31"]));
    assert_eq!(
        (&api["figures"][0]["figure"], &api["figures"][0]["all"]),
        (&"organizations".into(), &serde_json::json!([1, 2]))
    );
}

#[tokio::test]
async fn the_map_shows_where_and_says_what_it_cannot_show() {
    let site = filled().await;
    let html = page(&site, "/stock/map").await;
    assert!(
        html.contains("<title>Mali: 2 partnerships</title>")
            && html.contains("href=\"/partnerships?country=MLI\""),
        "{html}"
    );
    assert!(html.contains("do not imply official endorsement"), "{html}");
    let html = page(&site, "/stock/map?measure=organizations&as_of=2015").await;
    assert!(
        html.contains("<title>Mali: 1 organization</title>") && html.contains("country=MLI&#38;as_of=2015"),
        "{html}"
    );
    let svg = page(&site, "/stock/map/picture.svg").await;
    assert!(svg.contains("do not imply official endorsement") && !svg.contains("href="), "{svg}");
    let png = site.browser().get("/stock/map/picture.png").await;
    assert!(image::load_from_memory(&png.bytes).unwrap().width() > 600);
    let csv = page(&site, "/stock/map/table.csv").await;
    assert_eq!(
        csv.trim_start_matches('\u{feff}').replace('\r', ""),
        "country_code,country,number\nMLI,Mali,2\ntotal,All,2\n"
    );
    let nothing = page(&site, "/stock/map?area=9").await;
    assert!(nothing.contains("There is nothing to show"), "{nothing}");
}

#[tokio::test]
async fn what_ends_soon_is_told_with_its_day() {
    let site = filled().await;
    let none = page(&site, "/stock/ending").await;
    assert!(none.contains("Nothing ends in this time"), "{none}");
    let by = Actor::Operator;
    for (title, to) in [("=Clinic <b>at</b> the border", "2027-01-15"), ("School", "2026-11-01")] {
        let draft = Draft {
            title: title.into(),
            parties: vec![PartyDraft { organization: "River <Keepers>".into(), ..PartyDraft::default() }],
            offices: vec!["dakar".into()],
            from: "2025".into(),
            to: to.into(),
            confidentiality: "public".into(),
            ..Draft::default()
        };
        let id = partnerships::record(&site.app, &by, &draft).await.unwrap();
        let signed = AgreementDraft { kind: "grant_agreement".into(), to: to.into(), ..AgreementDraft::default() };
        partnerships::add_agreement(&site.app, &by, id, &signed).await.unwrap();
    }
    let html = page(&site, "/stock/ending").await;
    assert!(html.contains("1 ends in this time. 1 is past its end"), "{html}");
    assert!(html.contains("=Clinic &#60;b&#62;at&#60;/b&#62; the border") && !html.contains("<b>at"), "{html}");
    assert!(
        html.contains("in 55 days") && html.contains("20 days ago") && html.contains("15 January 2027"),
        "{html}"
    );
    assert!(html.contains("River &#60;Keepers&#62;") && html.contains("Grant agreement"), "{html}");
    assert!(
        html.contains("class=\"chart") && html.find("School").unwrap() < html.find("=Clinic").unwrap(),
        "{html}"
    );
    let csv = page(&site, "/stock/ending/table.csv?within=3").await;
    assert!(csv.contains("2027-01-15,55") && !csv.contains(",=Clinic"), "{csv}");
    let svg = page(&site, "/ar/stock/ending/picture.svg").await;
    assert!(svg.starts_with("<svg") && !svg.contains("<b>at"), "{svg}");
    let png = site.browser().get("/stock/ending/picture.png").await;
    assert!(image::load_from_memory(&png.bytes).unwrap().width() > 600);
    let elsewhere = page(&site, "/stock/ending?office=cairo&within=1000").await;
    assert!(elsewhere.contains("Nothing ends in this time"), "{elsewhere}");
}
