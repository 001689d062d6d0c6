//! Stories of gaps and complements: who could meet a need, by which reasons, and where others work without us.

use crate::support::{Activity, TestApp};
use engagement::access::{Actor, Membership, Of, Role};
use engagement::complements::{self, Criterion, First, Fit, Found, GapCell, Need, Question, Rows, Weights, Why};
use engagement::error::Error;
use engagement::ids::{OrganizationId, PartnershipId};
use engagement::organizations::{self, Draft};
use engagement::partnerships::{self, Moment, PartyDraft, RatingDraft, ReviewDraft, Side};
use engagement::{claims, offices, people, vocabulary};
use std::sync::Arc;

const BY: Actor = Actor::Operator;

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// Someone to protect people in Mali, trafficked ones above all.
fn need() -> Need {
    Need { area: texts(&["1"]), country: texts(&["Mali"]), ..Need::default() }
}

async fn find(app: &TestApp, need: &Need) -> Arc<Found> {
    complements::find(app, &BY, need, 1, 0).await.unwrap()
}

fn names(found: &Found) -> Vec<&str> {
    found.lines.iter().map(|fit| &*fit.name).collect()
}

fn fit<'a>(found: &'a Found, name: &str) -> &'a Fit {
    found.lines.iter().find(|fit| &*fit.name == name).unwrap()
}

fn points(fit: &Fit, criterion: Criterion) -> Option<u32> {
    fit.reasons.iter().find(|reason| reason.criterion == criterion).map(|reason| reason.points)
}

async fn partnership(app: &TestApp, name: &str, with: &str, places: &[&str], office: &str) -> PartnershipId {
    let party =
        PartyDraft { organization: with.into(), roles: texts(&["project_implementer"]), ..Default::default() };
    let draft = partnerships::Draft {
        title: name.into(),
        parties: vec![party],
        offices: texts(&[office]),
        areas: texts(&["1.3"]),
        places: texts(places),
        settings: texts(&["humanitarian"]),
        from: "2020".into(),
        confidentiality: "public".into(),
        ..Default::default()
    };
    partnerships::record(app, &BY, &draft).await.unwrap()
}

/// Five organizations: one that does it there now, one with us elsewhere, one that did it there, one that says it would, and
/// one that has nothing to do with it.
async fn set_up(app: &TestApp) -> [OrganizationId; 5] {
    offices::found(app).await.unwrap();
    let draft = |name: &str| Draft { name: name.into(), ..Draft::default() };
    let there = Draft { languages: texts(&["fr"]), scope: "national".into(), ..draft("Already There") };
    let there = app.organization_of(there).await;
    app.activity(there, Activity { area: Some("1.3"), cluster: Some("PRO"), ..Activity::default() }).await;
    let elsewhere = app.organization("Elsewhere With Us").await;
    partnership(app, "Shelter in Niger", "Elsewhere With Us", &["NER"], "dakar").await;
    let before = app.organization("Once There").await;
    let past = Activity { cluster: Some("PRO"), to: Some("2023-12"), ..Activity::default() };
    app.activity(before, past).await;
    let says =
        Draft { areas: texts(&["1"]), countries: texts(&["MLI"]), languages: texts(&["en"]), ..draft("Says So") };
    let says = app.organization_of(says).await;
    let far = app.organization("Far Away").await;
    app.activity(far, Activity { country: "KEN", cluster: Some("EDU"), ..Activity::default() }).await;
    [there, elsewhere, before, says, far]
}

