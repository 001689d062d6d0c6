//! Names at the side of a plot, each as near its mark as the others allow.

use crate::font::Font;
use crate::key::{Swatch, draw_swatch};
use crate::mark::{Anchor, Canvas, Mark};
use crate::paint::Paint;
use crate::scale::real;
use crate::text::{clean, wrap};

/// A name for the side.
pub(crate) struct Side {
    /// At which height its mark ends.
    pub(crate) at: f64,
    /// Whether there is a mark to which a line leads.
    pub(crate) led: bool,
    pub(crate) swatch: Swatch,
    pub(crate) lines: Vec<String>,
    pub(crate) name: String,
    /// How much, written below the name.
    pub(crate) amount: String,
}

/// From the plot to the swatches, and on to the names.
const LEAD: f64 = 24.0;
/// What names need besides the width of the texts.
const BESIDE: f64 = LEAD + 12.0 + 6.0;
/// The widest line of a name.
const WIDEST: f64 = 170.0;

impl Side {
    /// A name in lines, its place not yet known.
    pub(crate) fn new(swatch: Swatch, name: &str, amount: String, font: Font) -> Self {
        let lines = wrap(name, font, WIDEST, 3);
        Self { at: 0.0, led: false, swatch, lines, name: name.to_owned(), amount }
    }

    fn rows(&self) -> usize {
        self.lines.len() + usize::from(!self.amount.is_empty())
    }
}

/// What names take of the width, with what leads to them.
pub(crate) fn width(sides: &[Side], font: Font) -> f64 {
    let bold = Font { bold: true, ..font };
    let texts = sides
        .iter()
        .flat_map(|side| side.lines.iter().map(|line| font.width(line)).chain([bold.width(&side.amount)]));
    let widest = texts.fold(0.0, f64::max);
    if sides.is_empty() { 0.0 } else { BESIDE + widest }
}

/// The height of all names.
pub(crate) fn height(sides: &[Side], font: Font) -> f64 {
    sides.iter().map(|side| room(side, font)).sum()
}

fn room(side: &Side, font: Font) -> f64 {
    real(side.rows().max(1)) * font.leading() + 4.0
}

/// Draws the names, in the order from top to bottom, right of `x` and between `top` and `bottom`.
pub(crate) fn draw(sides: &[Side], x: f64, (top, bottom): (f64, f64), font: Font) -> Canvas {
    let mut canvas = Canvas::default();
    let wanted: Vec<f64> = sides.iter().map(|side| side.at).collect();
    let rooms: Vec<f64> = sides.iter().map(|side| room(side, font)).collect();
    for ((side, begin), room) in sides.iter().zip(spread(&wanted, &rooms, (top, bottom))).zip(&rooms) {
        let middle = begin + room / 2.0;
        if side.led {
            let points =
                vec![(x + 6.0, side.at), (x + 8.0, side.at), (x + LEAD - 6.0, middle), (x + LEAD - 3.0, middle)];
            canvas.marks.push(Mark::Line { points, paint: Paint::Axis, width: 1.0, dashed: false });
        }
        draw_swatch(&mut canvas, side.swatch, (x + LEAD, middle - 6.0));
        let (left, first) = (x + BESIDE, begin + 2.0 + font.size);
        canvas.lines((left, first), Anchor::Left, font, Paint::Ink, (&side.lines, &side.name));
        let below = first + real(side.lines.len()) * font.leading();
        let bold = Font { bold: true, ..font };
        canvas.lines((left, below), Anchor::Left, bold, Paint::Ink, (&[clean(&side.amount)], &side.amount));
    }
    canvas
}

/// Where things with these heights begin, so that each has its middle near where it is wanted and none overlaps the next.
/// All stay between the ends where there is room.
fn spread(wanted: &[f64], heights: &[f64], (top, bottom): (f64, f64)) -> Vec<f64> {
    let mut begins = Vec::with_capacity(wanted.len());
    let mut free = top;
    for (middle, height) in wanted.iter().zip(heights) {
        let begin = (middle - height / 2.0).max(free);
        begins.push(begin);
        free = begin + height;
    }
    let mut end = bottom.max(top + heights.iter().sum::<f64>());
    for (begin, height) in begins.iter_mut().zip(heights).rev() {
        *begin = begin.min(end - height);
        end = *begin;
    }
    begins
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_stand_where_they_are_wanted_when_there_is_room() {
        assert_eq!(spread(&[20.0, 60.0], &[10.0, 10.0], (0.0, 100.0)), [15.0, 55.0]);
        assert_eq!(spread(&[20.0, 20.0], &[10.0, 10.0], (0.0, 100.0)), [15.0, 25.0]);
        assert_eq!(spread(&[99.0, 99.0], &[10.0, 10.0], (0.0, 100.0)), [80.0, 90.0]);
    }

    proptest! {
        #[test]
        fn none_overlaps_the_next(mut wanted in prop::collection::vec(0.0..300.0_f64, 1..9), height in 10.0..30.0_f64) {
            wanted.sort_by(f64::total_cmp);
            let heights = vec![height; wanted.len()];
            let begins = spread(&wanted, &heights, (0.0, 300.0));
            prop_assert!(begins.windows(2).all(|pair| pair[1] - pair[0] >= height - 1e-9));
            prop_assert!(begins[0] >= -1e-9 && begins[begins.len() - 1] + height <= 300.0 + 1e-9);
        }
    }
}
