//! Marks: what a picture is made of, and the canvas on which they are laid.

use crate::font::Font;
use crate::graph::NodeForm;
use crate::paint::Paint;
use crate::text::clean;

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rect {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Rect {
    pub(crate) fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width: width.max(0.0), height: height.max(0.0) }
    }

    /// Half a unit smaller on each side, so that an outline lies within.
    pub(crate) fn inset(self) -> Self {
        Self::new(self.x + 0.5, self.y + 0.5, self.width - 1.0, self.height - 1.0)
    }
}

/// Which end of a text stands at its place, seen from the left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Left,
    Middle,
    Right,
}

/// One line of text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Label {
    pub(crate) x: f64,
    /// Where its letters stand.
    pub(crate) y: f64,
    pub(crate) anchor: Anchor,
    pub(crate) font: Font,
    pub(crate) paint: Paint,
    pub(crate) line: String,
    /// The text that the line is a part of.
    pub(crate) of: String,
    /// Turned about its place by so many degrees, clockwise.
    pub(crate) angle: f64,
}

/// One thing drawn.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Mark {
    Filled(Rect, Paint),
    Outlined(Rect, Paint),
    /// Something is missing here.
    Hatched(Rect),
    Line {
        points: Vec<(f64, f64)>,
        paint: Paint,
        width: f64,
        dashed: bool,
    },
    Shape {
        points: Vec<(f64, f64)>,
        paint: Paint,
    },
    Dot {
        x: f64,
        y: f64,
        radius: f64,
        paint: Paint,
    },
    /// Many lines of one kind, each from here to there.
    Lines {
        lines: Vec<[(f64, f64); 2]>,
        paint: Paint,
    },
    /// Many marks of one form, each by its middle and its radius.
    Forms {
        form: NodeForm,
        places: Vec<(f64, f64, f64)>,
        paint: Paint,
    },
    Text(Label),
    /// Marks with one tooltip and perhaps one link; the rectangle answers to a finger all over.
    Group {
        href: Option<String>,
        title: String,
        touch: Option<Rect>,
        marks: Vec<Mark>,
    },
}

/// Marks in the order in which they are drawn.
#[derive(Debug, Clone, Default)]
pub(crate) struct Canvas {
    pub(crate) marks: Vec<Mark>,
}

impl Canvas {
    pub(crate) fn filled(&mut self, rect: Rect, paint: Paint) {
        self.marks.push(Mark::Filled(rect, paint));
    }

    pub(crate) fn line(&mut self, from: (f64, f64), to: (f64, f64), paint: Paint) {
        self.marks.push(Mark::Line { points: vec![from, to], paint, width: 1.0, dashed: false });
    }

    /// One line of text that is known to fit.
    pub(crate) fn text(&mut self, place: (f64, f64), anchor: Anchor, font: Font, paint: Paint, text: &str) {
        self.lines(place, anchor, font, paint, (&[clean(text)], text));
    }

    /// Lines of one text, the first at this place.
    pub(crate) fn lines(
        &mut self,
        (x, y): (f64, f64),
        anchor: Anchor,
        font: Font,
        paint: Paint,
        (lines, of): (&[String], &str),
    ) {
        let mut y = y;
        for line in lines.iter().filter(|line| !line.is_empty()) {
            let (line, of) = (line.clone(), clean(of));
            self.marks.push(Mark::Text(Label { x, y, anchor, font, paint, line, of, angle: 0.0 }));
            y += font.leading();
        }
    }

    /// The marks of another canvas under one tooltip.
    pub(crate) fn group(&mut self, href: Option<&String>, title: String, touch: Option<Rect>, canvas: Self) {
        let href = href.filter(|href| is_address(href)).cloned();
        self.marks.push(Mark::Group { href, title, touch, marks: canvas.marks });
    }

    pub(crate) fn append(&mut self, other: Self) {
        self.marks.extend(other.marks);
    }

    /// As in a mirror that stands at the right edge of a picture this wide; texts stay readable.
    pub(crate) fn mirrored(self, width: f64) -> Self {
        Self { marks: self.marks.into_iter().map(|mark| mark.mirrored(width)).collect() }
    }

    /// Mirrored if so.
    pub(crate) fn mirrored_if(self, mirror: bool, width: f64) -> Self {
        if mirror { self.mirrored(width) } else { self }
    }

    /// So much further down.
    pub(crate) fn lowered(self, by: f64) -> Self {
        self.moved(0.0, by)
    }

    /// So much further to the right and down.
    pub(crate) fn moved(self, right: f64, down: f64) -> Self {
        Self { marks: self.marks.into_iter().map(|mark| mark.moved(right, down)).collect() }
    }

