//! What a mail says: which letter, and the values in it. The words stand in `web`, in the language of whoever reads it.

use super::subscription::Subscription;
use crate::error::{Error, Result};
use crate::ids::AccountId;
use jiff::Timestamp;
use serde::Serialize;

/// Who a mail is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The account, if there is one: its mail goes with it.
    pub account: Option<AccountId>,
    /// The address, whose form has been checked.
    pub address: String,
    /// The language, as BCP 47.
    pub language: String,
}

/// A letter and its values. A `link` is a path of this site, such as `/sign-in/TOKEN`; moments come in the reader's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "letter", rename_all = "kebab-case")]
#[rustfmt::skip]
pub enum Letter {
    /// Is this your address? To whoever asked for an account.
    ConfirmAddress { /** Where to confirm. */ link: String, /** How long the link can be used. */ until: Timestamp },
    /// The link that was asked for.
    SignInLink { /** Where to sign in. */ link: String, /** How long the link can be used. */ until: Timestamp },
    /// A new password was asked for.
    ResetPassword { /** Where to choose one. */ link: String, /** How long the link can be used. */ until: Timestamp },
    /// The password is another now.
    PasswordChanged { /** What to do if it was someone else. */ link: String },
    /// The second step of signing in was set up, changed or taken away.
    SecondFactorChanged { /** What to do if it was someone else. */ link: String },
    /// A passkey was added to the account.
    PasskeyAdded { /** What it is called. */ name: String, /** What to do if it was someone else. */ link: String },
    /// A passkey was removed from the account.
    PasskeyRemoved { /** What it was called. */ name: String, /** What to do if it was someone else. */ link: String },
    /// Someone signed in from a browser that had not been seen.
    NewSignIn { /** When. */ at: Timestamp, /** Which browser. */ browser: String, /** The sessions. */ link: String },
    /// Someone tried to sign up with an address that has an account.
    AddressHasAccount { /** Where to sign in. */ link: String },
    /// Join an organization or an office.
    Invited {
        /// The organization or office.
        to: String,
        /// As what: `focal_point`, `member`, or another code, which then stands as it is.
        role: String,
        /// Who invites: their organization or office.
        inviter: String,
        /// Where to accept.
        link: String,
        /// How long the link can be used.
        until: Timestamp,
    },
    /// Someone says that the record is their organization's. To its present focal point.
    ClaimMade { /** The organization. */ organization: String, /** Who claims. */ who: String, /** Its record. */ link: String },
    /// A claim was granted.
    ClaimGranted { /** The organization. */ organization: String, /** Its record. */ link: String },
    /// A claim was refused.
    ClaimRefused { /** The organization. */ organization: String, /** Why. */ reason: String, /** The claim. */ link: String },
    /// A claim waits for staff.
    ClaimWaits { /** The organization. */ organization: String, /** Who claims. */ who: String, /** The claim. */ link: String },
    /// Someone proposes a change to the record of an organization.
    ProposalMade { /** The organization. */ organization: String, /** Who proposes. */ who: String, /** The proposal. */ link: String },
    /// Is the record still right? Once a year.
    StillRight { /** The organization. */ organization: String, /** One press confirms. */ link: String },
    /// The account has not been used for long and will be erased.
    AccountUnused { /** The day on which it will be erased. */ on: Timestamp, /** Where to keep it. */ link: String },
    /// The account is erased.
    AccountErased,
    /// An organization was verified.
    VerificationGranted { /** The organization. */ organization: String, /** Its record. */ link: String },
    /// An organization was not verified.
    VerificationRefused { /** The organization. */ organization: String, /** Why. */ reason: String, /** Its record. */ link: String },
    /// An organization proposes a partnership. To the office.
    PartnershipProposed { /** Its title. */ partnership: String, /** Its record. */ link: String },
    /// An office took on what was proposed to it.
    PartnershipTakenOn { /** Its title. */ partnership: String, /** Its record. */ link: String },
    /// An office declined what was proposed to it.
    PartnershipDeclined { /** Its title. */ partnership: String, /** Why. */ reason: String, /** Its record. */ link: String },
    /// An office recorded or changed a partnership. To the organizations in it: is it right?
    PartnershipRecorded { /** Its title. */ partnership: String, /** Its record. */ link: String },
    /// A partnership is about to end.
    AgreementEnds { /** Its title. */ partnership: String, /** On which day. */ on: Timestamp, /** Its record. */ link: String },
    /// Nobody has touched the record of a partnership for a year.
    PartnershipUntouched { /** Its title. */ partnership: String, /** Since when. */ since: Timestamp, /** Its record. */ link: String },
}

