//! The directory: what finds an organization, what is shown of it, and to whom.

use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::{Actor, Role};
use engagement::ids::OrganizationId;
use engagement::organizations::{self, Draft};

async fn doctors(site: &Site) -> OrganizationId {
    let draft = Draft {
        name: "Médecins Sans Frontières".into(),
        name_language: "fr".into(),
        acronym: "MSF".into(),
        kinds: vec!["NGO".into()],
        country: "CHE".into(),
        countries: vec!["MLI".into(), "NER".into()],
        ..Draft::default()
    };
    let id = site.organization_of(draft).await;
    site.also_known_as(id, "Doctors Without Borders").await;
    id
}

/// The text of a page without its marks.
fn plain(html: &str) -> String {
    html.replace("<mark>", "").replace("</mark>", "")
}

#[tokio::test]
async fn a_person_finds_it_as_people_type() {
    let site = Site::open().await;
    doctors(&site).await;
    site.organization("River Keepers").await;
    for typed in ["medecins+sans+frontiere", "MSF", "doctors+without+borders", "M%C3%89DECINS"] {
        let html = plain(&site.browser().get(&format!("/organizations?q={typed}")).await.text());
        assert!(html.contains("Médecins Sans Frontières</bdi>"), "{typed}: {html}");
        assert!(!html.contains("River Keepers"), "{typed}");
    }
    let html = site.browser().get("/organizations?q=doctors+without+borders").await.text();
    assert!(html.contains("Also known as Doctors Without Borders"), "{html}");
    let html = site.browser().get("/organizations?q=MSF").await.text();
    assert!(html.contains("lang=\"fr\""), "a name in another language says so: {html}");
    assert!(html.contains("data-say>1 organization</h2>"), "{html}");
}

async fn four(site: &Site) {
    for (name, kind, country) in [
        ("One", "NGO", "MLI"),
        ("Two", "NGO", "NER"),
        ("Three", "University", "MLI"),
        ("Four", "UN agency", "MLI"),
    ] {
        let draft = Draft {
            name: format!("Organization {name}"),
            kinds: vec![kind.into()],
            countries: vec![country.into()],
            ..Draft::default()
        };
        site.organization_of(draft).await;
    }
}

#[tokio::test]
async fn filters_combine_count_and_can_be_taken_off() {
    let site = Site::open().await;
    four(&site).await;
    let html = site.browser().get("/organizations").await.text();
    assert!(html.contains("data-say>3 organizations</h2>"), "other actors stand outside: {html}");
    assert!(html.contains("name=\"country\" value=\"MLI\"><span>Mali</span><b>2</b>"), "{html}");
    let ngo = "kind=non_governmental_organization";
    let html = site.browser().get(&format!("/organizations?{ngo}&country=MLI")).await.text();
    assert!(html.contains("data-say>1 organization in Mali</h2>"), "{html}");
    assert!(html.contains("value=\"MLI\" checked><span>Mali</span><b>1</b>"), "{html}");
    assert!(html.contains("value=\"NER\"><span>Niger</span><b>1</b>"), "what another choice would give: {html}");
    assert!(
        html.contains(&format!(
            "<a class=\"chip\" href=\"/organizations?{ngo}\"><span class=\"hidden\">Remove: </span>In Mali</a>"
        )),
        "{html}"
    );
    let html = site.browser().get("/organizations?country=MLI&others=yes").await.text();
    assert!(html.contains("data-say>3 organizations in Mali</h2>"), "{html}");
    assert!(html.contains("Other actors too</a>"), "{html}");
}

#[tokio::test]
async fn nothing_found_says_what_to_do() {
    let site = Site::open().await;
    four(&site).await;
    let html = site.browser().get("/organizations?q=organization+one&country=NER").await.text();
    assert!(html.contains("No organization matches"), "{html}");
    assert!(html.contains("Remove all filters: 1 organization</a>"), "{html}");
    assert!(html.contains("href=\"/organizations?q=organization+one&#38;country=NER&#38;others=yes\""), "{html}");
    let html = site.browser().get("/organizations?q=organization+zebra").await.text();
    assert!(html.contains("come close") || html.contains("No organization matches"), "{html}");
}

