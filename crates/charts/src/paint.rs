//! Colours: a class on pages, where the stylesheet decides, and a fixed light colour in files.

/// What something is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paint {
    /// A series, from 1; the last is that of all others.
    Series(usize),
    /// Text on a mark of a series.
    OnSeries(usize),
    /// How much, from 1 to 5.
    Shade(usize),
    /// Text on a shade.
    OnShade(usize),
    Ink,
    Quiet,
    /// Lines that only guide the eye.
    Line,
    /// Lines that bound something: the zero of a scale.
    Axis,
    /// Where something is missing.
    Gap,
    /// What lies under the picture.
    Ground,
    /// What lies under those who belong together.
    Field,
    /// Links of those who belong together, and of others.
    Link,
    Across,
    /// What is of civil society, and what of the institution.
    Civil,
    Institution,
    /// Letters that stand over lines, with the ground around them.
    Name,
}

/// The light colours, which files have: those of `charts.css`, as a test checks.
const SERIES: [&str; 8] = ["#a94e32", "#248fdd", "#2e287d", "#c0863a", "#326a89", "#661908", "#5c3f54", "#908a7e"];
const ON_SERIES: [&str; 8] = ["#ffffff", INK, "#ffffff", INK, "#ffffff", "#ffffff", "#ffffff", INK];
const SHADES: [&str; 5] = ["#f6dccf", "#ecbda5", "#dd9b7c", "#a94e32", "#6f2c18"];
const ON_SHADES: [&str; 5] = [INK, INK, INK, "#ffffff", "#ffffff"];
const INK: &str = "#1f2023";

impl Paint {
    /// The class on a page.
    pub(crate) fn class(self) -> String {
        match self {
            Self::Series(at) => format!("chart-{at}"),
            Self::OnSeries(at) => format!("chart-on-{at}"),
            Self::Shade(at) => format!("chart-shade-{at}"),
            Self::OnShade(at) => format!("chart-on-shade-{at}"),
            Self::Ink => "chart-ink".to_owned(),
            Self::Quiet => "chart-quiet".to_owned(),
            Self::Line => "chart-line".to_owned(),
            Self::Axis => "chart-axis".to_owned(),
            Self::Gap => "chart-gap".to_owned(),
            Self::Ground => "chart-ground".to_owned(),
            Self::Field => "chart-field".to_owned(),
            Self::Link => "chart-link".to_owned(),
            Self::Across => "chart-across".to_owned(),
            Self::Civil => "chart-civil".to_owned(),
            Self::Institution => "chart-institution".to_owned(),
            Self::Name => "chart-name".to_owned(),
        }
    }

    /// The colour in a file, which has a white ground.
    pub(crate) fn colour(self) -> &'static str {
        match self {
            Self::Series(at) => pick(&SERIES, at),
            Self::OnSeries(at) => pick(&ON_SERIES, at),
            Self::Shade(at) => pick(&SHADES, at),
            Self::OnShade(at) => pick(&ON_SHADES, at),
            Self::Ink | Self::Name => INK,
            Self::Field => "#e8e4db",
            Self::Link => "#b5aea0",
            Self::Across => "#d9d4ca",
            Self::Civil => "#a8462b",
            Self::Institution => "#1d5b98",
            Self::Quiet => "#57585b",
            Self::Line => "#d6d1c6",
            Self::Axis | Self::Gap => "#7c766b",
            Self::Ground => "#ffffff",
        }
    }
}

fn pick(colours: &[&'static str], at: usize) -> &'static str {
    colours.get(at.saturating_sub(1)).copied().unwrap_or(INK)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// The tokens of `charts.css`: light, and dark where they differ. What is written `var(--x, #abc)` counts as `#abc`.
    fn tokens() -> [BTreeMap<String, String>; 2] {
        let mut found = [BTreeMap::new(), BTreeMap::new()];
        let parts = crate::CSS.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rule)| rule));
        let rules: String = parts.collect();
        let (light, dark) = rules.split_once("@media (prefers-color-scheme: dark)").unwrap();
        let dark = dark.split_once("}\n}").unwrap().0;
        for (at, part) in [light, dark].into_iter().enumerate() {
            for token in part.split(['{', ';', '}']).filter_map(|one| one.trim().strip_prefix("--chart-")) {
                let (name, value) = token.split_once(':').unwrap();
                let colour = value.find('#').map(|at| value[at..].trim_end_matches(')').to_owned()).unwrap();
                found[at].insert(name.to_owned(), colour);
            }
        }
        found
    }

    fn luminance(colour: &str) -> f64 {
        let hex = colour.trim_start_matches('#');
        let wide =
            |at: usize| if hex.len() == 3 { hex[at..=at].repeat(2) } else { hex[2 * at..2 * at + 2].to_owned() };
        let part = |at: usize| f64::from(u8::from_str_radix(&wide(at), 16).unwrap()) / 255.0;
        let linear = |part: f64| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
        0.2126 * linear(part(0)) + 0.7152 * linear(part(1)) + 0.0722 * linear(part(2))
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn files_have_the_light_colours_of_the_stylesheet() {
        let [light, dark] = tokens();
        let paints = (1..=8).flat_map(|at| [Paint::Series(at), Paint::OnSeries(at)]);
        let paints = paints.chain((1..=5).flat_map(|at| [Paint::Shade(at), Paint::OnShade(at)]));
        let of_graphs = [Paint::Field, Paint::Link, Paint::Across, Paint::Civil, Paint::Institution, Paint::Name];
        let paints = paints.chain(of_graphs);
        for paint in paints.chain([Paint::Ink, Paint::Quiet, Paint::Line, Paint::Axis, Paint::Gap]) {
            let class = paint.class();
            let name = class.strip_prefix("chart-").unwrap();
            assert_eq!(light[name], paint.colour(), "{name}");
            assert!(dark.contains_key(name), "{name} in the dark");
            assert!(crate::CSS.contains(&format!(".{class}")), "a rule for {class}");
        }
    }

    #[test]
    fn contrast_suffices_in_light_and_dark() {
        for tokens in tokens() {
            // The white of files is lighter than the light ground, so that what holds there holds for files.
            let ground = &tokens["ground"];
            for at in 1..=8 {
                let (mark, on) = (&tokens[&at.to_string()], &tokens[&format!("on-{at}")]);
                assert!(contrast(mark, ground) >= 3.0, "{mark} on {ground}");
                assert!(contrast(mark, on) >= 4.5, "{on} on {mark}");
            }
            assert!(contrast(&tokens["ink"], ground) >= 7.0 && contrast(&tokens["quiet"], ground) >= 4.5);
            assert!(contrast(&tokens["gap"], ground) >= 3.0 && contrast(&tokens["axis"], ground) >= 3.0);
            for whose in ["civil", "institution", "axis"] {
                assert!(contrast(&tokens[whose], &tokens["field"]) >= 3.0, "{whose} on its field");
            }
            for at in 1..=5 {
                let (shade, on) = (&tokens[&format!("shade-{at}")], &tokens[&format!("on-shade-{at}")]);
                assert!(contrast(shade, on) >= 4.5, "{on} on {shade}");
            }
        }
    }
}
