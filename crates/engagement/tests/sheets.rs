//! Stories of partnerships that come in from spreadsheets: in both shapes, twice, changed, and contradicting themselves.

use crate::imports::{request, written};
use crate::support::TestApp;
use engagement::access::{Actor, Confidentiality};
use engagement::error::Error;
use engagement::ids::PartnershipId;
use engagement::imports::{self, Report, Request};
use engagement::offices;
use engagement::partnerships::{self, Draft, Partnership, Scheme, Status, TextKind};
use formats::columns::Kind;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::task::Poll;

const BY: Actor = Actor::Operator;

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/partnerships").join(name)
}

async fn bring(app: &TestApp, path: &Path) -> Report {
    imports::run(app, &BY, &request(path, "Sheet"), &|_| {}).await.unwrap()
}

async fn bring_text(app: &TestApp, text: &str) -> Report {
    bring(app, &written(app, "sheet.csv", text)).await
}

async fn all(app: &TestApp) -> Vec<Partnership> {
    let rows = app.db.read().await.unwrap().rows("SELECT id FROM partnership ORDER BY title", &[]).await.unwrap();
    let mut all = Vec::new();
    for row in rows {
        let id: PartnershipId = row.get(0).unwrap();
        all.push(partnerships::find(app, &BY, id).await.unwrap().0);
    }
    all
}

async fn only(app: &TestApp) -> Partnership {
    let mut all = all(app).await;
    assert_eq!(all.len(), 1);
    all.remove(0)
}

/// What an import must not change the second time.
pub(crate) async fn register(app: &TestApp) -> Vec<i64> {
    let mut counts = vec![app.number("SELECT coalesce(max(number), 0) FROM history").await];
    for table in [
        "organization",
        "organization_name",
        "partnership",
        "partnership_party",
        "partnership_source",
        "agreement",
        "place",
        "match_question",
        "term_question",
    ] {
        counts.push(app.number(&format!("SELECT count(*) FROM {table}")).await);
    }
    counts
}

/// The second time the file changes nothing.
async fn again(app: &TestApp, path: &Path, first: &Report) {
    let before = register(app).await;
    let second = bring(app, path).await;
    assert_eq!(register(app).await, before, "the second time changes nothing: {second:?}");
    assert_eq!(second.unchanged.partnerships, first.partnerships(), "{second:?}");
    assert_eq!(second.problems, first.problems);
}

async fn called(app: &TestApp, one: &Partnership) -> Vec<String> {
    let ids: Vec<_> = one.facts.parties.iter().map(|party| party.organization).collect();
    let lines = engagement::organizations::lines(app, &BY, &ids).await.unwrap();
    ids.iter().map(|id| lines.iter().find(|line| line.id == *id).unwrap().facts.name.clone()).collect()
}

/// All that a register says of its partnerships, by names in place of ids.
async fn told(app: &TestApp) -> Vec<String> {
    let mut told = Vec::new();
    for one in all(app).await {
        let facts = &one.facts;
        let parties: Vec<_> =
            called(app, &one).await.into_iter().zip(facts.parties.iter().map(|one| &one.roles)).collect();
        let texts: Vec<_> = facts.texts.iter().map(|(kind, text)| (*kind, &text.text)).collect();
        let gifts: Vec<_> = facts.funding.iter().map(|gift| (&gift.donor_name, gift.planned)).collect();
        told.push(format!(
            "{} {parties:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {texts:?} {gifts:?} {:?}",
            facts.title,
            facts.areas,
            facts.settings,
            facts.levels,
            facts.balance,
            one.since(),
            one.until(),
            one.status(),
            facts.confidentiality,
        ));
    }
    told
}

fn problems(report: &Report) -> Vec<(u64, &str, &str)> {
    report.problems.iter().map(|one| (one.row, one.column.as_str(), one.problem.key.as_str())).collect()
}

