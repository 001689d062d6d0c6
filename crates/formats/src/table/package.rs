//! A workbook as a package of parts, unpacked under a count of bytes.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use zip::ZipArchive;
use zip::read::ZipFile;

use super::limits::{Limits, Meter, Metered};
use crate::{ReadError, detect};

/// A package whose parts can be read one after the other.
pub(super) struct Package {
    archive: ZipArchive<BufReader<File>>,
    places: HashMap<String, usize>,
    /// The count of what was unpacked, over all parts.
    pub(super) meter: Meter,
}

/// One part while it is unpacked.
pub(super) type Part<'a> = BufReader<Metered<ZipFile<'a, BufReader<File>>>>;

impl Package {
    /// Opens the package at `path`.
    pub(super) fn open(path: &Path, limits: &Limits) -> Result<Self, ReadError> {
        let file = detect::open(path)?;
        let meter = Meter::packed(limits, file.metadata()?.len());
        let archive = ZipArchive::new(BufReader::new(file))?;
        let names = (0..archive.len()).filter_map(|place| Some((plain(archive.name_for_index(place)?), place)));
        Ok(Self { places: names.collect(), archive, meter })
    }

    /// Begins to unpack a part, if the package has it.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Part<'_>>, ReadError> {
        let Some(place) = self.places.get(&plain(name)) else { return Ok(None) };
        let part = self.archive.by_index(*place)?;
        self.meter.part_began();
        Ok(Some(BufReader::with_capacity(64 << 10, Metered::new(part, self.meter.clone()))))
    }

    /// Begins to unpack a part without which the package is of no use.
    pub(super) fn needed(&mut self, name: &str) -> Result<Part<'_>, ReadError> {
        let missing = || ReadError::Damaged(format!("its part {name} is missing"));
        self.part(name)?.ok_or_else(missing)
    }
}

/// Reads a part to its end, so that its checksum is compared.
pub(super) fn drain(mut part: impl BufRead, meter: &Meter) -> Result<(), ReadError> {
    loop {
        let bytes = part.fill_buf()?.len();
        if bytes == 0 {
            return Ok(());
        }
        part.consume(bytes);
        meter.row_ended();
    }
}

/// The name of a part as it is compared: some programs write it with capitals, a slash in front, or backslashes.
fn plain(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_ascii_lowercase()
}
