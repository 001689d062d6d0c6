//! The file of a picture: what is said around it, and its colours written in.

use crate::font::{FAMILIES, Font};
use crate::mark::{Anchor, Canvas};
use crate::paint::Paint;
use crate::svg::Svg;
use crate::text::{escape, wrap};
use crate::write::{Medium, marks, number};
use std::fmt::Write;

/// What is left free on each side.
pub(crate) const MARGIN: f64 = 24.0;

/// The text of the file.
pub(crate) fn write(svg: &Svg) -> String {
    let width = svg.width + 2.0 * MARGIN;
    let (head, top) = head(svg, width);
    let (foot, bottom) = foot(svg, width);
    let height = top + svg.height + bottom;
    let mut out = opening(svg, width, height);
    marks(&mut out, &head.marks, Medium::File);
    let _ = writeln!(out, "<g transform=\"translate({} {})\">", number(MARGIN), number(top));
    marks(&mut out, &svg.marks, Medium::File);
    out.push_str("</g>\n");
    marks(&mut out, &foot.lowered(top + svg.height).marks, Medium::File);
    out.push_str("</svg>\n");
    out
}

fn opening(svg: &Svg, width: f64, height: f64) -> String {
    let (title, description) = (escape(&svg.about.title), escape(&svg.about.description));
    let (width, height) = (number(width), number(height));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         direction=\"ltr\" font-family=\"{FAMILIES}\">\n<title>{title}</title>\n<desc>{description}</desc>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n"
    )
}

/// Title and what is counted, with the height that they take.
fn head(svg: &Svg, width: f64) -> (Canvas, f64) {
    let mut block = Block { canvas: Canvas::default(), y: MARGIN, inner: svg.width };
    block.say(&svg.about.title, Font::bold(scaled(svg, 20.0)), Paint::Ink);
    block.y += 4.0;
    block.say(svg.about.counted.as_deref().unwrap_or_default(), Font::regular(scaled(svg, 14.0)), Paint::Quiet);
    (block.canvas.mirrored_if(svg.mirrored, width), block.y + 16.0)
}

/// Source and disclaimer, with the height that they take.
fn foot(svg: &Svg, width: f64) -> (Canvas, f64) {
    let mut block = Block { canvas: Canvas::default(), y: 16.0, inner: svg.width };
    let font = Font::regular(scaled(svg, 12.0));
    for words in [&svg.about.source, &svg.about.disclaimer].into_iter().flatten() {
        block.say(words, font, Paint::Quiet);
        block.y += 4.0;
    }
    (block.canvas.mirrored_if(svg.mirrored, width), block.y + MARGIN - 4.0)
}

fn scaled(svg: &Svg, size: f64) -> f64 {
    if svg.mirrored { size * 1.1 } else { size }
}

/// Texts one below the other.
struct Block {
    canvas: Canvas,
    y: f64,
    inner: f64,
}

impl Block {
    fn say(&mut self, words: &str, font: Font, paint: Paint) {
        let lines = wrap(words, font, self.inner, 8);
        self.canvas.lines((MARGIN, self.y + font.size), Anchor::Left, font, paint, (&lines, words));
        self.y += f64::from(u32::try_from(lines.len()).unwrap_or(0)) * font.leading();
    }
}
