//! How much of a file is read at most, counted while it is unpacked because what a file declares may be false.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::ReadError;

/// How much of a file is read at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of unpacked content.
    pub max_bytes: u64,
    /// How many times its packed size a file may unpack to, once it is beyond 64 MiB.
    pub max_ratio: u64,
    /// Rows that hold something.
    pub max_rows: u64,
    /// Columns.
    pub max_columns: usize,
    /// Letters of a cell; a cell that has more is read as [`Cell::TooLong`](super::Cell::TooLong).
    pub max_cell: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_bytes: 1 << 30, max_ratio: 200, max_rows: 2_000_000, max_columns: 1_000, max_cell: 32_767 }
    }
}

/// What may unpack from any file, however small it is.
const ALWAYS_ALLOWED: u64 = 64 << 20;
/// What one row may take: beyond it, a quotation mark was opened and never closed, or the file was made to harm.
const MAX_ROW_BYTES: u64 = 32 << 20;
/// How many times what is allowed of one part is allowed of all: a part is read again for each look at it.
const LOOKS: u64 = 4;

/// Counts what is read from one file: of a row, of a part, and of all its parts.
#[derive(Debug, Clone)]
pub(crate) struct Meter {
    allowed: u64,
    allowed_row: u64,
    is_packed: bool,
    read: Arc<AtomicU64>,
    part_began: Arc<AtomicU64>,
    row_began: Arc<AtomicU64>,
}

impl Meter {
    /// A count for a file that is not packed.
    pub(crate) fn plain(limits: &Limits) -> Self {
        let (read, part_began, row_began) = Default::default();
        let allowed = limits.max_bytes;
        Self { allowed, allowed_row: MAX_ROW_BYTES, is_packed: false, read, part_began, row_began }
    }

    /// A count for content that is looked at as a whole, without rows.
    pub(crate) fn whole(limits: &Limits) -> Self {
        Self { allowed_row: u64::MAX, ..Self::plain(limits) }
    }

    /// A count for a packed file of `packed` bytes.
    pub(crate) fn packed(limits: &Limits, packed: u64) -> Self {
        let by_ratio = packed.saturating_mul(limits.max_ratio).max(ALWAYS_ALLOWED);
        Self { allowed: limits.max_bytes.min(by_ratio), is_packed: true, ..Self::plain(limits) }
    }

    /// Says that a row ended, and with it what a row may take.
    pub(crate) fn row_ended(&self) {
        self.row_began.store(self.read.load(Ordering::Relaxed), Ordering::Relaxed);
    }

    /// Says that a part of a package begins, and its first row with it.
    pub(crate) fn part_began(&self) {
        self.part_began.store(self.read.load(Ordering::Relaxed), Ordering::Relaxed);
        self.row_ended();
    }

    fn count(&self, bytes: usize) -> Result<(), ReadError> {
        let read = self.read.fetch_add(bytes as u64, Ordering::Relaxed) + bytes as u64;
        let since = |began: &AtomicU64| read.saturating_sub(began.load(Ordering::Relaxed));
        if since(&self.part_began) > self.allowed || read > self.allowed.saturating_mul(LOOKS) {
            return Err(ReadError::TooBig { limit: self.allowed });
        }
        match since(&self.row_began) > self.allowed_row {
            true if self.is_packed => Err(ReadError::TooBig { limit: self.allowed_row }),
            true => Err(ReadError::Damaged("a row of it does not end".into())),
            false => Ok(()),
        }
    }
}

/// Content whose bytes are counted as they are read.
pub(crate) struct Metered<R> {
    content: R,
    meter: Meter,
}

impl<R> Metered<R> {
    /// Counts what is read from `content`.
    pub(crate) fn new(content: R, meter: Meter) -> Self {
        Self { content, meter }
    }
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let bytes = self.content.read(into)?;
        self.meter.count(bytes).map_err(io::Error::other)?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How much can be read of content without end, with rows of 1 MiB.
    fn readable(meter: &Meter) -> u64 {
        let mut content = Metered::new(io::repeat(b'x'), meter.clone());
        let mut row = vec![0; 1 << 20];
        let mut rows = 0;
        while content.read(&mut row).is_ok() {
            meter.row_ended();
            rows += 1;
        }
        rows << 20
    }

    #[test]
    fn a_small_file_unpacks_to_little_whatever_it_declares() {
        assert_eq!(readable(&Meter::packed(&Limits::default(), 1_000)), ALWAYS_ALLOWED);
        assert_eq!(readable(&Meter::packed(&Limits::default(), 1 << 20)), 200 << 20);
        assert_eq!(readable(&Meter::packed(&Limits::default(), 1 << 30)), 1 << 30);
    }

    #[test]
    fn looking_at_a_part_again_and_again_ends() {
        let meter = Meter::packed(&Limits::default(), 1_000);
        let looks = (0..100).take_while(|_| {
            meter.part_began();
            readable(&meter) > 0
        });
        assert_eq!(looks.count() as u64, LOOKS);
    }

    #[test]
    fn a_row_that_does_not_end_is_not_read_to_the_end() {
        let mut content = Metered::new(io::repeat(b'x'), Meter::plain(&Limits::default()));
        let error = io::copy(&mut content, &mut io::sink()).unwrap_err();
        assert_eq!(ReadError::from(error).key(), "file-damaged");
    }
}
