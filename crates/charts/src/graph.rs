//! Nodes and the links between them, at places that the caller has found: circles of those who belong together, marks, names.

use crate::about::About;
use crate::font::Font;
use crate::key::{self, Swatch};
use crate::mark::{Anchor, Canvas, Mark, Rect};
use crate::paint::Paint;
use crate::style::Style;
use crate::svg::Svg;
use crate::text::shorten;

/// What a mark looks like: its shape and its colour say what it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NodeForm {
    /// Round, in the colour of civil society.
    Organization,
    /// A diamond in that colour.
    Network,
    /// Square, in the colour of the institution.
    Office,
    /// Round, in no colour.
    Other,
}

/// A name beside a mark or over a circle.
#[derive(Debug, Clone, PartialEq)]
pub struct Name {
    /// The whole name; it is shortened as [`Style::name`] shortens it.
    pub text: String,
    /// Where its letters stand, at the left, in the middle or at the right.
    pub place: (f64, f64),
    /// Whether they begin there, 0, have their middle there, or end there, 1.
    pub along: f64,
}

/// A circle of those who belong together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Circle {
    /// Its middle.
    pub middle: (f64, f64),
    /// Its radius.
    pub radius: f64,
    /// What its tooltip says.
    pub title: String,
    /// Where it leads.
    pub href: Option<String>,
    /// Its name, where there is room for it.
    pub name: Option<Name>,
}

/// A mark that is told apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it looks like.
    pub form: NodeForm,
    /// Its middle.
    pub middle: (f64, f64),
    /// Its radius.
    pub radius: f64,
    /// What its tooltip says.
    pub title: String,
    /// Where it leads.
    pub href: Option<String>,
    /// Its name, where there is room for it.
    pub name: Option<Name>,
}

/// Marks that lead to one place together, each by its middle and its radius.
#[derive(Debug, Clone, PartialEq)]
pub struct Crowd {
    /// What they look like.
    pub form: NodeForm,
    /// Where they are.
    pub places: Vec<(f64, f64, f64)>,
    /// What their tooltip says.
    pub title: String,
    /// Where they lead.
    pub href: Option<String>,
}

/// The picture. All places and sizes are in units of the picture: what [`Graph::unit`] makes of those of a layout.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Graph {
    /// What it is about.
    pub about: About,
    /// How wide and how high all of it is.
    pub size: (f64, f64),
    /// The circles.
    pub circles: Vec<Circle>,
    /// Links from one circle to another.
    pub across: Vec<[(f64, f64); 2]>,
    /// Links within circles.
    pub within: Vec<[(f64, f64); 2]>,
    /// Marks without a name of their own.
    pub crowds: Vec<Crowd>,
    /// Marks with one, the least important first.
    pub nodes: Vec<Node>,
    /// What the forms stand for, in words.
    pub key: Vec<(NodeForm, String)>,
}

/// The most of a name that is written, in units.
const LONGEST: f64 = 170.0;
/// How high a picture may be, wide and narrow.
const HIGHEST: [f64; 2] = [600.0, 460.0];
/// What lies between the key and the picture.
const GAP: f64 = 10.0;

impl Graph {
    /// How many units of the picture one of a layout of this width and height becomes.
    #[must_use]
    pub fn unit(style: &Style<'_>, (width, height): (f64, f64)) -> f64 {
        let highest = HIGHEST[usize::from(style.is_narrow())];
        (style.width() / width.max(f64::EPSILON)).min(highest / height.max(f64::EPSILON))
    }

    /// Draws it.
    #[must_use]
    pub fn draw(&self, style: &Style<'_>) -> Svg {
        let (key, top) = self.draw_key(style);
        let mut canvas = Canvas::default();
        for circle in &self.circles {
            let mark =
                Mark::Dot { x: circle.middle.0, y: circle.middle.1, radius: circle.radius, paint: Paint::Field };
            canvas.linked(circle.href.as_ref(), &circle.title, vec![mark]);
        }
        for (lines, paint) in [(&self.across, Paint::Across), (&self.within, Paint::Link)] {
            if !lines.is_empty() {
                canvas.marks.push(Mark::Lines { lines: lines.clone(), paint });
            }
        }
        for crowd in &self.crowds {
            let forms = Mark::Forms { form: crowd.form, places: crowd.places.clone(), paint: crowd.form.paint() };
            canvas.linked(crowd.href.as_ref(), &crowd.title, vec![forms]);
        }
        let (plain, named): (Vec<&Node>, Vec<&Node>) = self.nodes.iter().partition(|node| node.name.is_none());
        plain.into_iter().chain(named).for_each(|node| node.draw(style, &mut canvas));
        for circle in &self.circles {
            let Some(name) = &circle.name else { continue };
            canvas.linked(circle.href.as_ref(), &circle.title, vec![name.mark(style, true)]);
        }
        let aside = ((style.width() - self.size.0) / 2.0).max(0.0);
        let mut whole = key;
        whole.append(canvas.moved(aside, top));
        Svg::new(&self.about, style, (style.width(), top + self.size.1), whole)
    }

    fn draw_key(&self, style: &Style<'_>) -> (Canvas, f64) {
        let entries: Vec<_> = self.key.iter().map(|(form, words)| (Swatch::Form(*form), words.clone())).collect();
        let (key, height) = key::draw(&entries, style.width(), Font::regular(style.size(12.0)));
        (key.mirrored_if(style.mirrored(), style.width()), if height > 0.0 { height + GAP } else { 0.0 })
    }
}

