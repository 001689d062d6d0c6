//! Offices: the built-in ones, those that are entered, renames, closings and mergers, and what shows under whom.

use crate::support::TestApp;
use engagement::access::{Actor, Role};
use engagement::app::App;
use engagement::dates::PartialDate;
use engagement::error::Error;
use engagement::ids::OfficeId;
use engagement::offices::{self, Branch, Draft, Kind, Office, Offices};
use engagement::settings::{Institution, Settings};
use engagement::{imports, people};
use std::collections::BTreeSet;

const BY: Actor = Actor::Operator;

fn day(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap()
}

fn draft(kind: &str, name: &str, parent: &str) -> Draft {
    let (kind, name, parent) = (kind.to_owned(), name.to_owned(), parent.to_owned());
    Draft { kind, name, parent, name_language: "en".to_owned(), ..Draft::default() }
}

async fn add(app: &App, kind: &str, name: &str, parent: &str) -> Office {
    offices::add(app, &BY, &draft(kind, name, parent)).await.unwrap()
}

async fn all(app: &App) -> Offices {
    offices::list(app).await.unwrap()
}

async fn at(app: &App, slug: &str) -> OfficeId {
    offices::find(app, slug).await.unwrap().office.id
}

/// The slugs of what an office reaches.
async fn below(app: &App, slug: &str) -> BTreeSet<String> {
    let id = at(app, slug).await;
    let reached = offices::below(&mut app.db.read().await.unwrap(), id).await.unwrap();
    let all = all(app).await;
    reached.into_iter().map(|id| all.get(id).unwrap().slug.clone()).collect()
}

fn set(slugs: &[&str]) -> BTreeSet<String> {
    slugs.iter().map(|slug| (*slug).to_owned()).collect()
}

fn slugs<'a>(branches: &[Branch<'a>]) -> Vec<&'a str> {
    branches.iter().map(|branch| branch.office.slug.as_str()).collect()
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

story!(the_built_in_offices_are_founded_once, |app| async move {
    assert_eq!(offices::found(&app).await.unwrap(), 11);
    let (now, history) = (all(&app).await, app.number("SELECT max(number) FROM history").await);
    assert_eq!(offices::found(&app).await.unwrap(), 0);
    assert_eq!(all(&app).await, now);
    assert_eq!(app.number("SELECT max(number) FROM history").await, history);

    let today = now.tree(Some(&day("2026-03-02")), "en");
    assert_eq!(slugs(&today), ["headquarters"]);
    let regional = ["bangkok", "dakar", "nairobi", "vienna", "pretoria", "panama", "cairo"];
    assert_eq!(slugs(&today[0].below).into_iter().collect::<BTreeSet<_>>(), BTreeSet::from(regional));
    let before = now.tree(Some(&day("2023-12-31")), "en");
    let regional =
        ["bangkok", "brussels", "buenos-aires", "cairo", "dakar", "nairobi", "pretoria", "san-jose", "vienna"];
    assert_eq!(slugs(&before[0].below).into_iter().collect::<BTreeSet<_>>(), BTreeSet::from(regional));
    assert_eq!(now.tree(None, "en")[0].below.len(), 10);

    let vienna = now.at("vienna").unwrap();
    assert_eq!(vienna.title("en"), "Regional Office for Europe and Central Asia");
    assert_eq!(vienna.title("fr"), "Bureau régional pour l’Europe et l’Asie centrale");
    assert_eq!(vienna.facts.from, None, "no date is invented");
    assert_eq!(now.at("nairobi").unwrap().facts.countries.len(), 10);
});

story!(the_built_in_offices_stand_as_the_rules_have_it, |app| async move {
    offices::found(&app).await.unwrap();
    let all = all(&app).await;
    for office in all.iter() {
        let draft = Draft::of(office, &all, "en");
        let seen = office.changed_at;
        offices::revise(&app, &BY, office.id, &draft, seen).await.unwrap();
        for country in &office.facts.countries {
            assert!(engagement::vocabulary::all().country.get(country).is_some(), "{country}");
        }
        let dates = [&office.facts.from, &office.facts.to].into_iter().flatten();
        for date in dates.chain(office.names.iter().flat_map(|name| name.from.iter().chain(&name.to))) {
            assert!(PartialDate::parse(date.as_str()).is_ok(), "{date}");
        }
    }
    assert_eq!(self::all(&app).await, all, "as they were drafted, they are");
    assert_eq!(app.number("SELECT count(*) FROM history WHERE act = 'office.revise'").await, 0);
});

