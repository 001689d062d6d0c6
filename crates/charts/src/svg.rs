//! A picture that is drawn: written for a page, as a file, as PNG.

use crate::about::About;
use crate::file;
use crate::mark::{Canvas, Mark};
use crate::raster::{self, Error};
use crate::style::{Layout, Style};
use crate::text::escape;
use crate::write::{Medium, marks, number};
use std::fmt::Write;

/// A picture that is drawn.
#[derive(Debug, Clone)]
pub struct Svg {
    pub(crate) about: About,
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) layout: Layout,
    pub(crate) mirrored: bool,
    pub(crate) marks: Vec<Mark>,
}

impl Svg {
    pub(crate) fn new(about: &About, style: &Style<'_>, size: (f64, f64), canvas: Canvas) -> Self {
        let (width, height) = (size.0.ceil(), size.1.ceil());
        let (layout, mirrored) = (style.layout, style.mirrored());
        Self { about: about.clone(), width, height, layout, mirrored, marks: canvas.marks }
    }

    /// The width of its file in pixels of a page: the natural one for [`Svg::png`].
    #[must_use]
    pub fn width(&self) -> u32 {
        (self.width + 2.0 * file::MARGIN) as u32
    }

    /// For a page, which has [`CSS`](crate::CSS). The id must be of this picture alone; the narrow and the wide picture of one
    /// thing may share it. What has links is a group, because nothing inside of an image can be reached; all else is an image.
    #[must_use]
    pub fn page(&self, id: &str) -> String {
        let layout = if self.layout == Layout::Narrow { "narrow" } else { "wide" };
        let id = format!("{}-{layout}", identifier(id));
        let (width, height) = (number(self.width), number(self.height));
        let role = if has_link(&self.marks) { "group" } else { "img" };
        let mut out = format!(
            "<svg class=\"chart chart-{layout}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
             direction=\"ltr\" role=\"{role}\" aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-desc\">\n"
        );
        let (title, description) = (escape(&self.about.title), escape(&self.about.description));
        let _ =
            writeln!(out, "<title id=\"{id}-title\">{title}</title>\n<desc id=\"{id}-desc\">{description}</desc>");
        marks(&mut out, &self.marks, Medium::Page);
        out.push_str("</svg>");
        out
    }

    /// As a file of its own: with title, what is counted, source and disclaimer, on white.
    #[must_use]
    pub fn file(&self) -> String {
        file::write(self)
    }

    /// As PNG, so wide in pixels of a page; the picture has twice as many, so that it is sharp on paper and on phones.
    ///
    /// # Errors
    /// When the picture would be larger than [`MOST_PIXELS`](crate::MOST_PIXELS).
    pub fn png(&self, width: u32) -> Result<Vec<u8>, Error> {
        raster::png(&self.file(), width)
    }
}

/// Letters, digits and dashes of an id.
fn identifier(id: &str) -> String {
    let kept: String = id.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    if kept.is_empty() { "chart".to_owned() } else { kept }
}

fn has_link(marks: &[Mark]) -> bool {
    marks.iter().any(|mark| match mark {
        Mark::Group { href, marks, .. } => href.is_some() || has_link(marks),
        _ => false,
    })
}
