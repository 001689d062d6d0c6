//! What a source changes of a record that is there: the fields that nobody has changed since the source said them.

use super::known::{Known, fields};
use super::{Stand, Told};
use crate::access::Actor;
use crate::app::App;
use crate::dates::PartialDate;
use crate::partnerships::agreement::Agreement;
use crate::partnerships::course::{Course, Status, Step};
use crate::partnerships::partnership::{Facts, Partnership};
use crate::partnerships::recording::step;
use crate::partnerships::today;
use serde_json::{Map, Value};

/// The facts of a record with those of a source that may take their place: of fields that are as the source said the
/// last time, or empty where it never said anything of this record.
fn facts(now: &Facts, before: Option<&Known>, told: &Facts) -> Facts {
    let held = fields(now);
    let is_free = |field: &str| match before {
        Some(before) => before.holds(field, &held),
        None => is_empty(&held, field),
    };
    let mut merged = now.clone();
    macro_rules! take {
        ($($field:ident),+) => { $( if is_free(stringify!($field)) { merged.$field = told.$field.clone(); } )+ };
    }
    take!(
        title,
        title_language,
        parties,
        offices,
        balance,
        areas,
        clusters,
        settings,
        levels,
        places,
        from,
        to,
        funding,
        texts,
        confidentiality
    );
    if before.is_some_and(|before| before.holds("codes", &held)) {
        merged.codes = told.codes.clone();
    } else {
        merged.codes.extend(told.codes.iter().cloned());
    }
    let ends_before = |to: &PartialDate| merged.from.as_ref().is_some_and(|from| to.is_before(from));
    if merged.to.as_ref().is_some_and(ends_before) {
        (merged.from, merged.to) = (now.from.clone(), now.to.clone());
    }
    merged.keep_of(now);
    merged
}

fn is_empty(held: &Map<String, Value>, field: &str) -> bool {
    match held.get(field) {
        None | Some(Value::Null) => true,
        Some(Value::Array(list)) => list.is_empty(),
        Some(Value::Object(fields)) => fields.is_empty(),
        _ => false,
    }
}

/// A record as it is after an import.
pub(crate) struct Merged {
    /// The record.
    pub(crate) after: Partnership,
    /// Whether it took a step.
    pub(crate) stepped: bool,
    /// An agreement that is new or was set right.
    pub(crate) agreement: Option<Agreement>,
}

/// The record as it is after an import; none when nothing changes. What an organization keeps as its own proposal is left
/// to it.
pub(crate) fn merged(
    app: &App,
    actor: &Actor,
    one: &Partnership,
    before: Option<&Known>,
    told: &Told,
) -> Option<Merged> {
    if matches!(one.owner, crate::access::Owner::Organization(_)) {
        return None;
    }
    let facts = facts(&one.facts, before, &told.facts);
    let course = match before {
        Some(before) if before.stood(one.status()) => next(app, actor, &one.course, &told.stand),
        _ => None,
    };
    let stepped = course.is_some();
    let signed = told.signed.as_ref();
    let agreement = signed
        .and_then(|signed| signed.over(app, &one.agreements, before.and_then(|before| before.signed.as_ref())));
    let changed = !facts.difference(&one.facts).is_empty();
    (changed || stepped || agreement.is_some()).then(|| {
        let answers = if changed { Default::default() } else { one.answers.clone() };
        let course = course.unwrap_or_else(|| one.course.clone());
        let mut agreements = one.agreements.clone();
        if let Some(agreement) = &agreement {
            agreements.retain(|known| known.id != agreement.id);
            agreements.push(agreement.clone());
        }
        let after = Partnership { facts, course, answers, agreements, changed_at: app.now(), ..one.clone() };
        Merged { after, stepped, agreement }
    })
}

/// The course with the step that the source says was taken, if it may follow.
fn next(app: &App, actor: &Actor, course: &Course, stand: &Stand) -> Option<Course> {
    if stand.status == course.status() {
        return None;
    }
    let begun = match (course.status(), stand.status) {
        (Status::Proposed, status) if status != Status::Active => {
            with(course.clone(), step(app, actor, Status::Active, stand.began.clone(), None), app)?
        }
        _ => course.clone(),
    };
    with(begun, last(app, actor, stand), app)
}

fn last(app: &App, actor: &Actor, stand: &Stand) -> Step {
    let on = match stand.status {
        Status::Proposed | Status::Suspended => None,
        Status::Active => stand.began.clone(),
        Status::Completed | Status::Terminated => stand.ended.clone(),
    };
    let reason = stand.reason.clone().filter(|_| stand.status.needs_reason());
    step(app, actor, stand.status, on, reason)
}

/// The course with one more step; without its day where that does not go with the others.
fn with(course: Course, step: Step, app: &App) -> Option<Course> {
    let today = today(app);
    let undated = Step { on: None, ..step.clone() };
    course.clone().take(step, &today).or_else(|_| course.take(undated, &today)).ok()
}

/// How a partnership came to stand where a source says.
pub(crate) fn stand(app: &App, actor: &Actor, stand: &Stand) -> Course {
    let first = |status, on: Option<PartialDate>| {
        let on = on.filter(|on| !today(app).is_before(on));
        Course::begin(step(app, actor, status, on, None))
    };
    match stand.status {
        Status::Proposed => first(Status::Proposed, None),
        Status::Active => first(Status::Active, stand.began.clone()),
        _ => {
            let active = first(Status::Active, stand.began.clone());
            with(active.clone(), last(app, actor, stand), app).unwrap_or(active)
        }
    }
}
