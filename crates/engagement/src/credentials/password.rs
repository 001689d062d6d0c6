//! Passwords: what one may be, and its hash.
//!
//! Argon2id with 19 MiB and two passes, as OWASP's cheat sheet on password storage recommends. As many are computed at once
//! as there are permits, so that a flood of sign-ins takes time of those who flood and no memory.

use crate::error::{Error, Result};
use crate::message::Message;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use matching::fold;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;

/// Letters that a password has at least: no rule on their kinds makes up for fewer.
pub const LEAST: usize = 10;
/// Bytes that are hashed at most; a longer password costs more and protects no better.
const MOST: usize = 1024;
/// Passwords of ten letters and more that are tried first, because many people chose them.
const COMMON: &str = include_str!("common-passwords.txt");

const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
/// Hashes that are computed at once: memory is bounded by so many times 19 MiB.
pub const AT_ONCE: usize = 2;
/// Those who wait for their turn at most; who comes later is asked to come again.
const IN_LINE: usize = 64;
const PATIENCE: Duration = Duration::from_secs(10);

static TURNS: Semaphore = Semaphore::const_new(AT_ONCE);
static LINE: AtomicUsize = AtomicUsize::new(0);

/// A password that may be chosen.
pub(crate) struct Chosen(String);

impl Chosen {
    /// The password as typed, or what to do about it. Long, not a common one, and not the address of the account.
    pub(crate) fn check(text: &str, email: &str) -> Result<Self> {
        let text = normal(text);
        let letters = text.chars().count();
        let wrong = |message: Message| Err(Error::invalid("password", message));
        if letters < LEAST {
            return wrong(Message::new("problem-password-short").with("least", LEAST).with("letters", letters));
        }
        if text.len() > MOST {
            return wrong(Message::new("problem-password-long"));
        }
        if is_common(&text) || is_monotonous(&text) {
            return wrong(Message::new("problem-password-common"));
        }
        if is_of_account(&text, email) {
            return wrong(Message::new("problem-password-address"));
        }
        Ok(Self(text))
    }
}

/// The same letters typed on another keyboard are the same password.
fn normal(text: &str) -> String {
    text.nfc().collect()
}

fn is_common(text: &str) -> bool {
    let lower = text.to_lowercase();
    COMMON.lines().any(|line| line == lower)
}

/// One letter, or a few, over and over: `aaaaaaaaaa`, `1212121212`.
fn is_monotonous(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    (1..=3).any(|period| letters.iter().zip(letters.iter().skip(period)).all(|(one, next)| one == next))
}

fn is_of_account(text: &str, email: &str) -> bool {
    let bare = |text: &str| fold(text).replace(' ', "");
    let (text, address) = (bare(text), bare(email));
    let name = bare(email.split('@').next().unwrap_or_default());
    text == address || text == name || (name.len() > 3 && text.trim_matches(|c: char| c.is_ascii_digit()) == name)
}

fn argon() -> Result<Argon2<'static>> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, None).map_err(|error| Error::internal(error.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The hash of a password that was chosen, as it is stored.
pub(crate) async fn hash(chosen: Chosen) -> Result<String> {
    in_turn(move || hashed(&chosen.0)).await?
}

fn hashed(text: &str) -> Result<String> {
    let mut salt = [0_u8; 16];
    getrandom::fill(&mut salt).map_err(|error| Error::internal(error.to_string()))?;
    let hash = argon()?.hash_password_with_salt(text.as_bytes(), &salt);
    hash.map(|hash| hash.to_string()).map_err(|error| Error::internal(error.to_string()))
}

/// What is compared with when there is no such account, so that it takes as long.
static NOBODY: LazyLock<Option<String>> = LazyLock::new(|| hashed("nobody has chosen this").ok());

/// Whether a password is the one that was hashed. Without a hash the answer is no, after as much work.
pub(crate) async fn verify(text: &str, hash: Option<String>) -> Result<bool> {
    if text.len() > MOST {
        return Ok(false);
    }
    let text = normal(text);
    in_turn(move || {
        let known = hash.is_some();
        let Some(hash) = hash.or_else(|| NOBODY.clone()) else { return Ok(false) };
        Ok(argon()?.verify_password(text.as_bytes(), hash.as_str()).is_ok() && known)
    })
    .await?
}

/// Counts whoever waits for a turn, also when they go away.
struct InLine;

impl InLine {
    fn stand() -> Result<Self> {
        if LINE.fetch_add(1, Ordering::Relaxed) >= IN_LINE {
            LINE.fetch_sub(1, Ordering::Relaxed);
            return Err(busy());
        }
        Ok(Self)
    }
}

impl Drop for InLine {
    fn drop(&mut self) {
        LINE.fetch_sub(1, Ordering::Relaxed);
    }
}

fn busy() -> Error {
    Error::invalid("password", Message::new("problem-busy"))
}

async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let line = InLine::stand()?;
    let turn = tokio::time::timeout(PATIENCE, TURNS.acquire()).await;
    let turn = turn.map_err(|_| busy())?.map_err(Error::internal)?;
    // The turn goes along: work whose asker went away is still work.
    let done = tokio::task::spawn_blocking(move || {
        let done = work();
        drop((turn, line));
        done
    });
    done.await.map_err(Error::internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(text: &str) -> String {
        match Chosen::check(text, "awa.keita@example.org") {
            Ok(_) => String::new(),
            Err(Error::Invalid(problems)) => problems[0].message.key.clone(),
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn length_counts_and_no_rule_on_kinds_of_letters() {
        assert_eq!(problem("four plain words here"), "");
        assert_eq!(problem("كلمة مرور طويلة"), "");
        assert_eq!(problem("Sh0rt!"), "problem-password-short");
        assert_eq!(problem(&"long ".repeat(300)), "problem-password-long");
    }

    #[test]
    fn what_everybody_chooses_is_refused() {
        for text in ["Password123", "aaaaaaaaaaaa", "121212121212", "qwertyuiop"] {
            assert_eq!(problem(text), "problem-password-common", "{text}");
        }
        assert_eq!(problem("Awa.Keita@example.org"), "problem-password-address");
        assert_eq!(problem("awakeita2026"), "problem-password-address");
    }

    #[tokio::test]
    async fn a_password_is_known_again_however_it_is_composed() {
        let hash = hash(Chosen::check("cafe\u{301} du matin", "a@b.org").unwrap()).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(verify("café du matin", Some(hash.clone())).await.unwrap());
        assert!(!verify("café du soir", Some(hash)).await.unwrap());
        assert!(!verify("nobody has chosen this", None).await.unwrap());
    }
}
