//! Stories of figures with their date: who works with the institution on a day and over years, and what ends soon.

use crate::support::TestApp;
use engagement::access::Actor;
use engagement::dates::PartialDate;
use engagement::error::Error;
use engagement::ids::PartnershipId;
use engagement::offices;
use engagement::organizations;
use engagement::partnerships::{self, AgreementDraft, Draft, PartyDraft, Status};
use engagement::statistics::{self, Figures, Topic, Years};
use engagement::stocktaking::{self, Filter, Paging};
use std::sync::Arc;

const BY: Actor = Actor::Operator;

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn day(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap()
}

/// A partnership of an organization in a role, from when until when.
fn draft(title: &str, who: &str, role: &str, (from, to): (&str, &str)) -> Draft {
    Draft {
        title: title.into(),
        parties: vec![PartyDraft { organization: who.into(), roles: texts(&[role]), ..PartyDraft::default() }],
        offices: texts(&["dakar"]),
        areas: texts(&["1.3"]),
        places: texts(&["MLI"]),
        from: from.into(),
        to: to.into(),
        confidentiality: "public".into(),
        ..Draft::default()
    }
}

async fn record(app: &TestApp, draft: &Draft) -> PartnershipId {
    partnerships::record(app, &BY, draft).await.unwrap()
}

/// Three organizations and their partnerships: one of both kinds of group, one local, one network.
async fn set_up(app: &TestApp) -> [PartnershipId; 4] {
    offices::found(app).await.unwrap();
    for (name, kinds, scope, network) in [
        ("River Keepers", &["non_governmental_organization", "research_institute"][..], "local", false),
        ("Dakar University", &["academic_institution"], "national", false),
        ("Network of Rivers", &["non_governmental_organization"], "", true),
    ] {
        let draft = organizations::Draft {
            name: name.into(),
            kinds: texts(kinds),
            scope: scope.into(),
            network,
            ..organizations::Draft::default()
        };
        app.organization_of(draft).await;
    }
    let shelter = draft("Shelter", "River Keepers", "project_implementer", ("2015-03-01", "2016-06-30"));
    let study = draft("Study", "Dakar University", "collaborator", ("2016-09-01", ""));
    let again = draft("Shelter again", "River Keepers", "donor", ("2016-02", ""));
    let forum =
        Draft { confidentiality: "staff".into(), ..draft("Forum", "Network of Rivers", "collaborator", ("", "")) };
    [record(app, &shelter).await, record(app, &study).await, record(app, &again).await, record(app, &forum).await]
}

async fn figures(app: &TestApp, actor: &Actor, as_of: &str, from: &str, to: &str) -> Arc<Figures> {
    let filter = Filter { as_of: as_of.into(), ..Filter::default() };
    let years = Years { from: from.into(), to: to.into() };
    statistics::figures(app, actor, &filter, &years).await.unwrap()
}

fn all(figures: &Figures, topic: Topic) -> &[i64] {
    &figures.of(topic).unwrap().all
}

fn line<'a>(figures: &'a Figures, topic: Topic, code: &str) -> &'a [i64] {
    let lines = &figures.of(topic).unwrap().lines;
    lines.iter().find(|(one, _)| one == code).map_or(&[], |(_, numbers)| numbers)
}

story!(figures_say_who_works_with_us_on_a_day_and_over_years, |app| async move {
    set_up(&app).await;
    let found = figures(&app, &Actor::Visitor, "2016-12-31", "2014", "").await;
    let days: Vec<String> = found.days.iter().map(ToString::to_string).collect();
    assert_eq!(days, ["2014-12-31", "2015-12-31", "2016-12-31"]);
    assert_eq!(all(&found, Topic::Organizations), [0, 1, 2], "what is for staff alone is not counted");
    assert_eq!(all(&found, Topic::Partnerships), [0, 1, 2]);
    assert_eq!(line(&found, Topic::Groups, "ngo"), [0, 1, 1]);
    assert_eq!(line(&found, Topic::Groups, "academia"), [0, 1, 2], "one of two kinds counts in both groups");
    assert_eq!(line(&found, Topic::Groups, "media"), [0, 0, 0], "a group without anyone is a figure too");
    assert_eq!(line(&found, Topic::Roles, "project_implementer"), [0, 1, 0]);
    assert_eq!(line(&found, Topic::Regions, "011"), [0, 1, 2]);
    assert_eq!(line(&found, Topic::Scopes, "local"), [0, 1, 1]);
    assert_eq!(all(&found, Topic::Local), [0, 1, 2]);
    assert_eq!(all(&found, Topic::Newcomers), [0, 1, 1], "whoever comes again is not new");
    assert_eq!(all(&found, Topic::Begun), [0, 1, 2]);
    assert_eq!(all(&found, Topic::Ended), [0, 0, 1]);
    assert_eq!(line(&found, Topic::Areas, "1"), [0, 1, 2]);
    assert_eq!(found.undated, 0);
    let staff = figures(&app, &BY, "2016", "2016", "2016").await;
    assert_eq!(all(&staff, Topic::Organizations), [3]);
    assert_eq!((all(&staff, Topic::Networks), staff.undated), (&[1][..], 1));
});

