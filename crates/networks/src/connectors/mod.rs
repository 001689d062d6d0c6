//! Who connects whom: through which nodes the shortest paths between the others lead.

mod paths;
mod trees;

use crate::graph::Graph;
use paths::Paths;
use trees::Folded;

/// Up to so many nodes, not counting those that hang on another by one link, the paths from every node are followed.
pub const EXACT: usize = 2_000;
/// Beyond that, so many steps in all, from as many nodes as they allow, but from no fewer than [`PIVOTS`].
const STEPS: usize = 60_000_000;
const PIVOTS: usize = 64;

impl Graph {
    /// The `k` nodes through which the largest shares of all shortest paths between two others lead, with these shares; the
    /// largest first, none with a share of nought.
    ///
    /// Betweenness after Brandes, "A faster algorithm for betweenness centrality" (2001), each link a step whatever its weight;
    /// for more than [`EXACT`] nodes estimated from the paths of some nodes, as in Brandes and Pich, "Centrality estimation in
    /// large networks" (2007). The nodes are drawn by their numbers only, so that the estimate is the same each time.
    #[must_use]
    pub fn connectors(&self, k: usize) -> Vec<(u32, f64)> {
        let mut found: Vec<(u32, f64)> =
            self.all().zip(self.betweenness()).filter(|&(_, share)| share > 0.0).collect();
        found.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        found.truncate(k);
        found
    }

    /// For each node the share of all shortest paths between two others that leads through it.
    #[must_use]
    pub fn betweenness(&self) -> Vec<f64> {
        let folded = Folded::new(self);
        let core = self.part(&folded.core(self));
        let reach: Vec<f64> = core.nodes.iter().map(|&node| folded.reach[node as usize] as f64).collect();
        let (sources, scale) = if core.nodes.len() <= EXACT {
            ((0_u32..).zip(reach.iter().copied()).collect(), 1.0)
        } else {
            self.pivots(&folded, &core.nodes, core.graph.ends.len())
        };
        let mut paths = Paths::new(&core.graph, &reach);
        for (source, times) in sources {
            paths.follow(source, times);
        }
        let mut share = folded.share;
        for (&node, through) in core.nodes.iter().zip(&paths.share) {
            // From both ends each path counts twice.
            share[node as usize] += through * scale / 2.0;
        }
        let nodes = self.nodes() as f64;
        let pairs = ((nodes - 1.0) * (nodes - 2.0) / 2.0).max(1.0);
        share.iter().map(|share| share / pairs).collect()
    }

    /// Some of the nodes, drawn as if by lot: for how many of them each node of the core stands, and how many times as many there
    /// are in all.
    fn pivots(&self, folded: &Folded, core: &[u32], arcs: usize) -> (Vec<(u32, f64)>, f64) {
        let mut drawn: Vec<u32> = self.all().filter(|&node| self.degree(node) > 0).collect();
        let linked = drawn.len();
        let count = (STEPS / (core.len() + arcs).max(1)).max(PIVOTS).min(linked);
        if count < linked {
            drawn.select_nth_unstable_by_key(count, |&node| (scrambled(node), node));
        }
        drawn.truncate(count);
        let mut roots: Vec<u32> = drawn.into_iter().map(|node| folded.root(node)).collect();
        roots.sort_unstable();
        let place = |root: u32| core.binary_search(&root).unwrap_or(0) as u32;
        let sources = roots.chunk_by(u32::eq).map(|same| (place(same[0]), same.len() as f64)).collect();
        (sources, linked as f64 / count.max(1) as f64)
    }
}

/// A number far from those of its neighbours: the finalizer of SplitMix64 (Steele, Lea and Flood, 2014).
fn scrambled(node: u32) -> u64 {
    let mut bits = (u64::from(node) + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
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
