//! Keys by which programs of a person use the API: made for a time and a purpose, told once, revoked.

use super::log::{self, Event};
use super::store::tokens as store;
use super::{Origin, proof};
use crate::access::{Act, Actor};
use crate::app::App;
use crate::error::{Error, Problem, Result};
use crate::ids::{self, TokenId};
use crate::message::Message;
use crate::people;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

/// Days that a key can be used at most.
pub const MOST_DAYS: u16 = 365;
/// Letters of its name at most.
const NAME_LETTERS: usize = 100;
/// What every key begins with, so that those who look for secrets in files find it.
const BEGINS: &str = "parvis_";
/// How exactly it is known when a key was last used.
const USED_WITHIN: SignedDuration = SignedDuration::from_mins(5);

/// What a key permits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// To read what its owner may read.
    Read,
    /// To do what its owner may do.
    Write,
}

/// A key, without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Its id.
    pub id: TokenId,
    /// What its owner calls it.
    pub name: String,
    /// What it permits.
    pub scope: Scope,
    /// When it was made.
    pub created_at: Timestamp,
    /// Until when it can be used.
    pub expires_at: Timestamp,
    /// When it was last used, within five minutes.
    pub used_at: Option<Timestamp>,
}

impl Scope {
    /// Both of them.
    pub const ALL: [Scope; 2] = [Scope::Read, Scope::Write];

    /// As stored and as chosen in a form.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Scope::Read => "read",
            Scope::Write => "write",
        }
    }

    /// From what is stored or chosen.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.as_str() == text)
    }
}

/// Makes a key for so many days. Its secret is told once, here. Needs a fresh proof, since it signs in without a password.
pub async fn make_token(
    app: &App,
    actor: &Actor,
    session: &str,
    (name, scope, days): (&str, &str, &str),
    origin: &Origin,
) -> Result<(Token, String)> {
    let account = proof::fresh(app, actor, session).await?;
    let (name, scope, days) = check(name, scope, days)?;
    let (secret, hash) = ids::secret()?;
    let expires_at = app.now() + SignedDuration::from_hours(24 * i64::from(days));
    let id = TokenId::new(&app.clock);
    let token = Token { id, name, scope, created_at: app.now(), expires_at, used_at: None };
    let mut tx = app.db.write().await?;
    store::insert(&mut tx, hash, account, &token).await?;
    log::note(app, &mut tx, account, Event::TokenMade, &origin.device).await?;
    people::tell(app, actor, &mut tx, "account.token", account, json!({ "scope": scope.as_str() }));
    tx.commit().await?;
    Ok((token, format!("{BEGINS}{secret}")))
}

/// What was typed, or all that is wrong with it.
fn check(name: &str, scope: &str, days: &str) -> Result<(String, Scope, u16)> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut problems = Vec::new();
    if name.is_empty() || name.chars().count() > NAME_LETTERS {
        problems.push(Problem::new("token_name", Message::new("problem-token-name").with("most", NAME_LETTERS)));
    }
    let scope = Scope::parse(scope);
    if scope.is_none() {
        problems.push(Problem::new("scope", Message::new("problem-answer")));
    }
    let days = days.parse().ok().filter(|days| (1..=MOST_DAYS).contains(days));
    if days.is_none() {
        problems.push(Problem::new("days", Message::new("problem-token-days").with("most", MOST_DAYS)));
    }
    match (scope, days) {
        (Some(scope), Some(days)) if problems.is_empty() => Ok((name, scope, days)),
        _ => Err(Error::Invalid(problems)),
    }
}

/// One's own keys that can be used, newest first.
pub async fn tokens(app: &App, actor: &Actor) -> Result<Vec<Token>> {
    let account = actor.account().ok_or(Error::Forbidden)?;
    actor.must(Act::KeepAccount(account))?;
    store::of_account(&mut app.db.read().await?, account, app.now()).await
}

/// Makes one of one's own keys useless.
pub async fn revoke_token(app: &App, actor: &Actor, id: TokenId, origin: &Origin) -> Result<()> {
    let account = actor.account().ok_or(Error::Forbidden)?;
    actor.must(Act::KeepAccount(account))?;
    let mut tx = app.db.write().await?;
    if !store::remove(&mut tx, account, id).await? {
        return Err(Error::NotFound);
    }
    log::note(app, &mut tx, account, Event::TokenRevoked, &origin.device).await?;
    people::tell(app, actor, &mut tx, "account.token_end", account, json!({}));
    tx.commit().await
}

/// Who comes with a key, and what it permits; none when it cannot be used, or the account is closed.
pub async fn who_by_token(app: &App, token: &str) -> Result<Option<(Actor, Scope)>> {
    let Some(secret) = token.strip_prefix(BEGINS) else { return Ok(None) };
    let hash = ids::hash(secret);
    let mut conn = app.db.read().await?;
    let Some(used) = store::used(&mut conn, &hash, app.now()).await? else { return Ok(None) };
    let account = people::find(&mut conn, used.account).await?;
    let actor = people::person(&mut conn, account.id, account.email).await?;
    drop(conn);
    if used.used_at.is_none_or(|at| app.now().duration_since(at) >= USED_WITHIN) {
        let mut tx = app.db.write().await?;
        store::use_now(&mut tx, &hash, app.now()).await?;
        tx.commit().await?;
    }
    Ok(Some((actor, used.scope)))
}
