//! Stories of partnerships: recording, proposing, steps, agreements, answers, reviews, consortia.

use crate::support::TestApp;
use engagement::access::{Actor, Confidentiality, Membership, Of, Owner, Role};
use engagement::dates::PartialDate;
use engagement::error::Error;
use engagement::ids::{OrganizationId, PartnershipId};
use engagement::organizations;
use engagement::partnerships::{
    self, AgreementDraft, Draft, FundingDraft, InKindDraft, Partnership, PartyDraft, RatingDraft, ReviewDraft,
    Side, Status, TextKind,
};
use engagement::{claims, offices, people, vocabulary};

const BY: Actor = Actor::Operator;

fn day(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap()
}

fn party(organization: &str, roles: &[&str]) -> PartyDraft {
    let roles = roles.iter().map(|role| (*role).to_owned()).collect();
    PartyDraft { organization: organization.to_owned(), roles, ..PartyDraft::default() }
}

/// A partnership of the office in Dakar with one organization.
fn draft(organization: &str) -> Draft {
    Draft {
        title: "Shelter for victims of trafficking".into(),
        language: "en".into(),
        parties: vec![party(organization, &["project_implementer"])],
        offices: vec!["dakar".into()],
        areas: vec!["1.3".into()],
        places: vec!["Mali / Gao".into(), "SEN".into()],
        from: "2016-02-01".into(),
        to: "2017-12-31".into(),
        confidentiality: "public".into(),
        ..Draft::default()
    }
}

async fn set_up(app: &TestApp) -> OrganizationId {
    offices::found(app).await.unwrap();
    app.organization("River Keepers of Gao").await
}

async fn office(app: &TestApp, slug: &str) -> engagement::ids::OfficeId {
    offices::find(app, slug).await.unwrap().office.id
}

async fn officer(app: &TestApp, slug: &str) -> Actor {
    let of = Of::Office(Some(office(app, slug).await));
    let email = format!("{slug}@institution.example");
    let added = people::add(app, &BY, &email, &Membership { role: Role::Editor, of }).await.unwrap();
    people::acting(app, added.account.id).await.unwrap()
}

async fn focal_point(app: &TestApp, own: OrganizationId) -> Actor {
    let membership = Membership::of_organization(Role::FocalPoint, own);
    let added = claims::appoint(app, &BY, &format!("{own}@example.org"), &membership).await.unwrap();
    people::acting(app, added.account.id).await.unwrap()
}

async fn here(app: &TestApp, id: PartnershipId) -> Partnership {
    partnerships::find(app, &BY, id).await.unwrap().0
}

/// The field and the key of each problem.
fn wrong<T: std::fmt::Debug>(result: Result<T, Error>) -> Vec<(String, String)> {
    match result.unwrap_err() {
        Error::Invalid(problems) => problems.into_iter().map(|one| (one.field, one.message.key)).collect(),
        Error::Conflict(message) => vec![(String::new(), message.key)],
        other => panic!("{other}"),
    }
}

fn said(field: &str, key: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), key.to_owned())]
}