story!(a_row_a_partnership_and_a_row_an_organization_tell_the_same, |app| async move {
    offices::found(&app).await.unwrap();
    let plan = imports::look(&app, &BY, &request(&data("by-partnership.csv"), "Sheet")).await.unwrap();
    assert_eq!(plan.mapping.kind, Kind::Partnerships);
    let first = bring(&app, &data("by-partnership.csv")).await;
    assert_eq!((first.rows, first.created.partnerships), (7, 7), "{first:?}");
    assert_eq!((first.organizations, problems(&first)), (14, Vec::new()));
    again(&app, &data("by-partnership.csv"), &first).await;
    let told_by_partnership = told(&app).await;
    assert!(told_by_partnership[6].contains("Completed"), "{told_by_partnership:#?}");
    let other = app.other(app.db.engine(), "other").await;
    offices::found(&other).await.unwrap();
    let second = bring(&other, &data("by-organization-fr.csv")).await;
    assert_eq!((second.rows, second.created.partnerships, problems(&second)), (16, 7, Vec::new()));
    assert_eq!(told(&other).await, told_by_partnership);
    again(&other, &data("by-organization-fr.csv"), &second).await;
    other.remains().clear().await;
});

const HEAD: &str = "Reference,Title,Partner,Type,Role,Lead,Office,Country,Region,Area,Start,End,Status,Reason,\
    Agreement type,Agreement number,Signed,Donor,Currency,Budget,Committed,Paid,Confidentiality\n";

/// A file with the usual columns.
fn sheet(rows: &[&str]) -> String {
    format!("{HEAD}{}\n", rows.join("\n"))
}

story!(a_file_tells_all_that_a_record_holds, |app| async move {
    offices::found(&app).await.unwrap();
    let text = sheet(&[
        "CT.0001,Shelter in Gao,Wells of Gao (WOG),NGO,Implementing partner,yes,Dakar,Mali,Gao,Counter-trafficking,\
         2016-02-01,31/12/2017,Terminated,No funds,MoU,MoU-7,2016-01-15,European Union,EUR,\"1 250 000,50\",\"1,000,000.00\",900000,Public",
        "CT.0001,Shelter in Gao,River Keepers,NGO,Grantee,no,Dakar,Mali,Mopti,Migration health,2016-02-01,31/12/2017,,,\
         ,,,European Union,EUR,,,,",
    ]);
    let path = written(&app, "sheet.csv", &text);
    let report = bring(&app, &path).await;
    assert_eq!((report.created.partnerships, problems(&report)), (1, Vec::new()));
    let one = only(&app).await;
    assert_eq!(called(&app, &one).await, ["Wells of Gao", "River Keepers"]);
    let parties = &one.facts.parties;
    assert!(parties[0].leads && parties[0].roles.contains("project_implementer"));
    assert!(!parties[1].leads && parties[1].roles.contains("grant_recipient"));
    assert_eq!(one.facts.places.len(), 2);
    assert!(one.facts.places.iter().all(|place| place.country == "MLI" && place.admin1.is_some()));
    assert_eq!(one.facts.areas.iter().collect::<Vec<_>>(), ["1", "8"]);
    assert_eq!(one.status(), Status::Terminated);
    let last = one.course.steps().last().unwrap();
    assert_eq!((last.reason.as_deref(), last.on.as_ref().unwrap().as_str()), (Some("No funds"), "2017-12-31"));
    let agreement = one.agreement().unwrap();
    assert_eq!(
        (agreement.kind.as_str(), agreement.reference.as_deref()),
        ("memorandum_of_understanding", Some("MoU-7"))
    );
    let [gift] = &one.facts.funding[..] else { panic!("{:?}", one.facts.funding) };
    assert_eq!(
        (gift.planned, gift.committed, gift.paid),
        (Some(125_000_050), Some(100_000_000), Some(90_000_000))
    );
    assert_eq!((gift.donor, gift.donor_name.as_str()), (None, "European Union"));
    assert_eq!(one.facts.codes.first().unwrap().scheme, Scheme::Project);
    assert_eq!(one.facts.confidentiality, Confidentiality::Public);
    again(&app, &path, &report).await;
    // The first agreement that a source tells of follows it, and is not doubled.
    let report = bring_text(&app, &text.replace("2016-01-15", "2016-01-20")).await;
    assert_eq!(report.matched.partnerships, 1, "{report:?}");
    let signed: Vec<_> =
        only(&app).await.agreements.into_iter().map(|one| one.signed_on.unwrap().to_string()).collect();
    assert_eq!(signed, ["2016-01-20"]);
});

