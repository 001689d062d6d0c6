//! Hashtags of the Humanitarian Exchange Language, such as `#org +name`.

use std::collections::BTreeSet;

/// How sure a hashtag is that says all that is known of a field, and something else besides.
const SAYS_MORE: f64 = 0.8;

/// One hashtag with its attributes, without those that do not tell what a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    name: String,
    attributes: BTreeSet<String>,
}

impl Tag {
    /// Reads `#adm1 +code +v_pcode`; `None` for what is not a hashtag.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = text.trim().strip_prefix('#')?.to_lowercase();
        let mut parts = text.split('+').map(str::trim);
        let name = parts.next().filter(|name| !name.is_empty())?.to_owned();
        let attributes = parts.filter(|attribute| tells(attribute)).map(str::to_owned).collect();
        Some(Self { name, attributes })
    }

    /// How well `other` agrees with this known hashtag, from 0 to 1.
    pub(super) fn agreement(&self, other: &Self) -> f64 {
        if self == other {
            1.0
        } else if self.name == other.name
            && !self.attributes.is_empty()
            && self.attributes.is_subset(&other.attributes)
        {
            SAYS_MORE
        } else {
            0.0
        }
    }
}

/// Whether an attribute tells what a column holds; languages, code lists and ranks do not.
fn tells(attribute: &str) -> bool {
    let is_language = attribute.len() == 2 || attribute.starts_with("i_");
    !attribute.is_empty()
        && !is_language
        && !attribute.starts_with("v_")
        && !matches!(attribute, "preferred" | "list" | "main" | "primary" | "text")
        || matches!(attribute, "id")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Tag {
        Tag::read(text).unwrap()
    }

    #[test]
    fn attributes_have_no_order_and_languages_do_not_count() {
        assert_eq!(tag("#org+name+en"), tag("#ORG +name"));
        assert_eq!(tag("#adm1 +v_pcode +code"), tag("#adm1+code"));
        assert_eq!(tag("#sector +name +preferred +i_fr"), tag("#sector+name"));
        assert_ne!(tag("#org+id"), tag("#org"));
        assert_eq!(Tag::read("org"), None);
        assert_eq!(Tag::read("#"), None);
    }

    #[test]
    fn a_hashtag_that_says_more_agrees_less() {
        assert!(tag("#org+name").agreement(&tag("#org+name+former")) < 1.0);
        assert!(tag("#org").agreement(&tag("#org+funder")) < 0.1);
    }
}
