//! What staff propose, and what its own people make of it.

use super::{colleague, here, led_to, registered};
use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::Role;

#[tokio::test]
async fn staff_propose_and_its_people_accept_change_or_refuse() {
    let site = Site::open().await;
    let (mut awa, id) = registered(&site, "awa@example.org", "River Keepers").await;
    let record = format!("/organizations/{id}");
    let mut office = site.signed_in(Role::Editor).await;
    let html = office.get(&record).await.text();
    assert!(html.contains(&format!("{record}/propose")) && !html.contains(&format!("{record}/edit")), "{html}");
    assert_eq!(office.get(&format!("{record}/edit")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(awa.get(&format!("{record}/propose")).await.status, StatusCode::FORBIDDEN);
    let form = office.get(&format!("{record}/propose")).await.form(&record);
    let answer = office.submit(&form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing is proposed");
    let sent = form.clone().set("country", "MLI").set("words", "<b>From your statutes");
    let first = office.submit(&sent).await.location();
    let second = office.submit(&form.clone().set("founded", "1999")).await.location();
    let third = office.submit(&form.clone().set("scope", "local")).await.location();
    assert!(awa.get(&format!("{record}/proposals")).await.text().matches("waits for an answer").count() == 3);
    let html = awa.get(&first).await.text();
    assert!(html.contains("<ins><bdi>Mali</bdi></ins>") && html.contains("&#60;b&#62;From your"), "{html}");
    assert!(!html.contains("editor@example.org"), "staff go by their institution: {html}");
    assert!(office.get(&first).await.text().contains("Its focal points and deputies answer it"));
    assert_eq!(office.post(&first, "act=accept").await.status, StatusCode::FORBIDDEN);
    assert_eq!(office.get(&format!("{first}/change")).await.status, StatusCode::FORBIDDEN);
    let mut omar = colleague(&site, id, Role::Member).await;
    assert_eq!(omar.post(&first, "act=accept").await.status, StatusCode::FORBIDDEN, "a member does not sign");
    let mut stranger = site.newcomer("stranger@example.org").await;
    assert_eq!(stranger.post(&first, "act=accept").await.status, StatusCode::NOT_FOUND);
    assert_eq!(stranger.get(&format!("{record}/proposals")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(awa.post(&first, "act=accept").await.status, StatusCode::SEE_OTHER);
    assert_eq!(awa.post(&first, "act=accept").await.status, StatusCode::CONFLICT);
    let change = awa.get(&format!("{second}/change")).await.form(&second);
    assert_eq!((change.get("founded"), change.get("country")), ("1999", "MLI"));
    assert_eq!(awa.submit(&change.clone().set("founded", "soon")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(led_to(&awa.submit(&change.set("founded", "1998")).await), id);
    assert_eq!(awa.post(&third, "act=refuse&reason=").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(awa.post(&third, "act=refuse&reason=In+three+countries").await.status, StatusCode::SEE_OTHER);
    let facts = here(&site, id).await.facts;
    assert_eq!((facts.country.as_deref(), facts.founded, facts.scope), (Some("MLI"), Some(1998), None));
    assert!(office.get(&third).await.text().contains("In three countries"));
}

#[tokio::test]
async fn a_merge_into_a_record_that_keeps_itself_is_proposed() {
    let site = Site::open().await;
    let (mut awa, id) = registered(&site, "awa@example.org", "River Keepers").await;
    let other = site.organization("Gao Keepers").await;
    let mut unit = site.signed_in(Role::Secretariat).await;
    for (one, two) in [(id, other), (other, id)] {
        let html = unit.get(&format!("/organizations/{one}/merge?other={two}")).await.text();
        assert!(
            html.contains("Propose a merge") && html.contains(&format!("action=\"/organizations/{id}/merge")),
            "{html}"
        );
    }
    let answer = unit.post(&format!("/organizations/{id}/merge"), &format!("other={other}&words=The+same")).await;
    let proposal = answer.location();
    assert!(proposal.starts_with("/proposals/"), "{}", answer.text());
    assert!(awa.get(&proposal).await.text().contains("Gao Keepers"));
    assert_eq!(awa.get(&format!("{proposal}/change")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(awa.post(&proposal, "act=accept").await.status, StatusCode::SEE_OTHER);
    let answer = site.browser().get(&format!("/organizations/{other}")).await;
    assert_eq!(answer.location(), format!("/organizations/{id}"));
}

#[tokio::test]
async fn its_people_change_confirm_and_put_back() {
    let site = Site::open().await;
    let (mut awa, id) = registered(&site, "awa@example.org", "River Keepers").await;
    let record = format!("/organizations/{id}");
    let form = awa.get(&format!("{record}/edit")).await.form(&record).set("founded", "1999");
    assert_eq!(awa.submit(&form).await.status, StatusCode::SEE_OTHER);
    let answer = awa.get(&format!("{record}/history")).await;
    let html = answer.text();
    assert!(html.contains("its own people") && !html.contains("staff of the institution"), "{html}");
    let undo = answer.form(&format!("{record}/history/"));
    assert!(undo.action.ends_with("/undo"));
    assert_eq!(site.browser().post(&undo.action, "").await.status, StatusCode::FORBIDDEN);
    let mut unit = site.signed_in(Role::Secretariat).await;
    assert!(!unit.get(&format!("{record}/history")).await.text().contains("/undo"));
    assert_eq!(unit.post(&undo.action, "").await.status, StatusCode::FORBIDDEN);
    assert_eq!(awa.submit(&undo).await.status, StatusCode::SEE_OTHER);
    assert_eq!(here(&site, id).await.facts.founded, None);
    let answer = awa.submit(&undo).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text().contains("These facts have changed again since"), "{}", answer.text());
    for number in ["0", "-1", "x", "99999999999999999999"] {
        let answer = awa.post(&format!("{record}/history/{number}/undo"), "").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{number}");
    }
    assert_eq!(awa.post(&format!("{record}/confirm"), "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(unit.post(&format!("{record}/confirm"), "").await.status, StatusCode::FORBIDDEN);
}
