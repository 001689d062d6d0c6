//! When an activity begins and ends, and where it stands.

use super::date;
use crate::dates::PartialDate;
use crate::partnerships::course::Status;
use crate::partnerships::told::Stand;
use formats::iati;

/// Where an activity stands by the list ActivityStatus: in finalisation (3) only the books are open, so the work is done.
pub(super) fn stand(activity: &iati::Facts) -> Stand {
    let status = match activity.status.as_deref() {
        Some("1") => Status::Proposed,
        Some("3" | "4") => Status::Completed,
        Some("5") => Status::Terminated,
        Some("6") => Status::Suspended,
        _ => Status::Active,
    };
    // No activity says why; the record names the form of the source instead.
    let reason = status.needs_reason().then(|| format!("IATI: {}", status.as_str()));
    Stand { status, began: on(activity, date::ACTUAL_START), ended: on(activity, date::ACTUAL_END), reason }
}

/// Since when and until when: in fact, else as planned.
pub(super) fn period(activity: &iati::Facts) -> (Option<PartialDate>, Option<PartialDate>) {
    let first = |kinds: [&str; 2]| kinds.into_iter().find_map(|kind| on(activity, kind));
    let from = first([date::ACTUAL_START, date::PLANNED_START]);
    let to = first([date::ACTUAL_END, date::PLANNED_END]);
    // An end before its beginning is a slip of the publisher's; it stays in the original.
    let is_possible = |to: &PartialDate| from.as_ref().is_none_or(|from| !to.is_before(from));
    let to = to.filter(is_possible);
    (from, to)
}

fn on(activity: &iati::Facts, kind: &str) -> Option<PartialDate> {
    activity.dates.iter().find(|one| one.kind == kind).map(|one| PartialDate::day(one.date))
}

/// The status to write, by the list ActivityStatus.
pub(super) fn code(status: Status) -> &'static str {
    match status {
        Status::Proposed => "1",
        Status::Active => "2",
        Status::Completed => "4",
        Status::Terminated => "5",
        Status::Suspended => "6",
    }
}
