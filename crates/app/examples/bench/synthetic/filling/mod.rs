//! The synthetic register written into a database, as imports would leave it.

mod activities;
mod bases;
mod organizations;
mod partnerships;

use super::{BEGAN, Codes, Size, worker};
use crate::Done;
use engagement::app::App;
use engagement::db::{Tx, Value, insert_many};
use engagement::ids::OrganizationId;
use jiff::Timestamp;
use organizations::Batch;

/// What the register is made by: raised whenever it is made otherwise.
pub(crate) const RECIPE: u32 = 3;

/// Organizations and activities that are written at once.
const BATCH: usize = 5_000;

const HISTORY_COLUMNS: [&str; 8] =
    ["number", "at", "actor_kind", "act", "subject", "record_id", "organization_id", "difference"];

/// Rows on their way into one table.
struct Rows(&'static str, &'static [&'static str], Vec<Vec<Value>>);

impl Rows {
    fn of(table: &'static str, columns: &'static [&'static str]) -> Self {
        Self(table, columns, Vec::new())
    }

    fn add(&mut self, row: Vec<Value>) {
        self.2.push(row);
    }

    async fn write(self, tx: &mut Tx) -> Done<()> {
        insert_many(tx, self.0, self.1, self.2, "ON CONFLICT DO NOTHING").await?;
        Ok(())
    }
}

/// Fills an empty register.
pub(crate) async fn fill(app: &App, size: Size) -> Done<()> {
    let codes = Codes::read();
    let mut work = vec![0_i64; size.organizations];
    (0..size.activities).for_each(|number| work[worker(size, number)] += 1);
    bases::write(app, &codes).await?;
    for first in (0..size.organizations).step_by(BATCH) {
        let mut batch = Batch::new(&codes);
        (first..size.organizations.min(first + BATCH)).for_each(|number| batch.organization(number, work[number]));
        batch.write(app).await?;
    }
    for first in (0..size.activities).step_by(BATCH) {
        activities::write(app, size, &codes, first..size.activities.min(first + BATCH)).await?;
    }
    partnerships::offices(app, &codes).await?;
    for first in (0..size.partnerships()).step_by(BATCH) {
        partnerships::write(app, size, &codes, first..size.partnerships().min(first + BATCH)).await?;
    }
    Ok(())
}

fn moment(number: usize) -> Timestamp {
    let milliseconds = i64::try_from(BEGAN).unwrap_or(0) + i64::try_from(number).unwrap_or(0);
    Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::UNIX_EPOCH)
}

fn count(number: usize) -> Value {
    i64::try_from(number).unwrap_or(i64::MAX).into()
}

fn entry(
    number: usize,
    act: &str,
    subject: &str,
    record: uuid::Uuid,
    organization: OrganizationId,
    at: usize,
) -> Vec<Value> {
    vec![
        count(number),
        moment(at).into(),
        "system".into(),
        act.into(),
        subject.into(),
        record.into(),
        organization.into(),
        "{}".into(),
    ]
}
