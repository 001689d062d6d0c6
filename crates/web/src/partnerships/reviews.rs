//! What each side says of the other, side by side: `/partnerships/{id}/reviews`.

use super::head::{Head, Record, found};
use super::path;
use super::told::{Voice, Words, voice, words};
use crate::by::{At, By};
use crate::error::Result;
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::Act;
use engagement::ids::PartnershipId;
use engagement::partnerships::{self, Judged, Moment, RATINGS, Review, Side};
use engagement::vocabulary;
use jiff::tz::TimeZone;

#[derive(Template)]
#[template(path = "partnerships/reviews.html")]
struct Reviews<'a> {
    l: Language,
    page: Page<'a>,
    head: Head,
    /// Where a review is written, for those who may.
    write: Option<String>,
    moments: Vec<Round>,
}

/// The reviews of one moment.
struct Round {
    id: &'static str,
    title: Text,
    /// Who has written what is not to be read yet.
    waiting: Vec<Voice>,
    written: Vec<(Voice, String)>,
    principles: Vec<Principle>,
}

/// What is said of one principle.
struct Principle {
    title: &'static str,
    said: Vec<Said>,
}

/// What one side says of it.
struct Said {
    by: Voice,
    rating: Text,
    words: Words,
    evidence: Option<Words>,
}

/// `GET /partnerships/{id}/reviews`
pub(crate) async fn show(by: By, At(id): At<PartnershipId>) -> Result {
    by.must_be_signed_in()?;
    let record = found(&by, id).await?;
    by.must(Act::DiscussPartnership(record.profile.standing))?;
    let judged = partnerships::reviews(&by.app, &by.actor, id).await?;
    let page = by.page(&record.one().facts.title).under(by.l.say("partnerships-title"), "/partnerships");
    let zone = page.zone();
    let rounds = Moment::ALL.iter().rev().map(|moment| round(&by, &record, &judged, *moment, &zone));
    Reviews {
        l: by.l,
        head: record.head(&by, "/reviews"),
        write: (!record.reviewing(&by).is_empty()).then(|| path(id, "/review", by.l)),
        moments: rounds.filter(|round| !round.waiting.is_empty() || !round.written.is_empty()).collect(),
        page,
    }
    .show()
}

/// When a review is made, in words.
pub(super) fn title(moment: Moment, l: Language) -> Text {
    match moment {
        Moment::Midterm => l.say("partnerships-review-midterm"),
        Moment::End => l.say("partnerships-review-end"),
    }
}

fn round(by: &By, record: &Record, judged: &Judged, moment: Moment, zone: &TimeZone) -> Round {
    let open: Vec<&Review> = judged.open.iter().filter(|one| one.moment == moment).collect();
    let waiting = judged.waiting.iter().filter(|(_, other)| *other == moment);
    let who = |side: Side| voice(by, record, side.organization());
    let principle = |term: &'static vocabulary::Term| Principle {
        title: term.label(by.l.code()),
        said: open.iter().filter_map(|review| said(by, record, review, &term.code)).collect(),
    };
    Round {
        id: moment.as_str(),
        title: title(moment, by.l),
        waiting: waiting.map(|(side, _)| who(*side)).collect(),
        written: open.iter().map(|one| (who(one.side), by.l.day(one.written_at, zone))).collect(),
        principles: match open.is_empty() {
            true => Vec::new(),
            false => vocabulary::all().principle.terms().iter().map(principle).collect(),
        },
    }
}

fn said(by: &By, record: &Record, review: &Review, principle: &str) -> Option<Said> {
    let (l, rating) = (by.l, review.ratings.get(principle)?);
    let evidence = (!rating.evidence.is_empty()).then(|| words(&rating.evidence, &review.language, l));
    Some(Said {
        by: voice(by, record, review.side.organization()),
        rating: l.say("partnerships-rating").with("rating", rating.rating).with("most", *RATINGS.end()),
        words: words(&rating.words, &review.language, l),
        evidence,
    })
}
