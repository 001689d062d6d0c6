//! What a claim is, and its rules.

use crate::app::App;
use crate::error::{Error, Result};
use crate::ids::{AccountId, ClaimId, OrganizationId};
use crate::message::Message;
use crate::organizations::{Organization, keeping};
use crate::people::Account;
use jiff::Timestamp;

/// A person says that an organization is theirs to speak for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Its id.
    pub id: ClaimId,
    /// Which organization.
    pub organization: OrganizationId,
    /// Who claims.
    pub account: AccountId,
    /// What shows it.
    pub evidence: Evidence,
    /// What the claimant says.
    pub words: String,
    /// What those who speak for the organization say against it.
    pub objection: Option<String>,
    /// What became of it.
    pub state: State,
    /// When it was made.
    pub made_at: Timestamp,
}

/// What shows that a claim is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// The account's address is the organization's public one.
    Address,
    /// The account's address is at the domain of the organization's website or public address.
    Domain,
    /// Only what the claimant says.
    Words,
}

/// What became of a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// It waits.
    Open,
    /// The claimant speaks for the organization.
    Granted(Timestamp),
    /// Refused, and why.
    Refused(Timestamp, String),
    /// Taken back.
    Withdrawn(Timestamp),
}

impl Evidence {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Evidence::Address => "address",
            Evidence::Domain => "domain",
            Evidence::Words => "words",
        }
    }

    pub(super) fn parse(text: &str) -> Self {
        match text {
            "address" => Evidence::Address,
            "domain" => Evidence::Domain,
            _ => Evidence::Words,
        }
    }
}

impl State {
    /// As stored.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            State::Open => "open",
            State::Granted(_) => "granted",
            State::Refused(..) => "refused",
            State::Withdrawn(_) => "withdrawn",
        }
    }
}

impl Claim {
    pub(super) fn new(
        app: &App,
        organization: OrganizationId,
        account: AccountId,
        evidence: Evidence,
        words: &str,
    ) -> Self {
        let words = words.trim().chars().take(2000).collect();
        let (id, made_at) = (ClaimId::new(&app.clock), app.now());
        Self { id, organization, account, evidence, words, objection: None, state: State::Open, made_at }
    }

    fn must_be_open(&self) -> Result<()> {
        match self.state {
            State::Open => Ok(()),
            _ => Err(Error::Conflict(Message::new("conflict-claim-decided"))),
        }
    }

    pub(super) fn grant(self, now: Timestamp) -> Result<Self> {
        self.must_be_open()?;
        Ok(Self { state: State::Granted(now), ..self })
    }

    pub(super) fn refuse(self, now: Timestamp, reason: &str) -> Result<Self> {
        self.must_be_open()?;
        Ok(Self { state: State::Refused(now, keeping::reason(reason)?), ..self })
    }

    pub(super) fn withdraw(self, now: Timestamp) -> Result<Self> {
        self.must_be_open()?;
        Ok(Self { state: State::Withdrawn(now), ..self })
    }

    pub(super) fn object(self, words: String) -> Result<Self> {
        self.must_be_open()?;
        Ok(Self { objection: Some(words), ..self })
    }
}

/// Providers at whose domains anyone has an address: such a domain shows nothing.
const PROVIDERS: [&str; 26] = [
    "gmail.com",
    "googlemail.com",
    "yahoo.com",
    "yahoo.fr",
    "yahoo.es",
    "ymail.com",
    "hotmail.com",
    "hotmail.fr",
    "outlook.com",
    "outlook.fr",
    "live.com",
    "msn.com",
    "icloud.com",
    "me.com",
    "aol.com",
    "proton.me",
    "protonmail.com",
    "gmx.net",
    "gmx.com",
    "mail.com",
    "mail.ru",
    "yandex.ru",
    "yandex.com",
    "zoho.com",
    "orange.fr",
    "free.fr",
];

/// Hosts on which anyone has a page.
const PLATFORMS: [&str; 8] = [
    "facebook.com",
    "wordpress.com",
    "blogspot.com",
    "wixsite.com",
    "weebly.com",
    "github.io",
    "google.com",
    "linkedin.com",
];

/// What the account's address, to which mail has arrived, shows about an organization.
pub(super) fn evidence(account: &Account, about: &Organization) -> Evidence {
    if account.confirmed_at.is_none() {
        return Evidence::Words;
    }
    let address = account.email.to_lowercase();
    let public = about.facts.email.as_deref().unwrap_or_default().to_lowercase();
    if !public.is_empty() && public == address {
        return Evidence::Address;
    }
    let own = address.rsplit_once('@').map_or("", |(_, domain)| domain);
    let website = about.facts.website.as_deref().map(host).unwrap_or_default();
    let public = public.rsplit_once('@').map_or("", |(_, domain)| domain);
    let shows = |known: &str| {
        let everybodys =
            |list: &[&str]| list.iter().any(|one| known == *one || known.ends_with(&format!(".{one}")));
        known.contains('.') && !everybodys(&PROVIDERS) && !everybodys(&PLATFORMS) && own == known
    };
    if shows(&website) || shows(public) { Evidence::Domain } else { Evidence::Words }
}

/// The host of a web address, in small letters and without `www.`.
fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default().to_lowercase();
    host.strip_prefix("www.").map(str::to_owned).unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Owner;
    use crate::organizations::Draft;
    use crate::people::Standing;

    fn shown(email: &str, website: &str, public: &str) -> Evidence {
        let draft = Draft {
            name: "River Keepers".into(),
            website: website.into(),
            email: public.into(),
            ..Draft::default()
        };
        let now = Timestamp::UNIX_EPOCH;
        let about = Organization {
            id: OrganizationId(uuid::Uuid::nil()),
            facts: draft.check(2026).unwrap(),
            names: Vec::new(),
            statuses: Vec::new(),
            owner: Owner::Office(None),
            activities: 0,
            created_at: now,
            changed_at: now,
            confirmed_at: None,
            merged_into: None,
            verified_at: None,
            taken_down_at: None,
            logo: None,
        };
        let account = Account {
            id: AccountId(uuid::Uuid::nil()),
            email: email.into(),
            name: String::new(),
            language: None,
            created_at: now,
            confirmed_at: Some(now),
            seen_at: None,
            standing: Standing::Open,
        };
        evidence(&account, &about)
    }

    #[test]
    fn the_organizations_own_domain_shows_it() {
        assert_eq!(
            shown("awa@keepers.example.org", "https://www.keepers.example.org/about", ""),
            Evidence::Domain
        );
        assert_eq!(shown("Awa@Keepers.example.org", "", "info@keepers.example.org"), Evidence::Domain);
        assert_eq!(shown("info@gmail.com", "", "info@gmail.com"), Evidence::Address);
    }

    #[test]
    fn what_anyone_can_have_shows_nothing() {
        assert_eq!(shown("awa@gmail.com", "", "info@gmail.com"), Evidence::Words);
        assert_eq!(shown("awa@facebook.com", "https://facebook.com/keepers", ""), Evidence::Words);
        assert_eq!(shown("awa@evil-keepers.example.org", "https://keepers.example.org", ""), Evidence::Words);
        assert_eq!(shown("awa@sub.keepers.example.org", "https://keepers.example.org", ""), Evidence::Words);
        assert_eq!(shown("awa@org", "https://org.example", ""), Evidence::Words);
    }
}
