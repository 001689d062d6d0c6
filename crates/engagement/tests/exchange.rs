//! Stories of exchange: activities by IATI in and out again, with nothing lost and nothing done twice.

use crate::imports::written;
use crate::support::TestApp;
use engagement::access::{Actor, Confidentiality};
use engagement::db::Engine;
use engagement::error::Error;
use engagement::ids::PartnershipId;
use engagement::imports::{self, Report, Request};
use engagement::offices;
use engagement::partnerships::iati::{Publisher, organisation};
use engagement::partnerships::{self, Draft, FundingDraft, Partnership, PartyDraft, Scheme, Status};
use engagement::values;
use formats::iati::{Activities, Element, Writer};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::task::Poll;

const BY: Actor = Actor::Operator;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn data(name: &str) -> PathBuf {
    root().join("tests/data/iati").join(name)
}

fn request(path: &Path) -> Request {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    Request { path: path.to_owned(), name, source: Some("Publisher".to_owned()), ..Request::default() }
}

async fn bring(app: &TestApp, path: &Path) -> Report {
    imports::run(app, &BY, &request(path), &|_| {}).await.unwrap()
}

async fn all(app: &TestApp) -> Vec<PartnershipId> {
    let rows = app.db.read().await.unwrap().rows("SELECT id FROM partnership ORDER BY id", &[]).await.unwrap();
    rows.iter().map(|row| row.get(0).unwrap()).collect()
}

async fn only(app: &TestApp) -> Partnership {
    let ids = all(app).await;
    assert_eq!(ids.len(), 1);
    partnerships::find(app, &BY, ids[0]).await.unwrap().0
}

async fn out(app: &TestApp, actor: &Actor) -> Vec<Element> {
    Publisher::default().batch(app, actor, &all(app).await).await.unwrap()
}

/// Elements by their identifiers, as far as they are said by the elements alone: indentation does not count.
fn by_identifier(elements: impl IntoIterator<Item = Element>) -> HashMap<String, Vec<String>> {
    let of = |element: Element| {
        let mut parts: Vec<String> = element.elements().map(Element::to_xml).collect();
        parts.sort();
        (element.first("iati-identifier").unwrap().text().trim().to_owned(), parts)
    };
    elements.into_iter().map(of).collect()
}

fn read(path: &Path) -> Vec<Element> {
    let activities = Activities::new(std::fs::File::open(path).unwrap()).unwrap();
    activities.map(|one| one.unwrap().unwrap().element).collect()
}

/// What `bin/check-iati` says of a file with these activities.
fn must_be_good(app: &TestApp, elements: &[Element]) {
    let path = app.path("out.xml");
    let mut file = Writer::activities(std::fs::File::create(&path).unwrap(), app.now());
    elements.iter().for_each(|one| file.activity(one).unwrap());
    file.finish().unwrap();
    let run = Command::new(root().join("bin/check-iati")).arg(&path).output().unwrap();
    assert!(
        run.status.success(),
        "{}{}",
        String::from_utf8_lossy(&run.stdout),
        String::from_utf8_lossy(&run.stderr)
    );
}

/// What an import must not change the second time.
async fn register(app: &TestApp) -> Vec<i64> {
    let mut counts = vec![app.number("SELECT coalesce(max(number), 0) FROM history").await];
    for table in [
        "organization",
        "organization_name",
        "partnership",
        "partnership_party",
        "partnership_source",
        "match_question",
        "term_question",
    ] {
        counts.push(app.number(&format!("SELECT count(*) FROM {table}")).await);
    }
    counts
}

fn activity(identifier: &str, title: &str, parties: &str) -> String {
    format!(
        "<iati-activity default-currency=\"USD\" xml:lang=\"en\">\n<iati-identifier>{identifier}</iati-identifier>\n\
        <reporting-org ref=\"XM-DAC-47066\" type=\"40\"><narrative>IOM</narrative></reporting-org>\n\
        <title><narrative>{title}</narrative></title><description><narrative>What it is.</narrative></description>\n\
        {parties}<activity-status code=\"2\"/><activity-date type=\"2\" iso-date=\"2024-01-01\"/>\n\
        <recipient-country code=\"ML\"/></iati-activity>\n"
    )
}

