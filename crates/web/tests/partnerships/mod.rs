//! Partnerships: recorded and proposed, signed, answered, discussed and reviewed, and read by programs.

mod api;
mod donors;
mod forms;
mod record;
mod sides;

use crate::support::{Answer, Browser, Site};
use axum::http::StatusCode;
use engagement::access::{Actor, Membership, Of, Role};
use engagement::ids::{OrganizationId, PartnershipId};
use engagement::offices;
use engagement::partnerships::{self, Draft, FundingDraft, InKindDraft, PartyDraft};

/// A register with the offices of the institution and two organizations.
pub(crate) async fn founded() -> (Site, OrganizationId) {
    let site = Site::open().await;
    offices::found(&site.app).await.unwrap();
    let keepers = site.organization("River Keepers of Gao").await;
    site.organization("Sahel Forum").await;
    (site, keepers)
}

/// Someone who edits for the office in Dakar.
pub(crate) fn at_dakar(dakar: engagement::ids::OfficeId) -> Membership {
    Membership { role: Role::Editor, of: Of::Office(Some(dakar)) }
}

async fn officer(site: &Site) -> Browser<'_> {
    let dakar = offices::find(&site.app, "dakar").await.unwrap().office.id;
    site.signed_in_as(&at_dakar(dakar)).await
}

async fn focal_point(site: &Site, own: OrganizationId) -> Browser<'_> {
    site.signed_in_as(&Membership::of_organization(Role::FocalPoint, own)).await
}

/// What the office in Dakar does with an organization.
pub(crate) fn draft(organization: OrganizationId) -> Draft {
    let party = PartyDraft {
        organization: organization.to_string(),
        roles: vec!["project_implementer".into()],
        ..PartyDraft::default()
    };
    let gift = FundingDraft {
        donor: "European Union".into(),
        currency: "EUR".into(),
        planned: "1,459,753.72".into(),
        ..FundingDraft::default()
    };
    let more = FundingDraft { donor: "A foundation".into(), planned: "500".into(), ..gift.clone() };
    let boats =
        InKindDraft { giver: organization.to_string(), what: "Two boats".into(), ..InKindDraft::default() };
    Draft {
        title: "Shelter for victims of trafficking".into(),
        language: "en".into(),
        parties: vec![party],
        offices: vec!["dakar".into()],
        areas: vec!["1.3".into()],
        places: vec!["Mali / Gao".into(), "SEN".into()],
        from: "2016-02-01".into(),
        to: "2027-12-31".into(),
        description: "Forty beds.\nOne house.".into(),
        funding: vec![gift, more],
        in_kind: vec![boats],
        confidentiality: "public".into(),
        ..Draft::default()
    }
}

async fn recorded(site: &Site, organization: OrganizationId) -> PartnershipId {
    partnerships::record(&site.app, &Actor::Operator, &draft(organization)).await.unwrap()
}

async fn html(browser: &mut Browser<'_>, path: &str) -> String {
    let answer = browser.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
    answer.text()
}

fn holds(html: &str, parts: &[&str]) {
    for part in parts {
        assert!(html.contains(part), "{part} in {html}");
    }
}

/// Fills in a form and sends it.
async fn fill(browser: &mut Browser<'_>, path: &str, values: &[(&str, &str)]) -> Answer {
    fill_to(browser, path, path, values).await
}

/// The same, where the form goes to another address.
async fn fill_to(browser: &mut Browser<'_>, path: &str, action: &str, values: &[(&str, &str)]) -> Answer {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.text());
    let form = values.iter().fold(page.form(action), |form, (name, value)| form.set(name, value));
    browser.submit(&form).await
}

fn went(answer: &Answer, to: &str) {
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, to.to_owned()), "{}", answer.text());
}