impl Node {
    fn draw(&self, style: &Style<'_>, canvas: &mut Canvas) {
        let (x, y) = self.middle;
        let place = vec![(x, y, self.radius)];
        let mut marks = vec![Mark::Forms { form: self.form, places: place, paint: self.form.paint() }];
        marks.extend(self.name.iter().map(|name| name.mark(style, false)));
        canvas.linked(self.href.as_ref(), &self.title, marks);
    }
}

impl Name {
    fn mark(&self, style: &Style<'_>, bold: bool) -> Mark {
        let (line, _) = style.name(&self.text, bold);
        let anchor = match self.along {
            along if along < 0.25 => Anchor::Left,
            along if along > 0.75 => Anchor::Right,
            _ => Anchor::Middle,
        };
        let (x, y) = self.place;
        let (font, of) = (style.name_font(bold), self.text.clone());
        Mark::Text(crate::mark::Label { x, y, anchor, font, paint: Paint::Name, line, of, angle: 0.0 })
    }
}

impl Style<'_> {
    fn name_font(&self, bold: bool) -> Font {
        Font { size: self.size(if self.is_narrow() { 12.0 } else { 11.5 }), bold }
    }

    /// A name as it is written in a [`Graph`], and how wide that is.
    #[must_use]
    pub fn name(&self, text: &str, bold: bool) -> (String, f64) {
        let font = self.name_font(bold);
        let line = shorten(text, font, LONGEST);
        let width = font.width(&line);
        (line, width)
    }

    /// How high the line of a name is.
    #[must_use]
    pub fn name_height(&self) -> f64 {
        self.name_font(false).size * 1.2
    }
}

impl NodeForm {
    fn paint(self) -> Paint {
        match self {
            NodeForm::Organization | NodeForm::Network => Paint::Civil,
            NodeForm::Office => Paint::Institution,
            NodeForm::Other => Paint::Axis,
        }
    }

    /// The mark of the key.
    pub(crate) fn swatch(self, rect: Rect) -> Mark {
        let place = (rect.x + rect.width / 2.0, rect.y + rect.height / 2.0, rect.width / 2.0 - 0.5);
        Mark::Forms { form: self, places: vec![place], paint: self.paint() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph() -> Graph {
        let name = |text: &str, place, along| Some(Name { text: text.to_owned(), place, along });
        let node = |form, middle, title: &str, name| Node {
            form,
            middle,
            radius: 6.0,
            title: title.to_owned(),
            href: Some(format!("/stock/network?around={title}")),
            name,
        };
        Graph {
            about: About::new("Who works with whom", "The lists say the same."),
            size: (700.0, 400.0),
            circles: vec![Circle {
                middle: (200.0, 200.0),
                radius: 120.0,
                title: "Circle of Dakar".into(),
                href: Some("/stock/network?circle=dakar".into()),
                name: name("Circle of Dakar", (200.0, 70.0), 0.5),
            }],
            across: vec![[(200.0, 200.0), (500.0, 100.0)]],
            within: vec![[(200.0, 200.0), (240.0, 220.0)]],
            crowds: vec![Crowd {
                form: NodeForm::Organization,
                places: vec![(150.0, 180.0, 2.5), (160.0, 190.0, 2.5)],
                title: "40 in it".into(),
                href: None,
            }],
            nodes: vec![
                node(NodeForm::Office, (200.0, 200.0), "dakar", name("Dakar", (210.0, 204.0), 0.0)),
                node(NodeForm::Network, (500.0, 100.0), "<b>basin", None),
                node(NodeForm::Other, (240.0, 220.0), "ministry", name("وزارة الأنهار", (232.0, 224.0), 1.0)),
            ],
            key: vec![(NodeForm::Office, "Office".into()), (NodeForm::Network, "Network".into())],
        }
    }

    #[test]
    fn marks_lead_somewhere_on_pages_and_nowhere_in_files() {
        let svg = graph().draw(&Style::wide());
        let page = svg.page("network");
        assert!(page.contains("role=\"group\"") && !page.contains("<b>"), "{page}");
        assert_eq!(page.matches("<a href").count(), 1 + 3 + 1, "circle, nodes and the name of the circle: {page}");
        assert!(page.contains("class=\"chart-institution\"") && !page.contains("style="), "{page}");
        let file = svg.file();
        assert!(!file.contains("<a ") && file.contains("#1d5b98") && file.contains("paint-order"), "{file}");
        for text in [page, file] {
            resvg::usvg::roxmltree::Document::parse(&text).unwrap();
        }
    }

    #[test]
    fn each_form_is_drawn_within_its_place() {
        for form in [NodeForm::Organization, NodeForm::Network, NodeForm::Office, NodeForm::Other] {
            let crowd = Crowd { form, places: vec![(380.0, 200.0, 40.0)], title: String::new(), href: None };
            let one = Graph { size: (760.0, 400.0), crowds: vec![crowd], ..Graph::default() };
            let svg = one.draw(&Style::wide());
            let pixels = resvg::tiny_skia::Pixmap::decode_png(&svg.png(svg.width()).unwrap()).unwrap();
            let dark = pixels.pixels().iter().filter(|pixel| pixel.green() < 128).count();
            // Twice as many pixels as units along each side: a square of 160, a circle or a diamond in it.
            assert!((12_000..27_000).contains(&dark), "{form:?}: {dark}");
        }
    }

    #[test]
    fn a_layout_fits_into_the_picture() {
        for style in [Style::wide(), Style::narrow()] {
            for size in [(1.0, 0.7), (0.3, 1.0), (1.0, 0.01)] {
                let unit = Graph::unit(&style, size);
                assert!(size.0 * unit <= style.width() + 0.01 && size.1 * unit <= 600.01, "{size:?}");
            }
        }
        assert!(Graph::unit(&Style::wide(), (0.0, 0.0)).is_finite());
    }
}
