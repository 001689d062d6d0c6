//! The picture of a part of the network: circles, marks, links, and the names that find room.

use super::part::Part;
use super::words::{Words, form};
use charts::{About, Circle, Crowd, Graph, Name, Node, NodeForm, Style, Svg};
use engagement::stocktaking::{Picture, View};
use networks::{Kind, Label, Layout, Mark, Side, Target};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Marks that lead to someone by themselves, wide and narrow; the others lead to their circle. A page has room for no more.
const OWN: [usize; 2] = [150, 50];
/// Names that are tried, wide and narrow.
const NAMES: [usize; 2] = [120, 40];
/// The largest radius of a mark, in units.
const LARGEST: f64 = 13.0;

/// A part of the network on its way to be drawn, wide or narrow.
struct Drawing<'a> {
    words: &'a Words<'a>,
    view: &'a View,
    picture: &'a Picture,
    /// The layout with marks of a size that fits.
    layout: Layout,
    unit: f64,
    names: HashMap<Target, Name>,
    is_whole: bool,
    narrow: bool,
}

/// Draws a part of the network.
pub(super) fn draw(words: &Words<'_>, view: &View, about: About, narrow: bool) -> Svg {
    let l = words.l;
    let style = if narrow { Style::narrow() } else { Style::wide() };
    let style = if l.direction() == "rtl" { style.right_to_left() } else { style };
    Drawing::new(words, view, &style, narrow).graph(about).draw(&style)
}

/// How many are drawn, and how many of the links.
pub(super) fn shown(view: &View, narrow: bool) -> (usize, usize) {
    let picture = if narrow { &view.narrow } else { &view.wide };
    (picture.layout.marks.len(), picture.strokes.len())
}

impl<'a> Drawing<'a> {
    fn new(words: &'a Words<'a>, view: &'a View, style: &Style<'_>, narrow: bool) -> Self {
        let picture = if narrow { &view.narrow } else { &view.wide };
        let mut layout = picture.layout.clone();
        let unit = Graph::unit(style, (layout.width.into(), layout.height.into()));
        for mark in &mut layout.marks {
            mark.radius = mark.radius.min((LARGEST / unit) as f32);
        }
        let is_whole = matches!(words.found.part, Part::Whole);
        let mut drawing = Self { words, view, picture, layout, unit, names: HashMap::new(), is_whole, narrow };
        drawing.names = drawing.named(style);
        drawing
    }

    /// The names that find room.
    fn named(&self, style: &Style<'_>) -> HashMap<Target, Name> {
        let width = |target| match self.text(target) {
            text if text.is_empty() => 0.0,
            text => (style.name(&text, matches!(target, Target::Cluster(_))).1 / self.unit) as f32,
        };
        let height = (style.name_height() / self.unit) as f32;
        let labels = self.layout.labels(height, NAMES[usize::from(self.narrow)], width);
        labels.into_iter().map(|label| (label.target, self.name(label))).collect()
    }

    /// What is written at a mark; over a circle only where the circles are those that can be opened.
    fn text(&self, target: Target) -> String {
        match target {
            Target::Node(node) => self.words.name(self.view.node(node)),
            Target::Cluster(circle) if self.is_whole && self.view.clusters.kind(circle) == Kind::Together => {
                self.words.circle_name(circle)
            }
            Target::Cluster(_) => String::new(),
        }
    }

    fn name(&self, label: Label) -> Name {
        let along = match label.side {
            Side::Right => 0.0,
            Side::Left => 1.0,
            Side::Above | Side::Below => 0.5,
        };
        let x = f64::from(label.x) + along * f64::from(label.width);
        let y = f64::from(label.y) + 0.78 * f64::from(label.height);
        Name { text: self.text(label.target), place: (x * self.unit, y * self.unit), along }
    }

    fn graph(&self, about: About) -> Graph {
        let own = self.own();
        let (across, within): (Vec<_>, Vec<_>) = self.picture.strokes.iter().partition(|stroke| stroke.across);
        let lines = |strokes: Vec<&networks::Stroke>| {
            strokes
                .into_iter()
                .map(|stroke| [stroke.from, stroke.to].map(|at| self.middle(&self.layout.marks[at as usize])))
                .collect()
        };
        Graph {
            about,
            size: (f64::from(self.layout.width) * self.unit, f64::from(self.layout.height) * self.unit),
            circles: self.circles(),
            across: lines(across),
            within: lines(within),
            crowds: self.crowds(&own),
            nodes: self
                .layout
                .marks
                .iter()
                .rev()
                .filter(|mark| own.contains(&mark.node))
                .map(|mark| self.node(mark))
                .collect(),
            key: self.key(),
        }
    }