story!(an_office_records_a_partnership_and_revises_it, |app| async move {
    let keepers = set_up(&app).await;
    app.organization("Sahel Forum").await;
    let dakar = officer(&app, "dakar").await;
    let mut draft = draft("river keepers of GAO");
    draft.funding = vec![FundingDraft {
        donor: "European Union".into(),
        currency: "EUR".into(),
        planned: "1,459,753.72".into(),
        ..FundingDraft::default()
    }];
    draft.in_kind = vec![InKindDraft {
        giver: keepers.to_string(),
        what: "Two boats".into(),
        currency: "XOF".into(),
        worth: "3 000 000".into(),
    }];
    draft.projects = vec!["dp.2154".into()];
    draft.description = "Forty beds.".into();
    draft.agreement =
        AgreementDraft { kind: "MoU".into(), signed_on: "2016-01-15".into(), ..AgreementDraft::default() };
    let id = partnerships::record(&app, &dakar, &draft).await.unwrap();
    let one = here(&app, id).await;
    assert_eq!(one.status(), Status::Active);
    assert_eq!(one.owner, Owner::Office(Some(office(&app, "dakar").await)));
    assert_eq!(one.facts.funding[0].planned, Some(145_975_372));
    assert_eq!(one.facts.in_kind[0].worth, Some(("XOF".into(), 3_000_000)));
    assert_eq!(one.facts.parties[0].organization, keepers);
    assert_eq!(one.facts.places.len(), 2);
    assert_eq!(one.agreements[0].kind, "memorandum_of_understanding");
    assert_eq!(one.facts.texts[&TextKind::Description].language, "en");

    // What a form shows of it changes nothing; another title changes the title alone.
    let all = offices::list(&app).await.unwrap();
    let ids: Vec<_> = one.facts.places.iter().filter_map(|place| place.admin1).collect();
    let names = engagement::places::named(&app, &ids).await.unwrap();
    let names = names.into_iter().map(|(id, place)| (id, place.name)).collect();
    let mut shown = Draft::of(&one.facts, &all, &names);
    partnerships::revise(&app, &dakar, id, &shown, one.changed_at).await.unwrap();
    assert_eq!(here(&app, id).await, one);
    app.forward(jiff::SignedDuration::from_secs(1));
    shown.title = "Shelters along the river".into();
    shown.parties.push(party("Sahel Forum", &["donor", "collaborator"]));
    shown.parties[1].leads = true;
    partnerships::revise(&app, &dakar, id, &shown, one.changed_at).await.unwrap();
    let after = here(&app, id).await;
    assert_eq!(after.facts.title, "Shelters along the river");
    assert!(after.facts.parties[0].leads && after.facts.parties[0].roles.len() == 2);
    let history = partnerships::history(&app, &dakar, id, 10).await.unwrap();
    let acts: Vec<_> = history.iter().map(|one| one.act.as_str()).collect();
    assert_eq!(acts, ["partnership.revise", "partnership.record"]);
    let late = partnerships::revise(&app, &dakar, id, &shown, one.created_at).await;
    assert_eq!(wrong(late), said("", "problem-changed-meanwhile"));
});

story!(whose_a_partnership_is_decides_who_changes_it, |app| async move {
    let keepers = set_up(&app).await;
    let (dakar, cairo) = (officer(&app, "dakar").await, officer(&app, "cairo").await);
    let focal = focal_point(&app, keepers).await;
    let of_cairo = partnerships::record(&app, &cairo, &draft("River Keepers of Gao")).await;
    assert!(matches!(of_cairo, Err(Error::Forbidden)), "another office's");
    let id = partnerships::record(&app, &dakar, &draft("River Keepers of Gao")).await.unwrap();
    for other in [&cairo, &focal, &Actor::Visitor] {
        let seen = here(&app, id).await.changed_at;
        let tried = partnerships::revise(&app, other, id, &draft("River Keepers of Gao"), seen).await;
        assert!(matches!(tried, Err(Error::Forbidden)), "{other:?}");
    }
    // Kept closely, it is known to the office, to those above it, and to the organizations in it.
    let mut closer = draft("River Keepers of Gao");
    closer.confidentiality = "restricted".into();
    let seen = here(&app, id).await.changed_at;
    partnerships::revise(&app, &dakar, id, &closer, seen).await.unwrap();
    assert_eq!(here(&app, id).await.facts.confidentiality, Confidentiality::Restricted);
    assert!(partnerships::find(&app, &focal, id).await.is_ok());
    for other in [&cairo, &Actor::Visitor] {
        assert!(matches!(partnerships::find(&app, other, id).await, Err(Error::NotFound)));
    }
    // An office gives it away only where it reaches.
    closer.offices = vec!["cairo".into()];
    let seen = here(&app, id).await.changed_at;
    let given = partnerships::revise(&app, &dakar, id, &closer, seen).await;
    assert!(matches!(given, Err(Error::Forbidden)));
});

