//! The archive of a backup: a ZIP file with an entry for each table, one for each file, and a manifest at the end.

use super::manifest::{LAYOUT, MANIFEST, Manifest, TableEntry, file_entry, to_json};
use crate::db::Value;
use crate::error::{Error, Result};
use crate::ids::hex;
use crate::message::Message;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// An archive being written. Under its name it stands only once it is whole.
pub(super) struct Writing {
    zip: ZipWriter<BufWriter<tempfile::NamedTempFile>>,
    hash: Sha256,
    rows: u64,
}

/// An archive that has been read and found whole.
pub(super) struct Reading {
    zip: ZipArchive<BufReader<File>>,
    pub(super) manifest: Manifest,
}

impl Writing {
    /// Begins an archive that will stand at `path`.
    pub(super) fn begin(path: &Path) -> Result<Self> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let temporary = tempfile::NamedTempFile::new_in(folder)?;
        Ok(Self { zip: ZipWriter::new(BufWriter::new(temporary)), hash: Sha256::new(), rows: 0 })
    }

    fn options(method: CompressionMethod) -> SimpleFileOptions {
        SimpleFileOptions::default().compression_method(method).large_file(true)
    }

    /// Begins the entry of a table.
    pub(super) fn begin_table(&mut self, name: &str) -> Result<()> {
        self.hash = Sha256::new();
        self.rows = 0;
        let options = Self::options(CompressionMethod::Deflated);
        self.zip.start_file(TableEntry::entry(name), options).map_err(Error::internal)
    }

    /// Adds rows to the entry, a line each.
    pub(super) fn rows(&mut self, rows: Vec<Vec<Value>>) -> Result<()> {
        for row in rows {
            let line: Vec<_> = row.into_iter().map(to_json).collect();
            let mut line = serde_json::to_vec(&line).map_err(Error::internal)?;
            line.push(b'\n');
            self.hash.update(&line);
            self.zip.write_all(&line)?;
            self.rows += 1;
        }
        Ok(())
    }

    /// Ends the entry of a table; how many rows it has, and its checksum.
    pub(super) fn end_table(&mut self) -> (u64, String) {
        (self.rows, hex(&std::mem::take(&mut self.hash).finalize()))
    }

    /// Adds a file; false when it is not there.
    pub(super) fn file(&mut self, hash: &str, path: &Path) -> Result<bool> {
        let mut file = match File::open(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(false),
            opened => opened?,
        };
        // Most are compressed already.
        self.zip
            .start_file(file_entry(hash), Self::options(CompressionMethod::Stored))
            .map_err(Error::internal)?;
        std::io::copy(&mut file, &mut self.zip)?;
        Ok(true)
    }

    /// Adds the manifest and lets the archive stand at `path`, on the disk.
    pub(super) fn finish(mut self, manifest: &Manifest, path: &Path) -> Result<u64> {
        let text = serde_json::to_vec_pretty(manifest).map_err(Error::internal)?;
        self.zip.start_file(MANIFEST, Self::options(CompressionMethod::Deflated)).map_err(Error::internal)?;
        self.zip.write_all(&text)?;
        let buffer = self.zip.finish().map_err(Error::internal)?;
        let temporary = buffer.into_inner().map_err(|error| Error::internal(error.into_error()))?;
        temporary.as_file().sync_all()?;
        let file = temporary.persist(path).map_err(Error::internal)?;
        Ok(file.metadata()?.len())
    }
}

