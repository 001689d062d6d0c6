//! Writing a review: each principle rated from 1 to 5, with words and what shows it.

use super::head::{Record, found};
use super::told::voice;
use super::{page_of, path, reviews, tongues};
use crate::by::{At, By};
use crate::error::Result;
use crate::form::{Choice, Form};
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use engagement::error::Error as Cause;
use engagement::ids::PartnershipId;
use engagement::partnerships::{self, Moment, RATINGS, RatingDraft, Review, ReviewDraft, Side};
use engagement::vocabulary;

#[derive(Template)]
#[template(path = "partnerships/review.html")]
struct Write<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    back: String,
    moment: Text,
    /// The sides for which one may review; asked where there are several.
    sides: Vec<Choice>,
    principles: Vec<Asked>,
    ratings: Vec<Choice>,
    tongues: Vec<Choice>,
}

/// A principle and the names of its fields.
struct Asked {
    title: &'static str,
    rating: String,
    words: String,
    evidence: String,
}

fn asked(l: Language) -> Vec<Asked> {
    let asked = |term: &'static vocabulary::Term| Asked {
        title: term.label(l.code()),
        rating: format!("rating-{}", term.code),
        words: format!("words-{}", term.code),
        evidence: format!("evidence-{}", term.code),
    };
    vocabulary::all().principle.terms().iter().map(asked).collect()
}

/// The moment that it is time for: at the end of what is over, else at mid-term.
fn moment(record: &Record) -> Moment {
    if record.one().status().is_over() { Moment::End } else { Moment::Midterm }
}

/// The side that a field names.
fn side(text: &str) -> Side {
    text.parse().map_or(Side::Institution, Side::Organization)
}

fn value(side: Side) -> String {
    side.organization().map_or_else(|| "institution".to_owned(), |id| id.to_string())
}

fn writing<'a>(by: &'a By, record: &Record, form: Form) -> Write<'a> {
    let (l, one) = (by.l, record.one());
    let named = |side: Side| Choice::new(value(side), voice(by, record, side.organization()).name);
    let ends = |rating: i64| match rating {
        rating if rating == *RATINGS.start() => l.say("partnerships-rating-lowest"),
        rating if rating == *RATINGS.end() => l.say("partnerships-rating-highest"),
        rating => l.say("partnerships-rating-between").with("rating", rating),
    };
    Write {
        l,
        page: page_of(by, one, l.say("partnerships-review")),
        form,
        action: path(one.id, "/review", l),
        back: path(one.id, "/reviews", l),
        moment: reviews::title(moment(record), l),
        sides: record.reviewing(by).into_iter().map(named).collect(),
        principles: asked(l),
        ratings: RATINGS.map(|rating| Choice::new(rating.to_string(), ends(rating))).collect(),
        tongues: tongues(l),
    }
}

/// The partnership, for those who may review it.
async fn current(by: &By, id: PartnershipId) -> Result<Record> {
    by.must_be_signed_in()?;
    let record = found(by, id).await?;
    match record.reviewing(by).is_empty() {
        true => Err(Cause::Forbidden.into()),
        false => Ok(record),
    }
}

/// `GET /partnerships/{id}/review`: what one's side has written already stands in it.
pub(crate) async fn ask(by: By, At(id): At<PartnershipId>) -> Result {
    let record = current(&by, id).await?;
    let own = record.reviewing(&by).first().copied().unwrap_or(Side::Institution);
    let judged = partnerships::reviews(&by.app, &by.actor, id).await?;
    let known = judged.open.iter().find(|one| one.side == own && one.moment == moment(&record));
    let form = match known {
        Some(review) => typed(review),
        None => Form::of([("language", by.l.code().to_owned()), ("side", value(own))]),
    };
    writing(&by, &record, form).show()
}

/// What the form shows of a review.
fn typed(review: &Review) -> Form {
    let language = if review.language == "und" { "" } else { &review.language };
    let mut values = vec![("language".to_owned(), language.to_owned()), ("side".to_owned(), value(review.side))];
    for (code, said) in &review.ratings {
        values.push((format!("rating-{code}"), said.rating.to_string()));
        values.push((format!("words-{code}"), said.words.clone()));
        values.push((format!("evidence-{code}"), said.evidence.clone()));
    }
    Form::of(values)
}

fn draft(form: &Form, moment: Moment) -> ReviewDraft {
    let text = |part: &str, code: &str| form.get(&format!("{part}-{code}")).to_owned();
    let rating = |code: &str| RatingDraft {
        rating: text("rating", code),
        words: text("words", code),
        evidence: text("evidence", code),
    };
    let terms = vocabulary::all().principle.terms().iter();
    ReviewDraft {
        moment: moment.as_str().to_owned(),
        ratings: terms.map(|term| (term.code.clone(), rating(&term.code))).collect(),
        language: form.get("language").to_owned(),
    }
}

/// `POST /partnerships/{id}/review`
pub(crate) async fn review(by: By, At(id): At<PartnershipId>, form: Form) -> Result {
    let record = current(&by, id).await?;
    let draft = draft(&form, moment(&record));
    match partnerships::review(&by.app, &by.actor, id, side(form.get("side")), &draft).await {
        Ok(()) => Ok(by.go(&format!("/partnerships/{id}/reviews"))),
        Err(error) => writing(&by, &record, form.wrong(error)?).again(),
    }
}