story!(steps_are_taken_as_the_rules_have_it, |app| async move {
    set_up(&app).await;
    let id = partnerships::record(&app, &BY, &draft("River Keepers of Gao")).await.unwrap();
    let step = |status, on: &'static str, reason: &'static str| {
        partnerships::take_step(&app, &BY, id, status, day(on), reason)
    };
    assert_eq!(wrong(step(Status::Completed, "2015-12-31", "").await), said("on", "problem-step-before"));
    assert_eq!(wrong(step(Status::Terminated, "2017-01-01", " ").await), said("reason", "problem-step-reason"));
    assert_eq!(wrong(step(Status::Completed, "2999-01-01", "").await), said("on", "problem-step-future"));
    step(Status::Suspended, "2016-09", "The river flooded").await.unwrap();
    assert_eq!(wrong(step(Status::Completed, "2017-01-01", "").await), said("", "conflict-partnership-step"));
    step(Status::Active, "2016-12-01", "").await.unwrap();
    step(Status::Terminated, "2017-03-01", "No funds").await.unwrap();
    let one = here(&app, id).await;
    assert_eq!(one.until(), Some(&day("2017-03-01")));
    for (on, status) in
        [("2016-02-01", Status::Active), ("2016-10-01", Status::Suspended), ("2017", Status::Terminated)]
    {
        assert_eq!(one.course.as_of(&day(on)), Some(status), "{on}");
    }
    partnerships::take_back(&app, &BY, id).await.unwrap();
    assert_eq!(here(&app, id).await.status(), Status::Active);
    // What is recorded afterwards may have ended long ago; why it was terminated is asked.
    let mut past = draft("River Keepers of Gao");
    past.status = "terminated".into();
    past.status_on = "2017-01".into();
    assert_eq!(wrong(partnerships::record(&app, &BY, &past).await), said("status_reason", "problem-step-reason"));
    past.status = "completed".into();
    past.status_on = String::new();
    let id = partnerships::record(&app, &BY, &past).await.unwrap();
    assert_eq!(here(&app, id).await.until(), Some(&day("2017-12-31")));
});

story!(an_amendment_extends_a_partnership, |app| async move {
    set_up(&app).await;
    let id = partnerships::record(&app, &BY, &draft("River Keepers of Gao")).await.unwrap();
    let signed = AgreementDraft {
        kind: "grant_agreement".into(),
        reference: "GA-2016-7".into(),
        signed_on: "2016-01-20".into(),
        from: "2016-02-01".into(),
        to: "2017-12-31".into(),
        ..AgreementDraft::default()
    };
    let agreement = partnerships::add_agreement(&app, &BY, id, &signed).await.unwrap();
    let earlier = AgreementDraft { kind: "MoU".into(), signed_on: "2012".into(), ..AgreementDraft::default() };
    partnerships::add_agreement(&app, &BY, id, &earlier).await.unwrap();
    let mut amendment = AgreementDraft {
        signed_on: "2017-11-02".into(),
        to: "2018-06-30".into(),
        changes: "Six more months without more money.".into(),
        language: "en".into(),
        ..AgreementDraft::default()
    };
    partnerships::amend(&app, &BY, id, agreement, &amendment).await.unwrap();
    let one = here(&app, id).await;
    assert_eq!(one.facts.to, Some(day("2018-06-30")));
    assert_eq!(one.agreements.len(), 2, "an earlier and a later one");
    assert_eq!(one.agreement().unwrap().ends(), Some(&day("2018-06-30")));
    assert_eq!(
        wrong(partnerships::amend(&app, &BY, id, agreement, &amendment).await),
        said("to", "problem-amendment-extends")
    );
    amendment.changes = String::new();
    amendment.to = String::new();
    assert_eq!(
        wrong(partnerships::amend(&app, &BY, id, agreement, &amendment).await),
        said("changes", "problem-amendment-changes")
    );
    let stored = app.files.receive().and_then(|mut file| {
        file.write(b"%PDF-1.7 signed")?;
        app.files.keep(file, "agreement.pdf")
    });
    let file = partnerships::add_file(&app, &BY, id, agreement, &stored.unwrap()).await.unwrap();
    let visitor = partnerships::file(&app, &Actor::Visitor, id, file).await;
    assert!(matches!(visitor, Err(Error::NotFound)), "for those who take part");
    assert_eq!(partnerships::file(&app, &BY, id, file).await.unwrap().1, "agreement.pdf");
    partnerships::take_step(&app, &BY, id, Status::Completed, day("2018-06-30"), "").await.unwrap();
    amendment.changes = "One more year".into();
    assert_eq!(
        wrong(partnerships::amend(&app, &BY, id, agreement, &amendment).await),
        said("", "conflict-partnership-over")
    );
});

