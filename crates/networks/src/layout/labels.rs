//! Which names find room: the most important first, each only where it covers no mark, no other name and no other cluster.

use super::cells::Cells;
use super::shape::{Point, Rect};
use super::{Layout, Mark};

/// What lies between a mark and its label, in heights of the label.
const GAP: f32 = 0.25;

/// What can have a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// A cluster.
    Cluster(u32),
    /// A node.
    Node(u32),
}

/// Where a label lies as seen from what it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// To the right of it: the text begins there.
    Right,
    /// To the left of it: the text ends there.
    Left,
    /// Over it, in the middle.
    Above,
    /// Under it, in the middle.
    Below,
}

/// A label that has found room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// What it names.
    pub target: Target,
    /// Its left side.
    pub x: f32,
    /// Its upper side.
    pub y: f32,
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
    /// Where it lies.
    pub side: Side,
}

impl Layout {
    /// Chooses which clusters and nodes get a label: greedily, the clusters by their size, then the nodes, those first that stand
    /// out in their cluster, then those that are best connected; of each at most `most` are tried, each at the first of its
    /// sides where there is room. `width` tells how wide the label of each is in the measure of the picture, nought for none; all are `height` high.
    /// No label covers a mark, another label or a foreign disc, none leaves the picture.
    #[must_use]
    pub fn labels(&self, height: f32, most: usize, width: impl Fn(Target) -> f32) -> Vec<Label> {
        let mut room = Room::new(self, height);
        let wanted = |width: f32| width > 0.0 && width.is_finite() && height > 0.0;
        for disc in self.discs.iter().take(most) {
            let target = Target::Cluster(disc.cluster);
            let (at, width) = (Point { x: disc.x, y: disc.y }, width(target));
            if wanted(width) {
                room.find(target, (at, disc.radius), width, &[Side::Above, Side::Below], Some(disc.cluster));
            }
        }
        let mut marks: Vec<&Mark> = self.marks.iter().collect();
        marks.sort_by(|a, b| {
            b.prominent.cmp(&a.prominent).then(b.radius.total_cmp(&a.radius)).then(a.node.cmp(&b.node))
        });
        for mark in marks.into_iter().take(most) {
            let target = Target::Node(mark.node);
            let (at, width) = (Point { x: mark.x, y: mark.y }, width(target));
            if wanted(width) {
                let sides = [Side::Right, Side::Left, Side::Above, Side::Below];
                let found = room.find(target, (at, mark.radius), width, &sides, Some(mark.cluster));
                if !found && mark.prominent {
                    room.find(target, (at, mark.radius), width, &sides, None);
                }
            }
        }
        room.taken
    }
}

/// The picture with the labels that it has so far.
struct Room<'a> {
    layout: &'a Layout,
    height: f32,
    marks: Cells,
    widest: f32,
    taken: Vec<Label>,
}

impl<'a> Room<'a> {
    fn new(layout: &'a Layout, height: f32) -> Self {
        let points: Vec<Point> = layout.marks.iter().map(|mark| Point { x: mark.x, y: mark.y }).collect();
        let widest = layout.marks.iter().map(|mark| mark.radius).fold(0.0, f32::max);
        let marks = Cells::new(&points, (2.0 * widest).max(if height.is_finite() { height } else { 0.0 }));
        Self { layout, height, marks, widest, taken: Vec::new() }
    }

    /// Takes the first side where there is room, without reaching into any disc but this one if one is given.
    fn find(
        &mut self,
        target: Target,
        circle: (Point, f32),
        width: f32,
        sides: &[Side],
        own: Option<u32>,
    ) -> bool {
        for &side in sides {
            let rect = self.beside(circle, width, side);
            if self.is_free(rect) && own.is_none_or(|own| self.is_at_home(rect, own)) {
                let (x, y, height) = (rect.from.x, rect.from.y, self.height);
                self.taken.push(Label { target, x, y, width, height, side });
                return true;
            }
        }
        false
    }

    fn beside(&self, (at, radius): (Point, f32), width: f32, side: Side) -> Rect {
        let (far, height) = (radius + GAP * self.height, self.height);
        let (x, y) = match side {
            Side::Right => (at.x + far, at.y - height / 2.0),
            Side::Left => (at.x - far - width, at.y - height / 2.0),
            Side::Above => (at.x - width / 2.0, at.y - far - height),
            Side::Below => (at.x - width / 2.0, at.y + far),
        };
        Rect::new(x, y, width, height)
    }

    fn is_free(&self, rect: Rect) -> bool {
        let (layout, around) = (self.layout, rect.grown(self.widest));
        rect.lies_within(Rect::new(0.0, 0.0, layout.width, layout.height))
            && !self.taken.iter().any(|label| rect.meets(Rect::new(label.x, label.y, label.width, label.height)))
            && !self.marks.within(around).any(|mark| {
                let mark = &layout.marks[mark as usize];
                rect.meets_circle(Point { x: mark.x, y: mark.y }, mark.radius)
            })
    }

    fn is_at_home(&self, rect: Rect, own: u32) -> bool {
        let foreign = self.layout.discs.iter().filter(|disc| disc.cluster != own);
        !foreign.into_iter().any(|disc| rect.meets_circle(Point { x: disc.x, y: disc.y }, disc.radius))
    }
}
