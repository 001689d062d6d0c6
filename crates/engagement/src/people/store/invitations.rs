//! The SQL of invitations.

use super::memberships::{MembershipRow, columns_of};
use crate::db::{Conn, FromRow, Tx};
use crate::error::Result;
use crate::ids::{AccountId, InvitationId, OrganizationId};
use crate::people::Invitation;
use crate::{row, values};
use jiff::Timestamp;

row! {
    struct InvitationRow {
        id: InvitationId,
        email: String,
        created_at: Timestamp,
        expires_at: Timestamp,
    }
}

fn invited(row: &crate::db::Row) -> Result<Invitation> {
    let InvitationRow { id, email, created_at, expires_at } = InvitationRow::read(row)?;
    let width = InvitationRow::COLUMNS.len();
    let membership = MembershipRow::read_from(row, width)?.membership()?;
    let width = width + MembershipRow::COLUMNS.len();
    let (organization, inviter) = (row.get(width)?, row.get(width + 1)?);
    Ok(Invitation { id, email, membership, organization, inviter, created_at, expires_at })
}

fn invitation_columns() -> String {
    let names = "(SELECT organization.name FROM organization WHERE organization.id = invitation.organization_id),
        (SELECT CASE WHEN account.name = '' THEN account.email ELSE account.name END FROM account
         WHERE account.id = invitation.invited_by)";
    format!("{}, {}, {names}", InvitationRow::columns(""), MembershipRow::columns(""))
}

/// Keeps an invitation; an earlier one of the same address to the same place is void.
pub(crate) async fn insert_invitation(
    tx: &mut Tx,
    hash: Vec<u8>,
    one: &Invitation,
    email_key: &str,
    by: Option<AccountId>,
) -> Result<()> {
    let (kind, office, country, organization) = columns_of(&one.membership.of);
    let sql = "DELETE FROM invitation WHERE email_key = $1 AND of_kind = $2 AND used_at IS NULL
               AND office_id IS NOT DISTINCT FROM $3 AND country IS NOT DISTINCT FROM $4
               AND organization_id IS NOT DISTINCT FROM $5";
    tx.execute(sql, values![email_key, kind, office, country.clone(), organization]).await?;
    let sql = "INSERT INTO invitation (token_hash, id, email, email_key, role, of_kind, office_id, country,
                 organization_id, invited_by, created_at, expires_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    let role = one.membership.role.as_str();
    let values = values![
        hash,
        one.id,
        &one.email,
        email_key,
        role,
        kind,
        office,
        country,
        organization,
        by,
        one.created_at,
        one.expires_at
    ];
    tx.execute(sql, values).await?;
    Ok(())
}

/// The invitation with this token that can be accepted now.
pub(crate) async fn invitation(conn: &mut Conn, hash: Vec<u8>, now: Timestamp) -> Result<Option<Invitation>> {
    let columns = invitation_columns();
    let sql =
        format!("SELECT {columns} FROM invitation WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2");
    conn.row(&sql, values![hash, now]).await?.as_ref().map(invited).transpose()
}

pub(crate) async fn use_invitation(tx: &mut Tx, hash: Vec<u8>, now: Timestamp) -> Result<bool> {
    let sql = "UPDATE invitation SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2";
    Ok(tx.execute(sql, values![hash, now]).await? == 1)
}

/// The invitations of an organization that wait, newest first.
pub(crate) async fn invitations(conn: &mut Conn, own: OrganizationId, now: Timestamp) -> Result<Vec<Invitation>> {
    let columns = invitation_columns();
    let sql = format!(
        "SELECT {columns} FROM invitation WHERE organization_id = $1 AND used_at IS NULL AND expires_at > $2
         ORDER BY created_at DESC, id"
    );
    conn.rows(&sql, values![own, now]).await?.iter().map(invited).collect()
}

pub(crate) async fn withdraw_invitation(tx: &mut Tx, own: OrganizationId, id: InvitationId) -> Result<bool> {
    let sql = "DELETE FROM invitation WHERE organization_id = $1 AND id = $2 AND used_at IS NULL";
    Ok(tx.execute(sql, values![own, id]).await? == 1)
}
