//! Layers from year to year.

use super::Stacks;
use crate::axis::Plot;
use crate::mark::{Canvas, Mark};
use crate::paint::Paint;

/// Draws each layer, with gaps where nothing is known of a year.
pub(super) fn draw(canvas: &mut Canvas, plot: &Plot, stacks: &Stacks<'_>) {
    let mut base = vec![0.0; stacks.years.len()];
    for one in &stacks.drawn {
        let top: Vec<f64> = base.iter().enumerate().map(|(at, below)| below + one.amount(at)).collect();
        let mut layer = Canvas::default();
        for (first, last) in runs(&stacks.totals) {
            draw_run(&mut layer, plot, one.paint, &outline(plot, (&base, &top), (first, last)));
        }
        canvas.group(None, one.name.clone(), None, layer);
        base = top;
    }
}

/// The upper edge from left to right, and the lower edge back.
fn outline(plot: &Plot, (base, top): (&[f64], &[f64]), (first, last): (usize, usize)) -> [Vec<(f64, f64)>; 2] {
    // A year that stands alone is as wide as a thin column.
    let half = if first == last { plot.places.pitch * 0.2 } else { 0.0 };
    let edge = |amounts: &[f64]| {
        let points = (first..=last).map(|at| (plot.places.middle(at), plot.y(amounts[at])));
        let mut points: Vec<(f64, f64)> = points.collect();
        if half > 0.0 {
            points = points.iter().flat_map(|(x, y)| [(x - half, *y), (x + half, *y)]).collect();
        }
        points
    };
    [edge(top), edge(base)]
}

fn draw_run(layer: &mut Canvas, plot: &Plot, paint: Paint, [upper, lower]: &[Vec<(f64, f64)>; 2]) {
    if upper.iter().zip(lower).all(|(up, low)| (up.1 - low.1).abs() < 0.05) {
        return;
    }
    let points = upper.iter().chain(lower.iter().rev()).copied().collect();
    layer.marks.push(Mark::Shape { points, paint });
    // A light line over each layer, so that neighbours differ without their colours.
    if upper.iter().any(|(_, y)| *y < plot.bottom) {
        layer.marks.push(Mark::Line { points: upper.clone(), paint: Paint::Ground, width: 1.0, dashed: false });
    }
}

/// The first and last of years side by side of which something is known.
pub(crate) fn runs(totals: &[Option<f64>]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, _) in totals.iter().enumerate().filter(|(_, total)| total.is_some()) {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == at => *last = at,
            _ => runs.push((at, at)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_end_where_something_is_missing() {
        assert_eq!(runs(&[Some(1.0), Some(0.0), None, Some(2.0)]), [(0, 1), (3, 3)]);
        assert_eq!(runs(&[None, None]), []);
    }
}
