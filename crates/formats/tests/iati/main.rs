//! IATI activities and organizations: read, understood, written again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod hostile;
mod organisations;
mod parts;
mod properties;
mod real_files;
mod streams;
mod writing;

use std::path::{Path, PathBuf};
use std::process::Command;

use formats::iati::{Activities, Element, Facts, ReadActivity, ReadError, Unusable, Writer};
use jiff::Timestamp;

fn real(name: &str) -> Vec<u8> {
    std::fs::read(root().join("tests/data/iati").join(name)).unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What could be read of a file, and why no more.
fn read(file: impl AsRef<[u8]>) -> (Vec<Result<ReadActivity, Unusable>>, Option<ReadError>) {
    let mut given = Vec::new();
    let activities = match Activities::new(file.as_ref()) {
        Ok(activities) => activities,
        Err(error) => return (given, Some(error)),
    };
    for activity in activities {
        match activity {
            Ok(activity) => given.push(activity),
            Err(error) => return (given, Some(error)),
        }
    }
    (given, None)
}

/// The activities of a file that is good throughout.
fn good(file: impl AsRef<[u8]>) -> Vec<ReadActivity> {
    let (given, error) = read(file);
    assert_eq!(error, None);
    given.into_iter().collect::<Result<_, _>>().unwrap()
}

/// A file around these activities.
fn file(activities: &str) -> String {
    format!("<iati-activities version=\"2.03\">\n{activities}\n</iati-activities>")
}

/// An activity that can be used, with more in it.
fn activity(identifier: &str, more: &str) -> String {
    format!(
        "<iati-activity xml:lang=\"en\" default-currency=\"USD\"><iati-identifier>{identifier}</iati-identifier>\
         <title><narrative>Wells</narrative></title>{more}</iati-activity>"
    )
}

/// The one activity of a file in which this stands.
fn one(more: &str) -> ReadActivity {
    good(file(&activity("A-1", more))).pop().unwrap()
}

fn written(activities: &[Element]) -> Vec<u8> {
    let mut writer = Writer::activities(Vec::new(), Timestamp::UNIX_EPOCH);
    activities.iter().for_each(|activity| writer.activity(activity).unwrap());
    writer.finish().unwrap()
}

fn facts_of(file: impl AsRef<[u8]>) -> Vec<Facts> {
    good(file).into_iter().map(|activity| activity.facts).collect()
}

/// Fails unless the file is valid by the schema and every code in it is listed.
fn check(file: &[u8]) {
    let told = told_of(file);
    assert!(told.is_empty(), "{told}");
}

/// What `bin/check-iati` says of a file.
fn told_of(file: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file.xml");
    std::fs::write(&path, file).unwrap();
    let run = Command::new(root().join("bin/check-iati")).arg(path).output().unwrap();
    assert!(matches!(run.status.code(), Some(0 | 1)), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}
