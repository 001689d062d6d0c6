//! Registering, claiming and keeping a record, as those do it who do.

use crate::support::{Answer, Browser, Site};
use axum::http::StatusCode;
use engagement::access::{Actor, Membership, Role};
use engagement::ids::OrganizationId;
use engagement::organizations::{self, Draft, Found};

mod people;
mod proposals;
mod staff;

/// The id in an address of a record.
pub fn led_to(answer: &Answer) -> OrganizationId {
    let location = answer.location();
    let id = location.trim_start_matches("/organizations/").split('/').next().unwrap();
    id.parse().unwrap_or_else(|_| panic!("{} {location}: {}", answer.status, answer.text()))
}

/// Registers an organization; its people's browser and its id.
pub async fn registered<'a>(site: &'a Site, email: &str, name: &str) -> (Browser<'a>, OrganizationId) {
    let mut awa = site.newcomer(email).await;
    let body = format!("new=yes&name={}", name.replace(' ', "+"));
    let answer = awa.post("/register", &body).await;
    let id = led_to(&answer);
    site.fed().await;
    (awa, id)
}

pub async fn here(site: &Site, id: OrganizationId) -> organizations::Organization {
    match organizations::find(&site.app, &Actor::Operator, id).await.unwrap() {
        Found::Here(one) => *one,
        other => panic!("{other:?}"),
    }
}

/// A colleague with a role.
pub async fn colleague<'a>(site: &'a Site, own: OrganizationId, role: Role) -> Browser<'a> {
    site.signed_in_as(&Membership::of_organization(role, own)).await
}

#[tokio::test]
async fn a_newcomer_registers_and_is_listed_at_once() {
    let site = Site::open().await;
    let mut awa = site.newcomer("awa@example.org").await;
    let html = awa.get("/register").await.text();
    assert!(html.contains("name=\"name\"") && !html.contains("You need an account"), "{html}");
    let html = awa.get("/register?name=River+Keepers+of+Gao").await.text();
    assert!(html.contains("value=\"River Keepers of Gao\"") && html.contains("name=\"kinds\""), "{html}");
    let form = "new=yes&name=River+Keepers+of+Gao&kinds=migrants_organization&country=MLI&areas=1&email=info%40keepers.example&confidentiality=staff";
    let answer = awa.post("/register", form).await;
    let id = led_to(&answer);
    assert_eq!(answer.location(), format!("/organizations/{id}/registered"));
    let html = awa.get(&answer.location()).await.text();
    assert!(html.contains("What happens next") && html.contains(&format!("/organizations/{id}/people")), "{html}");
    let one = here(&site, id).await;
    assert!(one.is_claimed() && one.facts.confidentiality.as_str() == "public");
    assert_eq!((one.facts.country.as_deref(), one.facts.areas.len()), (Some("MLI"), 1));
    site.fed().await;
    let html = site.browser().get("/organizations?q=gao").await.text();
    assert!(html.contains("River Keepers of"), "{html}");
    let html = site.browser().get(&format!("/organizations/{id}")).await.text();
    for part in ["self-described", "kept by <b>River Keepers of Gao</b>", "confirmed today"] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert!(!html.contains("Claim it"), "it is nobody else's to claim at first sight: {html}");
    let mut other = site.newcomer("omar@example.org").await;
    let answer = other.get(&format!("/organizations/{id}/registered")).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_name_that_a_visitor_typed_comes_back_after_signing_up() {
    let site = Site::open().await;
    let html = site.browser().get("/register").await.text();
    assert!(html.contains("You need an account first") && html.contains("/sign-up?next=%2Fregister\""), "{html}");
    let answer = site.browser().post("/register", "name=Mali+%26+R%C3%ADo&kinds=trade_union").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.location(), "/register?name=Mali+%26+R%C3%ADo&kinds=trade_union");
    let html = site.browser().get(&answer.location()).await.text();
    let next = "next=%2Fregister%3Fname%3DMali%2B%2526%2BR%25C3%25ADo%26kinds%3Dtrade_union";
    assert!(html.contains(next), "{html}");
    assert!(html.contains("name=\"kinds\" value=\"trade_union\""), "what was typed is carried: {html}");
}

#[tokio::test]
async fn who_registers_what_is_there_is_asked_first() {
    let site = Site::open().await;
    let known = site.organization("River Keepers of Gao").await;
    let mut awa = site.newcomer("awa@example.org").await;
    for answer in [
        awa.get("/register?name=river+keepers+of+gao").await,
        awa.post("/register", "name=river+keepers+of+gao&website=keepers.example").await,
    ] {
        let html = answer.text();
        assert_eq!(answer.status, StatusCode::OK, "{html}");
        assert!(
            html.contains("Is this you?") && html.contains(&format!("/organizations/{known}/claim")),
            "{html}"
        );
        assert!(html.contains("kept by Headquarters") && html.contains("&#38;new=yes"), "{html}");
    }
    assert_eq!(site.number("SELECT count(*) FROM organization").await, 1);
    let html = site.browser().get("/register?name=river+keepers+of+gao").await.text();
    assert!(html.contains("Is this you?"), "a visitor finds it before making an account: {html}");
}

#[tokio::test]
async fn what_is_wrong_is_told_and_nothing_typed_is_lost() {
    let site = Site::open().await;
    let mut awa = site.newcomer("awa@example.org").await;
    let form = "new=yes&name=Keepers&kinds=trade_union&areas=1&website=nowhere&email=%3Cscript%3E";
    let answer = awa.post("/register", form).await;
    let html = answer.text();
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(html.contains("There are 2 problems") && html.contains("value=\"trade_union\" checked"), "{html}");
    assert!(!html.contains("<script>") && html.contains("value=\"nowhere\""), "{html}");
    let html = awa.get("/register?back=yes&name=Keepers&kinds=trade_union&new=yes").await.text();
    assert!(html.contains("value=\"Keepers\"") && html.contains("value=\"trade_union\""), "{html}");
}

