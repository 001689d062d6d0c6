//! What an account, a sign-in link and a session are, and their rules.

use crate::access::{Actor, Person, Role};
use crate::error::{Error, Result};
use crate::ids::AccountId;
use crate::message::Message;
use jiff::{SignedDuration, Timestamp};

/// How long a sign-in link can be used: a day, since it may travel by mail.
pub const LINK_LASTS: SignedDuration = SignedDuration::from_hours(24);

/// How long a session lasts however much it is used.
pub const SESSION_LASTS: SignedDuration = SignedDuration::from_hours(30 * 24);

/// How long a session lasts unused. A week rather than hours, because until there are passwords each new session needs
/// a link from an administrator.
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
    /// What the institution lets it do.
    pub role: Role,
    /// When it was added.
    pub created_at: Timestamp,
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
}

/// An e-mail address whose form is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(String);

impl Account {
    /// Another role for an open account; none when it has that role already.
    pub fn give_role(self, role: Role) -> Result<Option<Self>> {
        self.must_be_open()?;
        Ok((self.role != role).then_some(Self { role, ..self }))
    }

    /// Closes the account: nobody signs in to it any more.
    pub fn close(self, now: Timestamp) -> Result<Self> {
        self.must_be_open()?;
        Ok(Self { standing: Standing::Closed(now), ..self })
    }

    /// Opens a closed account again, with the role that it is given now.
    #[must_use]
    pub fn reopen(self, role: Role) -> Self {
        Self { role, standing: Standing::Open, ..self }
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

    /// Whoever is signed in to it.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor::Person(Person { account: self.id, email: self.email.clone(), role: self.role })
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
            role: Role::Officer,
            created_at: now,
            standing: Standing::Open,
        };
        assert_eq!(open.clone().give_role(Role::Officer).unwrap(), None);
        let closed = open.close(now).unwrap();
        assert!(matches!(closed.clone().close(now), Err(Error::Conflict(_))));
        assert!(closed.clone().give_role(Role::Secretariat).is_err());
        assert_eq!(closed.reopen(Role::Secretariat).role, Role::Secretariat);
    }
}
