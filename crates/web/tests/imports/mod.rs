//! Imports, from the file to the report.

mod files;
mod journey;

use crate::support::{Answer, Browser, Site};
use axum::http::StatusCode;
use engagement::{imports, jobs};

/// Sends a file and goes on to its columns.
async fn columns(browser: &mut Browser<'_>, name: &str, content: &[u8], source: &str) -> Answer {
    let sent = browser.upload("/import", &[("source", source), ("as", "")], Some((name, content))).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let page = browser.get(&sent.location()).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    page
}

/// Imports a file from its upload to its report, whose address is given back.
pub(crate) async fn import(site: &Site, browser: &mut Browser<'_>, name: &str, content: &[u8], source: &str) -> String {
    let page = columns(browser, name, content, source).await;
    let check = browser.submit(&page.form("/import/check/")).await;
    assert_eq!(check.status, StatusCode::OK, "{}", check.text());
    let started = browser.submit(&check.form("/import/run/")).await;
    assert_eq!(started.status, StatusCode::SEE_OTHER, "{}", started.text());
    assert_eq!(jobs::run_due(&site.app, &imports::handlers()).await.unwrap(), 1);
    site.fed().await;
    started.location()
}

/// A small table of who does what where: one name to ask about, one word to ask about, one row that cannot be used.
pub(crate) const PRESENCE: &str = "Organization,Organization type,Sector,Country,Admin1,Start date,Status\n\
    River Keepers,NGO,Health,Mali,Gao,2023-01-01,Ongoing\n\
    Blue Water Association,NGO,Quidditch,Mali,Gao,2023-02-01,Ongoing\n\
    Norwegian Refugees Council,NGO,Education,Mali,Ménaka,2023-03-01,Ongoing\n\
    <script>alert(1)</script> & Sons,NGO,Education,Niger,Diffa,2023-03-01,Ongoing\n\
    ,NGO,Education,Mali,Gao,2023-03-01,Ongoing\n";
