//! What a backup says of itself, and how a row is written in it.

use crate::db::{Holds, Value};
use crate::ids::{hex, unhex};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

/// The layout of the archive; another number is another layout.
pub(super) const LAYOUT: u32 = 1;

/// Name of the entry that holds the manifest.
pub(super) const MANIFEST: &str = "manifest.json";

/// What is in the archive.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Manifest {
    pub(super) layout: u32,
    /// The version of the program that wrote it.
    pub(super) program: String,
    /// The newest migration of its tables.
    pub(super) migration: i64,
    pub(super) made_at: Timestamp,
    pub(super) tables: Vec<TableEntry>,
    pub(super) files: Vec<String>,
    /// Files that the register knows of and that were not there.
    pub(super) missing: Vec<String>,
}

/// One table in the archive.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct TableEntry {
    pub(super) name: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: u64,
    /// SHA-256 of the entry.
    pub(super) sha256: String,
}

impl TableEntry {
    /// The name of its entry.
    pub(super) fn entry(name: &str) -> String {
        format!("tables/{name}.jsonl")
    }
}

/// The name of the entry of a file.
pub(super) fn file_entry(hash: &str) -> String {
    format!("files/{hash}")
}

/// A value as JSON. Real numbers are text, so that no digit is lost in between.
pub(super) fn to_json(value: Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(value),
        Value::Int(value) => Json::from(value),
        Value::Float(value) => Json::String(value.to_string()),
        Value::Text(value) => Json::String(value),
        Value::Bytes(value) => Json::String(hex(&value)),
        Value::Uuid(value) => Json::String(value.to_string()),
        Value::Time(value) => Json::from(value.as_microsecond()),
    }
}

/// The value back from JSON; none when it is not of that type.
pub(super) fn from_json(json: &Json, holds: Holds) -> Option<Value> {
    if json.is_null() {
        return Some(Value::Null);
    }
    Some(match holds {
        Holds::Bool => Value::Bool(json.as_bool()?),
        Holds::Int => Value::Int(json.as_i64()?),
        Holds::Float => Value::Float(json.as_str()?.parse().ok()?),
        Holds::Text => Value::Text(json.as_str()?.to_owned()),
        Holds::Bytes => Value::Bytes(unhex(json.as_str()?)?),
        Holds::Uuid => Value::Uuid(json.as_str()?.parse().ok()?),
        Holds::Time => Value::Time(Timestamp::from_microsecond(json.as_i64()?).ok()?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_back_as_they_were() {
        let values = [
            (Value::Null, Holds::Text),
            (Value::Bool(true), Holds::Bool),
            (Value::Int(i64::MIN), Holds::Int),
            (Value::Float(0.1 + 0.2), Holds::Float),
            (Value::Float(f64::INFINITY), Holds::Float),
            (Value::Text("a\n\"\u{1F600}".to_owned()), Holds::Text),
            (Value::Bytes(vec![0, 255]), Holds::Bytes),
            (Value::Uuid(uuid::Uuid::max()), Holds::Uuid),
            (Value::Time(Timestamp::from_microsecond(-1).unwrap()), Holds::Time),
        ];
        for (value, holds) in values {
            assert_eq!(from_json(&to_json(value.clone()), holds), Some(value));
        }
        assert_eq!(from_json(&Json::from(1), Holds::Uuid), None);
    }
}
