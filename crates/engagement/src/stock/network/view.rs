//! A network or a part of it laid out, for wide and for narrow screens.

use networks::{Clusters, Graph, Layout, Look, Stroke};
use std::cmp::Reverse;

/// Circles of a picture at most.
const CIRCLES: usize = 30;

/// What fits on a wide screen and into a page of 60 kB: up to so many marks, of more the best connected.
const WIDE: Look =
    Look { all: 700, some: 450, clusters: CIRCLES, aspect: 1.4, line: 15.0 / 760.0, name: 100.0 / 760.0 };
/// The same for a phone, on which the height is the longer side.
const NARROW: Look =
    Look { all: 120, some: 100, clusters: CIRCLES, aspect: 0.8, line: 15.0 / 425.0, name: 90.0 / 425.0 };
/// Links of a picture at most, wide and narrow.
const STROKES: [usize; 2] = [1_000, 200];

/// A network or a part of it.
#[derive(Debug, Default)]
pub struct View {
    /// The nodes of the whole that it shows; it numbers them anew.
    pub nodes: Vec<u32>,
    /// Who belongs together, by the new numbers.
    pub clusters: Clusters,
    /// The numbers of these circles.
    pub circles: Vec<u32>,
    /// How many links there are.
    pub links: usize,
    /// The picture for a wide screen.
    pub wide: Picture,
    /// The picture for a narrow one.
    pub narrow: Picture,
}

/// Where everything stands, and the links that are drawn.
#[derive(Debug, Default)]
pub struct Picture {
    /// Circles and marks.
    pub layout: Layout,
    /// The strongest link of each mark, and others as far as there is room, the strongest first.
    pub strokes: Vec<Stroke>,
}

impl View {
    /// A graph laid out; `nodes` say which node of the whole each of its nodes is.
    pub(super) fn of(graph: &Graph, nodes: Vec<u32>) -> Self {
        let clusters = graph.clusters().at_most(graph, CIRCLES);
        let picture = |look: &Look, most| Picture::of(graph, graph.layout(&clusters, look), most);
        Self {
            circles: (0_u32..).take(clusters.len()).collect(),
            links: graph.links(),
            wide: picture(&WIDE, STROKES[0]),
            narrow: picture(&NARROW, STROKES[1]),
            nodes,
            clusters,
        }
    }

    /// Some nodes of a graph, with the links between them.
    pub(super) fn part(graph: &Graph, nodes: &[u32]) -> Self {
        let part = graph.part(nodes);
        Self::of(&part.graph, part.nodes)
    }

    /// Which node of the whole one of its nodes is.
    #[must_use]
    pub fn node(&self, own: u32) -> u32 {
        self.nodes.get(own as usize).copied().unwrap_or(u32::MAX)
    }
}

impl Picture {
    fn of(graph: &Graph, layout: Layout, most: usize) -> Self {
        let mut strokes = layout.strokes(graph);
        if strokes.len() > most {
            let mut best = vec![0.0_f32; layout.marks.len()];
            for stroke in &strokes {
                for end in [stroke.from, stroke.to] {
                    best[end as usize] = best[end as usize].max(stroke.weight);
                }
            }
            let is_best =
                |stroke: &Stroke| [stroke.from, stroke.to].iter().any(|end| stroke.weight >= best[*end as usize]);
            strokes.sort_by(|one, other| {
                let by_weight = || other.weight.total_cmp(&one.weight);
                let by_place = || (one.from, one.to).cmp(&(other.from, other.to));
                Reverse(is_best(one)).cmp(&Reverse(is_best(other))).then_with(by_weight).then_with(by_place)
            });
            strokes.truncate(most);
        }
        Self { layout, strokes }
    }
}
