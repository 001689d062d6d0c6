//! All questions that wait: on organizations, the oldest first, and on words, those that hold up most first.

use super::terms::{Group, groups, leave_out};
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use engagement::questions::{self, TermVocabulary};

/// Questions of each kind that a page shows.
const SHOWN: i64 = 50;
/// Words that are answered on one form: with their answers the page stays light.
const WORDS: i64 = 20;

#[derive(Template)]
#[template(path = "questions/queue.html")]
struct Queue<'a> {
    l: Language,
    page: Page<'a>,
    counts: (i64, i64),
    organizations: Vec<Named>,
    words: Vec<Word>,
}

/// A question on an organization.
struct Named {
    href: String,
    name: String,
    candidate: String,
    source: String,
    waiting: i64,
    partnerships: i64,
    when: String,
}

/// A question on a word.
struct Word {
    id: String,
    href: String,
    text: String,
    source: String,
    waiting: i64,
    leave_out: Text,
    groups: Vec<Group>,
}

/// `GET /queue`
pub(crate) async fn show(by: By) -> Result {
    let counts = questions::count(&by.app, &by.actor).await?;
    let (l, page) = (by.l, by.page(by.l.say("queue-title")));
    let organizations = questions::matches(&by.app, &by.actor, SHOWN, 0).await?;
    let organizations = organizations.into_iter().map(|(question, candidate)| Named {
        href: l.to(&format!("/queue/organizations/{}", question.id)).into_owned(),
        name: question.name,
        candidate: candidate.facts.name,
        source: question.source,
        waiting: question.waiting,
        partnerships: question.partnerships,
        when: l.day(question.asked_at, &page.zone()),
    });
    let organizations = organizations.collect();
    let words = questions::terms(&by.app, &by.actor, WORDS).await?.into_iter().map(|question| Word {
        href: l.to(&format!("/queue/words/{}", question.id)).into_owned(),
        id: question.id.to_string(),
        groups: offered(question.vocabulary, l),
        leave_out: leave_out(question.vocabulary, l),
        text: question.text,
        source: question.source,
        waiting: question.waiting,
    });
    Queue { l, counts, organizations, words: words.collect(), page }.show()
}

/// Countries are many: those words are answered on their own page.
fn offered(among: TermVocabulary, l: Language) -> Vec<Group> {
    if among == TermVocabulary::Country { Vec::new() } else { groups(among, l) }
}
