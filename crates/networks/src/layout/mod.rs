//! Where each stands in a picture: clusters as discs, the nodes in them as marks, those linked with nobody in rows below.

mod apart;
mod cells;
mod discs;
mod forces;
mod inside;
mod labels;
mod shape;
mod shelves;
mod sizes;
mod whole;

pub use labels::{Label, Side, Target};

use crate::clusters::Clusters;
use crate::graph::Graph;
use crate::walks::Part;

/// What a picture should be like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// Up to so many nodes every node gets a mark.
    pub all: usize,
    /// With more nodes about so many get one: the best connected of each cluster.
    pub some: usize,
    /// How many clusters the picture of an opened cluster has at most.
    pub clusters: usize,
    /// How many times as wide as high.
    pub aspect: f32,
    /// How high a line of text is, as a share of the longer side: so much room is left between clusters.
    pub line: f32,
    /// How wide a name is, as a share of the longer side: so much room is left beside marks that stand out.
    pub name: f32,
}

impl Default for Look {
    fn default() -> Self {
        Self { all: 2_000, some: 600, clusters: 60, aspect: 1.5, line: 0.014, name: 0.09 }
    }
}

/// A cluster in the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Disc {
    /// Which cluster.
    pub cluster: u32,
    /// Its middle.
    pub x: f32,
    /// Its middle, downwards.
    pub y: f32,
    /// Its radius, which grows with the root of what it holds.
    pub radius: f32,
    /// How many nodes it has.
    pub members: u32,
    /// How many of them have a mark.
    pub shown: u32,
}

/// A node in the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// Which node.
    pub node: u32,
    /// Its cluster.
    pub cluster: u32,
    /// Its middle.
    pub x: f32,
    /// Its middle, downwards.
    pub y: f32,
    /// Its radius, which grows with how many it is linked with.
    pub radius: f32,
    /// Whether it stands out in its cluster, so that room has been left for its name.
    pub prominent: bool,
}

/// All links between two clusters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tie {
    /// The disc at one end: its place in [`Layout::discs`].
    pub from: u32,
    /// The disc at the other end.
    pub to: u32,
    /// How many links.
    pub links: u32,
    /// What they weigh together.
    pub weight: f32,
}

/// A link between two nodes that have marks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// The mark at one end: its place in [`Layout::marks`].
    pub from: u32,
    /// The mark at the other end.
    pub to: u32,
    /// What the link weighs.
    pub weight: f32,
    /// Whether it leads from one cluster to another.
    pub across: bool,
}

/// The nodes that are linked with nobody: a rectangle below all discs, with a mark for each when every node has one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rest {
    /// Its left side.
    pub x: f32,
    /// Its upper side.
    pub y: f32,
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
    /// How many nodes there are.
    pub members: u32,
    /// How many of them have a mark.
    pub shown: u32,
}

/// Where everything stands. The longer side of the picture is one long; no two marks overlap, nor two discs; each mark lies in the
/// disc of its cluster or in the rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// How wide the picture is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
    /// The clusters that hold together or are scattered, the largest first.
    pub discs: Vec<Disc>,
    /// The nodes shown, cluster by cluster, the best connected of each first.
    pub marks: Vec<Mark>,
    /// What the clusters have to do with each other.
    pub ties: Vec<Tie>,
    /// The nodes that are linked with nobody.
    pub rest: Option<Rest>,
}

/// A cluster opened: a picture of its own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opened {
    /// The cluster as a graph. Clusters and layout speak of its nodes.
    pub part: Part,
    /// The clusters within it.
    pub clusters: Clusters,
    /// Its picture.
    pub layout: Layout,
}

impl Graph {
    /// The picture of the graph and these clusters of it, which for a large graph should be [few](Clusters::at_most).
    #[must_use]
    pub fn layout(&self, clusters: &Clusters, look: &Look) -> Layout {
        whole::draw(self, clusters, look)
    }

    /// The picture of one of these clusters, divided anew into clusters within it.
    #[must_use]
    pub fn layout_of(&self, clusters: &Clusters, cluster: u32, look: &Look) -> Opened {
        let part = self.part(clusters.members(cluster));
        let clusters = part.graph.clusters().at_most(&part.graph, look.clusters);
        let layout = part.graph.layout(&clusters, look);
        Opened { part, clusters, layout }
    }
}

impl Layout {
    /// The links between nodes that have marks.
    #[must_use]
    pub fn strokes(&self, graph: &Graph) -> Vec<Stroke> {
        let mut place = vec![u32::MAX; graph.nodes()];
        for (at, mark) in (0_u32..).zip(&self.marks) {
            if let Some(place) = place.get_mut(mark.node as usize) {
                *place = at;
            }
        }
        let mut strokes = Vec::new();
        for (from, mark) in (0_u32..).zip(&self.marks) {
            for (end, weight) in graph.neighbours(mark.node) {
                let to = place[end as usize];
                if to != u32::MAX && from < to {
                    let across = self.marks[to as usize].cluster != mark.cluster;
                    strokes.push(Stroke { from, to, weight, across });
                }
            }
        }
        strokes
    }
}
