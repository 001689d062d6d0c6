//! Ids are types; each is a UUID of version 7, made from the clock of the application.

use crate::clock::Clock;
use uuid::{ContextV7, Uuid};

static CONTEXT: std::sync::Mutex<Option<ContextV7>> = std::sync::Mutex::new(None);

/// A new id; ids made in one process ascend.
#[must_use]
pub fn new(clock: &Clock) -> Uuid {
    let now = clock.now();
    let seconds = u64::try_from(now.as_second()).unwrap_or(0);
    let nanos = u32::try_from(now.subsec_nanosecond()).unwrap_or(0);
    let mut context = CONTEXT.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let context = context.get_or_insert_with(ContextV7::new);
    Uuid::new_v7(uuid::Timestamp::from_unix(&*context, seconds, nanos))
}

/// The id that a row made of others always has: from their ids in order.
#[must_use]
pub fn derived(of: &[Uuid]) -> Uuid {
    let bytes: Vec<u8> = of.iter().flat_map(|id| *id.as_bytes()).collect();
    let mut digest = [0; 16];
    digest.copy_from_slice(&hash_bytes(&bytes)[..16]);
    uuid::Builder::from_custom_bytes(digest).into_uuid()
}

fn hash_bytes(bytes: &[u8]) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).to_vec()
}

/// A new secret of 256 bits, for links and sessions, and the hash under which it is stored.
pub fn secret() -> crate::error::Result<(String, Vec<u8>)> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| crate::error::Error::internal(error.to_string()))?;
    let token = hex(&bytes);
    let hash = hash(&token);
    Ok((token, hash))
}

/// The hash under which a secret is stored.
#[must_use]
pub fn hash(token: &str) -> Vec<u8> {
    hash_bytes(token.as_bytes())
}

/// Bytes as hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The bytes that hexadecimal digits stand for; none when they are no such digits.
#[must_use]
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let fits = text.len().is_multiple_of(2) && text.bytes().all(|digit| digit.is_ascii_hexdigit());
    let pairs = fits.then(|| text.as_bytes().chunks(2))?;
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),* $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new id.
            #[must_use]
            pub fn new(clock: &Clock) -> Self {
                Self(new(clock))
            }
        }
        impl From<$name> for crate::db::Value {
            fn from(id: $name) -> Self {
                crate::db::Value::Uuid(id.0)
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::parse_str(text).map(Self)
            }
        }
        impl crate::db::Column for $name {
            fn from_sqlite(value: &crate::db::Cell) -> Option<Self> {
                Uuid::from_sqlite(value).map(Self)
            }
            fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self, tokio_postgres::Error> {
                Uuid::from_postgres(row, index).map(Self)
            }
        }
        impl crate::db::Column for Option<$name> {
            fn from_sqlite(value: &crate::db::Cell) -> Option<Self> {
                Option::<Uuid>::from_sqlite(value).map(|id| id.map($name))
            }
            fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self, tokio_postgres::Error> {
                Option::<Uuid>::from_postgres(row, index).map(|id| id.map($name))
            }
        }
    )*};
}

ids! {
    /// An organization.
    OrganizationId,
    /// An activity: a line of who does what where.
    ActivityId,
    /// A place below the country.
    PlaceId,
    /// A source of facts.
    SourceId,
    /// An import of one file.
    ImportId,
    /// A question whether two names are one organization.
    MatchQuestionId,
    /// A question what a word of a file means.
    TermQuestionId,
    /// An office of the institution.
    OfficeId,
    /// A partnership.
    PartnershipId,
    /// An agreement, or an amendment of one.
    AgreementId,
    /// An account.
    AccountId,
    /// A role that an account holds somewhere.
    MembershipId,
    /// An invitation to take a role.
    InvitationId,
    /// A claim of a person to speak for an organization.
    ClaimId,
    /// A change that was proposed to whoever owns a record.
    ProposalId,
    /// A merge of two organizations.
    MergeId,
    /// A job.
    JobId,
    /// A mail of the outbox.
    MailId,
    /// A key of the API.
    TokenId,
    /// A passkey.
    PasskeyId,
}
