//! A statement and its values, grown from fixed fragments; what a person typed only ever becomes a value.

use super::Value;
use std::fmt::Write;

/// A statement under construction. Placeholders are `$1..$n` on both engines.
#[derive(Debug, Clone, Default)]
pub struct Sql {
    text: String,
    values: Vec<Value>,
    has_where: bool,
}

impl Sql {
    /// Begins with a fixed text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    /// Adds a fixed text; each `{}` takes one of `values`.
    #[must_use]
    pub fn push(mut self, fragment: &str, values: &[Value]) -> Self {
        let mut values = values.iter();
        for (position, part) in fragment.split("{}").enumerate() {
            if position > 0 {
                self.values.push(values.next().cloned().unwrap_or(Value::Null));
                let _ = write!(self.text, "${}", self.values.len());
            }
            self.text.push_str(part);
        }
        self
    }

    /// Adds a condition, with WHERE or AND before it as it needs.
    #[must_use]
    pub fn filter(mut self, condition: &str, values: &[Value]) -> Self {
        self.text.push_str(if self.has_where { " AND " } else { " WHERE " });
        self.has_where = true;
        self.push(condition, values)
    }

    /// Adds a condition when there is a value for it.
    #[must_use]
    pub fn and<T: Clone + Into<Value>>(self, value: &Option<T>, condition: &str) -> Self {
        match value {
            Some(value) => self.filter(condition, &[value.clone().into()]),
            None => self,
        }
    }

    /// Adds `column IN (...)`; without values nothing fits. The list is padded to a power of two, so that few texts are prepared.
    #[must_use]
    pub fn and_in<T: Clone + Into<Value>>(self, column: &str, list: &[T]) -> Self {
        let Some(last) = list.last() else { return self.filter("1 = 0", &[]) };
        let mut values: Vec<Value> = list.iter().cloned().map(Into::into).collect();
        values.resize(list.len().next_power_of_two(), last.clone().into());
        let marks = vec!["{}"; values.len()].join(", ");
        self.filter(&format!("{column} IN ({marks})"), &values)
    }

    /// Adds that two columns are together one of `pairs`; without pairs nothing fits.
    #[must_use]
    pub fn and_pairs<A, B>(self, columns: (&str, &str), pairs: &[(A, B)]) -> Self
    where
        A: Clone + Into<Value>,
        B: Clone + Into<Value>,
    {
        let one = format!("({} = {{}} AND {} = {{}})", columns.0, columns.1);
        let values: Vec<Value> =
            pairs.iter().flat_map(|(one, other)| [one.clone().into(), other.clone().into()]).collect();
        let any = if pairs.is_empty() { "1 = 0".to_owned() } else { vec![one; pairs.len()].join(" OR ") };
        self.filter(&format!("({any})"), &values)
    }

    /// The text so far.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The values so far.
    #[must_use]
    pub fn values(&self) -> &[Value] {
        &self.values
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows_with_filters() {
        let sql = Sql::new("SELECT id FROM organization")
            .and(&Some("MLI"), "country = {}")
            .and(&None::<String>, "scope = {}")
            .and_in("id", &[1_i64, 2, 3])
            .push(" LIMIT {}", &[Value::Int(5)]);
        assert_eq!(
            sql.text(),
            "SELECT id FROM organization WHERE country = $1 AND id IN ($2, $3, $4, $5) LIMIT $6"
        );
        assert_eq!(sql.values().len(), 6);
        let none = Sql::new("SELECT id FROM organization").and_in::<i64>("id", &[]);
        assert_eq!(none.text(), "SELECT id FROM organization WHERE 1 = 0", "of nothing asked, nothing");
    }
}
