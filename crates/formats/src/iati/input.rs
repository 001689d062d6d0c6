//! The text of a file in UTF-8, whatever its encoding, with its lines counted and no piece of it too long.

use std::io::{self, BufRead, BufReader, Chain, Cursor, Read};

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::ReadError;
use crate::table::encoding::Decoded;

/// How many bytes are read at a time.
const CHUNK: usize = 64 << 10;
/// How many bytes are looked at to tell the encoding; a declaration stands at the very beginning.
const HEAD: u64 = 512;

/// What was looked at and what comes after it.
type Whole<R> = Chain<Cursor<Vec<u8>>, R>;

/// The text of a file.
pub(super) struct Input<R> {
    text: Text<R>,
    line: u64,
    piece: u64,
    limit: u64,
}

enum Text<R> {
    Plain(BufReader<Whole<R>>),
    Decoded(BufReader<Decoded<Whole<R>>>),
}

/// A piece of text has more bytes than it may have.
#[derive(Debug)]
pub(super) struct TooLong;

impl std::fmt::Display for TooLong {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("a piece of text is too long")
    }
}

impl std::error::Error for TooLong {}

impl<R: Read> Input<R> {
    /// Looks at how `file` begins to tell its encoding. No tag or text in it may have more than `limit` bytes.
    pub(super) fn new(mut file: R, limit: u64) -> Result<Self, ReadError> {
        let mut head = Vec::new();
        (&mut file).take(HEAD).read_to_end(&mut head).map_err(|error| ReadError::Unreadable(error.to_string()))?;
        let encoding = encoding(&head)?;
        let whole = Cursor::new(head).chain(file);
        let text = if encoding == UTF_8 {
            Text::Plain(BufReader::with_capacity(CHUNK, whole))
        } else {
            Text::Decoded(BufReader::with_capacity(CHUNK, Decoded::new(whole, encoding)))
        };
        Ok(Self { text, line: 1, piece: 0, limit })
    }

    /// The line that is read, from 1.
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    /// A new piece of text begins here.
    pub(super) fn begin_piece(&mut self) {
        self.piece = 0;
    }

    fn ready(&self) -> &[u8] {
        match &self.text {
            Text::Plain(text) => text.buffer(),
            Text::Decoded(text) => text.buffer(),
        }
    }
}

impl<R: Read> Read for Input<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut ready = self.fill_buf()?;
        let bytes = ready.read(into)?;
        self.consume(bytes);
        Ok(bytes)
    }
}

impl<R: Read> BufRead for Input<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.piece > self.limit {
            return Err(io::Error::other(TooLong));
        }
        match &mut self.text {
            Text::Plain(text) => text.fill_buf(),
            Text::Decoded(text) => text.fill_buf(),
        }
    }

    fn consume(&mut self, bytes: usize) {
        let taken = self.ready().get(..bytes).unwrap_or_default();
        let lines = taken.iter().filter(|byte| **byte == b'\n').count();
        self.line += lines as u64;
        self.piece += bytes as u64;
        match &mut self.text {
            Text::Plain(text) => text.consume(bytes),
            Text::Decoded(text) => text.consume(bytes),
        }
    }
}

/// The encoding that a file has by its mark, by its zeros, or by what it says.
pub(super) fn encoding(head: &[u8]) -> Result<&'static Encoding, ReadError> {
    match head {
        [0xff, 0xfe, ..] | [b'<', 0, ..] => return Ok(UTF_16LE),
        [0xfe, 0xff, ..] | [0, b'<', ..] => return Ok(UTF_16BE),
        _ => {}
    }
    let Some(said) = declared(head) else { return Ok(UTF_8) };
    match Encoding::for_label(said.as_bytes()) {
        // Its declaration could be read byte by byte, so that it is not what it says.
        Some(found) if found == UTF_16LE || found == UTF_16BE => Ok(UTF_8),
        Some(found) => Ok(found),
        None => Err(ReadError::UnknownEncoding(said)),
    }
}

/// What a file says of its encoding: `<?xml version="1.0" encoding="ISO-8859-1"?>`.
fn declared(head: &[u8]) -> Option<String> {
    let text: String = head.iter().take_while(|byte| byte.is_ascii()).copied().map(char::from).collect();
    let (declaration, _) = text.strip_prefix("<?xml")?.split_once("?>")?;
    let (_, after) = declaration.split_once("encoding")?;
    let quoted = after.trim_start().strip_prefix('=')?.trim_start();
    let quote = quoted.chars().next().filter(|letter| matches!(letter, '"' | '\''))?;
    quoted.get(1..)?.split(quote).next().map(str::to_owned)
}
