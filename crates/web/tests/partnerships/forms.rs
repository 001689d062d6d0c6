//! Recording, proposing and changing a partnership.

use super::{fill, fill_to, focal_point, founded, holds, html, officer, recorded, went};
use axum::http::StatusCode;
use engagement::access::{Actor, Role};
use engagement::partnerships;

#[tokio::test]
async fn an_officer_records_a_partnership() {
    let (site, keepers) = founded().await;
    let mut officer = officer(&site).await;
    let blank = html(&mut officer, "/partnerships/new").await;
    holds(&blank, &["value=\"dakar\" selected", "Organization 1", "Add another organization"]);
    assert!(!blank.contains("value=\"cairo\""), "an office of others: {blank}");
    let new = [
        ("title", "Shelter"),
        ("parties-0-organization", "river keepers of gao"),
        ("parties-0-roles", "donor"),
        ("places", "Mali / Gao\nSEN"),
        ("from", "2016-02"),
        ("description", "<script>alert(1)</script>"),
        ("funding-0-donor", "European Union"),
        ("funding-0-currency", "EUR"),
        ("funding-0-planned", "1 459 753,72"),
        ("in_kind-0-what", "Two boats"),
        ("agreement-kind", "memorandum_of_understanding"),
        ("confidentiality", "public"),
    ];
    let added = fill(&mut officer, "/partnerships/new", &new).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
    let page = html(&mut officer, &added.location()).await;
    let parts =
        ["Shelter", "Donor", "since February 2016", "Memorandum of understanding", "&#60;script&#62;alert(1)"];
    holds(&page, &parts);
    let money = html(&mut officer, &format!("{}/agreements", added.location())).await;
    holds(&money, &["1,459,753.72", "Two boats", "International Organization for Migration"]);
    let mut focal = focal_point(&site, keepers).await;
    holds(&html(&mut focal, "/desk").await, &["Shelter", "Confirm or correct", "/answer"]);
}

#[tokio::test]
async fn what_was_typed_stays_in_every_group() {
    let (site, _) = founded().await;
    let mut officer = officer(&site).await;
    let wrong = [
        ("title", ""),
        ("language", "xx!"),
        ("parties-0-organization", "Nobody <b>"),
        ("parties-1-organization", "Sahel Forum"),
        ("parties-1-roles", "collaborator"),
        ("parties-1-members", "No one"),
        ("funding-0-donor", "EU"),
        ("funding-0-planned", "much"),
        ("in_kind-0-worth", "12"),
        ("in_kind-0-currency", "EUR"),
        ("places", "Atlantis"),
        ("areas", "1"),
        ("from", "2016"),
        ("to", "2015"),
        ("other_offices", "Nowhere"),
    ];
    let answer = fill(&mut officer, "/partnerships/new", &wrong).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text());
    let page = answer.text();
    for field in [
        "title",
        "parties-0-organization",
        "parties-1-members",
        "offices",
        "places",
        "in_kind-0-what",
        "to",
        "funding-0-currency",
        "funding-0-planned",
    ] {
        holds(&page, &[&format!("<a href=\"#{field}\">"), &format!("id=\"{field}\"")]);
    }
    let parts = [
        "value=\"Nobody &#60;b&#62;\"",
        "name=\"parties-1-roles\" value=\"collaborator\" checked",
        ">No one</textarea>",
        ">Atlantis</textarea>",
        "value=\"much\"",
        "name=\"areas\" value=\"1\" checked",
        "Organization 3",
        "name=\"parties-2-organization\"",
    ];
    holds(&page, &parts);
    // Another group is another page with all that was typed, and nothing is said to be wrong yet.
    let form = answer.form("/partnerships/new").set("more", "parties").set("places", "Atlantis");
    let more = officer.submit(&form).await;
    assert_eq!(more.status, StatusCode::OK);
    holds(&more.text(), &["Organization 4", "value=\"Nobody &#60;b&#62;\"", ">Atlantis</textarea>", "Source 2"]);
    assert!(!more.text().contains("form-problems") && !more.text().contains("id=\"summary\""), "{}", more.text());
}

