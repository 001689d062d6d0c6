//! Reminding: before an agreement ends, and when nobody has touched a record for a year.

use super::partnership::Partnership;
use super::store;
use crate::access::{Act, Actor, Owner};
use crate::app::App;
use crate::db::Tx;
use crate::error::Result;
use crate::outbox::{self, Letter};
use crate::people::{self, Account};
use jiff::civil::Date;
use jiff::{SignedDuration, tz::TimeZone};

/// How many days before its end people are reminded.
const DAYS: [i32; 3] = [90, 30, 7];
/// How long a record may go untouched.
const YEAR: SignedDuration = SignedDuration::from_hours(365 * 24);
/// Partnerships that are read at once.
const READ: usize = 200;

/// Reminds those who keep partnerships, and the organizations in them, each of each occasion once; how many reminders. A
/// recurring job.
pub async fn remind(app: &App, actor: &Actor) -> Result<usize> {
    actor.must(Act::Operate)?;
    let today = app.now().to_zoned(TimeZone::UTC).date();
    let horizon = today.saturating_add(jiff::Span::new().days(DAYS[0]));
    let mut tx = app.db.write().await?;
    let mut reminded = 0;
    let ending = store::ending(&mut tx, &today.year().to_string(), &horizon.to_string()).await?;
    for ids in ending.chunks(READ) {
        for one in store::load(&mut tx, ids).await? {
            reminded += usize::from(remind_of_end(app, &mut tx, &one, today).await?);
        }
    }
    let untouched = store::untouched(&mut tx, app.now() - YEAR).await?;
    for ids in untouched.chunks(READ) {
        for one in store::load(&mut tx, ids).await? {
            reminded += usize::from(remind_of_silence(app, &mut tx, &one, today).await?);
        }
    }
    tx.commit().await?;
    outbox::wake(app);
    Ok(reminded)
}

/// Which of the days before the end has come, if one has.
fn occasion(today: Date, ends: Date) -> Option<i32> {
    let left = (ends - today).get_days();
    DAYS.into_iter().rev().find(|days| (0..=*days).contains(&left))
}

async fn remind_of_end(app: &App, tx: &mut Tx, one: &Partnership, today: Date) -> Result<bool> {
    let Some(ends) = one.facts.to.as_ref().and_then(crate::dates::PartialDate::last_day) else { return Ok(false) };
    let Some(days) = occasion(today, ends) else { return Ok(false) };
    // An amendment moves the end, and with it the occasion.
    if store::has_reminded(tx, one.id, &format!("ends-{ends}-{days}"), app.now()).await? {
        return Ok(false);
    }
    let on = ends.to_zoned(TimeZone::UTC).map_or(app.now(), |moment| moment.timestamp());
    let letter = Letter::AgreementEnds { partnership: one.facts.title.clone(), on, link: address(one) };
    let mut readers = keepers(tx, one).await?;
    for party in &one.facts.parties {
        readers.extend(people::keepers(tx, party.organization).await?);
    }
    post(app, tx, readers, &letter).await
}

async fn remind_of_silence(app: &App, tx: &mut Tx, one: &Partnership, today: Date) -> Result<bool> {
    if store::has_reminded(tx, one.id, &format!("untouched-{}", today.year()), app.now()).await? {
        return Ok(false);
    }
    let (partnership, since) = (one.facts.title.clone(), one.changed_at);
    let letter = Letter::PartnershipUntouched { partnership, since, link: address(one) };
    let readers = keepers(tx, one).await?;
    post(app, tx, readers, &letter).await
}

/// Where a partnership stands.
pub(super) fn address(one: &Partnership) -> String {
    format!("/partnerships/{}", one.id)
}

/// Who keeps the record: those who do the work of the office that leads, or speak for the organization that proposed it.
pub(super) async fn keepers(tx: &mut Tx, one: &Partnership) -> Result<Vec<Account>> {
    match one.owner {
        Owner::Office(office) => people::workers(tx, office).await,
        Owner::Organization(own) => people::keepers(tx, own).await,
    }
}

/// Sends a letter to each once; whether there was anyone.
pub(super) async fn post(app: &App, tx: &mut Tx, mut readers: Vec<Account>, letter: &Letter) -> Result<bool> {
    readers.sort_by_key(|reader| reader.id);
    readers.dedup_by_key(|reader| reader.id);
    for reader in &readers {
        outbox::post(app, tx, &people::recipient(app, reader), letter).await?;
    }
    Ok(!readers.is_empty())
}

/// Tells of what was proposed, taken on, declined or recorded.
pub(super) async fn notify(
    app: &App,
    tx: &mut Tx,
    one: &Partnership,
    letter: impl Fn(String, String) -> Letter,
    to_parties: bool,
) -> Result<()> {
    let letter = letter(one.facts.title.clone(), address(one));
    let mut readers = Vec::new();
    if to_parties {
        for party in &one.facts.parties {
            readers.extend(people::keepers(tx, party.organization).await?);
        }
    } else {
        let seat = crate::offices::store::seat(tx).await?;
        readers.extend(people::workers(tx, one.office().filter(|office| Some(*office) != seat)).await?);
    }
    post(app, tx, readers, &letter).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_occasion_comes_once() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let at = |today: &str| occasion(day(today), day("2026-06-30"));
        assert_eq!(at("2026-03-31"), None);
        assert_eq!(at("2026-04-01"), Some(90));
        assert_eq!(at("2026-05-31"), Some(30));
        assert_eq!(at("2026-06-23"), Some(7));
        assert_eq!(at("2026-06-30"), Some(7));
        assert_eq!(at("2026-07-01"), None);
    }
}
