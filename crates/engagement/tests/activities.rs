//! Who does what where: lists, the table and the map agree with each other and with a naive count.

use crate::support::{Activity, TestApp};
use engagement::access::{Actor, Person, Role};
use engagement::activities::{self, Columns, Filter, Matrix, Paging, Rows, Sort};
use engagement::ids::{AccountId, OrganizationId, PlaceId};
use engagement::organizations::{self, Draft};
use engagement::search;
use engagement::statistics;
use engagement::values;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use uuid::Uuid;

fn officer() -> Actor {
    Actor::Person(Box::new(Person {
        account: AccountId(Uuid::nil()),
        email: "o@example.org".to_owned(),
        memberships: vec![Role::Editor.at_headquarters().unwrap()],
        reach: Vec::new(),
    }))
}

fn cell(matrix: &Matrix, row: &str, column: &str) -> u32 {
    let at = matrix.columns.iter().position(|one| one.code == column);
    let line = matrix.rows.iter().find(|line| line.code == row);
    line.zip(at).map_or(0, |(line, at)| line.cells[at])
}

fn total(matrix: &Matrix, column: &str) -> u32 {
    matrix.columns.iter().find(|one| one.code == column).map_or(0, |one| one.total)
}

async fn by_cluster(app: &TestApp, actor: &Actor, filter: &Filter) -> std::sync::Arc<Matrix> {
    activities::matrix(app, actor, Rows::Clusters, Columns::Countries, filter).await.unwrap()
}

story!(an_organization_counts_once_in_a_cell_a_row_and_a_column, |app| async move {
    let (one, two) = (app.organization("One").await, app.organization("Two").await);
    for (who, country, cluster) in [
        (one, "MLI", Some("HEA")),
        (one, "MLI", Some("HEA")),
        (one, "NER", Some("HEA")),
        (two, "MLI", Some("PRO-CPN")),
        (two, "MLI", None),
    ] {
        app.activity(who, Activity { country, cluster, ..Activity::default() }).await;
    }
    let matrix = by_cluster(&app, &Actor::Visitor, &Filter::default()).await;
    assert_eq!([cell(&matrix, "HEA", "MLI"), cell(&matrix, "HEA", "NER"), cell(&matrix, "EDU", "NER")], [1, 1, 0]);
    assert_eq!([total(&matrix, "MLI"), total(&matrix, "NER")], [2, 1]);
    assert_eq!(matrix.rows.iter().find(|line| line.code == "HEA").unwrap().total, 1);
    assert_eq!((matrix.organizations, matrix.activities, matrix.unclassified), (2, 5, 1));
    let child = matrix.rows.iter().find(|line| line.code == "PRO-CPN").unwrap();
    assert_eq!(cell(&matrix, child.parent.as_deref().unwrap(), "MLI"), 1, "counted above too");
    let asked = Filter { country: vec!["TCD".into(), "MLI".into()], ..Filter::default() };
    let matrix = by_cluster(&app, &Actor::Visitor, &asked).await;
    let codes: Vec<_> = matrix.columns.iter().map(|column| column.code.as_str()).collect();
    assert_eq!(codes, ["MLI", "TCD"], "a country that is asked for is shown as a gap");
});

story!(places_below_a_country_are_columns_and_gaps, |app| async move {
    let id = app.organization("One").await;
    let (gao, kidal) = (app.place("MLI", None, "Gao").await, app.place("MLI", None, "Kidal").await);
    let ansongo = app.place("MLI", Some(gao), "Ansongo").await;
    app.activity(
        id,
        Activity { cluster: Some("HEA"), admin1: Some(gao), admin2: Some(ansongo), ..Activity::default() },
    )
    .await;
    app.activity(id, Activity { cluster: Some("HEA"), ..Activity::default() }).await;
    app.activity(id, Activity { country: "NER", cluster: Some("HEA"), ..Activity::default() }).await;
    let columns = |matrix: &Matrix| -> Vec<(String, u32)> {
        matrix.columns.iter().map(|column| (column.name.clone().unwrap_or_default(), column.total)).collect()
    };
    let none = Filter::default();
    let first = activities::matrix(&app, &Actor::Visitor, Rows::Clusters, Columns::Admin1("MLI".into()), &none)
        .await
        .unwrap();
    assert_eq!(columns(&first), [("Gao".into(), 1), ("Kidal".into(), 0), (String::new(), 1)]);
    let mut tx = app.db.write().await.unwrap();
    tx.execute("UPDATE place SET name = 'Kidal region' WHERE id = $1", values![kidal]).await.unwrap();
    tx.commit().await.unwrap();
    let again = activities::matrix(&app, &Actor::Visitor, Rows::Clusters, Columns::Admin1("MLI".into()), &none)
        .await
        .unwrap();
    assert_eq!(columns(&again)[1], ("Kidal region".into(), 0), "a place may be named anew while activities stay");
    let second =
        activities::matrix(&app, &Actor::Visitor, Rows::Clusters, Columns::Admin2(gao), &none).await.unwrap();
    assert_eq!(columns(&second), [("Ansongo".into(), 1)]);
    let in_gao = Filter { place: vec![gao.to_string()], ..Filter::default() };
    let listing = activities::list(&app, &Actor::Visitor, &in_gao, Paging::default()).await.unwrap();
    assert_eq!((listing.total, listing.lines[0].admin2.as_ref().unwrap().name.as_str()), (1, "Ansongo"));
    let in_kidal = Filter { place: vec![kidal.to_string()], ..Filter::default() };
    assert_eq!(activities::list(&app, &Actor::Visitor, &in_kidal, Paging::default()).await.unwrap().total, 0);
});

