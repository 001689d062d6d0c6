//! Tells in which encoding text is written, and turns it into UTF-8 as it is read.

use std::io::{self, Read};

use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::ReadError;

/// How many bytes are looked at and decoded at a time.
const CHUNK: usize = 64 << 10;

/// Tells in which encoding `text` is written. It is read to its end, because one letter at the end may decide.
pub(super) fn find(mut text: impl Read) -> Result<&'static Encoding, ReadError> {
    let mut census = Census::default();
    let mut chunk = vec![0; CHUNK];
    loop {
        match text.read(&mut chunk)? {
            0 => return census.verdict(),
            bytes => census.count(chunk.get(..bytes).unwrap_or_default()),
        }
    }
}

/// What was counted in a text of unknown encoding.
#[derive(Default)]
struct Census {
    start: Vec<u8>,
    bytes: usize,
    /// Zero bytes at even and at odd places: Latin letters in UTF-16 have them at one of both.
    zeros: [usize; 2],
    controls: usize,
    ascii_letters: usize,
    high: usize,
    /// Bytes that mean nothing in Windows-1252.
    undefined: usize,
    well_formed: usize,
    malformed: usize,
    /// The beginning of a letter whose end is in the next chunk.
    carried: Vec<u8>,
}

impl Census {
    fn count(&mut self, chunk: &[u8]) {
        if self.start.len() < 4 {
            self.start.extend(chunk.iter().take(4));
        }
        for (place, byte) in chunk.iter().enumerate() {
            match byte {
                0 => self.zeros[(self.bytes + place) % 2] += 1,
                b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1a => {}
                1..32 => self.controls += 1,
                b'a'..=b'z' | b'A'..=b'Z' => self.ascii_letters += 1,
                0x80.. => {
                    self.high += 1;
                    self.undefined += usize::from(matches!(byte, 0x81 | 0x8d | 0x8f | 0x90 | 0x9d));
                }
                _ => {}
            }
        }
        self.bytes += chunk.len();
        self.count_utf8(chunk);
    }

    /// Counts the letters beyond ASCII that are well-formed UTF-8, and the places that are not.
    fn count_utf8(&mut self, chunk: &[u8]) {
        let mut joined = std::mem::take(&mut self.carried);
        joined.extend_from_slice(chunk);
        let mut rest = joined.as_slice();
        while let Err(error) = std::str::from_utf8(rest) {
            let (well, after) = rest.split_at(error.valid_up_to());
            self.well_formed += leading_bytes(well);
            let Some(length) = error.error_len() else {
                self.carried = after.to_vec();
                return;
            };
            self.malformed += 1;
            rest = after.get(length..).unwrap_or_default();
        }
        self.well_formed += leading_bytes(rest);
    }

    fn verdict(&self) -> Result<&'static Encoding, ReadError> {
        match self.start.as_slice() {
            [] => return Err(ReadError::Empty),
            [0xff, 0xfe, 0, 0, ..] => return Err(ReadError::UnknownEncoding),
            [0xff, 0xfe, ..] => return Ok(UTF_16LE),
            [0xfe, 0xff, ..] => return Ok(UTF_16BE),
            _ => {}
        }
        if self.zeros != [0, 0] {
            return self.wide();
        }
        if self.controls * 1000 > self.bytes {
            return Err(ReadError::UnknownEncoding);
        }
        let malformed = self.malformed + usize::from(!self.carried.is_empty());
        if malformed == 0 || self.well_formed > 10 * malformed {
            return Ok(UTF_8);
        }
        // In the languages written in Windows-1252 few letters have accents; where most are beyond ASCII, it is
        // Cyrillic or Arabic in an encoding of its own, or no text at all.
        let mostly_high = self.high * 2 > self.ascii_letters;
        if mostly_high || self.undefined * 20 > self.high {
            Err(ReadError::UnknownEncoding)
        } else {
            Ok(WINDOWS_1252)
        }
    }

    /// UTF-16 without a mark is evident where every other byte of most letters is zero.
    fn wide(&self) -> Result<&'static Encoding, ReadError> {
        let [even, odd] = self.zeros;
        let most = self.bytes / 4;
        match (even > most, odd > most) {
            (true, false) if odd * 20 < even => Ok(UTF_16BE),
            (false, true) if even * 20 < odd => Ok(UTF_16LE),
            _ => Err(ReadError::UnknownEncoding),
        }
    }
}

