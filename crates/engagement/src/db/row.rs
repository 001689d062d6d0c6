//! What comes back from a statement, read by position, and structs read in the order of their fields.

use super::long;
use super::value::POSTGRES_EPOCH;
use crate::error::{Error, Result};
use compact_str::CompactString;
use jiff::Timestamp;
use rusqlite::types::ValueRef;
use std::sync::Arc;
use tokio_postgres::types::{FromSql, Type};
use uuid::Uuid;

/// One row, of either engine.
#[derive(Debug)]
pub enum Row {
    /// Values as SQLite holds them.
    Sqlite(Cells),
    /// A row as PostgreSQL sent it.
    Postgres(tokio_postgres::Row),
}

/// The values of a row among those of all rows of an answer, which lie side by side.
#[derive(Debug)]
pub struct Cells {
    all: Arc<Vec<Cell>>,
    first: usize,
    width: usize,
}

impl Cells {
    /// The rows of an answer, so many values each.
    pub(super) fn rows(all: Vec<Cell>, width: usize) -> Vec<Row> {
        let all = Arc::new(all);
        let row = |first| Row::Sqlite(Self { all: all.clone(), first, width });
        (0..all.len()).step_by(width.max(1)).map(row).collect()
    }

    fn get(&self, index: usize) -> Option<&Cell> {
        self.all.get(self.first + index).filter(|_| index < self.width)
    }
}

/// A value as SQLite holds it. UUIDs and short texts stand in it by themselves, because most rows have several.
#[derive(Debug)]
pub enum Cell {
    /// No value.
    Null,
    /// An integer, a truth or a moment.
    Integer(i64),
    /// A real number.
    Real(f64),
    /// Text.
    Text(CompactString),
    /// 16 bytes, which are a UUID or not.
    Sixteen([u8; 16]),
    /// Other bytes.
    Bytes(Vec<u8>),
}

impl From<ValueRef<'_>> for Cell {
    fn from(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Null => Cell::Null,
            ValueRef::Integer(value) => Cell::Integer(value),
            ValueRef::Real(value) => Cell::Real(value),
            ValueRef::Text(value) => Cell::Text(CompactString::from_utf8_lossy(value)),
            ValueRef::Blob(value) => match value.try_into() {
                Ok(sixteen) => Cell::Sixteen(sixteen),
                Err(_) => Cell::Bytes(value.to_vec()),
            },
        }
    }
}

impl Row {
    /// The text in column `index`, counted from 0, without a copy of it.
    pub fn text(&self, index: usize) -> Result<Option<&str>> {
        match self {
            Row::Sqlite(cells) => match cells.get(index) {
                Some(Cell::Text(text)) => Ok(Some(text)),
                Some(Cell::Null) => Ok(None),
                found => Err(Error::internal(format!("column {index} is no text: {found:?}"))),
            },
            Row::Postgres(row) => row.try_get(index).map_err(Error::internal),
        }
    }

    /// The value in column `index`, counted from 0. An error is a fault of the statement or of the struct it is read into.
    pub fn get<T: Column>(&self, index: usize) -> Result<T> {
        match self {
            Row::Sqlite(cells) => cells.get(index).and_then(T::from_sqlite).ok_or_else(|| {
                let found = cells.get(index);
                Error::internal(format!("column {index} does not fit: {found:?}"))
            }),
            Row::Postgres(row) => T::from_postgres(row, index).map_err(Error::internal),
        }
    }
}

/// A type that a column can be read into.
pub trait Column: Sized {
    /// From what SQLite holds; none when it does not fit.
    fn from_sqlite(value: &Cell) -> Option<Self>;
    /// From what PostgreSQL sent.
    fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self, tokio_postgres::Error>;
}

