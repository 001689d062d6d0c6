//! A graph seen from afar: each group of nodes is one node, and the links between two groups are one link.

use crate::graph::Graph;
use crate::groups::Groups;

/// The groups as nodes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Quotient {
    /// The links between groups, with the sums of their weights.
    pub(crate) graph: Graph,
    /// How many links each of these is, in the order of the graph.
    pub(crate) counts: Vec<u32>,
    /// What the links inside of each group weigh, each counted from both ends.
    pub(crate) inner: Vec<f64>,
}

/// Sums up the links between groups, row by row, without sorting the links.
pub(crate) fn quotient(graph: &Graph, of: &[u32], groups: &Groups) -> Quotient {
    let mut seen = Quotient::default();
    seen.graph.starts.push(0);
    let mut sums = vec![(0.0_f64, 0_u32); groups.len()];
    let mut met: Vec<u32> = Vec::new();
    for group in 0..groups.len() {
        let mut inner = 0.0;
        for &node in groups.get(group) {
            for (end, weight) in graph.neighbours(node) {
                let other = of[end as usize];
                if other as usize == group {
                    inner += f64::from(weight);
                    continue;
                }
                let sum = &mut sums[other as usize];
                if sum.1 == 0 {
                    met.push(other);
                }
                *sum = (sum.0 + f64::from(weight), sum.1 + 1);
            }
        }
        met.sort_unstable();
        for other in met.drain(..) {
            let (weight, count) = std::mem::take(&mut sums[other as usize]);
            seen.graph.ends.push(other);
            seen.graph.weights.push(weight as f32);
            seen.counts.push(count);
        }
        seen.graph.starts.push(seen.graph.ends.len() as u32);
        seen.inner.push(inner);
    }
    seen
}
