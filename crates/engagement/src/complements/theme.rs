//! Which kind of work is asked for, and how near to it comes what someone does.

use crate::stock::{bits, own_bits};
use crate::vocabulary::{self, Vocabulary};
use std::collections::BTreeSet;

/// How near something comes to what is asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// Not at all.
    #[default]
    Far,
    /// It may be: the cluster of an area or the area of a cluster, the country of a place.
    Near,
    /// It is what is asked for.
    Same,
}

/// Kinds of work: areas and clusters, as bits at their places in the vocabularies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Theme {
    areas: u64,
    clusters: u64,
    /// Areas to which the clusters that are asked for correspond, and clusters to which areas do.
    near_areas: u64,
    near_clusters: u64,
}

impl Theme {
    /// These areas and clusters, each with those below it.
    pub(super) fn new(areas: &BTreeSet<String>, clusters: &BTreeSet<String>) -> Self {
        let all = vocabulary::all();
        let near_clusters: Vec<String> =
            areas.iter().flat_map(|code| within(&all.area, code)).flat_map(clusters_of).collect();
        let near_areas: Vec<String> = {
            let fits = |code: &String| clusters.contains(code) || is_below(&all.cluster, code, clusters);
            let terms = all.area.terms().iter();
            terms.filter(|term| term.codes("clusters").iter().any(fits)).map(|term| term.code.clone()).collect()
        };
        Self {
            areas: own_bits(&all.area, areas),
            clusters: own_bits(&all.cluster, clusters),
            near_areas: own_bits(&all.area, &near_areas),
            near_clusters: own_bits(&all.cluster, &near_clusters),
        }
    }

    /// Whether any kind of work is asked for.
    pub(super) fn is_any(&self) -> bool {
        self.areas | self.clusters == 0
    }

    /// How near areas and clusters come, which are bits, each with those above it.
    pub(super) fn of_bits(&self, areas: u64, clusters: u64) -> Nearness {
        if self.is_any() || self.areas & areas != 0 || self.clusters & clusters != 0 {
            return Nearness::Same;
        }
        // What states an area is told by that, and not by the cluster of it.
        let by_cluster = areas == 0 && self.near_clusters & clusters != 0;
        let by_area = clusters == 0 && self.near_areas & areas != 0;
        if by_cluster || by_area { Nearness::Near } else { Nearness::Far }
    }

    /// How near an area and a cluster come.
    pub(super) fn of(&self, area: Option<&String>, cluster: Option<&String>) -> Nearness {
        let all = vocabulary::all();
        self.of_bits(bits(&all.area, area), bits(&all.cluster, cluster))
    }
}

/// The clusters to which an area corresponds.
fn clusters_of(area: &str) -> Vec<String> {
    vocabulary::all().area.get(area).map(|term| term.codes("clusters").to_vec()).unwrap_or_default()
}

/// A code and those below it.
fn within<'a>(vocabulary: &'a Vocabulary, code: &'a str) -> impl Iterator<Item = &'a str> {
    std::iter::once(code).chain(vocabulary.below(Some(code)).map(|term| term.code.as_str()))
}

fn is_below(vocabulary: &Vocabulary, code: &str, chosen: &BTreeSet<String>) -> bool {
    vocabulary.above(code).any(|above| chosen.contains(&above.code))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(areas: &[&str], clusters: &[&str]) -> Theme {
        let set = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
        Theme::new(&set(areas), &set(clusters))
    }

    fn of(theme: Theme, area: &str, cluster: &str) -> Nearness {
        let code = |code: &str| (!code.is_empty()).then(|| code.to_owned());
        theme.of(code(area).as_ref(), code(cluster).as_ref())
    }

    #[test]
    fn an_area_is_met_by_those_below_it_and_nearly_by_its_cluster() {
        let trafficking = theme(&["1"], &[]);
        assert_eq!(of(trafficking, "1", ""), Nearness::Same);
        assert_eq!(of(trafficking, "1.3", "HEA"), Nearness::Same);
        assert_eq!(of(trafficking, "", "PRO"), Nearness::Near);
        assert_eq!(of(trafficking, "8", "PRO"), Nearness::Far, "health work of the protection cluster");
        assert_eq!(of(trafficking, "", "WSH"), Nearness::Far);
        assert_eq!(of(theme(&["1.3"], &[]), "1", ""), Nearness::Far, "the whole area is less than a part of it");
    }

    #[test]
    fn a_cluster_is_met_nearly_by_its_areas() {
        let protection = theme(&[], &["PRO"]);
        assert_eq!(of(protection, "", "PRO"), Nearness::Same);
        assert_eq!(of(protection, "1.3", ""), Nearness::Near);
        assert_eq!(of(protection, "", "HEA"), Nearness::Far);
        assert_eq!(of(theme(&[], &[]), "", ""), Nearness::Same, "of nothing asked, anything does");
    }
}