story!(another_institution_begins_with_its_headquarters, |app| async move {
    let institution = Institution { iati_reference: "XM-DAC-41121".to_owned(), ..Institution::default() };
    let settings = Settings { institution, ..Settings::default() };
    let other = App::open(&app.data, Some(app.url()), settings, app.clock.clone()).await.unwrap();
    assert_eq!(offices::found(&other).await.unwrap(), 1);
    let all = all(&other).await;
    let headquarters = all.headquarters().unwrap();
    assert_eq!((headquarters.slug.as_str(), &headquarters.facts.city), ("headquarters", &None));
});

story!(the_mergers_of_2024, |app| async move {
    offices::found(&app).await.unwrap();
    assert_eq!(below(&app, "panama").await, set(&["panama", "san-jose", "buenos-aires"]));
    assert_eq!(below(&app, "vienna").await, set(&["vienna", "brussels"]));
    assert_eq!(below(&app, "san-jose").await, set(&["san-jose"]));
    let brussels = offices::find(&app, "brussels").await.unwrap();
    assert_eq!(brussels.successor.unwrap().slug, "vienna");
    let panama = offices::find(&app, "panama").await.unwrap();
    assert_eq!(
        panama.before.iter().map(|one| one.slug.as_str()).collect::<Vec<_>>(),
        ["san-jose", "buenos-aires"]
    );
    let mut conn = app.db.read().await.unwrap();
    let now = offices::successor_of(&mut conn, brussels.office.id).await.unwrap();
    assert_eq!(offices::find(&app, "vienna").await.unwrap().office.id, now);
});

/// Headquarters, the offices of the Americas as they were before 2024, and offices under them.
async fn americas(app: &TestApp) -> [OfficeId; 2] {
    add(app, "headquarters", "Headquarters", "").await;
    let mut two = Vec::new();
    for (city, country) in [("San José", "Costa Rica"), ("Buenos Aires", "Argentina")] {
        let draft = Draft { city: city.to_owned(), ..draft("regional", &format!("Regional Office {city}"), "") };
        let regional = offices::add(app, &BY, &draft).await.unwrap();
        two.push(regional.id);
        let office = add(app, "country", country, &regional.slug).await;
        add(app, "field", &format!("Border of {country}"), &office.slug).await;
    }
    [two[0], two[1]]
}

story!(two_offices_become_one_and_those_below_move, |app| async move {
    let two = americas(&app).await;
    let panama = add(&app, "regional", "Panama", "headquarters").await;
    offices::merge(&app, &BY, &two, panama.id, day("2024")).await.unwrap();
    let profile = offices::find(&app, "panama").await.unwrap();
    assert_eq!(profile.before.len(), 2);
    let under: Vec<_> = profile.under.iter().map(|one| one.slug.as_str()).collect();
    assert_eq!(under, ["costa-rica", "argentina"]);
    assert_eq!(below(&app, "panama").await.len(), 7, "both, and all that stood under them");
    assert_eq!(below(&app, "san-jose").await, set(&["san-jose"]));
    assert_eq!(below(&app, "headquarters").await.len(), 8);
    let closed = offices::find(&app, "san-jose").await.unwrap();
    assert_eq!(closed.office.facts.to, Some(day("2024")));
    assert_eq!(closed.successor.unwrap().id, panama.id);

    // A chain of successors: what became Panama shows where Panama has gone.
    let bogota = add(&app, "regional", "Bogotá", "headquarters").await;
    offices::close(&app, &BY, panama.id, day("2026-01"), Some(bogota.id)).await.unwrap();
    assert_eq!(below(&app, "bogota").await.len(), 8);
    assert_eq!(offices::find(&app, "buenos-aires").await.unwrap().successor.unwrap().id, bogota.id);
    let acts = |act: &str| format!("SELECT count(*) FROM history WHERE subject = 'office' AND act = '{act}'");
    let mut counts = Vec::new();
    for act in ["office.add", "office.merge", "office.move", "office.close"] {
        counts.push(app.number(&acts(act)).await);
    }
    assert_eq!(counts, [9, 2, 4, 1]);
    assert_eq!(offices::history(&app, two[0], 10).await.unwrap()[0].act, "office.merge");
});