#[tokio::test]
async fn a_claim_that_the_domain_shows_is_granted_at_once() {
    let site = Site::open().await;
    let draft = Draft { name: "River Keepers".into(), website: "keepers.example.org".into(), ..Draft::default() };
    let id = site.organization_of(draft).await;
    let record = format!("/organizations/{id}");
    let html = site.browser().get(&record).await.text();
    assert!(html.contains("Is this your organization?") && html.contains(&format!("{record}/claim")), "{html}");
    let html = site.browser().get(&format!("{record}/claim")).await.text();
    assert!(html.contains(&format!("/sign-in?next=%2Forganizations%2F{id}%2Fclaim")), "{html}");
    let mut awa = site.newcomer("awa@keepers.example.org").await;
    let html = awa.get(&format!("{record}/claim")).await.text();
    assert!(html.contains("granted at once") && !html.contains("name=\"words\""), "{html}");
    let answer = awa.post(&format!("{record}/claim"), "").await;
    let html = awa.get(&answer.location()).await.text();
    assert!(html.contains("You speak for this organization now"), "{html}");
    assert!(here(&site, id).await.is_claimed());
    let html = awa.get(&record).await.text();
    assert!(html.contains(&format!("{record}/edit")) && html.contains(&format!("{record}/people")), "{html}");
    let html = awa.get(&format!("{record}/history")).await.text();
    assert!(html.contains("its own people keep it from now on"), "{html}");
}

#[tokio::test]
async fn a_claim_in_words_waits_for_staff_who_hear_its_people() {
    let site = Site::open().await;
    let (mut awa, id) = registered(&site, "awa@example.org", "River Keepers of Gao").await;
    let mut omar = site.newcomer("omar@example.org").await;
    let path = format!("/organizations/{id}/claim");
    let mut office = site.signed_in(Role::Editor).await;
    for (browser, asked) in
        [(&mut omar, true), (&mut site.browser(), true), (&mut awa, false), (&mut office, false)]
    {
        let html = browser.get(&format!("/organizations/{id}")).await.text();
        assert_eq!(html.contains("Do you work there?") && html.contains(&path), asked, "{html}");
    }
    let answer = omar.post(&path, "words=no").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("at least ten letters who you are"), "{}", answer.text());
    let answer = omar.post(&path, "words=%3Cscript%3Ealert(1)%3C%2Fscript%3E+I+am+the+treasurer").await;
    let claim = answer.location();
    assert!(claim.starts_with("/claims/"), "{} {}", answer.status, answer.text());
    assert_eq!(omar.post(&path, "words=I+am+the+treasurer").await.status, StatusCode::CONFLICT);
    let html = omar.get(&claim).await.text();
    assert!(html.contains("usually within two weeks") && !html.contains("<script>alert"), "{html}");
    assert_eq!(site.browser().get(&claim).await.status, StatusCode::SEE_OTHER, "to sign in");
    let mut third = site.newcomer("third@example.org").await;
    assert_eq!(third.get(&claim).await.status, StatusCode::NOT_FOUND);
    for act in ["grant", "refuse", "object", "withdraw", ""] {
        let form = format!("act={act}&reason=Because+I+say+so");
        assert_eq!(third.post(&claim, &form).await.status, StatusCode::NOT_FOUND, "{act}");
    }
    assert_eq!(omar.post(&claim, "act=grant").await.status, StatusCode::FORBIDDEN);
    assert_eq!(omar.get(&format!("/organizations/{id}/claims")).await.status, StatusCode::FORBIDDEN);
    let html = awa.get("/desk").await.text();
    assert!(html.contains(&claim), "{html}");
    assert!(awa.get(&format!("/organizations/{id}/claims")).await.text().contains("omar@example.org"));
    let answer = awa.post(&claim, "act=object&reason=He+left+us+in+2019").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert!(
        !omar.get(&claim).await.text().contains("He left us"),
        "what staff are told, the claimant does not read"
    );
    let mut admin = site.signed_in(Role::Administrator).await;
    assert_eq!(admin.post(&claim, "act=grant").await.status, StatusCode::NOT_FOUND);
    let html = office.get(&claim).await.text();
    assert!(html.contains("He left us in 2019") && html.contains("treasurer"), "{html}");
    let answer = office.post(&claim, "act=refuse&reason=no").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = office.post(&claim, "act=refuse&reason=Its+people+object").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(omar.get(&claim).await.text().contains("Its people object"));
    assert_eq!(office.post(&claim, "act=grant").await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn the_directory_is_filtered_by_who_keeps_it_and_what_was_checked() {
    let site = Site::open().await;
    registered(&site, "awa@example.org", "River Keepers").await;
    site.organization("Weavers Union").await;
    for (filter, found, other) in [
        ("kept_by=itself", "River Keepers", "Weavers Union"),
        ("kept_by=institution", "Weavers Union", "River Keepers"),
        ("confirmed=year", "River Keepers", "Weavers Union"),
    ] {
        let html = site.browser().get(&format!("/organizations?{filter}")).await.text();
        assert!(
            html.contains("1 organization<") && html.contains(found) && !html.contains(other),
            "{filter}: {html}"
        );
    }
    let html = site.browser().get("/organizations?verified=yes").await.text();
    assert!(html.contains("No organization matches"), "{html}");
    let html = site.browser().get("/organizations").await.text();
    assert!(html.contains("The organization itself") && html.contains("In the last 12 months"), "{html}");
}