/// How many letters beyond ASCII begin in well-formed UTF-8.
fn leading_bytes(text: &[u8]) -> usize {
    text.iter().filter(|byte| **byte >= 0xc0).count()
}

/// Text turned into UTF-8 as it is read; a mark at its beginning is left out.
pub(crate) struct Decoded<R> {
    text: R,
    decoder: Decoder,
    raw: Vec<u8>,
    ready: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: Read> Decoded<R> {
    /// Reads `text` as written in `encoding`.
    pub(crate) fn new(text: R, encoding: &'static Encoding) -> Self {
        let decoder = encoding.new_decoder_with_bom_removal();
        Self { text, decoder, raw: vec![0; CHUNK], ready: Vec::new(), given: 0, ended: false }
    }

    fn decode_more(&mut self) -> io::Result<()> {
        let bytes = self.text.read(&mut self.raw)?;
        self.ended = bytes == 0;
        let raw = self.raw.get(..bytes).unwrap_or_default();
        let most = self.decoder.max_utf8_buffer_length(bytes).unwrap_or(4 * CHUNK);
        self.ready.resize(most, 0);
        let (_, _, written, _) = self.decoder.decode_to_utf8(raw, &mut self.ready, self.ended);
        self.ready.truncate(written);
        self.given = 0;
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.given == self.ready.len() && !self.ended {
            self.decode_more()?;
        }
        let mut waiting = self.ready.get(self.given..).unwrap_or_default();
        let bytes = waiting.read(into)?;
        self.given += bytes;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wide(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    fn read(bytes: &[u8]) -> Result<String, ReadError> {
        let mut text = String::new();
        Decoded::new(bytes, find(bytes)?).read_to_string(&mut text)?;
        Ok(text)
    }

    #[test]
    fn every_encoding_that_people_send_is_read() {
        let text = "name;country\nMédecins Sans Frontières;Côte d’Ivoire\n";
        let (windows, _, _) = WINDOWS_1252.encode(text);
        assert_eq!(read(text.as_bytes()).unwrap(), text);
        assert_eq!(read(format!("\u{feff}{text}").as_bytes()).unwrap(), text);
        assert_eq!(read(&windows).unwrap(), text);
        assert_eq!(read(&wide(text, u16::to_le_bytes)).unwrap(), text);
        assert_eq!(read(&wide(text, u16::to_be_bytes)).unwrap(), text);
        assert_eq!(read(&wide(&format!("\u{feff}{text}"), u16::to_le_bytes)).unwrap(), text);
        assert_eq!(read(&wide(&format!("\u{feff}{text}"), u16::to_be_bytes)).unwrap(), text);
    }

    #[test]
    fn a_letter_cut_between_two_chunks_is_whole() {
        let text = format!("{}é{}", "a".repeat(CHUNK - 1), "ü".repeat(CHUNK));
        assert_eq!(read(text.as_bytes()).unwrap(), text);
    }

    #[test]
    fn what_cannot_be_told_is_refused() {
        let (cyrillic, _, _) = encoding_rs::WINDOWS_1251.encode("название;страна\nКрасный Крест;Россия\n");
        let binary: Vec<u8> = (0..=255).collect();
        for bytes in [cyrillic.as_ref(), &binary, &[0xff, 0xfe, 0, 0, b'a', 0, 0, 0]] {
            assert_eq!(read(bytes), Err(ReadError::UnknownEncoding));
        }
    }

    #[test]
    fn a_few_broken_letters_do_not_turn_the_others_wrong() {
        let mut bytes = "éàüñçéàüñçéàüñç".as_bytes().to_vec();
        bytes.push(0xe9);
        assert_eq!(read(&bytes).unwrap(), "éàüñçéàüñçéàüñç\u{fffd}");
    }
}
