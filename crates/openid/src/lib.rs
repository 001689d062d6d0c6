//! An identity provider is asked who someone is: OpenID Connect, by a code that is exchanged (RFC 6749, 7636).
//!
//! Nothing is kept but what the provider says of itself, for an hour. Whether the one it names may come in is for others to
//! judge. A crate of its own, because what it stands on is slow to compile.

mod line;
mod provider;
mod token;

pub use provider::{Provider, Registration};

use std::fmt;

/// What binds an answer to the browser that asked: each is a secret that is used once.
#[derive(Clone)]
pub struct Once {
    /// Comes back beside the code.
    pub state: String,
    /// Comes back in the signed answer.
    pub nonce: String,
    /// Shows that whoever brings the code has asked for it: 43 letters or more.
    pub verifier: String,
}

/// Whom the provider has shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Who says so.
    pub issuer: String,
    /// What the person is called there, for good.
    pub subject: String,
    /// Their address there, which may change.
    pub email: Option<String>,
    /// Whether the provider has made sure that it is theirs.
    pub email_verified: bool,
}

/// Why the provider showed nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// It does not answer, or says nothing of use.
    Down(String),
    /// It answered what cannot be trusted.
    Untrusted(String),
}

impl Trouble {
    fn down(why: impl fmt::Display) -> Self {
        Trouble::Down(why.to_string())
    }

    fn untrusted(why: impl fmt::Display) -> Self {
        Trouble::Untrusted(why.to_string())
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::Down(why) => write!(f, "the identity provider gave no answer of use: {why}"),
            Trouble::Untrusted(why) => write!(f, "an answer of the identity provider is not to be trusted: {why}"),
        }
    }
}

impl std::error::Error for Trouble {}

/// An error and what is behind it, in one line.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