story!(a_figure_stands_as_things_stood_on_its_day, |app| async move {
    let [_, study, ..] = set_up(&app).await;
    let found = async |as_of: &str| {
        let found = figures(&app, &Actor::Visitor, as_of, "", "").await;
        let last = |numbers: &[i64]| numbers.last().copied().unwrap_or(0);
        (
            found.now(Topic::Partnerships),
            last(line(&found, Topic::Statuses, "suspended")),
            found.now(Topic::InForce),
            found.now(Topic::Covered),
        )
    };
    let signed = |kind: &str, from: &str, to: &str| AgreementDraft {
        kind: kind.into(),
        from: from.into(),
        to: to.into(),
        ..AgreementDraft::default()
    };
    for (from, to) in [("2016-09-01", "2017-08-31"), ("2018-01", "2018")] {
        let draft = signed("memorandum_of_understanding", from, to);
        partnerships::add_agreement(&app, &BY, study, &draft).await.unwrap();
    }
    partnerships::add_agreement(&app, &BY, study, &signed("none", "2016", "")).await.unwrap();
    partnerships::take_step(&app, &BY, study, Status::Suspended, day("2017-05-01"), "Flood").await.unwrap();
    partnerships::take_step(&app, &BY, study, Status::Terminated, day("2018-02-01"), "Flood").await.unwrap();
    assert_eq!(found("2016-10-01").await, (2, 0, 1, 1));
    assert_eq!(found("2017-05-01").await, (2, 1, 1, 1), "suspended, and its agreement in force");
    assert_eq!(found("2017-12-31").await, (2, 1, 0, 0), "between two agreements");
    assert_eq!(found("2018-01-31").await, (2, 1, 1, 1));
    assert_eq!(found("2018-02-02").await, (1, 0, 0, 0));
});

story!(a_figure_opens_the_list_that_it_counts, |app| async move {
    set_up(&app).await;
    let filter =
        Filter { as_of: "2016".into(), area: texts(&["1.3"]), group: texts(&["ngo"]), ..Filter::default() };
    let found = statistics::figures(&app, &BY, &filter, &Years::default()).await.unwrap();
    let last = *found.days.last().unwrap();
    let list = found.list(Topic::Areas, Some("1"), last).unwrap();
    let listed = stocktaking::search(&app, &BY, &list, Paging::default()).await.unwrap();
    assert_eq!(listed.total, usize::try_from(*line(&found, Topic::Areas, "1").last().unwrap()).unwrap());
    assert_eq!(found.list(Topic::Groups, Some("academia"), last), None, "no list says: of both groups");
    let organizations = found.list(Topic::Groups, Some("ngo"), last).unwrap();
    let listed = stocktaking::search(&app, &BY, &organizations, Paging::default()).await.unwrap();
    assert_eq!(listed.organizations, usize::try_from(found.now(Topic::Organizations)).unwrap());
});

story!(what_cannot_be_a_day_of_figures_is_refused, |app| async move {
    let refused = async |as_of: &str, from: &str| {
        let filter = Filter { as_of: as_of.into(), ..Filter::default() };
        let years = Years { from: from.into(), to: String::new() };
        match statistics::figures(&app, &BY, &filter, &years).await {
            Err(Error::Invalid(problems)) => problems.into_iter().map(|one| one.field).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(refused("9999", "").await, ["as_of"]);
    assert_eq!(refused("<b>", "=cmd").await, ["as_of", "from"]);
    assert_eq!(refused("2016", "1990").await, ["from"]);
});

story!(what_ends_soon_and_what_is_past_its_end, |app| async move {
    let [_, study, again, _] = set_up(&app).await;
    let today = app.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let in_days = |days: i64| today.saturating_add(jiff::Span::new().days(days)).to_string();
    let signed = |to: String| AgreementDraft { kind: "MoU".into(), from: "2016".into(), to, ..Default::default() };
    partnerships::add_agreement(&app, &BY, study, &signed(in_days(100))).await.unwrap();
    let past = partnerships::add_agreement(&app, &BY, again, &signed(in_days(-10))).await.unwrap();
    let own = record(&app, &draft("Own end", "Dakar University", "donor", ("2016", &in_days(300)))).await;
    record(&app, &draft("Long past", "Dakar University", "donor", ("2016", &in_days(-91)))).await;
    let over = record(&app, &draft("Over", "Dakar University", "donor", ("2016", &in_days(5)))).await;
    partnerships::take_step(&app, &BY, over, Status::Completed, day(&in_days(-1)), "").await.unwrap();
    let secret = Draft {
        confidentiality: "restricted".into(),
        ..draft("Secret", "Dakar University", "donor", ("2016", &in_days(1)))
    };
    let secret = record(&app, &secret).await;
    let found = async |actor: &Actor, months: i64, filter: Filter| {
        let found = stocktaking::ending(&app, actor, &filter, months).await.unwrap();
        found.lines.iter().map(|line| line.partnership).collect::<Vec<_>>()
    };
    let nothing = Filter::default;
    assert_eq!(found(&Actor::Visitor, 12, nothing()).await, [again, study, own], "the soonest first");
    assert_eq!(found(&Actor::Visitor, 6, nothing()).await, [again, study]);
    assert_eq!(found(&Actor::Visitor, 3, nothing()).await, [again]);
    assert_eq!(found(&BY, 3, nothing()).await, [again, secret]);
    let donors = Filter { organization: Vec::new(), role: texts(&["donor"]), as_of: "2016".into(), ..nothing() };
    assert_eq!(found(&Actor::Visitor, 12, donors).await, [again, own]);
    let whole = stocktaking::ending(&app, &Actor::Visitor, &nothing(), 12).await.unwrap();
    assert_eq!((whole.past(), whole.lines[1].of_agreement, whole.lines[2].of_agreement), (1, true, false));
    // Renewed, it is no longer past its end.
    let longer = AgreementDraft { to: in_days(400), changes: "One more year".into(), ..AgreementDraft::default() };
    partnerships::amend(&app, &BY, again, past, &longer).await.unwrap();
    assert_eq!(found(&Actor::Visitor, 12, nothing()).await, [study, own]);
});
