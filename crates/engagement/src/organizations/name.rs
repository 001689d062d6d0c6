//! The names of an organization through time.

use crate::dates::PartialDate;
use crate::error::{Error, Result};
use crate::message::Message;
pub(crate) use crate::names::clean;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What kind of name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NameKind {
    /// The name it gives itself now.
    Official,
    /// Short letters; several organizations may share them.
    Acronym,
    /// Also known as, in any language.
    Also,
    /// A name it had.
    Former,
}

impl NameKind {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            NameKind::Official => "official",
            NameKind::Acronym => "acronym",
            NameKind::Also => "also",
            NameKind::Former => "former",
        }
    }

    /// From what is stored.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        match text {
            "official" => NameKind::Official,
            "acronym" => NameKind::Acronym,
            "former" => NameKind::Former,
            _ => NameKind::Also,
        }
    }
}

/// One name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Name {
    /// Its id, so that a change of it can be told from another name.
    pub id: Uuid,
    /// What kind of name.
    pub kind: NameKind,
    /// The name.
    pub text: String,
    /// Its language, as BCP 47; `und` where it is not known.
    pub language: String,
    /// Since when.
    pub from: Option<PartialDate>,
    /// Until when.
    pub to: Option<PartialDate>,
}

/// A rename closes the official name and opens the next one.
pub(crate) fn rename(names: &[Name], next: Name) -> Result<Vec<Name>> {
    let Some(current) = names.iter().find(|name| name.kind == NameKind::Official) else {
        return Err(Error::internal("an organization without an official name"));
    };
    if current.text == next.text {
        return Err(Error::Conflict(Message::new("problem-rename-same").with("name", &next.text)));
    }
    if let (Some(from), Some(on)) = (&current.from, &next.from)
        && on < from
    {
        let message = Message::new("problem-rename-before").with("date", on).with("since", from);
        return Err(Error::invalid("date", message));
    }
    let former = Name { kind: NameKind::Former, to: next.from.clone(), ..current.clone() };
    Ok(vec![former, Name { kind: NameKind::Official, ..next }])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn official(text: &str, from: Option<&str>) -> Name {
        let from = from.map(|date| PartialDate::parse(date).unwrap());
        Name {
            id: Uuid::nil(),
            kind: NameKind::Official,
            text: text.into(),
            language: "en".into(),
            from,
            to: None,
        }
    }

    #[test]
    fn a_rename_closes_one_and_opens_the_next() {
        let names = rename(&[official("Old", None)], official("New", Some("2024-06-14"))).unwrap();
        assert_eq!((names[0].kind, names[0].to.as_ref().unwrap().as_str()), (NameKind::Former, "2024-06-14"));
        assert_eq!((names[1].kind, names[1].text.as_str()), (NameKind::Official, "New"));
    }

    #[test]
    fn a_rename_to_the_same_name_or_before_it_was_taken_is_refused() {
        assert!(rename(&[official("Old", None)], official("Old", None)).is_err());
        assert!(rename(&[official("Old", Some("2010"))], official("New", Some("2009"))).is_err());
    }
}
