//! The SQL of the outbox and of what is refused.

use super::mail::{Mail, Refusable, State};
use crate::db::{Conn, FromRow, Row, Sql, Tx};
use crate::error::{Error, Result};
use crate::ids::{AccountId, MailId};
use crate::{row, values};
use jiff::Timestamp;
use uuid::Uuid;

row! {
    struct MailRow {
        id: MailId,
        account_id: Option<AccountId>,
        address: String,
        letter: String,
        letter_values: String,
        language: String,
        useful_until: Option<Timestamp>,
        state: String,
        attempts: i64,
        due_at: Timestamp,
        locked_until: Option<Timestamp>,
        created_at: Timestamp,
        settled_at: Option<Timestamp>,
        last_error: Option<String>,
    }
}

row! {
    struct RefusableRow {
        subscription: Option<String>,
        token: Option<String>,
        refused_at: Option<Timestamp>,
    }
}

row! {
    /// What one address can refuse.
    pub(super) struct SubscriptionRow {
        pub(super) id: Uuid,
        pub(super) subscription: String,
        pub(super) refused_at: Option<Timestamp>,
    }
}

impl MailRow {
    fn mail(self, refusable: RefusableRow) -> Result<Mail> {
        let state = self.state()?;
        let RefusableRow { subscription, token, refused_at } = refusable;
        let refusable =
            subscription.zip(token).map(|(subscription, token)| Refusable { subscription, token, refused_at });
        let fields: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(&self.letter_values).map_err(Error::internal)?;
        let text = |(name, value): (String, serde_json::Value)| Some((name, value.as_str()?.to_owned()));
        Ok(Mail {
            id: self.id,
            account: self.account_id,
            address: self.address,
            letter: self.letter,
            values: fields.into_iter().filter_map(text).collect(),
            language: self.language,
            refusable,
            useful_until: self.useful_until,
            state,
            attempts: self.attempts,
            created_at: self.created_at,
            last_error: self.last_error,
        })
    }

    fn state(&self) -> Result<State> {
        let settled = self.settled_at.unwrap_or(self.due_at);
        Ok(match self.state.as_str() {
            "waiting" => State::Waiting(self.due_at),
            "sending" => State::Sending(self.locked_until.unwrap_or(self.due_at)),
            "sent" => State::Sent(settled),
            "failed" => State::Failed(settled),
            "bounced" => State::Bounced(settled),
            "withdrawn" => State::Withdrawn(settled),
            other => return Err(Error::internal(format!("a mail is {other}"))),
        })
    }
}

fn read(row: &Row) -> Result<Mail> {
    let mail = MailRow::read(row)?;
    mail.mail(RefusableRow::read_from(row, MailRow::COLUMNS.len())?)
}

/// The beginning of a statement that reads mail, to which its conditions are added.
fn selecting() -> String {
    let (mail, refusable) = (MailRow::columns("mail"), RefusableRow::columns("s"));
    format!("SELECT {mail}, {refusable} FROM mail LEFT JOIN mail_subscription s ON s.id = mail.subscription_id")
}

/// Keeps a new mail.
pub(super) async fn insert(conn: &mut Conn, mail: &Mail, subscription: Option<Uuid>) -> Result<()> {
    let sql = "INSERT INTO mail (id, account_id, address, letter, letter_values, language, subscription_id,
                 useful_until, state, attempts, due_at, created_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $10)";
    let fields: serde_json::Map<_, _> =
        mail.values.iter().map(|(name, text)| (name.clone(), text.as_str().into())).collect();
    let written = serde_json::Value::Object(fields).to_string();
    let state = mail.state.as_str();
    let values = values![
        mail.id,
        mail.account,
        &mail.address,
        &mail.letter,
        written,
        &mail.language,
        subscription,
        mail.useful_until,
        state,
        mail.created_at,
    ];
    conn.execute(sql, values).await?;
    Ok(())
}

/// What waits and is due, or was taken by a node that has not been heard of since.
fn due(select: &str, now: Timestamp) -> Sql {
    let values = values!["waiting", now, "sending", now];
    Sql::new(select).filter("((state = {} AND due_at <= {}) OR (state = {} AND locked_until <= {}))", values)
}

/// Whether any mail is due, so that nodes with nothing to send do not ask to write.
pub(super) async fn is_any_due(conn: &mut Conn, now: Timestamp) -> Result<bool> {
    let sql = due("SELECT 1 FROM mail", now).push(" LIMIT 1", &[]);
    Ok(conn.row(sql.text(), sql.values()).await?.is_some())
}

