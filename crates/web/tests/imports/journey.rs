//! A spreadsheet becomes a register, without any script.

use super::{PRESENCE, columns, import};
use crate::support::Site;
use axum::http::{Method, StatusCode};
use engagement::access::Role;
use engagement::{imports, jobs};

#[tokio::test]
async fn a_spreadsheet_comes_in_and_its_questions_are_answered() {
    let site = Site::open().await;
    let council = site.organization("Norwegian Refugee Council").await;
    let mut browser = site.signed_in(Role::Editor).await;
    let page = columns(&mut browser, "bamako.csv", PRESENCE.as_bytes(), "Bamako office").await;
    assert!(page.text().contains("Who does what where</b>: 7 of 7 columns"), "{}", page.text());
    let form = page.form("/import/check/");
    assert_eq!((form.get("column.0"), form.get("column.2")), ("organization", "sector"));

    let check = browser.submit(&form).await;
    assert!(check.text().contains("5 rows name 4 organizations"), "{}", check.text());
    assert_eq!(site.number("SELECT count(*) FROM activity").await, 0, "nothing has changed yet");
    assert_eq!(site.number("SELECT count(*) FROM import").await, 0);

    let started = browser.submit(&check.form("/import/run/")).await;
    let report = started.location();
    let waits = browser.get(&report).await;
    assert_eq!(waits.location(), format!("{report}/progress"));
    let progress = browser.get(&waits.location()).await.text();
    assert!(
        progress.contains("Waiting for its turn") && progress.contains("http-equiv=\"refresh\""),
        "{progress}"
    );
    jobs::run_due(&site.app, &imports::handlers()).await.unwrap();
    site.fed().await;
    assert_eq!(browser.get(&format!("{report}/progress")).await.location(), report);
    let shown = browser.get(&report).await.text();
    assert!(shown.contains("bamako.csv is in the register") && shown.contains("5 rows were read"), "{shown}");
    assert!(shown.contains("Name the organization: the row names none."), "{shown}");
    let json: serde_json::Value =
        serde_json::from_slice(&browser.get(&format!("{report}.json")).await.bytes).unwrap();
    assert_eq!(json["rows"], 5);
    assert_eq!((&json["created"]["organizations"], &json["queued"]["organizations"]), (&3.into(), &1.into()));
    assert_eq!((&json["created"]["activities"], &json["queued"]["activities"]), (&2.into(), &2.into()));
    assert_eq!(json["problems"][0]["row"], 6);
    let problems = browser.get(&format!("{report}/problems.csv")).await.text();
    assert_eq!(problems.lines().count(), 2, "{problems}");

    let queue = browser.get("/queue").await.text();
    assert!(queue.contains("Norwegian Refugees Council") && queue.contains("Quidditch"), "{queue}");
    let question = browser.get(&link(&queue, "/queue/organizations/")).await;
    assert!(question.text().contains("<li>The names hold the same words.</li>"), "{}", question.text());
    let answer = question.form("/queue/organizations/").set("answer", "same");
    assert_eq!(browser.submit(&answer).await.location(), "/queue");
    let again = browser.submit(&answer).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.text().contains("this question has been answered already"));
    let word = browser.get(&link(&queue, "/queue/words/")).await.form("/queue/words/").set("other", "cluster:HEA");
    assert_eq!(browser.submit(&word).await.location(), "/queue");
    assert!(browser.get("/queue").await.text().contains("Nothing waits for an answer"));

    let list = site.browser().get("/activities").await.text();
    assert!(list.contains("4 activities of 4 organizations"), "{list}");
    assert!(list.contains(&format!("<a href=\"/organizations/{council}\"")), "{list}");
    assert!(!list.contains("<script>alert"), "{list}");
}

