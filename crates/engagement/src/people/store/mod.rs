//! The SQL of accounts, the roles that they hold, links, sessions and invitations.

mod accounts;
mod erasure;
mod identities;
mod invitations;
mod links;
mod memberships;
mod sessions;

pub(super) use accounts::*;
pub(super) use erasure::*;
pub(super) use identities::*;
pub(super) use invitations::*;
pub(super) use links::*;
pub(super) use memberships::*;
pub(super) use sessions::*;

use crate::db::Conn;
use crate::error::Result;
use crate::values;
use jiff::Timestamp;

/// Removes links and sessions that can no longer be used.
pub(crate) async fn clear(conn: &mut Conn, now: Timestamp, seen_before: Timestamp) -> Result<u64> {
    let links = conn.execute("DELETE FROM link WHERE expires_at <= $1", values![now]).await?;
    let sql = "DELETE FROM session WHERE expires_at <= $1 OR seen_at <= $2";
    Ok(links + conn.execute(sql, values![now, seen_before]).await?)
}
