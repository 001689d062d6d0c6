//! The filters beside a list: each value with its count, and the chips of what is chosen.

use super::Asked;
use crate::language::Text;

/// Values of a filter that are shown at first.
pub(crate) const FEW: usize = 8;

/// A filter.
pub(crate) struct Filter {
    pub(crate) name: &'static str,
    pub(crate) title: Text,
    pub(crate) open: bool,
    pub(crate) chosen: usize,
    pub(crate) values: Vec<Facet>,
    /// How many values there are in all, and the address that shows them, when these are not all.
    pub(crate) all: Option<(usize, String)>,
}

/// A value of a filter.
pub(crate) struct Facet {
    pub(crate) code: String,
    pub(crate) label: String,
    pub(crate) count: u32,
    pub(crate) chosen: bool,
}

/// A chosen value, to be removed.
pub(crate) struct Chip {
    pub(crate) name: &'static str,
    pub(crate) value: String,
    pub(crate) label: String,
}

impl Filter {
    /// A filter that shows the first few of its values, all that are chosen, and the way to the others. `is_first` says
    /// whether a value stands among the first at all, as the top of a tree does.
    pub(crate) fn few(
        name: &'static str,
        title: Text,
        asked: &Asked,
        values: Vec<Facet>,
        is_first: impl Fn(&str) -> bool,
    ) -> Self {
        let whole = asked.manner("all") == name;
        let of = values.len();
        let mut rank = 0;
        let mut shown = values;
        shown.retain(|value| {
            let may = whole || is_first(&value.code);
            rank += usize::from(may);
            value.chosen || may && (whole || rank <= FEW)
        });
        let all = (!whole && shown.len() < of).then(|| (of, asked.shown("all", name) + "#fold-" + name));
        let chosen = asked.all(name).count();
        Self { name, title, open: whole || chosen > 0, chosen, values: shown, all }
    }
}
