//! The directory's search: what finds an organization, who finds it, and that the index misses nothing.

use crate::support::{Activity, TestApp};
use engagement::access::{Actor, Membership, Of, Person, Role};
use engagement::app::App;
use engagement::ids::{AccountId, OfficeId, OrganizationId};
use engagement::organizations::{self, Draft};
use engagement::search::{self, Answer, Question};
use std::time::{Duration, Instant};
use uuid::Uuid;

fn asking(q: &str) -> Question {
    Question { q: q.to_owned(), ..Question::default() }
}

fn officer() -> Actor {
    Actor::Person(Box::new(Person {
        account: AccountId(Uuid::nil()),
        email: "o@example.org".to_owned(),
        memberships: vec![Membership { role: Role::Editor, of: Of::Office(Some(OfficeId(Uuid::nil()))) }],
        reach: Vec::new(),
    }))
}

/// The answer once the index has read everything.
async fn ask(app: &App, actor: &Actor, question: &Question) -> Answer {
    let _ = search::open_in_memory(app);
    search::catch_up(app).await.unwrap();
    search::organizations(app, actor, question).await.unwrap()
}

async fn names(app: &App, actor: &Actor, question: &Question) -> Vec<String> {
    ask(app, actor, question).await.lines.into_iter().map(|one| one.facts.name).collect()
}

fn count(answer: &Answer, facet: &str, code: &str) -> u32 {
    answer.counts_of(facet).iter().find(|choice| choice.code == code).map_or(0, |choice| choice.count)
}

async fn doctors(app: &TestApp) -> OrganizationId {
    let draft = Draft {
        name: "Médecins Sans Frontières".into(),
        name_language: "fr".into(),
        acronym: "MSF".into(),
        country: "CHE".into(),
        countries: vec!["MLI".into()],
        ..Draft::default()
    };
    let id = app.organization_of(draft).await;
    app.also_known_as(id, "Doctors Without Borders").await;
    for other in ["Mères Sans Frontières du Sahel", "Doctors of the World", "Water Without Borders"] {
        app.organization(other).await;
    }
    id
}

story!(a_person_finds_it_as_people_type, |app| async move {
    doctors(&app).await;
    for typed in [
        "medecins sans frontiere",
        "MSF",
        "doctors without borders",
        "Medecins sans frontières",
        "médcins sans frontieres",
    ] {
        let found = names(&app, &Actor::Visitor, &asking(typed)).await;
        assert_eq!(found.first().map(String::as_str), Some("Médecins Sans Frontières"), "{typed}: {found:?}");
    }
    assert!(names(&app, &Actor::Visitor, &asking("zebra")).await.is_empty());
});

story!(what_was_renamed_is_found_by_both_names, |app| async move {
    let id = app.organization("River Keepers").await;
    organizations::rename(&app, &Actor::Operator, id, "Friends of Water", "en", None).await.unwrap();
    assert_eq!(names(&app, &Actor::Visitor, &asking("river keepers")).await, ["Friends of Water"]);
    assert_eq!(names(&app, &Actor::Visitor, &asking("friends water")).await, ["Friends of Water"]);
});

story!(what_was_merged_is_gone_and_comes_back, |app| async move {
    let one = app.organization("Alpha Relief").await;
    let two = app.organization("Omega Relief").await;
    let all = Question { sort: search::Sort::Name, ..Question::default() };
    assert_eq!(names(&app, &Actor::Visitor, &all).await, ["Alpha Relief", "Omega Relief"]);
    let merge = organizations::merge(&app, &Actor::Operator, one, two).await.unwrap();
    assert_eq!(names(&app, &Actor::Visitor, &all).await, ["Alpha Relief"]);
    assert_eq!(names(&app, &Actor::Visitor, &asking("omega")).await, ["Alpha Relief"], "by the name it brought");
    organizations::undo_merge(&app, &Actor::Operator, merge).await.unwrap();
    assert_eq!(names(&app, &Actor::Visitor, &asking("omega")).await, ["Omega Relief"]);
});

story!(confidentiality_hides_and_is_not_counted, |app| async move {
    for level in ["public", "partners", "staff", "restricted"] {
        let draft = Draft {
            name: format!("Shelter {level}"),
            country: "MLI".into(),
            confidentiality: level.into(),
            ..Draft::default()
        };
        app.organization_of(draft).await;
    }
    for (actor, seen) in [(Actor::Visitor, 1), (officer(), 3), (Actor::Operator, 4)] {
        let answer = ask(&app, &actor, &asking("shelter")).await;
        assert_eq!(
            (answer.total, answer.lines.len(), count(&answer, "country", "MLI")),
            (seen, seen, seen as u32)
        );
    }
});

