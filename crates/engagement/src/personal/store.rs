//! Reads what is held on one account, whatever subject keeps it.

use crate::db::{Conn, Row};
use crate::error::Result;
use crate::ids::AccountId;
use crate::values;
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// How a column is read.
#[derive(Debug, Clone, Copy)]
pub(super) enum Read {
    Text,
    Moment,
    Id,
}

/// A part of what is held: a statement over one account, and its columns.
pub(super) struct Part {
    pub(super) name: &'static str,
    sql: &'static str,
    columns: &'static [(&'static str, Read)],
}

use Read::{Id, Moment, Text};

/// Secrets and their hashes are left out: they say nothing of the person, and are keys.
pub(super) const PARTS: &[Part] = &[
    Part {
        name: "account",
        sql: "SELECT email, name, language, created_at, confirmed_at, seen_at FROM account WHERE id = $1",
        columns: &[
            ("email", Text),
            ("name", Text),
            ("language", Text),
            ("created_at", Moment),
            ("confirmed_at", Moment),
            ("seen_at", Moment),
        ],
    },
    Part {
        name: "roles",
        sql: "SELECT role, of_kind, office_id, country, organization_id, from_at, to_at FROM membership
              WHERE account_id = $1 ORDER BY from_at, id",
        columns: &[
            ("role", Text),
            ("of", Text),
            ("office", Id),
            ("country", Text),
            ("organization", Id),
            ("from", Moment),
            ("to", Moment),
        ],
    },
    Part {
        name: "sessions",
        sql: "SELECT created_at, seen_at, expires_at, device FROM session WHERE account_id = $1 ORDER BY created_at",
        columns: &[("created_at", Moment), ("seen_at", Moment), ("expires_at", Moment), ("device", Text)],
    },
    Part {
        name: "security_log",
        sql: "SELECT at, event, device FROM security_event WHERE account_id = $1 ORDER BY at, id",
        columns: &[("at", Moment), ("event", Text), ("device", Text)],
    },
    Part {
        name: "api_tokens",
        sql: "SELECT name, scopes, created_at, expires_at, used_at FROM api_token WHERE account_id = $1 ORDER BY created_at",
        columns: &[
            ("name", Text),
            ("scopes", Text),
            ("created_at", Moment),
            ("expires_at", Moment),
            ("used_at", Moment),
        ],
    },
    Part {
        name: "passkeys",
        sql: "SELECT name, created_at, used_at FROM passkey WHERE account_id = $1 ORDER BY created_at",
        columns: &[("name", Text), ("created_at", Moment), ("used_at", Moment)],
    },
    Part {
        name: "identities",
        sql: "SELECT issuer, subject, created_at, used_at FROM identity WHERE account_id = $1 ORDER BY created_at",
        columns: &[("issuer", Text), ("subject", Text), ("created_at", Moment), ("used_at", Moment)],
    },
    Part {
        name: "claims",
        sql: "SELECT organization_id, evidence, words, state, made_at FROM claim WHERE account_id = $1 ORDER BY made_at",
        columns: &[
            ("organization", Id),
            ("evidence", Text),
            ("words", Text),
            ("state", Text),
            ("made_at", Moment),
        ],
    },
    Part {
        name: "proposals",
        sql: "SELECT organization_id, words, state, made_at FROM proposal WHERE proposed_by = $1 ORDER BY made_at",
        columns: &[("organization", Id), ("words", Text), ("state", Text), ("made_at", Moment)],
    },
    Part {
        name: "mail",
        sql: "SELECT letter, address, state, created_at FROM mail WHERE account_id = $1 ORDER BY created_at",
        columns: &[("letter", Text), ("address", Text), ("state", Text), ("created_at", Moment)],
    },
    Part {
        name: "acts",
        sql: "SELECT at, act, subject, record_id FROM history WHERE actor_id = $1 ORDER BY number",
        columns: &[("at", Moment), ("act", Text), ("subject", Text), ("record", Id)],
    },
];

pub(super) async fn rows(conn: &mut Conn, part: &Part, account: AccountId) -> Result<Vec<Value>> {
    let read = |row: &Row| {
        let mut object = Map::new();
        for (at, (name, read)) in part.columns.iter().enumerate() {
            let value = match read {
                Text => json!(row.get::<Option<String>>(at)?),
                Moment => json!(row.get::<Option<Timestamp>>(at)?),
                Id => json!(row.get::<Option<Uuid>>(at)?),
            };
            object.insert((*name).to_owned(), value);
        }
        Ok(Value::Object(object))
    };
    conn.rows(part.sql, values![account]).await?.iter().map(read).collect()
}
