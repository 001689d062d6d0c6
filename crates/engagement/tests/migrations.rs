//! A register of an older version, opened by this one: nothing of it is lost, and its rules hold as before.

use engagement::collation::sort_key;
use engagement::db::Db;
use engagement::values;
use jiff::Timestamp;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The rows of each table that has any, by the names of their columns.
type Rows = BTreeMap<String, Vec<BTreeMap<String, String>>>;

async fn rows(db: &Db) -> Rows {
    let mut conn = db.read().await.unwrap();
    let mut all = Rows::new();
    for table in conn.tables().await.unwrap() {
        let columns: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
        let found = conn.rows(&format!("SELECT {} FROM {}", columns.join(", "), table.name), &[]).await.unwrap();
        let cells = |row| {
            let cells = table.columns.iter().enumerate();
            cells.map(|(at, column)| (column.name.clone(), format!("{:?}", column.holds.read(row, at)))).collect()
        };
        let mut found: Vec<BTreeMap<String, String>> = found.iter().map(cells).collect();
        found.sort_unstable();
        if !found.is_empty() {
            all.insert(table.name, found);
        }
    }
    all
}

/// Without the columns that other rows of the same tables lack.
fn in_common(mut rows: Rows, with: &Rows) -> Rows {
    for (table, rows) in &mut rows {
        let columns = with.get(table).and_then(|others| others.first());
        rows.iter_mut()
            .for_each(|row| row.retain(|column, _| columns.is_some_and(|one| one.contains_key(column))));
    }
    rows
}

async fn fill(db: &Db) {
    let (id, other, now) = (Uuid::from_u128(1), Uuid::from_u128(2), Timestamp::UNIX_EPOCH);
    let mut tx = db.write().await.unwrap();
    let sql = "INSERT INTO organization (id, name, name_key, name_language, sort_key, civil_society, network,
                 confidentiality, owner_kind, activities, created_at, changed_at)
               VALUES ($1, 'Aide', 'aide', 'fr', $2, TRUE, FALSE, 'public', 'office', 0, $3, $3)";
    tx.execute(sql, values![id, sort_key("Aide"), now]).await.unwrap();
    let sql = "INSERT INTO source (id, name, name_key, created_at) VALUES ($1, 'List', 'list', $2)";
    tx.execute(sql, values![id, now]).await.unwrap();
    let sql = "INSERT INTO organization_fact (organization_id, field, value, source_id, source_row, recorded_at,
                 confirmed_at) VALUES ($1, 'name', 'Aide', $1, 2, $2, $2), ($1, 'country', 'ML', $1, 2, $2, $2)";
    tx.execute(sql, values![id, now]).await.unwrap();
    let sql = "INSERT INTO organization_term (organization_id, vocabulary, code) VALUES ($1, 'kind', 'ngo')";
    tx.execute(sql, values![id]).await.unwrap();
    let sql = "INSERT INTO partnership (id, title, title_key, title_language, status, confidentiality, owner_kind,
                 follows_id, created_at, changed_at)
               VALUES ($1, 'Wells', 'wells', 'en', 'active', 'public', 'office', $2, $3, $3)";
    tx.execute(sql, values![id, None::<Uuid>, now]).await.unwrap();
    tx.execute(sql, values![other, Some(id), now]).await.unwrap();
    for partnership in [id, other] {
        for sql in [
            "INSERT INTO partnership_party (id, partnership_id, position, organization_id, leads, roles)
             VALUES ($1, $1, 0, $2, TRUE, 'implementer')",
            "INSERT INTO partnership_funding (id, partnership_id, position, donor_id, donor_name, currency, planned)
             VALUES ($1, $1, 0, $2, 'Aide', 'XOF', 1200)",
        ] {
            tx.execute(sql, values![partnership, id]).await.unwrap();
        }
        for sql in [
            "INSERT INTO partnership_term (partnership_id, vocabulary, code) VALUES ($1, 'area', 'water')",
            "INSERT INTO partnership_place (partnership_id, position, country) VALUES ($1, 0, 'ML'), ($1, 1, 'NE')",
            "INSERT INTO partnership_code (partnership_id, scheme, code) VALUES ($1, 'project', 'DP.1')",
        ] {
            tx.execute(sql, values![partnership]).await.unwrap();
        }
        let sql = "INSERT INTO partnership_step (id, partnership_id, position, status, taken_at)
                   VALUES ($1, $1, 0, 'active', $2)";
        tx.execute(sql, values![partnership, now]).await.unwrap();
    }
    tx.commit().await.unwrap();
}

story!(a_register_of_an_older_version_keeps_all_its_rows, |app| async move {
    let url = app.empty_database("older").await;
    let older = Db::open_at(&url, 12).await.unwrap();
    fill(&older).await;
    let before = rows(&older).await;
    assert_eq!(before.len(), 11, "{before:?}");
    drop(older);
    let db = Db::open(&url).await.unwrap();
    let after = rows(&db).await;
    assert_eq!(after, in_common(before, &after));
    for (wrong, sql) in [
        ("nobody takes part", "UPDATE partnership_party SET organization_id = $1"),
        ("nobody gives money", "UPDATE partnership_funding SET donor_id = $1"),
        ("terms of nothing", "UPDATE partnership_term SET partnership_id = $1"),
    ] {
        let mut tx = db.write().await.unwrap();
        assert!(tx.execute(sql, values![Uuid::from_u128(9)]).await.is_err(), "{wrong}");
    }
});
