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
    #[allow(clippy::cast_possible_truncation)]
    let scale = scale as f32;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| Error::Unreadable(error.to_string()))
}

/// Room for a picture of this size, if it is not too large.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
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
