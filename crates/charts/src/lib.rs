//! Figures in, pictures out.
//!
//! A picture is a value: [`Bars`], [`Columns`], [`Lines`], [`Heat`], [`Spans`], [`Graph`], [`Map`]. It is drawn with a [`Style`] (narrow or wide, left
//! to right or right to left) into an [`Svg`], which is written for a page (classes only, see [`CSS`]), as a file of its own, or as
//! PNG. The caller gives all words and says how numbers are written. Pure: no clock, no files, no network; the same figures give
//! the same picture.
//!
//! ```
//! use charts::{About, Bar, Bars, Figure, Style};
//!
//! let about = About::new("Most partners are national organizations", "Organizations by group, as of 1 March 2026");
//! let rows = vec![
//!     Bar::one("National", 1_204.0).link("/organizations?group=national"),
//!     Bar::one("International", 318.0),
//!     Bar::one("Not said", Figure::missing()),
//! ];
//! let bars = Bars { about, rows, missing: "not reported".into(), ..Bars::default() };
//! let svg = bars.draw(&Style::wide());
//! assert!(svg.page("groups").starts_with("<svg class=\"chart chart-wide\""));
//! assert!(svg.png(svg.width()).unwrap().starts_with(b"\x89PNG"));
//! ```

mod about;
mod style;

mod font;
mod text;

mod mark;
mod paint;
mod write;

mod file;
mod raster;
mod svg;

mod axis;
mod key;
mod scale;
mod series;
mod sides;

mod bars;
mod columns;
mod graph;
mod heat;
mod lines;
mod map;
mod spans;

#[cfg(test)]
mod proof;

pub use about::{About, Figure};
pub use bars::{Bar, Bars};
pub use columns::{Columns, Form};
pub use graph::{Circle, Crowd, Graph, Name, Node, NodeForm};
pub use heat::{Heat, HeatRow, Shade};
pub use lines::Lines;
pub use map::{Map, MapArea, Outline};
pub use raster::{Error, MOST_BYTES, MOST_PIXELS, png};
pub use series::{MOST_SERIES, Series};
pub use spans::{MOST_SPANS, Span, SpanWords, Spans};
pub use style::{Direction, Layout, Style};
pub use svg::Svg;

pub use bars::MOST_BARS;
pub use columns::MOST_YEARS;
pub use heat::{MOST_COLUMNS, MOST_ROWS};
pub use lines::MOST_LINES;

/// The rules of style that pictures on a page need, with the tokens of both grounds.
pub const CSS: &str = include_str!("charts.css");
