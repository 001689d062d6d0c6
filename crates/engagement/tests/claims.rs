//! Stories of who keeps a record: registering, claiming, objecting, proposing, taking down.

use crate::imports::{request, written};
use crate::support::TestApp;
use engagement::access::{Act, Actor, Membership, Owner, Role};
use engagement::claims::{self, Evidence, State};
use engagement::credentials::{self, Origin};
use engagement::error::Error;
use engagement::ids::OrganizationId;
use engagement::imports;
use engagement::organizations::{self, Draft, Found, Organization};
use engagement::people;
use engagement::proposals::{self, Answer};
use jiff::SignedDuration;

fn named(name: &str) -> Draft {
    Draft { name: name.to_owned(), ..Draft::default() }
}

/// Someone with an account and no role, whose address is confirmed.
async fn newcomer(app: &TestApp, email: &str) -> Actor {
    credentials::sign_up(app, email, "en", &Origin::default()).await.unwrap();
    let sql = format!("SELECT id FROM account WHERE email = '{email}'");
    let id = app.db.read().await.unwrap().value(&sql, &[]).await.unwrap().unwrap();
    app.sql(&format!("UPDATE account SET confirmed_at = created_at WHERE email = '{email}'")).await;
    people::acting(app, id).await.unwrap()
}

async fn again(app: &TestApp, actor: &Actor) -> Actor {
    people::acting(app, actor.account().unwrap()).await.unwrap()
}

async fn staff(app: &TestApp, role: Role) -> Actor {
    let email = format!("{}@institution.example", role.as_str());
    let added = people::add(app, &Actor::Operator, &email, &role.at_headquarters().unwrap()).await.unwrap();
    people::acting(app, added.account.id).await.unwrap()
}

async fn here(app: &TestApp, id: OrganizationId) -> Organization {
    match organizations::find(app, &Actor::Operator, id).await.unwrap() {
        Found::Here(one) => *one,
        other => panic!("{other:?}"),
    }
}

story!(a_newcomer_registers_an_organization_and_keeps_it, |app| async move {
    let awa = newcomer(&app, "awa@example.org").await;
    assert!(matches!(claims::register(&app, &Actor::Visitor, &named("Keepers")).await, Err(Error::Forbidden)));
    let id = claims::register(&app, &awa, &named("River Keepers of Gao")).await.unwrap();
    let awa = again(&app, &awa).await;
    let one = here(&app, id).await;
    assert!(one.is_claimed() && one.verified_at.is_none());
    let draft = Draft { founded: "1999".into(), ..named("River Keepers of Gao") };
    organizations::revise(&app, &awa, id, &draft, one.changed_at).await.unwrap();
    for role in [Role::Administrator, Role::Secretariat, Role::Manager] {
        let staff = staff(&app, role).await;
        let seen = here(&app, id).await.changed_at;
        let tried = organizations::revise(&app, &staff, id, &named("Seized"), seen).await;
        assert!(matches!(tried, Err(Error::Forbidden)), "{role:?}");
        let tried = organizations::rename(&app, &staff, id, "Seized", "en", None).await;
        assert!(matches!(tried, Err(Error::Forbidden)), "{role:?}");
        let own = Membership::of_organization(Role::FocalPoint, id);
        assert!(people::give(&app, &staff, staff.account().unwrap(), &own).await.is_err(), "{role:?}");
        assert!(people::new_link(&app, &staff, awa.account().unwrap()).await.is_err(), "{role:?}");
        assert!(credentials::start_over(&app, &staff, awa.account().unwrap()).await.is_err(), "{role:?}");
    }
    assert_eq!(here(&app, id).await.facts.founded, Some(1999));
});