const WELLS: &str =
    "<participating-org role=\"4\" type=\"22\"><narrative>Wells of Gao</narrative></participating-org>";

fn file(app: &TestApp, activities: &str) -> PathBuf {
    written(app, "publisher.xml", &format!("<iati-activities version=\"2.03\">\n{activities}</iati-activities>\n"))
}

async fn in_and_out(app: &TestApp, name: &str) -> Report {
    offices::found(app).await.unwrap();
    let first = bring(app, &data(name)).await;
    assert_eq!(first.created.partnerships + first.queued.partnerships, first.rows, "{first:?}");
    let before = register(app).await;
    let second = bring(app, &data(name)).await;
    assert_eq!(register(app).await, before, "the second time changes nothing");
    assert_eq!((second.unchanged.partnerships, second.partnerships()), (second.rows, second.rows), "{second:?}");
    let written = out(app, &Actor::Visitor).await;
    assert_eq!(by_identifier(written), by_identifier(read(&data(name))), "nothing is lost");
    first
}

story!(an_activity_of_the_institution_goes_in_and_out, |app| async move {
    in_and_out(&app, "iom-DP.2154.xml").await;
    let one = only(&app).await;
    assert_eq!(one.status(), Status::Active);
    assert_eq!(one.since().unwrap().as_str(), "2020-03-15");
    assert_eq!(one.until().unwrap().as_str(), "2021-03-14");
    assert_eq!(one.facts.places[0].country, "SOM");
    assert_eq!(one.facts.confidentiality, Confidentiality::Public);
    assert!(one.facts.settings.contains("humanitarian"));
    let codes: Vec<_> = one.facts.codes.iter().map(|code| (code.scheme, code.code.as_str())).collect();
    assert_eq!(codes, [(Scheme::Project, "DP.2154"), (Scheme::Iati, "XM-DAC-47066-DP.2154")]);
    let [party] = &one.facts.parties[..] else { panic!("{:?}", one.facts.parties) };
    assert!(party.roles.contains("donor"));
    let [gift] = &one.facts.funding[..] else { panic!("{:?}", one.facts.funding) };
    assert_eq!((gift.planned, gift.committed, gift.paid), (Some(145_975_372), Some(145_975_372), None));
    assert_eq!((gift.donor, gift.currency.as_str()), (Some(party.organization), "USD"));
    must_be_good(&app, &out(&app, &Actor::Visitor).await);
});

story!(activities_of_others_go_in_and_out, |app| async move {
    let report = in_and_out(&app, "foodsecurity.xml").await;
    assert!(report.rows > 5 && report.created.organizations > 3, "{report:?}");
});

story!(what_cannot_be_read_changes_nothing, |app| async move {
    offices::found(&app).await.unwrap();
    let before = register(&app).await;
    let good = activity("XM-DAC-47066-1", "Wells", WELLS);
    for (text, key) in [
        (format!("<iati-activities version=\"2.03\">{good}<iati-activity>"), "iati-cut-short"),
        (format!("<iati-activities version=\"2.03\">{good}<a></b></iati-activities>"), "iati-broken"),
        (
            "<!DOCTYPE iati-activities [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><iati-activities>&b;</iati-activities>"
                .to_owned(),
            "iati-doctype",
        ),
        (
            "<!DOCTYPE iati-activities [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><iati-activities>&x;</iati-activities>"
                .to_owned(),
            "iati-doctype",
        ),
        ("<iati-activities xmlns=\"urn:else\" version=\"2.03\"/>".to_owned(), "iati-wrong-root"),
        ("<iati-organisations version=\"2.03\"/>".to_owned(), "iati-organisation-file"),
    ] {
        let path = written(&app, "wrong.xml", &text);
        let Err(Error::Invalid(problems)) = imports::run(&app, &BY, &request(&path), &|_| {}).await else {
            panic!("accepted {text}")
        };
        assert_eq!(problems[0].message.key, key);
        assert_eq!(register(&app).await, before, "{key}");
    }
});

