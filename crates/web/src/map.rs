//! The world as a picture: one shade a country by how many, each a link, with the words beside it in a table.

mod drawing;
mod frame;

use crate::language::{Language, Text};
use frame::Frame;
use serde::Deserialize;
use std::sync::LazyLock;

/// Where countries lie. Their shapes stand in `world.svg`, which browsers keep; `bin/make-world` writes both.
#[derive(Deserialize)]
struct World {
    width: u32,
    height: u32,
    countries: Vec<Shape>,
    lines: Vec<Boundary>,
    dots: Vec<Dot>,
}

#[derive(Deserialize)]
struct Shape {
    code: String,
    path: String,
    /// Too small to hit with a finger: a dot goes with it.
    #[serde(default)]
    small: bool,
    /// Whether its boundary is not settled.
    #[serde(default)]
    outline: Option<String>,
    x: f64,
    y: f64,
}

/// A boundary that is not settled and no country's own.
#[derive(Deserialize)]
struct Boundary {
    path: String,
}

#[derive(Deserialize)]
struct Dot {
    code: String,
    x: f64,
    y: f64,
}

#[allow(clippy::expect_used)]
static WORLD: LazyLock<World> = LazyLock::new(|| {
    serde_json::from_str(include_str!("static/world.json")).expect("world.json is part of the program")
});

/// A country with something to show.
#[derive(Debug, Clone)]
pub(crate) struct Marked {
    /// ISO 3166-1 alpha-3.
    pub(crate) code: String,
    /// How many there are.
    pub(crate) count: u64,
    /// What is said of it: "Mali: 50 organizations".
    pub(crate) label: String,
    /// Where a click leads; nowhere when empty.
    pub(crate) href: String,
    /// Whether it is the one chosen.
    pub(crate) here: bool,
}

/// A map, ready for `components/map.html`.
pub(crate) struct Map {
    marked: Vec<Marked>,
    steps: [u64; 5],
    frame: Frame,
    l: Language,
}

/// A shape or dot of the map.
pub(crate) struct Area {
    /// The name of its shape in `world.svg`, if it has one.
    pub(crate) shape: Option<&'static str>,
    /// Where the dot of a country too small to hit stands.
    pub(crate) dot: Option<(f64, f64)>,
    pub(crate) marked: Option<(Marked, usize)>,
}

impl Map {
    /// The map of these countries.
    pub(crate) fn of(l: Language, marked: Vec<Marked>) -> Self {
        let most = marked.iter().map(|country| country.count).max().unwrap_or(0);
        Self { marked, steps: steps(most), frame: Frame::world(), l }
    }

    /// The part of the map around its countries.
    pub(crate) fn near(mut self) -> Self {
        let is_marked = |code: &String| self.marked.iter().any(|one| one.code == *code);
        let shapes = WORLD.countries.iter().map(|shape| (&shape.code, shape.x, shape.y));
        let all = shapes.chain(WORLD.dots.iter().map(|dot| (&dot.code, dot.x, dot.y)));
        self.frame = Frame::around(all.filter(|(code, _, _)| is_marked(code)).map(|(_, x, y)| (x, y)));
        self
    }

    /// The part of the world that is shown, as a `viewBox`.
    pub(crate) fn view(&self) -> String {
        self.frame.to_string()
    }

    /// Countries, those without anything first, so that no edge lies over one that can be chosen.
    pub(crate) fn areas(&self) -> Vec<Area> {
        let shown = WORLD.countries.iter().zip(frame::shapes()).filter(|(_, around)| self.frame.meets(around));
        let shapes = shown.map(|(shape, _)| {
            let dot = shape.small.then_some((shape.x, shape.y));
            Area { shape: Some(&shape.code), dot, marked: self.marked(&shape.code) }
        });
        let dots =
            WORLD.dots.iter().map(|dot| (dot, self.marked(&dot.code))).filter(|(_, marked)| marked.is_some());
        let dots = dots.map(|(dot, marked)| Area { shape: None, dot: Some((dot.x, dot.y)), marked });
        let mut areas: Vec<Area> = shapes.chain(dots).collect();
        areas.sort_by_key(|area| area.marked.is_some());
        areas
    }

    /// The names in `world.svg` of boundaries that are not settled.
    pub(crate) fn unsettled(&self) -> Vec<String> {
        let outlined = WORLD.countries.iter().filter(|shape| shape.outline.is_some());
        let outlines = outlined.map(|shape| format!("{}-outline", shape.code));
        outlines.chain((1..=WORLD.lines.len()).map(|line| format!("line-{line}"))).collect()
    }

    /// The five shades and what each says.
    pub(crate) fn legend(&self) -> Vec<(usize, Text)> {
        let last = self.steps.len() - 1;
        let from = self.steps.iter().enumerate();
        from.map(|(at, from)| match self.steps.get(at + 1) {
            Some(next) if *next > from + 1 && at < last => {
                (at + 1, self.l.say("map-from-to").with("from", from).with("to", next - 1))
            }
            Some(_) => (at + 1, self.l.say("map-exactly").with("number", from)),
            None => (at + 1, self.l.say("map-or-more").with("from", from)),
        })
        .collect()
    }

    fn marked(&self, code: &str) -> Option<(Marked, usize)> {
        let marked = self.marked.iter().find(|country| country.code == code && country.count > 0)?;
        let shade = self.steps.iter().filter(|from| **from <= marked.count).count();
        Some((marked.clone(), shade))
    }
}

/// From how many on each of the five shades is used: round numbers that spread well up to the most there is.
fn steps(most: u64) -> [u64; 5] {
    if most < 16 {
        return [1, 2, 3, 5, 8];
    }
    let mut by = 1;
    while most >= by * 400 {
        by *= 10;
    }
    if most < by * 40 { [1, 2 * by, 4 * by, 8 * by, 16 * by] } else { [1, 5 * by, 10 * by, 20 * by, 40 * by] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shades_are_round_and_reach_the_most() {
        assert_eq!(steps(0), [1, 2, 3, 5, 8]);
        assert_eq!(steps(78), [1, 5, 10, 20, 40]);
        assert_eq!(steps(30), [1, 2, 4, 8, 16]);
        assert_eq!(steps(9_000), [1, 500, 1000, 2000, 4000]);
    }

    #[test]
    fn the_world_has_every_country_once() {
        let mali =
            Marked { code: "MLI".into(), count: 50, label: "Mali: 50".into(), href: "/x".into(), here: false };
        let map = Map::of(Language::english(), vec![mali]);
        let marked: Vec<_> = map.areas().into_iter().filter_map(|area| area.marked).collect();
        assert_eq!(marked.len(), 1);
        assert_eq!(marked[0].1, 5);
        assert_eq!(map.legend().len(), 5);
        let shapes = include_str!("static/world.svg");
        let named =
            map.areas().into_iter().filter_map(|area| area.shape.map(str::to_owned)).chain(map.unsettled());
        for name in named {
            assert!(shapes.contains(&format!("id=\"{name}\"")), "{name}");
        }
    }
}
