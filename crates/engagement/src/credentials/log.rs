//! The security log of an account: what its owner sees was done with it.

use super::store;
use crate::access::{Act, Actor};
use crate::app::App;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{self, AccountId};
use jiff::Timestamp;

/// What was done with an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// Signed in.
    SignedIn,
    /// A wrong password, code, link or passkey.
    Failed,
    /// A password was chosen or changed.
    PasswordChanged,
    /// A second factor was set up.
    SecondFactorAdded,
    /// A second factor was removed.
    SecondFactorRemoved,
    /// A recovery code was used up.
    RecoveryCodeUsed,
    /// New recovery codes were made.
    RecoveryCodesMade,
    /// A link to sign in or to choose a new password was asked for.
    LinkAsked,
    /// Sessions were ended.
    SessionsEnded,
    /// Password, second factor and passkeys were taken away by whoever keeps accounts.
    StartedOver,
    /// A key for programs was made.
    TokenMade,
    /// A key for programs was revoked.
    TokenRevoked,
    /// A passkey was added.
    PasskeyAdded,
    /// A passkey was given another name.
    PasskeyRenamed,
    /// A passkey was removed.
    PasskeyRemoved,
    /// The account is bound to its owner at the institution's identity provider.
    IdentityBound,
    /// The institution's identity provider named the owner, and was refused.
    ProviderRefused,
    /// What had been set up to sign in before the address was confirmed is gone.
    PlantedRemoved,
}

impl Event {
    /// All of them.
    pub const ALL: [Event; 18] = [
        Event::SignedIn,
        Event::Failed,
        Event::PasswordChanged,
        Event::SecondFactorAdded,
        Event::SecondFactorRemoved,
        Event::RecoveryCodeUsed,
        Event::RecoveryCodesMade,
        Event::LinkAsked,
        Event::SessionsEnded,
        Event::StartedOver,
        Event::TokenMade,
        Event::TokenRevoked,
        Event::PasskeyAdded,
        Event::PasskeyRenamed,
        Event::PasskeyRemoved,
        Event::IdentityBound,
        Event::ProviderRefused,
        Event::PlantedRemoved,
    ];

    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Event::SignedIn => "signed-in",
            Event::Failed => "failed",
            Event::PasswordChanged => "password-changed",
            Event::SecondFactorAdded => "second-factor-added",
            Event::SecondFactorRemoved => "second-factor-removed",
            Event::RecoveryCodeUsed => "recovery-code-used",
            Event::RecoveryCodesMade => "recovery-codes-made",
            Event::LinkAsked => "link-asked",
            Event::SessionsEnded => "sessions-ended",
            Event::StartedOver => "started-over",
            Event::TokenMade => "token-made",
            Event::TokenRevoked => "token-revoked",
            Event::PasskeyAdded => "passkey-added",
            Event::PasskeyRenamed => "passkey-renamed",
            Event::PasskeyRemoved => "passkey-removed",
            Event::IdentityBound => "identity-bound",
            Event::ProviderRefused => "provider-refused",
            Event::PlantedRemoved => "planted-removed",
        }
    }

    pub(super) fn parse(text: &str) -> Self {
        Self::ALL.into_iter().find(|event| event.as_str() == text).unwrap_or(Event::Failed)
    }
}

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// What.
    pub event: Event,
    /// With what browser, in its own words made short; empty when the program did it.
    pub device: String,
}

/// Notes what was done.
pub(super) async fn note(app: &App, tx: &mut Tx, account: AccountId, event: Event, device: &str) -> Result<()> {
    store::insert_event(tx, ids::new(&app.clock), account, app.now(), event, device).await
}

/// The last hundred lines of one's own log, newest first.
pub async fn security_log(app: &App, actor: &Actor, account: AccountId) -> Result<Vec<Entry>> {
    actor.must(Act::KeepAccount(account))?;
    store::events(&mut app.db.read().await?, account).await
}
