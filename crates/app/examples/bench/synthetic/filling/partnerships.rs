//! Partnerships over ten years, two to an organization, and the offices that have them.

use super::{HISTORY_COLUMNS, Rows, count, moment};
use crate::Done;
use crate::synthetic::chance::Chance;
use crate::synthetic::{COUNTRIES, Codes, OFFICES, PARTNERSHIP, Size, id, names, office_id, organization_id};
use engagement::app::App;
use engagement::db::Value;
use uuid::Uuid;

const COLUMNS: [&str; 11] = [
    "id",
    "title",
    "title_language",
    "status",
    "from_date",
    "to_date",
    "confidentiality",
    "owner_kind",
    "owner_id",
    "created_at",
    "changed_at",
];

/// Donors that give most of the money.
const DONORS: usize = 60;

/// Writes the offices: one at headquarters, the others for countries.
pub(super) async fn offices(app: &App, codes: &Codes) -> Done<()> {
    let mut offices = Rows::of("office", &["id", "slug", "kind", "parent_id", "created_at", "changed_at"]);
    let mut names = Rows::of("office_name", &["id", "office_id", "text", "text_key", "language", "former"]);
    for number in 0..OFFICES {
        let (kind, parent) = if number == 0 { ("headquarters", None) } else { ("country", Some(office_id(0))) };
        let slug = if number == 0 { "headquarters".to_owned() } else { format!("office-{number}") };
        let now = moment(0);
        offices.add(vec![
            office_id(number).into(),
            slug.as_str().into(),
            kind.into(),
            parent.into(),
            now.into(),
            now.into(),
        ]);
        let name = format!("Office in {}", codes.countries[number % COUNTRIES]);
        let own: Uuid = id(PARTNERSHIP + 30, number, 9);
        let key = matching::fold(&name);
        names.add(vec![own.into(), office_id(number).into(), name.into(), key.into(), "en".into(), false.into()]);
    }
    let mut tx = app.db.write().await?;
    offices.write(&mut tx).await?;
    names.write(&mut tx).await?;
    Ok(tx.commit().await?)
}

/// Writes the partnerships with these numbers.
pub(super) async fn write(app: &App, size: Size, codes: &Codes, numbers: std::ops::Range<usize>) -> Done<()> {
    let mut tables = Tables::new();
    for number in numbers {
        tables.add(size, codes, number);
    }
    let mut tx = app.db.write().await?;
    for rows in tables.0 {
        rows.write(&mut tx).await?;
    }
    Ok(tx.commit().await?)
}

/// The tables, in the order in which they refer to each other.
struct Tables([Rows; 8]);

impl Tables {
    fn new() -> Self {
        Self([
            Rows::of("partnership", &COLUMNS),
            Rows::of(
                "partnership_party",
                &["id", "partnership_id", "position", "organization_id", "leads", "roles"],
            ),
            Rows::of("partnership_office", &["partnership_id", "position", "office_id"]),
            Rows::of("partnership_term", &["partnership_id", "vocabulary", "code"]),
            Rows::of("partnership_place", &["partnership_id", "position", "country"]),
            Rows::of("partnership_step", &["id", "partnership_id", "position", "status", "on_date", "taken_at"]),
            Rows::of(
                "partnership_funding",
                &["id", "partnership_id", "position", "donor_name", "currency", "planned", "committed", "paid"],
            ),
            Rows::of("history", &HISTORY_COLUMNS),
        ])
    }

    fn add(&mut self, size: Size, codes: &Codes, number: usize) {
        let [partnerships, parties, offices, terms, places, steps, funding, history] = &mut self.0;
        let mut chance = Chance::of(PARTNERSHIP + 20, number);
        let (one, country) = (id(PARTNERSHIP, number, 0), chance.low(COUNTRIES));
        let office = if chance.is(10) { 0 } else { 1 + country % (OFFICES - 1) };
        let year = 2016 + chance.below(10);
        let begins = format!("{year}-{:02}-01", 1 + chance.below(12));
        let ends = format!("{}-{:02}-28", year + 1 + chance.below(3), 1 + chance.below(12));
        let status = if ends.as_str() < "2026" { "completed" } else { "active" };
        let title = format!("{} {} {number}", chance.pick(&TITLES), names::coined(&mut chance));
        let owner: Value = if office == 0 { None::<Uuid>.into() } else { office_id(office).into() };
        let now = moment(size.organizations + size.activities + number);
        partnerships.add(vec![
            one.into(),
            title.as_str().into(),
            "en".into(),
            status.into(),
            begins.as_str().into(),
            ends.as_str().into(),
            if chance.is(5) { "staff" } else { "public" }.into(),
            "office".into(),
            owner,
            now.into(),
            now.into(),
        ]);
        for at in 0..1 + usize::from(chance.is(40)) + usize::from(chance.is(15)) {
            let (part, who) = (id(PARTNERSHIP, number, 1 + at), organization_id(chance.low(size.organizations)));
            let role = *chance.pick_low(&ROLES);
            parties.add(vec![part.into(), one.into(), count(at), who.into(), (at == 0).into(), role.into()]);
        }
        offices.add(vec![one.into(), count(0), office_id(office).into()]);
        for _ in 0..1 + usize::from(chance.is(40)) {
            terms.add(vec![one.into(), "area".into(), (*chance.pick_low(&codes.areas)).into()]);
        }
        terms.add(vec![one.into(), "setting".into(), (*chance.pick(&SETTINGS)).into()]);
        places.add(vec![one.into(), count(0), codes.countries[country].into()]);
        let step = |part: usize, at: usize, status: &str, on: &str| {
            vec![id(PARTNERSHIP, number, part).into(), one.into(), count(at), status.into(), on.into(), now.into()]
        };
        steps.add(step(6, 0, "active", &begins));
        if status == "completed" {
            steps.add(step(7, 1, "completed", &ends));
        }
        let planned = i64::try_from(100_000 + chance.below(100_000_000)).unwrap_or(0);
        let donor = format!("Donor {}", chance.low(DONORS));
        let amounts = [planned, planned * 9 / 10, planned * 7 / 10].map(Value::from);
        let own = id(PARTNERSHIP, number, 8).into();
        let currency = (*chance.pick_low(&["USD", "EUR", "CHF"])).into();
        funding.add([vec![own, one.into(), count(0), donor.into(), currency], amounts.into()].concat());
        let place = 1 + size.organizations + size.activities + number;
        history.add(vec![
            count(place),
            now.into(),
            "system".into(),
            "partnership.record".into(),
            "partnership".into(),
            one.into(),
            None::<Uuid>.into(),
            "{}".into(),
        ]);
    }
}

const TITLES: [&str; 6] =
    ["Support to", "Shelter in", "Return from", "Protection along", "Training with", "Information on"];
const ROLES: [&str; 5] =
    ["project_implementer", "collaborator", "service_provider", "donor collaborator", "grant_recipient"];
const SETTINGS: [&str; 3] = ["humanitarian", "early_recovery", "development"];
