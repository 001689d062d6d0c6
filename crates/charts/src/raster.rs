//! SVG to PNG, with the fonts that are part of the program and none of the system's.

use crate::font::{BOLD, REGULAR};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{FontResolver, ImageHrefResolver, Options, Tree};
use std::fmt;
use std::sync::{Arc, LazyLock};

/// The most pixels of a picture, in all: 64 MB while it is drawn.
pub const MOST_PIXELS: u64 = 16_000_000;
/// The longest SVG that is drawn, in bytes.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;

/// How many pixels a unit of a page gets along each side.
const DENSITY: f64 = 2.0;

/// Why there is no PNG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The picture would have more than [`MOST_PIXELS`], none at all, or its SVG more than [`MOST_BYTES`].
    Size,
    /// It is no SVG that can be drawn.
    Unreadable(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Size => write!(f, "the picture would be too large"),
            Self::Unreadable(why) => write!(f, "the SVG cannot be drawn: {why}"),
        }
    }
}

impl std::error::Error for Error {}

static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    for file in [REGULAR, BOLD] {
        fonts.load_font_data(file.to_vec());
    }
    fonts.set_sans_serif_family("Noto Sans");
    Arc::new(fonts)
});

/// Draws an SVG as PNG, so wide in pixels of a page; the picture has twice as many. Only what stands in the text is drawn: no
/// pictures or files that it names. It must come from this program: shapes that use each other many times are not bounded here.
///
/// # Errors
/// When the picture would be too large, or the text is no SVG.
pub fn png(svg: &str, width: u32) -> Result<Vec<u8>, Error> {
    if svg.len() > MOST_BYTES {
        return Err(Error::Size);
    }
    let tree = Tree::from_str(svg, &options()).map_err(|error| Error::Unreadable(error.to_string()))?;
    let scale = f64::from(width) * DENSITY / f64::from(tree.size().width());
    let mut pixels = canvas(f64::from(width) * DENSITY, f64::from(tree.size().height()) * scale)?;
    let scale = scale as f32;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| Error::Unreadable(error.to_string()))
}

/// Room for a picture of this size, if it is not too large.
fn canvas(width: f64, height: f64) -> Result<Pixmap, Error> {
    if !(1.0..=f64::from(u16::MAX)).contains(&width) || !(1.0..=f64::from(u16::MAX)).contains(&height) {
        return Err(Error::Size);
    }
    let (width, height) = (width.ceil() as u32, height.ceil() as u32);
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Error::Size);
    }
    Pixmap::new(width, height).ok_or(Error::Size)
}

fn options() -> Options<'static> {
    Options {
        font_family: "Noto Sans".to_owned(),
        fontdb: FONTS.clone(),
        font_resolver: FontResolver {
            select_font: FontResolver::default_font_selector(),
            select_fallback: Box::new(|_, _, _| None),
        },
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{About, Bar, Bars, Style};

    /// The picture read again, and how many of its pixels are not white.
    fn read(png: &[u8]) -> (Pixmap, usize) {
        let pixels = Pixmap::decode_png(png).unwrap();
        let dark = pixels.pixels().iter().filter(|pixel| pixel.green() < 128).count();
        (pixels, dark)
    }

    #[test]
    fn a_picture_has_twice_the_width_and_shows_something() {
        let bars =
            Bars { about: About::new("Title", ""), rows: vec![Bar::one("National", 3.0)], ..Bars::default() };
        for style in [Style::wide(), Style::narrow().right_to_left()] {
            let svg = bars.draw(&style);
            let (pixels, dark) = read(&svg.png(svg.width()).unwrap());
            assert_eq!(pixels.width(), 2 * svg.width());
            assert!(dark > 1000, "{dark}");
            assert!(dark < pixels.pixels().len() / 2);
        }
    }

    #[test]
    fn letters_of_both_scripts_are_drawn() {
        let text = |words: &str| {
            format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 40\"><rect width=\"200\" height=\"40\" fill=\"#fff\"/><text y=\"30\" font-size=\"24\">{words}</text></svg>"
            )
        };
        let dark = |words: &str| read(&png(&text(words), 200).unwrap()).1;
        assert_eq!(dark(""), 0);
        for words in ["partners", "منظمات", "\u{2067}منظمات…\u{2069}", "Ελλάς", "Україна"]
        {
            assert!(dark(words) > 300, "{words}");
        }
        // The empty box that stands for a letter that no font has would be darker.
        assert!(dark("\u{2067}منظمات…\u{2069}") < dark("منظمات") * 5 / 4);
        assert_eq!(dark("\u{2067}\u{2069}\u{2066}"), 0);
    }

    #[test]
    fn what_cannot_be_drawn_is_refused() {
        let svg = |size: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {size}/>");
        assert!(png(&svg("viewBox=\"0 0 10 10\""), 10).is_ok());
        assert_eq!(png(&svg("viewBox=\"0 0 10 10\""), 0), Err(Error::Size));
        assert_eq!(png(&svg("viewBox=\"0 0 10 10\""), 10_000), Err(Error::Size));
        assert_eq!(png(&svg("viewBox=\"0 0 1 10000\""), 100), Err(Error::Size));
        assert_eq!(png(&" ".repeat(MOST_BYTES + 1), 10), Err(Error::Size));
        assert!(matches!(png("no picture", 10), Err(Error::Unreadable(_))));
    }

    #[test]
    fn no_file_is_read() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../web/src/static/favicon.svg");
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\"><rect width=\"40\" height=\"40\" fill=\"#fff\"/>\
             <image href=\"{file}\" width=\"40\" height=\"40\"/></svg>"
        );
        assert_eq!(read(&png(&svg, 40).unwrap()).1, 0);
    }
}
