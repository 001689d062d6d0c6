//! Who is shown, and how large marks and discs are beside each other, before anything has a place.

use super::Look;
use crate::clusters::{Clusters, Kind};
use crate::graph::Graph;

/// How much larger the mark of the best connected node is than that of one without links, which is one.
const LARGEST: f32 = 3.4;
/// With fewer links than this nobody's mark is that large.
const MANY_LINKS: usize = 24;
/// How much of a disc its marks cover.
const COVERED: f32 = 0.12;
/// Of so many nodes one stands out, apart from the first.
const PROMINENT: usize = 50;
/// Where only the best connected are shown, of so many of these.
const PROMINENT_OF_SOME: usize = 4;
/// Even a small cluster shows so many of its nodes.
const LEAST_SHOWN: usize = 3;

/// One cluster: whom it shows, with the radii of their marks, and its own radius.
#[derive(Debug)]
pub(super) struct Size {
    pub(super) cluster: u32,
    pub(super) members: usize,
    pub(super) shown: Vec<u32>,
    pub(super) radii: Vec<f32>,
    pub(super) radius: f32,
    /// For how many of them, from the first, there should be room for a name.
    pub(super) prominent: usize,
}

/// The sizes of all clusters but that of those who are alone, which comes extra.
pub(super) fn sizes(graph: &Graph, clusters: &Clusters, look: &Look) -> (Vec<Size>, Option<Size>) {
    let most_links = graph.all().map(|node| graph.degree(node)).max().unwrap_or(0).max(MANY_LINKS) as f32;
    let size = |cluster: u32| {
        let members = clusters.members(cluster);
        let is_alone = clusters.kind(cluster) == Kind::Alone;
        let shown = members[..shown(members.len(), is_alone, graph, look)].to_vec();
        let radius = |&node: &u32| 1.0 + (LARGEST - 1.0) * (graph.degree(node) as f32 / most_links).sqrt();
        let radii = shown.iter().map(radius).collect();
        let of = if shown.len() < members.len() { PROMINENT_OF_SOME } else { PROMINENT };
        let prominent = if is_alone { 0 } else { shown.len().min(1 + shown.len() / of) };
        Size { cluster, members: members.len(), shown, radii, radius: 0.0, prominent }
    };
    let (mut linked, mut alone): (Vec<Size>, Vec<Size>) =
        (0..clusters.len() as u32).map(size).partition(|size| clusters.kind(size.cluster) != Kind::Alone);
    measure(&mut linked);
    (linked, alone.pop())
}

fn shown(members: usize, is_alone: bool, graph: &Graph, look: &Look) -> usize {
    if graph.nodes() <= look.all {
        members
    } else if is_alone {
        0
    } else {
        (members * look.some / graph.nodes()).max(LEAST_SHOWN).min(members)
    }
}

/// A disc is so large that its marks cover a part of it; those who are not shown take room too, all together as much as all marks.
fn measure(sizes: &mut [Size]) {
    let area = |size: &Size| size.radii.iter().map(|radius| radius * radius).sum::<f32>();
    let marks: f32 = sizes.iter().map(area).sum();
    let hidden: usize = sizes.iter().map(|size| size.members - size.shown.len()).sum();
    let each = if hidden > 0 { marks / hidden as f32 } else { 0.0 };
    for size in sizes {
        let whole = area(size) + each * (size.members - size.shown.len()) as f32;
        let widest = size.radii.iter().copied().fold(0.0, f32::max);
        // Two marks beside each other need more than their area.
        size.radius = (whole / COVERED).sqrt().max(if size.shown.len() > 1 { 2.4 * widest } else { 1.3 * widest });
    }
}