story!(what_is_kept_closely_is_neither_listed_nor_counted, |app| async move {
    let open = app.organization("Open").await;
    let hidden = app
        .organization_of(Draft { name: "Hidden".into(), confidentiality: "staff".into(), ..Draft::default() })
        .await;
    app.activity(open, Activity { cluster: Some("PRO"), ..Activity::default() }).await;
    let shelter =
        Activity { country: "NER", cluster: Some("PRO"), confidentiality: "staff", ..Activity::default() };
    let shelter = app.activity(open, shelter).await;
    app.activity(hidden, Activity { cluster: Some("PRO"), ..Activity::default() }).await;
    // Asked for before memory is filled, it comes from the database.
    knows_of(&app, &Actor::Visitor, (open, hidden), (1, 0)).await;
    knows_of(&app, &officer(), (open, hidden), (3, 1)).await;
    for (actor, lines, mali, niger) in [(Actor::Visitor, 1, 1, 0), (officer(), 3, 2, 1)] {
        let map = activities::map(&app, &actor, &Filter::default()).await.unwrap();
        assert_eq!([total(&map, "MLI"), total(&map, "NER")], [mali, niger]);
        let listing = activities::list(&app, &actor, &Filter::default(), Paging::default()).await.unwrap();
        assert_eq!((listing.total, listing.lines.len()), (lines, lines));
        assert_eq!(activities::lines(&app, &actor, &[shelter]).await.unwrap().len(), niger as usize);
        knows_of(&app, &actor, (open, hidden), (lines, niger as usize)).await;
    }
});

/// Someone knows of so many activities of both, and of so many kept closely of each.
async fn knows_of(
    app: &TestApp,
    actor: &Actor,
    (open, hidden): (OrganizationId, OrganizationId),
    (all, kept): (usize, usize),
) {
    let reach = activities::reach(app, actor, &[open, hidden]).await.unwrap();
    assert_eq!(reach.iter().map(|one| one.activities).sum::<usize>(), all);
    assert_eq!((reach[0].countries.len(), reach[1].activities), (1 + kept, kept));
    let work = activities::of_organization(app, actor, open, Paging::default()).await.unwrap();
    assert_eq!((work.listing.total, work.countries.contains_key("NER")), (1 + kept, kept > 0));
}

story!(periods_and_statuses_are_filters, |app| async move {
    let id = app.organization("One").await;
    for (from, to, status) in [
        (Some("2019"), Some("2021-06"), "completed"),
        (Some("2021-07"), None, "ongoing"),
        (Some("2023-01-01"), Some("2023"), "ongoing"),
    ] {
        app.activity(id, Activity { from, to, status: Some(status), ..Activity::default() }).await;
    }
    for (period, found) in
        [("2018", 0), ("2020", 1), ("2021", 2), ("2021-06", 1), ("2023-12-31", 2), ("2024", 1), ("", 3)]
    {
        let filter = Filter { period: period.into(), ..Filter::default() };
        let listing = activities::list(&app, &Actor::Visitor, &filter, Paging::default()).await.unwrap();
        assert_eq!(listing.total, found, "{period}");
    }
    let filter = Filter { status: vec!["ongoing".into()], ..Filter::default() };
    assert_eq!(activities::list(&app, &Actor::Visitor, &filter, Paging::default()).await.unwrap().total, 2);
    let wrong = Filter { period: "yesterday".into(), ..Filter::default() };
    assert!(activities::list(&app, &Actor::Visitor, &wrong, Paging::default()).await.is_err());
});

