//! Stories of the network of partnerships: who is linked with whom, what hangs on whom, and who may know of it.

use crate::support::TestApp;
use engagement::access::{Actor, Membership, Of as Place, Role};
use engagement::dates::PartialDate;
use engagement::ids::{OrganizationId, PartnershipId};
use engagement::organizations;
use engagement::partnerships::{self, Draft, PartyDraft};
use engagement::stocktaking::{self, Filter, Network, Of, Order};
use engagement::{claims, offices, people};
use std::collections::BTreeSet;
use std::sync::Arc;

const BY: Actor = Actor::Operator;

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn draft(title: &str, parties: &[&str], at: &[&str]) -> Draft {
    let party = |name: &&str| PartyDraft {
        organization: (*name).to_owned(),
        roles: texts(&["collaborator"]),
        ..PartyDraft::default()
    };
    Draft {
        title: title.to_owned(),
        parties: parties.iter().map(party).collect(),
        offices: texts(at),
        areas: texts(&["1"]),
        places: texts(&["SEN"]),
        from: "2015".into(),
        confidentiality: "public".into(),
        ..Draft::default()
    }
}

async fn together(app: &TestApp, title: &str, parties: &[&str], at: &[&str]) -> PartnershipId {
    partnerships::record(app, &BY, &draft(title, parties, at)).await.unwrap()
}

async fn organization(app: &TestApp, name: &str, level: &str) -> OrganizationId {
    let draft = organizations::Draft {
        name: name.into(),
        kinds: texts(&["non_governmental_organization"]),
        confidentiality: level.into(),
        ..Default::default()
    };
    app.organization_of(draft).await
}

async fn network_of(app: &TestApp, name: &str, level: &str) -> OrganizationId {
    let draft = organizations::Draft {
        name: name.into(),
        kinds: texts(&["non_governmental_organization"]),
        network: true,
        confidentiality: level.into(),
        ..Default::default()
    };
    app.organization_of(draft).await
}

/// Two organizations at Dakar, one of them at Cairo too, where a third one is.
async fn set_up(app: &TestApp) {
    offices::found(app).await.unwrap();
    for name in ["River Keepers", "Dakar University", "Nile Women"] {
        organization(app, name, "public").await;
    }
    together(app, "Study", &["River Keepers", "Dakar University"], &["dakar"]).await;
    together(app, "Clinic", &["River Keepers"], &["dakar", "cairo"]).await;
    together(app, "School", &["Nile Women"], &["cairo"]).await;
}

async fn ask(app: &TestApp, actor: &Actor, filter: &Filter) -> Arc<Network> {
    stocktaking::network(app, actor, filter).await.unwrap()
}

async fn all(app: &TestApp, actor: &Actor) -> Arc<Network> {
    ask(app, actor, &Filter::default()).await
}

/// What the nodes are called: offices by their slugs.
async fn called(app: &TestApp, network: &Network) -> Vec<String> {
    let offices = offices::list(app).await.unwrap();
    let name =
        |of: &Of, name: &str| of.office().map_or(name.to_owned(), |id| offices.get(id).unwrap().slug.clone());
    network.nodes.iter().map(|node| name(&node.of, &node.name)).collect()
}

/// The links as "one – other", in order.
async fn linked(app: &TestApp, network: &Network) -> Vec<String> {
    let names = called(app, network).await;
    let link = |(one, other, weight): (u32, u32, f32)| {
        let mut ends = [one, other].map(|end| names[end as usize].clone());
        ends.sort();
        format!("{} – {}: {weight}", ends[0], ends[1])
    };
    let links: BTreeSet<String> = network.all_links().map(link).collect();
    links.into_iter().collect()
}

async fn at(app: &TestApp, network: &Network, name: &str) -> u32 {
    let place = called(app, network).await.iter().position(|one| one == name);
    u32::try_from(place.unwrap_or_else(|| panic!("{name} is there"))).unwrap()
}

story!(who_is_linked_with_whom, |app| async move {
    set_up(&app).await;
    let network = all(&app, &Actor::Visitor).await;
    let expected = [
        "Dakar University – River Keepers: 1",
        "Dakar University – dakar: 1",
        "Nile Women – cairo: 1",
        "River Keepers – cairo: 1",
        "River Keepers – dakar: 2",
    ];
    assert_eq!(linked(&app, &network).await, expected);
    let keepers = at(&app, &network, "River Keepers").await;
    assert_eq!((network.nodes[keepers as usize].partnerships, network.degree(keepers)), (2, 3));
    assert_eq!(network.pieces, [5]);
    // Without the Keepers, and without the Cairo office, somebody is cut off.
    let falls: Vec<_> = network.falls.iter().map(|fall| (fall.node, fall.cut_off)).collect();
    assert_eq!(falls, [(keepers, 2)]);
    let cairo = at(&app, &network, "cairo").await;
    assert_eq!(network.office_falls.iter().map(|fall| fall.node).collect::<Vec<_>>(), [cairo]);
    assert_eq!(network.connectors[0].node, keepers);
    assert_eq!(network.offices[0].node, cairo);
    let near = network.around(cairo);
    assert_eq!(near.linked.len(), 2);
    assert_eq!(near.hanging, [at(&app, &network, "Nile Women").await]);
    assert_eq!(near.view.node(0), cairo);
    assert!(network.opened(keepers).unwrap().nodes.contains(&keepers));
    assert!(network.opened(99).is_none());
    assert_eq!(network.whole.wide.layout.marks.len(), 5);
});

