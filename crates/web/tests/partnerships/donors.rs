//! A donor whose record is kept closely: its money counts, its name stands nowhere for whoever may not know of it.

use super::{Browser, Site, draft, founded, html};
use engagement::access::{Actor, Role};
use engagement::organizations;
use engagement::partnerships::{self, Draft, FundingDraft, PartyDraft};

/// A partnership anyone may know of, paid by someone of whom only staff may, and by someone else.
async fn paid_quietly() -> (Site, String) {
    let (site, keepers) = founded().await;
    let quiet = organizations::Draft {
        name: "Quiet Foundation".into(),
        kinds: vec!["non_governmental_organization".into()],
        confidentiality: "staff".into(),
        ..Default::default()
    };
    let quiet = organizations::add(&site.app, &Actor::Operator, &quiet).await.unwrap();
    let gift = |donor: &str, planned: &str| FundingDraft {
        donor: donor.to_owned(),
        currency: "USD".into(),
        planned: planned.to_owned(),
        ..FundingDraft::default()
    };
    let party = PartyDraft {
        organization: keepers.to_string(),
        roles: vec!["project_implementer".into()],
        ..PartyDraft::default()
    };
    let funding = vec![gift(&quiet.to_string(), "700"), gift("Open Fund", "300")];
    let paid = Draft { parties: vec![party], funding, in_kind: Vec::new(), ..draft(keepers) };
    let id = partnerships::record(&site.app, &Actor::Operator, &paid).await.unwrap();
    (site, id.to_string())
}

/// Wherever a donor is named.
fn addresses(id: &str) -> [String; 14] {
    [
        "/partnerships".to_owned(),
        format!("/partnerships/{id}"),
        format!("/partnerships/{id}/history"),
        "/partnerships.csv".into(),
        "/partnerships.json".into(),
        "/partnerships.xml".into(),
        "/partnerships/3w.csv".into(),
        "/partnerships/3w.json".into(),
        "/stock/money?measure=planned".into(),
        "/stock/money/table.csv?measure=planned".into(),
        "/stock/money/picture.svg?measure=planned".into(),
        "/stock/network".into(),
        "/api/v1/partnerships".into(),
        format!("/api/v1/partnerships/{id}"),
    ]
}

#[tokio::test]
async fn a_donor_that_is_kept_closely_is_named_to_staff_alone() {
    let (site, id) = paid_quietly().await;
    let (mut visitor, mut staff) = (site.browser(), site.signed_in(Role::Editor).await);
    let mut told_to_staff = 0;
    for path in addresses(&id) {
        let (seen, known) = (visitor.get(&path).await, html(&mut staff, &path).await);
        assert!(!seen.text().contains("Quiet"), "{path} tells a visitor of it: {}", seen.text());
        told_to_staff += usize::from(known.contains("Quiet Foundation"));
    }
    assert!(told_to_staff >= 8, "staff find it in most of these, so that they could tell: {told_to_staff}");
    for path in ["/partnerships?donor=Quiet+Foundation", "/partnerships.csv?donor=Quiet+Foundation"] {
        assert!(!html(&mut visitor, path).await.contains("Shelter for victims"), "{path} finds by it");
        assert!(html(&mut staff, path).await.contains("Shelter for victims"), "{path}");
    }
    let money = html(&mut visitor, "/stock/money/table.csv?measure=planned").await;
    assert!(money.contains("Open Fund"), "{money}");
    assert!(money.contains("700") && money.contains("300"), "its money counts: {money}");
}

#[tokio::test]
async fn what_staff_asked_first_is_no_answer_to_others() {
    let (site, _) = paid_quietly().await;
    let (mut visitor, mut staff) = (site.browser(), site.signed_in(Role::Editor).await);
    let told = async |browser: &mut Browser<'_>| {
        let mut all = String::new();
        for path in ["/partnerships", "/stock/money?measure=planned", "/stock/network", "/stock/figures"] {
            all += &html(browser, path).await;
        }
        all.contains("Quiet Foundation")
    };
    // Twice each: the second time answers are remembered.
    assert!(told(&mut staff).await && !told(&mut visitor).await);
    assert!(told(&mut staff).await && !told(&mut visitor).await);
}
