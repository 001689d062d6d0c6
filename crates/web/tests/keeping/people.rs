//! Who acts for an organization: inviting, giving roles, ending, leaving.

use super::{colleague, registered};
use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::Role;

#[tokio::test]
async fn its_people_invite_give_roles_and_leave() {
    let site = Site::open().await;
    let (mut awa, id) = registered(&site, "awa@example.org", "River Keepers").await;
    let people = format!("/organizations/{id}/people");
    let html = awa.get(&people).await.text();
    assert!(html.contains("awa@example.org") && html.contains("Focal point"), "{html}");
    let answer = awa.post(&people, "email=nobody&role=member").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("value=\"nobody\""), "{}", answer.text());
    assert_eq!(
        awa.post(&people, "email=a%40b.org&role=administrator").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let answer = awa.post(&people, "email=omar%40example.org&role=deputy").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let answer = awa.get(&people).await;
    let withdraw = answer.form(&format!("/organizations/{id}/invitations/"));
    assert!(answer.text().contains("omar@example.org"));
    assert_eq!(awa.submit(&withdraw).await.status, StatusCode::SEE_OTHER);
    assert_eq!(awa.submit(&withdraw).await.status, StatusCode::NOT_FOUND);
    let answer = awa.post(&format!("/organizations/{id}/leave"), "").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "who is alone may leave: {}", answer.text());
    assert_eq!(awa.get(&people).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_last_focal_point_is_told_to_hand_over() {
    let site = Site::open().await;
    let (mut awa, id) = registered(&site, "awa@example.org", "River Keepers").await;
    let mut omar = colleague(&site, id, Role::Member).await;
    let html = awa.get(&format!("/organizations/{id}/leave")).await.text();
    assert!(!html.contains("Nobody else acts for it"), "{html}");
    let answer = awa.post(&format!("/organizations/{id}/leave"), "").await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text().contains("Make someone else focal point first"), "{}", answer.text());
    let answer = awa.get(&format!("/organizations/{id}/people")).await;
    let change =
        answer.form(&format!("/organizations/{id}/people/")).set("role", "focal-point").set("act", "role");
    assert_eq!(omar.submit(&change).await.status, StatusCode::FORBIDDEN, "a member gives no roles");
    assert_eq!(awa.submit(&change).await.status, StatusCode::SEE_OTHER);
    assert_eq!(awa.post(&format!("/organizations/{id}/leave"), "").await.status, StatusCode::SEE_OTHER);
    assert!(omar.get(&format!("/organizations/{id}/people")).await.text().contains("Invite a colleague"));
}

#[tokio::test]
async fn nobody_is_drawn_in_by_a_forged_form() {
    let site = Site::open().await;
    let (mut awa, id) = registered(&site, "awa@example.org", "River Keepers").await;
    let (mut omar, other) = registered(&site, "omar@example.org", "Weavers Union").await;
    let sql = "SELECT count(*) FROM membership WHERE to_at IS NULL";
    let before = site.number(sql).await;
    let db = site.app.db.read().await;
    let stranger: uuid::Uuid =
        db.unwrap().value("SELECT id FROM account WHERE email = 'omar@example.org'", &[]).await.unwrap().unwrap();
    let answer = awa.post(&format!("/organizations/{id}/people/{stranger}"), "act=role&role=member").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    for path in ["people", "leave", "edit", "rename", "registered"] {
        assert_eq!(
            awa.get(&format!("/organizations/{other}/{path}")).await.status,
            StatusCode::FORBIDDEN,
            "{path}"
        );
    }
    for path in ["people", "leave", "confirm", "edit", "rename", "history/1/undo"] {
        let answer =
            awa.post(&format!("/organizations/{other}/{path}"), "name=Seized&email=x%40y.org&role=member").await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(site.number(sql).await, before);
    assert_eq!(omar.get(&format!("/organizations/{other}/people")).await.status, StatusCode::OK);
}