#[tokio::test]
async fn a_page_beyond_the_last_is_the_last() {
    let site = Site::open().await;
    for number in 0..30 {
        site.organization(&format!("Organization {number:02}")).await;
    }
    for (page, first) in [
        ("1", "Organization 00"),
        ("2", "Organization 25"),
        ("999999", "Organization 25"),
        ("x", "Organization 00"),
    ] {
        let html = site.browser().get(&format!("/organizations?page={page}")).await.text();
        let at = html.find("<ol class=\"rows\">").unwrap();
        assert!(html[at..].find(first).is_some_and(|found| found < 400), "{page}: {html}");
    }
}

#[tokio::test]
async fn the_map_filters_on_a_click_and_keeps_the_rest() {
    let site = Site::open().await;
    four(&site).await;
    let html = site.browser().get("/organizations?view=map&kind=non_governmental_organization").await.text();
    assert!(html.contains("data-say>2 organizations in 2 countries</h2>"), "{html}");
    let mali = "<a href=\"/organizations?kind=non_governmental_organization&#38;country=MLI\"><title>Mali: 1 organization</title>";
    assert!(html.contains(mali), "{html}");
    assert!(html.contains("#MLI\" class=\"shade-1\"/>"), "{html}");
    assert!(html.contains("do not imply official endorsement or acceptance by the institution"), "{html}");
    assert!(html.contains("Security Council resolution 1244 (1999)"), "{html}");
    assert!(html.contains("<th scope=\"row\"><a href=\"/organizations?kind=non_governmental_organization&#38;country=NER\">Niger</a></th>"), "{html}");
    assert!(html.contains("<input type=\"hidden\" name=\"view\" value=\"map\">"), "{html}");
}

const HOSTILE: [&str; 4] = [
    "<script>alert(1)</script>",
    "\"onmouseover='alert(1)' x=\"",
    "Invoice \u{202e}gpj.exe",
    "=HYPERLINK(\"http://evil.example\")",
];

#[tokio::test]
async fn names_are_never_markup_or_formulas() {
    let site = Site::open().await;
    let mut ids = Vec::new();
    for name in HOSTILE {
        ids.push(site.organization(name).await);
    }
    ids.push(site.organization(&"W".repeat(500)).await);
    let mut pages = vec!["/organizations".to_owned(), "/organizations?q=alert&view=map".to_owned()];
    pages.push(format!("/organizations?q={}", "%3Cscript%3Ealert(1)%3C/script%3E"));
    pages.push(
        "/organizations?country=%22%3E%3Cscript%3Ealert(1)&network=%3Cscript%3E&page=%3Cscript%3E".to_owned(),
    );
    pages.extend(
        ids.iter()
            .flat_map(|id| ["", "/work", "/together", "/history"].map(|tab| format!("/organizations/{id}{tab}"))),
    );
    for page in pages {
        let answer = site.browser().get(&page).await;
        assert_eq!(answer.status, StatusCode::OK, "{page}");
        let html = answer.text().to_lowercase();
        assert!(!html.contains("<script>") && !html.contains("\"onmouseover"), "{page}: {html}");
    }
    let csv = site.browser().get("/organizations.csv").await.text();
    assert!(!csv.contains(",=HYPERLINK") && !csv.contains("\"=HYPERLINK"), "{csv}");
    let list = site.browser().get("/organizations").await.text();
    assert!(list.contains("<bdi>Invoice \u{202e}gpj.exe</bdi>"), "what runs the other way is set apart: {list}");
}

