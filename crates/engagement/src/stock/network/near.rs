//! One of a network and those around: two steps far, and who hangs on it alone.

use super::Network;
use super::view::View;

/// So many are shown around one at most.
const AROUND: usize = 150;
/// How far that goes.
const STEPS: u32 = 2;

/// Someone and those around.
#[derive(Debug)]
pub struct Near {
    /// Who.
    pub node: u32,
    /// The picture, in which that node is the first.
    pub view: View,
    /// How many are as near, but are not shown.
    pub left_out: usize,
    /// All with whom there is a link, in ascending order.
    pub linked: Vec<u32>,
    /// Those who would be cut off without it, in ascending order.
    pub hanging: Vec<u32>,
}

impl Network {
    /// Someone and those around: the nearest and best connected of them.
    #[must_use]
    pub fn around(&self, node: u32) -> Near {
        let found = self.graph.around(node, STEPS, AROUND);
        Near {
            node,
            view: View::of(&found.part.graph, found.part.nodes),
            left_out: found.left_out,
            linked: self.graph.neighbours(node).map(|(end, _)| end).collect(),
            hanging: self.cuts.fall_away(node),
        }
    }
}
