//! Failed attempts are limited per account and per address: after a few, the next must wait, twice as long each time, a
//! quarter of an hour at most. Nobody is locked out for good: the wait ends, and a link by mail signs in meanwhile.

use super::store;
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids;
use crate::message::Message;
use jiff::SignedDuration;
use std::net::IpAddr;

/// Failures of one account before the next attempt waits.
const FREE_FOR_ACCOUNT: i64 = 5;
/// Failures from one address: an office or a country may stand behind it.
const FREE_FOR_ADDRESS: i64 = 30;
/// Mails that are asked for from one address: the participants of a workshop sign up behind it.
const MAILS_FROM_ADDRESS: i64 = 200;
const FIRST_PAUSE: SignedDuration = SignedDuration::from_secs(5);
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_mins(15);
/// After so long without a failure all is forgotten.
pub(super) const FORGOTTEN: SignedDuration = SignedDuration::from_hours(24);

/// What is attempted, and from where: the keys under which failures are counted.
#[derive(Debug, Clone)]
pub(super) struct Attempt(Vec<(Vec<u8>, i64)>);

impl Attempt {
    /// Of `what` (such as a password) for `whom`, from an address.
    pub(super) fn new(what: &str, whom: &str, from: Option<IpAddr>) -> Self {
        Self::with(what, whom, from, FREE_FOR_ADDRESS)
    }

    /// Asking for mail at an address.
    pub(super) fn of_mail(address: &str, from: Option<IpAddr>) -> Self {
        Self::with("link", address, from, MAILS_FROM_ADDRESS)
    }

    fn with(what: &str, whom: &str, from: Option<IpAddr>, free: i64) -> Self {
        let mut keys = vec![(ids::hash(&format!("{what} for {whom}")), FREE_FOR_ACCOUNT)];
        keys.extend(from.map(|from| (ids::hash(&format!("{what} from {}", network(from))), free)));
        Self(keys)
    }

    /// Takes one: counts it as failed until it has succeeded, so that of many that come at once no more are let in than of
    /// many that come in a row. An instruction how long to wait when there is none.
    pub(super) async fn take(&self, app: &App, tx: &mut Tx) -> Result<()> {
        for (key, free) in &self.0 {
            let since = app.now() - FORGOTTEN;
            let Some((failures, last)) = store::failures(tx, key, app.now(), since).await? else { continue };
            let over = last + pause(failures - free);
            if failures >= *free && over > app.now() {
                let minutes = (over.duration_since(app.now()).as_secs() + 59) / 60;
                return Err(Error::invalid("password", Message::new("problem-wait").with("minutes", minutes)));
            }
        }
        for (key, _) in &self.0 {
            store::fail(tx, key.clone(), app.now(), app.now() - FORGOTTEN).await?;
        }
        Ok(())
    }

    /// The same, in a transaction of its own: for what takes long to judge.
    pub(super) async fn take_now(&self, app: &App) -> Result<()> {
        let mut tx = app.db.write().await?;
        self.take(app, &mut tx).await?;
        tx.commit().await
    }

    /// Forgets the failures of the account, and of those from the address this one: who guesses for many may know one.
    pub(super) async fn succeeded(&self, tx: &mut Tx) -> Result<()> {
        let mut keys = self.0.iter();
        if let Some((key, _)) = keys.next() {
            store::forget_failures(tx, key).await?;
        }
        for (key, _) in keys {
            store::forget_failure(tx, key).await?;
        }
        Ok(())
    }
}

/// Who has one address of version 6 has a whole /64.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let segments = address.segments();
            format!("{:x}:{:x}:{:x}:{:x}::/64", segments[0], segments[1], segments[2], segments[3])
        }
    }
}

/// How long the next attempt waits after so many failures beyond those that are free.
fn pause(beyond: i64) -> SignedDuration {
    let doubled = u32::try_from(beyond.clamp(0, 20)).unwrap_or(0);
    FIRST_PAUSE.checked_mul(1 << doubled.min(16)).unwrap_or(LONGEST_PAUSE).min(LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_a_quarter_of_an_hour() {
        assert_eq!(pause(0).as_secs(), 5);
        assert_eq!(pause(1).as_secs(), 10);
        assert_eq!(pause(4).as_secs(), 80);
        assert_eq!(pause(60).as_mins(), 15);
    }

    #[test]
    fn a_network_of_version_6_is_one_address() {
        let of = |text: &str| network(text.parse().unwrap());
        assert_eq!(of("2001:db8:1:2::5"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::5"), of("2001:db8:1:3::5"));
        assert_eq!(of("::ffff:192.0.2.7"), "192.0.2.7");
    }
}
