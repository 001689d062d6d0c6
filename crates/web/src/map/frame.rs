//! The part of the world that a map shows, and which shapes lie in it.

use super::WORLD;
use std::fmt;
use std::sync::LazyLock;

/// A rectangle of the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

/// What is left free around the countries that a map is about, and the narrowest part that is shown.
const MARGIN: f64 = 70.0;
const NARROWEST: f64 = 320.0;

/// The height of a part of the map by its width.
const SHAPE: f64 = 0.72;

impl Frame {
    /// All of it.
    pub(super) fn world() -> Self {
        Self { left: 0.0, top: 0.0, right: f64::from(WORLD.width), bottom: f64::from(WORLD.height) }
    }

    /// The part around these places.
    pub(super) fn around(places: impl Iterator<Item = (f64, f64)>) -> Self {
        let world = Self::world();
        let Some(least) = least(places) else { return world };
        let width = (least.right - least.left + 2.0 * MARGIN).max(NARROWEST);
        let width = width.max((least.bottom - least.top + 2.0 * MARGIN) / SHAPE);
        if width >= world.right || width * SHAPE >= world.bottom {
            return world;
        }
        let middle = |from: f64, to: f64, size: f64, most: f64| ((from + to - size) / 2.0).clamp(0.0, most - size);
        let left = middle(least.left, least.right, width, world.right);
        let top = middle(least.top, least.bottom, width * SHAPE, world.bottom);
        Self { left, top, right: left + width, bottom: top + width * SHAPE }
    }

    /// Whether something of a shape may lie in it.
    pub(super) fn meets(&self, other: &Self) -> bool {
        self.left <= other.right
            && other.left <= self.right
            && self.top <= other.bottom
            && other.top <= self.bottom
    }
}

impl fmt::Display for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.0} {:.0} {:.0} {:.0}", self.left, self.top, self.right - self.left, self.bottom - self.top)
    }
}

/// The least frame that holds all points.
fn least(points: impl Iterator<Item = (f64, f64)>) -> Option<Frame> {
    points.map(|(x, y)| Frame { left: x, top: y, right: x, bottom: y }).reduce(|one, other| Frame {
        left: one.left.min(other.left),
        top: one.top.min(other.top),
        right: one.right.max(other.right),
        bottom: one.bottom.max(other.bottom),
    })
}

/// The frame of each country, in the order of the world.
pub(super) fn shapes() -> &'static [Frame] {
    static SHAPES: LazyLock<Vec<Frame>> = LazyLock::new(|| {
        let frame = |path: &str| least(points(path).into_iter()).unwrap_or_else(Frame::world);
        WORLD.countries.iter().map(|shape| frame(&shape.path)).collect()
    });
    &SHAPES
}

/// The points of a path that is drawn with M, l and z alone.
fn points(path: &str) -> Vec<(f64, f64)> {
    let mut points = Vec::new();
    for line in path.split('M').filter(|line| !line.is_empty()) {
        let mut numbers = numbers(line).into_iter();
        let (mut x, mut y) = (0.0, 0.0);
        while let (Some(right), Some(down)) = (numbers.next(), numbers.next()) {
            x += right;
            y += down;
            points.push((x, y));
        }
    }
    points
}

/// The numbers of a path that begins with M, l or nothing.
pub(super) fn numbers(line: &str) -> Vec<f64> {
    let spaced = line.replace(['l', 'z', ','], " ").replace('-', " -");
    spaced.split_whitespace().filter_map(|number| number.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_drawn_with_what_is_read_here() {
        assert_eq!(
            points("M10 20l5-6-1 0zM0 0l1 1"),
            [(10.0, 20.0), (15.0, 14.0), (14.0, 14.0), (0.0, 0.0), (1.0, 1.0)]
        );
        for shape in &WORLD.countries {
            assert!(shape.path.chars().all(|letter| "Mlz -.0123456789".contains(letter)), "{}", shape.code);
        }
    }

    #[test]
    fn a_part_lies_in_the_world_and_holds_its_places() {
        let part = Frame::around([(5.0, 5.0), (90.0, 40.0)].into_iter());
        assert!(part.meets(&Frame { left: 90.0, top: 40.0, right: 90.0, bottom: 40.0 }));
        assert_eq!((part.left, part.top), (0.0, 0.0));
        assert_eq!(Frame::around([(5.0, 5.0), (1995.0, 800.0)].into_iter()), Frame::world());
        assert_eq!(Frame::around(std::iter::empty()), Frame::world());
    }
}
