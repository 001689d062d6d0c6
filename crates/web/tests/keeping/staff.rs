//! What staff do beside a record: verify, note, take down, restore; and the desk.

use super::{here, registered};
use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::{Actor, Role};
use jiff::SignedDuration;

#[tokio::test]
async fn staff_verify_and_note_and_nobody_else_reads_it() {
    let site = Site::open().await;
    let (mut awa, id) = registered(&site, "awa@example.org", "River Keepers").await;
    let record = format!("/organizations/{id}");
    let mut office = site.signed_in(Role::Editor).await;
    assert!(office.get("/desk").await.text().contains(&format!("{record}/notes")));
    assert_eq!(office.post(&format!("{record}/verify"), "verified=yes").await.status, StatusCode::SEE_OTHER);
    let html = site.browser().get(&record).await.text();
    assert!(html.contains("verified on 21 November 2026") && !html.contains("self-described"), "{html}");
    assert_eq!(office.post(&format!("{record}/notes"), "note=").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let note = "note=%3Cscript%3Ealert(1)%3C%2Fscript%3E+Met+in+Bamako";
    assert_eq!(office.post(&format!("{record}/notes"), note).await.status, StatusCode::SEE_OTHER);
    let html = office.get(&format!("{record}/notes")).await.text();
    assert!(
        html.contains("Met in Bamako") && !html.contains("<script>alert") && html.contains("editor@"),
        "{html}"
    );
    for (browser, refused) in [(&mut awa, StatusCode::FORBIDDEN), (&mut site.browser(), StatusCode::SEE_OTHER)] {
        assert_eq!(browser.get(&format!("{record}/notes")).await.status, refused);
        assert!(!browser.get(&format!("{record}/history")).await.text().contains("Bamako"));
        assert!(!browser.get(&record).await.text().contains("/notes"));
    }
    let answer = office.post(&format!("{record}/verify"), "verified=no&reason=x").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = office.post(&format!("{record}/verify"), "verified=no&reason=The+number+is+wrong").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(here(&site, id).await.verified_at.is_none());
}

#[tokio::test]
async fn what_the_host_takes_down_leads_to_its_log() {
    let site = Site::open().await;
    let (mut awa, id) = registered(&site, "awa@example.org", "River Keepers").await;
    let record = format!("/organizations/{id}");
    let mut unit = site.signed_in(Role::Secretariat).await;
    assert_eq!(
        unit.post(&format!("{record}/take-down"), "reason=no").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let answer = unit.post(&format!("{record}/take-down"), "reason=A+court+ordered+it").await;
    assert_eq!(answer.location(), format!("{record}/log"));
    for tab in ["", "/work", "/history", "/claim"] {
        let answer = site.browser().get(&format!("{record}{tab}")).await;
        assert_eq!(answer.location(), format!("{record}/log"), "{tab}");
    }
    let html = site.browser().get(&format!("{record}/log")).await.text();
    assert!(html.contains("A court ordered it") && !html.contains("River Keepers"), "{html}");
    let html = awa.get(&record).await.text();
    assert!(html.contains("taken down on"), "its own people see it: {html}");
    assert_eq!(awa.post(&format!("{record}/restore"), "reason=Please+do").await.status, StatusCode::FORBIDDEN);
    let answer = unit.post(&format!("{record}/take-down"), "reason=A+court+ordered+it").await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let restore = unit.get(&format!("{record}/log")).await.form(&record).set("reason", "The order was lifted");
    assert_eq!(unit.submit(&restore).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.browser().get(&record).await.status, StatusCode::OK);
    let html = site.browser().get(&format!("{record}/log")).await.text();
    assert!(html.contains("The order was lifted") && html.contains("River Keepers"), "{html}");
}

#[tokio::test]
async fn one_press_on_the_link_of_the_yearly_mail_confirms() {
    let site = Site::open().await;
    let (mut awa, id) = registered(&site, "awa@example.org", "River Keepers").await;
    site.app.clock.forward(SignedDuration::from_hours(400 * 24));
    engagement::claims::ask_whether_still_right(&site.app, &Actor::System).await.unwrap();
    let mut conn = site.app.db.read().await.unwrap();
    let sql = "SELECT letter_values FROM mail WHERE letter = 'still-right'";
    let values: String = conn.value(sql, &[]).await.unwrap().unwrap();
    drop(conn);
    let token: String = values.split("/still-right/").nth(1).unwrap().chars().take(64).collect();
    let token = token.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap();
    let path = format!("/still-right/{token}");
    for _ in 0..2 {
        let html = site.browser().get(&path).await.text();
        assert!(html.contains("River Keepers") && html.contains(&format!("action=\"{path}\"")), "{html}");
    }
    let answer = site.browser().post(&path, "").await;
    assert_eq!(answer.location(), format!("/organizations/{id}"));
    assert_eq!(site.browser().post(&path, "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    for path in ["/still-right/none", "/still-right/%00", "/still-right/%2e%2e"] {
        assert!(site.browser().get(path).await.status.is_client_error(), "{path}");
    }
    let _ = &mut awa;
}

#[tokio::test]
async fn the_desk_holds_what_waits_for_whoever_asks() {
    let site = Site::open().await;
    assert_eq!(site.browser().get("/desk").await.location(), "/sign-in?next=/desk");
    let mut nobody = site.newcomer("nobody@example.org").await;
    let html = nobody.get("/desk").await.text();
    assert!(html.contains("Nothing waits for you") && html.contains("/register"), "{html}");
    let (mut awa, id) = registered(&site, "awa@example.org", "River Keepers").await;
    let html = awa.get("/desk").await.text();
    assert!(html.contains("River Keepers") && !html.contains("Is it still right"), "{html}");
    nobody.post(&format!("/organizations/{id}/claim"), "words=I+am+the+treasurer").await;
    assert!(nobody.get("/desk").await.text().contains("Your claims"));
    let mut office = site.signed_in(Role::Editor).await;
    let html = office.get("/desk").await.text();
    assert!(html.contains("Claims to decide") && html.contains("Organizations to verify"), "{html}");
    let html = site.signed_in(Role::Administrator).await.get("/desk").await.text();
    assert!(!html.contains("Claims to decide") && !html.contains("Organizations to verify"), "{html}");
}
