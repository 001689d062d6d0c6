//! The SQL of the roles that accounts hold.

use super::accounts::AccountRow;
use crate::access::{Membership, Of, Role};
use crate::db::{Conn, FromRow, Tx};
use crate::error::Result;
use crate::ids::{AccountId, MembershipId, OfficeId, OrganizationId};
use crate::people::Account;
use crate::{row, values};
use jiff::Timestamp;

row! {
    pub(super) struct MembershipRow {
        role: String,
        of_kind: String,
        office_id: Option<OfficeId>,
        country: Option<String>,
        organization_id: Option<OrganizationId>,
    }
}

impl MembershipRow {
    pub(super) fn membership(self) -> Result<Membership> {
        let of = match (self.of_kind.as_str(), self.organization_id) {
            ("organization", Some(id)) => Of::Organization(id),
            ("office", _) => Of::Office(self.office_id),
            ("state", _) => Of::State(self.country.unwrap_or_default()),
            _ => Of::Institution,
        };
        Ok(Membership { role: self.role.parse()?, of })
    }
}

/// The roles that an account holds.
pub(crate) async fn memberships(conn: &mut Conn, account: AccountId) -> Result<Vec<Membership>> {
    let columns = MembershipRow::columns("");
    let sql =
        format!("SELECT {columns} FROM membership WHERE account_id = $1 AND to_at IS NULL ORDER BY from_at, id");
    let rows = conn.all::<MembershipRow>(&sql, values![account]).await?;
    rows.into_iter().map(MembershipRow::membership).collect()
}

/// Who holds a role for an organization, the longest there first.
pub(crate) async fn of_organization(
    conn: &mut Conn,
    organization: OrganizationId,
) -> Result<Vec<(Account, Role, Timestamp)>> {
    let columns = AccountRow::columns("account");
    let sql = format!(
        "SELECT {columns}, membership.role, membership.from_at FROM membership
         JOIN account ON account.id = membership.account_id
         WHERE membership.organization_id = $1 AND membership.to_at IS NULL AND account.closed_at IS NULL
         ORDER BY membership.from_at, membership.id"
    );
    let width = AccountRow::COLUMNS.len();
    let read = |row: &crate::db::Row| {
        Ok((AccountRow::read(row)?.into(), row.get::<String>(width)?.parse()?, row.get(width + 1)?))
    };
    conn.rows(&sql, values![organization]).await?.iter().map(read).collect()
}

/// Who does the work of an office; none is headquarters.
pub(crate) async fn of_office(conn: &mut Conn, office: Option<OfficeId>) -> Result<Vec<Account>> {
    let columns = AccountRow::columns("account");
    let sql = format!(
        "SELECT DISTINCT {columns} FROM membership JOIN account ON account.id = membership.account_id
         WHERE membership.to_at IS NULL AND account.closed_at IS NULL
         AND (membership.of_kind = 'office' AND membership.role IN ('editor', 'manager')
              AND membership.office_id IS NOT DISTINCT FROM $1
              OR membership.role = 'secretariat' AND $2)"
    );
    let rows = conn.all::<AccountRow>(&sql, values![office, office.is_none()]).await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// The accounts that hold one of these roles of the institution's people.
pub(crate) async fn holders(conn: &mut Conn) -> Result<Vec<(AccountId, Membership)>> {
    let columns = MembershipRow::columns("");
    let sql = format!("SELECT {columns}, account_id FROM membership WHERE to_at IS NULL ORDER BY from_at, id");
    let width = MembershipRow::COLUMNS.len();
    let read = |row: &crate::db::Row| Ok((row.get(width)?, MembershipRow::read(row)?.membership()?));
    conn.rows(&sql, &[]).await?.iter().map(read).collect()
}

pub(super) fn columns_of(of: &Of) -> (&'static str, Option<OfficeId>, Option<String>, Option<OrganizationId>) {
    match of {
        Of::Institution => ("institution", None, None, None),
        Of::Office(office) => ("office", *office, None, None),
        Of::State(country) => ("state", None, Some(country.clone()), None),
        Of::Organization(organization) => ("organization", None, None, Some(*organization)),
    }
}

/// Gives an account a role from now on.
pub(crate) async fn begin(
    tx: &mut Tx,
    id: MembershipId,
    account: AccountId,
    membership: &Membership,
    now: Timestamp,
) -> Result<()> {
    let (kind, office, country, organization) = columns_of(&membership.of);
    let sql =
        "INSERT INTO membership (id, account_id, role, of_kind, office_id, country, organization_id, from_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let role = membership.role.as_str();
    tx.execute(sql, values![id, account, role, kind, office, country, organization, now]).await?;
    Ok(())
}

/// Ends what an account is somewhere; how many roles that were.
pub(crate) async fn end(tx: &mut Tx, account: AccountId, of: &Of, now: Timestamp) -> Result<u64> {
    let (kind, office, country, organization) = columns_of(of);
    let sql = "UPDATE membership SET to_at = $6 WHERE account_id = $1 AND to_at IS NULL AND of_kind = $2
               AND office_id IS NOT DISTINCT FROM $3 AND country IS NOT DISTINCT FROM $4
               AND organization_id IS NOT DISTINCT FROM $5";
    tx.execute(sql, values![account, kind, office, country, organization, now]).await
}

/// Ends all that an account is.
pub(crate) async fn end_all(tx: &mut Tx, account: AccountId, now: Timestamp) -> Result<u64> {
    tx.execute("UPDATE membership SET to_at = $2 WHERE account_id = $1 AND to_at IS NULL", values![account, now])
        .await
}

/// Whether anyone who can sign in is an administrator.
pub(crate) async fn has_administrator(conn: &mut Conn) -> Result<bool> {
    let sql = "SELECT count(*) FROM membership JOIN account ON account.id = membership.account_id
               WHERE membership.role = 'administrator' AND membership.to_at IS NULL AND account.closed_at IS NULL";
    Ok(conn.value::<i64>(sql, &[]).await?.unwrap_or(0) > 0)
}
