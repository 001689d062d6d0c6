//! The key: what a colour or a hatching means, where it cannot be said on the mark.

use crate::font::Font;
use crate::graph::NodeForm;
use crate::mark::{Anchor, Canvas, Mark, Rect};
use crate::paint::Paint;
use crate::text::shorten;

/// How something looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Swatch {
    Filled(Paint),
    Shaded(Paint),
    Outlined(Paint),
    /// Missing.
    Hatched,
    /// A mark among others.
    Form(NodeForm),
    /// The point of a line, by its number.
    Point(usize, Paint),
}

const SIDE: f64 = 12.0;
const GAP: f64 = 6.0;
const APART: f64 = 18.0;

/// The entries in rows from the left, within a width, and the height that they take.
pub(crate) fn draw(entries: &[(Swatch, String)], width: f64, font: Font) -> (Canvas, f64) {
    let mut canvas = Canvas::default();
    let row = font.leading() + 4.0;
    let (mut x, mut y) = (0.0, 0.0);
    for (swatch, words) in entries {
        let line = shorten(words, font, width - SIDE - GAP);
        let needs = SIDE + GAP + font.width(&line);
        if x > 0.0 && x + needs > width {
            (x, y) = (0.0, y + row);
        }
        draw_swatch(&mut canvas, *swatch, (x, y + (row - SIDE) / 2.0 - 1.0));
        let place = (x + SIDE + GAP, y + row / 2.0 + font.size * 0.34);
        canvas.lines(place, Anchor::Left, font, Paint::Ink, (&[line], words));
        x += needs + APART;
    }
    (canvas, if entries.is_empty() { 0.0 } else { y + row })
}

pub(crate) fn draw_swatch(canvas: &mut Canvas, swatch: Swatch, (x, y): (f64, f64)) {
    let square = Rect::new(x, y, SIDE, SIDE);
    match swatch {
        Swatch::Filled(paint) => canvas.filled(square, paint),
        // The lightest shade is hardly seen beside the ground.
        Swatch::Shaded(paint) => {
            canvas.filled(square, paint);
            canvas.marks.push(Mark::Outlined(square.inset(), Paint::Axis));
        }
        Swatch::Outlined(paint) => {
            canvas.marks.push(Mark::Outlined(square.inset(), paint));
        }
        Swatch::Form(form) => canvas.marks.push(form.swatch(square)),
        Swatch::Hatched => canvas.marks.push(Mark::Hatched(square.inset())),
        Swatch::Point(number, paint) => canvas.marks.push(point(number, (x + SIDE / 2.0, y + SIDE / 2.0), paint)),
    }
}

/// The point of a line: another shape for each, so that lines differ without colours too.
pub(crate) fn point(number: usize, (x, y): (f64, f64), paint: Paint) -> Mark {
    let turned = |corners: &[(f64, f64)]| corners.iter().map(|(right, down)| (x + right, y + down)).collect();
    let corners: &[(f64, f64)] = match number % 5 {
        0 => return Mark::Dot { x, y, radius: 4.0, paint },
        1 => &[(-3.6, -3.6), (3.6, -3.6), (3.6, 3.6), (-3.6, 3.6)],
        2 => &[(0.0, -4.8), (4.6, 3.4), (-4.6, 3.4)],
        3 => &[(0.0, -5.2), (5.2, 0.0), (0.0, 5.2), (-5.2, 0.0)],
        _ => &[(0.0, 4.8), (4.6, -3.4), (-4.6, -3.4)],
    };
    Mark::Shape { points: turned(corners), paint }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_flow_into_rows() {
        let entries: Vec<_> =
            (0..6).map(|_| (Swatch::Outlined(Paint::Axis), "Partners in the field".to_owned())).collect();
        let (_, one) = draw(&entries[..1], 340.0, Font::regular(12.0));
        let (_, all) = draw(&entries, 340.0, Font::regular(12.0));
        assert!(all >= one * 2.0);
        assert!(draw(&[], 340.0, Font::regular(12.0)).1.abs() < 1e-9);
    }
}
