//! The whole picture: discs with their marks, group beside group, then those who are alone, all fitted into the box.

use super::shape::{Point, Rect};
use super::sizes::{Size, sizes};
use super::{Disc, Layout, Look, Mark, Rest, Tie, discs, inside, shelves};
use crate::clusters::Clusters;
use crate::graph::Graph;
use crate::quotient::{Quotient, quotient};

/// How much of the box stays free at each side.
const MARGIN: f32 = 0.01;
/// No mark is larger than this, however few there are.
const LARGEST_MARK: f32 = 0.011;
/// What lies between two who are alone, in radii of a mark.
const APART: f32 = 3.2;

pub(super) fn draw(graph: &Graph, clusters: &Clusters, look: &Look) -> Layout {
    let aspect = within(look.aspect, 0.2, 5.0);
    let (linked, alone) = sizes(graph, clusters, look);
    let seen = quotient(graph, clusters.assignment(), clusters.groups());
    // About how long the longer side will be, to know how high a line of text is.
    let area: f32 = linked.iter().map(|size| 7.0 * size.radius * size.radius).sum();
    let alone_area = alone.as_ref().map_or(0.0, |size| APART * APART * size.shown.len() as f32);
    let side = ((area + alone_area) * aspect.max(1.0 / aspect)).sqrt().max(8.0);
    let line = within(look.line, 0.0, 0.1) * side;
    let middles = middles(&seen, &linked, line, aspect);
    // Now the longer side is known, and with it how much room names take.
    let extent = Rect::around(middles.iter().copied().zip(linked.iter().map(|size| size.radius)));
    let side = extent.width().max(extent.height()).max(side * 0.5);
    let (line, name) = (within(look.line, 0.0, 0.1) * side, within(look.name, 0.0, 0.5) * side);
    let mut drawing = Drawing { layout: Layout::default(), line, name, aspect };
    for (size, &middle) in linked.iter().zip(&middles) {
        drawing.disc(graph, clusters, size, middle, &middles);
    }
    drawing.ties(&seen);
    if let Some(size) = alone {
        drawing.rest(&size);
    }
    drawing.fitted()
}

/// A number that a picture can be made with, whatever was asked for.
fn within(asked: f32, least: f32, most: f32) -> f32 {
    if asked.is_nan() { least } else { asked.clamp(least, most) }
}

/// Where the discs stand: those linked with each other together, the groups of them beside each other.
fn middles(seen: &Quotient, sizes: &[Size], line: f32, aspect: f32) -> Vec<Point> {
    let components = seen.graph.components();
    let groups: Vec<&[u32]> = (0..components.len() as u32)
        .map(|component| components.members(component))
        .filter(|members| members.iter().all(|&one| (one as usize) < sizes.len()))
        .collect();
    let mut placed = Vec::with_capacity(groups.len());
    for members in &groups {
        let ties = seen.graph.part(members).graph;
        let radii: Vec<f32> = members.iter().map(|&one| sizes[one as usize].radius).collect();
        let points = discs::place(&ties, &radii, line * 1.6, aspect);
        let extent = discs::extent(&points, &radii, line * 1.3);
        placed.push((points, extent));
    }
    let extents: Vec<(f32, f32)> = placed.iter().map(|(_, extent)| (extent.width(), extent.height())).collect();
    let corners = shelves::shelve(&extents, line * 0.8, aspect);
    let mut middles = vec![Point::default(); sizes.len()];
    for ((members, (points, extent)), corner) in groups.iter().zip(&placed).zip(corners) {
        for (&one, point) in members.iter().zip(points) {
            middles[one as usize] = extent.from.to(*point).plus(corner);
        }
    }
    middles
}

/// A picture in the making, in the measures of [`sizes`].
struct Drawing {
    layout: Layout,
    line: f32,
    name: f32,
    aspect: f32,
}

impl Drawing {
    fn disc(&mut self, graph: &Graph, clusters: &Clusters, size: &Size, middle: Point, middles: &[Point]) {
        let pulls: Vec<Point> =
            size.shown.iter().map(|&node| pull(graph, clusters, node, (size.cluster, middle), middles)).collect();
        let part = graph.part(&size.shown).graph;
        let names = inside::Names { count: size.prominent, width: self.name, height: self.line };
        let (points, share) = inside::place(&part, &size.radii, size.radius, &pulls, names);
        for (place, (&node, at)) in size.shown.iter().zip(points).enumerate() {
            let (x, y, radius) = (middle.x + at.x, middle.y + at.y, size.radii[place] * share);
            let prominent = place < size.prominent;
            self.layout.marks.push(Mark { node, cluster: size.cluster, x, y, radius, prominent });
        }
        self.layout.discs.push(Disc {
            cluster: size.cluster,
            x: middle.x,
            y: middle.y,
            radius: size.radius,
            members: size.members as u32,
            shown: size.shown.len() as u32,
        });
    }

