//! What the sides say to each other and what is still to be done: `/partnerships/{id}/talk`.

use super::head::{Head, Record, found};
use super::told::{Voice, Words, voice, words};
use super::{path, tongues};
use crate::by::{At, AtBoth, By};
use crate::error::Result;
use crate::form::{Choice, Form};
use crate::language::Language;
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::Act;
use engagement::dates::PartialDate;
use engagement::ids::PartnershipId;
use engagement::partnerships::{self, Comment, FollowUp};
use jiff::tz::TimeZone;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "partnerships/talk.html")]
struct Talk<'a> {
    l: Language,
    page: Page<'a>,
    head: Head,
    form: Form,
    comments: Vec<Said>,
    open: Vec<Due>,
    done: Vec<Due>,
    comment: String,
    follow_up: String,
    tongues: Vec<Choice>,
}

/// A comment.
struct Said {
    by: Voice,
    words: Words,
    at: String,
    moment: String,
}

/// Something that is to be done, or was.
struct Due {
    what: Words,
    who: String,
    due: Option<String>,
    late: bool,
    done: Option<String>,
    finish: String,
}

/// `GET /partnerships/{id}/talk`
pub(crate) async fn show(by: By, At(id): At<PartnershipId>) -> Result {
    by.must_be_signed_in()?;
    let record = found(&by, id).await?;
    talk(&by, &record, Form::of([("language", by.l.code())]))?.show()
}

fn talk<'a>(by: &'a By, record: &Record, form: Form) -> Result<Talk<'a>> {
    by.must(Act::DiscussPartnership(record.profile.standing))?;
    let (l, one) = (by.l, record.one());
    let page = by.page(&one.facts.title).under(l.say("partnerships-title"), "/partnerships");
    let zone = page.zone();
    let today = PartialDate::day(by.app.now().to_zoned(zone.clone()).date());
    let due = |which: &FollowUp| Due {
        what: words(&which.what, &which.language, l),
        who: which.who.clone(),
        due: which.due.as_ref().map(|due| l.partial(due)),
        late: which.done_on.is_none() && which.due.as_ref().is_some_and(|due| due.is_before(&today)),
        done: which.done_on.as_ref().map(|on| l.partial(on)),
        finish: path(one.id, &format!("/follow-ups/{}/done", which.id), l),
    };
    let (open, done): (Vec<Due>, Vec<Due>) =
        record.profile.follow_ups.iter().map(due).partition(|due| due.done.is_none());
    Ok(Talk {
        l,
        head: record.head(by, "/talk"),
        form,
        comments: record.profile.comments.iter().map(|one| said(by, record, one, &zone)).collect(),
        open,
        done,
        comment: path(one.id, "/comments", l),
        follow_up: path(one.id, "/follow-ups", l),
        tongues: tongues(l),
        page,
    })
}

fn said(by: &By, record: &Record, one: &Comment, zone: &TimeZone) -> Said {
    Said {
        by: voice(by, record, one.organization),
        words: words(&one.text, &one.language, by.l),
        at: one.written_at.to_string(),
        moment: by.l.moment(one.written_at, zone),
    }
}

/// `POST /partnerships/{id}/comments`
pub(crate) async fn comment(by: By, At(id): At<PartnershipId>, form: Form) -> Result {
    by.must_be_signed_in()?;
    match partnerships::comment(&by.app, &by.actor, id, form.get("text"), form.get("language")).await {
        Ok(()) => Ok(by.go(&format!("/partnerships/{id}/talk"))),
        Err(error) => talk(&by, &found(&by, id).await?, form.wrong(error)?)?.again(),
    }
}

/// `POST /partnerships/{id}/follow-ups`
pub(crate) async fn add(by: By, At(id): At<PartnershipId>, form: Form) -> Result {
    by.must_be_signed_in()?;
    let (what, who, due) = (form.get("what"), form.get("who"), form.get("due"));
    match partnerships::add_follow_up(&by.app, &by.actor, id, what, who, due, by.l.code()).await {
        Ok(()) => Ok(by.go(&format!("/partnerships/{id}/talk"))),
        Err(error) => talk(&by, &found(&by, id).await?, form.wrong(error)?)?.again(),
    }
}

/// `POST /partnerships/{id}/follow-ups/{follow_up}/done`
pub(crate) async fn finish(by: By, AtBoth(id, which): AtBoth<PartnershipId, Uuid>) -> Result {
    by.must_be_signed_in()?;
    let today = PartialDate::day(by.app.now().to_zoned(by.page("").zone()).date());
    partnerships::finish_follow_up(&by.app, &by.actor, id, which, &today).await?;
    Ok(by.go(&format!("/partnerships/{id}/talk")))
}