story!(one_is_merged_into_the_other, |app| async move {
    let [san_jose, buenos_aires] = americas(&app).await;
    let two = [san_jose, buenos_aires];
    offices::merge(&app, &BY, &two, buenos_aires, day("2024-06-01")).await.unwrap();
    assert_eq!(below(&app, "buenos-aires").await.len(), 6);
    assert!(offices::find(&app, "buenos-aires").await.unwrap().office.facts.to.is_none());
    let again = offices::merge(&app, &BY, &two, buenos_aires, day("2024-06-01")).await;
    assert_eq!(wrong(again), said("", "problem-office-closed"));
    let alone = offices::merge(&app, &BY, &[buenos_aires], buenos_aires, day("2025")).await;
    assert_eq!(wrong(alone), said("office", "problem-office-merge-one"));
});

story!(an_office_closes_and_opens_again, |app| async move {
    let [san_jose, _] = americas(&app).await;
    let alone = offices::close(&app, &BY, san_jose, day("2024"), None).await;
    assert_eq!(wrong(alone), said("successor", "problem-office-child"));
    let head = at(&app, "headquarters").await;
    let never = offices::close(&app, &BY, head, day("2024"), None).await;
    assert_eq!(wrong(never), said("", "problem-office-only-headquarters"));

    let field = offices::find(&app, "border-of-argentina").await.unwrap().office;
    offices::close(&app, &BY, field.id, day("2024"), None).await.unwrap();
    let closed = offices::find(&app, "border-of-argentina").await.unwrap();
    assert!(closed.successor.is_none() && closed.office.facts.to == Some(day("2024")), "it still shows");
    let all = all(&app).await;
    assert!(all.tree(Some(&day("2026")), "en").iter().all(|one| one.office.facts.kind == Kind::Headquarters));
    let open = Draft { to: String::new(), ..Draft::of(&closed.office, &all, "en") };
    offices::revise(&app, &BY, field.id, &open, closed.office.changed_at).await.unwrap();
    assert!(offices::find(&app, "border-of-argentina").await.unwrap().office.facts.to.is_none());
});

story!(an_office_is_renamed_in_one_language_at_a_time, |app| async move {
    add(&app, "headquarters", "Headquarters", "").await;
    let names = vec!["fr: Bureau de Dakar".to_owned()];
    let dakar = Draft { names, city: "Dakar".to_owned(), ..draft("regional", "Dakar Office", "") };
    let dakar = offices::add(&app, &BY, &dakar).await.unwrap();
    let name = "Regional Office for Central and West Africa";
    offices::rename(&app, &BY, dakar.id, name, "", Some(day("2012"))).await.unwrap();
    let same = offices::rename(&app, &BY, dakar.id, name, "en", None).await;
    assert_eq!(wrong(same), said("", "problem-rename-same"));
    let early = offices::rename(&app, &BY, dakar.id, "Another", "en", Some(day("2011"))).await;
    assert_eq!(wrong(early), said("date", "problem-rename-before"));
    let now = offices::find(&app, "dakar").await.unwrap().office;
    assert_eq!((now.title("en"), now.title("fr"), now.title("es")), (name, "Bureau de Dakar", name));
    let former = now.names.iter().find(|one| one.former).unwrap();
    assert_eq!((former.text.as_str(), &former.to), ("Dakar Office", &Some(day("2012"))));
    assert_eq!(all(&app).await.named("dakar office").unwrap().id, dakar.id, "a former name is known");
});

