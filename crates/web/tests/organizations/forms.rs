//! What staff do to a record.

use crate::support::{Answer, Site};
use axum::http::StatusCode;
use engagement::access::{Actor, Role};
use engagement::ids::OrganizationId;
use engagement::organizations::{self, Draft, Found};
use engagement::values;

/// The id at the end of where an answer leads.
fn led_to(answer: &Answer) -> OrganizationId {
    let path = answer.location();
    let path = path.trim_start_matches("/organizations/");
    path.split('/').next().unwrap().parse().unwrap_or_else(|_| panic!("{}: {}", answer.status, answer.text()))
}

/// The value of a hidden or text field.
fn field(html: &str, name: &str) -> String {
    let at = html.find(&format!("name=\"{name}\"")).unwrap_or_else(|| panic!("{name} in {html}"));
    let rest = &html[at..];
    let at = rest.find("value=\"").unwrap() + 7;
    rest[at..].split('"').next().unwrap().to_owned()
}

async fn found(site: &Site, id: OrganizationId) -> organizations::Organization {
    match organizations::find(&site.app, &Actor::Operator, id).await.unwrap() {
        Found::Here(one) => *one,
        other => panic!("not here: {other:?}"),
    }
}

#[tokio::test]
async fn staff_add_an_organization() {
    let site = Site::open().await;
    let mut officer = site.signed_in(Role::Editor).await;
    assert_eq!(officer.get("/organizations/new").await.status, StatusCode::OK);
    let form = "name=River+Keepers&kinds=non_governmental_organization&kinds=faith_based_organization&network=yes&country=MLI\
        &countries=Mali%0D%0ACC%B4te+d%27Ivoire%3B+Niger&areas=1&founded=1998&website=keepers.example&confidentiality=public";
    let form = form.replace("CC%B4te", "C%C3%B4te");
    let answer = officer.post("/organizations/new", &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let one = found(&site, led_to(&answer)).await;
    assert_eq!(one.facts.name, "River Keepers");
    assert_eq!((one.facts.kinds.len(), one.facts.network, one.facts.countries.len()), (2, true, 3));
    assert_eq!(one.facts.website.as_deref(), Some("https://keepers.example"));
}

#[tokio::test]
async fn what_was_typed_stays_and_all_that_is_wrong_is_told() {
    let site = Site::open().await;
    let mut officer = site.signed_in(Role::Editor).await;
    let form = "name=+&founded=3025&website=nowhere&description=%3Cb%3EAll+of+it&countries=Atlantis&kinds=trade_union&confidentiality=staff";
    let answer = officer.post("/organizations/new", form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    for part in [
        "There are 4 problems",
        "<a href=\"#name\">Enter a name.</a>",
        "href=\"#countries\"",
        "id=\"founded-error\"",
        "value=\"3025\"",
        ">Atlantis</textarea>",
        "&#60;b&#62;All of it</textarea>",
        "value=\"trade_union\" checked",
        "<option value=\"staff\" selected>",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[tokio::test]
async fn a_name_that_is_there_is_asked_about_first() {
    let site = Site::open().await;
    let known = site.organization("Médecins du Fleuve").await;
    let mut officer = site.signed_in(Role::Editor).await;
    let answer = officer.post("/organizations/new", "name=medecins+du+fleuve&founded=1998").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    assert!(html.contains("Is it one of these?") && html.contains(&format!("/organizations/{known}")), "{html}");
    assert!(html.contains("value=\"1998\""), "{html}");
    let answer = officer.post("/organizations/new", "name=medecins+du+fleuve&sure=yes").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_record_is_changed_and_the_history_says_how() {
    let site = Site::open().await;
    let draft = Draft { name: "River Keepers".into(), country: "MLI".into(), ..Draft::default() };
    let id = site.organization_of(draft).await;
    let mut officer = site.signed_in(Role::Editor).await;
    let edit = format!("/organizations/{id}/edit");
    let html = officer.get(&edit).await.text();
    let seen = field(&html, "seen");
    assert!(html.contains("<option value=\"MLI\" selected>"), "{html}");
    let form = format!(
        "seen={}&name=River+Keepers&country=NER&founded=1998&confidentiality=public",
        seen.replace('+', "%2B")
    );
    let answer = officer.post(&edit, &form).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, format!("/organizations/{id}")));
    let history = format!("/organizations/{id}/history");
    let html = officer.get(&history).await.text();
    for part in [
        "Facts changed",
        "<del><bdi>Mali</bdi></del>",
        "<ins><bdi>Niger</bdi></ins>",
        "<ins><bdi>1998</bdi></ins>",
        "editor@example.org",
        "Record made",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    let html = site.browser().get(&history).await.text();
    assert!(!html.contains("editor@example.org") && html.contains("staff of the institution"), "{html}");
}

#[tokio::test]
async fn who_was_slower_loses_nothing() {
    let site = Site::open().await;
    let id = site.organization("River Keepers").await;
    let mut officer = site.signed_in(Role::Editor).await;
    let edit = format!("/organizations/{id}/edit");
    let seen = field(&officer.get(&edit).await.text(), "seen");
    site.app.clock.forward(jiff::SignedDuration::from_secs(60));
    organizations::rename(&site.app, &Actor::Operator, id, "Lake Keepers", "", None).await.unwrap();
    let typed =
        |seen: &str| format!("seen={seen}&name=River+Keepers&description=Long+typed&confidentiality=public");
    let answer = officer.post(&edit, &typed(&seen)).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let html = answer.text();
    assert!(html.contains("Long typed</textarea>") && html.contains("Someone has changed this record"), "{html}");
    let answer = officer.post(&edit, &typed(&field(&html, "seen"))).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "a second time they have been told");
    assert_eq!(found(&site, id).await.facts.description.as_deref(), Some("Long typed"));
}

#[tokio::test]
async fn a_rename_keeps_the_name_before() {
    let site = Site::open().await;
    let id = site.organization("River Keepers").await;
    let mut officer = site.signed_in(Role::Editor).await;
    let rename = format!("/organizations/{id}/rename");
    let answer = officer.post(&rename, "name=Friends+of+Water&date=last+year").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.text().contains("value=\"Friends of Water\"") && answer.text().contains("href=\"#date\""),
        "{}",
        answer.text()
    );
    let answer = officer.post(&rename, "name=Friends+of+Water&language=en&date=2024-06").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let html = site.browser().get(&format!("/organizations/{id}")).await.text();
    assert!(
        html.contains("Former name, until June 2024") && html.contains("Official name, English, since June 2024"),
        "{html}"
    );
    let html = site.browser().get(&format!("/organizations/{id}/history")).await.text();
    assert!(html.contains("Renamed") && html.contains("<del><bdi>River Keepers</bdi></del>"), "{html}");
}

#[tokio::test]
async fn two_records_are_merged_and_parted_again() {
    let site = Site::open().await;
    let one = site
        .organization_of(Draft { name: "River Keepers".into(), country: "MLI".into(), ..Draft::default() })
        .await;
    let two = site
        .organization_of(Draft { name: "River Keepers Niger".into(), country: "NER".into(), ..Draft::default() })
        .await;
    let mut secretary = site.signed_in(Role::Secretariat).await;
    let merge = format!("/organizations/{one}/merge");
    let html = secretary.get(&format!("{merge}?q=river+keepers")).await.text();
    assert!(html.contains(&format!("href=\"{merge}?other={two}\"")), "{html}");
    assert!(!html.contains(&format!("?other={one}")), "not with itself: {html}");
    let html = secretary.get(&format!("{merge}?other={two}")).await.text();
    assert!(html.contains("<bdi><ins>River Keepers Niger</ins></bdi>"), "the name is kept: {html}");
    assert!(html.contains(&format!("value=\"{one}\" checked")), "{html}");
    let html = secretary.get(&format!("{merge}?other={two}&stays={two}")).await.text();
    assert!(html.contains(&format!("value=\"{two}\" checked")), "{html}");
    let answer = secretary.post(&merge, &format!("other={two}&stays={one}")).await;
    assert_eq!(
        (answer.status, answer.location()),
        (StatusCode::SEE_OTHER, format!("/organizations/{one}/history"))
    );
    assert_eq!(site.browser().get(&format!("/organizations/{two}")).await.status, StatusCode::PERMANENT_REDIRECT);
    let html = secretary.get(&answer.location()).await.text();
    assert!(html.contains("Merged with “River Keepers Niger”"), "{html}");
    let undo = html
        .split("action=\"")
        .find(|part| part.contains("/undo\""))
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    assert!(!site.browser().get(&answer.location()).await.text().contains("/undo"), "not for visitors");
    assert_eq!(site.signed_in(Role::Editor).await.post(&undo, "").await.status, StatusCode::FORBIDDEN);
    assert_eq!(secretary.post(&undo, "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.browser().get(&format!("/organizations/{two}")).await.status, StatusCode::OK);
    assert_eq!(secretary.post(&undo, "").await.status, StatusCode::CONFLICT, "it is undone already");
}

#[tokio::test]
async fn an_organization_joins_a_network_and_leaves_it() {
    let site = Site::open().await;
    let id = site.organization("River Keepers").await;
    let network =
        site.organization_of(Draft { name: "Friends of Rivers".into(), network: true, ..Draft::default() }).await;
    let mut officer = site.signed_in(Role::Editor).await;
    let join = format!("/organizations/{id}/networks");
    let html = officer.get(&format!("{join}?q=rivers")).await.text();
    assert!(html.contains(&format!("value=\"{network}\"")), "{html}");
    let answer = officer.post(&join, &format!("q=rivers&network={network}&from=soon")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("value=\"soon\""), "{}", answer.text());
    let answer = officer.post(&join, &format!("q=rivers&network={network}&from=2019")).await;
    assert_eq!(answer.location(), format!("/organizations/{id}/together"), "{}", answer.text());
    let html = officer.get(&answer.location()).await.text();
    assert!(html.contains("since 2019") && html.contains("It has left</a>"), "{html}");
    let leave = format!("{join}/{network}");
    assert!(officer.get(&leave).await.text().contains("value=\"2026-11-21\""));
    assert_eq!(officer.post(&leave, "from=2024").await.status, StatusCode::SEE_OTHER);
    let html = site.browser().get(&answer.location()).await.text();
    assert!(html.contains("from 2019 until 2024") && !html.contains("It has left"), "{html}");
}

#[tokio::test]
async fn what_an_organization_keeps_itself_no_account_of_the_institution_changes() {
    let site = Site::open().await;
    let id = site.organization("River Keepers").await;
    let mut tx = site.app.db.write().await.unwrap();
    tx.execute("UPDATE organization SET owner_kind = 'organization', owner_id = $1 WHERE id = $1", values![id])
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let mut administrator = site.signed_in(Role::Administrator).await;
    let html = administrator.get(&format!("/organizations/{id}")).await.text();
    assert!(
        html.contains("<header class=\"record civil\">") && html.contains("kept by <b>River Keepers</b>"),
        "{html}"
    );
    assert!(!html.contains("Change this record") && !html.contains("Merge with"), "{html}");
    for act in ["edit", "rename", "networks"] {
        let path = format!("/organizations/{id}/{act}");
        assert_eq!(administrator.get(&path).await.status, StatusCode::FORBIDDEN, "{act}");
        assert_eq!(
            administrator.post(&path, "name=Other&seen=x&network=").await.status.as_u16() / 100,
            4,
            "{act}"
        );
    }
    assert_eq!(found(&site, id).await.facts.name, "River Keepers");
}