/// Types, each with what of SQLite's it is read from; what may be missing is read the same way.
macro_rules! column {
    ($($type:ty { $($pattern:pat => $read:expr),* $(,)? })*) => {$(
        impl Column for $type {
            fn from_sqlite(value: &Cell) -> Option<Self> {
                match value {
                    $($pattern => $read,)*
                    _ => None,
                }
            }
            fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self, tokio_postgres::Error> {
                row.try_get(index)
            }
        }
        impl Column for Option<$type> {
            fn from_sqlite(value: &Cell) -> Option<Self> {
                match value {
                    Cell::Null => Some(None),
                    other => <$type as Column>::from_sqlite(other).map(Some),
                }
            }
            fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self, tokio_postgres::Error> {
                row.try_get(index)
            }
        }
    )*};
}

column! {
    bool { Cell::Integer(value) => Some(*value != 0) }
    i64 { Cell::Integer(value) => Some(*value) }
    f64 { Cell::Real(value) => Some(*value), Cell::Integer(value) => Some(real(*value)) }
    String { Cell::Text(value) => Some(value.as_str().to_owned()), Cell::Bytes(packed) => long::unpack(packed) }
    Vec<u8> { Cell::Bytes(value) => Some(value.clone()), Cell::Sixteen(value) => Some(value.to_vec()) }
    Uuid { Cell::Sixteen(value) => Some(Uuid::from_bytes(*value)) }
}

/// A whole number where SQLite keeps a real one as such.
#[allow(clippy::cast_precision_loss)]
fn real(value: i64) -> f64 {
    value as f64
}

/// A moment as PostgreSQL sends it.
struct Moment(Timestamp);

impl<'a> FromSql<'a> for Moment {
    fn from_sql(_: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        let micros = i64::from_be_bytes(raw.try_into()?);
        Ok(Moment(Timestamp::from_microsecond(micros + POSTGRES_EPOCH)?))
    }
    fn accepts(ty: &Type) -> bool {
        *ty == Type::TIMESTAMPTZ
    }
}

impl Column for Timestamp {
    fn from_sqlite(value: &Cell) -> Option<Self> {
        match value {
            Cell::Integer(micros) => Timestamp::from_microsecond(*micros).ok(),
            _ => None,
        }
    }
    fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self, tokio_postgres::Error> {
        row.try_get::<_, Moment>(index).map(|moment| moment.0)
    }
}

impl Column for Option<Timestamp> {
    fn from_sqlite(value: &Cell) -> Option<Self> {
        match value {
            Cell::Null => Some(None),
            other => Timestamp::from_sqlite(other).map(Some),
        }
    }
    fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self, tokio_postgres::Error> {
        row.try_get::<_, Option<Moment>>(index).map(|moment| moment.map(|moment| moment.0))
    }
}

/// A struct that is read from a row in the order of its columns.
pub trait FromRow: Sized {
    /// The columns, in the order in which they are read.
    const COLUMNS: &'static [&'static str];
    /// Reads the struct, its first column at `start`.
    fn read_from(row: &Row, start: usize) -> Result<Self>;
    /// Reads the struct from the whole row.
    fn read(row: &Row) -> Result<Self> {
        Self::read_from(row, 0)
    }
    /// The columns for a SELECT, each behind the table's name or alias when one is given.
    fn columns(table: &str) -> String {
        let dot = if table.is_empty() { "" } else { "." };
        let named: Vec<_> = Self::COLUMNS.iter().map(|column| format!("{table}{dot}{column}")).collect();
        named.join(", ")
    }
}

/// Declares a struct once and reads it from a row; its field names are its columns, so list and struct cannot drift.
#[macro_export]
macro_rules! row {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$field_meta:meta])* $field_vis:vis $field:ident : $type:ty),* $(,)? }) => {
        $(#[$meta])*
        $vis struct $name { $($(#[$field_meta])* $field_vis $field: $type),* }
        impl $crate::db::FromRow for $name {
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),*];
            fn read_from(row: &$crate::db::Row, start: usize) -> $crate::error::Result<Self> {
                let mut next = start;
                $(let $field = row.get(next)?; next += 1;)*
                let _ = next;
                Ok(Self { $($field),* })
            }
        }
    };
}