    /// The marks that lead to someone by themselves: those with names, those that stand out, and the best connected.
    fn own(&self) -> BTreeSet<u32> {
        let is_named = |mark: &Mark| self.names.contains_key(&Target::Node(mark.node));
        let mut marks: Vec<&Mark> = self.layout.marks.iter().collect();
        marks.sort_by(|one, other| {
            let first = |mark: &Mark| (is_named(mark), mark.prominent);
            first(other).cmp(&first(one)).then(other.radius.total_cmp(&one.radius)).then(one.node.cmp(&other.node))
        });
        marks.into_iter().take(OWN[usize::from(self.narrow)]).map(|mark| mark.node).collect()
    }

    fn middle(&self, mark: &Mark) -> (f64, f64) {
        (f64::from(mark.x) * self.unit, f64::from(mark.y) * self.unit)
    }

    fn circles(&self) -> Vec<Circle> {
        let circle = |disc: &networks::Disc| Circle {
            middle: (f64::from(disc.x) * self.unit, f64::from(disc.y) * self.unit),
            radius: f64::from(disc.radius) * self.unit,
            title: self.circle_title(disc.cluster),
            href: self.circle_href(disc.cluster),
            name: self.names.get(&Target::Cluster(disc.cluster)).cloned(),
        };
        // A circle around all that is shown tells nothing.
        if self.layout.discs.len() > 1 { self.layout.discs.iter().map(circle).collect() } else { Vec::new() }
    }

    /// "Circle of Dakar · 40 in it".
    fn circle_title(&self, circle: u32) -> String {
        let count = self.words.l.say("network-members").with("count", self.view.clusters.members(circle).len());
        if self.is_whole { format!("{} · {count}", self.words.circle_name(circle)) } else { count.to_string() }
    }

    fn circle_href(&self, circle: u32) -> Option<String> {
        let first = self.view.clusters.members(circle).first().filter(|_| self.is_whole)?;
        Some(self.words.circle(self.view.node(*first)))
    }

    /// The other marks, by circle and form.
    fn crowds(&self, own: &BTreeSet<u32>) -> Vec<Crowd> {
        let mut crowds: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for mark in self.layout.marks.iter().filter(|mark| !own.contains(&mark.node)) {
            let (x, y) = self.middle(mark);
            crowds.entry((mark.cluster, self.form(mark.node))).or_default().push((x, y, self.radius(mark)));
        }
        let crowd = |((circle, form), places)| Crowd {
            form,
            places,
            title: self.circle_title(circle),
            href: self.circle_href(circle),
        };
        crowds.into_iter().map(crowd).collect()
    }

    fn form(&self, node: u32) -> NodeForm {
        form(self.words.node(self.view.node(node)))
    }

    /// The radius in steps of half a unit, so that marks of about one size are written alike. A diamond of the radius of a round
    /// mark would look smaller, a square larger.
    fn radius(&self, mark: &Mark) -> f64 {
        let round = f64::from(mark.radius) * self.unit;
        let alike = match self.form(mark.node) {
            NodeForm::Network => round * 1.2,
            NodeForm::Office => round * 0.9,
            NodeForm::Organization | NodeForm::Other => round,
        };
        ((alike * 2.0).round() / 2.0).max(1.5)
    }

    fn node(&self, mark: &Mark) -> Node {
        let node = self.view.node(mark.node);
        Node {
            form: self.form(mark.node),
            middle: self.middle(mark),
            radius: self.radius(mark),
            title: self.words.title(node),
            href: Some(self.words.around(node)),
            name: self.names.get(&Target::Node(mark.node)).cloned(),
        }
    }

    /// The forms that are there, in words.
    fn key(&self) -> Vec<(NodeForm, String)> {
        let l = self.words.l;
        let there: BTreeSet<NodeForm> = self.layout.marks.iter().map(|mark| self.form(mark.node)).collect();
        let words = |form| match form {
            NodeForm::Organization => l.say("network-organization"),
            NodeForm::Network => l.say("network-network"),
            NodeForm::Office => l.say("network-office"),
            NodeForm::Other => l.say("network-other"),
        };
        there.into_iter().map(|form| (form, words(form).to_string())).collect()
    }
}