story!(who_does_it_there_comes_first_and_says_why, |app| async move {
    set_up(&app).await;
    let found = find(&app, &need()).await;
    assert_eq!(names(&found), ["Already There", "Says So", "Elsewhere With Us", "Once There"]);
    assert_eq!((found.total, found.newcomers, found.local), (4, 3, 1));
    let first = fit(&found, "Already There");
    assert_eq!(points(first, Criterion::Here), Some(600), "all of what it weighs");
    let Why::Activities(why) = &first.reasons[0].whys[0] else { panic!("{:?}", first.reasons) };
    assert!((why.count, why.near, why.now) == (1, false, true), "{why:?}");
    let once = fit(&found, "Once There");
    assert_eq!(points(once, Criterion::Here), Some(150), "the cluster of it, and over: a quarter");
    let Why::Activities(why) = &once.reasons[0].whys[0] else { panic!("{:?}", once.reasons) };
    assert_eq!((why.near, why.until.as_ref().map(ToString::to_string).as_deref()), (true, Some("2023-12")));
    assert_eq!(fit(&found, "Says So").reasons[0].whys, [Why::Says]);
    assert!(
        !fit(&found, "Elsewhere With Us").newcomer
            && points(fit(&found, "Elsewhere With Us"), Criterion::WithUs) == Some(120)
    );
});

story!(what_is_not_known_is_told_and_does_not_count, |app| async move {
    set_up(&app).await;
    let asked = Need { language: texts(&["fr"]), role: texts(&["project_implementer"]), ..need() };
    let found = find(&app, &asked).await;
    let there = fit(&found, "Already There");
    assert_eq!(points(there, Criterion::Language), Some(200));
    assert_eq!(there.unknown, [Criterion::Role, Criterion::Review, Criterion::Network]);
    assert_eq!(there.open, 500, "what these three weigh");
    let says = fit(&found, "Says So");
    assert_eq!(points(says, Criterion::Language), None, "it works in English alone");
    assert!(!says.unknown.contains(&Criterion::Language) && says.unknown.contains(&Criterion::Capacity));
    assert!(fit(&found, "Once There").unknown.contains(&Criterion::Language));
    assert_eq!(points(fit(&found, "Elsewhere With Us"), Criterion::Role), Some(200));
    let most: u32 = found.criteria.iter().map(|(_, most)| most).sum();
    assert!(found.lines.iter().all(|fit| fit.points + fit.open <= most));
});

story!(weights_and_whom_one_asks_for_first_change_the_order, |app| async move {
    set_up(&app).await;
    let zero = |weights: Weights, criterion| weights.with(criterion, 0);
    let only = Criterion::ALL.into_iter().fold(Weights::default(), zero).with(Criterion::WithUs, 10);
    let found = find(&app, &Need { weights: only.clone(), ..need() }).await;
    assert_eq!(names(&found)[0], "Elsewhere With Us");
    assert_eq!((found.lines[0].points, found.lines[1].points), (600, 0));
    let found = find(&app, &Need { weights: only.clone(), first: First::Newcomers, ..need() }).await;
    assert_eq!(names(&found)[3], "Elsewhere With Us", "newcomers come first, whatever counts");
    let found = find(&app, &Need { weights: only, first: First::Local, ..need() }).await;
    assert_eq!(names(&found)[0], "Already There", "the one that is national");
    let page = complements::find(&app, &BY, &need(), 2, 3).await.unwrap();
    assert_eq!((page.lines.len(), page.lines[0].rank, page.pages), (1, 4, 2));
});

story!(a_place_in_a_country_is_nearer_than_the_country, |app| async move {
    set_up(&app).await;
    let gao = app.place("MLI", None, "gao").await;
    let near = app.organization("In Gao").await;
    app.activity(near, Activity { area: Some("1"), admin1: Some(gao), ..Activity::default() }).await;
    let found = find(&app, &Need { place: texts(&["Gao"]), ..need() }).await;
    assert_eq!(names(&found)[0], "In Gao");
    assert_eq!(
        points(fit(&found, "Already There"), Criterion::Here),
        Some(300),
        "in the country, not in the place"
    );
    let wrong = complements::find(&app, &BY, &Need { place: texts(&["Atlantis"]), ..need() }, 1, 0).await;
    let Err(Error::Invalid(problems)) = wrong else { panic!("{wrong:?}") };
    assert_eq!((problems[0].field.as_str(), problems[0].message.key.as_str()), ("place", "problem-need-place"));
});