/// The first link to an address that begins so.
fn link(html: &str, start: &str) -> String {
    let at = html.find(&format!("href=\"{start}")).unwrap_or_else(|| panic!("no link to {start}: {html}"));
    html[at + 6..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn the_columns_of_a_source_are_remembered_and_the_second_time_changes_nothing() {
    let site = Site::open().await;
    let mut browser = site.signed_in(Role::Editor).await;
    let odd = "A,B,C\nRiver Keepers,Health,Mali\nBlue Water,Education,Mali\n";
    let page = columns(&mut browser, "odd.csv", odd.as_bytes(), "Odd").await;
    let form = page.form("/import/check/").set("as", "presence").set("column.0", "organization");
    let form = form.set("column.1", "sector").set("column.2", "country");
    let check = browser.submit(&form).await;
    let started = browser.submit(&check.form("/import/run/")).await;
    jobs::run_due(&site.app, &imports::handlers()).await.unwrap();
    assert_eq!(browser.get(&started.location()).await.status, StatusCode::OK);
    let last = site.number("SELECT max(number) FROM history").await;
    let page = columns(&mut browser, "odd.csv", odd.as_bytes(), "Odd").await;
    assert_eq!(page.form("/import/check/").get("column.1"), "sector", "as it was the last time");
    let report = import(&site, &mut browser, "odd.csv", odd.as_bytes(), "Odd").await;
    let json: serde_json::Value =
        serde_json::from_slice(&browser.get(&format!("{report}.json")).await.bytes).unwrap();
    assert_eq!((&json["created"]["activities"], &json["unchanged"]["activities"]), (&0.into(), &2.into()));
    assert_eq!(site.number("SELECT max(number) FROM history").await, last);
    assert!(browser.get("/import").await.text().matches("odd.csv").count() >= 2);
}

#[tokio::test]
async fn a_real_file_comes_in_as_it_is() {
    let site = Site::open().await;
    let mut browser = site.signed_in(Role::Secretariat).await;
    let file =
        std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/presence/unhcr-3w.csv")).unwrap();
    let report = import(&site, &mut browser, "unhcr-3w.csv", &file, "UNHCR").await;
    let json: serde_json::Value =
        serde_json::from_slice(&browser.get(&format!("{report}.json")).await.bytes).unwrap();
    assert_eq!(json["rows"], 2250);
    let count = |noun: &str, what: &str| json[noun][what].as_u64().unwrap();
    let organizations: u64 =
        ["created", "matched", "queued", "unchanged"].iter().map(|noun| count(noun, "organizations")).sum();
    assert_eq!(organizations, json["organizations"].as_u64().unwrap());
    let stored = site.number("SELECT count(*) FROM activity").await;
    assert_eq!(u64::try_from(stored).unwrap(), count("created", "activities"));
}

#[tokio::test]
async fn kind_sheet_and_constants_can_be_chosen() {
    let site = Site::open().await;
    let mut browser = site.signed_in(Role::Editor).await;
    let file = "Name,Sector\nRiver Keepers,Health\n";
    let page = columns(&mut browser, "one.csv", file.as_bytes(), "One").await;
    let hash = page.form("/import/check/").action;
    let page = browser.get(&format!("{hash}?name=one.csv&source=One&as=presence")).await;
    let form = page.form("/import/check/");
    assert_eq!(form.get("as"), "presence");
    let twice = form.clone().set("column.0", "organization").set("column.1", "organization");
    let wrong = browser.submit(&twice).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.text().contains("for one column only") && wrong.text().contains("href=\"#column.1\""),
        "{}",
        wrong.text()
    );
    let nobody = form.clone().set("column.0", "").set("column.1", "sector");
    assert!(browser.submit(&nobody).await.text().contains("Say which column holds one of these"));
    let form = form.set("column.0", "organization").set("column.1", "sector").set("constant.country", "MLI");
    let check = browser.submit(&form).await;
    assert!(check.text().contains("activities to add</dt><dd>1</dd>"), "{}", check.text());
    let back = check
        .text()
        .split("href=\"")
        .map(|rest| rest.split('"').next().unwrap().replace("&#38;", "&"))
        .find(|href| href.starts_with(&hash))
        .unwrap();
    let form = browser.get(&back).await.form("/import/check/");
    assert_eq!(
        (form.get("column.0"), form.get("constant.country")),
        ("organization", "MLI"),
        "choices stay on the way back"
    );
}

#[tokio::test]
async fn nobody_else_comes_near() {
    let site = Site::open().await;
    let refused = site.browser().upload("/import", &[("source", "X")], Some(("x.csv", b"Name\nA\n"))).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.text().contains("href=\"/sign-in\""), "{}", refused.text());
    for path in ["/import", "/queue"] {
        assert_eq!(site.browser().get(path).await.location(), format!("/sign-in?next={path}"));
    }
    let officer = site.signed_in(Role::Editor).await;
    let mut tricked = officer.with("sec-fetch-site", "cross-site");
    assert_eq!(
        tricked.upload("/import", &[("source", "X")], Some(("x.csv", b"Name\nA\n"))).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(tricked.send(Method::POST, "/queue/words", "").await.status, StatusCode::FORBIDDEN);
    assert_eq!(std::fs::read_dir(site.app.data.join("files")).unwrap().count(), 0, "nothing was kept");
}