    /// Marks with a tooltip that lead somewhere.
    pub(crate) fn linked(&mut self, href: Option<&String>, title: &str, marks: Vec<Mark>) {
        self.group(href, title.to_owned(), None, Self { marks });
    }
}

/// Whether it is an address of this site or of the web, and not a script.
fn is_address(href: &str) -> bool {
    let known = href.starts_with('/') || href.starts_with('?') || href.starts_with('#');
    known || href.starts_with("https://") || href.starts_with("http://")
}

impl Mark {
    fn mirrored(self, width: f64) -> Self {
        let turn = |rect: Rect| Rect { x: width - rect.x - rect.width, ..rect };
        let across = |points: Vec<(f64, f64)>| points.into_iter().map(|(x, y)| (width - x, y)).collect();
        match self {
            Self::Filled(rect, paint) => Self::Filled(turn(rect), paint),
            Self::Outlined(rect, paint) => Self::Outlined(turn(rect), paint),
            Self::Hatched(rect) => Self::Hatched(turn(rect)),
            Self::Line { points, paint, width, dashed } => {
                Self::Line { points: across(points), paint, width, dashed }
            }
            Self::Shape { points, paint } => Self::Shape { points: across(points), paint },
            Self::Dot { x, y, radius, paint } => Self::Dot { x: width - x, y, radius, paint },
            Self::Lines { lines, paint } => {
                let lines = lines.into_iter().map(|line| line.map(|(x, y)| (width - x, y))).collect();
                Self::Lines { lines, paint }
            }
            Self::Forms { form, places, paint } => {
                let places = places.into_iter().map(|(x, y, radius)| (width - x, y, radius)).collect();
                Self::Forms { form, places, paint }
            }
            Self::Text(label) => Self::Text(label.mirrored(width)),
            Self::Group { href, title, touch, marks } => {
                let marks = marks.into_iter().map(|mark| mark.mirrored(width)).collect();
                Self::Group { href, title, touch: touch.map(turn), marks }
            }
        }
    }

    fn moved(self, right: f64, down: f64) -> Self {
        let point = |(x, y): (f64, f64)| (x + right, y + down);
        let rect = |one: Rect| Rect { x: one.x + right, y: one.y + down, ..one };
        let all = |points: Vec<(f64, f64)>| points.into_iter().map(point).collect();
        match self {
            Self::Filled(one, paint) => Self::Filled(rect(one), paint),
            Self::Outlined(one, paint) => Self::Outlined(rect(one), paint),
            Self::Hatched(one) => Self::Hatched(rect(one)),
            Self::Line { points, paint, width, dashed } => {
                Self::Line { points: all(points), paint, width, dashed }
            }
            Self::Shape { points, paint } => Self::Shape { points: all(points), paint },
            Self::Dot { x, y, radius, paint } => Self::Dot { x: x + right, y: y + down, radius, paint },
            Self::Lines { lines, paint } => {
                Self::Lines { lines: lines.into_iter().map(|line| line.map(point)).collect(), paint }
            }
            Self::Forms { form, places, paint } => {
                let places = places.into_iter().map(|(x, y, radius)| (x + right, y + down, radius)).collect();
                Self::Forms { form, places, paint }
            }
            Self::Text(label) => Self::Text(Label { x: label.x + right, y: label.y + down, ..label }),
            Self::Group { href, title, touch, marks } => {
                let marks = marks.into_iter().map(|mark| mark.moved(right, down)).collect();
                Self::Group { href, title, touch: touch.map(rect), marks }
            }
        }
    }
}

impl Label {
    fn mirrored(self, width: f64) -> Self {
        let anchor = match self.anchor {
            Anchor::Left => Anchor::Right,
            Anchor::Middle => Anchor::Middle,
            Anchor::Right => Anchor::Left,
        };
        Self { x: width - self.x, anchor, angle: -self.angle, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mirror_turned_twice_changes_nothing() {
        let mut canvas = Canvas::default();
        canvas.filled(Rect::new(10.0, 0.0, 30.0, 5.0), Paint::Ink);
        canvas.text((10.0, 4.0), Anchor::Left, Font::regular(12.0), Paint::Ink, "x");
        let once = canvas.clone().mirrored(100.0);
        assert_eq!(once.marks[0], Mark::Filled(Rect::new(60.0, 0.0, 30.0, 5.0), Paint::Ink));
        assert!(matches!(&once.marks[1], Mark::Text(label) if label.anchor == Anchor::Right && label.x == 90.0));
        assert_eq!(once.mirrored(100.0).marks, canvas.marks);
    }

    #[test]
    fn only_addresses_are_links() {
        for href in ["/organizations?kind=a", "?year=2024", "https://example.org"] {
            assert!(is_address(href));
        }
        for href in ["javascript:alert(1)", "data:text/html,x", "", " /x"] {
            assert!(!is_address(href));
        }
    }
}
