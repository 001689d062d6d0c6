//! The first administrator: whoever reads what the program prints on its machine sets the register up, once.

use super::attempts::Attempt;
use super::links::{both, named};
use super::password::{self, Chosen};
use super::store::first_run as store;
use super::{Origin, change_password, of_field, signing};
use crate::access::{Act, Actor};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids;
use crate::message::Message;
use crate::people::{self, Email, SignedIn};

/// Letters of a code: 80 bits, four letters a group.
const LETTERS: usize = 20;

/// What whoever sets a register up has typed.
#[derive(Debug, Clone, Copy)]
pub struct Founder<'a> {
    /// The code that the program has printed.
    pub code: &'a str,
    /// Their address.
    pub email: &'a str,
    /// What they are called.
    pub name: &'a str,
    /// Their password.
    pub password: &'a str,
}

/// Whether somebody administers the register. While nobody does, the first administrator can be made.
pub async fn is_set_up(app: &App) -> Result<bool> {
    people::has_administrator(&mut app.db.read().await?).await
}

/// A new code by which the register is set up, told once; the one before is void. None where somebody administers it.
pub async fn new_code(app: &App, actor: &Actor) -> Result<Option<String>> {
    actor.must(Act::Operate)?;
    let mut tx = app.db.write().await?;
    store::lock(&mut tx).await?;
    let code = match people::has_administrator(&mut tx).await? {
        true => {
            store::clear(&mut tx).await?;
            None
        }
        false => {
            let (secret, _) = ids::secret()?;
            let groups: Vec<_> = secret.as_bytes()[..LETTERS].chunks(4).map(String::from_utf8_lossy).collect();
            let code = groups.join("-");
            store::replace(&mut tx, hash(&code), app.now()).await?;
            Some(code)
        }
    };
    tx.commit().await?;
    Ok(code)
}

/// The hash of a code as it was typed.
fn hash(typed: &str) -> Vec<u8> {
    let bare: String = typed.chars().filter(char::is_ascii_alphanumeric).collect();
    ids::hash(&bare.to_ascii_lowercase())
}

/// Makes the first administrator by the code that the program has printed, and signs them in: half, since staff set up a
/// second factor before anything else. Of two who come at once one is the first.
pub async fn set_up(app: &App, founder: &Founder<'_>, language: &str, origin: &Origin) -> Result<SignedIn> {
    // Counted by address alone: strangers shall not make the operator wait, and nobody guesses 80 bits.
    let from = origin.address.map(|address| address.to_string()).unwrap_or_default();
    let attempt = Attempt::new("first-run", &from, origin.address);
    if is_set_up(app).await? {
        return Err(set_up_already());
    }
    attempt.take_now(app).await.map_err(|error| of_field(error, "code"))?;
    let code = hash(founder.code);
    let right = match store::is_right(&mut app.db.read().await?, code.clone()).await? {
        true => Ok(()),
        false => Err(wrong_code()),
    };
    let chosen = Chosen::check(founder.password, founder.email);
    let typed = both(both(right, Email::check(founder.email)), both(named(founder.name), chosen))?;
    let (((), email), (name, chosen)) = typed;
    let hash = password::hash(chosen).await?;
    let mut tx = app.db.write().await?;
    take(&mut tx, code).await?;
    let account = people::appoint_first(app, &mut tx, &email, name, language).await?;
    change_password(app, &mut tx, &account, &hash, &origin.device).await?;
    let signed_in = signing::begin(app, &mut tx, &account, false, &origin.device).await?;
    attempt.succeeded(&mut tx).await?;
    tx.commit().await?;
    Ok(signed_in)
}

/// Uses the code up, while nobody administers the register.
async fn take(tx: &mut Tx, code: Vec<u8>) -> Result<()> {
    store::lock(tx).await?;
    if people::has_administrator(tx).await? {
        return Err(set_up_already());
    }
    if !store::is_right(tx, code).await? {
        return Err(wrong_code());
    }
    store::clear(tx).await?;
    Ok(())
}

fn wrong_code() -> Error {
    Error::invalid("code", Message::new("problem-first-run-code"))
}

fn set_up_already() -> Error {
    Error::Conflict(Message::new("conflict-set-up"))
}
