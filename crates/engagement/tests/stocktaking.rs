//! Stories of taking stock: search as of any day, who works with us in which role, tables, and who may know what.

use crate::support::TestApp;
use engagement::access::{Actor, Membership, Of, Role};
use engagement::ids::{OrganizationId, PartnershipId};
use engagement::organizations;
use engagement::partnerships::{self, AgreementDraft, Draft, FundingDraft, PartyDraft, Status};
use engagement::stocktaking::{self, By, Cross, Dimension, Filter, Measure, Paging, Sort};
use engagement::{claims, offices, people};

const BY: Actor = Actor::Operator;

/// What tells one partnership from another here.
struct Deal<'a> {
    title: &'a str,
    parties: &'a [(&'a str, &'a str)],
    office: &'a str,
    areas: &'a [&'a str],
    places: &'a [&'a str],
    from: &'a str,
    to: &'a str,
}

impl Deal<'_> {
    fn draft(&self) -> Draft {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let party = |(name, role): &(&str, &str)| PartyDraft {
            organization: (*name).to_owned(),
            roles: texts(&[role]),
            ..PartyDraft::default()
        };
        Draft {
            title: self.title.to_owned(),
            parties: self.parties.iter().map(party).collect(),
            offices: texts(&[self.office]),
            areas: texts(self.areas),
            places: texts(self.places),
            from: self.from.to_owned(),
            to: self.to.to_owned(),
            confidentiality: "public".into(),
            ..Draft::default()
        }
    }
}

async fn record(app: &TestApp, deal: &Deal<'_>) -> PartnershipId {
    partnerships::record(app, &BY, &deal.draft()).await.unwrap()
}

async fn organization(app: &TestApp, name: &str, kind: &str) -> OrganizationId {
    let draft = organizations::Draft { name: name.into(), kinds: vec![kind.into()], ..Default::default() };
    app.organization_of(draft).await
}