story!(mail_at_the_organizations_own_domain_shows_that_it_is_ones_own, |app| async move {
    let office = staff(&app, Role::Editor).await;
    let draft = Draft { website: "https://www.keepers.example.org".into(), ..named("River Keepers of Gao") };
    let id = organizations::add(&app, &office, &draft).await.unwrap();
    let awa = newcomer(&app, "awa@keepers.example.org").await;
    let claim = claims::make(&app, &awa, id, "").await.unwrap();
    assert_eq!(claim.evidence, Evidence::Domain);
    assert!(matches!(claim.state, State::Granted(_)));
    assert!(here(&app, id).await.is_claimed());
    let awa = again(&app, &awa).await;
    assert!(awa.may(Act::ReviseOrganization(Owner::Organization(id))));
    // The next one of the same domain is no longer granted by itself: those who are there are told.
    let omar = newcomer(&app, "omar@keepers.example.org").await;
    let second = claims::make(&app, &omar, id, "I am the new director").await.unwrap();
    assert_eq!(second.state, State::Open);
    assert_eq!(app.number("SELECT count(*) FROM mail WHERE letter = 'claim-made'").await, 1);
});

story!(a_claim_without_evidence_is_decided_by_staff_who_hear_objections, |app| async move {
    let office = staff(&app, Role::Editor).await;
    let id = app.organization("River Keepers of Gao").await;
    let awa = newcomer(&app, "awa@gmail.com").await;
    assert!(matches!(claims::make(&app, &awa, id, "me").await, Err(Error::Invalid(_))));
    let claim = claims::make(&app, &awa, id, "I founded it in 1999 and lead it").await.unwrap();
    assert!(matches!(claims::make(&app, &awa, id, "I founded it in 1999").await, Err(Error::Conflict(_))));
    assert!(matches!(claims::decide(&app, &awa, claim.id, true, "").await, Err(Error::Forbidden)));
    let administrator = staff(&app, Role::Administrator).await;
    assert!(matches!(claims::decide(&app, &administrator, claim.id, true, "").await, Err(Error::Forbidden)));
    assert_eq!(claims::waiting(&app, &office).await.unwrap().len(), 1);
    claims::decide(&app, &office, claim.id, true, "").await.unwrap();
    assert!(matches!(claims::decide(&app, &office, claim.id, true, "").await, Err(Error::Conflict(_))));
    let awa = again(&app, &awa).await;

    let eve = newcomer(&app, "eve@gmail.com").await;
    let theft = claims::make(&app, &eve, id, "It is mine, believe me").await.unwrap();
    assert!(matches!(claims::object(&app, &eve, theft.id, "I do not object").await, Err(Error::Forbidden)));
    claims::object(&app, &awa, theft.id, "We do not know this person").await.unwrap();
    assert!(claims::waiting(&app, &office).await.unwrap()[0].0.objection.is_some());
    assert!(matches!(claims::decide(&app, &office, theft.id, false, "").await, Err(Error::Invalid(_))));
    claims::decide(&app, &office, theft.id, false, "The organization does not know you").await.unwrap();
    assert!(!again(&app, &eve).await.may(Act::KeepMembership(id)));
    assert_eq!(app.number("SELECT count(*) FROM mail WHERE letter = 'claim-refused'").await, 1);
});

/// An organization that keeps its own record, and its focal point.
async fn kept(app: &TestApp) -> (OrganizationId, Actor) {
    let awa = newcomer(app, "awa@example.org").await;
    let id = claims::register(app, &awa, &named("River Keepers of Gao")).await.unwrap();
    (id, again(app, &awa).await)
}

