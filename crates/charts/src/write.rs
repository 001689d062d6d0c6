//! Marks written as SVG: with classes for a page, with colours for a file.

use crate::font::Font;
use crate::graph::NodeForm;
use crate::mark::{Anchor, Label, Mark, Rect};
use crate::paint::Paint;
use crate::text::{directed, escape};
use std::fmt::Write;

/// For what marks are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Medium {
    /// Classes, links and tooltips.
    Page,
    /// Colours alone.
    File,
}

/// The distance of the lines of a hatching.
const HATCH: f64 = 6.0;

/// A coordinate, to a tenth.
pub(crate) fn number(value: f64) -> String {
    let tenths = (value * 10.0).round() as i64;
    let (sign, whole, tenth) = (if tenths < 0 { "-" } else { "" }, tenths.abs() / 10, tenths.abs() % 10);
    if tenth == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{tenth}") }
}

/// Writes the marks one after the other.
pub(crate) fn marks(out: &mut String, marks: &[Mark], medium: Medium) {
    for one in marks {
        mark(out, one, medium);
        out.push('\n');
    }
}

fn mark(out: &mut String, mark: &Mark, medium: Medium) {
    // Writing into a text does not fail.
    let _ = match mark {
        Mark::Filled(rect, paint) => write!(out, "<rect {} {}/>", place(rect), medium.fill(*paint)),
        Mark::Outlined(rect, paint) => write!(out, "<rect {} {}/>", place(rect), medium.stroke(*paint, 1.0)),
        Mark::Hatched(rect) => write!(out, "<path d=\"{}\" {}/>", hatching(rect), medium.stroke(Paint::Gap, 1.0)),
        Mark::Line { points, paint, width, dashed } => {
            let dash = if *dashed { " stroke-dasharray=\"4 3\"" } else { "" };
            write!(
                out,
                "<path d=\"{}\" {}{dash} stroke-linejoin=\"round\"/>",
                path(points),
                medium.stroke(*paint, *width)
            )
        }
        Mark::Shape { points, paint } => write!(out, "<path d=\"{}z\" {}/>", path(points), medium.fill(*paint)),
        Mark::Dot { x, y, radius, paint } => {
            let (x, y, radius) = (number(*x), number(*y), number(*radius));
            write!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" {}/>", medium.fill(*paint))
        }
        Mark::Lines { lines, paint } => {
            let path: String = lines.iter().map(|line| path(line)).collect();
            write!(out, "<path d=\"{path}\" {}/>", medium.stroke(*paint, 0.7))
        }
        Mark::Forms { form, places, paint } => {
            let path: String = places.iter().map(|place| outline(*form, *place)).collect();
            write!(out, "<path d=\"{path}\" {}/>", medium.fill(*paint))
        }
        Mark::Text(label) => text(out, label, medium),
        Mark::Group { href, title, touch, marks } => {
            group(out, (href.as_ref(), title), touch.as_ref(), marks, medium)
        }
    };
}

fn group(
    out: &mut String,
    (href, title): (Option<&String>, &str),
    touch: Option<&Rect>,
    inner: &[Mark],
    medium: Medium,
) -> std::fmt::Result {
    if medium == Medium::File {
        marks(out, inner, medium);
        return Ok(());
    }
    let (opening, closing) = match href {
        Some(href) => (format!("<a href=\"{}\">", escape(href)), "</a>"),
        None => ("<g>".to_owned(), "</g>"),
    };
    writeln!(out, "{opening}<title>{}</title>", escape(title))?;
    if let Some(touch) = touch.filter(|_| href.is_some()) {
        writeln!(out, "<rect class=\"chart-touch\" {} fill=\"none\" pointer-events=\"all\"/>", place(touch))?;
    }
    marks(out, inner, medium);
    out.push_str(closing);
    Ok(())
}

