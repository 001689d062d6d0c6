//! The record of a partnership as visitors and those who take part read it.

use super::{fill, focal_point, founded, holds, html, officer, recorded, went};
use axum::http::StatusCode;

#[tokio::test]
async fn a_record_says_who_does_what_with_whom_and_whose_it_is() {
    let (site, keepers) = founded().await;
    let id = recorded(&site, keepers).await;
    let record = format!("/partnerships/{id}");
    let mut visitor = site.browser();
    let page = html(&mut visitor, &record).await;
    let parts = [
        "<header class=\"record institution\">",
        "kept by <b>Regional Office for Central and West Africa</b>",
        "<span class=\"state good\">Active</span>",
        "from 1 February 2016 until 31 December 2027",
        &format!("<a href=\"/organizations/{keepers}\"><bdi>River Keepers of Gao</bdi></a>"),
        "Project implementer",
        "has not confirmed yet",
        "Mali, Gao",
        "<p>Forty beds.</p><p>One house.</p>",
    ];
    holds(&page, &parts);
    for hidden in ["Change this record", "Record a step", "/talk", "/reviews", "Take the last step back"] {
        assert!(!page.contains(hidden), "{hidden} in {page}");
    }
    let money = html(&mut visitor, &format!("{record}/agreements")).await;
    let parts = [
        "EUR\u{a0}1,459,753.72",
        "All in EUR",
        "EUR\u{a0}1,460,253.72",
        "<p>Two boats</p>",
        "No agreement is on record",
        "<span class=\"whose civil\"><b><bdi>River Keepers of Gao</bdi></b></span>",
    ];
    holds(&money, &parts);
    holds(&html(&mut visitor, &format!("{record}/history")).await, &["Recorded"]);
    let french = html(&mut visitor, &format!("/fr{record}/agreements")).await;
    holds(&french, &["1\u{202f}459\u{202f}753,72\u{a0}EUR", &format!("/fr{record}/history")]);
    let together = html(&mut visitor, &format!("/organizations/{keepers}/together")).await;
    holds(&together, &["Shelter for victims of trafficking", &format!("/partnerships?organization={keepers}")]);
    holds(&html(&mut visitor, "/offices/dakar").await, &["/partnerships?office=dakar"]);
    for path in ["/partnerships/nothing", "/partnerships/0193f2c6-5b1e-7d44-9a0e-2f6f1f0c9b11/agreements"] {
        assert_eq!(visitor.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn more_partnerships_take_no_more_statements() {
    let (site, keepers) = founded().await;
    let first = recorded(&site, keepers).await;
    let mut taken = Vec::new();
    for number in 0..12 {
        let mut draft = super::draft(keepers);
        draft.follows = first.to_string();
        draft.title = format!("Partnership {number}");
        let by = engagement::access::Actor::Operator;
        engagement::partnerships::record(&site.app, &by, &draft).await.unwrap();
        if number == 1 || number == 11 {
            let record = format!("/partnerships/{first}");
            for path in [
                record.clone(),
                format!("{record}/agreements"),
                format!("{record}/history"),
                format!("/organizations/{keepers}/together"),
                "/partnerships".to_owned(),
                "/api/v1/partnerships".to_owned(),
            ] {
                html(&mut site.browser(), &path).await;
                let before = site.app.db.statements();
                html(&mut site.browser(), &path).await;
                taken.push((path, site.app.db.statements() - before));
            }
        }
    }
    assert_eq!(taken[..6], taken[6..]);
}

#[tokio::test]
async fn steps_follow_the_rules_and_the_last_is_taken_back() {
    let (site, keepers) = founded().await;
    let id = recorded(&site, keepers).await;
    let record = format!("/partnerships/{id}");
    let step = format!("{record}/step");
    let mut officer = officer(&site).await;
    holds(&html(&mut officer, &record).await, &["Record a step", "Change this record"]);
    let nothing = fill(&mut officer, &step, &[("on", "soon")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    holds(&nothing.text(), &["href=\"#status\"", "Choose what happened.", "value=\"soon\""]);
    let why = [("status", "terminated"), ("on", "2017-03-01")];
    let without = fill(&mut officer, &step, &why).await;
    holds(&without.text(), &["href=\"#reason\"", "value=\"terminated\" checked"]);
    let early = fill(&mut officer, &step, &[("status", "completed"), ("on", "2015")]).await;
    holds(&early.text(), &["Choose a day from 2016-02-01 on"]);
    let with = [why[0], why[1], ("reason", "No <b>funds</b>")];
    went(&fill(&mut officer, &step, &with).await, &record);
    let page = html(&mut officer, &record).await;
    holds(&page, &["Terminated", "1 March 2017", "No &#60;b&#62;funds&#60;/b&#62;", "Take the last step back"]);
    assert!(!page.contains("Record a step"), "nothing follows");
    holds(&html(&mut officer, &step).await, &["The partnership is over"]);
    let undone = officer.post(&format!("{step}/undo"), "").await;
    went(&undone, &record);
    holds(&html(&mut officer, &record).await, &["<span class=\"state good\">Active</span>"]);
    let mut focal = focal_point(&site, keepers).await;
    assert_eq!(focal.get(&step).await.status, StatusCode::FORBIDDEN);
    assert_eq!(focal.post(&format!("{step}/undo"), "").await.status, StatusCode::FORBIDDEN);
    let past = html(&mut officer, &format!("{record}/history")).await;
    holds(&past, &["Step recorded", "Last step taken back", "<ins><bdi>Terminated</bdi></ins>"]);
}

#[tokio::test]
async fn an_agreement_is_signed_amended_and_given_its_files() {
    let (site, keepers) = founded().await;
    let id = recorded(&site, keepers).await;
    let tab = format!("/partnerships/{id}/agreements");
    let mut officer = officer(&site).await;
    let wrong = fill(&mut officer, &format!("{tab}/new"), &[("reference", "GA-2016-7"), ("to", "never")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    holds(&wrong.text(), &["href=\"#kind\"", "href=\"#to\"", "value=\"GA-2016-7\""]);
    let signed = [("kind", "grant_agreement"), ("reference", "GA-2016-7"), ("from", "2016-02-01"), ("to", "2027")];
    went(&fill(&mut officer, &format!("{tab}/new"), &signed).await, &tab);
    let page = html(&mut officer, &tab).await;
    holds(&page, &["Grant agreement", "GA-2016-7", "in force from 1 February 2016 until 2027"]);
    let amend = page.split("href=\"").find(|rest| rest.split('"').next().unwrap().ends_with("/amend")).unwrap();
    let amend = amend.split('"').next().unwrap().to_owned();
    let nearer = fill(&mut officer, &amend, &[("changes", "Shorter"), ("to", "2026")]).await;
    holds(&nearer.text(), &["href=\"#to\"", "Shorter</textarea>"]);
    went(&fill(&mut officer, &amend, &[("changes", "One <i>more</i> year"), ("to", "2028")]).await, &tab);
    let page = html(&mut officer, &tab).await;
    holds(&page, &["extends it until 2028", "One &#60;i&#62;more&#60;/i&#62; year", "until 2028"]);

    let files = amend.replace("/amend", "/files");
    let none = officer.upload(&files, &[], None).await;
    holds(&none.text(), &["Choose a file."]);
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sent = officer.upload(&files, &[], Some(("signé <page>.html", b"<script>alert(1)</script>"))).await;
    went(&sent, &tab);
    let mut focal = focal_point(&site, keepers).await;
    let page = html(&mut focal, &tab).await;
    holds(&page, &["signé &#60;page&#62;.html"]);
    assert!(!page.contains("/remove\""), "the organization does not keep the record");
    let file = page.split(&format!("/partnerships/{id}/files/")).nth(1).unwrap().split('"').next().unwrap();
    let file = format!("/partnerships/{id}/files/{file}");
    let down = focal.get(&file).await;
    assert_eq!((down.status, down.text().as_str()), (StatusCode::OK, "<script>alert(1)</script>"));
    assert_eq!(down.header("content-type"), "application/octet-stream");
    let name = "attachment; filename*=UTF-8''sign%C3%A9%20%3Cpage%3E.html";
    assert_eq!(down.header("content-disposition"), name);
    assert_eq!(down.header("x-content-type-options"), "nosniff");
    assert!(down.header("content-security-policy").contains("sandbox"));
    let public = html(&mut site.browser(), &tab).await;
    assert!(
        public.contains("Files are for those who take part") && !public.contains("page&#62;.html"),
        "{public}"
    );
    assert_eq!(site.browser().get(&file).await.status, StatusCode::SEE_OTHER, "to sign in");
    let mut stranger = site.newcomer("stranger@example.org").await;
    assert_eq!(stranger.get(&file).await.status, StatusCode::NOT_FOUND);
    assert_eq!(focal.post(&format!("{file}/remove"), "").await.status, StatusCode::FORBIDDEN);
    went(&officer.post(&format!("{file}/remove"), "").await, &tab);
    assert_eq!(focal.get(&file).await.status, StatusCode::NOT_FOUND);
}
