//! The clock of the application: the system's, or in tests one that stands still until it is moved.

use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// What time it is. Never asked elsewhere.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The system's.
    System,
    /// Microseconds since 1970, moved by hand.
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `now` until it is moved.
    #[must_use]
    pub fn at(now: Timestamp) -> Self {
        Clock::Set(Arc::new(AtomicI64::new(now.as_microsecond())))
    }

    /// The time, in whole microseconds.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let micros = match self {
            #[allow(clippy::disallowed_methods)]
            Clock::System => Timestamp::now().as_microsecond(),
            Clock::Set(micros) => micros.load(Ordering::Relaxed),
        };
        Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// Moves a clock that was set; the system's stays as it is.
    pub fn forward(&self, by: SignedDuration) {
        if let Clock::Set(micros) = self {
            let by = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
            micros.fetch_add(by, Ordering::Relaxed);
        }
    }
}
