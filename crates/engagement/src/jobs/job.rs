//! What a job is, and the rules by which it is tried again or given up.

use crate::ids::JobId;
use jiff::{SignedDuration, Timestamp};

/// How long a node has a job to itself before it must have said that it still works on it.
pub const LEASE: SignedDuration = SignedDuration::from_secs(60);

/// How often a job is tried before it is given up.
pub const MOST_ATTEMPTS: i64 = 5;

/// How long done jobs are kept to be looked at. Longer than any period of a recurring job, which is known by its row.
pub const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A job that this node has taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Its id.
    pub id: JobId,
    /// By which its handler is found.
    pub kind: String,
    /// What it is about, as JSON.
    pub payload: String,
    /// Which attempt this is, from 1. Whoever takes the job after us has a higher one.
    pub attempt: i64,
}

/// A job that was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dead {
    /// Its id.
    pub id: JobId,
    /// What it was to do.
    pub kind: String,
    /// When it was last due.
    pub run_at: Timestamp,
    /// What went wrong the last time.
    pub last_error: Option<String>,
}

/// Where a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It waits for its time.
    Waiting,
    /// A node works on it.
    Running,
    /// It is done.
    Done,
    /// It was given up.
    Dead,
}

/// What follows a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Another attempt, then.
    Again(Timestamp),
    /// Nothing: it is given up.
    GiveUp,
}

impl State {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Running => "running",
            State::Done => "done",
            State::Dead => "dead",
        }
    }
}

impl Taken {
    /// Whether it has been tried too often: its node died each time, else it would have been given up before.
    #[must_use]
    pub fn is_spent(&self) -> bool {
        self.attempt > MOST_ATTEMPTS
    }

    /// What follows when this attempt has failed: each pause is four times the one before, from ten seconds.
    #[must_use]
    pub fn failed(&self, now: Timestamp) -> Next {
        if self.attempt >= MOST_ATTEMPTS {
            return Next::GiveUp;
        }
        let doublings = u32::try_from(2 * (self.attempt - 1)).unwrap_or(0);
        Next::Again(now + SignedDuration::from_secs(10 << doublings))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_until_a_job_is_given_up() {
        let pauses = (1..=MOST_ATTEMPTS).map(|attempt| {
            let job = Taken { id: JobId(uuid::Uuid::nil()), kind: String::new(), payload: String::new(), attempt };
            match job.failed(Timestamp::UNIX_EPOCH) {
                Next::Again(at) => Some(at.as_second()),
                Next::GiveUp => None,
            }
        });
        assert_eq!(pauses.collect::<Vec<_>>(), [Some(10), Some(40), Some(160), Some(640), None]);
    }
}
