//! Where the discs of linked clusters stand: near those with which they have much to do, none upon another.

use super::apart::{push_apart, tightest};
use super::forces::settle;
use super::shape::{Point, Rect};
use crate::graph::Graph;

const ROUNDS: usize = 200;
/// How strongly the middle draws in each round, as a share of the distance.
const GRAVITY: f32 = 0.015;
const TIES: f32 = 0.2;

/// Places discs that are linked, in a picture that is `aspect` times as wide as it is high. At least `gap` lies between two.
///
/// First their middles settle by forces as if they had no size; then they grow, are drawn together by their ties and the middle,
/// and push each other aside.
pub(super) fn place(ties: &Graph, radii: &[f32], gap: f32, aspect: f32) -> Vec<Point> {
    if radii.len() < 2 {
        return vec![Point::default(); radii.len()];
    }
    let area: f32 = radii.iter().map(|radius| (radius + gap) * (radius + gap)).sum();
    let strengths = strengths(ties);
    let mut points = settle(&strengths, 2.0 * area.sqrt(), &vec![Point::default(); radii.len()]);
    lay_down(&mut points, aspect >= 1.0);
    let stretch = aspect.sqrt();
    points.iter_mut().for_each(|at| *at = Point { x: at.x * stretch, y: at.y / stretch });
    let mut grown = vec![0.0; radii.len()];
    for round in 0..ROUNDS {
        let growth = (0.25 + 1.25 * round as f32 / ROUNDS as f32).min(1.0);
        grown.iter_mut().zip(radii).for_each(|(grown, radius)| *grown = radius * growth);
        draw_together(&strengths, radii, gap, aspect, &mut points);
        push_apart(&mut points, &grown, gap, None, 2);
    }
    push_apart(&mut points, radii, gap, None, ROUNDS);
    let widen = 1.0 / tightest(&points, radii, gap).max(1e-3);
    points.iter().map(|at| at.times(widen)).collect()
}

/// Turns the points so that they stretch farthest sideways, or upwards: the first principal axis comes to lie that way.
fn lay_down(points: &mut [Point], sideways: bool) {
    let sum = |product: fn(&Point) -> f32| points.iter().map(product).sum::<f32>();
    let (xx, xy, yy) = (sum(|at| at.x * at.x), sum(|at| at.x * at.y), sum(|at| at.y * at.y));
    let half = (xx - yy) / 2.0;
    let root = (half * half + xy * xy).sqrt();
    // Of the two ways to write the axis the one that does not lose its digits.
    let axis = if half >= 0.0 { Point { x: half + root, y: xy } } else { Point { x: xy, y: root - half } };
    let length = axis.length();
    if length < 1e-9 {
        return;
    }
    let (x, y) = (axis.x / length, axis.y / length);
    for at in points {
        let (along, across) = (at.x * x + at.y * y, at.y * x - at.x * y);
        *at = if sideways { Point { x: along, y: across } } else { Point { x: across, y: along } };
    }
}

/// Ties as shares: how much of all that two clusters have to do with others they have to do with each other. A tie weighs from
/// nought to about four, like the links that forces are used to.
fn strengths(ties: &Graph) -> Graph {
    let totals: Vec<f64> = ties.all().map(|node| ties.weight(node)).collect();
    let mut strengths = ties.clone();
    for node in ties.all() {
        for place in ties.row(node) {
            let both = totals[node as usize] * totals[ties.ends[place] as usize];
            strengths.weights[place] = (4.0 * f64::from(ties.weights[place]) / both.sqrt()) as f32;
        }
    }
    strengths
}

fn draw_together(strengths: &Graph, radii: &[f32], gap: f32, aspect: f32, points: &mut [Point]) {
    for node in strengths.all() {
        let (at, own) = (points[node as usize], radii[node as usize]);
        // The middle draws more strongly across the shorter side.
        let mut way = Point { x: -at.x * GRAVITY / aspect, y: -at.y * GRAVITY * aspect };
        for (end, strength) in strengths.neighbours(node) {
            let link = at.to(points[end as usize]);
            let between = link.length() - own - radii[end as usize] - gap;
            if between > 0.0 {
                way = way.plus(link.times(TIES * strength / 4.0 * between / link.length()));
            }
        }
        points[node as usize] = at.plus(way.at_most(own));
    }
}

/// The rectangle around discs, with room above each for its label.
pub(super) fn extent(points: &[Point], radii: &[f32], room: f32) -> Rect {
    let mut rect = Rect::around(points.iter().copied().zip(radii.iter().copied()));
    rect.from.y -= room;
    rect
}
