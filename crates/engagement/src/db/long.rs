//! Long texts that are kept and given back, never searched: SQLite, which would keep them letter by letter, is given them
//! packed by LZ4; PostgreSQL packs what is long by itself.

use lz4_flex::block::{compress_prepend_size, decompress, uncompressed_size};

/// What a packed text begins with: no text of ours begins so, nor a hash.
const PACKED: &[u8] = b"\x00lz4";
/// A shorter text is not worth it.
const SHORTEST: usize = 256;

/// A text packed; none where that would not make it shorter.
pub(super) fn pack(text: &str) -> Option<Vec<u8>> {
    let packed = (text.len() >= SHORTEST).then(|| compress_prepend_size(text.as_bytes()))?;
    (PACKED.len() + packed.len() < text.len()).then(|| [PACKED, &packed].concat())
}

/// The text that was packed; none where these bytes are something else.
pub(super) fn unpack(bytes: &[u8]) -> Option<String> {
    let (size, packed) = uncompressed_size(bytes.strip_prefix(PACKED)?).ok()?;
    // A byte of LZ4 stands for 255 at the most: nothing that says more is waited for.
    let text = (size <= packed.len().saturating_mul(255)).then(|| decompress(packed, size))?.ok()?;
    String::from_utf8(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_what_becomes_shorter_is_packed() {
        assert_eq!(pack("short"), None);
        let text = "<participating-org role=\"4\"/>".repeat(40);
        assert!(pack(&text).unwrap().len() < text.len() / 4);
    }

    proptest! {
        #[test]
        fn what_is_packed_comes_back(text in "(\\PC|<org/>){0,900}") {
            prop_assert!(pack(&text).is_none_or(|packed| unpack(&packed) == Some(text)));
        }

        #[test]
        fn what_was_not_packed_here_is_no_text(bytes in prop::collection::vec(any::<u8>(), 0..90)) {
            prop_assert_eq!(unpack(&bytes), None);
            let _ = unpack(&[PACKED, &bytes].concat());
        }
    }
}
