//! What falls apart if one leaves: the nodes and the links that alone hold pieces of the graph together.

use std::cmp::Reverse;
use std::ops::Range;

use crate::graph::Graph;

const UNSEEN: u32 = u32::MAX;

/// A node without which its component falls apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CutPoint {
    /// The node.
    pub node: u32,
    /// Into how many pieces its component falls when it leaves, at least two.
    pub pieces: u32,
    /// How many nodes are then cut off from the largest piece.
    pub falls_away: u32,
}

/// A link without which its component falls in two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bridge {
    /// One end.
    pub a: u32,
    /// The other.
    pub b: u32,
    /// How many nodes the smaller part has.
    pub falls_away: u32,
}

/// Where a graph falls apart.
///
/// A piece is kept as a stretch of the order in which a search went through the nodes, so that a chain of 100,000 nodes, each of
/// which cuts it in two, takes no more room than the chain.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cuts {
    points: Vec<CutPoint>,
    bridges: Vec<Bridge>,
    order: Vec<u32>,
    /// For each cut point, by node: the stretch of its component, and the stretches below it.
    stretches: Vec<(u32, Range<u32>, Vec<Range<u32>>)>,
}

impl Graph {
    /// The articulation points and bridges, after Hopcroft and Tarjan, "Efficient algorithms for graph manipulation" (1973); with
    /// a stack of its own, so that no chain is too long.
    #[must_use]
    pub fn cuts(&self) -> Cuts {
        let mut search = Search::new(self);
        for root in self.all() {
            if search.place[root as usize] == UNSEEN {
                search.component(root);
            }
        }
        search.cuts()
    }
}

/// A depth-first search that numbers the nodes as it meets them.
struct Search<'a> {
    graph: &'a Graph,
    order: Vec<u32>,
    /// At which place of the order a node is.
    place: Vec<u32>,
    /// The earliest place that a node or anyone below it is linked with.
    low: Vec<u32>,
    /// The nodes between the root and here, with the next link of each.
    path: Vec<(u32, usize)>,
    /// A node and the stretch of those below it that reach nobody above it.
    below: Vec<(u32, Range<u32>)>,
    bridges: Vec<Bridge>,
    points: Vec<CutPoint>,
    stretches: Vec<(u32, Range<u32>, Vec<Range<u32>>)>,
}

impl<'a> Search<'a> {
    fn new(graph: &'a Graph) -> Self {
        Self {
            graph,
            order: Vec::with_capacity(graph.nodes()),
            place: vec![UNSEEN; graph.nodes()],
            low: vec![0; graph.nodes()],
            path: Vec::new(),
            below: Vec::new(),
            bridges: Vec::new(),
            points: Vec::new(),
            stretches: Vec::new(),
        }
    }

    fn enter(&mut self, node: u32) {
        let place = self.order.len() as u32;
        self.place[node as usize] = place;
        self.low[node as usize] = place;
        self.order.push(node);
        self.path.push((node, self.graph.row(node).start));
    }

    fn component(&mut self, root: u32) {
        let (first, bridge) = (self.order.len() as u32, self.bridges.len());
        self.enter(root);
        while let Some(&(node, next)) = self.path.last() {
            if next < self.graph.row(node).end {
                self.follow(node, self.graph.ends[next]);
            } else {
                self.path.pop();
                self.leave(node);
            }
        }
        let whole = first..self.order.len() as u32;
        for bridge in &mut self.bridges[bridge..] {
            bridge.falls_away = bridge.falls_away.min(whole.len() as u32 - bridge.falls_away);
        }
        self.close(root, &whole);
    }

    fn follow(&mut self, node: u32, end: u32) {
        if let Some(last) = self.path.last_mut() {
            last.1 += 1;
        }
        if self.place[end as usize] == UNSEEN {
            self.enter(end);
        } else if self.path.iter().rev().nth(1).is_none_or(|&(above, _)| above != end) {
            self.low[node as usize] = self.low[node as usize].min(self.place[end as usize]);
        }
    }

    /// All below the node has been seen: what it reaches is what the one above it reaches, or it hangs on that one.
    fn leave(&mut self, node: u32) {
        let Some(&(above, _)) = self.path.last() else { return };
        let (low, place) = (self.low[node as usize], self.place[node as usize]);
        self.low[above as usize] = self.low[above as usize].min(low);
        if low >= self.place[above as usize] {
            let stretch = place..self.order.len() as u32;
            if low > self.place[above as usize] {
                let (a, b) = (above.min(node), above.max(node));
                self.bridges.push(Bridge { a, b, falls_away: stretch.len() as u32 });
            }
            self.below.push((above, stretch));
        }
    }

