//! The letters: how wide a text will be, from the metrics of the fonts that pictures carry.

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};
use std::sync::LazyLock;

/// Latin, Greek, Cyrillic and Arabic, regular and bold: one font for all scripts, because a text of two fonts loses letters.
pub(crate) const REGULAR: &[u8] = include_bytes!("../fonts/NotoSansParvis-Regular.ttf");
pub(crate) const BOLD: &[u8] = include_bytes!("../fonts/NotoSansParvis-Bold.ttf");

/// The names of the families, in the order in which they are tried.
pub(crate) const FAMILIES: &str = "Noto Sans, Noto Sans Arabic, sans-serif";

/// Size and weight of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Font {
    pub(crate) size: f64,
    pub(crate) bold: bool,
}

/// What a letter that no font here has may need, in thousandths of the size: a square.
const UNKNOWN: u16 = 1000;
/// Letters up to here are looked up once; those beyond are rare.
const TABLE: usize = 0x2120;
/// Pages are shown in fonts of the reader, some a little wider than ours.
const MARGIN: f64 = 1.03;

static ADVANCES: LazyLock<[Vec<u16>; 2]> = LazyLock::new(|| [advances(REGULAR), advances(BOLD)]);

impl Font {
    pub(crate) fn regular(size: f64) -> Self {
        Self { size, bold: false }
    }

    pub(crate) fn bold(size: f64) -> Self {
        Self { size, bold: true }
    }

    /// The width of a text on one line.
    pub(crate) fn width(self, text: &str) -> f64 {
        let thousandths: f64 = text.chars().map(|letter| f64::from(self.advance(letter))).sum();
        thousandths * self.size * MARGIN / 1000.0
    }

    /// From one line to the next.
    pub(crate) fn leading(self) -> f64 {
        (self.size * 1.3).round()
    }

    fn advance(self, letter: char) -> u16 {
        let table = &ADVANCES[usize::from(self.bold)];
        let wide = if is_invisible(letter) { 0 } else { UNKNOWN };
        usize::try_from(u32::from(letter)).ok().and_then(|at| table.get(at)).copied().unwrap_or(wide)
    }
}

/// Whether nothing is drawn for it: joiners and marks of direction.
pub(crate) fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' | '\u{61c}' | '\u{fe00}'..='\u{fe0f}')
}

/// Letters that sit on the one before them.
pub(crate) fn is_combining(letter: char) -> bool {
    is_invisible(letter)
        || matches!(letter, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}')
}

/// How far each letter advances, in thousandths of the size.
fn advances(file: &[u8]) -> Vec<u16> {
    let Ok(font) = FontRef::new(file) else { return Vec::new() };
    let advance = |code: usize| advance(&font, u32::try_from(code).ok().and_then(char::from_u32));
    (0..TABLE).map(advance).collect()
}

fn advance(font: &FontRef<'_>, letter: Option<char>) -> u16 {
    let Some(letter) = letter.filter(|letter| !is_combining(*letter)) else { return 0 };
    let glyph = font.charmap().map(letter);
    let metrics = font.glyph_metrics(Size::new(1000.0), LocationRef::default());
    glyph.and_then(|glyph| metrics.advance_width(glyph)).map_or(UNKNOWN, |advance| advance.round() as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_measured_in_both_scripts() {
        let font = Font::regular(10.0);
        assert!((font.width("nnnn") - 4.0 * font.width("n")).abs() < 1e-9);
        assert!(font.width("i") < font.width("W"));
        assert!(Font::bold(10.0).width("partners") > font.width("partners"));
        let arabic = font.width("منظمات");
        assert!((20.0..60.0).contains(&arabic), "{arabic}");
        assert!(font.width("\u{2067}\u{2069}").abs() < 1e-9);
        assert!((font.width("字") - 10.3).abs() < 0.01);
    }
}