fn text(out: &mut String, label: &Label, medium: Medium) -> std::fmt::Result {
    let Font { size, bold } = label.font;
    let (x, y) = (number(label.x), number(label.y));
    write!(out, "<text x=\"{x}\" y=\"{y}\" font-size=\"{}\" {}", number(size), medium.fill(label.paint))?;
    out.push_str(match label.anchor {
        Anchor::Left => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::Right => " text-anchor=\"end\"",
    });
    if bold {
        out.push_str(if medium == Medium::Page { " font-weight=\"600\"" } else { " font-weight=\"700\"" });
    }
    if label.angle != 0.0 {
        write!(out, " transform=\"rotate({} {x} {y})\"", number(label.angle))?;
    }
    out.push('>');
    if label.line.ends_with('…') && !label.of.ends_with('…') && medium == Medium::Page {
        write!(out, "<title>{}</title>", escape(&label.of))?;
    }
    write!(out, "{}</text>", escape(&directed(&label.line, &label.of)))
}

impl Medium {
    fn fill(self, paint: Paint) -> String {
        match self {
            Self::Page => format!("class=\"{}\" fill=\"currentColor\"", paint.class()),
            Self::File if paint == Paint::Name => format!(
                "fill=\"{}\" stroke=\"{}\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"",
                paint.colour(),
                Paint::Ground.colour()
            ),
            Self::File => format!("fill=\"{}\"", paint.colour()),
        }
    }

    fn stroke(self, paint: Paint, width: f64) -> String {
        let width = if (width - 1.0).abs() < 0.01 {
            String::new()
        } else {
            format!(" stroke-width=\"{}\"", number(width))
        };
        match self {
            Self::Page => format!("class=\"{}\" fill=\"none\" stroke=\"currentColor\"{width}", paint.class()),
            Self::File => format!("fill=\"none\" stroke=\"{}\"{width}", paint.colour()),
        }
    }
}

fn place(rect: &Rect) -> String {
    let (x, y, width, height) = (number(rect.x), number(rect.y), number(rect.width), number(rect.height));
    format!("x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"")
}

fn path(points: &[(f64, f64)]) -> String {
    let mut path = String::new();
    for (at, (x, y)) in points.iter().enumerate() {
        let step = if at == 0 { "M" } else { "L" };
        let _ = write!(path, "{step}{} {}", number(*x), number(*y));
    }
    path
}

/// The outline of a mark. All of one size are written alike but for where they begin, so that many of them compress well.
fn outline(form: NodeForm, (x, y, radius): (f64, f64, f64)) -> String {
    let (r, whole) = (number(radius), number(2.0 * radius));
    match form {
        NodeForm::Organization | NodeForm::Other => {
            format!("M{} {}a{r} {r} 0 1 0 {whole} 0a{r} {r} 0 1 0-{whole} 0", number(x - radius), number(y))
        }
        NodeForm::Office => format!("M{} {}h{whole}v{whole}h-{whole}z", number(x - radius), number(y - radius)),
        NodeForm::Network => format!("M{} {}l{r}-{r} {r} {r}-{r} {r}z", number(x - radius), number(y)),
    }
}

/// The outline and slanting lines of a rectangle.
fn hatching(rect: &Rect) -> String {
    let Rect { x, y, width, height } = *rect;
    let mut path = path(&[(x, y), (x + width, y), (x + width, y + height), (x, y + height)]);
    path.push('z');
    let mut along = HATCH;
    while along < width + height {
        let from = (x + (along - height).max(0.0), y + along.min(height));
        let to = (x + along.min(width), y + (along - width).max(0.0));
        let _ = write!(path, "M{} {}L{} {}", number(from.0), number(from.1), number(to.0), number(to.1));
        along += HATCH;
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_are_short() {
        assert_eq!(number(3.0), "3");
        assert_eq!(number(-0.01), "0");
        assert_eq!(number(2.25), "2.3");
        assert_eq!(number(-0.5), "-0.5");
    }

    #[test]
    fn a_hatching_stays_in_its_rectangle() {
        let path = hatching(&Rect::new(10.0, 20.0, 14.0, 8.0));
        let numbers: Vec<f64> =
            path.split(['M', 'L', 'z', ' ']).filter_map(|number| number.parse().ok()).collect();
        for pair in numbers.chunks(2) {
            assert!((10.0..=24.0).contains(&pair[0]) && (20.0..=28.0).contains(&pair[1]), "{pair:?}");
        }
    }
}