story!(a_network_with_members_there_speaks_for_its_members, |app| async move {
    let [there, .., says, _] = set_up(&app).await;
    let network = Draft { name: "Network Of Keepers".into(), network: true, ..Draft::default() };
    let network = app.organization_of(network).await;
    for member in [there, says] {
        organizations::join(&app, &BY, member, network, None).await.unwrap();
    }
    let found = find(&app, &need()).await;
    let why = |name: &str| {
        let reasons = &fit(&found, name).reasons;
        reasons.iter().find(|one| one.criterion == Criterion::Network).map(|one| one.whys[0].clone())
    };
    assert_eq!(why("Says So"), Some(Why::Network("Network Of Keepers".into(), 1)));
    assert_eq!(why("Already There"), None, "it is the one that is there");
    assert!(!fit(&found, "Already There").unknown.contains(&Criterion::Network));
});

async fn officer(app: &TestApp, slug: &str) -> Actor {
    let of = Of::Office(Some(offices::find(app, slug).await.unwrap().office.id));
    let email = format!("{slug}@institution.example");
    let added = people::add(app, &BY, &email, &Membership { role: Role::Editor, of }).await.unwrap();
    people::acting(app, added.account.id).await.unwrap()
}

async fn member(app: &TestApp, own: OrganizationId) -> Actor {
    let membership = Membership::of_organization(Role::FocalPoint, own);
    let added = claims::appoint(app, &BY, &format!("{own}@example.org"), &membership).await.unwrap();
    people::acting(app, added.account.id).await.unwrap()
}

fn rated(rating: &str) -> ReviewDraft {
    let principles = vocabulary::all().principle.terms().iter();
    let one = RatingDraft { rating: rating.into(), words: "As agreed".into(), evidence: String::new() };
    ReviewDraft {
        moment: Moment::Midterm.as_str().into(),
        language: "en".into(),
        ratings: principles.map(|term| (term.code.clone(), one.clone())).collect(),
    }
}

story!(reviews_count_for_those_alone_who_may_read_them, |app| async move {
    let [_, elsewhere, ..] = set_up(&app).await;
    let id = partnership(&app, "Shelter in Mali", "Elsewhere With Us", &["MLI"], "dakar").await;
    let (dakar, cairo) = (officer(&app, "dakar").await, officer(&app, "cairo").await);
    let party = member(&app, elsewhere).await;
    partnerships::review(&app, &dakar, id, Side::Institution, &rated("4")).await.unwrap();
    let review = async |actor: &Actor| {
        let found = complements::find(&app, actor, &need(), 1, 0).await.unwrap();
        let fit = fit(&found, "Elsewhere With Us").clone();
        assert_eq!(points(&fit, Criterion::Review).is_none(), fit.unknown.contains(&Criterion::Review));
        points(&fit, Criterion::Review)
    };
    assert_eq!(review(&dakar).await, Some(150), "4 of 5: three quarters of what it weighs");
    assert_eq!(review(&cairo).await, None, "another office does not read it");
    assert_eq!(review(&party).await, None, "nor who is reviewed, before writing too");
    partnerships::review(&app, &party, id, Side::Organization(elsewhere), &rated("2")).await.unwrap();
    assert_eq!(review(&party).await, Some(150), "what it said of us is not how we reviewed it");
    assert_eq!(review(&cairo).await, None);
});

