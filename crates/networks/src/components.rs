//! The pieces of which a graph consists: within one, everyone can be reached from everyone.

use crate::graph::Graph;
use crate::groups::{Groups, largest_first};

/// The connected components of a graph, the largest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Components {
    of: Vec<u32>,
    groups: Groups,
}

impl Graph {
    /// The pieces of which the graph consists, by breadth-first search.
    #[must_use]
    pub fn components(&self) -> Components {
        let (mut of, count) = connected(self, |_, _| true);
        largest_first(&mut of, count);
        let groups = Groups::new(&of, count);
        Components { of, groups }
    }
}

/// To which piece each node belongs when only those links count that `holds` says, and how many pieces there are.
pub(crate) fn connected(graph: &Graph, holds: impl Fn(u32, u32) -> bool) -> (Vec<u32>, usize) {
    let mut of = vec![u32::MAX; graph.nodes()];
    let mut count = 0;
    let mut waiting = Vec::new();
    for first in graph.all() {
        if of[first as usize] != u32::MAX {
            continue;
        }
        of[first as usize] = count;
        waiting.push(first);
        while let Some(node) = waiting.pop() {
            for &end in graph.ends_of(node) {
                if of[end as usize] == u32::MAX && holds(node, end) {
                    of[end as usize] = count;
                    waiting.push(end);
                }
            }
        }
        count += 1;
    }
    (of, count as usize)
}

impl Components {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.groups.len()
    }

    /// Whether there are none, because there are no nodes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// In which one a node is.
    #[must_use]
    pub fn of(&self, node: u32) -> Option<u32> {
        self.of.get(node as usize).copied()
    }

    /// The nodes of one, ascending.
    #[must_use]
    pub fn members(&self, component: u32) -> &[u32] {
        self.groups.get(component as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_comes_first() {
        let components = Graph::new(6, &[(0, 1, 1.0), (2, 3, 1.0), (3, 4, 1.0)]).components();
        assert_eq!(components.len(), 3);
        assert_eq!(components.members(0), [2, 3, 4]);
        assert_eq!(components.members(1), [0, 1]);
        assert_eq!((components.of(5), components.of(6)), (Some(2), None));
        assert!(Graph::default().components().is_empty());
    }
}