/// The keys of all letters, and whether each holds a link. `web` has a subject and a text for each, and the words of the link.
pub const LETTERS: [(&str, bool); 26] = [
    ("confirm-address", true),
    ("sign-in-link", true),
    ("reset-password", true),
    ("password-changed", true),
    ("second-factor-changed", true),
    ("passkey-added", true),
    ("passkey-removed", true),
    ("new-sign-in", true),
    ("address-has-account", true),
    ("invited", true),
    ("claim-made", true),
    ("claim-granted", true),
    ("claim-refused", true),
    ("claim-waits", true),
    ("proposal-made", true),
    ("still-right", true),
    ("account-unused", true),
    ("account-erased", false),
    ("verification-granted", true),
    ("verification-refused", true),
    ("partnership-proposed", true),
    ("partnership-taken-on", true),
    ("partnership-declined", true),
    ("partnership-recorded", true),
    ("agreement-ends", true),
    ("partnership-untouched", true),
];

impl Letter {
    /// What one can refuse of which this is one; none when it is mail that nobody can.
    #[must_use]
    pub fn subscription(&self) -> Option<Subscription> {
        match self {
            Letter::StillRight { .. } | Letter::AgreementEnds { .. } | Letter::PartnershipUntouched { .. } => {
                Some(Subscription::Reminders)
            }
            Letter::ProposalMade { .. } | Letter::PartnershipRecorded { .. } => Some(Subscription::Proposals),
            Letter::ClaimWaits { .. } | Letter::PartnershipProposed { .. } => Some(Subscription::Desk),
            _ => None,
        }
    }

    /// When there is no sense any more in sending it: its link cannot be used.
    #[must_use]
    pub fn useful_until(&self) -> Option<Timestamp> {
        match self {
            Letter::ConfirmAddress { until, .. }
            | Letter::SignInLink { until, .. }
            | Letter::ResetPassword { until, .. }
            | Letter::Invited { until, .. } => Some(*until),
            _ => None,
        }
    }

    /// Its key and its values by name, as they are stored.
    pub(super) fn parts(&self) -> Result<(String, Vec<(String, String)>)> {
        let mut key = String::new();
        let mut values = Vec::new();
        let serde_json::Value::Object(fields) = serde_json::to_value(self).map_err(Error::internal)? else {
            return Err(Error::internal("a letter is a list of values"));
        };
        for (name, value) in fields {
            let serde_json::Value::String(text) = value else {
                return Err(Error::internal(format!("{name} of a letter is no text")));
            };
            match name.as_str() {
                "letter" => key = text,
                "link" if !is_path(&text) => return Err(Error::internal("the link of a letter leads elsewhere")),
                _ => values.push((name, text)),
            }
        }
        Ok((key, values))
    }
}