story!(what_staff_would_change_is_a_proposal, |app| async move {
    let (id, awa) = kept(&app).await;
    let office = staff(&app, Role::Editor).await;
    let draft = Draft { country: "MLI".into(), founded: "1999".into(), ..named("River Keepers of Gao") };
    let first = proposals::propose(&app, &office, id, &draft, "From your statutes").await.unwrap().unwrap();
    assert!(proposals::propose(&app, &office, id, &draft, "again").await.unwrap().is_none(), "not twice");
    assert_eq!(here(&app, id).await.facts.country, None, "nothing is applied");
    assert_eq!(app.number("SELECT count(*) FROM mail WHERE letter = 'proposal-made'").await, 1);
    assert!(matches!(proposals::answer(&app, &office, first, &Answer::Accept).await, Err(Error::Forbidden)));
    // Meanwhile its own people change something else; what is accepted does not take that back.
    let seen = here(&app, id).await.changed_at;
    let own = Draft { website: "https://keepers.example.org".into(), ..named("River Keepers of Gao") };
    organizations::revise(&app, &awa, id, &own, seen).await.unwrap();
    proposals::answer(&app, &awa, first, &Answer::Accept).await.unwrap();
    let facts = here(&app, id).await.facts;
    assert_eq!((facts.country.as_deref(), facts.founded), (Some("MLI"), Some(1999)));
    assert!(facts.website.is_some());
    assert!(matches!(proposals::answer(&app, &awa, first, &Answer::Accept).await, Err(Error::Conflict(_))));
    let other = Draft { scope: "local".into(), ..named("River Keepers of Gao") };
    let second = proposals::propose(&app, &office, id, &other, "").await.unwrap().unwrap();
    assert!(matches!(
        proposals::answer(&app, &awa, second, &Answer::Refuse("no".into())).await,
        Err(Error::Invalid(_))
    ));
    let refusal = Answer::Refuse("We work in three countries".into());
    proposals::answer(&app, &awa, second, &refusal).await.unwrap();
    assert_eq!(here(&app, id).await.facts.scope, None);
    assert_eq!(proposals::of(&app, &office, id).await.unwrap().len(), 2);
});

story!(what_nobody_answers_is_chased_and_never_applied, |app| async move {
    let (id, _) = kept(&app).await;
    let office = staff(&app, Role::Editor).await;
    let draft = Draft { country: "MLI".into(), ..named("River Keepers of Gao") };
    proposals::propose(&app, &office, id, &draft, "").await.unwrap().unwrap();
    assert_eq!(proposals::chase(&app, &Actor::System).await.unwrap(), 0);
    for expected in [1, 1, 1, 0] {
        app.clock.forward(SignedDuration::from_hours(8 * 24));
        assert_eq!(proposals::chase(&app, &Actor::System).await.unwrap(), expected);
    }
    assert_eq!(here(&app, id).await.facts.country, None);
});

story!(what_a_file_would_change_of_a_claimed_record_is_a_proposal, |app| async move {
    let (id, awa) = kept(&app).await;
    let text = "Name,Country,Website\nRiver Keepers of Gao,Mali,https://keepers.example.org\n";
    let path = written(&app, "list.csv", text);
    for _ in 0..2 {
        imports::run(&app, &Actor::Operator, &request(&path, "List"), &|_| {}).await.unwrap();
        let questions = engagement::questions::matches(&app, &Actor::Operator, 10, 0).await.unwrap();
        for (question, _) in questions {
            let same = engagement::questions::MatchAnswer::Same;
            engagement::questions::answer_match(&app, &Actor::Operator, question.id, same).await.unwrap();
        }
    }
    assert_eq!(here(&app, id).await.facts.website, None);
    let proposed = proposals::of(&app, &awa, id).await.unwrap();
    assert_eq!(proposed.len(), 1, "{proposed:?}");
    assert!(proposed[0].import.is_some());
    proposals::answer(&app, &awa, proposed[0].id, &Answer::Accept).await.unwrap();
    assert!(here(&app, id).await.facts.website.is_some());
});

story!(a_merge_into_a_claimed_record_is_for_its_own_people, |app| async move {
    let (id, awa) = kept(&app).await;
    let other = app.organization("Gao River Keepers Association").await;
    let office = staff(&app, Role::Secretariat).await;
    assert!(matches!(organizations::merge(&app, &office, id, other).await, Err(Error::Forbidden)));
    let proposed = proposals::propose_merge(&app, &office, id, other, "The same").await.unwrap().unwrap();
    proposals::answer(&app, &awa, proposed, &Answer::Accept).await.unwrap();
    let gone = organizations::find(&app, &Actor::Visitor, other).await.unwrap();
    assert!(matches!(gone, Found::MovedTo(into) if into == id));
});

