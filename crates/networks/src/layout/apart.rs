//! Circles that overlap are pushed apart.

use super::cells::Cells;
use super::shape::Point;

/// Pushes circles apart until at least `gap` lies between any two, or so many rounds are over; keeps them within a circle around
/// the middle when there is one. Tells whether it has succeeded.
pub(crate) fn push_apart(
    points: &mut [Point],
    radii: &[f32],
    gap: f32,
    within: Option<f32>,
    rounds: usize,
) -> bool {
    let widest = radii.iter().copied().fold(0.0, f32::max);
    for _ in 0..rounds {
        let cells = Cells::new(points, 2.0 * widest + gap);
        let mut clean = true;
        for one in 0..points.len() {
            let reach = radii[one] + widest + gap;
            for other in cells.near(points[one], reach).map(|other| other as usize) {
                if other > one {
                    clean &= !push_pair(points, radii, gap, (one, other));
                }
            }
        }
        if let Some(radius) = within {
            for (at, own) in points.iter_mut().zip(radii) {
                *at = at.at_most((radius - own).max(0.0));
            }
        }
        if clean {
            return true;
        }
    }
    false
}

/// Parts two circles, the smaller one by more; tells whether that was needed.
fn push_pair(points: &mut [Point], radii: &[f32], gap: f32, (one, other): (usize, usize)) -> bool {
    let need = radii[one] + radii[other] + gap;
    let way = points[one].to(points[other]);
    let distance = way.length();
    // A hair less than is asked for is enough, or rounding would never let it end.
    if distance >= need * 0.9999 {
        return false;
    }
    let way = if distance > need * 1e-4 {
        way.times((need - distance) / distance)
    } else {
        // Two in one place part in a direction that depends on which they are.
        let turn = ((one * 7 + other * 13) % 16) as f32 / 8.0 - 1.0;
        Point { x: need * turn, y: need * (1.0 - turn.abs()) }
    };
    let (first, second) = (radii[one] * radii[one], radii[other] * radii[other]);
    let share = second / (first + second).max(f32::MIN_POSITIVE);
    points[one] = points[one].plus(way.times(-share));
    points[other] = points[other].plus(way.times(1.0 - share));
    true
}

/// By how much all radii must shrink, or all distances grow, until no two circles come nearer than `gap`: the smallest share
/// of the distance that they need that any two have, at most one.
pub(crate) fn tightest(points: &[Point], radii: &[f32], gap: f32) -> f32 {
    let widest = radii.iter().copied().fold(0.0, f32::max);
    let cells = Cells::new(points, 2.0 * widest + gap);
    let mut tightest = 1.0_f32;
    for (one, &at) in points.iter().enumerate() {
        for other in cells.near(at, radii[one] + widest + gap).map(|other| other as usize) {
            if other > one {
                let share = at.to(points[other]).length() / (radii[one] + radii[other] + gap);
                tightest = tightest.min(share);
            }
        }
    }
    tightest
}