/// Three partnerships of two organizations, and one with a government alone.
async fn set_up(app: &TestApp) -> [PartnershipId; 4] {
    offices::found(app).await.unwrap();
    organization(app, "River Keepers", "non_governmental_organization").await;
    organization(app, "Dakar University", "academic_institution").await;
    organization(app, "Ministry of Rivers", "government").await;
    let shelter = Deal {
        title: "Shelter on the river",
        parties: &[("River Keepers", "project_implementer"), ("Ministry of Rivers", "donor")],
        office: "dakar",
        areas: &["1.3"],
        places: &["MLI", "SEN"],
        from: "2015-03",
        to: "2016-06-30",
    };
    let study = Deal {
        title: "Study of trafficking",
        parties: &[("Dakar University", "collaborator"), ("River Keepers", "service_provider")],
        areas: &["1", "12"],
        places: &["SEN"],
        from: "2016-09-01",
        to: "",
        ..shelter
    };
    let clinic = Deal {
        title: "Clinic at the border",
        parties: &[("River Keepers", "donor")],
        office: "cairo",
        areas: &["8"],
        places: &["EGY"],
        from: "",
        to: "",
    };
    let state = Deal { title: "Of governments", parties: &[("Ministry of Rivers", "collaborator")], ..shelter };
    [record(app, &shelter).await, record(app, &study).await, record(app, &clinic).await, record(app, &state).await]
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

async fn titles(app: &TestApp, actor: &Actor, filter: &Filter) -> Vec<String> {
    let found = stocktaking::search(app, actor, filter, Paging::default()).await.unwrap();
    assert_eq!(found.total, found.lines.len());
    found.lines.into_iter().map(|one| one.facts.title).collect()
}

story!(partnerships_are_found_by_words_filters_and_day, |app| async move {
    engagement::search::open_in_memory(&app).unwrap();
    let [shelter, ..] = set_up(&app).await;
    engagement::search::catch_up(&app).await.unwrap();
    let all = Filter::default();
    let asked = |filter: Filter| titles(&app, &BY, Box::leak(Box::new(filter)));
    assert_eq!(asked(all.clone()).await, ["Clinic at the border", "Shelter on the river", "Study of trafficking"]);
    assert_eq!(asked(Filter { include_others: true, ..all.clone() }).await.len(), 4);
    assert_eq!(asked(Filter { q: "SHELTER river".into(), ..all.clone() }).await, ["Shelter on the river"]);
    assert_eq!(asked(Filter { q: "universitY".into(), ..all.clone() }).await, ["Study of trafficking"]);
    assert_eq!(asked(Filter { area: texts(&["1"]), ..all.clone() }).await.len(), 2, "with those below it");
    assert_eq!(asked(Filter { office: texts(&["headquarters"]), ..all.clone() }).await.len(), 3, "and below");
    assert_eq!(asked(Filter { region: texts(&["011"]), ..all.clone() }).await.len(), 2, "West Africa");
    assert_eq!(
        asked(Filter { as_of: "2016-06".into(), ..all.clone() }).await,
        ["Clinic at the border", "Shelter on the river"]
    );
    assert_eq!(asked(Filter { as_of: "2014".into(), region: texts(&["011"]), ..all.clone() }).await, [""; 0]);
    // What is asked of an organization holds of one and the same.
    let both = Filter { role: texts(&["project_implementer"]), group: texts(&["academia"]), ..all.clone() };
    assert_eq!(asked(both).await, [""; 0]);
    let wrong = Filter { as_of: "last year".into(), ..all.clone() };
    assert!(stocktaking::search(&app, &BY, &wrong, Paging::default()).await.is_err());
    // As it stood then: suspended in 2015, active in 2016.
    let day = |text: &str| engagement::dates::PartialDate::parse(text).unwrap();
    partnerships::take_step(&app, &BY, shelter, Status::Suspended, day("2015-08"), "Flood").await.unwrap();
    partnerships::take_step(&app, &BY, shelter, Status::Active, day("2016-01"), "").await.unwrap();
    let stood =
        |as_of: &str, status: &str| Filter { as_of: as_of.into(), status: texts(&[status]), ..all.clone() };
    assert_eq!(asked(stood("2015-12-31", "suspended")).await, ["Shelter on the river"]);
    assert_eq!(asked(stood("2016-03", "active")).await, ["Clinic at the border", "Shelter on the river"]);
});

story!(each_filter_counts_what_it_would_show, |app| async move {
    set_up(&app).await;
    let filter = Filter { area: texts(&["1"]), role: texts(&["service_provider"]), ..Filter::default() };
    let found = stocktaking::search(&app, &BY, &filter, Paging::default()).await.unwrap();
    assert_eq!((found.total, found.organizations), (1, 1));
    let of = |dimension: Dimension| {
        let counted = found.counts.iter().find(|counted| counted.dimension == dimension).unwrap();
        counted.values.iter().map(|(code, count)| format!("{code} {count}")).collect::<Vec<_>>()
    };
    assert_eq!(of(Dimension::Role), ["collaborator 1", "service_provider 1", "project_implementer 1"]);
    assert_eq!(of(Dimension::Area), ["1 1", "12 1"], "those of service providers, in any area");
    assert_eq!(of(Dimension::Office), ["dakar 1"]);
    assert_eq!(of(Dimension::Country), ["SEN 1"]);
});

story!(who_works_with_us_in_which_role_since_when, |app| async move {
    set_up(&app).await;
    let west = Filter { area: texts(&["1"]), region: texts(&["011"]), as_of: "2016".into(), ..Filter::default() };
    let found = stocktaking::partners(&app, &Actor::Visitor, &west, Paging::default()).await.unwrap();
    let told: Vec<_> = found
        .lines
        .iter()
        .map(|one| (one.name.to_string(), one.roles.join(" "), one.since.as_ref().map(ToString::to_string)))
        .collect();
    let text = str::to_owned;
    let university = (text("Dakar University"), text("collaborator"), Some(text("2016-09-01")));
    let keepers = (text("River Keepers"), text("service_provider project_implementer"), Some(text("2015-03")));
    assert_eq!(told, [university, keepers], "a day that is known to the month alone stays so");
    assert_eq!(found.roles.len(), 3);
});

story!(tables_count_once_in_a_cell_a_row_a_column_and_in_all, |app| async move {
    let [shelter, study, ..] = set_up(&app).await;
    let table = |rows, columns, measure| Cross {
        rows,
        columns,
        measure,
        currency: String::new(),
        years: Some((2014, 2017)),
    };
    let cross = async |of: Cross| stocktaking::cross(&app, &BY, &Filter::default(), &of).await.unwrap();
    let areas = cross(table(By::Area, Some(By::Region), Measure::Organizations)).await;
    let row = |code: &str| areas.rows.iter().position(|row| row.code == code).unwrap();
    let columns: Vec<_> = areas.columns.iter().map(|column| column.code.as_str()).collect();
    assert_eq!(columns, ["015", "011"], "Northern and Western Africa");
    assert_eq!(areas.cells[row("1")], [0, 2]);
    assert_eq!((areas.rows[row("1")].total, areas.total), (2, 2));
    assert_eq!(areas.rows[row("7")].total, 0, "a gap stays");
    let years = cross(table(By::Area, Some(By::Year), Measure::Partnerships)).await;
    let columns: Vec<_> = years.columns.iter().map(|column| (column.code.as_str(), column.total)).collect();
    assert_eq!(columns, [("2014", 0), ("2015", 1), ("2016", 2), ("2017", 1)]);
    assert_eq!(years.undated, 1, "one began on no day that is on record");
    let roles = cross(table(By::Role, Some(By::Group), Measure::Partnerships)).await;
    assert_eq!(roles.total, 3);
    // Money: each donor in its own row, in one currency.
    for (id, donor, currency, amount) in [
        (shelter, "European Union", "EUR", "1000"),
        (shelter, "Japan", "EUR", "500.5"),
        (study, "Japan", "USD", "7"),
    ] {
        app.forward(jiff::SignedDuration::from_secs(1));
        let (one, _) = partnerships::find(&app, &BY, id).await.unwrap();
        let all = offices::list(&app).await.unwrap();
        let mut draft = Draft::of(&one.facts, &all, &Default::default());
        draft.funding.push(FundingDraft {
            donor: donor.into(),
            currency: currency.into(),
            planned: amount.into(),
            ..FundingDraft::default()
        });
        partnerships::revise(&app, &BY, id, &draft, one.changed_at).await.unwrap();
    }
    let money = cross(table(By::Donor, Some(By::Area), Measure::Planned)).await;
    let rows: Vec<_> = money.rows.iter().map(|row| (row.code.as_str(), row.total)).collect();
    assert_eq!(rows, [("European Union", 100_000), ("Japan", 50_050)]);
    assert_eq!((money.total, money.currencies), (150_050, texts(&["EUR", "USD"])));
});

story!(nobody_counts_what_they_may_not_know_of, |app| async move {
    let [shelter, ..] = set_up(&app).await;
    let dakar = offices::find(&app, "dakar").await.unwrap().office.id;
    let (one, _) = partnerships::find(&app, &BY, shelter).await.unwrap();
    let all = offices::list(&app).await.unwrap();
    let closer =
        Draft { confidentiality: "restricted".into(), ..Draft::of(&one.facts, &all, &Default::default()) };
    partnerships::revise(&app, &BY, shelter, &closer, one.changed_at).await.unwrap();
    let officer = async |slug: &str| {
        let of = Of::Office(Some(offices::find(&app, slug).await.unwrap().office.id));
        let email = format!("{slug}@institution.example");
        let added = people::add(&app, &BY, &email, &Membership { role: Role::Viewer, of }).await.unwrap();
        people::acting(&app, added.account.id).await.unwrap()
    };
    let (in_dakar, in_cairo) = (officer("dakar").await, officer("cairo").await);
    let keepers = organizations::named(&app, &BY, "River Keepers").await.unwrap().unwrap();
    let university = organizations::named(&app, &BY, "Dakar University").await.unwrap().unwrap();
    let focal = async |own: OrganizationId| {
        let membership = Membership::of_organization(Role::Member, own);
        let added = claims::appoint(&app, &BY, &format!("{own}@example.org"), &membership).await.unwrap();
        people::acting(&app, added.account.id).await.unwrap()
    };
    let (party, other) = (focal(keepers).await, focal(university).await);
    for (actor, count) in
        [(&in_dakar, 3), (&party, 3), (&BY, 3), (&in_cairo, 2), (&other, 2), (&Actor::Visitor, 2)]
    {
        let found = stocktaking::search(&app, actor, &Filter::default(), Paging::default()).await.unwrap();
        assert_eq!((found.total, found.lines.len()), (count, count), "{actor:?}");
        let of = Cross {
            rows: By::Area,
            columns: None,
            measure: Measure::Partnerships,
            currency: String::new(),
            years: None,
        };
        let table = stocktaking::cross(&app, actor, &Filter::default(), &of).await.unwrap();
        assert_eq!(table.total, i64::try_from(count).unwrap(), "{actor:?}");
    }
    assert!(offices::list(&app).await.unwrap().get(dakar).is_some());
});

story!(memory_follows_what_happens, |app| async move {
    let [shelter, ..] = set_up(&app).await;
    let keepers = organizations::named(&app, &BY, "River Keepers").await.unwrap().unwrap();
    let count = async |filter: &Filter| titles(&app, &BY, filter).await.len();
    let of_group = Filter { group: texts(&["academia"]), ..Filter::default() };
    assert_eq!(count(&of_group).await, 1);
    let now = |draft: organizations::Draft| draft;
    let organizations::Found::Here(one) = organizations::find(&app, &BY, keepers).await.unwrap() else { panic!() };
    let draft = now(organizations::Draft {
        name: "River Keepers".into(),
        kinds: texts(&["academic_institution"]),
        ..Default::default()
    });
    organizations::revise(&app, &BY, keepers, &draft, one.changed_at).await.unwrap();
    assert_eq!(count(&of_group).await, 3, "it is an academic institution now");
    let twin = organization(&app, "Keepers of the River", "non_governmental_organization").await;
    organizations::merge(&app, &BY, twin, keepers).await.unwrap();
    let of_twin = Filter { organization: vec![twin.to_string()], ..Filter::default() };
    assert_eq!(count(&of_twin).await, 3, "the survivor has them all");
    let ending = AgreementDraft { kind: "MoU".into(), to: "2015-12-31".into(), ..AgreementDraft::default() };
    partnerships::add_agreement(&app, &BY, shelter, &ending).await.unwrap();
    let by_end = Paging { sort: Sort::Ending, ..Paging::default() };
    let found = stocktaking::search(&app, &BY, &Filter::default(), by_end).await.unwrap();
    assert_eq!(found.lines[0].id, shelter);
    let node = app.node().await;
    let anew = stocktaking::search(&node, &BY, &Filter::default(), Paging::default()).await.unwrap();
    assert_eq!(anew.total, 3, "another node reads it from nothing");
});