story!(lists_are_in_order_paged_and_whole, |app| async move {
    let (zulu, alpha) = (app.organization("Zulu").await, app.organization("Alpha").await);
    let mut ids = Vec::new();
    for number in 0..12 {
        ids.push(app.activity(if number % 2 == 0 { zulu } else { alpha }, Activity::default()).await);
    }
    let paging = Paging { per_page: 5, page: 2, ..Paging::default() };
    let listing = activities::list(&app, &Actor::Visitor, &Filter::default(), paging).await.unwrap();
    let names: Vec<_> = listing.lines.iter().map(|line| line.organization_name.as_str()).collect();
    assert_eq!((listing.total, listing.pages, names), (12, 3, vec!["Alpha", "Zulu", "Zulu", "Zulu", "Zulu"]));
    let newest = Paging { sort: Sort::Newest, per_page: 3, page: 1 };
    let listing = activities::list(&app, &Actor::Visitor, &Filter::default(), newest).await.unwrap();
    assert_eq!(listing.lines.iter().map(|line| line.id).collect::<Vec<_>>(), [ids[11], ids[10], ids[9]]);
    let (mut given, mut last) = (Vec::new(), None);
    loop {
        let (page, next) = activities::after(&app, &Actor::Visitor, &Filter::default(), last, 5).await.unwrap();
        given.extend(page.into_iter().map(|line| line.id));
        last = next;
        if last.is_none() {
            break;
        }
    }
    assert_eq!(given, ids);
    let exported = activities::ids(&app, &Actor::Visitor, &Filter::default()).await.unwrap();
    assert_eq!(exported.iter().collect::<HashSet<_>>().len(), 12);
});

story!(a_merge_moves_what_is_done_and_others_are_left_out, |app| async move {
    let (one, two) = (app.organization("One").await, app.organization("Two").await);
    let agency = Draft { name: "Agency".into(), kinds: vec!["UN agency".into()], ..Draft::default() };
    let agency = app.organization_of(agency).await;
    for who in [one, two, agency] {
        app.activity(who, Activity::default()).await;
    }
    let everyone = Filter { include_others: true, ..Filter::default() };
    let counts = async || {
        let map = activities::map(&app, &Actor::Visitor, &Filter::default()).await.unwrap();
        (map.organizations, activities::map(&app, &Actor::Visitor, &everyone).await.unwrap().organizations)
    };
    assert_eq!(counts().await, (2, 3));
    let merge = organizations::merge(&app, &Actor::Operator, one, two).await.unwrap();
    assert_eq!(counts().await, (1, 2));
    let work = activities::of_organization(&app, &Actor::Visitor, one, Paging::default()).await.unwrap();
    assert_eq!(work.countries, BTreeMap::from([("MLI".to_owned(), 2)]));
    organizations::undo_merge(&app, &Actor::Operator, merge).await.unwrap();
    assert_eq!(counts().await, (2, 3));
});

story!(words_and_kinds_say_which_organizations_are_meant, |app| async move {
    search::open_in_memory(&app).unwrap();
    let draft = |name: &str, kind: &str| Draft { name: name.into(), kinds: vec![kind.into()], ..Draft::default() };
    let one = app.organization_of(draft("River Keepers", "NGO")).await;
    let two = app.organization_of(draft("River University", "University")).await;
    for who in [one, two] {
        app.activity(who, Activity { area: Some("1"), ..Activity::default() }).await;
    }
    search::catch_up(&app).await.unwrap();
    let meant = |filter: Filter| {
        let app = app.share();
        async move { activities::map(&app, &Actor::Visitor, &filter).await.unwrap().organizations }
    };
    assert_eq!(meant(Filter { q: "river".into(), ..Filter::default() }).await, 2);
    assert_eq!(meant(Filter { q: "keepers".into(), ..Filter::default() }).await, 1);
    let kind = search::organizations(&app, &Actor::Visitor, &search::Question::default()).await.unwrap();
    let kind = kind.lines.iter().find(|line| line.id == one).unwrap().facts.kinds.first().unwrap().clone();
    let west =
        Filter { kind: vec![kind], region: vec!["011".into()], area: vec!["1".into()], ..Filter::default() };
    assert_eq!(meant(west.clone()).await, 1, "how many NGOs on trafficking in Western Africa");
    assert_eq!(meant(Filter { region: vec!["014".into()], ..west }).await, 0);
});

