//! What stands beside a partnership: answers, comments, follow-ups, reviews and reminders.

use super::parts::{date, rows};
use crate::dates::PartialDate;
use crate::db::{Conn, Tx, insert_many};
use crate::error::Result;
use crate::ids::{AccountId, OrganizationId, PartnershipId};
use crate::partnerships::partnership::Answer;
use crate::partnerships::review::{Moment, Rating, Review, Side};
use crate::values;
use jiff::Timestamp;
use std::collections::BTreeMap;
use uuid::Uuid;

/// What one side says to the other about the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Its id.
    pub id: Uuid,
    /// Which organization says it; none is the institution.
    pub organization: Option<OrganizationId>,
    /// What.
    pub text: String,
    /// The language of that.
    pub language: String,
    /// When.
    pub written_at: Timestamp,
    /// By whom.
    pub written_by: Option<AccountId>,
}

/// What is still to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// Its id.
    pub id: Uuid,
    /// What.
    pub what: String,
    /// The language of that.
    pub language: String,
    /// Who does it.
    pub who: String,
    /// Until when.
    pub due: Option<PartialDate>,
    /// When it was done.
    pub done_on: Option<PartialDate>,
}

/// What an organization says of the record; nothing any more, when there is no answer.
pub(crate) async fn answer(
    tx: &mut Tx,
    id: PartnershipId,
    organization: OrganizationId,
    answer: Option<&Answer>,
) -> Result<()> {
    let sql = "UPDATE partnership_party SET answer = $3, answer_words = $4, answered_at = $5, answered_by = $6
        WHERE partnership_id = $1 AND organization_id = $2";
    let said = answer.map(Answer::as_str);
    let words = answer.and_then(|answer| answer.words.clone());
    let (at, by) = (answer.map(|answer| answer.at), answer.and_then(|answer| answer.by));
    tx.execute(sql, values![id, organization, said, words, at, by]).await?;
    Ok(())
}

/// Puts a comment in.
pub(crate) async fn comment(tx: &mut Tx, id: PartnershipId, one: &Comment) -> Result<()> {
    let sql = "INSERT INTO partnership_comment (id, partnership_id, organization_id, text, language, written_at, written_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let values = values![one.id, id, one.organization, &one.text, &one.language, one.written_at, one.written_by];
    tx.execute(sql, values).await?;
    Ok(())
}

/// The comments on a partnership, the first first.
pub(crate) async fn comments(conn: &mut Conn, id: PartnershipId) -> Result<Vec<Comment>> {
    let columns = "id, organization_id, text, language, written_at, written_by";
    let rows = rows(conn, &[id], "partnership_comment", columns, "written_at, id").await?;
    let comment = |row: &crate::db::Row| {
        Ok(Comment {
            id: row.get(1)?,
            organization: row.get(2)?,
            text: row.get(3)?,
            language: row.get(4)?,
            written_at: row.get(5)?,
            written_by: row.get(6)?,
        })
    };
    rows.iter().map(comment).collect()
}

/// Puts a follow-up in.
pub(crate) async fn add_follow_up(tx: &mut Tx, id: PartnershipId, one: &FollowUp, now: Timestamp) -> Result<()> {
    let sql = "INSERT INTO partnership_follow_up (id, partnership_id, what, language, who, due, added_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    tx.execute(sql, values![one.id, id, &one.what, &one.language, &one.who, &one.due, now]).await?;
    Ok(())
}

/// Says that a follow-up is done; whether there is one that was not.
pub(crate) async fn finish_follow_up(
    tx: &mut Tx,
    id: PartnershipId,
    which: Uuid,
    on: &PartialDate,
) -> Result<bool> {
    let sql = "UPDATE partnership_follow_up SET done_on = $3
        WHERE partnership_id = $1 AND id = $2 AND done_on IS NULL";
    Ok(tx.execute(sql, values![id, which, on.clone()]).await? > 0)
}

/// What is still to be done, and what was, in the order of their days.
pub(crate) async fn follow_ups(conn: &mut Conn, id: PartnershipId) -> Result<Vec<FollowUp>> {
    let columns = "id, what, language, who, due, done_on";
    let rows = rows(conn, &[id], "partnership_follow_up", columns, "due, id").await?;
    let follow_up = |row: &crate::db::Row| {
        Ok(FollowUp {
            id: row.get(1)?,
            what: row.get(2)?,
            language: row.get(3)?,
            who: row.get(4)?,
            due: date(row, 5)?,
            done_on: date(row, 6)?,
        })
    };
    rows.iter().map(follow_up).collect()
}

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

/// Notes that people were reminded; false when they had been.
pub(crate) async fn has_reminded(tx: &mut Tx, id: PartnershipId, occasion: &str, now: Timestamp) -> Result<bool> {
    let sql = "INSERT INTO partnership_reminder (partnership_id, occasion, sent_at) VALUES ($1, $2, $3)
        ON CONFLICT DO NOTHING";
    Ok(tx.execute(sql, values![id, occasion, now]).await? == 0)
}
