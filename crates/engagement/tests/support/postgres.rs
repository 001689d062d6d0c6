//! Databases for stories on PostgreSQL: each is cloned from a template that the first story makes, and dropped behind it.
//!
//! The template's name carries the checksum of the migrations, so that runs of different revisions do not meet. Making
//! and sweeping hold an advisory lock alone, cloning shares it.

use engagement::db::Db;
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio_postgres::{Client, NoTls};

const LOCK: i64 = 7_490_001;
const TEMPLATE: &str = "parvis_template_";
const STORY: &str = "parvis_story_";

/// The address of one database of the server.
pub(crate) fn url(database: &str) -> String {
    let server = server();
    let (address, query) =
        server.split_once('?').map_or((server.as_str(), ""), |(address, query)| (address, query));
    let (scheme, rest) = address.split_once("://").unwrap();
    let authority = rest.split('/').next().unwrap_or_default();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{scheme}://{authority}/{database}{mark}{query}")
}

fn server() -> String {
    std::env::var("PARVIS_TEST_POSTGRES").unwrap_or_else(|_| "postgres://postgres@127.0.0.1:5432".to_owned())
}

async fn connect() -> Client {
    let server = server();
    let (client, connection) = tokio_postgres::connect(&server, NoTls).await.unwrap_or_else(|error| {
        panic!(
            "No PostgreSQL answered at {server} ({error}), and stories run on both engines. Run bin/test, which \
             starts one, or name a server in PARVIS_TEST_POSTGRES."
        )
    });
    tokio::spawn(connection);
    client
}

/// A new database with all tables and no rows; its name.
pub(crate) async fn create() -> String {
    let client = connect().await;
    sweep(&client).await;
    let template = format!("{TEMPLATE}{}", checksum());
    loop {
        if let Some(name) = clone_of(&client, &template).await {
            return name;
        }
        make_template(&client, &template).await;
    }
}

/// A new database without a table; its name.
pub(crate) async fn create_empty() -> String {
    clone_of(&connect().await, "template0").await.unwrap()
}

/// None when there is no such template.
async fn clone_of(client: &Client, template: &str) -> Option<String> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let (process, count) = (std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let name = format!("{STORY}{}_{process}_{count}", seconds(client).await);
    run(client, &format!("SELECT pg_advisory_lock_shared({LOCK})")).await;
    let found = exists(client, template).await;
    if found {
        run(client, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
    }
    run(client, &format!("SELECT pg_advisory_unlock_shared({LOCK})")).await;
    found.then_some(name)
}

/// The server's clock dates names, so that a later run knows what has been left behind.
async fn seconds(client: &Client) -> i64 {
    client.query_one("SELECT extract(epoch FROM now())::bigint", &[]).await.unwrap().get(0)
}

async fn run(client: &Client, sql: &str) {
    client.batch_execute(sql).await.unwrap();
}

async fn exists(client: &Client, name: &str) -> bool {
    client.query_opt("SELECT 1 FROM pg_database WHERE datname = $1", &[&name]).await.unwrap().is_some()
}

/// Makes the template under another name first: one that exists is whole.
async fn make_template(client: &Client, template: &str) {
    run(client, &format!("SELECT pg_advisory_lock({LOCK})")).await;
    if !exists(client, template).await {
        let making = format!("{template}_making");
        run(client, &format!("DROP DATABASE IF EXISTS {making} WITH (FORCE)")).await;
        run(client, &format!("CREATE DATABASE {making} TEMPLATE template0")).await;
        disconnect(Db::open(&url(&making)).await.unwrap(), client, &making).await;
        run(client, &format!("COMMENT ON DATABASE {making} IS '{}'", seconds(client).await)).await;
        run(client, &format!("ALTER DATABASE {making} RENAME TO {template}")).await;
    }
    run(client, &format!("SELECT pg_advisory_unlock({LOCK})")).await;
}

/// A template with someone connected can be neither renamed nor cloned.
async fn disconnect(db: Db, client: &Client, database: &str) {
    drop(db);
    let connected = "SELECT 1 FROM pg_stat_activity WHERE datname = $1";
    while !client.query(connected, &[&database]).await.unwrap().is_empty() {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
}

/// Drops what nobody uses and runs that were killed or that tested other revisions have left: databases of stories
/// after an hour, templates after a day.
async fn sweep(client: &Client) {
    let sql = "SELECT datname FROM pg_database d
               WHERE NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.datid = d.oid)
                 AND extract(epoch FROM now())::bigint > CASE
                   WHEN datname LIKE 'parvis\\_story\\_%' THEN split_part(datname, '_', 3)::bigint + 3600
                   WHEN datname LIKE 'parvis\\_template\\_%' THEN shobj_description(d.oid, 'pg_database')::bigint + 86400
                 END";
    for row in client.query(sql, &[]).await.unwrap() {
        let name: String = row.get(0);
        // Someone else may sweep too, or use it after all.
        let _ = client.batch_execute(&format!("DROP DATABASE IF EXISTS {name}")).await;
    }
}

/// Drops the databases of a story.
pub(crate) async fn remove(databases: Vec<String>) {
    if databases.is_empty() {
        return;
    }
    let client = connect().await;
    for name in databases {
        run(&client, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
    }
}

fn checksum() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../engagement/migrations");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut hash = Sha256::new();
    for file in files {
        hash.update(std::fs::read(file).unwrap());
    }
    hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}
