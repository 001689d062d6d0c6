//! The order of names, made here so that both engines agree on it: a sort key in its own column.

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use std::sync::LazyLock;

static ROOT: LazyLock<Option<CollatorBorrowed<'static>>> =
    LazyLock::new(|| Collator::try_new(Default::default(), CollatorOptions::default()).ok());

/// Letters that count; more would only lengthen the key.
const LETTERS: usize = 200;

/// The key by which a name is sorted, after the root collation of Unicode (CLDR).
#[must_use]
pub fn sort_key(name: &str) -> Vec<u8> {
    let name: String =
        name.trim_start_matches(|letter: char| !letter.is_alphanumeric()).chars().take(LETTERS).collect();
    let mut key = Vec::new();
    let written = ROOT.as_ref().map(|collator| collator.write_sort_key_to(&name, &mut key));
    match written {
        Some(Ok(())) => key,
        _ => name.to_lowercase().into_bytes(),
    }
}

#[cfg(test)]
mod tests {
    use super::sort_key;

    #[test]
    fn accents_and_quotes_do_not_move_a_name() {
        let mut names =
            ["Zonta", "“Aahung”", "Équilibres", "Equality Now", "Ñande", "Oxfam", "action aid", "Action Aid"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(
            names,
            ["“Aahung”", "action aid", "Action Aid", "Equality Now", "Équilibres", "Ñande", "Oxfam", "Zonta"]
        );
    }
}
