//! Countries and wide regions in names: `Oxfam Kenya` is not `Oxfam`.

use std::sync::LazyLock;

use crate::phrases::{Phrases, data_lines};

static PLACES: LazyLock<Phrases<&'static str>> =
    LazyLock::new(|| Phrases::new(data_lines(include_str!("../data/places.txt")).flat_map(names_of_line)));

fn names_of_line(line: &'static str) -> impl Iterator<Item = (String, &'static str)> {
    let code = line.split(" | ").next().unwrap_or(line);
    line.split(" | ").skip(1).map(move |name| (name.to_owned(), code))
}

/// The code (ISO alpha-3, or a region's word) of the place that the words begin with, and how many words it takes.
pub(crate) fn place_at(words: &[String]) -> Option<(usize, &'static str)> {
    PLACES.longest_at(words).map(|(length, code)| (length, *code))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str) -> Option<&'static str> {
        let words: Vec<String> = crate::fold(text).split(' ').map(str::to_owned).collect();
        place_at(&words).map(|(_, code)| code)
    }

    #[test]
    fn names_and_adjectives_of_countries_in_several_languages() {
        for text in ["Mali", "malienne", "Мали", "مالي"] {
            assert_eq!(place(text), Some("MLI"), "{text}");
        }
        assert_eq!(place("République démocratique du Congo"), Some("COD"));
        assert_eq!(place("afrique"), Some("AFRICA"));
        assert_eq!(place("Oxfam"), None);
    }
}
