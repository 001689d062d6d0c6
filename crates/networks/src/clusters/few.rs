//! As many clusters as a picture can show: the smallest join those with which they have most to do.

use std::collections::{BTreeMap, BTreeSet};

use super::{Clusters, Kind};
use crate::graph::Graph;
use crate::groups::Groups;
use crate::quotient::quotient;

impl Clusters {
    /// At most so many clusters, not counting that of the nodes that are alone. As long as there are too many, the smallest one
    /// joins the neighbour with which that costs least modularity; one without neighbours joins the scattered ones.
    #[must_use]
    pub fn at_most(&self, graph: &Graph, most: usize) -> Self {
        let mut joining = Joining::new(self, graph);
        joining.run(most.max(1));
        let (scattered, alone) = (self.len() as u32, self.len() as u32 + 1);
        let of = self.of.iter().map(|&cluster| match self.kind(cluster) {
            Kind::Alone => alone,
            _ => joining.target(cluster).unwrap_or(scattered),
        });
        let kind = |group| match group {
            group if group == scattered => Kind::Scattered,
            group if group == alone => Kind::Alone,
            _ => Kind::Together,
        };
        Self::new(graph, of.collect(), kind)
    }
}

/// Clusters on their way to be fewer.
struct Joining {
    /// What the links of each cluster with each other one weigh.
    ties: Vec<BTreeMap<u32, f64>>,
    /// What all links of each cluster weigh.
    totals: Vec<f64>,
    whole: f64,
    sizes: Vec<usize>,
    /// Which cluster each has joined: itself as long as it stands for itself; none when it has been scattered.
    joined: Vec<Option<u32>>,
    /// Those that stand for themselves, smallest first.
    standing: BTreeSet<(usize, u32)>,
    any_scattered: bool,
}

impl Joining {
    fn new(clusters: &Clusters, graph: &Graph) -> Self {
        let groups: &Groups = clusters.groups();
        let seen = quotient(graph, clusters.assignment(), groups);
        let all = 0..clusters.len() as u32;
        let stands = |&cluster: &u32| clusters.kind(cluster) == Kind::Together;
        let totals: Vec<f64> = all.clone().map(|one| seen.graph.weight(one) + seen.inner[one as usize]).collect();
        let sizes: Vec<usize> = all.clone().map(|one| groups.get(one as usize).len()).collect();
        let ties = |one| seen.graph.neighbours(one).map(|(end, weight)| (end, f64::from(weight))).collect();
        Self {
            ties: all.clone().map(ties).collect(),
            whole: totals.iter().sum::<f64>().max(f64::MIN_POSITIVE),
            totals,
            joined: all.clone().map(|one| Some(one).filter(stands)).collect(),
            standing: all.clone().filter(stands).map(|one| (sizes[one as usize], one)).collect(),
            sizes,
            any_scattered: all.clone().any(|one| clusters.kind(one) == Kind::Scattered),
        }
    }

    fn run(&mut self, most: usize) {
        while self.standing.len() + usize::from(self.any_scattered) > most {
            let Some((_, smallest)) = self.standing.pop_first() else { return };
            match self.nearest(smallest) {
                Some(other) => self.join(smallest, other),
                None => {
                    self.joined[smallest as usize] = None;
                    self.any_scattered = true;
                }
            }
        }
    }

    fn nearest(&self, cluster: u32) -> Option<u32> {
        let gain = |(other, tie): (&u32, &f64)| {
            tie - self.totals[cluster as usize] * self.totals[*other as usize] / self.whole
        };
        let ties = &self.ties[cluster as usize];
        let best = ties.iter().max_by(|&one, &other| gain(one).total_cmp(&gain(other)).then(other.0.cmp(one.0)));
        best.map(|(&other, _)| other)
    }

    fn join(&mut self, small: u32, large: u32) {
        self.standing.remove(&(self.sizes[large as usize], large));
        self.sizes[large as usize] += self.sizes[small as usize];
        self.totals[large as usize] += self.totals[small as usize];
        for (end, tie) in std::mem::take(&mut self.ties[small as usize]) {
            self.ties[end as usize].remove(&small);
            if end != large {
                *self.ties[end as usize].entry(large).or_default() += tie;
                *self.ties[large as usize].entry(end).or_default() += tie;
            }
        }
        self.joined[small as usize] = Some(large);
        self.standing.insert((self.sizes[large as usize], large));
    }

    /// Where a cluster has ended up; none among the scattered.
    fn target(&self, cluster: u32) -> Option<u32> {
        let mut at = cluster;
        loop {
            match self.joined[at as usize] {
                Some(next) if next != at => at = next,
                other => return other,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_join_their_neighbours_and_what_has_none_is_scattered() {
        // A chain of four triangles, two pairs, and one node alone.
        let mut links = Vec::new();
        for first in [0, 3, 6, 9] {
            links.extend([(first, first + 1, 1.0), (first + 1, first + 2, 1.0), (first + 2, first, 1.0)]);
        }
        links.extend([(2, 3, 1.0), (5, 6, 1.0), (8, 9, 1.0), (12, 13, 1.0), (14, 15, 1.0)]);
        let graph = Graph::new(17, &links);
        let all = graph.clusters();
        assert_eq!(all.len(), 7);
        let few = all.at_most(&graph, 3);
        let kinds: Vec<Kind> = (0..4).map(|cluster| few.kind(cluster)).collect();
        assert_eq!(kinds, [Kind::Together, Kind::Together, Kind::Scattered, Kind::Alone]);
        let sizes: Vec<usize> = (0..4).map(|cluster| few.members(cluster).len()).collect();
        assert_eq!(sizes, [6, 6, 4, 1]);
        assert_eq!(few.at_most(&graph, 2).len(), 3);
        assert_eq!(all.at_most(&graph, 0).len(), 2, "one of all that are linked, one of those alone");
        assert_eq!(all.at_most(&graph, 9), all);
    }
}
