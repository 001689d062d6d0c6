//! Where the nodes of one cluster stand inside of its disc.

use super::apart::{push_apart, tightest};
use super::forces::settle;
use super::shape::{Point, sunflower};
use crate::graph::Graph;

/// How much of the way from where the forces put a node to where it would be if all were spread evenly it goes.
const EVENLY: f32 = 0.6;
/// Marks must not shrink below this share, rather their order is given up.
const LEAST_SHARE: f32 = 0.5;
const GAP: f32 = 0.35;
const ROUNDS: usize = 80;
/// How often room is made for names.
const CLEARING: usize = 8;

/// Beside how many marks, from the first, there should be room for a name, and how large a name is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Names {
    pub(super) count: usize,
    pub(super) width: f32,
    pub(super) height: f32,
}

/// Places the nodes of a graph in a disc; no two marks overlap. When there is too little room all radii shrink by the share that
/// comes with the places.
pub(super) fn place(
    graph: &Graph,
    radii: &[f32],
    radius: f32,
    pulls: &[Point],
    names: Names,
) -> (Vec<Point>, f32) {
    let smallest = radii.iter().copied().fold(f32::INFINITY, f32::min);
    let mut points = settle(graph, radius, pulls);
    if let [only] = points.as_mut_slice() {
        *only = Point::default();
        return (points, (radius / radii[0]).min(1.0));
    }
    spread(&mut points, radii, radius);
    clear(&mut points, radii, names, radius * 0.8);
    push_apart(&mut points, radii, GAP * smallest, Some(radius), ROUNDS);
    for _ in 0..CLEARING {
        clear(&mut points, radii, names, 0.0);
        push_apart(&mut points, radii, GAP * smallest, Some(radius), 3);
    }
    push_apart(&mut points, radii, 0.1 * smallest, Some(radius), ROUNDS);
    let share = fitting(&points, radii, radius);
    if share >= LEAST_SHARE {
        return (points, share);
    }
    let points: Vec<Point> = sunflower(points.len(), radius * 0.8).collect();
    let share = fitting(&points, radii, radius);
    (points, share)
}

/// Moves marks up or down out of where the names of prominent ones will be: to the side of each that is nearer to the middle.
/// Those up to `reach` away give way too, so that they do not crowd beside a name; the first has the last word.
fn clear(points: &mut [Point], radii: &[f32], names: Names, reach: f32) {
    for named in (0..names.count).rev() {
        let (at, own) = (points[named], radii[named]);
        let far = own + names.width;
        let (from, to) = if at.x > 0.0 { (at.x - far, at.x) } else { (at.x, at.x + far) };
        for (other, point) in points.iter_mut().enumerate() {
            let need = names.height * 0.5 + radii[other];
            let (off, reach) = (point.y - at.y, reach.max(1.2 * need));
            let is_beside = point.x + radii[other] > from && point.x - radii[other] < to;
            if other != named && is_beside && off.abs() < reach {
                let moved = need + off.abs() * (1.0 - need / reach);
                let up = off < 0.0 || (off == 0.0 && other % 2 == 0);
                point.y = if up { at.y - moved } else { at.y + moved };
            }
        }
    }
}

/// The share of their radii that all marks can have without meeting each other or the rim.
fn fitting(points: &[Point], radii: &[f32], radius: f32) -> f32 {
    let rim = points.iter().zip(radii).map(|(at, own)| (radius - at.length()) / own).fold(1.0, f32::min);
    // A hair less, for what is lost when the picture is scaled.
    let share = tightest(points, radii, 0.0).min(rim);
    if share < 1.0 { share * 0.999 } else { 1.0 }
}

/// Moves the middle of all into the middle and evens out how dense they are from there outwards.
fn spread(points: &mut [Point], radii: &[f32], radius: f32) {
    let count = points.len() as f32;
    let middle = points.iter().fold(Point::default(), |sum, &at| sum.plus(at)).times(1.0 / count);
    points.iter_mut().for_each(|at| *at = middle.to(*at));
    let farthest = points.iter().map(|at| at.length()).fold(0.0, f32::max).max(1e-9);
    let mut order: Vec<usize> = (0..points.len()).collect();
    order.sort_by(|&a, &b| points[a].length().total_cmp(&points[b].length()).then(a.cmp(&b)));
    for (place, &node) in order.iter().enumerate() {
        let own = points[node].length().max(1e-9);
        let room = radius - radii[node];
        let even = room * ((place as f32 + 0.3) / count).sqrt();
        let wanted = EVENLY * even + (1.0 - EVENLY) * own / farthest * room;
        points[node] = points[node].times(wanted / own);
    }
}