story!(an_organization_proposes_and_an_office_takes_on, |app| async move {
    let keepers = set_up(&app).await;
    let others = app.organization("Sahel Forum").await;
    let (dakar, cairo) = (officer(&app, "dakar").await, officer(&app, "cairo").await);
    let focal = focal_point(&app, keepers).await;
    let rival = focal_point(&app, others).await;
    let tried = partnerships::propose(&app, &focal, keepers, &draft("Sahel Forum")).await;
    assert_eq!(wrong(tried), said("parties", "problem-party-own"));
    assert!(matches!(
        partnerships::propose(&app, &rival, keepers, &draft("River Keepers of Gao")).await,
        Err(Error::Forbidden)
    ));
    let id = partnerships::propose(&app, &focal, keepers, &draft("River Keepers of Gao")).await.unwrap();
    let one = here(&app, id).await;
    assert!(one.is_offered() && one.status() == Status::Proposed);
    assert!(partnerships::find(&app, &dakar, id).await.is_ok(), "the office to which it is addressed");
    let touched = partnerships::revise(&app, &dakar, id, &draft("River Keepers of Gao"), one.changed_at).await;
    assert!(matches!(touched, Err(Error::Forbidden)), "it is the organization's own");
    let begun = partnerships::take_step(&app, &focal, id, Status::Active, day("2016"), "").await;
    assert_eq!(wrong(begun), said("", "conflict-partnership-offered"));
    assert!(partnerships::take_on(&app, &cairo, id).await.is_err());
    partnerships::take_on(&app, &dakar, id).await.unwrap();
    assert_eq!(wrong(partnerships::take_on(&app, &dakar, id).await), said("", "conflict-partnership-not-offered"));
    let one = here(&app, id).await;
    assert_eq!(one.owner, Owner::Office(Some(office(&app, "dakar").await)));

    let other = partnerships::propose(&app, &focal, keepers, &draft("River Keepers of Gao")).await.unwrap();
    partnerships::decline(&app, &dakar, other, "We have no funds for this before 2027.").await.unwrap();
    let (declined, _) = partnerships::find(&app, &focal, other).await.unwrap();
    assert!(declined.declined.is_some() && !declined.is_offered());
    let begun = partnerships::take_step(&app, &focal, other, Status::Active, day("2016"), "").await;
    assert_eq!(wrong(begun), said("", "conflict-partnership-offered"), "nor does it begin by itself");
});

story!(an_organization_confirms_its_own_partnerships, |app| async move {
    let keepers = set_up(&app).await;
    let others = app.organization("Sahel Forum").await;
    let (dakar, focal) = (officer(&app, "dakar").await, focal_point(&app, keepers).await);
    let rival = focal_point(&app, others).await;
    let id = partnerships::record(&app, &dakar, &draft("River Keepers of Gao")).await.unwrap();
    let disputed = partnerships::answer(&app, &focal, id, keepers, false, " ").await;
    assert_eq!(wrong(disputed), said("words", "problem-dispute-words"));
    partnerships::answer(&app, &focal, id, keepers, false, "It began in March.").await.unwrap();
    assert!(!here(&app, id).await.answers[&keepers].confirms);
    partnerships::answer(&app, &focal, id, keepers, true, "").await.unwrap();
    assert!(here(&app, id).await.answers[&keepers].confirms);
    assert!(matches!(partnerships::answer(&app, &dakar, id, keepers, true, "").await, Err(Error::Forbidden)));
    assert!(matches!(partnerships::answer(&app, &rival, id, others, true, "").await, Err(Error::NotFound)));
    partnerships::comment(&app, &focal, id, "We opened a second house.", "en").await.unwrap();
    partnerships::comment(&app, &dakar, id, "Good news.", "en").await.unwrap();
    assert!(matches!(partnerships::comment(&app, &rival, id, "Me too", "en").await, Err(Error::Forbidden)));
    partnerships::add_follow_up(&app, &dakar, id, "Visit the house", "Dakar", "2026-05", "en").await.unwrap();
    let profile = partnerships::profile(&app, &focal, id).await.unwrap();
    let who: Vec<_> = profile.comments.iter().map(|one| one.organization).collect();
    assert_eq!(who, [Some(keepers), None]);
    partnerships::finish_follow_up(&app, &focal, id, profile.follow_ups[0].id, &day("2026-05-02")).await.unwrap();
    let public = partnerships::profile(&app, &Actor::Visitor, id).await.unwrap();
    assert!(public.comments.is_empty() && public.follow_ups.is_empty());
    // A change asks for another look.
    let seen = here(&app, id).await.changed_at;
    let longer = Draft { to: "2019-12-31".into(), ..draft("River Keepers of Gao") };
    partnerships::revise(&app, &dakar, id, &longer, seen).await.unwrap();
    assert!(here(&app, id).await.answers.is_empty());
});