const WELLS: &str = ",Wells,Wells of Gao,NGO,Grantee,,Dakar,Mali,,Research,2024-01-01,,Active,,,,,,,,,,";

story!(what_staff_changed_survives_and_the_rest_follows_the_sheet, |app| async move {
    offices::found(&app).await.unwrap();
    bring_text(&app, &sheet(&[WELLS])).await;
    let one = only(&app).await;
    assert_eq!((one.status(), one.facts.confidentiality), (Status::Active, Confidentiality::Staff));
    let known = offices::list(&app).await.unwrap();
    let draft = Draft {
        levels: vec!["local".into()],
        from: "2023".into(),
        ..Draft::of(&one.facts, &known, &HashMap::new())
    };
    partnerships::revise(&app, &BY, one.id, &draft, one.changed_at).await.unwrap();
    let later =
        WELLS.replace("2024-01-01,,Active", "2024-03-01,2025-12-31,Completed").replace("Research", "Advocacy");
    let report = bring_text(&app, &sheet(&[&later])).await;
    assert_eq!((report.matched.partnerships, problems(&report)), (1, Vec::new()));
    let one = only(&app).await;
    assert_eq!(one.since().unwrap().as_str(), "2023", "staff changed it");
    assert_eq!((one.until().unwrap().as_str(), one.status()), ("2025-12-31", Status::Completed));
    assert!(one.facts.areas.contains("13") && one.facts.levels.contains("local"));
});

story!(rows_that_contradict_each_other_are_told, |app| async move {
    offices::found(&app).await.unwrap();
    let text = sheet(&[
        "A-1,Wells,Wells of Gao,,,yes,Dakar,Mali,,Research,2024-01-01,,,,,,,Japan,USD,100,,,",
        "a-1,Deep wells,River Keepers,,,yes,Dakar,Mali,,Wand making,2024-02-01,,,,,,,Japan,USD,300,,,",
    ]);
    let report = bring_text(&app, &text).await;
    assert_eq!(
        problems(&report),
        [
            (3, "Start", "problem-partnership-contradicts"),
            (3, "Title", "problem-partnership-contradicts"),
            (3, "Lead", "problem-party-leads"),
        ]
    );
    assert_eq!(report.problems[1].problem.values[1], ("held".to_owned(), "Wells".to_owned()));
    let one = only(&app).await;
    assert_eq!((one.facts.title.as_str(), one.since().unwrap().as_str()), ("Wells", "2024-01-01"));
    assert_eq!(one.facts.funding[0].planned, Some(40_000), "amounts that differ are parts");
    assert_eq!(app.number("SELECT count(*) FROM term_question WHERE text = 'Wand making'").await, 1);
});

story!(what_a_row_leaves_unclear_is_told_and_what_was_done, |app| async move {
    offices::found(&app).await.unwrap();
    let text = sheet(&[
        ",Wells,Wells of Gao,,Wizard,,,Mali,,,2024,,Terminated,,,N-1,,,USD,a lot,,,secret",
        ",Wells II,,,,,,Mali,,,2024,,,,,,,,,,,,",
        ",,River Keepers,,,,,Mali,,,2024,,,,,,,,,,,,",
        ",Wells III,River Keepers,,,,Atlantis,Kenya,,,2024,2023,Completed,,,,,,,5,,,",
        ",Wells IV,IOM,,,,Dakar,Mali,,,2024,,,,,,,,,,,,",
    ]);
    let report = bring_text(&app, &text).await;
    assert_eq!(report.created.partnerships, 2, "{report:?}");
    let told = problems(&report);
    for expected in [
        (2, "Role", "problem-word-of"),
        (2, "Confidentiality", "problem-word-of"),
        (2, "Budget", "problem-amount"),
        (2, "Reason", "problem-partnership-reason-missing"),
        (2, "Agreement type", "problem-partnership-agreement-kind"),
        (2, "Office", "problem-partnership-office-unclear"),
        (3, "Partner", "problem-no-organization"),
        (4, "Title", "problem-partnership-nameless"),
        (5, "Office", "problem-office-unknown"),
        (5, "End", "problem-end-before"),
        (5, "End", "problem-partnership-end-missing"),
        (5, "Budget", "problem-currency-missing"),
        (6, "Partner", "problem-partnership-alone"),
    ] {
        assert!(told.contains(&expected), "{expected:?} in {told:?}");
    }
    let [first, second] = &all(&app).await[..] else { panic!() };
    let known = offices::list(&app).await.unwrap();
    assert_eq!(known.get(first.office().unwrap()).unwrap().slug, "headquarters");
    assert_eq!(first.status(), Status::Terminated);
    assert_eq!(first.course.ending().unwrap().reason.as_deref(), Some("Sheet: terminated"));
    assert_eq!(first.facts.confidentiality, Confidentiality::Staff);
    assert_eq!(known.get(second.office().unwrap()).unwrap().slug, "nairobi", "it covers Kenya");
    assert!(second.status() == Status::Completed && second.until().is_none());
});

