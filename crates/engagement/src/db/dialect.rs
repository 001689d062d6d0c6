//! Where the engines must differ: each difference is one named function.

use super::{Engine, Value, long};

impl Engine {
    /// Locks the row that a SELECT finds, passing over those that another node holds. SQLite has one writer, so needs nothing.
    #[must_use]
    pub fn skip_locked(self) -> &'static str {
        match self {
            Engine::Sqlite => "",
            Engine::Postgres => " FOR UPDATE SKIP LOCKED",
        }
    }

    /// Holds the row that a SELECT finds until the transaction has ended, so that find, decide and save see one state. SQLite has one writer, so needs nothing.
    #[must_use]
    pub fn for_update(self) -> &'static str {
        match self {
            Engine::Sqlite => "",
            Engine::Postgres => " FOR UPDATE",
        }
    }

    /// Holds back every other transaction that writes to a table until this one has ended, so that a rule over all its rows holds. SQLite has one writer, so needs nothing.
    #[must_use]
    pub fn lock_writers(self, table: &str) -> Option<String> {
        match self {
            Engine::Sqlite => None,
            Engine::Postgres => Some(format!("LOCK TABLE {table} IN SHARE ROW EXCLUSIVE MODE")),
        }
    }

    /// A long text that is kept and given back, never searched. SQLite, which would keep it letter by letter, is given it
    /// packed; read as a text it comes back as it was.
    #[must_use]
    pub fn long(self, text: String) -> Value {
        let packed = if self == Engine::Sqlite { long::pack(&text) } else { None };
        packed.map_or(Value::Text(text), Value::Bytes)
    }

    /// Holds back every other transaction that writes history until this one has ended, so that numbers ascend in the order of commit.
    #[must_use]
    pub(super) fn lock_history(self) -> Option<&'static str> {
        match self {
            Engine::Sqlite => None,
            Engine::Postgres => Some("SELECT pg_advisory_xact_lock(7411)"),
        }
    }

    /// Holds back every other node that migrates.
    #[must_use]
    pub(super) fn lock_migrations(self) -> Option<&'static str> {
        match self {
            Engine::Sqlite => None,
            Engine::Postgres => Some("SELECT pg_advisory_xact_lock(7410)"),
        }
    }

    /// Gathers statistics for the planner after many rows have come in.
    #[must_use]
    pub fn analyze(self) -> &'static str {
        "ANALYZE"
    }
}
