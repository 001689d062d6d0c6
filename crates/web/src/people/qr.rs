//! A QR code as the outline of one SVG path, a unit a module, made on the server.

use engagement::error::{Error, Result};
use fast_qr::qr::QRBuilder;
use std::fmt::Write;

/// Light modules around the code, without which readers do not find it.
const QUIET: usize = 4;

/// A picture: the side of its square and the path of its dark modules.
pub(super) struct Picture {
    pub(super) side: usize,
    pub(super) path: String,
}

/// The picture of a text.
pub(super) fn picture(text: &str) -> Result<Picture> {
    let code = QRBuilder::new(text).build().map_err(|error| Error::internal(format!("{error:?}")))?;
    let mut path = String::new();
    for row in 0..code.size {
        let mut column = 0;
        while column < code.size {
            let dark = |column: &usize| code[row][*column].value();
            let run = (column..code.size).take_while(dark).count();
            if run > 0 {
                // Runs of a row are one piece, so that no seams show between modules.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", column + QUIET, row + QUIET);
            }
            column += run.max(1);
        }
    }
    Ok(Picture { side: code.size + 2 * QUIET, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corners_are_those_of_a_code() {
        let picture =
            picture("otpauth://totp/Parvis:awa@example.org?secret=GEZDGNBVGY3TQOJQ&issuer=Parvis").unwrap();
        assert!(picture.side >= 21 + 8 && picture.path.starts_with("M4 4h7v1h-7z"), "{}", picture.path);
        let end = picture.side - 4 - 7;
        assert!(picture.path.contains(&format!("M{end} 4h7v1h-7z")));
        assert!(picture.path.contains(&format!("M4 {end}h7v1h-7z")));
        assert!(super::picture(&"x".repeat(10_000)).is_err());
    }
}
