//! The SQL of accounts, sign-in links and sessions.

use super::account::{Account, Begun, Purpose, Session, Standing, Visit};
use super::invitations::Invitation;
use crate::access::{Membership, Of, Role};
use crate::db::{Conn, FromRow, Tx};
use crate::error::Result;
use crate::ids::{AccountId, InvitationId, MembershipId, OfficeId, OrganizationId, hex};
use crate::{row, values};
use jiff::Timestamp;

row! {
    struct AccountRow {
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

row! {
    struct MembershipRow {
        role: String,
        of_kind: String,
        office_id: Option<OfficeId>,
        country: Option<String>,
        organization_id: Option<OrganizationId>,
    }
}

row! {
    struct SessionRow {
        token_hash: Vec<u8>,
        created_at: Timestamp,
        seen_at: Timestamp,
        expires_at: Timestamp,
        device: String,
    }
}

impl From<AccountRow> for Account {
    fn from(row: AccountRow) -> Self {
        let AccountRow { id, email, name, language, created_at, confirmed_at, seen_at, closed_at } = row;
        let standing = closed_at.map_or(Standing::Open, Standing::Closed);
        Account { id, email, name, language, created_at, confirmed_at, seen_at, standing }
    }
}

impl MembershipRow {
    fn membership(self) -> Result<Membership> {
        let of = match (self.of_kind.as_str(), self.organization_id) {
            ("organization", Some(id)) => Of::Organization(id),
            ("office", _) => Of::Office(self.office_id),
            ("state", _) => Of::State(self.country.unwrap_or_default()),
            _ => Of::Institution,
        };
        Ok(Membership { role: self.role.parse()?, of })
    }
}

impl From<SessionRow> for Session {
    fn from(row: SessionRow) -> Self {
        let SessionRow { token_hash, created_at, seen_at, expires_at, device } = row;
        Session { id: hex(&token_hash), created_at, seen_at, expires_at, device }
    }
}

/// The account by its id.
pub(super) async fn find(conn: &mut Conn, id: AccountId) -> Result<Option<Account>> {
    let sql = format!("SELECT {} FROM account WHERE id = $1", AccountRow::columns(""));
    Ok(conn.first::<AccountRow>(&sql, values![id]).await?.map(Account::from))
}

/// The account by its id, held until the transaction has ended.
pub(super) async fn find_to_change(tx: &mut Tx, id: AccountId) -> Result<Option<Account>> {
    let lock = tx.engine().for_update();
    let sql = format!("SELECT {} FROM account WHERE id = $1{lock}", AccountRow::columns(""));
    Ok(tx.first::<AccountRow>(&sql, values![id]).await?.map(Account::from))
}

/// The account by the key of its address.
pub(super) async fn find_by_email(conn: &mut Conn, key: &str) -> Result<Option<Account>> {
    let sql = format!("SELECT {} FROM account WHERE email_key = $1", AccountRow::columns(""));
    Ok(conn.first::<AccountRow>(&sql, values![key]).await?.map(Account::from))
}

/// All accounts, open ones first, in the order of their addresses.
pub(super) async fn list(conn: &mut Conn) -> Result<Vec<Account>> {
    let columns = AccountRow::columns("");
    let sql = format!("SELECT {columns} FROM account ORDER BY closed_at IS NOT NULL, email_key");
    Ok(conn.all::<AccountRow>(&sql, &[]).await?.into_iter().map(Account::from).collect())
}

/// Keeps a new account; false when another has taken the address meanwhile.
pub(super) async fn insert(conn: &mut Conn, account: &Account, email_key: &str) -> Result<bool> {
    let sql = "INSERT INTO account (id, email, email_key, name, language, created_at, confirmed_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (email_key) DO NOTHING";
    let Account { id, email, name, language, created_at, confirmed_at, .. } = account;
    let values = values![*id, email, email_key, name, language.clone(), *created_at, *confirmed_at];
    Ok(conn.execute(sql, values).await? == 1)
}

/// Keeps what has changed of an account.
pub(super) async fn save(conn: &mut Conn, account: &Account) -> Result<()> {
    let closed_at = match account.standing {
        Standing::Open => None,
        Standing::Closed(at) => Some(at),
    };
    let sql = "UPDATE account SET name = $2, language = $3, confirmed_at = $4, closed_at = $5 WHERE id = $1";
    let Account { id, name, language, confirmed_at, .. } = account;
    conn.execute(sql, values![*id, name, language.clone(), *confirmed_at, closed_at]).await?;
    Ok(())
}

/// The roles that an account holds.
pub(super) async fn memberships(conn: &mut Conn, account: AccountId) -> Result<Vec<Membership>> {
    let columns = MembershipRow::columns("");
    let sql =
        format!("SELECT {columns} FROM membership WHERE account_id = $1 AND to_at IS NULL ORDER BY from_at, id");
    let rows = conn.all::<MembershipRow>(&sql, values![account]).await?;
    rows.into_iter().map(MembershipRow::membership).collect()
}

/// Who holds a role for an organization, the longest there first.
pub(super) async fn of_organization(
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

/// The accounts that hold one of these roles of the institution's people.
pub(super) async fn holders(conn: &mut Conn) -> Result<Vec<(AccountId, Membership)>> {
    let columns = MembershipRow::columns("");
    let sql = format!("SELECT {columns}, account_id FROM membership WHERE to_at IS NULL ORDER BY from_at, id");
    let width = MembershipRow::COLUMNS.len();
    let read = |row: &crate::db::Row| Ok((row.get(width)?, MembershipRow::read(row)?.membership()?));
    conn.rows(&sql, &[]).await?.iter().map(read).collect()
}

fn columns_of(of: &Of) -> (&'static str, Option<OfficeId>, Option<String>, Option<OrganizationId>) {
    match of {
        Of::Institution => ("institution", None, None, None),
        Of::Office(office) => ("office", *office, None, None),
        Of::State(country) => ("state", None, Some(country.clone()), None),
        Of::Organization(organization) => ("organization", None, None, Some(*organization)),
    }
}

/// Gives an account a role from now on.
pub(super) async fn begin(
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
pub(super) async fn end(tx: &mut Tx, account: AccountId, of: &Of, now: Timestamp) -> Result<u64> {
    let (kind, office, country, organization) = columns_of(of);
    let sql = "UPDATE membership SET to_at = $6 WHERE account_id = $1 AND to_at IS NULL AND of_kind = $2
               AND office_id IS NOT DISTINCT FROM $3 AND country IS NOT DISTINCT FROM $4
               AND organization_id IS NOT DISTINCT FROM $5";
    tx.execute(sql, values![account, kind, office, country, organization, now]).await
}

/// Ends all that an account is.
pub(super) async fn end_all(tx: &mut Tx, account: AccountId, now: Timestamp) -> Result<u64> {
    tx.execute("UPDATE membership SET to_at = $2 WHERE account_id = $1 AND to_at IS NULL", values![account, now])
        .await
}

/// Keeps a link for a purpose; those that were not used before it are void.
pub(super) async fn insert_link(
    conn: &mut Conn,
    hash: Vec<u8>,
    account: AccountId,
    purpose: Purpose,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    let sql = "DELETE FROM link WHERE account_id = $1 AND purpose = $2 AND used_at IS NULL";
    conn.execute(sql, values![account, purpose.as_str()]).await?;
    let sql =
        "INSERT INTO link (token_hash, account_id, purpose, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)";
    conn.execute(sql, values![hash, account, purpose.as_str(), now, expires_at]).await?;
    Ok(())
}

/// Makes the links of an account unusable.
pub(super) async fn void_links(conn: &mut Conn, account: AccountId) -> Result<()> {
    conn.execute("DELETE FROM link WHERE account_id = $1 AND used_at IS NULL", values![account]).await?;
    Ok(())
}

/// Uses a link up and tells whose it was; none when it is unknown, used, too old or for something else. The condition
/// stands in the UPDATE, so that of two who come at once one finds it used.
pub(super) async fn use_link(
    conn: &mut Conn,
    hash: Vec<u8>,
    purpose: Purpose,
    now: Timestamp,
) -> Result<Option<AccountId>> {
    let sql = "UPDATE link SET used_at = $3
               WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3 RETURNING account_id";
    conn.value(sql, values![hash, purpose.as_str(), now]).await
}

/// Whose an unused link is, without using it.
pub(super) async fn whose_link(
    conn: &mut Conn,
    hash: Vec<u8>,
    purpose: Purpose,
    now: Timestamp,
) -> Result<Option<AccountId>> {
    let sql = "SELECT account_id FROM link
               WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3";
    conn.value(sql, values![hash, purpose.as_str(), now]).await
}

/// Keeps a new session.
pub(super) async fn insert_session(conn: &mut Conn, hash: Vec<u8>, session: &Begun, now: Timestamp) -> Result<()> {
    let sql =
        "INSERT INTO session (token_hash, account_id, created_at, seen_at, proved_at, expires_at, half, device)
               VALUES ($1, $2, $3, $3, $3, $4, $5, $6)";
    let Begun { account, half, device, expires_at } = session;
    conn.execute(sql, values![hash, *account, now, *expires_at, *half, device]).await?;
    Ok(())
}

/// Whose session it is: none when it is unknown, has ended, or the account is closed.
pub(super) async fn session(
    conn: &mut Conn,
    hash: &[u8],
    now: Timestamp,
    seen_after: Timestamp,
) -> Result<Option<Visit>> {
    let sql =
        "SELECT account.id, account.email, account.language, session.seen_at, session.proved_at, session.half
               FROM session JOIN account ON account.id = session.account_id
               WHERE session.token_hash = $1 AND session.expires_at > $2 AND session.seen_at > $3
                 AND account.closed_at IS NULL";
    let Some(row) = conn.row(sql, values![hash, now, seen_after]).await? else { return Ok(None) };
    Ok(Some(Visit {
        account: row.get(0)?,
        email: row.get(1)?,
        language: row.get(2)?,
        seen_at: row.get(3)?,
        proved_at: row.get(4)?,
        half: row.get(5)?,
    }))
}

/// The session is whole from now on, under a new secret: whoever knew the one of its first half has nothing.
pub(super) async fn complete(tx: &mut Tx, old: &[u8], new: Vec<u8>, now: Timestamp) -> Result<bool> {
    let sql = "UPDATE session SET token_hash = $2, half = FALSE, proved_at = $3, seen_at = $3 WHERE token_hash = $1 AND half";
    Ok(tx.execute(sql, values![old, new, now]).await? == 1)
}

/// Its owner has shown again who they are.
pub(super) async fn prove(tx: &mut Tx, hash: &[u8], now: Timestamp) -> Result<()> {
    tx.execute("UPDATE session SET proved_at = $2 WHERE token_hash = $1", values![hash, now]).await?;
    Ok(())
}

/// Notes that a session was used.
pub(super) async fn saw(conn: &mut Conn, hash: &[u8], now: Timestamp) -> Result<()> {
    let sql = "UPDATE session SET seen_at = $2 WHERE token_hash = $1 AND seen_at < $2 RETURNING account_id";
    if let Some(account) = conn.value::<AccountId>(sql, values![hash, now]).await? {
        conn.execute("UPDATE account SET seen_at = $2 WHERE id = $1", values![account, now]).await?;
    }
    Ok(())
}

/// The sessions of an account that have not ended, newest first.
pub(super) async fn sessions(
    conn: &mut Conn,
    account: AccountId,
    now: Timestamp,
    seen_after: Timestamp,
) -> Result<Vec<Session>> {
    let columns = SessionRow::columns("");
    let sql = format!(
        "SELECT {columns} FROM session WHERE account_id = $1 AND expires_at > $2 AND seen_at > $3 AND NOT half
         ORDER BY created_at DESC, token_hash"
    );
    let rows = conn.all::<SessionRow>(&sql, values![account, now, seen_after]).await?;
    Ok(rows.into_iter().map(Session::from).collect())
}

/// Ends one session; whose it was.
pub(super) async fn end_session(conn: &mut Conn, hash: &[u8]) -> Result<Option<AccountId>> {
    conn.value("DELETE FROM session WHERE token_hash = $1 RETURNING account_id", values![hash]).await
}

/// Ends the sessions of an account, all or all but one.
pub(super) async fn end_sessions(conn: &mut Conn, account: AccountId, but: Option<&[u8]>) -> Result<u64> {
    let but = but.unwrap_or_default();
    conn.execute("DELETE FROM session WHERE account_id = $1 AND token_hash <> $2", values![account, but]).await
}

/// Removes links and sessions that can no longer be used.
pub(super) async fn clear(conn: &mut Conn, now: Timestamp, seen_before: Timestamp) -> Result<u64> {
    let links = conn.execute("DELETE FROM link WHERE expires_at <= $1", values![now]).await?;
    let sql = "DELETE FROM session WHERE expires_at <= $1 OR seen_at <= $2";
    Ok(links + conn.execute(sql, values![now, seen_before]).await?)
}

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
    let membership = MembershipRow::read_from(row, InvitationRow::COLUMNS.len())?.membership()?;
    Ok(Invitation { id, email, membership, created_at, expires_at })
}

fn invitation_columns() -> String {
    format!("{}, {}", InvitationRow::columns(""), MembershipRow::columns(""))
}

/// Keeps an invitation; an earlier one of the same address to the same place is void.
pub(super) async fn insert_invitation(
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
pub(super) async fn invitation(conn: &mut Conn, hash: Vec<u8>, now: Timestamp) -> Result<Option<Invitation>> {
    let columns = invitation_columns();
    let sql =
        format!("SELECT {columns} FROM invitation WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2");
    conn.row(&sql, values![hash, now]).await?.as_ref().map(invited).transpose()
}

pub(super) async fn use_invitation(tx: &mut Tx, hash: Vec<u8>, now: Timestamp) -> Result<bool> {
    let sql = "UPDATE invitation SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2";
    Ok(tx.execute(sql, values![hash, now]).await? == 1)
}

/// The invitations of an organization that wait, newest first.
pub(super) async fn invitations(conn: &mut Conn, own: OrganizationId, now: Timestamp) -> Result<Vec<Invitation>> {
    let columns = invitation_columns();
    let sql = format!(
        "SELECT {columns} FROM invitation WHERE organization_id = $1 AND used_at IS NULL AND expires_at > $2
         ORDER BY created_at DESC, id"
    );
    conn.rows(&sql, values![own, now]).await?.iter().map(invited).collect()
}

pub(super) async fn withdraw_invitation(tx: &mut Tx, own: OrganizationId, id: InvitationId) -> Result<bool> {
    let sql = "DELETE FROM invitation WHERE organization_id = $1 AND id = $2 AND used_at IS NULL";
    Ok(tx.execute(sql, values![own, id]).await? == 1)
}