story!(the_host_takes_down_with_a_reason_that_everyone_reads, |app| async move {
    let (id, awa) = kept(&app).await;
    let administrator = staff(&app, Role::Administrator).await;
    let officer = staff(&app, Role::Editor).await;
    let why = "A court in Bamako ordered it on 3 May";
    assert!(matches!(organizations::take_down(&app, &officer, id, why).await, Err(Error::Forbidden)));
    assert!(matches!(organizations::take_down(&app, &administrator, id, "").await, Err(Error::Invalid(_))));
    organizations::take_down(&app, &administrator, id, why).await.unwrap();
    assert!(matches!(organizations::find(&app, &Actor::Visitor, id).await.unwrap(), Found::TakenDown(_)));
    assert!(matches!(organizations::find(&app, &awa, id).await.unwrap(), Found::Here(_)), "its own people see it");
    assert_eq!(organizations::take_downs(&app, id).await.unwrap()[0].reason, why);
    assert!(matches!(organizations::take_down(&app, &administrator, id, why).await, Err(Error::Conflict(_))));
    organizations::restore(&app, &administrator, id, "The order was lifted").await.unwrap();
    assert!(matches!(organizations::find(&app, &Actor::Visitor, id).await.unwrap(), Found::Here(_)));
    assert!(organizations::take_downs(&app, id).await.unwrap()[0].restored.is_some());
});

story!(once_a_year_it_is_asked_whether_a_record_is_still_right, |app| async move {
    let (id, awa) = kept(&app).await;
    assert_eq!(claims::ask_whether_still_right(&app, &Actor::System).await.unwrap(), 0);
    app.clock.forward(SignedDuration::from_hours(366 * 24));
    assert_eq!(claims::ask_whether_still_right(&app, &Actor::System).await.unwrap(), 1);
    assert_eq!(claims::ask_whether_still_right(&app, &Actor::System).await.unwrap(), 0, "asked once");
    let mut conn = app.db.read().await.unwrap();
    let values: String =
        conn.value("SELECT letter_values FROM mail WHERE letter = 'still-right'", &[]).await.unwrap().unwrap();
    drop(conn);
    let token = values.split("/still-right/").nth(1).unwrap().chars().take(64).collect::<String>();
    assert_eq!(claims::still_right(&app, &token).await.unwrap(), id);
    assert!(claims::still_right(&app, &token).await.is_err(), "a link answers once");
    assert_eq!(here(&app, id).await.confirmed_at, Some(app.now()));
    let _ = awa;
});

story!(the_last_focal_point_hands_over_before_leaving, |app| async move {
    let (id, awa) = kept(&app).await;
    let omar = newcomer(&app, "omar@example.org").await;
    let member = Membership::of_organization(Role::Member, id);
    let unasked = people::give(&app, &awa, omar.account().unwrap(), &member).await;
    assert!(matches!(unasked, Err(Error::NotFound)), "who is not there yet is invited");
    people::give(&app, &Actor::Operator, omar.account().unwrap(), &member).await.unwrap();
    assert!(matches!(people::leave(&app, &awa, id).await, Err(Error::Conflict(_))));
    let own = Membership::of_organization(Role::Member, id);
    assert!(matches!(people::give(&app, &awa, awa.account().unwrap(), &own).await, Err(Error::Conflict(_))));
    let focal = Membership::of_organization(Role::FocalPoint, id);
    people::give(&app, &awa, omar.account().unwrap(), &focal).await.unwrap();
    people::leave(&app, &awa, id).await.unwrap();
    assert!(!again(&app, &awa).await.may(Act::KeepMembership(id)));
    let omar = again(&app, &omar).await;
    people::leave(&app, &omar, id).await.unwrap();
    assert!(here(&app, id).await.is_claimed(), "nobody keeps it now, and the institution still does not");
    let office = staff(&app, Role::Editor).await;
    let seen = here(&app, id).await.changed_at;
    assert!(matches!(
        organizations::revise(&app, &office, id, &named("Seized"), seen).await,
        Err(Error::Forbidden)
    ));
});

