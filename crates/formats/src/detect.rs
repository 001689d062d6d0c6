//! Tells what a file is by its first bytes, never by its name.

use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use crate::ReadError;

/// The kinds of file that can be read here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Text with a separator: comma, semicolon, tab or pipe.
    Csv,
    /// A workbook of Excel's present form, with macros or without.
    Xlsx,
    /// A spreadsheet of the OpenDocument form.
    Ods,
    /// JSON, as [`aid_organizations`](crate::aid_organizations) reads it.
    Json,
}

/// How much of a file is looked at.
const HEAD: usize = 4096;
/// How much of an old container is searched for the names of what it holds.
const CONTAINER: u64 = 64 << 20;

/// What something else than a table is called, by how its bytes begin.
const STRANGERS: [(&[u8], &str); 14] = [
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\0", "a picture"),
    (b"MM\0*", "a picture"),
    (b"{\\rtf", "a text document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file"),
    (b"Rar!", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"\xfd7zXZ", "a compressed file"),
    (b"SQLite format 3", "a database"),
    (b"PAR1", "a Parquet file"),
];

/// Tells what the file at `path` is, or why it cannot be read at all.
pub fn detect(path: &Path) -> Result<Format, ReadError> {
    let mut file = open(path)?;
    let mut head = Vec::with_capacity(HEAD);
    (&mut file).take(HEAD as u64).read_to_end(&mut head)?;
    if let Some((_, what)) = STRANGERS.iter().find(|(start, _)| head.starts_with(start)) {
        return Err(ReadError::NotATable(what));
    }
    match head.as_slice() {
        [] => Err(ReadError::Empty),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Err(old_container(file)?),
        [b'P', b'K', 3..=8, ..] => packed(file),
        _ => text(&head),
    }
}

/// Opens a file for reading; a folder is refused here because some systems open folders as files.
pub(crate) fn open(path: &Path) -> Result<File, ReadError> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(ReadError::Folder);
    }
    Ok(file)
}

/// Tells what a zip container holds by the names of its parts.
fn packed(file: File) -> Result<Format, ReadError> {
    let archive = zip::ZipArchive::new(BufReader::new(file))?;
    let names: Vec<String> =
        archive.file_names().map(|name| name.replace('\\', "/").to_ascii_lowercase()).collect();
    let holds = |start: &str| names.iter().any(|name| name.starts_with(start));
    if holds("xl/workbook.bin") {
        Err(ReadError::OldWorkbook)
    } else if holds("xl/") {
        Ok(Format::Xlsx)
    } else if holds("content.xml") {
        Ok(Format::Ods)
    } else if holds("word/") {
        Err(ReadError::NotATable("a Word document"))
    } else if holds("ppt/") {
        Err(ReadError::NotATable("a presentation"))
    } else if holds("index/") {
        Err(ReadError::NotATable("a Numbers document"))
    } else {
        Err(ReadError::NotATable("a compressed folder"))
    }
}

/// Tells what one of Microsoft's old containers holds by the names written in it.
fn old_container(mut file: File) -> Result<ReadError, ReadError> {
    let mut content = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.take(CONTAINER).read_to_end(&mut content)?;
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        content.windows(wide.len()).any(|window| window == wide)
    };
    Ok(if holds("EncryptedPackage") {
        ReadError::Encrypted
    } else if holds("Workbook") || holds("Book") {
        ReadError::OldWorkbook
    } else {
        ReadError::NotATable("an old Office document")
    })
}

/// Tells JSON and markup from separated text.
fn text(head: &[u8]) -> Result<Format, ReadError> {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let start = String::from_utf8_lossy(head.trim_ascii_start()).to_ascii_lowercase();
    if is_json(&start) {
        Ok(Format::Json)
    } else if ["<!doctype html", "<html", "<table", "<head"].iter().any(|tag| start.starts_with(tag)) {
        Err(ReadError::NotATable("a web page"))
    } else if start.starts_with("<?xml") {
        Err(ReadError::NotATable("an XML document"))
    } else {
        Ok(Format::Csv)
    }
}

/// Whether text begins as a JSON object or a list of objects does.
fn is_json(start: &str) -> bool {
    let after = |open: char| start.strip_prefix(open).map(str::trim_start);
    after('{').is_some_and(|rest| rest.starts_with(['"', '}']))
        || after('[').is_some_and(|rest| rest.starts_with(['{', '[', ']', '"']))
}
