//! A map: outlines shaded by how much, for files; on pages it is an SVG whose countries are links.

use crate::about::About;
use crate::font::Font;
use crate::key::{self, Swatch};
use crate::mark::{Canvas, Mark};
use crate::paint::Paint;
use crate::style::Style;
use crate::svg::Svg;

/// Places of a map, in the units of its size.
pub type Outline = Vec<(f64, f64)>;

/// Areas with their shades.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Map {
    /// What it is about.
    pub about: About,
    /// How wide and high the map is, in units of its own.
    pub size: (f64, f64),
    /// The areas.
    pub areas: Vec<MapArea>,
    /// Boundaries that are not settled.
    pub unsettled: Vec<Outline>,
    /// What each shade means, the least first: five at most.
    pub shades: Vec<String>,
    /// The word for what has no shade.
    pub missing: String,
}

/// An area.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MapArea {
    /// Its outlines, each closed.
    pub outlines: Vec<Outline>,
    /// Where a dot stands for one that is too small to be seen.
    pub dot: Option<(f64, f64)>,
    /// Its shade, from 1 to 5; none where there is nothing.
    pub shade: Option<usize>,
}

const DOT: f64 = 3.0;

impl Map {
    /// Draws it: wide whatever the style. Places keep their sides in every language.
    #[must_use]
    pub fn draw(&self, style: &Style<'_>) -> Svg {
        let style = &style.widened();
        let scale = style.width() / self.size.0.max(1.0);
        let mut canvas = Canvas::default();
        let mut areas: Vec<&MapArea> = self.areas.iter().collect();
        // A small area may lie within a large one.
        areas.sort_by(|one, other| extent(other).total_cmp(&extent(one)));
        areas.iter().for_each(|area| area.draw(&mut canvas, scale));
        for outline in &self.unsettled {
            let points = scaled(outline, scale);
            canvas.marks.push(Mark::Line { points, paint: Paint::Axis, width: 1.0, dashed: true });
        }
        let dots = areas.iter().filter_map(|area| Some((area.dot?, area.shade?)));
        canvas.marks.extend(dots.map(|((x, y), shade)| Mark::Dot {
            x: x * scale,
            y: y * scale,
            radius: DOT,
            paint: Paint::Shade(shade),
        }));
        let bottom = self.size.1 * scale + 12.0;
        let (key, height) = key::draw(&self.entries(), style.width(), Font::regular(style.size(12.0)));
        canvas.append(key.lowered(bottom).mirrored_if(style.mirrored(), style.width()));
        Svg::new(&self.about, style, (style.width(), bottom + height), canvas)
    }

    /// The shades in words, and what has none.
    fn entries(&self) -> Vec<(Swatch, String)> {
        let shades = self.shades.iter().take(5).enumerate();
        let shades = shades.map(|(at, words)| (Swatch::Shaded(Paint::Shade(at + 1)), words.clone()));
        std::iter::once((Swatch::Shaded(Paint::Line), self.missing.clone())).chain(shades).collect()
    }
}

impl MapArea {
    fn draw(&self, canvas: &mut Canvas, scale: f64) {
        let paint = self.shade.map_or(Paint::Line, Paint::Shade);
        for outline in &self.outlines {
            let points = scaled(outline, scale);
            canvas.marks.push(Mark::Shape { points: points.clone(), paint });
            let closed = points.iter().chain(points.first()).copied().collect();
            canvas.marks.push(Mark::Line { points: closed, paint: Paint::Ground, width: 0.5, dashed: false });
        }
    }
}

fn scaled(outline: &Outline, scale: f64) -> Outline {
    outline.iter().map(|(x, y)| (x * scale, y * scale)).collect()
}

/// How much room an area takes.
fn extent(area: &MapArea) -> f64 {
    let points = || area.outlines.iter().flatten();
    let span = |of: fn(&(f64, f64)) -> f64| {
        points().map(of).fold(f64::MIN, f64::max) - points().map(of).fold(f64::MAX, f64::min)
    };
    if points().next().is_none() { 0.0 } else { span(|point| point.0) * span(|point| point.1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(x: f64, y: f64, side: f64, shade: Option<usize>) -> MapArea {
        let outlines = vec![vec![(x, y), (x + side, y), (x + side, y + side), (x, y + side)]];
        MapArea { outlines, dot: None, shade }
    }

    fn map() -> Map {
        Map {
            about: About::new("Where", "").disclaimer("Boundaries are no endorsement"),
            size: (2000.0, 900.0),
            areas: vec![square(40.0, 40.0, 10.0, None), square(0.0, 0.0, 100.0, Some(5))],
            unsettled: vec![vec![(0.0, 0.0), (50.0, 50.0)]],
            shades: vec!["1 to 4".into(), "5 or more".into()],
            missing: "none <b>".into(),
        }
    }

    #[test]
    fn an_enclave_lies_on_what_surrounds_it() {
        let svg = map().draw(&Style::wide());
        let shapes = svg.marks.iter().filter_map(|mark| match mark {
            Mark::Shape { paint, .. } => Some(*paint),
            _ => None,
        });
        assert_eq!(shapes.collect::<Vec<_>>(), [Paint::Shade(5), Paint::Line]);
    }

    #[test]
    fn a_file_says_what_is_to_be_said_of_boundaries() {
        let file = map().draw(&Style::narrow().right_to_left()).file();
        assert!(file.contains("Boundaries are no endorsement") && file.contains("stroke-dasharray"), "{file}");
        assert!(file.contains("none &lt;b&gt;") && !file.contains("<b>"), "{file}");
        assert!(map().draw(&Style::wide()).png(800).unwrap().starts_with(b"\x89PNG"));
    }
}
