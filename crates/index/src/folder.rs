//! The folder of an index: held by one process, whole or thrown away.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use tantivy::{Index, IndexSettings};

use crate::error::{Error, Result};
use crate::schema::{VERSION, schema, tokenizers};
use crate::unsynced::Unsynced;

/// A folder that this process holds.
pub(crate) struct Place {
    engine: PathBuf,
    _lock: Option<File>,
}

impl Place {
    /// Takes hold of a folder until it is dropped.
    pub(crate) fn take(folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder)?;
        let lock = File::create(folder.join("lock"))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { engine: folder.join("engine"), _lock: Some(lock) }),
            Err(TryLockError::WouldBlock) => Err(Error::Busy),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// The place of an index that has none.
    pub(crate) fn nowhere() -> Self {
        Self { engine: PathBuf::new(), _lock: None }
    }

    /// The engine that lies there, when it is ours and whole.
    pub(crate) fn existing(&self) -> Result<Index> {
        let mut index = Index::open(self.files()?)?;
        let damaged = index.schema() != schema().0 || !index.validate_checksum()?.is_empty();
        if damaged {
            return Err(Error::Folder(std::io::ErrorKind::InvalidData.into()));
        }
        index.set_tokenizers(tokenizers());
        Ok(index)
    }

    fn files(&self) -> Result<Unsynced> {
        Ok(Unsynced::open(&self.engine).map_err(tantivy::TantivyError::from)?)
    }

    /// An empty engine in the place of what lies there.
    pub(crate) fn anew(&self) -> Result<Index> {
        if self.engine.exists() {
            fs::remove_dir_all(&self.engine)?;
        }
        fs::create_dir_all(&self.engine)?;
        let mut index = Index::create(self.files()?, schema().0, settings())?;
        index.set_tokenizers(tokenizers());
        Ok(index)
    }
}

/// Texts are not stored, so that no thread need wait to press them.
fn settings() -> IndexSettings {
    IndexSettings { docstore_compress_dedicated_thread: false, ..IndexSettings::default() }
}

/// An engine without a folder.
pub(crate) fn in_memory() -> Index {
    let mut index = Index::create_in_ram(schema().0);
    index.set_tokenizers(tokenizers());
    index
}

/// What is committed together with the documents.
pub(crate) fn payload(position: u64) -> String {
    format!("{VERSION} {position}")
}

/// The position that was committed last; an index of another version has none.
pub(crate) fn position(index: &Index) -> Result<u64> {
    let metas = index.load_metas()?;
    let Some(payload) = metas.payload else {
        return Ok(0);
    };
    let read = payload.split_once(' ').filter(|(version, _)| *version == VERSION.to_string());
    let position = read.and_then(|(_, position)| position.parse().ok());
    position.ok_or_else(|| Error::Folder(std::io::ErrorKind::InvalidData.into()))
}
