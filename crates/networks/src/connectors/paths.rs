//! The shortest paths from one node after the other.

use crate::graph::Graph;

/// A count of paths larger than this counts as this: in a ladder of thousands of rungs it would leave the numbers that there are.
const MOST_PATHS: f64 = 1e290;
const UNSEEN: u32 = u32::MAX;

/// The shortest paths from one node after the other, and what they add up to.
///
/// The loops have no branches that a processor could not guess: whatever may be wanted is written, and the place for the next is
/// moved on only when it was.
pub(super) struct Paths<'a> {
    graph: &'a Graph,
    reach: &'a [f64],
    pub(super) share: Vec<f64>,
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
    /// Of a graph in which each node stands for so many.
    pub(super) fn new(graph: &'a Graph, reach: &'a [f64]) -> Self {
        let nodes = graph.nodes();
        Self {
            graph,
            reach,
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

    /// Adds what leads through each node on the way from one to all others, so many times.
    pub(super) fn follow(&mut self, source: u32, times: f64) {
        self.search(source);
        self.paths[source as usize] = 1.0;
        let steps = &self.steps[..self.taken];
        for &(from, to) in steps {
            self.paths[to as usize] += self.paths[from as usize].min(MOST_PATHS);
        }
        // Each hands on itself and what leads through it to those before it, in the shares in which the paths to it lead there.
        for &(from, to) in steps.iter().rev() {
            let share = self.paths[from as usize].min(MOST_PATHS) / self.paths[to as usize];
            self.through[from as usize] += share * (self.reach[to as usize] + self.through[to as usize]);
        }
        self.through[source as usize] = 0.0;
        for &node in &self.order[..self.met] {
            self.share[node as usize] += times * self.through[node as usize];
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
