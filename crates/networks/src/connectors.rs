//! Who connects whom: through which nodes the shortest paths between the others lead.

use std::cmp::Ordering;

use crate::graph::Graph;

/// Up to so many nodes the paths from every node are followed.
pub const EXACT: usize = 2_000;
/// Beyond that, so many steps in all, from as many nodes as they allow, but from no fewer than [`PIVOTS`].
const STEPS: usize = 60_000_000;
const PIVOTS: usize = 64;
/// A count of paths larger than this counts as this: in a ladder of thousands of rungs it would leave the numbers that there are.
const MOST_PATHS: f64 = 1e290;
const UNSEEN: u32 = u32::MAX;

impl Graph {
    /// The `k` nodes through which the largest shares of all shortest paths between two others lead, with these shares; the
    /// largest first, none with a share of nought.
    ///
    /// Betweenness after Brandes, "A faster algorithm for betweenness centrality" (2001), each link a step whatever its weight;
    /// for more than [`EXACT`] nodes estimated from the paths of some nodes, as in Brandes and Pich, "Centrality estimation in
    /// large networks" (2007). The nodes are drawn by their numbers only, so that the estimate is the same each time.
    #[must_use]
    pub fn connectors(&self, k: usize) -> Vec<(u32, f64)> {
        let better = |one: &(u32, f64), other: &(u32, f64)| -> Ordering {
            other.1.total_cmp(&one.1).then(one.0.cmp(&other.0))
        };
        let mut found: Vec<(u32, f64)> =
            self.all().zip(self.betweenness()).filter(|&(_, share)| share > 0.0).collect();
        found.sort_by(better);
        found.truncate(k);
        found
    }

    /// For each node the share of all shortest paths between two others that leads through it.
    #[must_use]
    pub fn betweenness(&self) -> Vec<f64> {
        let linked: Vec<u32> = self.all().filter(|&node| self.degree(node) > 0).collect();
        let sources = if self.nodes() <= EXACT { linked.clone() } else { self.pivots(&linked) };
        let mut paths = Paths::new(self);
        for &source in &sources {
            paths.follow(source);
        }
        let nodes = self.nodes() as f64;
        let pairs = ((nodes - 1.0) * (nodes - 2.0)).max(1.0);
        let scale = linked.len() as f64 / (sources.len().max(1) as f64 * pairs);
        paths.share.iter().map(|share| share * scale).collect()
    }

    /// Some of the nodes, drawn as if by lot.
    fn pivots(&self, linked: &[u32]) -> Vec<u32> {
        let count = (STEPS / (self.nodes() + self.ends.len()).max(1)).max(PIVOTS).min(linked.len());
        let mut drawn = linked.to_vec();
        if count < drawn.len() {
            drawn.select_nth_unstable_by_key(count, |&node| (scrambled(node), node));
        }
        drawn.truncate(count);
        drawn.sort_unstable();
        drawn
    }
}

/// A number far from those of its neighbours: the finalizer of SplitMix64 (Steele, Lea and Flood, 2014).
fn scrambled(node: u32) -> u64 {
    let mut bits = (u64::from(node) + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

/// The shortest paths from one node after the other, and what they add up to.
///
/// The loops have no branches that a processor could not guess: whatever may be wanted is written, and the place for the next is
/// moved on only when it was.
struct Paths<'a> {
    graph: &'a Graph,
    share: Vec<f64>,
    /// The nodes as the search meets them, nearest first.
    order: Vec<u32>,
    met: usize,
    distance: Vec<u32>,
    /// The links that lead one step away from the source, nearest first: from whom, to whom.
    steps: Vec<(u32, u32)>,
    taken: usize,
    /// How many shortest paths lead to a node.
    paths: Vec<f64>,
    /// How much of the paths to others leads through a node.
    through: Vec<f64>,
}

impl<'a> Paths<'a> {
    fn new(graph: &'a Graph) -> Self {
        let nodes = graph.nodes();
        Self {
            graph,
            share: vec![0.0; nodes],
            order: vec![0; nodes + 1],
            met: 0,
            distance: vec![UNSEEN; nodes],
            steps: vec![(0, 0); graph.links() + 1],
            taken: 0,
            paths: vec![0.0; nodes],
            through: vec![0.0; nodes],
        }
    }

    fn follow(&mut self, source: u32) {
        self.search(source);
        self.paths[source as usize] = 1.0;
        let steps = &self.steps[..self.taken];
        for &(from, to) in steps {
            self.paths[to as usize] += self.paths[from as usize].min(MOST_PATHS);
        }
        // Each hands on itself and what leads through it to those before it, in the shares in which the paths to it lead there.
        for &(from, to) in steps.iter().rev() {
            let share = self.paths[from as usize].min(MOST_PATHS) / self.paths[to as usize];
            self.through[from as usize] += share * (1.0 + self.through[to as usize]);
        }
        self.through[source as usize] = 0.0;
        for &node in &self.order[..self.met] {
            self.share[node as usize] += self.through[node as usize];
            self.distance[node as usize] = UNSEEN;
            self.paths[node as usize] = 0.0;
            self.through[node as usize] = 0.0;
        }
    }

    /// How far everyone is, and by which steps.
    fn search(&mut self, source: u32) {
        self.distance[source as usize] = 0;
        self.order[0] = source;
        (self.met, self.taken) = (1, 0);
        let mut next = 0;
        while next < self.met {
            let node = self.order[next];
            next += 1;
            let beyond = self.distance[node as usize] + 1;
            for &end in self.graph.ends_of(node) {
                let distance = &mut self.distance[end as usize];
                self.order[self.met] = end;
                self.met += usize::from(*distance == UNSEEN);
                *distance = beyond.min(*distance);
                self.steps[self.taken] = (node, end);
                self.taken += usize::from(*distance == beyond);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_a_path_the_middle_connects_most() {
        let graph = Graph::new(5, &[(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0), (3, 4, 1.0)]);
        let found = graph.connectors(9);
        assert_eq!(found.iter().map(|one| one.0).collect::<Vec<_>>(), [2, 1, 3]);
        assert!((found[0].1 - 4.0 / 6.0).abs() < 1e-12 && (found[1].1 - 3.0 / 6.0).abs() < 1e-12);
        assert!(Graph::new(2, &[(0, 1, 1.0)]).connectors(3).is_empty());
        assert!(Graph::default().betweenness().is_empty());
    }

    #[test]
    fn more_paths_than_numbers_can_count_still_give_shares() {
        let links: Vec<_> = (0..3_000)
            .flat_map(|rung| [(3 * rung, 3 * rung + 1), (3 * rung, 3 * rung + 2)])
            .flat_map(|(a, b)| [(a, b, 1.0), (b, a / 3 * 3 + 3, 1.0)])
            .collect();
        let shares = Graph::new(9_001, &links).betweenness();
        assert!(shares.iter().all(|share| share.is_finite() && (0.0..=1.5).contains(share)));
    }
}
