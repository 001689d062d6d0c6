//! Reviews of partnerships, and how the sides rated each other.

use super::parts::rows;
use crate::db::{Conn, Sql, Tx, insert_many};
use crate::error::Result;
use crate::ids::PartnershipId;
use crate::partnerships::review::{Moment, Rating, Review, Side};
use crate::values;
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// Puts a review in, in the place of the one that the same side made at the same moment.
pub(crate) async fn review(tx: &mut Tx, id: PartnershipId, one: &Review) -> Result<()> {
    let organization = one.side.organization();
    let same = "partnership_id = $1 AND moment = $2 AND organization_id IS NOT DISTINCT FROM $3";
    let sql = format!(
        "DELETE FROM partnership_rating WHERE review_id IN (SELECT id FROM partnership_review WHERE {same})"
    );
    tx.execute(&sql, values![id, one.moment.as_str(), organization]).await?;
    let sql = format!("DELETE FROM partnership_review WHERE {same}");
    tx.execute(&sql, values![id, one.moment.as_str(), organization]).await?;
    let sql = "INSERT INTO partnership_review (id, partnership_id, organization_id, moment, language, written_at, written_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let moment = one.moment.as_str();
    tx.execute(sql, values![one.id, id, organization, moment, &one.language, one.written_at, one.written_by])
        .await?;
    let ratings = one.ratings.iter().map(|(principle, rating)| {
        vec![
            one.id.into(),
            principle.into(),
            rating.rating.into(),
            (&rating.words).into(),
            (&rating.evidence).into(),
        ]
    });
    let columns = ["review_id", "principle", "rating", "words", "evidence"];
    insert_many(tx, "partnership_rating", &columns, ratings.collect::<Vec<_>>(), "").await?;
    Ok(())
}

/// The reviews of a partnership, the first first. Two statements.
pub(crate) async fn reviews(conn: &mut Conn, id: PartnershipId) -> Result<Vec<Review>> {
    let mut found: Vec<Review> = Vec::new();
    let columns = "id, organization_id, moment, language, written_at, written_by";
    for row in rows(conn, &[id], "partnership_review", columns, "written_at, id").await? {
        let Some(moment) = row.text(3)?.and_then(Moment::parse) else { continue };
        found.push(Review {
            id: row.get(1)?,
            side: Side::of(row.get(2)?),
            moment,
            ratings: BTreeMap::new(),
            language: row.get(4)?,
            written_at: row.get(5)?,
            written_by: row.get(6)?,
        });
    }
    let sql = "SELECT r.review_id, r.principle, r.rating, r.words, r.evidence FROM partnership_rating r
        JOIN partnership_review w ON w.id = r.review_id WHERE w.partnership_id = $1";
    for row in conn.rows(sql, values![id]).await? {
        let of: Uuid = row.get(0)?;
        let rating = Rating { rating: row.get(2)?, words: row.get(3)?, evidence: row.get(4)? };
        if let Some(review) = found.iter_mut().find(|review| review.id == of) {
            review.ratings.insert(row.get(1)?, rating);
        }
    }
    Ok(found)
}

/// How a side rated the other at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rated {
    /// Who rated.
    pub(crate) side: Side,
    /// When.
    pub(crate) moment: Moment,
    /// The mean over the principles, in tenths.
    pub(crate) tenths: u16,
}

/// How the sides of partnerships rated each other, without their words. One statement.
pub(crate) async fn rated(conn: &mut Conn, ids: &[PartnershipId]) -> Result<HashMap<PartnershipId, Vec<Rated>>> {
    let sql = Sql::new(
        "SELECT w.partnership_id, w.organization_id, w.moment, CAST(sum(r.rating) AS BIGINT), count(*)
         FROM partnership_review w JOIN partnership_rating r ON r.review_id = w.id",
    )
    .and_in("w.partnership_id", ids)
    .push(" GROUP BY w.id, w.partnership_id, w.organization_id, w.moment ORDER BY w.id", &[]);
    let mut found: HashMap<PartnershipId, Vec<Rated>> = Default::default();
    for row in conn.rows(sql.text(), sql.values()).await? {
        let Some(moment) = row.text(2)?.and_then(Moment::parse) else { continue };
        let (sum, count): (i64, i64) = (row.get(3)?, row.get(4)?);
        let tenths = u16::try_from(sum * 10 / count.max(1)).unwrap_or(0);
        found.entry(row.get(0)?).or_default().push(Rated { side: Side::of(row.get(1)?), moment, tenths });
    }
    Ok(found)
}
