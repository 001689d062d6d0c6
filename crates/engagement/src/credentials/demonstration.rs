//! What only the demonstration has: accounts that anyone on this machine may try.

use super::password::{self, Chosen};
use super::{second_factor, store};
use crate::access::{Act, Actor};
use crate::app::App;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::ids::AccountId;
use crate::people::{self, Email};

/// The password of every account of the demonstration; the sign-in page says it.
pub const DEMONSTRATION_PASSWORD: &str = "only a demonstration";

/// The code of an account that is right now. Only the demonstration shows it, on this machine alone.
pub async fn present_code(app: &App, email: &str) -> Result<Option<String>> {
    if !app.settings.demonstration {
        return Err(Error::Forbidden);
    }
    let mut conn = app.db.read().await?;
    let Some(account) = people::by_email(&mut conn, &Email::check(email)?).await? else { return Ok(None) };
    code_of(app, &mut conn, account.id).await
}

/// The same of whoever has come half the way in this session.
pub async fn present_code_here(app: &App, session: &str) -> Result<Option<String>> {
    if !app.settings.demonstration {
        return Err(Error::Forbidden);
    }
    match people::visit(app, session).await? {
        Some(visit) => code_of(app, &mut app.db.read().await?, visit.account).await,
        None => Ok(None),
    }
}

async fn code_of(app: &App, conn: &mut Conn, account: AccountId) -> Result<Option<String>> {
    let factor = store::factor(conn, account).await?;
    factor.map(|factor| second_factor::present(&factor.secret, app.now())).transpose()
}

/// Gives an account of the demonstration its password and second factor.
pub async fn equip(app: &App, actor: &Actor, id: AccountId, password: &str, factor: bool) -> Result<()> {
    actor.must(Act::Operate)?;
    let hash = password::hash(Chosen::check(password, "")?).await?;
    let mut tx = app.db.write().await?;
    store::set_password(&mut tx, id, &hash, app.now()).await?;
    if factor {
        store::begin_factor(&mut tx, id, second_factor::new_secret()?, app.now()).await?;
        store::use_step(&mut tx, id, 1, app.now()).await?;
    }
    tx.commit().await
}