story!(who_is_not_sure_is_asked_and_the_rest_comes_in, |app| async move {
    offices::found(&app).await.unwrap();
    app.organization("Norwegian Refugee Council").await;
    let text = sheet(&[
        ",Wells,Norwegian Refugees Council; River Keepers,,Donor; Grantee,,Dakar,Mali,,,2024,,,,,,,,USD,50,,,",
    ]);
    let path = written(&app, "sheet.csv", &text);
    let report = bring(&app, &path).await;
    assert_eq!((report.queued.partnerships, report.queued.organizations), (1, 1), "{report:?}");
    let one = only(&app).await;
    assert_eq!(called(&app, &one).await, ["River Keepers"]);
    assert_eq!(one.facts.funding[0].donor_name, "Norwegian Refugees Council", "the only donor gives it");
    let before = register(&app).await;
    bring(&app, &path).await;
    assert_eq!(register(&app).await, before);
});

story!(spanish_headers_and_hostile_cells_are_read_as_what_they_are, |app| async move {
    offices::found(&app).await.unwrap();
    let long = "ا".repeat(30_000);
    let text = format!(
        "Título de la alianza;Organización socia;Papel;Oficina;Ámbito de cooperación;Países;Desde;Hasta;Estado;Tipo de acuerdo;Donante;Moneda;Monto;Descripción\n\
         <b>=cmd|' /C calc'!A0</b>\u{1};حماة نهر غاو \"<script>\";Ejecutora de proyectos;panama;Investigación;Honduras;enero;2024-12;Vigente;Convenio de cooperación;=HYPERLINK(\"x\");€;1.250.000,50;{long}\n"
    );
    let path = written(&app, "hoja.csv", &text);
    let report = bring(&app, &path).await;
    assert_eq!((report.created.partnerships, report.organizations), (1, 1), "{report:?}");
    assert_eq!(problems(&report), [(2, "Desde", "problem-date"), (2, "Descripción", "problem-too-long")]);
    let one = only(&app).await;
    assert_eq!(one.facts.title, "<b>=cmd|' /C calc'!A0</b>");
    assert_eq!(one.facts.texts[&TextKind::Description].text.chars().count(), 20_000);
    assert_eq!(one.facts.funding[0].committed, Some(125_000_050));
    assert_eq!(one.agreement().unwrap().kind, "cooperation_agreement");
    again(&app, &path, &report).await;
});

