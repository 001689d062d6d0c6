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

/// Counts what is read from one file, over all of its parts.
#[derive(Debug, Clone)]
pub(crate) struct Meter {
    allowed: u64,
    allowed_row: u64,
    read: Arc<AtomicU64>,
    row_began: Arc<AtomicU64>,
}

impl Meter {
    /// A count for a file that is not packed.
    pub(crate) fn plain(limits: &Limits) -> Self {
        let (read, row_began) = Default::default();
        Self { allowed: limits.max_bytes, allowed_row: MAX_ROW_BYTES, read, row_began }
    }

    /// A count for content that is looked at as a whole, without rows.
    pub(crate) fn whole(limits: &Limits) -> Self {
        Self { allowed_row: u64::MAX, ..Self::plain(limits) }
    }

    /// A count for a packed file of `packed` bytes.
    pub(crate) fn packed(limits: &Limits, packed: u64) -> Self {
        let by_ratio = packed.saturating_mul(limits.max_ratio).max(ALWAYS_ALLOWED);
        Self { allowed: limits.max_bytes.min(by_ratio), ..Self::plain(limits) }
    }

    /// Says that a row ended, and with it what a row may take.
    pub(crate) fn row_ended(&self) {
        self.row_began.store(self.read.load(Ordering::Relaxed), Ordering::Relaxed);
    }

    fn count(&self, bytes: usize) -> Result<(), ReadError> {
        let read = self.read.fetch_add(bytes as u64, Ordering::Relaxed) + bytes as u64;
        if read > self.allowed {
            return Err(ReadError::TooBig { limit: self.allowed });
        }
        if read - self.row_began.load(Ordering::Relaxed) > self.allowed_row {
            return Err(ReadError::Damaged("a row of it does not end".into()));
        }
        Ok(())
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
