//! Sources and places, which everything else refers to.

use super::{Rows, moment};
use crate::Done;
use crate::synthetic::{ADMIN1, ADMIN2, COUNTRIES, Codes, SOURCES, place_id, source_id};
use engagement::app::App;
use engagement::db::Value;
use matching::fold;

/// Sources and places.
pub(super) async fn write(app: &App, codes: &Codes) -> Done<()> {
    let mut tx = app.db.write().await?;
    let mut sources = Rows::of("source", &["id", "name", "name_key", "created_at"]);
    for at in 0..SOURCES {
        let name = format!("Cluster report {at}");
        sources.add(vec![source_id(at).into(), (&name).into(), fold(&name).into(), moment(0).into()]);
    }
    sources.write(&mut tx).await?;
    let mut places = Rows::of("place", &["id", "country", "level", "parent_id", "code", "name", "name_key"]);
    for (country, letters) in codes.countries.iter().take(COUNTRIES).enumerate() {
        for one in 0..ADMIN1 {
            let (above, name) = (place_id(country, one, None), format!("Region {one}"));
            let code = format!("{letters}{one:02}");
            places.add(vec![
                above.into(),
                (*letters).into(),
                1_i64.into(),
                Value::Null,
                (&code).into(),
                (&name).into(),
                fold(&name).into(),
            ]);
            for two in 0..ADMIN2 {
                let (id, name) = (place_id(country, one, Some(two)), format!("District {one}-{two}"));
                places.add(vec![
                    id.into(),
                    (*letters).into(),
                    2_i64.into(),
                    above.into(),
                    format!("{code}{two:02}").into(),
                    (&name).into(),
                    fold(&name).into(),
                ]);
            }
        }
    }
    places.write(&mut tx).await?;
    Ok(tx.commit().await?)
}