    /// Makes cut points of what hangs on nodes of the component that has just been searched.
    fn close(&mut self, root: u32, whole: &Range<u32>) {
        let mut below = std::mem::take(&mut self.below);
        below.sort_by_key(|(node, stretch)| (*node, stretch.start));
        for hanging in below.chunk_by(|one, other| one.0 == other.0) {
            let node = hanging[0].0;
            if node == root && hanging.len() < 2 {
                continue;
            }
            let stretches: Vec<Range<u32>> = hanging.iter().map(|(_, stretch)| stretch.clone()).collect();
            let hang: usize = stretches.iter().map(ExactSizeIterator::len).sum();
            let rest = whole.len() - 1 - hang;
            let largest = stretches.iter().map(ExactSizeIterator::len).max().unwrap_or(0).max(rest);
            let pieces = stretches.len() + usize::from(rest > 0);
            let falls_away = whole.len() - 1 - largest;
            self.points.push(CutPoint { node, pieces: pieces as u32, falls_away: falls_away as u32 });
            self.stretches.push((node, whole.clone(), stretches));
        }
    }

    fn cuts(mut self) -> Cuts {
        self.points.sort_by_key(|point| (Reverse(point.falls_away), point.node));
        self.bridges.sort_by_key(|bridge| (Reverse(bridge.falls_away), bridge.a, bridge.b));
        self.stretches.sort_by_key(|&(node, ..)| node);
        Cuts { points: self.points, bridges: self.bridges, order: self.order, stretches: self.stretches }
    }
}

impl Cuts {
    /// The nodes without which something falls away, those on whom most hang first.
    #[must_use]
    pub fn points(&self) -> &[CutPoint] {
        &self.points
    }

    /// The links without which something falls away, those on which most hangs first.
    #[must_use]
    pub fn bridges(&self) -> &[Bridge] {
        &self.bridges
    }

    /// The pieces into which its component falls when the node leaves, the largest first, nodes ascending; none when it is no cut
    /// point. Takes as long as the component is large.
    #[must_use]
    pub fn pieces(&self, node: u32) -> Vec<Vec<u32>> {
        let Ok(found) = self.stretches.binary_search_by_key(&node, |&(node, ..)| node) else {
            return Vec::new();
        };
        let (_, whole, below) = &self.stretches[found];
        let mut rest = Vec::new();
        let mut from = whole.start;
        for stretch in below.iter().chain([&(whole.end..whole.end)]) {
            rest.extend(self.nodes(from..stretch.start).filter(|&other| other != node));
            from = stretch.end;
        }
        let mut pieces: Vec<Vec<u32>> =
            below.iter().map(|stretch| self.nodes(stretch.clone()).collect()).collect();
        pieces.push(rest);
        pieces.retain(|piece| !piece.is_empty());
        pieces.iter_mut().for_each(|piece| piece.sort_unstable());
        pieces.sort_by_key(|piece| (Reverse(piece.len()), piece.first().copied()));
        pieces
    }

    /// Who is cut off from the largest piece when the node leaves, ascending.
    #[must_use]
    pub fn fall_away(&self, node: u32) -> Vec<u32> {
        let mut fallen: Vec<u32> = self.pieces(node).into_iter().skip(1).flatten().collect();
        fallen.sort_unstable();
        fallen
    }

    fn nodes(&self, stretch: Range<u32>) -> impl Iterator<Item = u32> + '_ {
        self.order[stretch.start as usize..stretch.end as usize].iter().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(nodes: u32) -> Graph {
        let links: Vec<_> = (1..nodes).map(|node| (node - 1, node, 1.0)).collect();
        Graph::new(nodes as usize, &links)
    }

    #[test]
    fn a_path_falls_apart_everywhere_but_at_its_ends() {
        let cuts = path(5).cuts();
        assert_eq!(cuts.points()[0], CutPoint { node: 2, pieces: 2, falls_away: 2 });
        assert_eq!(cuts.points().iter().map(|point| point.node).collect::<Vec<_>>(), [2, 1, 3]);
        assert_eq!(cuts.pieces(1), [vec![2, 3, 4], vec![0]]);
        assert_eq!(cuts.fall_away(3), [4]);
        assert!(cuts.pieces(0).is_empty());
        assert_eq!(cuts.bridges().len(), 4);
    }

    #[test]
    fn a_star_hangs_on_its_middle_and_a_ring_on_nobody() {
        let star = Graph::new(4, &[(3, 0, 1.0), (3, 1, 1.0), (3, 2, 1.0)]).cuts();
        assert_eq!(star.points(), [CutPoint { node: 3, pieces: 3, falls_away: 2 }]);
        assert_eq!(star.fall_away(3), [1, 2]);
        let ring = Graph::new(4, &[(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0), (3, 0, 1.0)]).cuts();
        assert!(ring.points().is_empty() && ring.bridges().is_empty());
    }

    #[test]
    fn a_chain_of_a_hundred_thousand_is_searched() {
        let cuts = path(100_000).cuts();
        assert_eq!((cuts.points().len(), cuts.bridges().len()), (99_998, 99_999));
        assert_eq!(cuts.points()[0].falls_away, 49_999);
    }
}
