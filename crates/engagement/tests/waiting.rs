//! Stories of partnerships that wait for an answer: who the organization is that a file named comes in with it.

use crate::imports::{request, written};
use crate::sheets::register;
use crate::support::TestApp;
use engagement::access::Actor;
use engagement::ids::{OrganizationId, PartnershipId};
use engagement::imports::{self, Report};
use engagement::offices;
use engagement::partnerships::{self, Draft, Partnership, PartyDraft};
use engagement::questions::{self, MatchAnswer};
use std::collections::HashMap;

const BY: Actor = Actor::Operator;

/// The middle one leads, and is not sure: "Norwegian Refugees Council".
const SHEET: &str = "Title,Partner,Role,Lead,Office,Country,Start,Agreement,Donor,Currency,Budget\n\
    Wells,River Keepers,Donor,,dakar,Mali,2024,MoU,Norwegian Refugees Council,USD,50\n\
    Wells,Norwegian Refugees Council,Implementing partner,yes,dakar,Mali,2024,MoU,,,\n\
    Wells,Wells of Gao,Grantee,,dakar,Mali,2024,MoU,,,\n\
    Nurses,Norwegian Refugees Council,Service provider,,dakar,Mali,2024,MoU,,,\n";

const ACTIVITY: &str = "<iati-activities version=\"2.03\"><iati-activity default-currency=\"USD\" xml:lang=\"en\">\n\
    <iati-identifier>XM-DAC-47066-1</iati-identifier>\n\
    <reporting-org ref=\"XM-DAC-47066\" type=\"40\"><narrative>IOM</narrative></reporting-org>\n\
    <title><narrative>Wells</narrative></title><description><narrative>What it is.</narrative></description>\n\
    <participating-org role=\"1\" type=\"22\"><narrative>River Keepers</narrative></participating-org>\n\
    <participating-org role=\"2\" type=\"22\"><narrative>Norwegian Refugees Council</narrative></participating-org>\n\
    <participating-org role=\"4\" type=\"22\"><narrative>Norwegian Refugees Council</narrative></participating-org>\n\
    <participating-org role=\"4\" type=\"22\"><narrative>Wells of Gao</narrative></participating-org>\n\
    <activity-status code=\"2\"/><activity-date type=\"2\" iso-date=\"2024-01-01\"/>\n\
    <recipient-country code=\"ML\"/>\n\
    <transaction><transaction-type code=\"11\"/><transaction-date iso-date=\"2024-01-02\"/>\n\
    <value value-date=\"2024-01-02\">50</value><provider-org><narrative>Norwegian Refugees Council</narrative></provider-org></transaction>\n\
    </iati-activity></iati-activities>\n";

async fn bring(app: &TestApp, name: &str, source: &str, text: &str) -> Report {
    let path = written(app, name, text);
    imports::run(app, &BY, &request(&path, source), &|_| {}).await.unwrap()
}

async fn called(app: &TestApp, title: &str) -> Partnership {
    let sql = format!("SELECT id FROM partnership WHERE title = '{title}'");
    let rows = app.db.read().await.unwrap().rows(&sql, &[]).await.unwrap();
    assert_eq!(rows.len(), 1, "{title}");
    let id: PartnershipId = rows[0].get(0).unwrap();
    partnerships::find(app, &BY, id).await.unwrap().0
}

fn parties(one: &Partnership) -> Vec<OrganizationId> {
    one.facts.parties.iter().map(|party| party.organization).collect()
}

async fn id(app: &TestApp, name: &str) -> OrganizationId {
    let sql = format!("SELECT id FROM organization WHERE name = '{name}'");
    app.db.read().await.unwrap().rows(&sql, &[]).await.unwrap()[0].get(0).unwrap()
}

async fn answer(app: &TestApp, answer: MatchAnswer) {
    for (question, _) in questions::matches(app, &BY, 10, 0).await.unwrap() {
        questions::answer_match(app, &BY, question.id, answer).await.unwrap();
    }
}

/// Registers in which one organization is known, and the others come with the file.
async fn begun(app: &TestApp) -> OrganizationId {
    offices::found(app).await.unwrap();
    app.organization("Norwegian Refugee Council").await
}

/// What a file left open comes in with the answer, as another import of it would bring it in: that changes nothing.
async fn comes_in(app: &TestApp, name: &str, text: &str, given: MatchAnswer) {
    let council = begun(app).await;
    let report = bring(app, name, "Source", text).await;
    waits(app, &report).await;
    answer(app, given).await;
    let who = match given {
        MatchAnswer::Same => council,
        _ => id(app, "Norwegian Refugees Council").await,
    };
    stands(app, who).await;
    let revised = app.number("SELECT count(*) FROM history WHERE act = 'partnership.revise'").await;
    assert_eq!(u64::try_from(revised).unwrap(), report.queued.partnerships, "each is told in the history");
    let all = register(app).await;
    let again = bring(app, name, "Source", text).await;
    assert_eq!(register(app).await, all, "the next import changes nothing: {again:?}");
    assert_eq!(again.unchanged.partnerships, again.partnerships());
    // What the source says from now on is followed.
    bring(app, name, "Source", &text.replace("Wells of Gao", "Wells of Mopti")).await;
    let expected = [who, id(app, "River Keepers").await, id(app, "Wells of Mopti").await];
    assert_eq!(parties(&called(app, "Wells").await), expected);
}

