//! What staff do beside a record: verify, note, take down, restore; and the desk.

use super::{here, led_to, registered};
use crate::support::Site;
use crate::support::forms::encoded;
use axum::http::StatusCode;
use engagement::access::{Actor, Membership, Of, Role};
use engagement::ids::OrganizationId;
use engagement::offices;
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

/// An office that covers a country.
async fn office(site: &Site, kind: &str, name: &str, parent: &str, country: &str) -> offices::Office {
    let (kind, name, parent) = (kind.to_owned(), name.to_owned(), parent.to_owned());
    let countries = if country.is_empty() { Vec::new() } else { vec![country.to_owned()] };
    let draft = offices::Draft { kind, name, parent, countries, ..offices::Draft::default() };
    offices::add(&site.app, &Actor::Operator, &draft).await.unwrap()
}

/// An organization that describes itself, with its seat in a country.
async fn seated(site: &Site, email: &str, name: &str, country: &str) -> OrganizationId {
    let mut browser = site.newcomer(email).await;
    let body = format!("new=yes&name={}&country={country}", name.replace(' ', "+"));
    let id = led_to(&browser.post("/register", &body).await);
    site.fed().await;
    id
}

#[tokio::test]
async fn the_desk_is_of_an_office_and_of_those_below_it() {
    let site = Site::open().await;
    office(&site, "headquarters", "Headquarters", "", "").await;
    let dakar = office(&site, "regional", "Regional Office in Dakar", "headquarters", "").await;
    let mali = office(&site, "country", "Mali", &dakar.slug, "MLI").await;
    office(&site, "country", "Kenya", "headquarters", "KEN").await;
    seated(&site, "awa@example.org", "River Keepers", "MLI").await;
    seated(&site, "joy@example.org", "Weavers Union", "KEN").await;
    let claimed = site.organization("Potters Guild").await;
    let mut joy = site.newcomer("ola@example.org").await;
    joy.post(&format!("/organizations/{claimed}/claim"), "words=I+am+its+director").await;

    let at = |office: &offices::Office| Membership { role: Role::Editor, of: Of::Office(Some(office.id)) };
    for (own, shows) in [(&dakar, true), (&mali, true)] {
        let mut browser = site.signed_in_as(&at(own)).await;
        let html = browser.get("/desk").await.text();
        assert_eq!(html.contains("River Keepers"), shows, "{html}");
        assert!(!html.contains("Weavers Union") && !html.contains("Potters Guild"), "elsewhere: {html}");
        assert!(html.contains("view=choose&amp;verified=no") || html.contains("country=MLI"), "{html}");
        let html = browser.get("/desk?office=all").await.text();
        assert!(
            html.contains("River Keepers") && html.contains("Weavers Union") && html.contains("Potters Guild")
        );
        let html = browser.get("/desk?office=kenya").await.text();
        assert!(html.contains("Weavers Union") && !html.contains("River Keepers"), "{html}");
        assert!(html.contains("value=\"kenya\" selected"), "{html}");
    }
    let mut unit = site.signed_in(Role::Secretariat).await;
    let html = unit.get("/desk").await.text();
    assert!(html.contains("River Keepers") && html.contains("Weavers Union") && html.contains("Potters Guild"));
    assert_eq!(unit.get("/desk?office=nowhere").await.status, StatusCode::NOT_FOUND);
    let html = unit.get("/desk?office=regional-office-in-dakar").await.text();
    assert!(html.contains("River Keepers") && !html.contains("Weavers Union"), "{html}");
    let empty = office(&site, "field", "Border", &mali.slug, "").await;
    let html = unit.get(&format!("/desk?office={}", empty.slug)).await.text();
    assert!(html.contains("Nothing waits for you.") && html.contains("/desk?office=all"), "{html}");
}

#[tokio::test]
async fn many_are_verified_from_the_list_in_which_they_were_chosen() {
    let site = Site::open().await;
    let (mut awa, keepers) = registered(&site, "awa@example.org", "River Keepers").await;
    let (_, weavers) = registered(&site, "joy@example.org", "River Weavers").await;
    let (_, potters) = registered(&site, "ola@example.org", "River Potters").await;
    let mut office = site.signed_in(Role::Editor).await;
    let list = "/organizations?q=river&verified=no&view=choose";
    let html = office.get(list).await.text();
    let offered = |html: &str| html.matches("name=\"id\"").count();
    assert_eq!(offered(&html), 3, "{html}");
    assert!(html.contains("form id=\"chosen\" method=\"post\" action=\"/organizations/verify\""), "{html}");
    for browser in [&mut awa, &mut site.browser()] {
        assert_eq!(offered(&browser.get(list).await.text()), 0, "nobody else is offered any");
        let answer = browser.post("/organizations/verify", &format!("id={keepers}")).await;
        assert_ne!(answer.location(), "/organizations");
        assert!(here(&site, keepers).await.verified_at.is_none());
    }
    let none = office.post("/organizations/verify", "back=%2Forganizations").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.text().contains("Choose at least one organization."), "{}", none.text());
    let body = format!("id={keepers}&id={weavers}&id=nonsense&words=Seen+in+Gao&back={}", encoded(list));
    let answer = office.post("/organizations/verify", &body).await;
    assert_eq!(answer.location(), list);
    let html = office.get(&answer.location()).await.text();
    assert!(offered(&html) == 1 && html.contains("River Potters") && !html.contains("River Keepers"), "{html}");
    let html = site.browser().get(&format!("/organizations/{weavers}")).await.text();
    assert!(html.contains("verified on 21 November 2026"), "{html}");
    for hostile in ["//evil.example", "https://evil.example/organizations?q=x", "%0d%0aX: y", ""] {
        let body = format!("id={potters}&back={}", encoded(hostile));
        let to = office.post("/organizations/verify", &body).await.location();
        assert!(to.starts_with("/organizations") && !to.contains("evil"), "{to}");
    }
}
