//! Agreements in the database: those that amend another stand in the same table.

use super::parts::{date, rows};
use crate::db::{Conn, Tx, Value, insert_many};
use crate::error::Result;
use crate::ids::{AgreementId, PartnershipId};
use crate::partnerships::agreement::{AMENDMENT, Agreement, AgreementFile, Amendment};
use crate::values;
use std::collections::HashMap;
use uuid::Uuid;

/// The agreements of partnerships with what amended them and their files, the oldest first. Two statements.
pub(super) async fn of(conn: &mut Conn, ids: &[PartnershipId]) -> Result<Vec<(PartnershipId, Agreement)>> {
    let mut files = files(conn, ids).await?;
    let mut found: Vec<(PartnershipId, Agreement)> = Vec::new();
    let mut amendments: Vec<(AgreementId, Amendment)> = Vec::new();
    let columns = "id, amends_id, kind, reference, signed_on, from_date, to_date, changes, language, recorded_at";
    for row in rows(conn, ids, "agreement", columns, "id").await? {
        let (id, reference, signed_on, to) = (row.get(1)?, row.get(4)?, date(&row, 5)?, date(&row, 7)?);
        let recorded_at = row.get(10)?;
        if let Some(amends) = row.get::<Option<AgreementId>>(2)? {
            let changes = row.get::<Option<String>>(8)?.unwrap_or_default();
            let language = row.get(9)?;
            amendments.push((amends, Amendment { id, reference, signed_on, to, changes, language, recorded_at }));
            continue;
        }
        let files = files.remove(&id).unwrap_or_default();
        let (kind, from) = (row.get(3)?, date(&row, 6)?);
        let agreement =
            Agreement { id, kind, reference, signed_on, from, to, amendments: Vec::new(), files, recorded_at };
        found.push((row.get(0)?, agreement));
    }
    for (amends, amendment) in amendments {
        if let Some((_, agreement)) = found.iter_mut().find(|(_, agreement)| agreement.id == amends) {
            agreement.files.extend(files.remove(&amendment.id).unwrap_or_default());
            agreement.amendments.push(amendment);
        }
    }
    for (_, agreement) in &mut found {
        let order = |one: &Amendment| (one.signed_on.clone().or(one.to.clone()), one.recorded_at);
        agreement.amendments.sort_by_key(order);
    }
    found.sort_by(|(_, one), (_, other)| one.order().cmp(&other.order()));
    Ok(found)
}

async fn files(conn: &mut Conn, ids: &[PartnershipId]) -> Result<HashMap<AgreementId, Vec<AgreementFile>>> {
    let mut files: HashMap<_, Vec<_>> = HashMap::new();
    let columns = "id, agreement_id, hash, name, added_at, added_by";
    for row in rows(conn, ids, "agreement_file", columns, "added_at, id").await? {
        let of: AgreementId = row.get(2)?;
        files.entry(of).or_default().push(AgreementFile {
            id: row.get(1)?,
            of,
            hash: row.get(3)?,
            name: row.get(4)?,
            added_at: row.get(5)?,
            added_by: row.get(6)?,
        });
    }
    Ok(files)
}

/// Puts an agreement in.
pub(crate) async fn add_agreement(tx: &mut Tx, of: PartnershipId, one: &Agreement) -> Result<()> {
    add_agreements(tx, &[(of, one)]).await
}

/// Puts many agreements in, each with its partnership.
pub(crate) async fn add_agreements(tx: &mut Tx, all: &[(PartnershipId, &Agreement)]) -> Result<()> {
    let rows = all.iter().map(|(of, one)| -> Vec<Value> {
        vec![
            one.id.into(),
            (*of).into(),
            (&one.kind).into(),
            (&one.reference).into(),
            (&one.signed_on).into(),
            (&one.from).into(),
            (&one.to).into(),
            "und".into(),
            one.recorded_at.into(),
        ]
    });
    let columns = [
        "id",
        "partnership_id",
        "kind",
        "reference",
        "signed_on",
        "from_date",
        "to_date",
        "language",
        "recorded_at",
    ];
    insert_many(tx, "agreement", &columns, rows.collect::<Vec<_>>(), "").await?;
    Ok(())
}

/// Sets an agreement right, as its source tells of it now.
pub(crate) async fn correct_agreement(tx: &mut Tx, one: &Agreement) -> Result<()> {
    let sql = "UPDATE agreement SET kind = $2, reference = $3, signed_on = $4 WHERE id = $1";
    tx.execute(sql, values![one.id, &one.kind, &one.reference, &one.signed_on]).await?;
    Ok(())
}

/// Puts an amendment of an agreement in.
pub(crate) async fn add_amendment(
    tx: &mut Tx,
    of: PartnershipId,
    amends: AgreementId,
    one: &Amendment,
) -> Result<()> {
    let sql = "INSERT INTO agreement (id, partnership_id, amends_id, kind, reference, signed_on, to_date, changes,
        language, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    let values = values![
        one.id,
        of,
        amends,
        AMENDMENT,
        &one.reference,
        &one.signed_on,
        &one.to,
        &one.changes,
        &one.language,
        one.recorded_at
    ];
    tx.execute(sql, values).await?;
    Ok(())
}

/// Puts a file of an agreement in; it is in the store already.
pub(crate) async fn add_file(tx: &mut Tx, of: PartnershipId, file: &AgreementFile) -> Result<()> {
    let sql = "INSERT INTO agreement_file (id, partnership_id, agreement_id, hash, name, added_at, added_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let values = values![file.id, of, file.of, &file.hash, &file.name, file.added_at, file.added_by];
    tx.execute(sql, values).await?;
    Ok(())
}

/// The partnership of a file, and the file's hash and name.
pub(crate) async fn file(conn: &mut Conn, id: Uuid) -> Result<Option<(PartnershipId, String, String)>> {
    let sql = "SELECT partnership_id, hash, name FROM agreement_file WHERE id = $1";
    conn.row(sql, values![id]).await?.map(|row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).transpose()
}

/// Takes a file out; what the store keeps goes when nothing refers to it any more.
pub(crate) async fn remove_file(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("DELETE FROM agreement_file WHERE id = $1", values![id]).await?;
    Ok(())
}