/// The others came in, and the question says what waits for it. What is put off changes nothing.
async fn waits(app: &TestApp, report: &Report) {
    assert!(report.queued.partnerships > 0, "{report:?}");
    let before = called(app, "Wells").await;
    assert_eq!(parties(&before).len(), 2);
    let [(question, _)] = &questions::matches(app, &BY, 10, 0).await.unwrap()[..] else { panic!() };
    assert_eq!(u64::try_from(question.partnerships).unwrap(), report.queued.partnerships);
    answer(app, MatchAnswer::Later).await;
    assert_eq!(called(app, "Wells").await, before);
}

/// It stands where its source named it, and nothing is left behind.
async fn stands(app: &TestApp, who: OrganizationId) {
    let one = called(app, "Wells").await;
    let expected = [who, id(app, "River Keepers").await, id(app, "Wells of Gao").await];
    assert_eq!(parties(&one), expected, "whoever leads comes first, the others in the order of the file");
    let party = &one.facts.parties[0];
    assert!(party.leads && party.roles.contains("project_implementer"), "{party:?}");
    assert_eq!(one.facts.funding[0].donor, Some(who), "it gives the money too");
    for table in ["partnership_waiting", "partnership_source WHERE named IS NOT NULL"] {
        assert_eq!(app.number(&format!("SELECT count(*) FROM {table}")).await, 0);
    }
}

story!(who_a_sheet_named_is_one_that_is_known, |app| async move {
    comes_in(&app, "sheet.csv", SHEET, MatchAnswer::Same).await;
    assert_eq!(parties(&called(&app, "Nurses").await).len(), 1);
});

story!(who_a_sheet_named_is_new, |app| async move {
    comes_in(&app, "sheet.csv", SHEET, MatchAnswer::Different).await;
});

story!(who_an_activity_named_is_one_that_is_known, |app| async move {
    comes_in(&app, "activities.xml", ACTIVITY, MatchAnswer::Same).await;
});

story!(who_an_activity_named_is_new, |app| async move {
    comes_in(&app, "activities.xml", ACTIVITY, MatchAnswer::Different).await;
});

/// Staff put organizations into a partnership while it waits.
async fn added(app: &TestApp, title: &str, organizations: &[OrganizationId]) -> Partnership {
    let one = called(app, title).await;
    let known = offices::list(app).await.unwrap();
    let mut draft = Draft::of(&one.facts, &known, &HashMap::new());
    let party = |id: &OrganizationId| PartyDraft {
        organization: id.to_string(),
        roles: vec!["collaborator".into()],
        ..PartyDraft::default()
    };
    draft.parties.extend(organizations.iter().map(party));
    partnerships::revise(app, &BY, one.id, &draft, one.changed_at).await.unwrap();
    called(app, title).await
}

story!(whom_staff_added_meanwhile_is_not_doubled, |app| async move {
    let council = begun(&app).await;
    bring(&app, "sheet.csv", "Source", SHEET).await;
    let before = added(&app, "Wells", &[council]).await;
    let other = app.organization("Blue Water").await;
    added(&app, "Nurses", &[other]).await;
    answer(&app, MatchAnswer::Same).await;
    let after = called(&app, "Wells").await;
    assert_eq!(after.facts.parties, before.facts.parties, "as staff have it");
    assert_eq!(after.facts.funding[0].donor, Some(council), "what nobody changed follows the source");
    let nurses = called(&app, "Nurses").await;
    assert_eq!(parties(&nurses), [other, council], "whom staff added stays");
    assert!(nurses.facts.parties[1].roles.contains("service_provider"));
    let all = register(&app).await;
    bring(&app, "sheet.csv", "Source", SHEET).await;
    assert_eq!(register(&app).await, all);
});

story!(two_sources_that_wait_for_one_name_are_answered_together, |app| async move {
    let council = begun(&app).await;
    bring(&app, "sheet.csv", "One", SHEET).await;
    let other = SHEET.replace("Wells,", "Deep wells,").replace("Nurses", "Doctors");
    bring(&app, "other.csv", "Other", &other).await;
    let asked = questions::matches(&app, &BY, 10, 0).await.unwrap();
    assert_eq!(asked.len(), 2);
    questions::answer_match(&app, &BY, asked[0].0.id, MatchAnswer::Same).await.unwrap();
    for title in ["Wells", "Deep wells", "Nurses", "Doctors"] {
        assert!(parties(&called(&app, title).await).contains(&council), "{title}");
    }
    assert_eq!(app.number("SELECT count(*) FROM partnership_waiting").await, 0);
});

story!(what_no_longer_names_it_waits_no_longer, |app| async move {
    begun(&app).await;
    bring(&app, "sheet.csv", "Source", SHEET).await;
    assert_eq!(app.number("SELECT count(*) FROM partnership_waiting").await, 2);
    bring(&app, "sheet.csv", "Source", &SHEET.replace("Norwegian Refugees Council", "Blue Water")).await;
    assert_eq!(app.number("SELECT count(*) FROM partnership_waiting").await, 0);
    let before = called(&app, "Wells").await;
    answer(&app, MatchAnswer::Same).await;
    assert_eq!(called(&app, "Wells").await, before);
});
