//! Series: rows of figures under one name, the smallest drawn as one where there are too many to tell apart.

use crate::about::{Figure, sum};
use crate::paint::Paint;

/// The most series with a colour of their own. The smallest of more are drawn as one.
pub const MOST_SERIES: usize = 7;

/// Figures under one name, one for each year (or for each bar).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Series {
    /// What they are of.
    pub name: String,
    /// One for each year, in the same order; what is lacking is missing.
    pub figures: Vec<Figure>,
}

impl Series {
    /// A name and its figures.
    #[must_use]
    pub fn new<F: Into<Figure>>(name: impl Into<String>, figures: impl IntoIterator<Item = F>) -> Self {
        Self { name: name.into(), figures: figures.into_iter().map(Into::into).collect() }
    }

    fn total(&self) -> f64 {
        sum(&self.figures).0.unwrap_or(0.0)
    }
}

/// A series with its colours.
#[derive(Debug, Clone)]
pub(crate) struct Drawn {
    pub(crate) name: String,
    pub(crate) paint: Paint,
    /// For text on it.
    pub(crate) on: Paint,
    pub(crate) figures: Vec<Figure>,
    /// Whether something is missing in each figure, which a sum of several may hide.
    pub(crate) incomplete: Vec<bool>,
}

impl Drawn {
    fn new(at: usize, name: &str, figures: Vec<Figure>, incomplete: Vec<bool>) -> Self {
        Self { name: name.to_owned(), paint: Paint::Series(at), on: Paint::OnSeries(at), figures, incomplete }
    }

    /// The amount of a figure, zero where it is missing.
    pub(crate) fn amount(&self, at: usize) -> f64 {
        self.figures.get(at).and_then(Figure::known).unwrap_or(0.0)
    }
}

/// The series with colours, `count` figures each. Beyond [`MOST_SERIES`] the smallest become one, under the word for all others.
pub(crate) fn fold(series: &[Series], count: usize, other: &str) -> Vec<Drawn> {
    let mut by_size: Vec<usize> = (0..series.len()).collect();
    let total = |at: &usize| series.get(*at).map_or(0.0, Series::total);
    by_size.sort_by(|one, two| total(two).total_cmp(&total(one)));
    let (kept, rest) = by_size.split_at(MOST_SERIES.min(series.len()));
    let mut kept = kept.to_vec();
    kept.sort_unstable();
    let own = kept.iter().enumerate().filter_map(|(at, index)| {
        let one = series.get(*index)?;
        let figures: Vec<Figure> = (0..count).map(|at| one.figures.get(at).cloned().unwrap_or_default()).collect();
        let incomplete = figures.iter().map(|figure| figure.known().is_none()).collect();
        Some(Drawn::new(at + 1, &one.name, figures, incomplete))
    });
    let mut drawn: Vec<Drawn> = own.collect();
    if !rest.is_empty() {
        let rest: Vec<&Series> = rest.iter().filter_map(|index| series.get(*index)).collect();
        drawn.push(others(&rest, count, other));
    }
    drawn
}

fn others(rest: &[&Series], count: usize, word: &str) -> Drawn {
    let nothing = Figure::missing();
    let sums: Vec<(Option<f64>, bool)> =
        (0..count).map(|at| sum(rest.iter().map(|one| one.figures.get(at).unwrap_or(&nothing)))).collect();
    let figures = sums.iter().map(|(total, _)| Figure::from(*total)).collect();
    let incomplete = sums.iter().map(|(_, incomplete)| *incomplete).collect();
    Drawn::new(MOST_SERIES + 1, if word.is_empty() { "…" } else { word }, figures, incomplete)
}

/// The total of each figure over all series, None where all are missing.
pub(crate) fn totals(drawn: &[Drawn], count: usize) -> Vec<Option<f64>> {
    (0..count).map(|at| sum(drawn.iter().filter_map(|one| one.figures.get(at))).0).collect()
}

/// Whether something is missing in a figure of any series.
pub(crate) fn is_incomplete(drawn: &[Drawn], at: usize) -> bool {
    drawn.iter().any(|one| one.incomplete.get(at).copied().unwrap_or(true))
}

/// Whether all amounts are whole.
pub(crate) fn are_whole<'a>(figures: impl IntoIterator<Item = &'a Figure>) -> bool {
    figures.into_iter().filter_map(Figure::known).all(|amount| amount.fract() == 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_smallest_become_one() {
        let series: Vec<Series> = (1..=10_u32).map(|at| Series::new(at.to_string(), [at, at])).collect();
        let drawn = fold(&series, 2, "Other");
        let names: Vec<&str> = drawn.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["4", "5", "6", "7", "8", "9", "10", "Other"]);
        assert_eq!(drawn[7].amount(0), 6.0);
        assert_eq!(drawn[7].paint, Paint::Series(8));
    }

    #[test]
    fn what_is_missing_is_known_in_sums_too() {
        let mut series: Vec<Series> = (1..=9_u32).map(|at| Series::new(at.to_string(), [at])).collect();
        series[0].figures.clear();
        let drawn = fold(&series, 1, "Other");
        assert_eq!(drawn[7].amount(0), 2.0);
        assert!(is_incomplete(&drawn, 0));
    }

    proptest! {
        #[test]
        fn totals_stay(figures in prop::collection::vec(prop::collection::vec(0..1000_u32, 5), 0..16)) {
            let series: Vec<Series> = figures.iter().map(|row| Series::new("x", row.iter().copied())).collect();
            let drawn = fold(&series, 5, "Other");
            prop_assert!(drawn.len() <= MOST_SERIES + 1);
            for at in 0..5 {
                let expected: f64 = figures.iter().map(|row| f64::from(row[at])).sum();
                prop_assert_eq!(totals(&drawn, 5)[at].unwrap_or(0.0), expected);
            }
        }
    }
}