story!(one_bad_activity_among_good_ones_is_told_with_its_line, |app| async move {
    offices::found(&app).await.unwrap();
    let bad = "<iati-activity><title><narrative>No identifier</narrative></title></iati-activity>\n";
    let alone = activity("XM-DAC-47066-3", "Alone", "");
    let twice = activity("XM-DAC-47066-1", "Again", WELLS);
    let text = [activity("XM-DAC-47066-1", "Wells", WELLS), bad.into(), alone, twice].concat();
    let report = bring(&app, &file(&app, &text)).await;
    assert_eq!((report.rows, report.created.partnerships), (4, 1), "{report:?}");
    let told: Vec<_> = report.problems.iter().map(|one| (one.row, one.problem.key.as_str())).collect();
    assert!(told.contains(&(8, "activity-no-identifier")), "{told:?}");
    assert!(told.contains(&(9, "problem-activity-alone")), "{told:?}");
    assert!(told.iter().any(|(_, key)| *key == "problem-activity-twice"), "{told:?}");
});

story!(what_a_source_wrote_comes_out_the_same_packed_or_not, |app| async move {
    offices::found(&app).await.unwrap();
    bring(&app, &data("iom-DP.2154.xml")).await;
    let before = out(&app, &Actor::Visitor).await;
    let found =
        app.db.read().await.unwrap().rows("SELECT key, original FROM partnership_source", &[]).await.unwrap();
    if app.db.engine() == Engine::Sqlite {
        let packed = "SELECT count(*) FROM partnership_source WHERE typeof(original) = 'blob'";
        assert_eq!(app.number(packed).await, 1, "SQLite is given it packed");
    }
    let mut tx = app.db.write().await.unwrap();
    for row in &found {
        let (key, original) = (row.get::<String>(0).unwrap(), row.get::<String>(1).unwrap());
        let sql = "UPDATE partnership_source SET original = $2 WHERE key = $1";
        tx.execute(sql, values![key, original]).await.unwrap();
    }
    tx.commit().await.unwrap();
    assert_eq!(out(&app, &Actor::Visitor).await, before, "as an earlier version left it");
});

story!(a_person_is_asked_what_an_unknown_sector_means_wherever_it_stands, |app| async move {
    offices::found(&app).await.unwrap();
    let sector = |code: &str| format!("<sector vocabulary=\"1\" code=\"{code}\"/>");
    let paid = format!(
        "<transaction><transaction-type code=\"3\"/><transaction-date iso-date=\"2024-02-01\"/>\
        <value value-date=\"2024-02-01\">5</value>{}</transaction></iati-activity>",
        sector("99901")
    );
    let behind = format!("<recipient-country code=\"ML\"/>{}{paid}", sector("99902"));
    let text = activity("XM-DAC-47066-1", "Wells", WELLS)
        .replace("<recipient-country code=\"ML\"/></iati-activity>", &behind);
    bring(&app, &file(&app, &text)).await;
    for code in ["99901", "99902"] {
        let asked = format!("SELECT count(*) FROM term_question WHERE text = 'DAC {code}'");
        assert_eq!(app.number(&asked).await, 1, "{code}");
    }
});

story!(what_staff_changed_survives_and_the_rest_follows_its_source, |app| async move {
    offices::found(&app).await.unwrap();
    bring(&app, &file(&app, &activity("XM-DAC-47066-1", "Wells", WELLS))).await;
    let one = only(&app).await;
    let all = offices::list(&app).await.unwrap();
    let draft = Draft { title: "Deep wells".into(), ..Draft::of(&one.facts, &all, &HashMap::new()) };
    partnerships::revise(&app, &BY, one.id, &draft, one.changed_at).await.unwrap();
    let written = out(&app, &Actor::Visitor).await;
    let text = written[0].to_xml();
    assert!(text.contains("<title><narrative>Deep wells</narrative></title>"), "{text}");
    assert!(text.contains("<narrative>What it is.</narrative>"));
    must_be_good(&app, &written);
    let later = activity("XM-DAC-47066-1", "Wells of 2025", WELLS)
        .replace("What it is.", "What it became.")
        .replace("activity-status code=\"2\"", "activity-status code=\"4\"");
    let report = bring(&app, &file(&app, &later)).await;
    assert_eq!(report.matched.partnerships, 1, "{report:?}");
    let one = only(&app).await;
    assert_eq!((one.facts.title.as_str(), one.status()), ("Deep wells", Status::Completed));
    assert_eq!(one.facts.texts.values().next().unwrap().text, "What it became.");
});