story!(filters_and_days_hold_of_the_network_too, |app| async move {
    set_up(&app).await;
    let late = Draft {
        from: "2020".into(),
        areas: texts(&["12"]),
        ..draft("Late", &["Nile Women", "Dakar University"], &["dakar"])
    };
    partnerships::record(&app, &BY, &late).await.unwrap();
    let names = async |filter: Filter| {
        let network = ask(&app, &Actor::Visitor, &filter).await;
        let mut names = called(&app, &network).await;
        names.sort();
        names
    };
    let of = |area: &str| Filter { area: texts(&[area]), ..Filter::default() };
    assert_eq!(names(of("12")).await, ["Dakar University", "Nile Women", "dakar"]);
    assert_eq!(names(of("7")).await, [""; 0]);
    let then = Filter { as_of: "2016".into(), office: texts(&["dakar"]), ..Filter::default() };
    assert_eq!(names(then).await, ["Dakar University", "River Keepers", "cairo", "dakar"]);
    let wrong = Filter { as_of: "last year".into(), ..Filter::default() };
    assert!(stocktaking::network(&app, &BY, &wrong).await.is_err());
});

story!(a_network_stands_with_its_members_from_and_until_a_day, |app| async move {
    set_up(&app).await;
    let [one, other] = ["River Keepers", "Nile Women"];
    let basin = network_of(&app, "Basin Network", "public").await;
    let empty = network_of(&app, "Empty Network", "public").await;
    let alone = organization(&app, "In no partnership", "public").await;
    let id = async |name: &str| organizations::named(&app, &BY, name).await.unwrap().unwrap();
    let day = |text: &str| PartialDate::parse(text).unwrap();
    let before = all(&app, &BY).await;
    organizations::join(&app, &BY, id(one).await, basin, Some(day("2018"))).await.unwrap();
    organizations::join(&app, &BY, id(other).await, basin, Some(day("2019"))).await.unwrap();
    organizations::join(&app, &BY, alone, empty, None).await.unwrap();
    let after = all(&app, &BY).await;
    let new: Vec<_> = linked(&app, &after).await.into_iter().filter(|link| link.contains("Network")).collect();
    assert_eq!(new, ["Basin Network – Nile Women: 1", "Basin Network – River Keepers: 1"]);
    assert_eq!(
        after.nodes.len(),
        before.nodes.len() + 1,
        "a network none of whose members takes part is not there"
    );
    assert_eq!(after.nodes.last().unwrap().of, Of::Network(basin));
    let on = async |as_of: &str| {
        let network = ask(&app, &BY, &Filter { as_of: as_of.into(), ..Filter::default() }).await;
        linked(&app, &network).await.into_iter().filter(|link| link.contains("Network")).count()
    };
    assert_eq!((on("2017").await, on("2018").await, on("2020").await), (0, 1, 2));
    organizations::leave(&app, &BY, id(other).await, basin, day("2021-05")).await.unwrap();
    assert_eq!((on("2020").await, on("2022").await), (2, 1));
    // Another node reads memberships from nothing.
    let node = app.node().await;
    let anew = stocktaking::network(&node, &BY, &Filter::default()).await.unwrap();
    assert_eq!(linked(&app, &anew).await, linked(&app, &*all(&app, &BY).await).await);
    // Merged, its members are those of the survivor.
    let lake = network_of(&app, "Lake Network", "public").await;
    organizations::merge(&app, &BY, lake, basin).await.unwrap();
    let merged = linked(&app, &*all(&app, &BY).await).await;
    assert!(merged.iter().any(|link| link.starts_with("Lake Network – River Keepers")), "{merged:?}");
    assert!(!merged.iter().any(|link| link.contains("Basin")), "{merged:?}");
});

