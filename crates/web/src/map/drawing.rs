//! The map as a picture of its own: with all outlines in it, so that it can be kept as a file.

use super::frame::numbers;
use super::{Map, WORLD};
use charts::{About, MapArea, Outline, Style, Svg};

impl Map {
    /// The whole world as a picture, with what is said around it and the disclaimer.
    pub(crate) fn drawing(&self, about: About) -> Svg {
        let about = about.disclaimer(self.l.say("map-disclaimer").to_string());
        let shade = |code: &str| self.marked(code).map(|(_, shade)| shade);
        let shapes = WORLD.countries.iter().map(|shape| MapArea {
            outlines: outlines(&shape.path),
            dot: shape.small.then_some((shape.x, shape.y)),
            shade: shade(&shape.code),
        });
        let dots = WORLD.dots.iter().map(|dot| MapArea {
            outlines: Vec::new(),
            dot: Some((dot.x, dot.y)),
            shade: shade(&dot.code),
        });
        let unsettled = WORLD.countries.iter().filter_map(|shape| shape.outline.as_deref());
        let unsettled = unsettled.chain(WORLD.lines.iter().map(|line| line.path.as_str()));
        let map = charts::Map {
            about,
            size: (f64::from(WORLD.width), f64::from(WORLD.height)),
            areas: shapes.chain(dots).collect(),
            unsettled: unsettled.flat_map(outlines).collect(),
            shades: self.legend().into_iter().map(|(_, words)| words.to_string()).collect(),
            missing: self.l.say("map-none").to_string(),
        };
        let style = if self.l.direction() == "rtl" { Style::wide().right_to_left() } else { Style::wide() };
        map.draw(&style)
    }
}

/// The outlines of a path, each as its points.
fn outlines(path: &str) -> Vec<Outline> {
    let lines = path.split('M').filter(|line| !line.is_empty());
    lines.map(|line| points(&numbers(line))).collect()
}

/// Points from the steps between them.
fn points(steps: &[f64]) -> Outline {
    let (mut x, mut y) = (0.0, 0.0);
    let step = |step: &[f64]| {
        x += step[0];
        y += step[1];
        (x, y)
    };
    steps.chunks_exact(2).map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::map::Marked;

    #[test]
    fn outlines_are_read_one_by_one() {
        assert_eq!(
            outlines("M10 20l5-6-1 0zM0 0l1 1"),
            [vec![(10.0, 20.0), (15.0, 14.0), (14.0, 14.0)], vec![(0.0, 0.0), (1.0, 1.0)]]
        );
    }

    #[test]
    fn a_file_holds_the_whole_world_and_the_disclaimer() {
        let mali =
            Marked { code: "MLI".into(), count: 50, label: "Mali".into(), href: String::new(), here: false };
        let file = Map::of(Language::english(), vec![mali]).drawing(About::new("Where", "")).file();
        assert!(file.contains("do not imply official endorsement") && file.contains("40 or more"), "{file}");
        assert!(file.matches("<path").count() > WORLD.countries.len(), "every country is there");
        assert!(!file.contains("href"), "nothing is elsewhere");
    }
}
