//! Who carries mail: a server, or nobody: then it lies in the data folder, one file each.

use super::mail::{Mail, Refusal};
use super::smtp::Smtp;
use crate::app::App;
use crate::error::{Error, Result};
use jiff::Timestamp;
use lettre::Message;
use std::io::{ErrorKind, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Who carries mail.
pub struct Carrier(Way);

enum Way {
    Server(Smtp),
    Folder(PathBuf),
}

impl Carrier {
    /// Whom the settings name.
    pub fn of(app: &App) -> Result<Self> {
        let server = app.settings.mail.server().map_err(Error::internal)?;
        Ok(Self(match server {
            Some(server) => Way::Server(Smtp::new(server, &app.settings)?),
            None => Way::Folder(folder(&app.data)),
        }))
    }

    /// The same, but a server may take no longer than this: the usual is two minutes.
    #[must_use]
    pub fn patient_for(self, patience: Duration) -> Self {
        match self.0 {
            Way::Server(smtp) => Self(Way::Server(smtp.patient_for(patience))),
            folder @ Way::Folder(_) => Self(folder),
        }
    }

    pub(super) fn is_server(&self) -> bool {
        matches!(self.0, Way::Server(_))
    }

    /// Hands a mail over.
    pub(super) async fn carry(&self, mail: &Mail, message: &Message) -> Result<(), Refusal> {
        match &self.0 {
            Way::Server(smtp) => smtp.send(message).await,
            Way::Folder(folder) => {
                keep(folder, mail, &message.formatted()).map_err(|error| Refusal::Later(error.to_string()))
            }
        }
    }
}

/// Where mail lies that nobody carries.
fn folder(data: &Path) -> PathBuf {
    data.join("mail")
}

/// The time as it stands before the name of a file, so that names ascend with it.
fn stamp(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Puts a mail into the folder, which only its owner may open: it may hold links that sign in. A mail has one name, so it
/// never lies there twice.
fn keep(folder: &Path, mail: &Mail, bytes: &[u8]) -> std::io::Result<()> {
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(folder.join(format!("{}-{}.eml", stamp(mail.created_at), mail.id)))?;
    Ok(())
}

/// Removes what was put into the folder before a time.
pub(super) fn clear(data: &Path, before: Timestamp) -> Result<()> {
    let entries = match std::fs::read_dir(folder(data)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    let before = stamp(before);
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        let is_old = name.to_str().is_some_and(|name| name.ends_with(".eml") && *name < *before);
        if is_old {
            std::fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

impl std::fmt::Debug for Carrier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0 {
            Way::Server(smtp) => smtp.fmt(f),
            Way::Folder(folder) => folder.fmt(f),
        }
    }
}
