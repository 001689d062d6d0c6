//! From a figure to the list of what it counts: the filter of a row or a column.

use super::axis::By;
use crate::stock::Filter;
use crate::vocabulary::Vocabulary;

impl By {
    /// The filter that finds, among what a filter finds, what stands under a code of this way. None where no filter says
    /// it: of what states none, and where a value beside the code is chosen already, because several values are alternatives.
    #[must_use]
    pub fn narrow(self, filter: &Filter, code: &str) -> Option<Filter> {
        let mut narrowed = filter.clone();
        let chosen = match self {
            _ if code.is_empty() => return None,
            By::Year => {
                code.clone_into(&mut narrowed.as_of);
                return Some(narrowed);
            }
            By::Area => &mut narrowed.area,
            By::Region => &mut narrowed.region,
            By::Country => &mut narrowed.country,
            By::Office => &mut narrowed.office,
            By::Status => &mut narrowed.status,
            By::Agreement => &mut narrowed.agreement,
            By::Setting => &mut narrowed.setting,
            By::Donor => &mut narrowed.donor,
            By::Group => &mut narrowed.group,
            By::Role => &mut narrowed.role,
            By::Scope => &mut narrowed.scope,
        };
        let within = |one: &str, other: &str| one == other || is_below(self.vocabulary(), one, other);
        if chosen.is_empty() || chosen.iter().any(|one| within(code, one)) {
            *chosen = vec![code.to_owned()];
            return Some(narrowed);
        }
        // What is below the code alone is what is both.
        chosen.iter().all(|one| within(one, code)).then_some(narrowed)
    }
}

fn is_below(vocabulary: Option<&Vocabulary>, one: &str, other: &str) -> bool {
    vocabulary.is_some_and(|vocabulary| vocabulary.above(one).any(|term| term.code == other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn areas(chosen: &[&str], code: &str) -> Option<Vec<String>> {
        let area = chosen.iter().map(|code| (*code).to_owned()).collect();
        By::Area.narrow(&Filter { area, ..Filter::default() }, code).map(|filter| filter.area)
    }

    #[test]
    fn a_list_is_narrowed_and_never_widened() {
        assert_eq!(areas(&[], "1"), Some(vec!["1".to_owned()]));
        assert_eq!(areas(&["1", "12"], "1"), Some(vec!["1".to_owned()]));
        assert_eq!(areas(&["1.3"], "1"), Some(vec!["1.3".to_owned()]), "of what is below, nothing is lost");
        assert_eq!(areas(&["1"], "1.3"), Some(vec!["1.3".to_owned()]));
        assert_eq!(areas(&["12"], "1"), None, "no filter says both");
        assert_eq!(areas(&["1.3", "12"], "1"), None);
        assert_eq!(areas(&[], ""), None, "no filter asks for what is not stated");
    }
}