story!(an_activity_kept_closely_shows_its_country_only_to_those_who_may_know, |app| async move {
    let id =
        app.organization_of(Draft { name: "Safe House".into(), country: "SEN".into(), ..Draft::default() }).await;
    app.activity(
        id,
        Activity { country: "NER", cluster: Some("PRO"), confidentiality: "staff", ..Activity::default() },
    )
    .await;
    app.activity(id, Activity { country: "MLI", ..Activity::default() }).await;
    let niger = Question { country: vec!["NER".into()], ..Question::default() };
    assert_eq!(ask(&app, &Actor::Visitor, &niger).await.total, 0);
    assert_eq!(ask(&app, &officer(), &niger).await.total, 1);
    let by_stealth = Question { country: vec!["office:staff/NER".into()], ..Question::default() };
    assert_eq!(ask(&app, &Actor::Visitor, &by_stealth).await.total, 0);
    for (actor, ner, pro) in [(Actor::Visitor, 0, 0), (officer(), 1, 1)] {
        let answer = ask(&app, &actor, &Question::default()).await;
        let counts =
            [count(&answer, "country", "NER"), count(&answer, "cluster", "PRO"), count(&answer, "country", "MLI")];
        assert_eq!(counts, [ner, pro, 1]);
        assert_eq!(count(&answer, "region", "011"), 1, "Western Africa");
    }
});

story!(filters_combine_and_count_what_another_choice_would_give, |app| async move {
    for (name, kind, country, area) in [
        ("One", "NGO", "MLI", "1.3"),
        ("Two", "NGO", "NER", "1"),
        ("Three", "University", "MLI", "8"),
        ("Four", "UN agency", "MLI", "1"),
    ] {
        let draft = Draft {
            name: format!("Organization {name}"),
            kinds: vec![kind.into()],
            countries: vec![country.into()],
            areas: vec![area.into()],
            ..Draft::default()
        };
        app.organization_of(draft).await;
    }
    let trafficking = Question { area: vec!["1".into()], country: vec!["MLI".into()], ..Question::default() };
    let answer = ask(&app, &Actor::Visitor, &trafficking).await;
    assert_eq!(answer.lines[0].facts.name, "Organization One", "by the area above its own");
    assert_eq!((answer.total, answer.pages), (1, 1));
    assert_eq!((count(&answer, "country", "NER"), count(&answer, "country", "MLI")), (1, 1));
    assert_eq!(count(&answer, "area", "8"), 1);
    assert!(answer.counts_of("country").iter().any(|choice| choice.chosen && choice.code == "MLI"));
    let with_others = Question { include_others: true, ..trafficking };
    assert_eq!(ask(&app, &Actor::Visitor, &with_others).await.total, 2);
});

story!(networks_are_named_and_hidden_ones_do_not_betray_their_members, |app| async move {
    let member = app.organization("Member").await;
    let mut networks = Vec::new();
    for level in ["public", "restricted"] {
        let draft = Draft {
            name: format!("Network {level}"),
            network: true,
            confidentiality: level.into(),
            ..Draft::default()
        };
        let id = app.organization_of(draft).await;
        organizations::join(&app, &Actor::Operator, member, id, None).await.unwrap();
        networks.push(id.to_string());
    }
    let answer = ask(&app, &Actor::Visitor, &Question::default()).await;
    let named: Vec<_> = answer.counts_of("network").iter().map(|choice| choice.name.clone().unwrap()).collect();
    assert_eq!(named, ["Network public"]);
    for (network, found) in networks.into_iter().zip([1, 0]) {
        assert_eq!(
            organizations::networks(&app, &Actor::Visitor, &[member]).await.unwrap()[&member],
            ["Network public"]
        );
        let question = Question { network: vec![network], ..Question::default() };
        assert_eq!(ask(&app, &Actor::Visitor, &question).await.total, found);
        assert_eq!(ask(&app, &Actor::Operator, &question).await.total, 1);
    }
});

story!(a_page_takes_the_same_statements_however_long_it_is, |app| async move {
    for number in 0..40 {
        app.organization(&format!("Organization {number}")).await;
    }
    ask(&app, &Actor::Visitor, &Question::default()).await;
    let mut counted = Vec::new();
    for per_page in [1, 30] {
        let before = app.db.statements();
        let question = Question { per_page, ..Question::default() };
        let answer = search::organizations(&app, &Actor::Visitor, &question).await.unwrap();
        assert_eq!((answer.total, answer.lines.len()), (40, per_page));
        counted.push(app.db.statements() - before);
    }
    assert_eq!(counted[0], counted[1]);
    assert!(counted[0] <= 4, "{counted:?}");
});