story!(many_in_one_partnership_are_linked_with_the_one_that_leads, |app| async move {
    offices::found(&app).await.unwrap();
    let names: Vec<String> = (0..40).map(|at| format!("Member {at}")).collect();
    for name in &names {
        organization(&app, name, "public").await;
    }
    let parties: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut many = draft("Consortium", &parties, &["dakar"]);
    many.parties[3].leads = true;
    partnerships::record(&app, &BY, &many).await.unwrap();
    let network = all(&app, &BY).await;
    assert_eq!(network.links(), 40 + 39);
    assert_eq!(network.degree(at(&app, &network, "Member 3").await), 40);
});

story!(a_network_is_drawn_once_until_something_changes, |app| async move {
    set_up(&app).await;
    let first = all(&app, &BY).await;
    assert!(Arc::ptr_eq(&first, &all(&app, &BY).await));
    organization(&app, "In no partnership", "public").await;
    assert!(Arc::ptr_eq(&first, &all(&app, &BY).await), "what does not concern it draws nothing anew");
    assert!(!Arc::ptr_eq(&first, &all(&app, &Actor::Visitor).await), "who may see something else has another");
    together(&app, "New", &["Nile Women"], &["dakar"]).await;
    let anew = all(&app, &BY).await;
    assert!(!Arc::ptr_eq(&first, &anew));
    assert_eq!(anew.links(), first.links() + 1);
});

story!(nobody_sees_whom_they_may_not_know_of, |app| async move {
    set_up(&app).await;
    // The shelter and its network are for staff alone, and so is one partnership of theirs.
    organization(&app, "Hidden Shelter", "restricted").await;
    let hidden = network_of(&app, "Hidden Network", "staff").await;
    let id = async |name: &str| organizations::named(&app, &BY, name).await.unwrap().unwrap();
    organizations::join(&app, &BY, id("River Keepers").await, hidden, None).await.unwrap();
    organizations::join(&app, &BY, id("Nile Women").await, hidden, None).await.unwrap();
    let visitor_before = linked(&app, &*all(&app, &Actor::Visitor).await).await;
    together(&app, "Shelter", &["Hidden Shelter", "Nile Women"], &["cairo"]).await;
    together(&app, "Alone", &["Hidden Shelter"], &["nairobi"]).await;
    let many = ["Hidden Shelter", "River Keepers", "Nile Women", "Dakar University"];
    let secret = Draft { confidentiality: "restricted".into(), ..draft("Secret", &many, &["dakar"]) };
    partnerships::record(&app, &BY, &secret).await.unwrap();
    let focal = async |own: OrganizationId| {
        let membership = Membership::of_organization(Role::Member, own);
        let added = claims::appoint(&app, &BY, &format!("{own}@example.org"), &membership).await.unwrap();
        people::acting(&app, added.account.id).await.unwrap()
    };
    let officer = async |slug: &str| {
        let of = Place::Office(Some(offices::find(&app, slug).await.unwrap().office.id));
        let email = format!("{slug}@institution.example");
        let added = people::add(&app, &BY, &email, &Membership { role: Role::Viewer, of }).await.unwrap();
        people::acting(&app, added.account.id).await.unwrap()
    };
    let (university, in_cairo, in_dakar) =
        (focal(id("Dakar University").await).await, officer("cairo").await, officer("dakar").await);
    // In both orders: nobody is given what was drawn for another.
    let actors = [&BY, &Actor::Visitor, &in_dakar, &university, &in_cairo, &Actor::Visitor, &BY];
    for actor in actors {
        let network = all(&app, actor).await;
        let names = called(&app, &network).await;
        let sees = |name: &str| names.iter().any(|one| one == name);
        let (staff, machine) = (actor.is_staff(), *actor == BY);
        assert_eq!(sees("Hidden Network"), staff, "{actor:?}");
        assert_eq!(sees("Hidden Shelter"), machine, "the record is kept by headquarters: {actor:?}");
        assert_eq!(sees("nairobi"), machine, "{actor:?}");
        let takes_part = machine || *actor == university || *actor == in_dakar;
        let links = linked(&app, &network).await;
        assert_eq!(
            links.contains(&"Dakar University – Nile Women: 1".to_owned()),
            takes_part,
            "{actor:?} {links:?}"
        );
    }
    // Nor do numbers tell: the network of a visitor is to the last count what it would be without all that.
    let network = all(&app, &Actor::Visitor).await;
    let mut expected = visitor_before.clone();
    expected
        .iter_mut()
        .filter(|link| *link == "Nile Women – cairo: 1")
        .for_each(|link| *link = "Nile Women – cairo: 2".into());
    assert_eq!(linked(&app, &network).await, expected);
    let women = at(&app, &network, "Nile Women").await;
    assert_eq!(network.nodes[women as usize].partnerships, 2, "the two public partnerships of theirs");
    assert_eq!(network.cut_off().iter().sum::<u32>(), 3);
    assert_eq!(network.ordered(Order::Name, None, |_| Vec::new()).len(), network.nodes.len());
});