story!(a_record_of_staff_is_met_by_its_project_code_or_its_id, |app| async move {
    offices::found(&app).await.unwrap();
    bring_text(&app, &sheet(&[WELLS])).await;
    let one = only(&app).await;
    let text = format!("Id,Title,Organizations,Roles,Level,Agreement\n{},Other,Wells of Gao,,Local,MoU\n", one.id);
    let other = Request { source: Some("Other".into()), ..request(&written(&app, "other.csv", &text), "Other") };
    let report = imports::run(&app, &BY, &other, &|_| {}).await.unwrap();
    assert_eq!((report.matched.partnerships, report.created.partnerships), (1, 0), "{report:?}");
    let one = only(&app).await;
    assert_eq!((one.facts.title.as_str(), one.facts.levels.len(), one.agreements.len()), ("Wells", 1, 1));
    let coded = sheet(&["WA.0001,Water,Wells of Gao,,,,Dakar,Mali,,,2024,,,,,,,,,,,,"]);
    bring_text(&app, &coded).await;
    let elsewhere = request(&written(&app, "elsewhere.csv", &coded.replace("Water", "Water again")), "Elsewhere");
    let report = imports::run(&app, &BY, &elsewhere, &|_| {}).await.unwrap();
    assert_eq!((report.matched.partnerships, all(&app).await.len()), (1, 2), "{report:?}");
    // Two partnerships of one project in one file are two.
    let two = "Reference,Title,Project code,Partner,Agreement\nA,One,WA.0002,Wells of Gao,MoU\nB,Two,WA.0002,River Keepers,MoU\n";
    let report = bring_text(&app, two).await;
    assert_eq!((report.created.partnerships, all(&app).await.len()), (2, 4), "{report:?}");
});

story!(trying_a_sheet_changes_nothing_and_says_what_would_happen, |app| async move {
    offices::found(&app).await.unwrap();
    let before = register(&app).await;
    let path = data("by-partnership.csv");
    let dry = Request { dry_run: true, ..request(&path, "Sheet") };
    let tried = imports::run(&app, &BY, &dry, &|_| {}).await.unwrap();
    assert_eq!(register(&app).await, before);
    let done = bring(&app, &path).await;
    assert_eq!((tried.created, tried.problems), (done.created, done.problems));
    let nobody = imports::run(&app, &Actor::Visitor, &request(&path, "Sheet"), &|_| {}).await;
    assert!(matches!(nobody, Err(Error::Forbidden)));
});

story!(an_import_of_a_sheet_that_is_cut_off_leaves_the_register_as_it_was, |app| async move {
    offices::found(&app).await.unwrap();
    let path = data("by-organization-fr.csv");
    let before = register(&app).await;
    for polls in 1.. {
        let request = request(&path, "Sheet");
        let mut run = std::pin::pin!(imports::run(&app, &BY, &request, &|_| {}));
        let mut left = polls;
        let ended = std::future::poll_fn(|context| {
            if left == 0 {
                return Poll::Ready(None);
            }
            left -= 1;
            run.as_mut().poll(context).map(Some)
        });
        if ended.await.is_some() || register(&app).await != before {
            break;
        }
    }
    let report = bring(&app, &path).await;
    assert_eq!(report.unchanged.partnerships + report.created.partnerships, 7, "{report:?}");
    assert_eq!(all(&app).await.len(), 7);
});

/// What twenty thousand rows take: `cargo test --test stories twenty_thousand -- --ignored --nocapture`.
async fn twenty_thousand_rows(app: TestApp) {
    offices::found(&app).await.unwrap();
    let mut text = HEAD.to_owned();
    for at in 0..20_000 {
        let (of, organization) = (at / 2, at % 3_000);
        text.push_str(&format!(
            "P-{of},Partnership number {of},Organization Number {organization} of the River,NGO,Grantee,,Dakar,Mali,Gao,\
             Research,2024-01-01,2025-12-31,Active,,MoU,A-{of},2023-12-01,Japan,USD,1000,500,100,Public\n"
        ));
    }
    let path = written(&app, "sheet.csv", &text);
    for time in ["first", "second"] {
        let began = std::time::Instant::now();
        let report = bring(&app, &path).await;
        let took = began.elapsed().as_secs_f64();
        eprintln!("{:?}, the {time} time: {:.0} rows a second ({took:.1} s)", app.db.engine(), 20_000.0 / took);
        assert_eq!(report.partnerships(), 10_000, "{:?}", report.problems.first());
    }
}

#[test]
#[ignore = "a measurement"]
fn twenty_thousand_rows_on_sqlite() {
    crate::support::play(crate::support::Engine::Sqlite, twenty_thousand_rows);
}

#[test]
#[ignore = "a measurement"]
fn twenty_thousand_rows_on_postgres() {
    crate::support::play(crate::support::Engine::Postgres, twenty_thousand_rows);
}
