//! Activities.

use super::{HISTORY_COLUMNS, Rows, count, entry, moment};
use crate::Done;
use crate::synthetic::chance::Chance;
use crate::synthetic::{ACTIVITY, ADMIN1, ADMIN2, COUNTRIES, Codes, SOURCES, Size};
use crate::synthetic::{id, names, organization_id, place_id, source_id, worker};
use engagement::app::App;
use engagement::db::Value;
use engagement::ids::OrganizationId;

const COLUMNS: [&str; 17] = [
    "id",
    "organization_id",
    "area",
    "cluster",
    "country",
    "admin1_id",
    "admin2_id",
    "from_date",
    "to_date",
    "status",
    "title",
    "title_language",
    "confidentiality",
    "source_id",
    "source_row",
    "fingerprint",
    "recorded_at",
];

/// Writes the activities with these numbers.
pub(super) async fn write(app: &App, size: Size, codes: &Codes, numbers: std::ops::Range<usize>) -> Done<()> {
    let mut rows = Rows::of("activity", &COLUMNS);
    let mut history = Rows::of("history", &HISTORY_COLUMNS);
    for number in numbers {
        let (one, who) = (id(ACTIVITY, number, 0), organization_id(worker(size, number)));
        rows.add(activity(codes, number, who));
        let place = 1 + size.organizations + number;
        history.add(entry(place, "activity.add", "activity", one, who, size.organizations + number));
    }
    let mut tx = app.db.write().await?;
    rows.write(&mut tx).await?;
    history.write(&mut tx).await?;
    Ok(tx.commit().await?)
}

fn activity(codes: &Codes, number: usize, who: OrganizationId) -> Vec<Value> {
    let mut chance = Chance::of(ACTIVITY + 20, number);
    let country = chance.low(COUNTRIES);
    let admin1 = chance.is(80).then(|| chance.below(ADMIN1));
    let admin2 = admin1.filter(|_| chance.is(70)).map(|_| chance.below(ADMIN2));
    let year = 2015 + chance.below(11);
    let cluster = chance.is(80).then(|| *chance.pick_low(&codes.clusters));
    let area = chance.is(33).then(|| *chance.pick_low(&codes.areas));
    let title = chance.is(40).then(|| format!("Support to {}", names::coined(&mut chance)));
    let one = id(ACTIVITY, number, 0);
    vec![
        one.into(),
        who.into(),
        area.into(),
        cluster.into(),
        codes.countries[country].into(),
        admin1.map(|at| place_id(country, at, None)).into(),
        admin1.zip(admin2).map(|(one, two)| place_id(country, one, Some(two))).into(),
        format!("{year}-{:02}-01", 1 + chance.below(12)).into(),
        format!("{}-{:02}-28", year + 1, 1 + chance.below(12)).into(),
        (*chance.pick(&["ongoing", "completed", "planned"])).into(),
        title.as_ref().into(),
        title.as_ref().map(|_| "en").into(),
        if chance.is(2) { "staff" } else { "public" }.into(),
        source_id(chance.low(SOURCES)).into(),
        count(number),
        id(ACTIVITY, number, 1).as_bytes().iter().rev().copied().collect::<Vec<u8>>().into(),
        moment(number).into(),
    ]
}
