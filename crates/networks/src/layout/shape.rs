//! Points and rectangles.

/// A point, or the way from one to another.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Point {
    pub(crate) x: f32,
    pub(crate) y: f32,
}

impl Point {
    pub(crate) fn to(self, other: Self) -> Self {
        Self { x: other.x - self.x, y: other.y - self.y }
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y }
    }

    pub(crate) fn times(self, factor: f32) -> Self {
        Self { x: self.x * factor, y: self.y * factor }
    }

    pub(crate) fn length(self) -> f32 {
        (self.x * self.x + self.y * self.y).sqrt()
    }

    /// The same way, but no longer than this.
    pub(crate) fn at_most(self, length: f32) -> Self {
        let own = self.length();
        if own > length { self.times(length / own) } else { self }
    }
}

/// A rectangle by its corners with the lowest and the highest numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Rect {
    pub(crate) from: Point,
    pub(crate) to: Point,
}

impl Rect {
    pub(crate) fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { from: Point { x, y }, to: Point { x: x + width, y: y + height } }
    }

    /// The smallest one around circles.
    pub(crate) fn around(circles: impl Iterator<Item = (Point, f32)>) -> Self {
        let empty = Self {
            from: Point { x: f32::INFINITY, y: f32::INFINITY },
            to: Point { x: f32::NEG_INFINITY, y: f32::NEG_INFINITY },
        };
        let whole = circles.fold(empty, |rect, (at, radius)| Self {
            from: Point { x: rect.from.x.min(at.x - radius), y: rect.from.y.min(at.y - radius) },
            to: Point { x: rect.to.x.max(at.x + radius), y: rect.to.y.max(at.y + radius) },
        });
        if whole.from.x <= whole.to.x { whole } else { Self::default() }
    }

    pub(crate) fn width(self) -> f32 {
        self.to.x - self.from.x
    }

    pub(crate) fn height(self) -> f32 {
        self.to.y - self.from.y
    }

    pub(crate) fn grown(self, by: f32) -> Self {
        Self::new(self.from.x - by, self.from.y - by, self.width() + 2.0 * by, self.height() + 2.0 * by)
    }

    pub(crate) fn meets(self, other: Self) -> bool {
        self.from.x < other.to.x
            && other.from.x < self.to.x
            && self.from.y < other.to.y
            && other.from.y < self.to.y
    }

    pub(crate) fn meets_circle(self, at: Point, radius: f32) -> bool {
        let nearest = Point { x: at.x.clamp(self.from.x, self.to.x), y: at.y.clamp(self.from.y, self.to.y) };
        at.to(nearest).length() < radius
    }

    pub(crate) fn lies_within(self, other: Self) -> bool {
        self.from.x >= other.from.x
            && self.from.y >= other.from.y
            && self.to.x <= other.to.x
            && self.to.y <= other.to.y
    }
}

/// Points on a spiral, each turned from the one before by the golden angle, so that they cover a disc evenly (Vogel, "A better way
/// to construct the sunflower head", 1979).
pub(crate) fn sunflower(count: usize, radius: f32) -> impl Iterator<Item = Point> {
    const COS: f64 = -0.737_368_878_078_319_7;
    const SIN: f64 = 0.675_490_294_261_523_8;
    let directions = std::iter::successors(Some((1.0_f64, 0.0_f64)), |&(x, y)| {
        let turned = (x * COS - y * SIN, x * SIN + y * COS);
        // One step of Newton's keeps the length at one.
        let fix = 1.5 - 0.5 * (turned.0 * turned.0 + turned.1 * turned.1);
        Some((turned.0 * fix, turned.1 * fix))
    });
    directions.take(count).enumerate().map(move |(place, (x, y))| {
        let far = radius * ((place as f32 + 0.5) / count as f32).sqrt();
        Point { x: x as f32 * far, y: y as f32 * far }
    })
}