/// Takes the mail that has been due longest, until `locked_until`.
pub(super) async fn take(tx: &mut Tx, now: Timestamp, locked_until: Timestamp) -> Result<Option<Mail>> {
    let find = due("SELECT id FROM mail", now).push(" ORDER BY due_at, id LIMIT 1", &[]);
    let lock = tx.engine().skip_locked();
    let Some(id) = tx.value::<MailId>(&format!("{}{lock}", find.text()), find.values()).await? else {
        return Ok(None);
    };
    let sql = "UPDATE mail SET state = 'sending', attempts = attempts + 1, locked_until = $2 WHERE id = $1";
    tx.execute(sql, values![id, locked_until]).await?;
    find_one(tx, id).await
}

/// The mail with this id.
pub(super) async fn find_one(conn: &mut Conn, id: MailId) -> Result<Option<Mail>> {
    let sql = format!("{} WHERE mail.id = $1", selecting());
    conn.row(&sql, values![id]).await?.as_ref().map(read).transpose()
}

/// Holds the row of a mail until the transaction has ended.
pub(super) async fn hold(tx: &mut Tx, id: MailId) -> Result<()> {
    let lock = tx.engine().for_update();
    tx.rows(&format!("SELECT id FROM mail WHERE id = $1{lock}"), values![id]).await?;
    Ok(())
}

/// Lets go of a mail that this node still holds, as what it has become; false when another node has taken it meanwhile.
pub(super) async fn release(
    conn: &mut Conn,
    mail: &Mail,
    state: State,
    error: Option<String>,
    empty: bool,
) -> Result<bool> {
    let due_at = if let State::Waiting(at) = state { Some(at) } else { None };
    let emptied = empty.then_some("{}");
    let sql = "UPDATE mail SET state = $3, locked_until = NULL, due_at = coalesce($4, due_at), settled_at = $5,
                 last_error = $6, letter_values = coalesce($7, letter_values)
               WHERE id = $1 AND attempts = $2 AND state = 'sending'";
    let values = values![mail.id, mail.attempts, state.as_str(), due_at, state.settled_at(), error, emptied];
    Ok(conn.execute(sql, values).await? == 1)
}

/// Notes of a settled mail that it came back.
pub(super) async fn bounce(conn: &mut Conn, id: MailId, now: Timestamp, why: &str) -> Result<()> {
    let sql = "UPDATE mail SET state = 'bounced', settled_at = $2, last_error = $3 WHERE id = $1";
    conn.execute(sql, values![id, now, why]).await?;
    Ok(())
}

/// A page of all mail, newest first.
pub(super) async fn list(conn: &mut Conn, limit: i64, offset: i64) -> Result<Vec<Mail>> {
    let sql = format!("{} ORDER BY mail.created_at DESC, mail.id DESC LIMIT $1 OFFSET $2", selecting());
    conn.rows(&sql, values![limit, offset]).await?.iter().map(read).collect()
}

/// How many there are.
pub(super) async fn count(conn: &mut Conn) -> Result<i64> {
    Ok(conn.value("SELECT count(*) FROM mail", &[]).await?.unwrap_or(0))
}

/// What an address can refuse; a new row when it has never been sent such mail.
pub(super) async fn subscription(
    tx: &mut Tx,
    id: Uuid,
    address_hash: Vec<u8>,
    subscription: &str,
    token: &str,
    now: Timestamp,
) -> Result<Option<SubscriptionRow>> {
    let sql = "INSERT INTO mail_subscription (id, address_hash, subscription, token, created_at)
               VALUES ($1, $2, $3, $4, $5) ON CONFLICT (address_hash, subscription) DO NOTHING";
    tx.execute(sql, values![id, address_hash.clone(), subscription, token, now]).await?;
    let sql =
        "SELECT id, subscription, refused_at FROM mail_subscription WHERE address_hash = $1 AND subscription = $2";
    tx.first(sql, values![address_hash, subscription]).await
}

/// What can be refused by a token.
pub(super) async fn by_token(conn: &mut Conn, token: &str) -> Result<Option<SubscriptionRow>> {
    let sql = "SELECT id, subscription, refused_at FROM mail_subscription WHERE token = $1";
    conn.first(sql, values![token]).await
}

/// Notes that it is refused; false when it was already.
pub(super) async fn refuse(conn: &mut Conn, id: Uuid, now: Timestamp) -> Result<bool> {
    let sql = "UPDATE mail_subscription SET refused_at = $2 WHERE id = $1 AND refused_at IS NULL";
    Ok(conn.execute(sql, values![id, now]).await? == 1)
}

/// Removes what was settled before a time.
pub(super) async fn clear(conn: &mut Conn, before: Timestamp) -> Result<u64> {
    conn.execute("DELETE FROM mail WHERE settled_at < $1", values![before]).await
}

/// Removes all mail of an account.
pub(super) async fn erase(conn: &mut Conn, account: AccountId) -> Result<u64> {
    conn.execute("DELETE FROM mail WHERE account_id = $1", values![account]).await
}