story!(the_register_at_a_glance, |app| async move {
    search::open_in_memory(&app).unwrap();
    let id = app.organization("One").await;
    app.organization("Two").await;
    app.activity(id, Activity::default()).await;
    search::catch_up(&app).await.unwrap();
    let glance = statistics::glance(&app, &Actor::Visitor).await.unwrap();
    assert_eq!((glance.organizations, glance.activities, glance.countries, glance.sources), (2, 1, 1, 1));
    assert_eq!((glance.at_work, glance.last_import), (1, None));
});

/// One line of what is made up below.
struct Made {
    who: OrganizationId,
    country: &'static str,
    cluster: Option<&'static str>,
    place: Option<PlaceId>,
    level: &'static str,
}

story!(the_table_equals_a_naive_count, |app| async move {
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    let mut pick = |most: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % most as u64) as usize
    };
    let mut organizations = Vec::new();
    for number in 0..12 {
        organizations.push(app.organization(&format!("Organization {number}")).await);
    }
    let places = [Some(app.place("MLI", None, "Gao").await), None];
    let mut made = Vec::new();
    for round in 0..3 {
        for _ in 0..40 {
            let country = ["MLI", "NER", "TCD", "SEN"][pick(4)];
            let one = Made {
                who: organizations[pick(12)],
                country,
                cluster: [Some("HEA"), Some("EDU"), Some("PRO"), Some("PRO-CPN"), None][pick(5)],
                place: if country == "MLI" { places[pick(2)] } else { None },
                level: ["public", "public", "staff"][pick(3)],
            };
            let what = Activity {
                country,
                cluster: one.cluster,
                admin1: one.place,
                confidentiality: one.level,
                ..Activity::default()
            };
            app.activity(one.who, what).await;
            made.push(one);
        }
        for (actor, levels) in [(Actor::Visitor, vec!["public"]), (officer(), vec!["public", "staff"])] {
            let matrix = by_cluster(&app, &actor, &Filter::default()).await;
            for country in ["MLI", "NER", "TCD", "SEN"] {
                for (row, below) in [
                    ("HEA", vec!["HEA"]),
                    ("EDU", vec!["EDU"]),
                    ("PRO", vec!["PRO", "PRO-CPN"]),
                    ("PRO-CPN", vec!["PRO-CPN"]),
                ] {
                    let seen = made.iter().filter(|one| levels.contains(&one.level) && one.country == country);
                    let naive: BTreeSet<_> = seen
                        .filter(|one| one.cluster.is_some_and(|code| below.contains(&code)))
                        .map(|one| one.who)
                        .collect();
                    assert_eq!(cell(&matrix, row, country) as usize, naive.len(), "round {round} {row} {country}");
                    let filter =
                        Filter { country: vec![country.into()], cluster: vec![row.into()], ..Filter::default() };
                    let listed =
                        activities::list(&app, &actor, &filter, Paging { per_page: 200, ..Paging::default() })
                            .await
                            .unwrap();
                    let listed: BTreeSet<_> = listed.lines.iter().map(|line| line.organization).collect();
                    assert_eq!(listed, naive, "a cell opens its list");
                }
            }
        }
    }
    // Whoever begins from nothing counts the same.
    let node = app.node().await;
    let anew = activities::matrix(&node, &officer(), Rows::Clusters, Columns::Countries, &Filter::default())
        .await
        .unwrap();
    assert_eq!(anew, by_cluster(&app, &officer(), &Filter::default()).await);
});

/// Compiled, never run: whatever the web awaits must be able to move between threads.
#[allow(dead_code)]
fn verbs_can_be_spawned(app: &TestApp, id: OrganizationId) {
    fn can_move(_: impl Send) {}
    let (actor, filter) = (&Actor::Visitor, &Filter::default());
    can_move(activities::list(app, actor, filter, Paging::default()));
    can_move(activities::ids(app, actor, filter));
    can_move(activities::lines(app, actor, &[]));
    can_move(activities::after(app, actor, filter, None, 1));
    can_move(activities::of_organization(app, actor, id, Paging::default()));
    can_move(activities::reach(app, actor, &[]));
    can_move(activities::map(app, actor, filter));
    can_move(activities::matrix(app, actor, Rows::Areas, Columns::Countries, filter));
    can_move(activities::catch_up(app));
}
