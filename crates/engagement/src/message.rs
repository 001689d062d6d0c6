//! Something to say to a person, in no language yet: a key and its values. `web` says it in theirs.

/// A message of the interface: the key of its text and the values in it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Message {
    /// The key of the text.
    pub key: String,
    /// The values, by name.
    #[serde(default)]
    pub values: Vec<(String, String)>,
}

impl Message {
    /// A message without values.
    #[must_use]
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), values: Vec::new() }
    }

    /// The message with one more value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.values.push((name.to_owned(), value.to_string()));
        self
    }
}