story!(a_record_of_staff_is_met_by_its_project_code, |app| async move {
    offices::found(&app).await.unwrap();
    let id = app.organization("Wells of Gao").await;
    let draft = Draft {
        title: "Water".into(),
        parties: vec![PartyDraft { organization: id.to_string(), ..PartyDraft::default() }],
        offices: vec!["dakar".into()],
        projects: vec!["WA.0001".into()],
        from: "2023".into(),
        ..Draft::default()
    };
    partnerships::record(&app, &BY, &draft).await.unwrap();
    let report = bring(&app, &file(&app, &activity("XM-DAC-47066-WA.0001", "Wells", WELLS))).await;
    assert_eq!((report.matched.partnerships, report.created.partnerships), (1, 0), "{report:?}");
    let one = only(&app).await;
    assert_eq!((one.facts.title.as_str(), one.facts.from.unwrap().as_str().to_owned()), ("Water", "2023".into()));
    assert_eq!(one.facts.texts.len(), 1, "what was lacking came in");
});

story!(records_of_staff_are_written_as_far_as_one_may_know_of_them, |app| async move {
    offices::found(&app).await.unwrap();
    let id = app.organization("حماة نهر غاو <&\"'> River Keepers").await;
    let draft = Draft {
        title: "مأوى <script>alert(1)</script> & ]]> مأوى".into(),
        language: "ar".into(),
        parties: vec![PartyDraft {
            organization: id.to_string(),
            roles: vec!["collaborator".into(), "donor".into()],
            ..PartyDraft::default()
        }],
        offices: vec!["dakar".into()],
        areas: vec!["1.3".into(), "1.1".into()],
        clusters: vec!["HEA".into()],
        settings: vec!["humanitarian".into()],
        levels: vec!["national".into()],
        places: vec!["Mali / Gao".into(), "SEN".into()],
        from: "2016-02".into(),
        to: "2017".into(),
        funding: vec![FundingDraft {
            donor: "European Union".into(),
            currency: "EUR".into(),
            planned: "1000".into(),
            committed: "900".into(),
            paid: "250.50".into(),
        }],
        projects: vec!["CT.0001".into()],
        crises: vec!["FL-2016-000123-MLI".into(), "HSOM23".into()],
        confidentiality: "public".into(),
        ..Draft::default()
    };
    partnerships::record(&app, &BY, &draft).await.unwrap();
    let single = Draft {
        areas: vec!["1.3".into()],
        clusters: Vec::new(),
        places: vec!["SEN".into()],
        confidentiality: "restricted".into(),
        ..draft.clone()
    };
    partnerships::record(&app, &BY, &single).await.unwrap();
    let public = out(&app, &Actor::Visitor).await;
    assert_eq!(public.len(), 1, "what is restricted is not published");
    must_be_good(&app, &public);
    let activities = Activities::new(std::fs::File::open(app.path("out.xml")).unwrap()).unwrap();
    let facts = activities.map(|one| one.unwrap().unwrap().facts).next().unwrap();
    assert_eq!(facts.titles[0].text, draft.title);
    assert_eq!(facts.identifier, "XM-DAC-47066-CT.0001");
    assert_eq!(facts.participating_orgs[1].names[0].text, "حماة نهر غاو <&\"'> River Keepers");
    let whole = out(&app, &BY).await;
    assert_eq!(whole.len(), 2);
    must_be_good(&app, &whole);
    let mut file = Writer::organisations(std::fs::File::create(app.path("own.xml")).unwrap(), app.now());
    file.organisation(&organisation(&app)).unwrap();
    file.finish().unwrap();
    let run = Command::new(root().join("bin/check-iati")).arg(app.path("own.xml")).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stdout));
});

story!(an_import_of_activities_that_is_cut_off_leaves_the_register_as_it_was, |app| async move {
    offices::found(&app).await.unwrap();
    let path = file(&app, &activity("XM-DAC-47066-1", "Wells", WELLS));
    let before = register(&app).await;
    for polls in 1.. {
        let request = request(&path);
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
    assert_eq!(report.unchanged.partnerships + report.created.partnerships, 1, "{report:?}");
    assert_eq!(all(&app).await.len(), 1);
});
