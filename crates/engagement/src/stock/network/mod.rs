//! The network of partnerships: who takes part with whom, in circles; who connects whom; what hangs on whom.
//!
//! It is made of what one actor may know of and of nothing else, so that no number in it can tell of more.

mod gathered;
mod hanging;
mod near;
mod node;
mod order;
mod view;

pub use gathered::EACH;
pub(crate) use gathered::{Gathered, gather};
pub use hanging::{Connector, Fall};
pub use near::Near;
pub use node::{Node, Of};
pub use order::Order;
pub use view::{Picture, View};

use hanging::{connectors, falls};
use networks::{Bridge, Cuts, Graph};
use order::Orders;
use std::sync::{Arc, OnceLock};

/// Of those on whom others depend so many are told: organizations and networks, and offices.
const TOLD: [usize; 2] = [10, 5];
/// Links without which something falls apart that are told.
const BRIDGES: usize = 5;

/// A network. Nodes go by their places in `nodes`, circles by their numbers in `whole`.
#[derive(Debug)]
pub struct Network {
    /// Organizations, networks of them and offices.
    pub nodes: Vec<Node>,
    /// All of it, laid out.
    pub whole: View,
    /// The sizes of its pieces, the largest first: nobody in one is linked with anybody in another.
    pub pieces: Vec<usize>,
    /// Organizations and networks through which the shortest ways between others lead, those with the largest shares first.
    pub connectors: Vec<Connector>,
    /// The same of offices.
    pub offices: Vec<Connector>,
    /// Organizations and networks without which others are cut off, those on whom most depend first.
    pub falls: Vec<Fall>,
    /// The same of offices.
    pub office_falls: Vec<Fall>,
    /// Links without which more than one is cut off, those on which most depend first.
    pub bridges: Vec<Bridge>,
    graph: Graph,
    cuts: Cuts,
    shares: Vec<f64>,
    orders: Orders,
    /// The circles, each laid out by itself once someone has opened it.
    opened: Vec<OnceLock<Arc<View>>>,
}

impl Network {
    /// The network of what was gathered. Takes a while when it is large.
    pub(crate) fn new(gathered: Gathered) -> Self {
        let Gathered { nodes, links } = gathered;
        let graph = Graph::new(nodes.len(), &links);
        let whole = View::of(&graph, (0_u32..).take(nodes.len()).collect());
        let components = graph.components();
        let pieces = (0_u32..).take(components.len()).map(|piece| components.members(piece).len()).collect();
        let (cuts, shares) = (graph.cuts(), graph.betweenness());
        let is_office = |node: u32| nodes.get(node as usize).is_some_and(|node| node.of.office().is_some());
        let bridges =
            cuts.bridges().iter().take_while(|bridge| bridge.falls_away > 1).take(BRIDGES).copied().collect();
        Self {
            connectors: connectors(&shares, TOLD[0], |node| !is_office(node)),
            offices: connectors(&shares, TOLD[1], is_office),
            falls: falls(&graph, &cuts, TOLD[0], |node| !is_office(node)),
            office_falls: falls(&graph, &cuts, TOLD[1], is_office),
            bridges,
            orders: Orders::new(&nodes, &graph),
            opened: whole.circles.iter().map(|_| OnceLock::new()).collect(),
            nodes,
            whole,
            pieces,
            graph,
            cuts,
            shares,
        }
    }

    /// How many links there are.
    #[must_use]
    pub fn links(&self) -> usize {
        self.graph.links()
    }

    /// With how many a node is linked.
    #[must_use]
    pub fn degree(&self, node: u32) -> usize {
        self.graph.degree(node)
    }

    /// All links, each once: two nodes, and how many partnerships and memberships it is made of.
    pub fn all_links(&self) -> impl Iterator<Item = (u32, u32, f32)> + '_ {
        let nodes = (0_u32..).take(self.nodes.len());
        let of = |node| self.graph.neighbours(node).map(move |(end, weight)| (node, end, weight));
        nodes.flat_map(of).filter(|(from, to, _)| from < to)
    }

    /// Of the shortest ways between two others the share that leads through a node.
    #[must_use]
    pub fn share(&self, node: u32) -> f64 {
        self.shares.get(node as usize).copied().unwrap_or(0.0)
    }

    /// How many would be cut off from the largest part of their piece if a node left, by node.
    #[must_use]
    pub fn cut_off(&self) -> Vec<u32> {
        let mut cut_off = vec![0; self.nodes.len()];
        for point in self.cuts.points() {
            cut_off[point.node as usize] = point.falls_away;
        }
        cut_off
    }

    /// The node of someone.
    #[must_use]
    pub fn find(&self, is: impl Fn(Of) -> bool) -> Option<u32> {
        self.nodes.iter().position(|node| is(node.of)).and_then(|at| u32::try_from(at).ok())
    }

    /// The circle of a node, laid out by itself. Takes a while the first time.
    #[must_use]
    pub fn opened(&self, node: u32) -> Option<Arc<View>> {
        let circle = self.whole.clusters.of(node)?;
        let place = self.opened.get(circle as usize)?;
        Some(place.get_or_init(|| Arc::new(View::part(&self.graph, self.whole.clusters.members(circle)))).clone())
    }
}

#[cfg(test)]
mod measure;