story!(what_is_wrong_is_told_at_once_and_changes_nothing, |app| async move {
    let first = offices::add(&app, &BY, &draft("regional", "Dakar", "")).await;
    assert_eq!(wrong(first)[0], said("kind", "problem-office-headquarters-first")[0]);
    americas(&app).await;
    let count = app.number("SELECT count(*) FROM office").await;
    let second = offices::add(&app, &BY, &draft("headquarters", "Other", "")).await;
    assert_eq!(wrong(second), said("kind", "problem-office-second-headquarters"));
    let bad = Draft {
        countries: vec!["Atlantis".to_owned()],
        from: "2024".to_owned(),
        to: "yesterday".to_owned(),
        slug: "A B".to_owned(),
        ..draft("castle", "", "nowhere")
    };
    let fields: Vec<_> = wrong(offices::add(&app, &BY, &bad).await).into_iter().map(|one| one.0).collect();
    assert_eq!(fields, ["name", "kind", "parent", "countries", "to", "slug"]);
    let taken = Draft { slug: "argentina".to_owned(), ..draft("country", "Argentina", "") };
    assert_eq!(wrong(offices::add(&app, &BY, &taken).await), said("slug", "problem-office-slug-taken"));
    let under_field = draft("country", "Chile", "border-of-argentina");
    assert_eq!(wrong(offices::add(&app, &BY, &under_field).await), said("parent", "problem-office-parent-kind"));
    assert_eq!(app.number("SELECT count(*) FROM office").await, count);
    assert!(matches!(offices::find(&app, "nowhere").await, Err(Error::NotFound)));
});

story!(who_may_keep_offices, |app| async move {
    americas(&app).await;
    for (role, may) in [(Role::Editor, false), (Role::Secretariat, true), (Role::Administrator, true)] {
        let added =
            people::add(&app, &BY, &format!("{}@example.org", role.as_str()), &role.at_headquarters().unwrap())
                .await
                .unwrap();
        let actor = people::acting(&app, added.account.id).await.unwrap();
        let done = offices::add(&app, &actor, &draft("country", role.as_str(), "")).await;
        assert_eq!(done.is_ok(), may, "{role:?}");
    }
    let visitor = offices::add(&app, &Actor::Visitor, &draft("country", "Chile", "")).await;
    assert!(matches!(visitor, Err(Error::Forbidden)));
});

story!(of_two_at_once_one_is_told, |app| async move {
    let tries = (0..6).map(|number| {
        let app = app.share();
        tokio::spawn(async move {
            offices::add(&app, &BY, &draft("headquarters", &format!("Seat {number}"), "")).await.is_ok()
        })
    });
    let won = futures_util::future::join_all(tries).await.into_iter().filter(|won| *won.as_ref().unwrap()).count();
    assert_eq!(won, 1, "one headquarters");

    let regional = add(&app, "regional", "Dakar", "").await;
    app.forward(jiff::SignedDuration::from_secs(1));
    let tries = ["Pikine", "Rufisque", "Thiès"].map(|city| {
        let (app, office) = (app.share(), regional.clone());
        tokio::spawn(async move {
            let draft = Draft { city: city.to_owned(), ..draft("regional", "Dakar", "") };
            offices::revise(&app, &BY, office.id, &draft, office.changed_at).await.is_ok()
        })
    });
    let won = futures_util::future::join_all(tries).await.into_iter().filter(|won| *won.as_ref().unwrap()).count();
    assert_eq!(won, 1, "the slower are told that it has changed");
});

story!(of_two_nodes_one_founds, |app| async move {
    let tries = (0..4).map(|_| {
        let app = app.share();
        tokio::spawn(async move { offices::found(&app).await.unwrap() })
    });
    let founded: Vec<usize> =
        futures_util::future::join_all(tries).await.into_iter().map(|one| one.unwrap()).collect();
    assert_eq!(founded.iter().sum::<usize>(), 11, "{founded:?}");
});

story!(reading_takes_the_same_statements_however_many_there_are, |app| async move {
    let taken = async || {
        let before = app.db.statements();
        all(&app).await;
        offices::find(&app, "headquarters").await.unwrap();
        let listed = app.db.statements() - before;
        let id = at(&app, "headquarters").await;
        let before = app.db.statements();
        offices::below(&mut app.db.read().await.unwrap(), id).await.unwrap();
        (listed, app.db.statements() - before)
    };
    add(&app, "headquarters", "Headquarters", "").await;
    let few = taken().await;
    assert_eq!(few, (6, 1));
    for number in 0..20 {
        add(&app, "country", &format!("Country {number}"), "").await;
    }
    assert_eq!(taken().await, few);
});

