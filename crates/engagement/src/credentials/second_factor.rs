//! The second factor: codes of an authenticator (TOTP, RFC 6238: SHA-1, 30 seconds, 6 digits, as all of them speak), and ten
//! recovery codes for the day on which it is lost.

use crate::error::{Error, Result};
use crate::ids;
use crate::message::Message;
use jiff::Timestamp;
use std::fmt::Write;
use totp_rs::{Builder, Secret, Totp};

/// Recovery codes that are made at once.
pub const RECOVERY_CODES: usize = 10;

/// As RFC 4226 recommends.
const SECRET_BYTES: usize = 20;

/// What an authenticator is told, once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// The secret in letters, to be typed where no picture can be read.
    pub secret: String,
    /// The address that the picture holds.
    pub uri: String,
}

pub(super) fn new_secret() -> Result<Vec<u8>> {
    let mut secret = vec![0_u8; SECRET_BYTES];
    getrandom::fill(&mut secret).map_err(|error| Error::internal(error.to_string()))?;
    Ok(secret)
}

/// The secret as an authenticator or a form gives it back.
pub(super) fn read_secret(letters: &str) -> Result<Vec<u8>> {
    let plain: String = letters.chars().filter(char::is_ascii_alphanumeric).collect();
    let read = Secret::try_from_base32(plain.to_ascii_uppercase()).ok().map(|secret| secret.as_bytes().to_vec());
    read.filter(|secret| secret.len() == SECRET_BYTES).ok_or_else(wrong_code)
}

fn totp(secret: &[u8]) -> Result<Totp> {
    let secret = Secret::new(secret.to_vec().into_boxed_slice());
    Builder::new().with_secret(secret).with_skew(1).build().map_err(|error| Error::internal(error.to_string()))
}

/// How an authenticator is told a secret.
pub(super) fn enrolment(secret: &[u8], issuer: &str, email: &str) -> Result<Enrolment> {
    let letters = totp(secret)?.secret().to_base32();
    let (issuer, email) = (percent(issuer), percent(email));
    let uri = format!("otpauth://totp/{issuer}:{email}?secret={letters}&issuer={issuer}");
    Ok(Enrolment { secret: letters, uri })
}

/// The step that a code belongs to, when it is right now and no code of that step or a later one was used.
pub(super) fn step(secret: &[u8], code: &str, now: Timestamp, used: i64) -> Result<Option<i64>> {
    let digits: String = code.chars().filter(|letter| !letter.is_whitespace()).collect();
    let seconds = u64::try_from(now.as_second()).unwrap_or(0);
    let step = totp(secret)?.check(&digits, seconds).and_then(|step| i64::try_from(step).ok());
    Ok(step.filter(|step| *step > used))
}

/// The code that is right now: for the demonstration, which shows it, and for tests.
pub(super) fn present(secret: &[u8], now: Timestamp) -> Result<String> {
    Ok(totp(secret)?.generate(u64::try_from(now.as_second()).unwrap_or(0)).to_string())
}

/// New recovery codes: 50 bits each, in letters that are not mistaken for each other.
pub(super) fn recovery_codes() -> Result<Vec<String>> {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let code = |_| {
        let mut bytes = [0_u8; 10];
        getrandom::fill(&mut bytes).map_err(|error| Error::internal(error.to_string()))?;
        let letters: String = bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
        Ok(format!("{}-{}", &letters[..5], &letters[5..]))
    };
    (0..RECOVERY_CODES).map(code).collect()
}

/// The hash of a recovery code as it was typed.
pub(super) fn recovery_hash(typed: &str) -> Vec<u8> {
    let bare: String = typed.chars().filter(char::is_ascii_alphanumeric).collect();
    ids::hash(&bare.to_ascii_lowercase())
}

pub(super) fn wrong_code() -> Error {
    Error::invalid("code", Message::new("problem-code"))
}

fn percent(text: &str) -> String {
    text.bytes().fold(String::new(), |mut written, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'@' => {
                written.push(char::from(byte));
            }
            _ => {
                let _ = write!(written, "%{byte:02X}");
            }
        }
        written
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret and the last six digits of the codes of RFC 6238, appendix B.
    const SECRET: &[u8] = b"12345678901234567890";

    #[test]
    fn codes_are_those_of_the_standard_and_are_right_once() {
        let at = |seconds| Timestamp::from_second(seconds).unwrap();
        assert_eq!(present(SECRET, at(59)).unwrap(), "287082");
        assert_eq!(present(SECRET, at(1_111_111_109)).unwrap(), "081804");
        assert_eq!(step(SECRET, "287 082", at(59), 0).unwrap(), Some(1));
        assert_eq!(step(SECRET, "287082", at(59), 1).unwrap(), None, "used before");
        assert_eq!(step(SECRET, "287082", at(180), 0).unwrap(), None, "too old");
        assert_eq!(step(SECRET, "no code", at(59), 0).unwrap(), None);
    }

    #[test]
    fn an_authenticator_is_told_the_secret() {
        let told = enrolment(SECRET, "Parvis: Café", "awa@example.org").unwrap();
        assert_eq!(told.secret, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert!(told.uri.starts_with("otpauth://totp/Parvis%3A%20Caf%C3%A9:awa@example.org?secret=GEZD"));
    }

    #[test]
    fn a_recovery_code_is_known_however_it_is_typed() {
        let codes = recovery_codes().unwrap();
        assert_eq!(codes.len(), RECOVERY_CODES);
        assert_eq!(recovery_hash(&codes[0]), recovery_hash(&codes[0].to_uppercase().replace('-', " ")));
        assert_ne!(recovery_hash(&codes[0]), recovery_hash(&codes[1]));
    }
}
