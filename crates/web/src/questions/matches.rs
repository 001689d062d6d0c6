//! Is this name that organization? Two records side by side, and on to the next question.

use super::reasons;
use super::sides::{Side, in_file, on_record};
use crate::by::{At, By};
use crate::error::Result;
use crate::form::Form;
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use engagement::activities;
use engagement::ids::MatchQuestionId;
use engagement::questions::{self, MatchAnswer};

#[derive(Template)]
#[template(path = "questions/match.html")]
struct Match<'a> {
    l: Language,
    page: Page<'a>,
    left: i64,
    sides: [Side; 2],
    reasons: Vec<Text>,
    waiting: i64,
    /// Partnerships that the organization joins with the answer.
    partnerships: i64,
    id: MatchQuestionId,
}

/// `GET /queue/organizations/{id}`
pub(crate) async fn show(by: By, At(id): At<MatchQuestionId>) -> Result {
    let (question, candidate) = questions::match_question(&by.app, &by.actor, id).await?;
    let reach = activities::reach(&by.app, &by.actor, &[candidate.id]).await?.pop().unwrap_or_default();
    let (left, _) = questions::count(&by.app, &by.actor).await?;
    let l = by.l;
    let reasons = question.reasons.iter().filter_map(|(name, arguments)| reasons::said(name, arguments, l));
    Match {
        l,
        page: by.page(l.say("queue-same-title")).under(l.say("queue-title"), "/queue"),
        left,
        reasons: reasons.collect(),
        waiting: question.waiting,
        partnerships: question.partnerships,
        sides: [on_record(&candidate, reach.countries, l), in_file(&question, l)],
        id,
    }
    .show()
}

/// `POST /queue/organizations/{id}`
pub(crate) async fn answer(by: By, At(id): At<MatchQuestionId>, form: Form) -> Result {
    let answer = MatchAnswer::parse(form.get("answer"));
    let answer = match answer {
        Ok(answer) => answer,
        // Whoever may not answer at all is told that first.
        Err(error) => {
            questions::count(&by.app, &by.actor).await?;
            return Err(error.into());
        }
    };
    questions::answer_match(&by.app, &by.actor, id, answer).await?;
    let next = questions::matches(&by.app, &by.actor, 2, 0).await?;
    let next = next.into_iter().map(|(question, _)| question.id).find(|next| *next != id);
    Ok(by.go(&next.map_or_else(|| "/queue".to_owned(), |next| format!("/queue/organizations/{next}"))))
}
