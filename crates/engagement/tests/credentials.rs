//! Credentials: links by mail, passwords, second factors, passkeys, what is limited and what is logged.

mod factors;
mod first_run;
mod independence;
mod limits;
mod links;
mod openid;
mod passkeys;
mod passwords;
mod tokens;

use crate::support::TestApp;
use engagement::access::{Actor, Membership, Of, Role};
use engagement::credentials::{self, Origin};
use engagement::error::Error;
use engagement::ids::AccountId;
use engagement::people::{self, SignedIn};
use engagement::values;
use std::net::IpAddr;
use totp_rs::{Builder, Secret};

const AWA: &str = "awa@example.org";
const PASSWORD: &str = "the river in the rains";

/// A browser in Bamako.
fn phone() -> Origin {
    Origin { address: Some("192.0.2.7".parse::<IpAddr>().unwrap()), device: "Firefox on Android".to_owned() }
}

/// Another one, elsewhere.
fn desk() -> Origin {
    Origin { address: Some("198.51.100.1".parse::<IpAddr>().unwrap()), device: "Chrome on Windows".to_owned() }
}

/// The secret in the last link that was posted in such a letter.
async fn mailed(app: &TestApp, letter: &str) -> String {
    let sql = "SELECT letter_values FROM mail WHERE letter = $1 ORDER BY created_at DESC, id DESC";
    let said: Option<String> = app.db.read().await.unwrap().value(sql, values![letter]).await.unwrap();
    let said: serde_json::Value = serde_json::from_str(&said.unwrap()).unwrap();
    said["link"].as_str().unwrap().rsplit('/').next().unwrap().to_owned()
}

/// How many of such a letter were posted.
async fn letters(app: &TestApp, letter: &str) -> i64 {
    let sql = "SELECT count(*) FROM mail WHERE letter = $1";
    app.db.read().await.unwrap().value(sql, values![letter]).await.unwrap().unwrap()
}

/// Someone who has just made an account.
async fn signed_up(app: &TestApp, email: &str) -> SignedIn {
    credentials::sign_up(app, email, "en", &phone()).await.unwrap();
    let token = mailed(app, "confirm-address").await;
    credentials::confirm(app, &token, "Awa Keita", PASSWORD, "en", &phone()).await.unwrap()
}

/// Someone of the institution's people with a second factor, and its secret.
async fn staff(app: &TestApp, email: &str, role: Role) -> (SignedIn, String) {
    let added = people::add(app, &Actor::Operator, email, &role.at_headquarters().unwrap()).await.unwrap();
    let signed_in = credentials::sign_in_by_link(app, &added.link.token, &phone()).await.unwrap();
    credentials::set_password(app, &signed_in.actor, &signed_in.token, PASSWORD, &phone()).await.unwrap();
    let secret = credentials::new_factor(app, &signed_in.token).await.unwrap().secret;
    let code = code(app, &secret);
    credentials::confirm_factor(app, &signed_in.token, &secret, &code, &phone()).await.unwrap();
    (signed_in, secret)
}

/// What an authenticator shows now.
fn code(app: &TestApp, secret: &str) -> String {
    let secret = Secret::try_from_base32(secret).unwrap();
    let now = u64::try_from(app.now().as_second()).unwrap();
    Builder::new().with_secret(secret).build().unwrap().generate(now).to_string()
}

fn account(one: &SignedIn) -> AccountId {
    one.actor.account().unwrap()
}

async fn who(app: &TestApp, session: &str) -> Actor {
    people::who(app, session).await.unwrap().0
}

/// The key of what is wrong.
fn key<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    match result.unwrap_err() {
        Error::Invalid(problems) => problems[0].message.key.clone(),
        Error::Conflict(message) => message.key,
        other => other.to_string(),
    }
}

async fn log(app: &TestApp, one: &SignedIn) -> Vec<&'static str> {
    let entries = credentials::security_log(app, &one.actor, account(one)).await.unwrap();
    entries.into_iter().rev().map(|entry| entry.event.as_str()).collect()
}

fn at_headquarters(role: Role) -> Membership {
    role.at_headquarters().unwrap()
}

fn of(organization: engagement::ids::OrganizationId, role: Role) -> Membership {
    Membership { role, of: Of::Organization(organization) }
}
