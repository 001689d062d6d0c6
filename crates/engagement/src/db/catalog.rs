//! Which tables there are, with their columns and keys: for copying a register from one engine to the other.

use super::{Conn, Engine, Row, Value};
use crate::error::{Error, Result};

/// One table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, in order.
    pub columns: Vec<TableColumn>,
    /// The positions of the columns of its primary key, in the order of the key.
    pub key: Vec<usize>,
}

/// One column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableColumn {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub holds: Holds,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// True or false.
    Bool,
    /// Integers.
    Int,
    /// Real numbers.
    Float,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// UUIDs.
    Uuid,
    /// Moments.
    Time,
}

impl Holds {
    /// By the name of the type, in the words of either engine.
    fn parse(declared: &str) -> Result<Self> {
        match declared.to_ascii_uppercase().as_str() {
            "BOOLEAN" => Ok(Holds::Bool),
            "BIGINT" => Ok(Holds::Int),
            "DOUBLE PRECISION" => Ok(Holds::Float),
            "TEXT" => Ok(Holds::Text),
            "BYTEA" => Ok(Holds::Bytes),
            "UUID" => Ok(Holds::Uuid),
            "TIMESTAMPTZ" | "TIMESTAMP WITH TIME ZONE" => Ok(Holds::Time),
            other => Err(Error::internal(format!("a column of type {other}, which this program does not use"))),
        }
    }

    /// The value in column `index` of a row.
    pub fn read(self, row: &Row, index: usize) -> Result<Value> {
        Ok(match self {
            Holds::Bool => row.get::<Option<bool>>(index)?.into(),
            Holds::Int => row.get::<Option<i64>>(index)?.into(),
            Holds::Float => row.get::<Option<f64>>(index)?.into(),
            Holds::Text => row.get::<Option<String>>(index)?.into(),
            Holds::Bytes => row.get::<Option<Vec<u8>>>(index)?.into(),
            Holds::Uuid => row.get::<Option<uuid::Uuid>>(index)?.into(),
            Holds::Time => row.get::<Option<jiff::Timestamp>>(index)?.into(),
        })
    }
}

const SQLITE: &str = "SELECT t.name, c.name, c.type, c.pk
    FROM sqlite_master t JOIN pragma_table_info(t.name) c
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name <> 'migration' ORDER BY t.name, c.cid";

const POSTGRES: &str = "SELECT c.table_name::text, c.column_name::text, c.data_type::text,
      coalesce(k.ordinal_position, 0)::bigint
    FROM information_schema.tables t
    JOIN information_schema.columns c USING (table_schema, table_name)
    LEFT JOIN information_schema.table_constraints p
      ON p.table_schema = t.table_schema AND p.table_name = t.table_name AND p.constraint_type = 'PRIMARY KEY'
    LEFT JOIN information_schema.key_column_usage k
      ON k.constraint_schema = p.constraint_schema AND k.constraint_name = p.constraint_name
      AND k.table_name = t.table_name AND k.column_name = c.column_name
    WHERE t.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND t.table_name <> 'migration'
    ORDER BY 1, c.ordinal_position";

impl Conn {
    /// All tables of the register, by name; not the one that counts migrations.
    pub async fn tables(&mut self) -> Result<Vec<Table>> {
        let sql = match self.engine() {
            Engine::Sqlite => SQLITE,
            Engine::Postgres => POSTGRES,
        };
        let mut tables: Vec<Table> = Vec::new();
        let mut keys: Vec<Vec<(i64, usize)>> = Vec::new();
        for row in self.rows(sql, &[]).await? {
            let name: String = row.get(0)?;
            if tables.last().is_none_or(|table| table.name != name) {
                tables.push(Table { name, columns: Vec::new(), key: Vec::new() });
                keys.push(Vec::new());
            }
            let (Some(table), Some(key)) = (tables.last_mut(), keys.last_mut()) else { continue };
            let position: i64 = row.get(3)?;
            if position > 0 {
                key.push((position, table.columns.len()));
            }
            let holds = Holds::parse(&row.get::<String>(2)?)?;
            table.columns.push(TableColumn { name: row.get(1)?, holds });
        }
        for (table, mut key) in tables.iter_mut().zip(keys) {
            key.sort_unstable();
            table.key = key.into_iter().map(|(_, column)| column).collect();
        }
        Ok(tables)
    }
}