story!(a_revision_is_put_back_unless_the_record_has_changed_since, |app| async move {
    let (id, awa) = kept(&app).await;
    let revise = async |draft: Draft| {
        let seen = here(&app, id).await.changed_at;
        app.forward(SignedDuration::from_secs(1));
        organizations::revise(&app, &awa, id, &draft, seen).await.unwrap();
        organizations::history(&app, &awa, id, 1).await.unwrap()[0].number
    };
    let first = revise(Draft { country: "MLI".into(), ..named("River Keepers of Gao") }).await;
    let second = Draft { country: "MLI".into(), founded: "1999".into(), ..named("River Keepers of Gao") };
    let second = revise(second).await;
    let office = staff(&app, Role::Secretariat).await;
    assert!(matches!(organizations::undo(&app, &office, id, second).await, Err(Error::Forbidden)));
    organizations::undo(&app, &awa, id, second).await.unwrap();
    assert_eq!(here(&app, id).await.facts.founded, None);
    assert!(matches!(organizations::undo(&app, &awa, id, second).await, Err(Error::Conflict(_))), "once");
    organizations::undo(&app, &awa, id, first).await.unwrap();
    assert_eq!(here(&app, id).await.facts.country, None);
    let last = organizations::history(&app, &awa, id, 1).await.unwrap().remove(0);
    assert_eq!(last.act, "organization.undo");
    organizations::undo(&app, &awa, id, last.number).await.unwrap();
    assert_eq!(here(&app, id).await.facts.country.as_deref(), Some("MLI"), "putting back can be put back");
    let made = organizations::history(&app, &awa, id, 100).await.unwrap().pop().unwrap().number;
    assert!(matches!(organizations::undo(&app, &awa, id, made).await, Err(Error::NotFound)));
    let other = app.organization("Another").await;
    assert!(matches!(organizations::undo(&app, &Actor::Operator, other, first).await, Err(Error::NotFound)));
});

story!(what_waits_for_staff_is_listed, |app| async move {
    let (id, awa) = kept(&app).await;
    let office = staff(&app, Role::Editor).await;
    let draft = Draft { country: "MLI".into(), ..named("River Keepers of Gao") };
    proposals::propose(&app, &office, id, &draft, "").await.unwrap().unwrap();
    let waiting = proposals::waiting(&app, &office).await.unwrap();
    assert_eq!((waiting.len(), waiting[0].1.id), (1, id));
    assert!(matches!(proposals::waiting(&app, &awa).await, Err(Error::Forbidden)));
});

story!(many_are_verified_at_once_and_each_once, |app| async move {
    let (id, awa) = kept(&app).await;
    let other = app.organization("Another").await;
    let office = staff(&app, Role::Editor).await;
    assert!(matches!(organizations::verify_many(&app, &awa, &[id], "").await, Err(Error::Forbidden)));
    let nobody = OrganizationId::new(&app.clock);
    let verified = organizations::verify_many(&app, &office, &[id, nobody, other, id], " seen in Bamako ").await;
    assert_eq!(verified.unwrap(), 2);
    assert!(here(&app, id).await.verified_at.is_some());
    let last = organizations::history(&app, &awa, id, 1).await.unwrap().remove(0);
    assert_eq!(
        (last.act.as_str(), last.difference.as_str()),
        ("organization.verify", r#"{"words":"seen in Bamako"}"#)
    );
    assert_eq!(organizations::verify_many(&app, &office, &[id, other], "").await.unwrap(), 0);
    organizations::verify(&app, &office, id, false, "The number is wrong").await.unwrap();
    let unit = staff(&app, Role::Secretariat).await;
    organizations::take_down(&app, &unit, id, "A court ordered it").await.unwrap();
    assert_eq!(organizations::verify_many(&app, &office, &[id], "").await.unwrap(), 0, "taken down meanwhile");
});

story!(whoever_was_invited_meanwhile_is_focal_point_once_the_claim_is_granted, |app| async move {
    let (id, awa) = kept(&app).await;
    let omar = newcomer(&app, "omar@example.org").await;
    let claim = claims::make(&app, &omar, id, "I am the new director").await.unwrap();
    let member = Membership::of_organization(Role::Member, id);
    people::give(&app, &Actor::Operator, omar.account().unwrap(), &member).await.unwrap();
    let office = staff(&app, Role::Editor).await;
    claims::decide(&app, &office, claim.id, true, "").await.unwrap();
    let omar = again(&app, &omar).await;
    assert_eq!(omar.person().unwrap().memberships, [Membership::of_organization(Role::FocalPoint, id)]);
    assert_eq!(people::colleagues(&app, &awa, id).await.unwrap().len(), 2);
});