/// Whether a link is a path of this site, so that no letter leads to another.
fn is_path(link: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte);
    link.starts_with('/') && !link.starts_with("//") && link.bytes().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One of each.
    fn all() -> Vec<Letter> {
        let (link, until) = ("/x".to_owned(), Timestamp::UNIX_EPOCH);
        let (organization, who, reason) = ("River Keepers".to_owned(), "Awa".to_owned(), "No answer".to_owned());
        let named = || (organization.clone(), link.clone());
        let claim = || (organization.clone(), who.clone(), link.clone());
        let refusal = || (organization.clone(), reason.clone(), link.clone());
        vec![
            Letter::ConfirmAddress { link: link.clone(), until },
            Letter::SignInLink { link: link.clone(), until },
            Letter::ResetPassword { link: link.clone(), until },
            Letter::PasswordChanged { link: link.clone() },
            Letter::SecondFactorChanged { link: link.clone() },
            Letter::PasskeyAdded { name: "My phone".to_owned(), link: link.clone() },
            Letter::PasskeyRemoved { name: "My phone".to_owned(), link: link.clone() },
            Letter::NewSignIn { at: until, browser: "Firefox".to_owned(), link: link.clone() },
            Letter::AddressHasAccount { link: link.clone() },
            Letter::Invited {
                to: organization.clone(),
                role: "member".to_owned(),
                inviter: who.clone(),
                link: link.clone(),
                until,
            },
            {
                let (organization, who, link) = claim();
                Letter::ClaimMade { organization, who, link }
            },
            {
                let (organization, link) = named();
                Letter::ClaimGranted { organization, link }
            },
            {
                let (organization, reason, link) = refusal();
                Letter::ClaimRefused { organization, reason, link }
            },
            {
                let (organization, who, link) = claim();
                Letter::ClaimWaits { organization, who, link }
            },
            {
                let (organization, who, link) = claim();
                Letter::ProposalMade { organization, who, link }
            },
            {
                let (organization, link) = named();
                Letter::StillRight { organization, link }
            },
            Letter::AccountUnused { on: until, link: link.clone() },
            Letter::AccountErased,
            {
                let (organization, link) = named();
                Letter::VerificationGranted { organization, link }
            },
            {
                let (organization, reason, link) = refusal();
                Letter::VerificationRefused { organization, reason, link }
            },
        ]
    }

    /// One of each on partnerships.
    fn on_partnerships() -> Vec<Letter> {
        let (partnership, link, on) = ("Shelters".to_owned(), "/x".to_owned(), Timestamp::UNIX_EPOCH);
        let named = || (partnership.clone(), link.clone());
        let refusal = || (partnership.clone(), "No funds".to_owned(), link.clone());
        vec![
            {
                let (partnership, link) = named();
                Letter::PartnershipProposed { partnership, link }
            },
            {
                let (partnership, link) = named();
                Letter::PartnershipTakenOn { partnership, link }
            },
            {
                let (partnership, reason, link) = refusal();
                Letter::PartnershipDeclined { partnership, reason, link }
            },
            {
                let (partnership, link) = named();
                Letter::PartnershipRecorded { partnership, link }
            },
            {
                let (partnership, link) = named();
                Letter::AgreementEnds { partnership, on, link }
            },
            {
                let (partnership, link) = named();
                Letter::PartnershipUntouched { partnership, since: on, link }
            },
        ]
    }

    #[test]
    fn every_letter_is_listed_with_its_key() {
        let listed: Vec<(String, bool)> = LETTERS.iter().map(|(key, link)| ((*key).to_owned(), *link)).collect();
        let parts = all().into_iter().chain(on_partnerships()).map(|letter| letter.parts().unwrap());
        let found: Vec<_> =
            parts.map(|(key, values)| (key, values.iter().any(|(name, _)| name == "link"))).collect();
        assert_eq!(found, listed);
    }

    #[test]
    fn values_are_stored_by_name() {
        let letter = Letter::NewSignIn { at: Timestamp::UNIX_EPOCH, browser: "Firefox".into(), link: "/x".into() };
        let (key, values) = letter.parts().unwrap();
        let said: Vec<_> = values.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        assert_eq!(key, "new-sign-in");
        assert_eq!(said, [("at", "1970-01-01T00:00:00Z"), ("browser", "Firefox"), ("link", "/x")]);
    }

    #[test]
    fn a_link_leads_nowhere_else() {
        for link in
            ["https://evil.example", "//evil.example", "", "sign-in", "/a b", "/a\r\nBcc: b@c.example", "/é"]
        {
            assert!(Letter::PasswordChanged { link: link.to_owned() }.parts().is_err(), "{link}");
        }
        assert!(Letter::PasswordChanged { link: "/sign-in/0a?next=%2Fx".to_owned() }.parts().is_ok());
    }
}
