//! Who connects whom, and who would be cut off from whom.

use networks::{Cuts, Graph};
use std::cmp::Reverse;

/// Of those who would be cut off so many are named.
const NAMED: usize = 3;

/// Someone through whom the shortest ways between others lead.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Connector {
    /// Who.
    pub node: u32,
    /// The share of all shortest ways between two others, from 0 to 1.
    pub share: f64,
}

/// Someone without whom others are cut off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fall {
    /// Who.
    pub node: u32,
    /// Into how many pieces what is linked with them falls.
    pub pieces: u32,
    /// How many are cut off from the largest of these pieces.
    pub cut_off: u32,
    /// Some of these, the best connected first.
    pub first: Vec<u32>,
}

/// Those with the largest shares, as far as they are asked for.
pub(super) fn connectors(shares: &[f64], most: usize, is_asked: impl Fn(u32) -> bool) -> Vec<Connector> {
    let all = (0_u32..).zip(shares).map(|(node, share)| Connector { node, share: *share });
    let mut found: Vec<Connector> = all.filter(|one| one.share > 0.0 && is_asked(one.node)).collect();
    found.sort_by(|one, other| other.share.total_cmp(&one.share).then(one.node.cmp(&other.node)));
    found.truncate(most);
    found
}

/// Those on whom most depend, as far as they are asked for.
pub(super) fn falls(graph: &Graph, cuts: &Cuts, most: usize, is_asked: impl Fn(u32) -> bool) -> Vec<Fall> {
    let fall = |point: &networks::CutPoint| {
        let mut first = cuts.fall_away(point.node);
        first.sort_by_key(|node| (Reverse(graph.degree(*node)), *node));
        first.truncate(NAMED);
        Fall { node: point.node, pieces: point.pieces, cut_off: point.falls_away, first }
    };
    cuts.points().iter().filter(|point| is_asked(point.node)).take(most).map(fall).collect()
}