const SHEET: &str = "Name,Kind,Parent,Countries,City,From,To,Code\n\
    Border of Mali,Field office,mali,Mali,Gao,2013-04,,gao\n\
    IOM Mali,Country office,DAKAR,Mali,Bamako,1998,,Mali\n\
    OIM Niger,Bureau de pays,Regional Office for Central and West Africa,NER,Niamey,,,\n\
    Office of Nowhere,Field office,nobody,Atlantis,,,,\n\
    Regional Office for Southern Africa,,,Botswana;Namibia,,,,\n\
    Old office,Field office,mali,Mali,Kayes,01/02/2003,2011,kayes\n";

async fn bring(app: &TestApp, actor: &Actor, text: &str, dry_run: bool) -> Result<imports::Report, Error> {
    let path = app.path("offices.csv");
    std::fs::write(&path, text).unwrap();
    let request =
        imports::Request { path, name: "offices.csv".to_owned(), dry_run, ..imports::Request::default() };
    imports::run(app, actor, &request, &|_| {}).await
}

story!(a_sheet_of_offices_comes_in_twice, |app| async move {
    offices::found(&app).await.unwrap();
    let before = all(&app).await;
    let would = bring(&app, &BY, SHEET, true).await.unwrap();
    assert_eq!(all(&app).await, before, "nothing has changed yet");
    let first = bring(&app, &BY, SHEET, false).await.unwrap();
    assert_eq!(
        (&would.created, &would.matched, &would.problems),
        (&first.created, &first.matched, &first.problems)
    );
    assert_eq!((first.created.offices, first.matched.offices, first.unchanged.offices), (4, 1, 0), "{first:?}");
    let told: Vec<_> = first.problems.iter().map(|one| (one.row, one.column.as_str())).collect();
    assert_eq!(told, [(5, "Parent"), (5, "Countries")]);

    let now = all(&app).await;
    let gao = now.at("gao").unwrap();
    assert_eq!(gao.facts.parent, now.at("mali").map(|one| one.id));
    assert_eq!(now.at("mali").unwrap().facts.parent, now.at("dakar").map(|one| one.id));
    assert_eq!(now.at("niamey").unwrap().facts.kind, Kind::Country);
    assert_eq!(now.at("pretoria").unwrap().facts.countries.len(), 2);
    assert_eq!(now.at("pretoria").unwrap().names.len(), 4, "the names in other languages stay");
    let kayes = &now.at("kayes").unwrap().facts;
    assert_eq!((&kayes.from, &kayes.to), (&Some(day("2003-02-01")), &Some(day("2011"))));
    assert_eq!(below(&app, "dakar").await, set(&["dakar", "mali", "gao", "kayes", "niamey"]));
    let by_import = "SELECT count(*) FROM history WHERE subject = 'office' AND import_id IS NOT NULL";
    assert_eq!(app.number(by_import).await, 5);

    let history = "SELECT max(number) FROM history";
    let count = app.number(history).await;
    let second = bring(&app, &BY, SHEET, false).await.unwrap();
    assert_eq!(
        (second.created.offices, second.matched.offices, second.unchanged.offices),
        (0, 0, 5),
        "{second:?}"
    );
    assert_eq!(second.problems, first.problems);
    assert_eq!((all(&app).await, app.number(history).await), (now, count), "the second time changes nothing");
});

story!(who_may_not_keep_offices_may_not_import_them, |app| async move {
    offices::found(&app).await.unwrap();
    let added =
        people::add(&app, &BY, "officer@example.org", &Role::Editor.at_headquarters().unwrap()).await.unwrap();
    let officer = people::acting(&app, added.account.id).await.unwrap();
    assert!(matches!(bring(&app, &officer, SHEET, false).await, Err(Error::Forbidden)));
    assert!(imports::list(&app, &officer, 10).await.unwrap().is_empty());
});