#[tokio::test]
async fn a_record_is_changed_by_names_and_who_was_slower_loses_nothing() {
    let (site, keepers) = founded().await;
    let id = recorded(&site, keepers).await;
    let edit = format!("/partnerships/{id}/edit");
    let mut officer = officer(&site).await;
    let page = officer.get(&edit).await;
    let text = page.text();
    holds(
        &text,
        &["value=\"River Keepers of Gao\"", "MLI / Gao\nSEN</textarea>", "value=\"1459753.72\"", "Forty beds."],
    );
    assert!(!text.contains(&format!("value=\"{keepers}\"")), "{text}");
    assert!(!text.contains("name=\"status\""), "it changes by steps");
    let form = page.form(&edit).set("description", "Forty beds.").set("places", "Mali / Gao");
    site.app.clock.forward(jiff::SignedDuration::from_secs(60));
    let first = officer.submit(&form.clone().set("title", "Shelters")).await;
    went(&first, &format!("/partnerships/{id}"));
    let late = officer.submit(&form.set("title", "Houses")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    holds(&late.text(), &["id=\"changed\"", "value=\"Houses\"", ">Forty beds.</textarea>"]);
    let form = late.form(&edit).set("description", "Forty beds.").set("places", "Mali / Gao");
    went(&officer.submit(&form).await, &format!("/partnerships/{id}"));
    let past = html(&mut officer, &format!("/partnerships/{id}/history")).await;
    holds(&past, &["<del><bdi>Shelters</bdi></del>", "<ins><bdi>Houses</bdi></ins>", "editor@example.org"]);
    let public = html(&mut site.browser(), &format!("/partnerships/{id}/history")).await;
    assert!(!public.contains("editor@example.org"), "{public}");
    let mut focal = focal_point(&site, keepers).await;
    assert_eq!(focal.get(&edit).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn an_organization_proposes_and_an_office_takes_on_or_declines() {
    let (site, keepers) = founded().await;
    let mut focal = focal_point(&site, keepers).await;
    holds(&html(&mut focal, "/partnerships").await, &["/partnerships/propose"]);
    let page = html(&mut focal, "/partnerships/propose").await;
    holds(&page, &["value=\"River Keepers of Gao\"", "value=\"cairo\"", "Send proposal"]);
    let without = [("title", "Boats"), ("offices", "dakar"), ("parties-0-organization", "Sahel Forum")];
    let refused = fill(&mut focal, "/partnerships/propose", &without).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    holds(&refused.text(), &["href=\"#parties\"", "id=\"parties\""]);
    let boats = [("title", "Boats"), ("offices", "dakar")];
    let one = fill(&mut focal, "/partnerships/propose", &boats).await.location();
    let two =
        fill(&mut focal, "/partnerships/propose", &[("title", "Nets"), ("offices", "dakar")]).await.location();
    let page = html(&mut focal, &one).await;
    holds(&page, &["<header class=\"record civil\">", "kept by <b>River Keepers of Gao</b>", "Waits for"]);
    assert!(!page.contains("Take it on") && !page.contains("Record a step"), "{page}");

    let mut officer = officer(&site).await;
    holds(&html(&mut officer, "/desk").await, &["Partnerships proposed to you", "Boats", "Nets"]);
    holds(&html(&mut officer, &one).await, &["Take it on", "Decline"]);
    went(&officer.post(&format!("{one}/take-on"), "").await, &one);
    let page = html(&mut focal, &one).await;
    holds(&page, &["<header class=\"record institution\">", "Confirm or correct"]);
    assert_eq!(officer.post(&format!("{one}/take-on"), "").await.status, StatusCode::CONFLICT);
    let silent = fill(&mut officer, &format!("{two}/decline"), &[]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let reason = [("reason", "No funds before 2028")];
    went(&fill(&mut officer, &format!("{two}/decline"), &reason).await, &two);
    holds(&html(&mut focal, &two).await, &["declined this proposal", "No funds before 2028"]);
    assert_eq!(focal.post(&format!("{two}/take-on"), "").await.status, StatusCode::FORBIDDEN);
    assert!(!html(&mut officer, "/desk").await.contains("Partnerships proposed to you"));
    let past = html(&mut focal, &format!("{one}/history")).await;
    holds(&past, &["class=\"civil\"", "Proposed", "Taken on by the office"]);
}

#[tokio::test]
async fn who_acts_for_nobody_is_told_what_to_do() {
    let (site, keepers) = founded().await;
    let mut viewer = site.signed_in(Role::Viewer).await;
    for path in ["/partnerships/new", "/partnerships/propose"] {
        holds(&html(&mut viewer, path).await, &["Register your organization"]);
    }
    let mut officer = officer(&site).await;
    let mut draft = super::draft(keepers);
    draft.offices = vec!["cairo".into()];
    let other = partnerships::record(&site.app, &Actor::Operator, &draft).await.unwrap();
    let other = format!("/partnerships/{other}");
    assert_eq!(officer.get(&format!("{other}/edit")).await.status, StatusCode::FORBIDDEN);
    let page = html(&mut officer, "/partnerships/new").await;
    holds(&page, &["Record a partnership"]);
    let forged = [("title", "Mine"), ("offices", "cairo"), ("parties-0-organization", "Sahel Forum")];
    let forged = fill_to(&mut officer, "/partnerships/new", "/partnerships/new", &forged).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
}