story!(what_is_proposed_and_what_is_disputed_waits_for_the_office, |app| async move {
    let keepers = set_up(&app).await;
    let (dakar, cairo) = (officer(&app, "dakar").await, officer(&app, "cairo").await);
    let focal = focal_point(&app, keepers).await;
    let recorded = partnerships::record(&app, &dakar, &draft("River Keepers of Gao")).await.unwrap();
    assert!(partnerships::waiting(&app, &dakar).await.unwrap().is_empty());
    partnerships::answer(&app, &focal, recorded, keepers, false, "It began in March.").await.unwrap();
    let proposed = partnerships::propose(&app, &focal, keepers, &draft("River Keepers of Gao")).await.unwrap();
    let waiting: Vec<_> = partnerships::waiting(&app, &dakar).await.unwrap().iter().map(|one| one.id).collect();
    assert_eq!(waiting, [recorded, proposed], "the oldest first");
    for other in [&cairo, &focal, &Actor::Visitor] {
        assert!(partnerships::waiting(&app, other).await.unwrap().is_empty(), "{other:?}");
    }
    partnerships::take_on(&app, &dakar, proposed).await.unwrap();
    partnerships::answer(&app, &focal, recorded, keepers, true, "").await.unwrap();
    assert!(partnerships::waiting(&app, &dakar).await.unwrap().is_empty());
});

story!(a_form_names_organizations_where_the_name_finds_them_alone, |app| async move {
    let keepers = set_up(&app).await;
    let twins = [app.organization("Sahel Forum").await, app.organization("Sahel Forum").await];
    let mut draft = draft(&keepers.to_string());
    draft.parties.push(party(&twins[0].to_string(), &[]));
    draft.funding = vec![FundingDraft { donor: "A friend".into(), ..FundingDraft::default() }];
    let words = partnerships::in_words(&app, &BY, draft).await.unwrap();
    assert_eq!(words.parties[0].organization, "River Keepers of Gao");
    assert_eq!(words.parties[1].organization, twins[0].to_string(), "two bear the name");
    assert_eq!(words.funding[0].donor, "A friend");
});

fn rated(moment: &str, rating: &str) -> ReviewDraft {
    let one = RatingDraft { rating: rating.into(), words: "As agreed".into(), evidence: "Minutes".into() };
    let codes = vocabulary::all().principle.terms().iter().map(|term| (term.code.clone(), one.clone()));
    ReviewDraft { moment: moment.into(), ratings: codes.collect(), language: "en".into() }
}

story!(both_sides_review_and_read_each_other_once_both_have_written, |app| async move {
    let keepers = set_up(&app).await;
    let (dakar, focal) = (officer(&app, "dakar").await, focal_point(&app, keepers).await);
    let cairo = officer(&app, "cairo").await;
    let id = partnerships::record(&app, &dakar, &draft("River Keepers of Gao")).await.unwrap();
    let (ours, theirs) = (Side::Institution, Side::Organization(keepers));
    let early = partnerships::review(&app, &dakar, id, ours, &rated("end", "4")).await;
    assert_eq!(wrong(early), said("moment", "problem-review-not-over"));
    partnerships::review(&app, &dakar, id, ours, &rated("midterm", "4")).await.unwrap();
    partnerships::review(&app, &dakar, id, ours, &rated("midterm", "3")).await.unwrap();
    for (actor, side) in [(&dakar, theirs), (&focal, ours), (&cairo, ours), (&Actor::Visitor, theirs)] {
        let tried = partnerships::review(&app, actor, id, side, &rated("midterm", "1")).await;
        assert!(matches!(tried, Err(Error::Forbidden)), "{actor:?} {side:?}");
    }
    let judged = partnerships::reviews(&app, &focal, id).await.unwrap();
    assert!(judged.open.is_empty() && judged.waiting.len() == 1, "not before it has written itself");
    partnerships::review(&app, &focal, id, theirs, &rated("midterm", "2")).await.unwrap();
    for actor in [&focal, &dakar] {
        let judged = partnerships::reviews(&app, actor, id).await.unwrap();
        let ratings: Vec<_> = judged.open.iter().map(|one| one.ratings["equality"].rating).collect();
        assert_eq!(ratings, [3, 2], "side by side");
    }
    let late = partnerships::review(&app, &dakar, id, ours, &rated("midterm", "1")).await;
    assert_eq!(wrong(late), said("", "conflict-review-read"));
    let outside = partnerships::reviews(&app, &Actor::Visitor, id).await.unwrap();
    assert!(outside.open.is_empty() && outside.waiting.is_empty());
});

