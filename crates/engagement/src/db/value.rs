//! The values that go into a statement, the same on both engines.

use bytes::{BufMut, BytesMut};
use jiff::Timestamp;
use rusqlite::types::{ToSqlOutput, ValueRef};
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use uuid::Uuid;

/// One value of a statement.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// No value.
    Null,
    /// True or false.
    Bool(bool),
    /// Every integer is a BIGINT.
    Int(i64),
    /// A real number.
    Float(f64),
    /// Text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A UUID: 16 bytes on SQLite.
    Uuid(Uuid),
    /// A moment: microseconds on SQLite, `timestamptz` on PostgreSQL.
    Time(Timestamp),
}

macro_rules! from {
    ($($type:ty => $make:expr),* $(,)?) => {$(
        impl From<$type> for Value {
            fn from(value: $type) -> Self {
                #[allow(clippy::redundant_closure_call)]
                ($make)(value)
            }
        }
    )*};
}

from! {
    bool => Value::Bool,
    i64 => Value::Int,
    f64 => Value::Float,
    String => Value::Text,
    &str => |text: &str| Value::Text(text.to_owned()),
    &String => |text: &String| Value::Text(text.clone()),
    Vec<u8> => Value::Bytes,
    &[u8] => |bytes: &[u8]| Value::Bytes(bytes.to_vec()),
    Uuid => Value::Uuid,
    Timestamp => Value::Time,
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

impl<'a, T> From<&'a Option<T>> for Value
where
    T: Clone + Into<Value>,
{
    fn from(value: &'a Option<T>) -> Self {
        value.clone().into()
    }
}

/// The values of a statement, each turned into a [`Value`].
#[macro_export]
macro_rules! values {
    ($($value:expr),* $(,)?) => { &[$($crate::db::Value::from($value)),*][..] };
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Value::Null => ToSqlOutput::Borrowed(ValueRef::Null),
            Value::Bool(value) => ToSqlOutput::Borrowed(ValueRef::Integer(i64::from(*value))),
            Value::Int(value) => ToSqlOutput::Borrowed(ValueRef::Integer(*value)),
            Value::Float(value) => ToSqlOutput::Borrowed(ValueRef::Real(*value)),
            Value::Text(value) => ToSqlOutput::Borrowed(ValueRef::Text(value.as_bytes())),
            Value::Bytes(value) => ToSqlOutput::Borrowed(ValueRef::Blob(value)),
            Value::Uuid(value) => ToSqlOutput::Borrowed(ValueRef::Blob(value.as_bytes())),
            Value::Time(value) => ToSqlOutput::Borrowed(ValueRef::Integer(value.as_microsecond())),
        })
    }
}

/// Microseconds from 1970 to 2000, the epoch of PostgreSQL's binary times.
pub(super) const POSTGRES_EPOCH: i64 = 946_684_800_000_000;

impl ToSql for Value {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Value::Null => return Ok(IsNull::Yes),
            Value::Bool(value) => value.to_sql(ty, out)?,
            Value::Int(value) if *ty == Type::INT4 => i32::try_from(*value)?.to_sql(ty, out)?,
            Value::Int(value) => value.to_sql(ty, out)?,
            Value::Float(value) => value.to_sql(ty, out)?,
            Value::Text(value) => value.as_str().to_sql(ty, out)?,
            Value::Bytes(value) => value.as_slice().to_sql(ty, out)?,
            Value::Uuid(value) => value.to_sql(ty, out)?,
            Value::Time(value) => {
                out.put_i64(value.as_microsecond() - POSTGRES_EPOCH);
                IsNull::No
            }
        };
        Ok(IsNull::No)
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}
