//! Communities by the method of Louvain: each node moves to where it has most links, then each community becomes a node.

use std::collections::VecDeque;

use crate::components::connected;
use crate::graph::Graph;
use crate::groups::{Groups, renumber};
use crate::quotient::quotient;

/// How often it starts again from the communities that it has found: the second time single nodes still find better places.
const ROUNDS: usize = 2;
/// A move must be better by this share of all links than to stay, or rounding could send a node round in circles.
const LEAST_GAIN: f64 = 1e-10;
/// A node is not asked more often than this in the mean.
const MOST_VISITS: usize = 100;

/// For each node the number of its community, without gaps; each community is connected.
pub(super) fn communities(graph: &Graph) -> Vec<u32> {
    let mut of: Vec<u32> = graph.all().collect();
    for _ in 0..ROUNDS {
        of = climbed(graph, of);
    }
    of
}

/// Settles the nodes, then communities of them, then communities of these, until nothing moves any more.
fn climbed(graph: &Graph, start: Vec<u32>) -> Vec<u32> {
    let mut of = settled(graph, &vec![0.0; graph.nodes()], start);
    let mut count = renumber(&mut of);
    loop {
        let level = quotient(graph, &of, &Groups::new(&of, count));
        let mut higher = settled(&level.graph, &level.inner, level.graph.all().collect());
        let merged = renumber(&mut higher);
        if merged == count {
            return of;
        }
        of.iter_mut().for_each(|community| *community = higher[*community as usize]);
        count = merged;
    }
}

/// Moves nodes until none gains by it, and takes apart what has lost its connection.
fn settled(graph: &Graph, inner: &[f64], start: Vec<u32>) -> Vec<u32> {
    let mut settling = Settling::new(graph, inner, start);
    settling.run();
    let of = settling.of;
    connected(graph, |a, b| of[a as usize] == of[b as usize]).0
}

struct Settling<'a> {
    graph: &'a Graph,
    of: Vec<u32>,
    /// What all links of each node weigh, those inside of it included.
    weights: Vec<f64>,
    /// What all links of each community weigh.
    totals: Vec<f64>,
    whole: f64,
    /// What the links of the node in hand with each community weigh, and which communities these are.
    towards: Vec<f64>,
    met: Vec<u32>,
}

impl<'a> Settling<'a> {
    fn new(graph: &'a Graph, inner: &[f64], of: Vec<u32>) -> Self {
        let weights: Vec<f64> = graph.all().map(|node| graph.weight(node) + inner[node as usize]).collect();
        let mut totals = vec![0.0; graph.nodes()];
        for (&community, weight) in of.iter().zip(&weights) {
            totals[community as usize] += weight;
        }
        let whole = weights.iter().sum();
        Self { graph, of, weights, totals, whole, towards: vec![0.0; graph.nodes()], met: Vec::new() }
    }

    /// Asks every node, and again those whose neighbours have moved (the queue of "From Louvain to Leiden").
    fn run(&mut self) {
        let mut waiting: VecDeque<u32> = self.graph.all().collect();
        let mut is_waiting = vec![true; self.graph.nodes()];
        let mut visits = self.graph.nodes() * MOST_VISITS;
        while let Some(node) = waiting.pop_front() {
            is_waiting[node as usize] = false;
            visits -= 1;
            if visits == 0 {
                return;
            }
            let (old, new) = (self.of[node as usize], self.best(node));
            if old == new {
                continue;
            }
            self.totals[old as usize] -= self.weights[node as usize];
            self.totals[new as usize] += self.weights[node as usize];
            self.of[node as usize] = new;
            for &end in self.graph.ends_of(node) {
                if self.of[end as usize] != new && !std::mem::replace(&mut is_waiting[end as usize], true) {
                    waiting.push_back(end);
                }
            }
        }
    }

    /// The community in which the node adds most to the modularity; its own when none is clearly better, and of several equal
    /// ones that with the lowest number.
    fn best(&mut self, node: u32) -> u32 {
        for (end, weight) in self.graph.neighbours(node) {
            let community = self.of[end as usize];
            if self.towards[community as usize] == 0.0 {
                self.met.push(community);
            }
            self.towards[community as usize] += f64::from(weight);
        }
        let own = self.of[node as usize];
        let weight = self.weights[node as usize];
        let share = weight / self.whole.max(f64::MIN_POSITIVE);
        let stay = self.towards[own as usize] - share * (self.totals[own as usize] - weight);
        let mut best = (own, stay + LEAST_GAIN * self.whole);
        for community in self.met.drain(..) {
            let gain =
                std::mem::take(&mut self.towards[community as usize]) - share * self.totals[community as usize];
            let better = gain > best.1 || (gain == best.1 && best.0 != own && community < best.0);
            if community != own && better {
                best = (community, gain);
            }
        }
        best.0
    }
}
