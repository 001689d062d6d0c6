//! Rectangles in rows, the highest first, like books of all sizes on shelves.

use super::shape::Point;

/// Widths to try, as shares of the side that the area alone would ask for.
const WIDTHS: [f32; 6] = [1.0, 1.1, 1.2, 1.3, 1.4, 1.5];

/// Where each rectangle's corner with the lowest numbers comes to stand, so that all together are about `aspect` times as wide as
/// high, with `gap` between them. Narrow and low ones are stacked upon each other within a row.
pub(super) fn shelve(sizes: &[(f32, f32)], gap: f32, aspect: f32) -> Vec<Point> {
    let area: f32 = sizes.iter().map(|(width, height)| (width + gap) * (height + gap)).sum();
    let widest = sizes.iter().map(|size| size.0).fold(0.0, f32::max);
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by(|&a, &b| sizes[b].1.total_cmp(&sizes[a].1).then(a.cmp(&b)));
    let tried = WIDTHS.iter().map(|share| {
        let across = (share * (area * aspect).sqrt()).max(widest);
        let mut shelf = Shelf::default();
        let mut places = vec![Point::default(); sizes.len()];
        let (mut width, mut height) = (0.0_f32, 0.0_f32);
        for &one in &order {
            let place = shelf.put(sizes[one], gap, across);
            (width, height) = (width.max(place.x + sizes[one].0), height.max(place.y + sizes[one].1));
            places[one] = place;
        }
        (width.max(height * aspect), places)
    });
    let best = tried.min_by(|one, other| one.0.total_cmp(&other.0));
    best.map_or_else(Vec::new, |(_, places)| places)
}

/// The row that is being filled, and the stack in it.
#[derive(Default)]
struct Shelf {
    top: f32,
    height: f32,
    left: f32,
    stack: f32,
    filled: f32,
}

impl Shelf {
    fn put(&mut self, (width, height): (f32, f32), gap: f32, across: f32) -> Point {
        let fits = self.filled + height <= self.height && self.left + self.stack.max(width) <= across;
        if !fits {
            self.left += if self.stack > 0.0 { self.stack + gap } else { 0.0 };
            (self.stack, self.filled) = (0.0, 0.0);
            if self.left > 0.0 && self.left + width > across {
                self.top += self.height + gap;
                (self.left, self.height) = (0.0, 0.0);
            }
        }
        self.height = self.height.max(self.filled + height);
        let place = Point { x: self.left, y: self.top + self.filled };
        self.filled += height + gap;
        self.stack = self.stack.max(width);
        place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_stands_upon_another() {
        let sizes: Vec<(f32, f32)> =
            (0..60).map(|one| ((one * 7 % 11) as f32 + 1.0, (one * 5 % 13) as f32 + 1.0)).collect();
        let places = shelve(&sizes, 0.5, 1.5);
        for (one, at) in places.iter().enumerate() {
            for (other, to) in places.iter().enumerate().skip(one + 1) {
                let apart = at.x + sizes[one].0 + 0.4 < to.x
                    || to.x + sizes[other].0 + 0.4 < at.x
                    || at.y + sizes[one].1 + 0.4 < to.y
                    || to.y + sizes[other].1 + 0.4 < at.y;
                assert!(apart, "{one} and {other}");
            }
        }
    }
}