impl Reading {
    /// Opens the archive at `path` and reads all of it once: every entry must be what the manifest says.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let file = File::open(path)?;
        let mut zip = ZipArchive::new(BufReader::new(file)).map_err(|error| damaged(&error.to_string()))?;
        let manifest: Manifest = {
            let entry = zip.by_name(MANIFEST).map_err(|_| damaged("it has no manifest"))?;
            serde_json::from_reader(BufReader::new(entry)).map_err(|error| damaged(&error.to_string()))?
        };
        if manifest.layout != LAYOUT || manifest.migration > crate::db::newest_migration() {
            let message = Message::new("problem-backup-newer").with("version", &manifest.program);
            return Err(Error::invalid("file", message));
        }
        let mut reading = Self { zip, manifest };
        reading.verify()?;
        Ok(reading)
    }

    fn verify(&mut self) -> Result<()> {
        let tables =
            self.manifest.tables.iter().map(|table| (TableEntry::entry(&table.name), table.sha256.clone()));
        let files = self.manifest.files.iter().map(|hash| (file_entry(hash), hash.clone()));
        for (entry, expected) in tables.chain(files).collect::<Vec<_>>() {
            let mut hash = Sha256::new();
            copy(&mut self.entry(&entry)?, |piece| {
                hash.update(piece);
                Ok(())
            })
            .map_err(|error| damaged(&format!("{entry}: {error}")))?;
            if hex(&hash.finalize()) != expected {
                return Err(damaged(&format!("{entry} is not what was saved")));
            }
        }
        Ok(())
    }

    fn entry(&mut self, name: &str) -> Result<impl Read> {
        self.zip.by_name(name).map_err(|error| damaged(&format!("{name}: {error}")))
    }

    /// Gives the lines of a table, one by one.
    pub(super) fn lines(&mut self, table: &str, mut each: impl FnMut(&str) -> Result<()>) -> Result<()> {
        for line in BufReader::new(self.entry(&TableEntry::entry(table))?).lines() {
            each(&line?)?;
        }
        Ok(())
    }

    /// Gives the content of a file, piece by piece.
    pub(super) fn file(&mut self, hash: &str, each: impl FnMut(&[u8]) -> Result<()>) -> Result<()> {
        copy(&mut self.entry(&file_entry(hash))?, each)
    }
}

fn copy(from: &mut impl Read, mut each: impl FnMut(&[u8]) -> Result<()>) -> Result<()> {
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match from.read(&mut buffer)? {
            0 => return Ok(()),
            read => each(&buffer[..read])?,
        }
    }
}

fn damaged(why: &str) -> Error {
    Error::invalid("file", Message::new("problem-backup-damaged").with("why", why))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive(path: &Path) -> Manifest {
        let mut writing = Writing::begin(path).unwrap();
        writing.begin_table("account").unwrap();
        writing.rows((0..40).map(|number| vec![Value::Int(number), Value::Null]).collect()).unwrap();
        let (rows, sha256) = writing.end_table();
        let columns = vec!["id".to_owned(), "email".to_owned()];
        let manifest = Manifest {
            layout: LAYOUT,
            program: "0".to_owned(),
            migration: 1,
            made_at: jiff::Timestamp::UNIX_EPOCH,
            tables: vec![TableEntry { name: "account".to_owned(), columns, rows, sha256 }],
            files: Vec::new(),
            missing: Vec::new(),
        };
        writing.finish(&manifest, path).unwrap();
        manifest
    }

    fn lines(path: &Path) -> Result<(Manifest, Vec<String>)> {
        let mut reading = Reading::open(path)?;
        let mut lines = Vec::new();
        reading.lines("account", |line| {
            lines.push(line.to_owned());
            Ok(())
        })?;
        Ok((reading.manifest, lines))
    }

    #[test]
    fn whichever_byte_is_wrong_nothing_wrong_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("register.backup");
        let manifest = archive(&path);
        let right = lines(&path).unwrap();
        assert_eq!((&right.0, right.1.len()), (&manifest, 40));
        let whole = std::fs::read(&path).unwrap();
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 0x55;
            std::fs::write(&path, damaged).unwrap();
            // Some bytes mean nothing, such as the time of an entry.
            match lines(&path) {
                Ok(read) => assert_eq!(read, right, "byte {at}"),
                Err(error) => assert!(matches!(error, Error::Invalid(_)), "byte {at}: {error}"),
            }
        }
        for length in 0..whole.len() {
            std::fs::write(&path, &whole[..length]).unwrap();
            assert!(matches!(lines(&path), Err(Error::Invalid(_))), "{length} bytes");
        }
    }
}
