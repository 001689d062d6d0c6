//! Stories of the questions that imports leave, and of what an answer sets in motion.

use crate::imports::{bring, register, request, written};
use crate::support::TestApp;
use engagement::access::{Actor, Role};
use engagement::error::Error;
use engagement::imports::{self, Report};
use engagement::people;
use engagement::questions::{self, MatchAnswer, TermAnswer};

pub(crate) const ASKS: &str = "Organization,Organization type,Sector,Country,Admin1,Status\n\
    Norwegian Refugees Council,NGO,Education,Mali,Gao,Ongoing\n\
    Danish Refugees Council,NGO,Education,Mali,Gao,Ongoing\n\
    River Keepers,NGO,Wand making,Mali,Gao,Ongoing\n\
    River Keepers,NGO,Health,Atlantis,Deep,Ongoing\n";

story!(answers_bring_in_what_waited, |app| async move {
    let norwegian = app.organization("Norwegian Refugee Council").await;
    app.organization("Danish Refugee Council").await;
    let path = written(&app, "asks.csv", ASKS);
    let report = bring(&app, &path).await;
    assert_eq!((report.queued.organizations, report.queued.activities), (2, 4), "{report:?}");
    let officer = people::add(&app, &Actor::Operator, "officer@example.org", Role::Officer).await.unwrap();
    let officer = people::acting(&app, officer.account.id).await.unwrap();
    assert!(matches!(questions::count(&app, &Actor::Visitor).await, Err(Error::Forbidden)));
    for (question, candidate) in questions::matches(&app, &officer, 10, 0).await.unwrap() {
        assert_eq!(question.waiting, 1);
        let answer = if candidate.id == norwegian { MatchAnswer::Same } else { MatchAnswer::Different };
        questions::answer_match(&app, &officer, question.id, answer).await.unwrap();
        let again = questions::answer_match(&app, &officer, question.id, answer).await;
        assert!(matches!(again, Err(Error::Conflict(_))));
    }
    assert_eq!(app.number("SELECT count(*) FROM activity").await, 2);
    assert_eq!(app.number("SELECT count(*) FROM organization").await, 4);
    for question in questions::terms(&app, &officer, 10).await.unwrap() {
        let answer = match question.text.as_str() {
            "Atlantis" => TermAnswer::LeaveOut,
            _ => TermAnswer::Means("cluster:EDU".to_owned()),
        };
        questions::answer_term(&app, &officer, question.id, &answer).await.unwrap();
    }
    assert_eq!(app.number("SELECT count(*) FROM activity").await, 3);
    assert_eq!(app.number("SELECT count(*) FROM import_row").await, 0);
    assert_eq!(app.number("SELECT count(*) FROM activity WHERE cluster = 'EDU'").await, 3);
    let before = register(&app).await;
    let second = bring(&app, &path).await;
    assert_eq!((second.queued.organizations, second.created.organizations), (0, 0), "{second:?}");
    assert_eq!(register(&app).await, before, "answers are remembered");
});

async fn bring_as(app: &TestApp, source: &str, text: &str) -> Report {
    let path = written(app, &format!("{source}.csv"), text);
    imports::run(app, &Actor::Operator, &request(&path, source), &|_| {}).await.unwrap()
}

const ONE: &str = "Organization,Organization type,Sector,Country,Admin1,Status\n\
    Norwegian Refugees Council,NGO,Education,Mali,Gao,Ongoing\n";
const OTHER: &str = "Organization,Organization type,Sector,Country,Admin1,Status\n\
    Norwegian Refugees Council,NGO,Health,Mali,Mopti,Ongoing\n";

/// Two sources use a name that may be an organization; the question on it is answered once.
async fn asked_twice(app: &TestApp, answer: MatchAnswer) {
    app.organization("Norwegian Refugee Council").await;
    for (source, text) in [("One", ONE), ("Other", OTHER)] {
        assert_eq!(bring_as(app, source, text).await.queued.organizations, 1);
    }
    let asked = questions::matches(app, &Actor::Operator, 10, 0).await.unwrap();
    assert_eq!(asked.len(), 2);
    questions::answer_match(app, &Actor::Operator, asked[0].0.id, answer).await.unwrap();
    assert_eq!(questions::count(app, &Actor::Operator).await.unwrap().0, 0);
    assert_eq!(app.number("SELECT count(*) FROM activity").await, 2);
    let holders = app.number("SELECT count(DISTINCT organization_id) FROM activity").await;
    assert_eq!(holders, 1);
}

story!(one_answer_settles_a_name_for_every_source, |app| async move {
    asked_twice(&app, MatchAnswer::Same).await;
    assert_eq!(app.number("SELECT count(*) FROM organization").await, 1);
});

story!(a_name_that_is_new_to_one_source_is_so_to_the_next, |app| async move {
    asked_twice(&app, MatchAnswer::Different).await;
    assert_eq!(app.number("SELECT count(*) FROM organization").await, 2);
});

story!(a_branch_in_a_list_is_a_body_of_its_own, |app| async move {
    app.organization("Oxfam").await;
    let list = "Name,Country\nOxfam Spain,Spain\n";
    assert_eq!(bring_as(&app, "List", list).await.created.organizations, 1);
    let presence = "Organization,Sector,Country,Admin1\nOxfam Kenya,Health,Kenya,Nairobi\n";
    assert_eq!(bring_as(&app, "Presence", presence).await.queued.organizations, 1);
});