#[tokio::test]
async fn what_is_kept_closely_is_nowhere() {
    let site = Site::open().await;
    let mut ids = Vec::new();
    for level in ["public", "partners", "staff", "restricted"] {
        let draft = Draft {
            name: format!("Shelter {level}"),
            country: "MLI".into(),
            confidentiality: level.into(),
            ..Draft::default()
        };
        ids.push(site.organization_of(draft).await);
    }
    for path in
        ["/organizations?q=shelter", "/organizations.csv", "/organizations.json", "/organizations?view=map"]
    {
        let text = plain(&site.browser().get(path).await.text());
        assert!(!text.contains("Shelter staff") && !text.contains("Shelter restricted"), "{path}: {text}");
        assert!(!text.contains("Shelter partners"), "{path}: {text}");
    }
    for tab in ["", "/work", "/together", "/history"] {
        for (id, status) in
            ids.iter().zip([StatusCode::OK, StatusCode::NOT_FOUND, StatusCode::NOT_FOUND, StatusCode::NOT_FOUND])
        {
            assert_eq!(site.browser().get(&format!("/organizations/{id}{tab}")).await.status, status, "{id}{tab}");
        }
        let mut administrator = site.signed_in(Role::Administrator).await;
        assert_eq!(administrator.get(&format!("/organizations/{}{tab}", ids[2])).await.status, StatusCode::OK);
        assert_eq!(
            administrator.get(&format!("/organizations/{}{tab}", ids[3])).await.status,
            StatusCode::NOT_FOUND
        );
    }
    let csv = site.signed_in(Role::Secretariat).await.get("/organizations.csv").await.text();
    assert!(csv.contains("Shelter restricted"), "{csv}");
}

#[tokio::test]
async fn the_whole_list_comes_as_files() {
    let site = Site::open().await;
    doctors(&site).await;
    four(&site).await;
    let answer = site.browser().get("/organizations.csv?country=MLI").await;
    assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    let csv = answer.text();
    assert_eq!(csv.lines().count(), 4, "{csv}");
    assert!(csv.starts_with("id,name,name_language,acronym,other_names,kinds,"), "{csv}");
    assert!(csv.contains(",Médecins Sans Frontières,fr,MSF,Doctors Without Borders,"), "{csv}");
    assert!(csv.contains("Mali; Niger,MLI; NER"), "{csv}");
    let json = site.browser().get("/organizations.json?q=MSF").await;
    let rows: serde_json::Value = serde_json::from_slice(&json.bytes).unwrap();
    assert_eq!((rows.as_array().unwrap().len(), &rows[0]["seat_code"]), (1, &"CHE".into()));
    let xlsx = site.browser().get("/organizations.xlsx").await;
    assert!(xlsx.bytes.starts_with(b"PK"));
    assert!(xlsx.header("content-disposition").contains("organizations.xlsx"));
}

#[tokio::test]
async fn more_lines_take_no_more_statements() {
    let site = Site::open().await;
    let mut taken = Vec::new();
    for number in 0..24 {
        let id = site.organization(&format!("Organization {number}")).await;
        site.activity(id, "MLI", "HEA", "public").await;
        if number == 0 || number == 23 {
            site.browser().get("/organizations?q=organization").await;
            for path in ["/organizations", "/organizations?q=organization", "/organizations?view=map"] {
                let before = site.app.db.statements();
                site.browser().get(path).await;
                taken.push((path, site.app.db.statements() - before));
            }
        }
    }
    assert_eq!(taken[..3], taken[3..]);
    assert!(taken.iter().all(|(_, count)| *count <= 12), "{taken:?}");
}

#[tokio::test]
async fn a_cold_first_page_is_small() {
    let site = Site::open().await;
    let kinds = ["NGO", "University", "Foundation", "Trade union"];
    for number in 0..60 {
        let draft = Draft {
            name: format!("Association {number} for the rights of people on the move"),
            kinds: vec![kinds[number % 4].into()],
            countries: engagement::vocabulary::all().country.terms()[number..number + 40]
                .iter()
                .map(|term| term.code.clone())
                .collect(),
            ..Draft::default()
        };
        organizations::add(&site.app, &Actor::Operator, &draft).await.unwrap();
    }
    site.fed().await;
    for page in ["/organizations", "/organizations?view=map", "/"] {
        let mut bytes = 0;
        let mut browser = site.browser().with("accept-encoding", "gzip, deflate, br");
        bytes += browser.get(page).await.bytes.len();
        let html = site.browser().get(page).await.text();
        let mut assets: Vec<_> = html
            .match_indices("/static/")
            .map(|(at, _)| {
                let rest = &html[at..];
                rest[..rest.find(['"', '#']).unwrap()].to_owned()
            })
            .collect();
        assets.sort();
        assets.dedup();
        for asset in assets {
            bytes += browser.get(&asset).await.bytes.len();
        }
        assert!(bytes < 60_000, "{page} cold is {bytes} bytes");
        println!("{page} cold: {bytes} bytes");
    }
}
