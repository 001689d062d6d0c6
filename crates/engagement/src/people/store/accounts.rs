//! The SQL of accounts.

use crate::db::{Conn, FromRow, Sql, Tx};
use crate::error::Result;
use crate::ids::{AccountId, OrganizationId};
use crate::people::{Account, Standing};
use crate::{row, values};
use jiff::Timestamp;

row! {
    pub(super) struct AccountRow {
        id: AccountId,
        email: String,
        name: String,
        language: Option<String>,
        created_at: Timestamp,
        confirmed_at: Option<Timestamp>,
        seen_at: Option<Timestamp>,
        closed_at: Option<Timestamp>,
    }
}

impl From<AccountRow> for Account {
    fn from(row: AccountRow) -> Self {
        let AccountRow { id, email, name, language, created_at, confirmed_at, seen_at, closed_at } = row;
        let standing = closed_at.map_or(Standing::Open, Standing::Closed);
        Account { id, email, name, language, created_at, confirmed_at, seen_at, standing }
    }
}

/// The account by its id.
pub(crate) async fn find(conn: &mut Conn, id: AccountId) -> Result<Option<Account>> {
    let sql = format!("SELECT {} FROM account WHERE id = $1", AccountRow::columns(""));
    Ok(conn.first::<AccountRow>(&sql, values![id]).await?.map(Account::from))
}

/// The account by its id, held until the transaction has ended.
pub(crate) async fn find_to_change(tx: &mut Tx, id: AccountId) -> Result<Option<Account>> {
    let lock = tx.engine().for_update();
    let sql = format!("SELECT {} FROM account WHERE id = $1{lock}", AccountRow::columns(""));
    Ok(tx.first::<AccountRow>(&sql, values![id]).await?.map(Account::from))
}

/// The account by the key of its address.
pub(crate) async fn find_by_email(conn: &mut Conn, key: &str) -> Result<Option<Account>> {
    let sql = format!("SELECT {} FROM account WHERE email_key = $1", AccountRow::columns(""));
    Ok(conn.first::<AccountRow>(&sql, values![key]).await?.map(Account::from))
}

/// All accounts, open ones first, in the order of their addresses. Of an erased one nothing is left to list.
pub(crate) async fn list(conn: &mut Conn) -> Result<Vec<Account>> {
    let columns = AccountRow::columns("");
    let sql = format!("SELECT {columns} FROM account WHERE email <> '' ORDER BY closed_at IS NOT NULL, email_key");
    Ok(conn.all::<AccountRow>(&sql, &[]).await?.into_iter().map(Account::from).collect())
}

/// The addresses of accounts; of erased ones nothing. With `among`, erased ones and those alone who hold a role for one of
/// these organizations.
pub(crate) async fn addresses(
    conn: &mut Conn,
    ids: &[AccountId],
    among: Option<&[OrganizationId]>,
) -> Result<Vec<(AccountId, String)>> {
    let mut sql = Sql::new("SELECT id, email FROM account").and_in("id", ids);
    if let Some(among) = among {
        let there = "(email = '' OR id IN (SELECT account_id FROM membership WHERE to_at IS NULL";
        sql = sql.filter(there, &[]).and_in("organization_id", among).push("))", &[]);
    }
    let rows = conn.rows(sql.text(), sql.values()).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

/// Keeps a new account; false when another has taken the address meanwhile.
pub(crate) async fn insert(conn: &mut Conn, account: &Account, email_key: &str) -> Result<bool> {
    let sql = "INSERT INTO account (id, email, email_key, name, language, created_at, confirmed_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (email_key) DO NOTHING";
    let Account { id, email, name, language, created_at, confirmed_at, .. } = account;
    let values = values![*id, email, email_key, name, language.clone(), *created_at, *confirmed_at];
    Ok(conn.execute(sql, values).await? == 1)
}

/// Keeps what has changed of an account.
pub(crate) async fn save(conn: &mut Conn, account: &Account) -> Result<()> {
    let closed_at = match account.standing {
        Standing::Open => None,
        Standing::Closed(at) => Some(at),
    };
    let sql = "UPDATE account SET name = $2, language = $3, confirmed_at = $4, closed_at = $5 WHERE id = $1";
    let Account { id, name, language, confirmed_at, .. } = account;
    conn.execute(sql, values![*id, name, language.clone(), *confirmed_at, closed_at]).await?;
    Ok(())
}
