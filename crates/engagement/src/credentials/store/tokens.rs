//! The SQL of keys of the API.

use crate::credentials::tokens::{Scope, Token};
use crate::db::{Conn, FromRow, Tx};
use crate::error::Result;
use crate::ids::{AccountId, TokenId};
use crate::{row, values};
use jiff::Timestamp;

row! {
    struct TokenRow {
        id: TokenId,
        name: String,
        scopes: String,
        created_at: Timestamp,
        expires_at: Timestamp,
        used_at: Option<Timestamp>,
    }
}

/// A key that was used.
pub(crate) struct Used {
    pub(crate) account: AccountId,
    pub(crate) scope: Scope,
    pub(crate) used_at: Option<Timestamp>,
}

/// What is stored permits no more than it says.
fn scope(text: &str) -> Scope {
    Scope::parse(text).unwrap_or(Scope::Read)
}

impl From<TokenRow> for Token {
    fn from(row: TokenRow) -> Self {
        let TokenRow { id, name, scopes, created_at, expires_at, used_at } = row;
        Token { id, name, scope: scope(&scopes), created_at, expires_at, used_at }
    }
}

/// Keeps a new key.
pub(crate) async fn insert(tx: &mut Tx, hash: Vec<u8>, account: AccountId, one: &Token) -> Result<()> {
    let sql = "INSERT INTO api_token (token_hash, id, account_id, name, scopes, created_at, expires_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let Token { id, name, scope, created_at, expires_at, .. } = one;
    tx.execute(sql, values![hash, *id, account, name, scope.as_str(), *created_at, *expires_at]).await?;
    Ok(())
}

/// The keys of an account that can be used.
pub(crate) async fn of_account(conn: &mut Conn, account: AccountId, now: Timestamp) -> Result<Vec<Token>> {
    let columns = TokenRow::columns("");
    let sql = format!(
        "SELECT {columns} FROM api_token WHERE account_id = $1 AND expires_at > $2 ORDER BY created_at DESC, id"
    );
    let rows = conn.all::<TokenRow>(&sql, values![account, now]).await?;
    Ok(rows.into_iter().map(Token::from).collect())
}

/// Removes a key of an account; false when it has none such.
pub(crate) async fn remove(tx: &mut Tx, account: AccountId, id: TokenId) -> Result<bool> {
    Ok(tx.execute("DELETE FROM api_token WHERE account_id = $1 AND id = $2", values![account, id]).await? == 1)
}

/// Removes all keys of an account.
pub(crate) async fn remove_all(tx: &mut Tx, account: AccountId) -> Result<u64> {
    tx.execute("DELETE FROM api_token WHERE account_id = $1", values![account]).await
}

/// The key with this secret, while it can be used and the account is open.
pub(crate) async fn used(conn: &mut Conn, hash: &[u8], now: Timestamp) -> Result<Option<Used>> {
    let sql = "SELECT api_token.account_id, api_token.scopes, api_token.used_at FROM api_token
               JOIN account ON account.id = api_token.account_id
               WHERE api_token.token_hash = $1 AND api_token.expires_at > $2 AND account.closed_at IS NULL";
    let row = conn.row(sql, values![hash, now]).await?;
    row.map(|row| Ok(Used { account: row.get(0)?, scope: scope(&row.get::<String>(1)?), used_at: row.get(2)? }))
        .transpose()
}

/// Notes that a key was used, and with it the account.
pub(crate) async fn use_now(tx: &mut Tx, hash: &[u8], now: Timestamp) -> Result<()> {
    tx.execute("UPDATE api_token SET used_at = $2 WHERE token_hash = $1", values![hash, now]).await?;
    Ok(())
}

/// Removes keys that can no longer be used.
pub(crate) async fn clear(tx: &mut Tx, now: Timestamp) -> Result<u64> {
    tx.execute("DELETE FROM api_token WHERE expires_at <= $1", values![now]).await
}
