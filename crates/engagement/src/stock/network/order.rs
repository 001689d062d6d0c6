//! In which order those in a network are listed.

use super::Network;
use super::node::Node;
use crate::ids::OfficeId;
use networks::Graph;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::iter::Peekable;

/// The order of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Order {
    /// Those who are linked with most come first.
    #[default]
    Links,
    /// Those who are in most partnerships come first.
    Partnerships,
    /// By name.
    Name,
}

/// The nodes in each order; by name those that have one in every language.
#[derive(Debug)]
pub(super) struct Orders {
    links: Vec<u32>,
    partnerships: Vec<u32>,
    names: Vec<u32>,
    offices: Vec<u32>,
}

impl Orders {
    pub(super) fn new(nodes: &[Node], graph: &Graph) -> Self {
        let is_office = |node: &u32| nodes[*node as usize].of.office().is_some();
        let all = || (0_u32..).take(nodes.len());
        let sorted = |key: &dyn Fn(u32) -> (usize, usize)| {
            let mut sorted: Vec<u32> = all().collect();
            sorted.sort_by_cached_key(|node| (Reverse(key(*node)), *node));
            sorted
        };
        let partnerships = |node: u32| nodes[node as usize].partnerships as usize;
        let (offices, mut names): (Vec<u32>, Vec<u32>) = all().partition(is_office);
        names.sort_by(|one, other| {
            let key = |node: &u32| (&nodes[*node as usize].sort_key, *node);
            key(one).cmp(&key(other))
        });
        Self {
            links: sorted(&|node| (graph.degree(node), partnerships(node))),
            partnerships: sorted(&|node| (partnerships(node), graph.degree(node))),
            names,
            offices,
        }
    }
}

impl Network {
    /// All nodes, or those that are asked for, in an order; `key` says by what the names of offices are ordered.
    pub fn ordered(&self, order: Order, of: Option<&[u32]>, key: impl Fn(OfficeId) -> Vec<u8>) -> Vec<u32> {
        let mut all = match order {
            Order::Links => self.orders.links.clone(),
            Order::Partnerships => self.orders.partnerships.clone(),
            Order::Name => self.by_name(key),
        };
        if let Some(of) = of {
            let mut asked = vec![false; self.nodes.len()];
            for node in of {
                asked[*node as usize] = true;
            }
            all.retain(|node| asked[*node as usize]);
        }
        all
    }

    /// Offices take their places among the organizations.
    fn by_name(&self, key: impl Fn(OfficeId) -> Vec<u8>) -> Vec<u32> {
        let office = |node: &u32| self.nodes[*node as usize].of.office().map(|id| (key(id), *node));
        let mut offices: Vec<(Vec<u8>, u32)> = self.orders.offices.iter().filter_map(office).collect();
        offices.sort();
        let mut offices = offices.into_iter().peekable();
        let mut named = Vec::with_capacity(self.nodes.len());
        for node in &self.orders.names {
            named.extend(before(&mut offices, &self.nodes[*node as usize].sort_key));
            named.push(*node);
        }
        named.extend(offices.map(|(_, node)| node));
        named
    }
}

/// The offices that come before a name.
fn before(offices: &mut Peekable<impl Iterator<Item = (Vec<u8>, u32)>>, name: &[u8]) -> Vec<u32> {
    std::iter::from_fn(|| offices.next_if(|(key, _)| key.as_slice() < name)).map(|(_, node)| node).collect()
}
