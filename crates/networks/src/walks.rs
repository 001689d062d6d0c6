//! From one to another: the shortest path, and the neighbourhood of a node.

use crate::graph::Graph;

const UNSEEN: u32 = u32::MAX;

/// A part of a graph, as a graph of its own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    /// The part. Its nodes have numbers of their own.
    pub graph: Graph,
    /// Which node of the whole each of its nodes is.
    pub nodes: Vec<u32>,
}

/// A node and those around it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Neighbourhood {
    /// The node, which is the first, and those around it, the nearest first.
    pub part: Part,
    /// How many steps each is away from the node.
    pub steps: Vec<u32>,
    /// How many more are as near, but were left out.
    pub left_out: usize,
}

impl Graph {
    /// The part of the graph that these nodes make, with the links between them, in the order given. A node that is named twice
    /// counts once, one that is not there not at all.
    #[must_use]
    pub fn part(&self, nodes: &[u32]) -> Part {
        let there = |&&node: &&u32| (node as usize) < self.nodes();
        let mut given: Vec<(u32, u32)> = nodes.iter().filter(there).copied().zip(0..).collect();
        given.sort_unstable();
        given.dedup_by_key(|&mut (node, _)| node);
        given.sort_unstable_by_key(|&(_, at)| at);
        let kept: Vec<u32> = given.iter().map(|&(node, _)| node).collect();
        // Not a list of all nodes: a graph may be taken apart into very many parts.
        let mut places: Vec<(u32, u32)> = kept.iter().copied().zip(0..).collect();
        places.sort_unstable();
        let place = |node: u32| {
            let found = places.binary_search_by_key(&node, |&(node, _)| node);
            found.map_or(UNSEEN, |at| places[at].1)
        };
        let links: Vec<(u32, u32, f32)> = (0_u32..)
            .zip(&kept)
            .flat_map(|(own, &node)| self.neighbours(node).map(move |(end, weight)| (own, end, weight)))
            .map(|(own, end, weight)| (own, place(end), weight))
            .filter(|&(own, end, _)| end != UNSEEN && own < end)
            .collect();
        Part { graph: Self::new(kept.len(), &links), nodes: kept }
    }

    /// The node and those at most `depth` steps away, with all links between them: of more than `most` the nearest, among these
    /// the best connected.
    #[must_use]
    pub fn around(&self, node: u32, depth: u32, most: usize) -> Neighbourhood {
        if node as usize >= self.nodes() {
            return Neighbourhood::default();
        }
        let mut seen = vec![false; self.nodes()];
        seen[node as usize] = true;
        let mut found = vec![node];
        let mut steps = vec![0];
        let mut ring = vec![node];
        for step in 1..=depth {
            let mut next = Vec::new();
            for &end in ring.iter().flat_map(|&node| self.ends_of(node)) {
                if !std::mem::replace(&mut seen[end as usize], true) {
                    next.push(end);
                }
            }
            if next.is_empty() {
                break;
            }
            next.sort_by_key(|&node| (std::cmp::Reverse(self.degree(node)), node));
            found.extend(&next);
            steps.resize(found.len(), step);
            ring = next;
        }
        let left_out = found.len().saturating_sub(most.max(1));
        found.truncate(most.max(1));
        steps.truncate(most.max(1));
        Neighbourhood { part: self.part(&found), steps, left_out }
    }

    /// The shortest path between two nodes, both included; none when there is none. Of several equally short ones that whose
    /// weakest link is strongest.
    #[must_use]
    pub fn path(&self, from: u32, to: u32) -> Option<Vec<u32>> {
        if from as usize >= self.nodes() || to as usize >= self.nodes() {
            return None;
        }
        let mut steps = vec![UNSEEN; self.nodes()];
        // For each node the one before it on the best path so far, and the weakest link of that path.
        let mut before = vec![(UNSEEN, 0.0_f32); self.nodes()];
        (steps[from as usize], before[from as usize].1) = (0, f32::INFINITY);
        let mut order = vec![from];
        let mut next = 0;
        while let Some(&node) = order.get(next) {
            next += 1;
            let step = steps[node as usize] + 1;
            if steps[to as usize] < step {
                break;
            }
            let weakest = before[node as usize].1;
            for (end, weight) in self.neighbours(node) {
                if steps[end as usize] == UNSEEN {
                    steps[end as usize] = step;
                    order.push(end);
                }
                if steps[end as usize] == step && weakest.min(weight) > before[end as usize].1 {
                    before[end as usize] = (node, weakest.min(weight));
                }
            }
        }
        (steps[to as usize] != UNSEEN).then(|| backwards(from, to, &before))
    }
}

fn backwards(from: u32, to: u32, before: &[(u32, f32)]) -> Vec<u32> {
    let mut path = vec![to];
    let mut node = to;
    while node != from {
        node = before[node as usize].0;
        path.push(node);
    }
    path.reverse();
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_path_takes_the_strongest_links() {
        let graph = Graph::new(
            7,
            &[(0, 1, 1.0), (0, 2, 3.0), (1, 3, 9.0), (2, 3, 2.0), (0, 4, 9.0), (4, 5, 9.0), (5, 3, 9.0)],
        );
        assert_eq!(graph.path(0, 3), Some(vec![0, 2, 3]));
        assert_eq!(graph.path(3, 3), Some(vec![3]));
        assert_eq!((graph.path(0, 6), graph.path(0, 99)), (None, None));
    }

    #[test]
    fn around_a_node_the_nearest_and_best_connected_stay() {
        let graph = Graph::new(6, &[(0, 1, 1.0), (0, 2, 1.0), (2, 3, 1.0), (2, 4, 1.0), (4, 5, 1.0)]);
        let near = graph.around(0, 2, 3);
        assert_eq!((near.part.nodes, near.steps, near.left_out), (vec![0, 2, 1], vec![0, 1, 1], 2));
        assert_eq!(near.part.graph.links(), 2);
        assert_eq!(graph.around(0, 9, 99).part.nodes.len(), 6);
        assert_eq!(graph.around(0, 0, 99).part.nodes, [0]);
        assert!(graph.around(6, 1, 9).part.nodes.is_empty());
    }

    #[test]
    fn a_part_keeps_its_own_links() {
        let part = Graph::new(4, &[(0, 1, 1.0), (1, 2, 2.0), (2, 3, 3.0)]).part(&[3, 2, 2, 9, 0]);
        assert_eq!(part.nodes, [3, 2, 0]);
        assert_eq!(part.graph, Graph::new(3, &[(0, 1, 3.0)]));
    }
}
