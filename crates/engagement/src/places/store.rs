//! Places in the database.

use super::Place;
use crate::db::{Conn, FromRow, Sql, Tx, insert_many};
use crate::error::Result;
use crate::ids::PlaceId;
use crate::values;
use matching::fold;

pub(super) async fn all(conn: &mut Conn) -> Result<Vec<Place>> {
    conn.all(&format!("SELECT {} FROM place ORDER BY id", Place::columns("")), &[]).await
}

pub(super) async fn find(conn: &mut Conn, ids: &[PlaceId]) -> Result<Vec<Place>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = Sql::new(&format!("SELECT {} FROM place", Place::columns(""))).and_in("id", ids);
    conn.all(sql.text(), sql.values()).await
}

pub(super) async fn of_country(conn: &mut Conn, country: &str, level: i64) -> Result<Vec<Place>> {
    let sql =
        format!("SELECT {} FROM place WHERE country = $1 AND level = $2 ORDER BY name_key", Place::columns(""));
    conn.all(&sql, values![country, level]).await
}

pub(super) async fn of_countries(conn: &mut Conn, countries: &[String], level: i64) -> Result<Vec<Place>> {
    let sql = Sql::new(&format!("SELECT {} FROM place", Place::columns("")));
    let sql = sql.filter("level = {}", &[level.into()]).and_in("country", countries);
    conn.all(sql.text(), sql.values()).await
}

pub(super) async fn insert(tx: &mut Tx, places: &[Place]) -> Result<()> {
    let columns = [Place::COLUMNS, &["name_key"]].concat();
    let rows = places.iter().map(|place| {
        vec![
            place.id.into(),
            (&place.country).into(),
            place.level.into(),
            place.parent_id.into(),
            (&place.code).into(),
            (&place.name).into(),
            fold(&place.name).into(),
        ]
    });
    insert_many(tx, "place", &columns, rows.collect::<Vec<_>>(), "").await?;
    Ok(())
}

pub(super) async fn add_codes(tx: &mut Tx, coded: &[(PlaceId, String)]) -> Result<()> {
    for (id, code) in coded {
        tx.execute("UPDATE place SET code = $2 WHERE id = $1 AND code IS NULL", values![*id, code]).await?;
    }
    Ok(())
}
