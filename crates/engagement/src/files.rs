//! Files that people send: streamed, limited, typed by their content, and kept under the hash of what is in them.

use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use crate::message::Message;
use crate::values;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

/// The store: a folder in which each file is named by its hash.
#[derive(Debug, Clone)]
pub struct Files {
    folder: PathBuf,
    limit: u64,
}

/// A file that has come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// SHA-256 of the content, in hexadecimal.
    pub hash: String,
    /// As the sender called it.
    pub name: String,
    /// By the content, never by the name.
    pub media_type: String,
    /// How large.
    pub bytes: u64,
}

/// A file on its way in. Dropped before it is kept, nothing remains of it.
pub struct Incoming {
    temporary: tempfile::NamedTempFile,
    hash: Sha256,
    bytes: u64,
    limit: u64,
}

impl Files {
    /// The store in `folder`, which is made; no file larger than `limit` bytes comes in.
    pub fn open(folder: &Path, limit: u64) -> Result<Self> {
        std::fs::create_dir_all(folder)?;
        Ok(Self { folder: folder.to_owned(), limit })
    }

    /// Begins to take a file in.
    pub fn receive(&self) -> Result<Incoming> {
        let temporary = tempfile::NamedTempFile::new_in(&self.folder)?;
        Ok(Incoming { temporary, hash: Sha256::new(), bytes: 0, limit: self.limit })
    }

    /// The same, for what needs no more than `most` bytes.
    pub fn receive_at_most(&self, most: u64) -> Result<Incoming> {
        Ok(Incoming { limit: self.limit.min(most), ..self.receive()? })
    }

    /// Begins to take in a file that the operator answers for, of any size.
    pub(crate) fn receive_any(&self) -> Result<Incoming> {
        Ok(Incoming { limit: u64::MAX, ..self.receive()? })
    }

    /// Takes in a file of this machine.
    pub fn copy(&self, path: &Path) -> Result<Stored> {
        let mut incoming = self.receive_any()?;
        let mut file = std::fs::File::open(path)?;
        let mut buffer = vec![0; 64 * 1024];
        loop {
            let read = std::io::Read::read(&mut file, &mut buffer)?;
            if read == 0 {
                break;
            }
            incoming.write(&buffer[..read])?;
        }
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        self.keep(incoming, &name)
    }

    /// Keeps what this program has made.
    pub(crate) fn keep_made(&self, content: &[u8], name: &str) -> Result<Stored> {
        let mut incoming = self.receive_any()?;
        incoming.write(content)?;
        self.keep(incoming, name)
    }

    /// Keeps what has come in. The same content is kept once.
    pub fn keep(&self, mut incoming: Incoming, name: &str) -> Result<Stored> {
        incoming.temporary.flush()?;
        incoming.temporary.as_file().sync_all()?;
        let hash = crate::ids::hex(&incoming.hash.finalize());
        let path = self.path(&hash);
        let media_type = match infer::get_from_path(incoming.temporary.path())? {
            Some(kind) => kind.mime_type().to_owned(),
            None => "text/plain".to_owned(),
        };
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        // Also over one with the same content: as old as now, it is not cleared away before it is noted.
        incoming.temporary.persist(&path).map_err(Error::internal)?;
        // Only the last part of a name, without what a terminal or a header would act on.
        let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
        let name: String = name.chars().filter(|letter| !letter.is_control()).take(200).collect();
        Ok(Stored { hash, name, media_type, bytes: incoming.bytes })
    }

    /// Everything in the store that has not been written to since `until`.
    fn before(&self, until: Timestamp) -> Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        let mut folders = vec![self.folder.clone()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if is_before(&path, until) {
                    found.push(path);
                }
            }
        }
        Ok(found)
    }

    /// Where the file with this hash lies.
    #[must_use]
    pub fn path(&self, hash: &str) -> PathBuf {
        let prefix = hash.get(..2).unwrap_or("00");
        self.folder.join(prefix).join(hash)
    }
}

impl Incoming {
    /// Takes the next piece. Too large a file is refused as soon as it is.
    pub fn write(&mut self, piece: &[u8]) -> Result<()> {
        self.bytes += piece.len() as u64;
        if self.bytes > self.limit {
            let megabytes = self.limit / (1024 * 1024);
            return Err(Error::invalid(
                "file",
                Message::new("problem-file-too-large").with("megabytes", megabytes),
            ));
        }
        self.hash.update(piece);
        Ok(self.temporary.write_all(piece)?)
    }

    /// What has come in, which is not kept.
    pub(crate) fn into_bytes(mut self) -> Result<Vec<u8>> {
        let mut content = Vec::new();
        self.temporary.rewind()?;
        self.temporary.read_to_end(&mut content)?;
        Ok(content)
    }
}

/// Notes what is known of a stored file.
pub(crate) async fn note(tx: &mut Tx, stored: &Stored, now: Timestamp) -> Result<()> {
    let sql = "INSERT INTO file (hash, name, media_type, bytes, stored_at) VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (hash) DO NOTHING";
    let bytes = i64::try_from(stored.bytes).unwrap_or(i64::MAX);
    tx.execute(sql, values![&stored.hash, &stored.name, &stored.media_type, bytes, now]).await?;
    Ok(())
}

/// Removes what lies in the store since before `until` and is not known: uploads that were broken off; how many.
pub(crate) async fn clear(db: &Db, files: &Files, until: Timestamp) -> Result<u64> {
    let mut cleared = 0;
    for path in files.before(until)? {
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let known = db.read().await?.row("SELECT 1 FROM file WHERE hash = $1", values![&name]).await?;
        if known.is_none() && is_before(&path, until) {
            std::fs::remove_file(&path)?;
            cleared += 1;
        }
    }
    Ok(cleared)
}

fn is_before(path: &Path, until: Timestamp) -> bool {
    let modified = path.metadata().and_then(|metadata| metadata.modified());
    modified.is_ok_and(|modified| Timestamp::try_from(modified).is_ok_and(|modified| modified < until))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_content_is_kept_once_and_too_much_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::open(folder.path(), 10).unwrap();
        let keep = |text: &str, name: &str| {
            let mut incoming = files.receive()?;
            incoming.write(text.as_bytes())?;
            files.keep(incoming, name)
        };
        let one = keep("name\nA", "../../etc/pass\nwd").unwrap();
        assert_eq!(one.name, "passwd");
        assert_eq!(keep("name\nA", "b.csv").unwrap().hash, one.hash);
        assert_eq!(std::fs::read_to_string(files.path(&one.hash)).unwrap(), "name\nA");
        assert!(matches!(keep("eleven bytes", "c"), Err(Error::Invalid(_))));
    }
}