    fn ties(&mut self, seen: &Quotient) {
        for from in seen.graph.all() {
            for (place, (to, weight)) in seen.graph.row(from).zip(seen.graph.neighbours(from)) {
                if from < to {
                    self.layout.ties.push(Tie { from, to, links: seen.counts[place], weight });
                }
            }
        }
    }

    /// Those who are alone, in rows below everything.
    fn rest(&mut self, size: &Size) {
        let above = self.extent();
        let top = if self.layout.discs.is_empty() { above.to.y } else { above.to.y + 1.5 * self.line };
        let count = size.shown.len();
        let square = (count as f32 * self.aspect).sqrt().ceil().max(1.0);
        let columns = ((above.width() / APART) as usize).max(square as usize).max(1);
        for (place, (&node, &radius)) in size.shown.iter().zip(&size.radii).enumerate() {
            let (column, row) = ((place % columns) as f32, (place / columns) as f32);
            let (x, y) = (above.from.x + APART * (column + 0.5), top + APART * (row + 0.5));
            self.layout.marks.push(Mark { node, cluster: size.cluster, x, y, radius, prominent: false });
        }
        let width = above.width().max(APART * columns.min(count.max(1)) as f32);
        let height = (APART * count.div_ceil(columns) as f32).max(self.line * 1.5);
        let (members, shown) = (size.members as u32, count as u32);
        self.layout.rest = Some(Rest { x: above.from.x, y: top, width, height, members, shown });
    }

    fn extent(&self) -> Rect {
        let circles = self.layout.discs.iter().map(|disc| (Point { x: disc.x, y: disc.y }, disc.radius));
        let mut rect = Rect::around(circles);
        rect.from.y -= self.line * 1.3;
        if let Some(rest) = &self.layout.rest {
            rect.to.x = rect.to.x.max(rest.x + rest.width);
            rect.to.y = rect.to.y.max(rest.y + rest.height);
        }
        rect
    }

    /// Everything moved and scaled so that the longer side is one.
    fn fitted(mut self) -> Layout {
        let extent = self.extent();
        let longer = extent.width().max(extent.height()).max(1e-6);
        let scale = (1.0 - 2.0 * MARGIN) / longer;
        let place = |x: f32, y: f32| ((x - extent.from.x) * scale + MARGIN, (y - extent.from.y) * scale + MARGIN);
        let layout = &mut self.layout;
        layout.width = extent.width() * scale + 2.0 * MARGIN;
        layout.height = extent.height() * scale + 2.0 * MARGIN;
        for disc in &mut layout.discs {
            (disc.x, disc.y) = place(disc.x, disc.y);
            disc.radius *= scale;
        }
        let largest = layout.marks.iter().map(|mark| mark.radius * scale).fold(0.0, f32::max);
        // A hair less, so that rounding makes none overlap.
        let small = scale * 0.999 * (LARGEST_MARK / largest.max(1e-9)).min(1.0);
        for mark in &mut layout.marks {
            (mark.x, mark.y) = place(mark.x, mark.y);
            mark.radius *= small;
        }
        if let Some(rest) = &mut layout.rest {
            (rest.x, rest.y) = place(rest.x, rest.y);
            (rest.width, rest.height) = (rest.width * scale, rest.height * scale);
        }
        self.layout
    }
}

/// To which side its links with other clusters draw a node, at most one long.
fn pull(graph: &Graph, clusters: &Clusters, node: u32, own: (u32, Point), middles: &[Point]) -> Point {
    let mut sum = Point::default();
    for (end, weight) in graph.neighbours(node) {
        let other = clusters.of(end).unwrap_or(own.0);
        if let Some(&middle) = middles.get(other as usize).filter(|_| other != own.0) {
            let way = own.1.to(middle);
            sum = sum.plus(way.times(weight.min(4.0) / way.length().max(1e-6)));
        }
    }
    sum.at_most(1.0)
}
