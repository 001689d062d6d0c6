//! Who is linked to whom: the links of each node lie side by side, in the order of those at their other ends.

/// Nodes and the links between them. A link has no direction, is there once for each two nodes, and weighs what all that was
/// said of the two weighs together.
///
/// Nodes are the caller's numbers from nought. A number that no node has is asked for in vain: it has no neighbours.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Graph {
    /// Where the links of each node begin, and where those of the last end.
    pub(crate) starts: Vec<u32>,
    pub(crate) ends: Vec<u32>,
    pub(crate) weights: Vec<f32>,
}

impl Graph {
    /// A graph of so many nodes. Parallel links are added up. A link of a node with itself, with a node that is not there, or of
    /// a weight that is not a positive number is left out.
    #[must_use]
    pub fn new(nodes: usize, links: &[(u32, u32, f32)]) -> Self {
        let sound = |&&(a, b, weight): &&(u32, u32, f32)| {
            a != b && (a as usize) < nodes && (b as usize) < nodes && weight.is_finite() && weight > 0.0
        };
        let mut starts = vec![0_u32; nodes + 1];
        for &(a, b, _) in links.iter().filter(sound) {
            starts[a as usize + 1] += 1;
            starts[b as usize + 1] += 1;
        }
        for node in 0..nodes {
            starts[node + 1] += starts[node];
        }
        let mut free = starts.clone();
        let mut arcs = vec![(0_u32, 0.0_f32); starts[nodes] as usize];
        for &(a, b, weight) in links.iter().filter(sound) {
            for (from, to) in [(a, b), (b, a)] {
                arcs[free[from as usize] as usize] = (to, weight);
                free[from as usize] += 1;
            }
        }
        Self::merged(&starts, &mut arcs)
    }

    /// Sorts the arcs of each node and makes one of those that are parallel.
    fn merged(starts: &[u32], arcs: &mut [(u32, f32)]) -> Self {
        let mut graph = Self {
            starts: Vec::with_capacity(starts.len()),
            ends: Vec::with_capacity(arcs.len()),
            weights: Vec::with_capacity(arcs.len()),
        };
        graph.starts.push(0);
        for bounds in starts.windows(2) {
            let row = &mut arcs[bounds[0] as usize..bounds[1] as usize];
            row.sort_by_key(|&(end, _)| end);
            for same in row.chunk_by(|one, other| one.0 == other.0) {
                graph.ends.push(same[0].0);
                let sum: f32 = same.iter().map(|&(_, weight)| weight).sum();
                graph.weights.push(sum.min(f32::MAX));
            }
            graph.starts.push(graph.ends.len() as u32);
        }
        graph
    }

    /// How many nodes there are.
    #[must_use]
    pub fn nodes(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// How many links there are, parallel ones counted once.
    #[must_use]
    pub fn links(&self) -> usize {
        self.ends.len() / 2
    }

    /// With whom a node is linked, in ascending order, and how much each link weighs.
    pub fn neighbours(&self, node: u32) -> impl Iterator<Item = (u32, f32)> + '_ {
        let row = self.row(node);
        self.ends[row.clone()].iter().copied().zip(self.weights[row].iter().copied())
    }

    /// With how many a node is linked.
    #[must_use]
    pub fn degree(&self, node: u32) -> usize {
        self.row(node).len()
    }

    /// How much all links of a node weigh.
    #[must_use]
    pub fn weight(&self, node: u32) -> f64 {
        self.weights[self.row(node)].iter().map(|&weight| f64::from(weight)).sum()
    }

    /// With whom a node is linked, without the weights.
    pub(crate) fn ends_of(&self, node: u32) -> &[u32] {
        &self.ends[self.row(node)]
    }

    pub(crate) fn row(&self, node: u32) -> std::ops::Range<usize> {
        let node = node as usize;
        match (self.starts.get(node), self.starts.get(node + 1)) {
            (Some(&from), Some(&to)) => from as usize..to as usize,
            _ => 0..0,
        }
    }

    /// Every node.
    pub(crate) fn all(&self) -> std::ops::Range<u32> {
        0..self.nodes() as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parallel_links_are_added_and_unsound_ones_left_out() {
        let graph = Graph::new(
            3,
            &[(0, 1, 1.0), (1, 0, 2.0), (1, 1, 5.0), (0, 7, 1.0), (1, 2, f32::NAN), (1, 2, -1.0), (2, 1, 0.5)],
        );
        assert_eq!((graph.nodes(), graph.links()), (3, 2));
        assert_eq!(graph.neighbours(1).collect::<Vec<_>>(), [(0, 3.0), (2, 0.5)]);
        assert_eq!((graph.degree(0), graph.weight(1)), (1, 3.5));
    }

    #[test]
    fn a_node_that_is_not_there_has_no_neighbours() {
        for graph in [Graph::default(), Graph::new(0, &[]), Graph::new(2, &[(0, 1, 1.0)])] {
            assert_eq!((graph.degree(9), graph.neighbours(u32::MAX).count()), (0, 0));
        }
    }
}