story!(nobody_is_named_who_may_not_be_known_of, |app| async move {
    let [there, ..] = set_up(&app).await;
    let cairo = officer(&app, "cairo").await;
    app.change(there, "UPDATE organization SET confidentiality = 'restricted' WHERE id = $1", &[there.into()])
        .await;
    let party = member(&app, there).await;
    let found = complements::find(&app, &cairo, &need(), 1, 0).await.unwrap();
    assert!(!names(&found).contains(&"Already There") && found.total == 3);
    let found = complements::find(&app, &party, &need(), 1, 0).await.unwrap();
    assert!(!names(&found).contains(&"Already There"), "what an organization keeps to itself stands in no list");
    let visitor = complements::find(&app, &Actor::Visitor, &need(), 1, 0).await;
    assert!(matches!(visitor, Err(Error::Forbidden)));
    let staffs = Activity { confidentiality: "staff", area: Some("1"), ..Activity::default() };
    let quiet = app.organization("Quiet Worker").await;
    app.activity(quiet, staffs).await;
    assert!(names(&complements::find(&app, &cairo, &need(), 1, 0).await.unwrap()).contains(&"Quiet Worker"));
    let other = app.organization("Other").await;
    let other = member(&app, other).await;
    assert!(!names(&complements::find(&app, &other, &need(), 1, 0).await.unwrap()).contains(&"Quiet Worker"));
});

fn cell(gaps: &complements::Gaps, row: &str, column: &str) -> Option<GapCell> {
    let row = gaps.rows.iter().position(|code| code == row)?;
    let column = gaps.columns.iter().position(|code| code == column)?;
    Some(gaps.cells[row][column])
}

story!(gaps_are_where_others_work_and_no_partner_does, |app| async move {
    let [_, elsewhere, ..] = set_up(&app).await;
    app.activity(elsewhere, Activity { country: "NER", area: Some("1.3"), ..Activity::default() }).await;
    let asked = Question { region: texts(&["011"]), ..Question::default() };
    let gaps = complements::gaps(&app, &Actor::Visitor, &asked).await.unwrap();
    assert!(gaps.by_country && gaps.as_of == "2026-03-02");
    assert_eq!(cell(&gaps, "1", "MLI"), Some(GapCell { partners: 0, others: 1 }), "what is over does not count");
    assert_eq!(cell(&gaps, "1", "NER"), Some(GapCell { partners: 1, others: 0 }), "a partner is no other");
    assert_eq!(cell(&gaps, "1", "SEN"), None, "there is nobody in Senegal");
    let open: Vec<_> = gaps.gaps.iter().map(|gap| (gap.row.as_str(), gap.column.as_str())).collect();
    assert_eq!((open, gaps.all_gaps), (vec![("1", "MLI")], 1));
    let past = Question { as_of: "2023".into(), ..asked.clone() };
    let gaps = complements::gaps(&app, &Actor::Visitor, &past).await.unwrap();
    assert_eq!(cell(&gaps, "1", "MLI"), Some(GapCell { partners: 0, others: 2 }));
    let clusters = Question { rows: Rows::Clusters, ..Question::default() };
    let gaps = complements::gaps(&app, &Actor::Visitor, &clusters).await.unwrap();
    assert_eq!(cell(&gaps, "PRO", "011"), Some(GapCell { partners: 0, others: 1 }), "one comes near by its area");
    assert_eq!(cell(&gaps, "EDU", "014"), Some(GapCell { partners: 0, others: 1 }));
    let wrong = complements::gaps(&app, &Actor::Visitor, &Question { as_of: "soon".into(), ..asked }).await;
    assert!(matches!(wrong, Err(Error::Invalid(_))));
});

story!(many_in_one_place_are_told_apart, |app| async move {
    offices::found(&app).await.unwrap();
    for number in 0..11 {
        let one = app.organization(&format!("Worker {number}")).await;
        app.activity(one, Activity { area: Some("8"), ..Activity::default() }).await;
    }
    partnership(&app, "Clinic", "Worker 3", &["MLI"], "dakar").await;
    let gaps = complements::gaps(&app, &Actor::Visitor, &Question::default()).await.unwrap();
    let crowds: Vec<_> = gaps.crowds.iter().map(|gap| (gap.row.as_str(), gap.cell)).collect();
    assert_eq!(crowds, [("8", GapCell { partners: 0, others: 11 })], "the clinic is of another area");
    assert_eq!(cell(&gaps, "1", "011"), Some(GapCell { partners: 1, others: 0 }));
});
