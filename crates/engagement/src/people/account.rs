//! What an account, a sign-in link and a session are, and their rules.

use crate::error::{Error, Result};
use crate::ids::AccountId;
use crate::message::Message;
use jiff::{SignedDuration, Timestamp};

/// How long a sign-in link can be used: a day, since it may travel by mail.
pub const LINK_LASTS: SignedDuration = SignedDuration::from_hours(24);

/// How long a session lasts however much it is used.
pub const SESSION_LASTS: SignedDuration = SignedDuration::from_hours(30 * 24);

/// How long a session waits for its second factor.
pub const HALF_LASTS: SignedDuration = SignedDuration::from_hours(1);

/// How long a session lasts unused. A week rather than hours, because people come with old phones over poor lines, and some
/// sign in by a link each time.
pub const SESSION_IDLES: SignedDuration = SignedDuration::from_hours(7 * 24);

/// How exactly it is known when a session was last used: one write at most in this time.
pub const SEEN_WITHIN: SignedDuration = SignedDuration::from_mins(5);

/// Someone who may sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id: all that the history knows of a person.
    pub id: AccountId,
    /// The address that it is known by.
    pub email: String,
    /// What its owner is called; empty until they say.
    pub name: String,
    /// The language of its owner, once they have chosen one.
    pub language: Option<String>,
    /// When it was added.
    pub created_at: Timestamp,
    /// When its owner showed that mail to the address reaches them.
    pub confirmed_at: Option<Timestamp>,
    /// When it was last used, within a day.
    pub seen_at: Option<Timestamp>,
    /// Whether it can be signed in to.
    pub standing: Standing,
}

/// Whether an account can be signed in to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It can.
    Open,
    /// No longer, since then.
    Closed(Timestamp),
}

/// A sign-in link: the token is told once, here; only its hash is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The secret in the address.
    pub token: String,
    /// Until when it can be used.
    pub expires_at: Timestamp,
}

/// A device that has signed in, as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// By which it is revoked: the hash of its token, which does not sign in.
    pub id: String,
    /// When it signed in.
    pub created_at: Timestamp,
    /// When it was last used, within five minutes.
    pub seen_at: Timestamp,
    /// When it ends at the latest.
    pub expires_at: Timestamp,
    /// What browser it was, in its own words made short.
    pub device: String,
}

/// What a link that travels by mail is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To sign in without a password.
    SignIn,
    /// The same, handed over by the operator of the machine rather than mailed.
    Handed,
    /// The same, handed over by an administrator.
    Given,
    /// To show that mail to the address of a new account arrives.
    Confirm,
    /// To choose a new password.
    Reset,
}

impl Purpose {
    /// All of them.
    const ALL: [Purpose; 5] = [Purpose::SignIn, Purpose::Handed, Purpose::Given, Purpose::Confirm, Purpose::Reset];
    /// Those that sign in.
    pub const SIGN_IN: [Purpose; 3] = [Purpose::SignIn, Purpose::Handed, Purpose::Given];

    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Purpose::SignIn => "sign-in",
            Purpose::Handed => "handed",
            Purpose::Given => "given",
            Purpose::Confirm => "confirm",
            Purpose::Reset => "reset",
        }
    }

    /// From what is stored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == text)
    }

    /// How long a link can be used: a day, since it may travel by mail; an hour where it gives a new password.
    #[must_use]
    pub fn lasts(self) -> SignedDuration {
        match self {
            Purpose::SignIn | Purpose::Handed | Purpose::Given | Purpose::Confirm => LINK_LASTS,
            Purpose::Reset => SignedDuration::from_hours(1),
        }
    }
}

/// A session that is to begin.
#[derive(Debug, Clone)]
pub(crate) struct Begun {
    pub(crate) account: AccountId,
    /// Whether it waits for a second factor.
    pub(crate) half: bool,
    /// Whether the institution's identity provider has shown who it is, and not the owner by something of their own.
    pub(crate) openid: bool,
    pub(crate) device: String,
    pub(crate) expires_at: Timestamp,
}

/// A session as a request brings it.
#[derive(Debug, Clone)]
pub(crate) struct Visit {
    pub(crate) account: AccountId,
    pub(crate) email: String,
    pub(crate) language: Option<String>,
    pub(crate) seen_at: Timestamp,
    pub(crate) proved_at: Option<Timestamp>,
    pub(crate) half: bool,
}

/// An e-mail address whose form is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(String);

impl Account {
    /// Closes the account: nobody signs in to it any more.
    pub fn close(self, now: Timestamp) -> Result<Self> {
        self.must_be_open()?;
        Ok(Self { standing: Standing::Closed(now), ..self })
    }

    /// Opens a closed account again.
    #[must_use]
    pub fn reopen(self) -> Self {
        Self { standing: Standing::Open, ..self }
    }

    /// Whether it can be signed in to.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.standing == Standing::Open
    }

    /// The account must be open, else a conflict that says so.
    pub fn must_be_open(&self) -> Result<()> {
        if self.is_open() { Ok(()) } else { Err(Error::Conflict(Message::new("conflict-account-closed"))) }
    }
}

impl Email {
    /// The address as typed, without the spaces around it; or the instruction how to type it. Only its form is judged:
    /// whether mail arrives shows when it is sent.
    pub fn check(text: &str) -> Result<Self> {
        let text = text.trim();
        let fits = text.len() <= 254
            && text.rsplit_once('@').is_some_and(|(name, domain)| is_name(name) && is_domain(domain));
        if fits { Ok(Self(text.to_owned())) } else { Err(Error::invalid("email", Message::new("problem-email"))) }
    }

    /// As it is written to.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As two addresses are compared: no provider tells capital letters from small ones.
    #[must_use]
    pub fn key(&self) -> String {
        self.0.to_lowercase()
    }
}

fn is_name(name: &str) -> bool {
    let refused =
        |letter: char| letter.is_whitespace() || letter.is_control() || "()<>[]:;,@\\\"".contains(letter);
    !name.is_empty() && name.len() <= 64 && !name.contains(refused) && name.split('.').all(|part| !part.is_empty())
}

fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        let edges = !label.starts_with('-') && !label.ends_with('-');
        !label.is_empty() && edges && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    domain.contains('.') && domain.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_judged_by_their_form() {
        for right in ["awa@example.org", " o.keita+ngo@kayes.example.ml ", "fatou@exämple.org", "a'b@example.org"]
        {
            assert!(Email::check(right).is_ok(), "{right}");
        }
        for wrong in
            ["", "awa", "awa@", "@example.org", "awa@example", "a b@example.org", "awa@-x.org", "a..b@example.org"]
        {
            assert!(matches!(Email::check(wrong), Err(Error::Invalid(_))), "{wrong}");
        }
        assert!(Email::check("Awa <awa@example.org>").is_err());
        assert!(Email::check("a@b@example.org").is_err());
        assert_eq!(Email::check("Awa@Example.ORG").unwrap().key(), "awa@example.org");
    }

    #[test]
    fn a_closed_account_is_not_closed_again_but_can_be_reopened() {
        let now = Timestamp::UNIX_EPOCH;
        let open = Account {
            id: AccountId(uuid::Uuid::nil()),
            email: "awa@example.org".to_owned(),
            name: String::new(),
            language: None,
            created_at: now,
            confirmed_at: None,
            seen_at: None,
            standing: Standing::Open,
        };
        let closed = open.close(now).unwrap();
        assert!(matches!(closed.clone().close(now), Err(Error::Conflict(_))));
        assert!(closed.must_be_open().is_err());
        assert!(closed.reopen().is_open());
    }
}