story!(cursors_give_everything_once_however_much_changes, |app| async move {
    let mut ids = Vec::new();
    for number in 0..25 {
        ids.push(app.organization(&format!("Organization {number}")).await);
    }
    ask(&app, &Actor::Visitor, &Question::default()).await;
    let (mut given, mut last) = (Vec::new(), None);
    loop {
        let (page, next) = search::after(&app, &Actor::Visitor, &Question::default(), last, 10).await.unwrap();
        given.extend(page);
        organizations::rename(&app, &Actor::Operator, ids[24], &format!("Aaa {}", given.len()), "en", None)
            .await
            .unwrap();
        search::catch_up(&app).await.unwrap();
        last = next;
        if last.is_none() {
            break;
        }
    }
    assert_eq!(given, ids);
    let sorted = search::ids(&app, &Actor::Visitor, &Question::default()).await.unwrap();
    assert_eq!((sorted.len(), sorted[0]), (25, ids[24]));
});

story!(the_follower_finds_what_is_saved_within_a_second, |app| async move {
    search::open(&app).await.unwrap();
    let (stop, shutdown) = tokio::sync::watch::channel(false);
    let node = app.share();
    let following = tokio::spawn(async move { search::follow(&node, shutdown).await });
    app.organization("Before Dawn").await;
    let elsewhere = app.node().await;
    let draft = Draft { name: "Elsewhere Entirely".into(), ..Draft::default() };
    organizations::add(&elsewhere, &Actor::Operator, &draft).await.unwrap();
    let began = Instant::now();
    while search::organizations(&app, &Actor::Visitor, &Question::default()).await.unwrap().total < 2 {
        assert!(began.elapsed() < Duration::from_secs(5));
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    stop.send(true).unwrap();
    following.await.unwrap();
});

story!(the_index_misses_nothing_while_many_write, |app| async move {
    search::open_in_memory(&app).unwrap();
    let (stop, shutdown) = tokio::sync::watch::channel(false);
    let node = app.share();
    let following = tokio::spawn(async move { search::follow(&node, shutdown).await });
    let writers: Vec<_> = (0..4)
        .map(|writer| {
            let app = app.share();
            tokio::spawn(async move {
                for number in 0..20 {
                    let draft = Draft { name: format!("Writer {writer} number {number}"), ..Draft::default() };
                    let id = organizations::add(&app, &Actor::Operator, &draft).await.unwrap();
                    if number % 3 == 0 {
                        organizations::rename(
                            &app,
                            &Actor::Operator,
                            id,
                            &format!("Renamed {writer} {number}"),
                            "en",
                            None,
                        )
                        .await
                        .unwrap();
                    }
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    search::catch_up(&app).await.unwrap();
    assert_eq!(search::organizations(&app, &Actor::Visitor, &Question::default()).await.unwrap().total, 80);
    let renamed = Question { q: "renamed".into(), sort: search::Sort::Name, ..Question::default() };
    assert_eq!(search::ids(&app, &Actor::Visitor, &renamed).await.unwrap().len(), 28);
    stop.send(true).unwrap();
    following.await.unwrap();
});

story!(an_index_rebuilt_from_nothing_equals_one_that_followed, |app| async move {
    search::open_in_memory(&app).unwrap();
    let ids = [app.organization("Alpha").await, app.organization("Beta").await, app.organization("Gamma").await];
    search::catch_up(&app).await.unwrap();
    app.activity(ids[0], Activity { cluster: Some("HEA"), ..Activity::default() }).await;
    search::catch_up(&app).await.unwrap();
    organizations::merge(&app, &Actor::Operator, ids[1], ids[0]).await.unwrap();
    organizations::rename(&app, &Actor::Operator, ids[2], "Delta", "en", None).await.unwrap();
    search::catch_up(&app).await.unwrap();
    let followed = search::organizations(&app, &Actor::Operator, &Question::default()).await.unwrap();
    search::rebuild(&app).await.unwrap();
    let rebuilt = search::organizations(&app, &Actor::Operator, &Question::default()).await.unwrap();
    assert_eq!((followed.ids, followed.counts), (rebuilt.ids, rebuilt.counts));
    assert_eq!(rebuilt.total, 2);
});

story!(an_index_of_another_register_is_begun_anew, |app| async move {
    app.organization("Alpha").await;
    search::open(&app).await.unwrap();
    search::catch_up(&app).await.unwrap();
    let busy = app.node().await;
    assert!(search::open(&busy).await.is_err(), "one process at a time");
    drop(busy);
    let other = app.other(app.db.engine(), "another").await;
    other.organization("Something Else").await;
    other.organization("And More").await;
    std::fs::remove_dir_all(other.data.join("index")).ok();
    copy(&app.data.join("index"), &other.data.join("index"));
    search::open(&other).await.unwrap();
    search::catch_up(&other).await.unwrap();
    let all = search::organizations(&other, &Actor::Visitor, &Question::default()).await.unwrap();
    let names: Vec<_> = all.lines.iter().map(|one| one.facts.name.as_str()).collect();
    assert_eq!(names, ["And More", "Something Else"]);
});

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

story!(sources_are_named_and_counted, |app| async move {
    let id = app.organization("Alpha").await;
    app.activity(id, Activity { source: "Mali 3W", ..Activity::default() }).await;
    let answer = ask(&app, &Actor::Visitor, &Question::default()).await;
    let source = answer.counts_of("source")[0].clone();
    assert_eq!((source.name.as_deref(), source.count), (Some("Mali 3W"), 1));
    assert_eq!(search::behind(&app).await.unwrap(), 0);
    app.organization("Beta").await;
    assert_eq!(search::behind(&app).await.unwrap(), 1);
});

/// Compiled, never run: whatever the web awaits must be able to move between threads.
#[allow(dead_code)]
fn verbs_can_be_spawned(app: &App) {
    fn can_move(_: impl Send) {}
    let (actor, question) = (&Actor::Visitor, &Question::default());
    can_move(search::organizations(app, actor, question));
    can_move(search::ids(app, actor, question));
    can_move(search::after(app, actor, question, None, 1));
    can_move(search::catch_up(app));
    can_move(search::rebuild(app));
    can_move(engagement::statistics::glance(app, actor));
}

story!(whoever_registers_a_name_sees_the_records_that_it_may_be, |app| async move {
    search::open_in_memory(&app).unwrap();
    let keepers = app.organization("River Keepers of Gao").await;
    app.organization("University of the Mountain").await;
    let hidden =
        Draft { name: "River Keepers of Gao".into(), confidentiality: "staff".into(), ..Draft::default() };
    app.organization_of(hidden).await;
    for at in 0..8 {
        app.organization(&format!("Weavers Union of Ségou {at}")).await;
    }
    search::catch_up(&app).await.unwrap();
    let likely = async |name: &str| {
        let found = search::likely(&app, &Actor::Visitor, name, None).await.unwrap();
        found.into_iter().map(|one| one.id).collect::<Vec<_>>()
    };
    assert_eq!(likely("river keepers of gao association").await, [keepers]);
    assert_eq!(likely("RIVER KEEPERS GAO").await, [keepers]);
    assert!(likely("Bakers of Timbuktu").await.is_empty());
    assert!(likely("  ").await.is_empty() && likely("\"(* <b>").await.is_empty());
    assert!(likely("Weavers Union of Ségou").await.len() <= 5);
});

story!(who_keeps_a_record_what_was_verified_and_confirmed_can_be_asked_for, |app| async move {
    search::open_in_memory(&app).unwrap();
    let one = app.organization("River Keepers").await;
    app.organization("Weavers Union").await;
    organizations::verify(&app, &Actor::Operator, one, true, "").await.unwrap();
    organizations::confirm(&app, &Actor::Operator, one).await.unwrap();
    search::catch_up(&app).await.unwrap();
    let asked = Question { verified: vec!["yes".into()], ..Question::default() };
    let answer = ask(&app, &Actor::Visitor, &asked).await;
    assert_eq!((answer.total, count(&answer, "kept_by", "institution")), (1, 1));
    let year = |now| Question { confirmed: search::months_of_a_year(now), ..Question::default() };
    assert_eq!(ask(&app, &Actor::Visitor, &year(app.now())).await.total, 1);
    app.forward(jiff::SignedDuration::from_hours(400 * 24));
    assert_eq!(ask(&app, &Actor::Visitor, &year(app.now())).await.total, 0, "a year later it is old");
    let itself = Question { kept_by: vec!["itself".into()], ..Question::default() };
    assert_eq!(ask(&app, &Actor::Visitor, &itself).await.total, 0);
});
