//! Nodes that repel each other, held together by their links.

use super::cells::Cells;
use super::shape::{Point, sunflower};
use crate::graph::Graph;

/// Up to so many nodes each repels each; beyond, those far away repel cell by cell.
const EACH_WITH_EACH: usize = 300;
const ROUNDS: usize = 120;
/// How strongly the middle draws a node without links, as a share of the distance: as strongly as nodes that are spread evenly over
/// the circle repel it. One with links is drawn less, because these draw it too.
const GRAVITY: f32 = std::f32::consts::PI * CLOSE * CLOSE;
/// How far apart nodes would like to be, as a share of how far they would be if spread evenly.
const CLOSE: f32 = 0.8;
/// A link draws with the root of its weight, at most this much.
const STRONGEST: f32 = 2.5;

/// Places the nodes of a graph in a circle by forces, after Fruchterman and Reingold, "Graph drawing by force-directed placement"
/// (1991): links draw like springs, all nodes repel each other, and the way of a step shortens from round to round. `pulls` say to
/// which side each node is drawn from without.
pub(crate) fn settle(graph: &Graph, radius: f32, pulls: &[Point]) -> Vec<Point> {
    let nodes = graph.nodes();
    let mut points = start(graph, radius);
    if nodes < 2 {
        return vec![Point::default(); nodes];
    }
    let spacing = radius * (std::f32::consts::PI / nodes as f32).sqrt() * CLOSE;
    let mut ways = vec![Point::default(); nodes];
    for round in 0..ROUNDS {
        let left = 1.0 - round as f32 / ROUNDS as f32;
        let heat = radius * 0.15 * left * left + spacing * 0.02;
        ways.fill(Point::default());
        if nodes <= EACH_WITH_EACH {
            repel_each(&points, spacing * spacing, &mut ways);
        } else {
            repel_by_cells(&points, spacing * spacing, &mut ways);
        }
        attract(graph, &points, spacing, &mut ways);
        for (node, ((at, way), pull)) in (0_u32..).zip(points.iter_mut().zip(&ways).zip(pulls)) {
            let gravity = GRAVITY / (1.0 + graph.degree(node) as f32);
            let way = way.plus(pull.times(spacing)).plus(at.times(-gravity));
            *at = at.plus(way.at_most(heat)).at_most(radius);
        }
    }
    points
}

/// Where the nodes begin: on a spiral, the first in the middle, those linked with it around it.
fn start(graph: &Graph, radius: f32) -> Vec<Point> {
    let mut order: Vec<u32> = Vec::with_capacity(graph.nodes());
    let mut seen = vec![false; graph.nodes()];
    let mut next = 0;
    for first in graph.all() {
        if !std::mem::replace(&mut seen[first as usize], true) {
            order.push(first);
        }
        while let Some(&node) = order.get(next) {
            next += 1;
            for &end in graph.ends_of(node) {
                if !std::mem::replace(&mut seen[end as usize], true) {
                    order.push(end);
                }
            }
        }
    }
    let mut points = vec![Point::default(); graph.nodes()];
    for (&node, at) in order.iter().zip(sunflower(graph.nodes(), radius)) {
        points[node as usize] = at;
    }
    points
}

fn attract(graph: &Graph, points: &[Point], spacing: f32, ways: &mut [Point]) {
    for node in graph.all() {
        let at = points[node as usize];
        let mut way = Point::default();
        for (end, weight) in graph.neighbours(node) {
            let link = at.to(points[end as usize]);
            way = way.plus(link.times(link.length() / spacing * weight.sqrt().min(STRONGEST)));
        }
        ways[node as usize] = ways[node as usize].plus(way);
    }
}

fn repel_each(points: &[Point], square: f32, ways: &mut [Point]) {
    for &from in points {
        repel_from(from, square, points, ways);
    }
}

/// What one place does to all points. Written without a sum over them, so that the compiler can take several at once.
fn repel_from(from: Point, strength: f32, points: &[Point], ways: &mut [Point]) {
    for (at, way) in points.iter().zip(ways) {
        let (x, y) = (at.x - from.x, at.y - from.y);
        let force = strength / (x * x + y * y + 1e-9);
        way.x += x * force;
        way.y += y * force;
    }
}

/// The middle of the nodes in a cell stands for them, except for those in the cells around.
fn repel_by_cells(points: &[Point], square: f32, ways: &mut [Point]) {
    let around = points.iter().fold(0.0_f32, |most, at| most.max(at.x.abs()).max(at.y.abs()));
    let cells = Cells::new(points, 2.0 * around / (3.0 * (points.len() as f32).sqrt()).sqrt());
    let middles: Vec<(usize, Point, f32)> = (0..cells.len())
        .filter(|&cell| !cells.get(cell).is_empty())
        .map(|cell| {
            let count = cells.get(cell).len() as f32;
            let sum = cells.get(cell).iter().fold(Point::default(), |sum, &one| sum.plus(points[one as usize]));
            (cell, sum.times(1.0 / count), count)
        })
        .collect();
    for (at, way) in points.iter().zip(ways) {
        for &(cell, middle, count) in &middles {
            if cells.touch(cell, *at) {
                for &other in cells.get(cell) {
                    *way = way.plus(repulsion(points[other as usize], square, *at));
                }
            } else {
                *way = way.plus(repulsion(middle, square * count, *at));
            }
        }
    }
}

fn repulsion(from: Point, strength: f32, at: Point) -> Point {
    let way = from.to(at);
    way.times(strength / (way.x * way.x + way.y * way.y + 1e-9))
}
