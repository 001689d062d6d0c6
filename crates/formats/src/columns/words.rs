//! The words and hashtags by which columns are recognised, and how well a header agrees with them.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::folding::fold;
use super::hashtags::Tag;
use super::{Field, Kind};

/// How sure a header is that only contains the words of a field, beside the share of it that they make up.
const CONTAINED: f64 = 0.45;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::read(include_str!("headers.txt")));

/// The words of all kinds of table.
struct Words {
    kinds: HashMap<Kind, Vec<FieldWords>>,
    blocked: Vec<String>,
}

/// The words of one field in one kind of table.
struct FieldWords {
    field: Field,
    headers: Vec<(String, f64)>,
    tags: Vec<(Tag, f64)>,
}

impl Words {
    fn read(text: &str) -> Self {
        let mut words = Self { kinds: HashMap::new(), blocked: Vec::new() };
        let mut kind = None;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some(section) = line.strip_prefix('[') {
                kind = Kind::from_name(section.trim_end_matches(']'));
            } else if let Some((name, list)) = line.split_once(": ") {
                match (kind, Field::from_name(name)) {
                    (Some(kind), Some(field)) => {
                        words.kinds.entry(kind).or_default().push(FieldWords::read(field, list));
                    }
                    _ => words.blocked.extend(list.split('|').map(|word| word.trim().to_owned())),
                }
            }
        }
        words
    }
}

impl FieldWords {
    fn read(field: Field, list: &str) -> Self {
        let mut words = Self { field, headers: Vec::new(), tags: Vec::new() };
        for word in list.split('|') {
            let (word, sure) = word.split_once('*').unwrap_or((word, "1"));
            let sure = sure.trim().parse().unwrap_or(1.0);
            match Tag::read(word) {
                Some(tag) => words.tags.push((tag, sure)),
                None => words.headers.push((word.trim().to_owned(), sure)),
            }
        }
        words
    }

    /// How sure a folded header is of this field, from 0 to 1.
    fn by_header(&self, header: &str, is_blocked: bool) -> f64 {
        let sure = |(words, sure): &(String, f64)| {
            if words == header {
                *sure
            } else if !is_blocked && contains(header, words) {
                // The words of the field must be at least half of the header.
                let share = count(words) as f64 / count(header) as f64;
                if share >= 0.5 { *sure * (CONTAINED + (1.0 - CONTAINED) * share * 0.8) } else { 0.0 }
            } else {
                0.0
            }
        };
        self.headers.iter().map(sure).fold(0.0, f64::max)
    }

    fn by_tag(&self, tag: &Tag) -> f64 {
        self.tags.iter().map(|(known, sure)| sure * known.agreement(tag)).fold(0.0, f64::max)
    }
}

/// How sure a column is of each field that its kind of table has. A hashtag that is known overrules the header.
pub(super) fn scores(kind: Kind, header: &str, hashtag: Option<&str>) -> Vec<(Field, f64)> {
    let header = fold(header);
    let fields = WORDS.kinds.get(&kind).map(Vec::as_slice).unwrap_or_default();
    let is_blocked = WORDS.blocked.iter().any(|word| contains(&header, word));
    let tag = hashtag.or(Some(header.as_str()).filter(|header| header.starts_with('#'))).and_then(Tag::read);
    let by_tag = |words: &FieldWords| tag.as_ref().map_or(0.0, |tag| words.by_tag(tag));
    let is_known = fields.iter().any(|words| by_tag(words) > 0.0);
    let score = |words: &FieldWords| {
        let by_header = words.by_header(&header, is_blocked);
        match by_tag(words) {
            0.0 if is_known => 0.4 * by_header,
            0.0 => by_header,
            sure => sure + 0.2 * by_header,
        }
    };
    fields.iter().map(|words| (words.field, score(words))).filter(|(_, score)| *score > 0.0).collect()
}

fn count(words: &str) -> usize {
    words.split(' ').count()
}

/// Whether `header` contains `words` as whole words, in that order.
fn contains(header: &str, words: &str) -> bool {
    let (header, words): (Vec<_>, Vec<_>) = (header.split(' ').collect(), words.split(' ').collect());
    header.windows(words.len()).any(|window| window == words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_list_names_a_field_and_is_folded() {
        let lines =
            include_str!("headers.txt").lines().filter(|line| !line.starts_with(['#', '[']) && !line.is_empty());
        for line in lines {
            let (name, list) = line.split_once(": ").unwrap();
            assert!(name == "words" || Field::from_name(name).is_some(), "{name}");
            for word in list.split('|').map(|word| word.split('*').next().unwrap().trim()) {
                assert_eq!(fold(word), word, "{name}");
            }
        }
        assert_eq!(WORDS.kinds.len(), Kind::ALL.len());
        assert!(!WORDS.blocked.is_empty());
    }

    #[test]
    fn a_whole_header_is_surer_than_one_that_contains_the_words() {
        let best = |header: &str, tag: Option<&str>| {
            scores(Kind::Presence, header, tag).into_iter().max_by(|one, other| one.1.total_cmp(&other.1))
        };
        assert_eq!(best("Nom de l’organisation", None), Some((Field::Organization, 1.0)));
        assert_eq!(best("admin1Pcod", None), Some((Field::Admin1Code, 1.0)));
        assert_eq!(best("Total organizations", None), None);
        let (field, sure) = best("Name of cluster", None).unwrap_or((Field::Status, 0.0));
        assert!(sure < 0.8, "{field:?} {sure}");
        assert_eq!(best("Anything", Some("#adm2 +code +v_pcode")).unwrap().0, Field::Admin2Code);
    }
}