story!(a_consortium_names_the_members_that_take_part, |app| async move {
    set_up(&app).await;
    let network = organizations::Draft { name: "Sahel Forum".into(), network: true, ..Default::default() };
    let network = app.organization_of(network).await;
    let member = app.organization("Women of the River").await;
    let mut draft = draft("Sahel Forum");
    draft.parties[0].members = vec!["Women of the River".into(), "River Keepers of Gao".into()];
    let id = partnerships::record(&app, &BY, &draft).await.unwrap();
    let one = here(&app, id).await;
    assert_eq!(one.facts.parties[0].organization, network);
    assert_eq!(one.facts.parties[0].members.len(), 2);
    let of_member = partnerships::of_organization(&app, &Actor::Visitor, member).await.unwrap();
    assert_eq!(of_member.len(), 1);
    let focal = focal_point(&app, member).await;
    assert!(
        matches!(partnerships::answer(&app, &focal, id, member, true, "").await, Err(Error::NotFound)),
        "the network speaks"
    );
    partnerships::comment(&app, &focal, id, "We run the house in Gao.", "en").await.unwrap();
    draft.parties[0].members = vec!["Sahel Forum".into()];
    assert_eq!(
        wrong(partnerships::record(&app, &BY, &draft).await),
        said("parties-0-members", "problem-party-own-member")
    );
});

story!(partnerships_follow_a_merge_of_organizations_and_its_undoing, |app| async move {
    let keepers = set_up(&app).await;
    let twin = app.organization("River Keepers Gao").await;
    let id = partnerships::record(&app, &BY, &draft("River Keepers Gao")).await.unwrap();
    let merge = organizations::merge(&app, &BY, keepers, twin).await.unwrap();
    assert_eq!(here(&app, id).await.facts.parties[0].organization, keepers);
    organizations::undo_merge(&app, &BY, merge).await.unwrap();
    assert_eq!(here(&app, id).await.facts.parties[0].organization, twin);
    let unknown = partnerships::record(&app, &BY, &draft("Nobody of Nowhere")).await;
    assert_eq!(wrong(unknown), said("parties-0-organization", "problem-organization-unknown"));
    app.also_known_as(twin, &matching::fold("The Keepers")).await;
    app.also_known_as(keepers, &matching::fold("The Keepers")).await;
    let several = partnerships::record(&app, &BY, &draft("The Keepers")).await;
    assert_eq!(wrong(several), said("parties-0-organization", "problem-organization-ambiguous"));
});

/// How many letters of a kind wait, by their readers.
async fn letters(app: &TestApp, letter: &str) -> i64 {
    app.number(&format!("SELECT count(*) FROM mail WHERE letter = '{letter}'")).await
}

story!(people_are_reminded_before_an_agreement_ends_and_after_a_year_of_silence, |app| async move {
    let keepers = set_up(&app).await;
    let dakar = officer(&app, "dakar").await;
    focal_point(&app, keepers).await;
    let day_from_now = |days: i64| {
        let then = app.now() + jiff::SignedDuration::from_hours(24 * days);
        then.to_zoned(jiff::tz::TimeZone::UTC).date().to_string()
    };
    let ends = Draft { to: day_from_now(100), ..draft("River Keepers of Gao") };
    let id = partnerships::record(&app, &dakar, &ends).await.unwrap();
    assert_eq!(letters(&app, "partnership-recorded").await, 1, "to the organization, not to whoever recorded it");
    assert_eq!(partnerships::remind(&app, &Actor::System).await.unwrap(), 0);
    for (days, reminded) in [(11, 1), (1, 0), (60, 1), (22, 1), (3, 0)] {
        app.forward(jiff::SignedDuration::from_hours(24 * days));
        assert_eq!(partnerships::remind(&app, &Actor::System).await.unwrap(), reminded, "{days} days later");
    }
    assert_eq!(letters(&app, "agreement-ends").await, 6, "three times to both sides");
    app.forward(jiff::SignedDuration::from_hours(24 * 300));
    assert_eq!(partnerships::remind(&app, &Actor::System).await.unwrap(), 1);
    assert_eq!(partnerships::remind(&app, &Actor::System).await.unwrap(), 0);
    assert_eq!(letters(&app, "partnership-untouched").await, 1, "to the office that keeps it");
    assert!(partnerships::remind(&app, &dakar).await.is_err());
    assert!(partnerships::find(&app, &dakar, id).await.is_ok());
});
