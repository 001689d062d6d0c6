//! How a partnership comes to stand where it stands: steps, each with who and when, and the rules of taking one.

use crate::dates::PartialDate;
use crate::error::{Error, Result};
use crate::ids::AccountId;
use crate::message::Message;
use jiff::Timestamp;
use serde::Serialize;
use uuid::Uuid;

/// Where a partnership stands. The words stand in the vocabulary `agreement-statuses`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Someone would like it.
    Proposed,
    /// It goes on.
    Active,
    /// It rests.
    Suspended,
    /// It came to its end.
    Completed,
    /// It was ended before.
    Terminated,
}

impl Status {
    /// All of them, in the order in which they follow each other.
    pub const ALL: [Status; 5] =
        [Status::Proposed, Status::Active, Status::Suspended, Status::Completed, Status::Terminated];

    /// As stored and as in the vocabulary.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Proposed => "proposed",
            Status::Active => "active",
            Status::Suspended => "suspended",
            Status::Completed => "completed",
            Status::Terminated => "terminated",
        }
    }

    /// From what is stored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }

    /// What may follow.
    #[must_use]
    pub fn next(self) -> &'static [Status] {
        match self {
            Status::Proposed => &[Status::Active],
            Status::Active => &[Status::Suspended, Status::Completed, Status::Terminated],
            Status::Suspended => &[Status::Active, Status::Terminated],
            Status::Completed | Status::Terminated => &[],
        }
    }

    /// Whether nothing is done together any more.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self, Status::Completed | Status::Terminated)
    }

    /// Whether a step to it says why.
    #[must_use]
    pub fn needs_reason(self) -> bool {
        matches!(self, Status::Suspended | Status::Terminated)
    }
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its id.
    pub id: Uuid,
    /// Where it led.
    pub status: Status,
    /// On which day; none where that is not on record.
    pub on: Option<PartialDate>,
    /// Why, where it needs a reason.
    pub reason: Option<String>,
    /// When it was recorded.
    pub taken_at: Timestamp,
    /// By whom.
    pub taken_by: Option<AccountId>,
}

/// All steps, the first first. There is always one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course(Vec<Step>);

impl Course {
    /// A course that begins with a step.
    #[must_use]
    pub fn begin(first: Step) -> Self {
        Self(vec![first])
    }

    /// From what is stored; none when there is no step.
    pub(super) fn stored(steps: Vec<Step>) -> Option<Self> {
        (!steps.is_empty()).then_some(Self(steps))
    }

    /// The steps, the first first.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// Where it stands.
    #[must_use]
    pub fn status(&self) -> Status {
        self.0.last().map_or(Status::Proposed, |step| step.status)
    }

    /// The day on which it first was active, where that is on record.
    #[must_use]
    pub fn began(&self) -> Option<&PartialDate> {
        self.0.iter().find(|step| step.status == Status::Active).and_then(|step| step.on.as_ref())
    }

    /// The step that ended it, if one did.
    #[must_use]
    pub fn ending(&self) -> Option<&Step> {
        self.0.last().filter(|step| step.status.is_over())
    }

    /// Takes a step. It must be one that may follow, not before the one that it follows nor after `today`, and say why
    /// where it must.
    pub fn take(mut self, step: Step, today: &PartialDate) -> Result<Self> {
        let now = self.status();
        if !now.next().contains(&step.status) {
            let message = Message::new("conflict-partnership-step").with("now", now.as_str());
            return Err(Error::Conflict(message.with("next", step.status.as_str())));
        }
        if step.status.needs_reason() && step.reason.is_none() {
            return Err(Error::invalid("reason", Message::new("problem-step-reason")));
        }
        if let Some(on) = &step.on {
            if today.is_before(on) {
                return Err(Error::invalid("on", Message::new("problem-step-future").with("date", on)));
            }
            let since = self.0.iter().rev().find_map(|step| step.on.as_ref());
            if let Some(since) = since.filter(|since| on.is_before(since)) {
                let message = Message::new("problem-step-before").with("date", on).with("since", since);
                return Err(Error::invalid("on", message));
            }
        }
        self.0.push(step);
        Ok(self)
    }

    /// Takes the last step back, as one that was recorded by mistake; the first cannot be.
    pub fn take_back(mut self) -> Result<(Self, Step)> {
        if self.0.len() < 2 {
            return Err(Error::Conflict(Message::new("conflict-partnership-first-step")));
        }
        match self.0.pop() {
            Some(step) => Ok((self, step)),
            None => Err(Error::NotFound),
        }
    }

    /// Where it stood on a day, as far as that is on record: a step whose day is not known stands from the beginning.
    #[must_use]
    pub fn as_of(&self, day: &PartialDate) -> Option<Status> {
        let taken = |step: &&Step| step.on.as_ref().is_none_or(|on| !day.is_before(on));
        self.0.iter().rev().find(taken).map(|step| step.status)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> PartialDate {
        PartialDate::parse(text).unwrap()
    }

    fn step(status: Status, on: &str, reason: &str) -> Step {
        let on = (!on.is_empty()).then(|| day(on));
        let reason = (!reason.is_empty()).then(|| reason.to_owned());
        Step { id: Uuid::nil(), status, on, reason, taken_at: Timestamp::UNIX_EPOCH, taken_by: None }
    }

    fn active() -> Course {
        Course::begin(step(Status::Proposed, "2015-11", ""))
            .take(step(Status::Active, "2016-02-01", ""), &day("2026-03-02"))
            .unwrap()
    }

    fn refused(course: &Course, step: Step) -> String {
        match course.clone().take(step, &day("2026-03-02")).unwrap_err() {
            Error::Conflict(message) => message.key,
            Error::Invalid(problems) => problems[0].message.key.clone(),
            other => panic!("{other}"),
        }
    }

    #[test]
    fn steps_follow_each_other_as_the_rules_have_it() {
        let proposed = Course::begin(step(Status::Proposed, "", ""));
        assert_eq!(refused(&proposed, step(Status::Completed, "2016", "")), "conflict-partnership-step");
        assert_eq!(refused(&active(), step(Status::Terminated, "2017", "")), "problem-step-reason");
        assert_eq!(refused(&active(), step(Status::Completed, "2015", "")), "problem-step-before");
        assert_eq!(refused(&active(), step(Status::Completed, "2026-03-03", "")), "problem-step-future");
        let over = active().take(step(Status::Terminated, "2017", "No funds"), &day("2026")).unwrap();
        assert_eq!(refused(&over, step(Status::Active, "2018", "")), "conflict-partnership-step");
        assert_eq!(over.take_back().unwrap().0.status(), Status::Active);
        assert!(proposed.take_back().is_err());
    }

    #[test]
    fn a_day_says_where_it_stood() {
        let course = active().take(step(Status::Suspended, "2017-05", "Flood"), &day("2026")).unwrap();
        let course = course.take(step(Status::Active, "2018", ""), &day("2026")).unwrap();
        let course = course.take(step(Status::Completed, "2019-06-30", ""), &day("2026")).unwrap();
        for (on, status) in [
            ("2015", Some(Status::Proposed)),
            ("2016-01-31", Some(Status::Proposed)),
            ("2016-02-01", Some(Status::Active)),
            ("2017-12", Some(Status::Suspended)),
            ("2018-01-01", Some(Status::Active)),
            ("2024", Some(Status::Completed)),
        ] {
            assert_eq!(course.as_of(&day(on)), status, "{on}");
        }
        assert_eq!(course.as_of(&day("2014")), None);
    }
}
