//! Every statement that stands whole in a store is prepared on both engines: a column that is not there, or a type that
//! does not fit, shows without a story that runs it.

use crate::architecture::source::{Source, sources, texts};
use engagement::db::Engine;
use tokio_postgres::error::SqlState;

/// The statements of the stores that are not put together from pieces.
fn statements() -> Vec<(String, String)> {
    let verbs = ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "WITH "];
    let is_store = |file: &Source| file.of_crate == "engagement" && !file.path.contains("/db/");
    let mut found = Vec::new();
    for file in sources().filter(is_store) {
        let whole = texts(&file.code).into_iter().filter(|text| {
            let begins = verbs.iter().any(|verb| text.starts_with(verb));
            begins && !text.contains(['{', '\\']) && !text.ends_with(' ')
        });
        found.extend(whole.map(|text| (file.path.clone(), text.to_owned())));
    }
    assert!(found.len() > 40, "the statements are found");
    found
}

story!(every_whole_statement_prepares, |app| async move {
    let mut faults = Vec::new();
    match app.db.engine() {
        Engine::Sqlite => {
            let beside = rusqlite::Connection::open(app.data.join("parvis.sqlite")).unwrap();
            for (path, sql) in statements() {
                faults.extend(beside.prepare(&sql).err().map(|error| format!("{path}: {error}\n    {sql}")));
            }
        }
        Engine::Postgres => {
            let (client, connection) = tokio_postgres::connect(app.url(), tokio_postgres::NoTls).await.unwrap();
            tokio::spawn(connection);
            for (path, sql) in statements() {
                // A beginning to which GROUP BY is added later is no fault.
                let is_whole = |error: &tokio_postgres::Error| error.code() != Some(&SqlState::GROUPING_ERROR);
                let fault = client.prepare(&sql).await.err().filter(is_whole);
                faults.extend(fault.map(|error| format!("{path}: {:?}\n    {sql}", error.as_db_error())));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
});
