//! Who belongs together: groups that have more links inside than one would expect, each of them connected.

mod few;
mod louvain;

use crate::graph::Graph;
use crate::groups::{Groups, renumber};

/// What holds a cluster together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Links: everyone in it can be reached from everyone without leaving it.
    Together,
    /// Nothing: small groups that are linked with no one else, gathered so that they take little room.
    Scattered,
    /// Nothing: nodes that are linked with nobody.
    Alone,
}

/// To which cluster each node belongs. The clusters that hold together come first, the largest of them first; at most one of
/// scattered groups follows, and at most one of nodes that are alone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Clusters {
    of: Vec<u32>,
    groups: Groups,
    kinds: Vec<Kind>,
}

impl Graph {
    /// The clusters of the graph, as many as it has: communities by the method of Louvain (Blondel, Guillaume, Lambiotte and
    /// Lefebvre, "Fast unfolding of communities in large networks", 2008), kept connected as Traag, Waltman and van Eck ask in
    /// "From Louvain to Leiden" (2019).
    #[must_use]
    pub fn clusters(&self) -> Clusters {
        let mut of = louvain::communities(self);
        let lone = of.iter().max().map_or(0, |&most| most + 1);
        for node in self.all().filter(|&node| self.degree(node) == 0) {
            of[node as usize] = lone;
        }
        let kinds = |group: u32| if group == lone { Kind::Alone } else { Kind::Together };
        Clusters::new(self, of, kinds)
    }
}

impl Clusters {
    /// Puts clusters and their members in order.
    fn new(graph: &Graph, mut of: Vec<u32>, kind: impl Fn(u32) -> Kind) -> Self {
        let given = of.clone();
        let count = renumber(&mut of);
        let mut kinds = vec![Kind::Together; count];
        for (&new, &old) in of.iter().zip(&given) {
            kinds[new as usize] = kind(old);
        }
        let groups = Groups::new(&of, count);
        let mut order: Vec<usize> = (0..count).collect();
        order.sort_by_key(|&group| (kinds[group], std::cmp::Reverse(groups.get(group).len()), group));
        let mut place = vec![0; count];
        for (new, &old) in (0_u32..).zip(&order) {
            place[old] = new;
        }
        of.iter_mut().for_each(|group| *group = place[*group as usize]);
        let mut groups = Groups::new(&of, count);
        for group in 0..count {
            groups.get_mut(group).sort_by(|&a, &b| {
                let by_weight = || graph.weight(b).total_cmp(&graph.weight(a));
                graph.degree(b).cmp(&graph.degree(a)).then_with(by_weight).then(a.cmp(&b))
            });
        }
        Self { of, groups, kinds: order.iter().map(|&group| kinds[group]).collect() }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    /// Whether there are none, because there are no nodes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    /// In which one a node is.
    #[must_use]
    pub fn of(&self, node: u32) -> Option<u32> {
        self.of.get(node as usize).copied()
    }

    /// The nodes of one, the best connected first: after the first one a cluster can be named.
    #[must_use]
    pub fn members(&self, cluster: u32) -> &[u32] {
        self.groups.get(cluster as usize)
    }

    /// What holds one together; [`Kind::Alone`] for one that is not there.
    #[must_use]
    pub fn kind(&self, cluster: u32) -> Kind {
        self.kinds.get(cluster as usize).copied().unwrap_or(Kind::Alone)
    }

    /// How much more of the links lies inside of clusters than if the same nodes were linked by lot: from -0.5 to 1 (Newman and
    /// Girvan, "Finding and evaluating community structure in networks", 2004).
    #[must_use]
    pub fn modularity(&self, graph: &Graph) -> f64 {
        let whole: f64 = graph.all().map(|node| graph.weight(node)).sum();
        if whole <= 0.0 {
            return 0.0;
        }
        let inside = crate::quotient::quotient(graph, &self.of, &self.groups).inner;
        let share = |cluster: usize| {
            let all: f64 = self.groups.get(cluster).iter().map(|&node| graph.weight(node)).sum();
            inside[cluster] / whole - (all / whole) * (all / whole)
        };
        (0..self.len()).map(share).sum()
    }

    pub(crate) fn assignment(&self) -> &[u32] {
        &self.of
    }

    pub(crate) fn groups(&self) -> &Groups {
        &self.groups
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cliques of five, each linked with the next by one link.
    fn cliques(count: u32) -> Graph {
        let inside = (0..count).flat_map(|clique| {
            (0..5).flat_map(move |a| (0..a).map(move |b| (5 * clique + a, 5 * clique + b, 1.0)))
        });
        let between = (1..count).map(|clique| (5 * clique - 1, 5 * clique, 1.0));
        Graph::new(5 * count as usize, &inside.chain(between).collect::<Vec<_>>())
    }

    #[test]
    fn cliques_are_clusters() {
        let graph = cliques(2);
        let clusters = graph.clusters();
        assert_eq!(clusters.len(), 2);
        assert_eq!(clusters.members(0), [4, 0, 1, 2, 3], "the one that links them is the best connected");
        assert!((clusters.modularity(&graph) - (20.0 / 21.0 - 0.5)).abs() < 1e-9);
        assert_eq!(cliques(9).clusters().len(), 9);
    }

    #[test]
    fn who_is_linked_with_nobody_is_alone() {
        let clusters = Graph::new(5, &[(1, 3, 1.0)]).clusters();
        assert_eq!((clusters.len(), clusters.members(0), clusters.members(1)), (2, &[1, 3][..], &[0, 2, 4][..]));
        assert_eq!((clusters.kind(0), clusters.kind(1)), (Kind::Together, Kind::Alone));
        assert!(Graph::default().clusters().is_empty());
        assert_eq!(Graph::new(1, &[]).clusters().len(), 1);
        assert_eq!(Graph::new(1, &[]).clusters().modularity(&Graph::new(1, &[])), 0.0);
    }
}
