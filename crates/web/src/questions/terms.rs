//! What does this word mean? One word with all answers there are, or several on one form.

use crate::by::{At, By};
use crate::error::Result;
use crate::form::{Choice, Form};
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use engagement::error::Error as Cause;
use engagement::ids::TermQuestionId;
use engagement::questions::{self, TermAnswer, TermVocabulary};

/// The answer that leaves a word out.
const NONE: &str = "none";

/// Questions among which the next one is sought.
const AHEAD: i64 = 500;

#[derive(Template)]
#[template(path = "questions/term.html")]
struct Term<'a> {
    l: Language,
    page: Page<'a>,
    form: &'a Form,
    id: TermQuestionId,
    left: i64,
    source: String,
    waiting: i64,
    legend: Text,
    leave_out: Text,
    near: Vec<Choice>,
    groups: Vec<Group>,
}

/// Answers of one vocabulary.
pub(super) struct Group {
    pub(super) label: Text,
    pub(super) choices: Vec<Choice>,
}

/// All answers that there are.
pub(super) fn groups(among: TermVocabulary, l: Language) -> Vec<Group> {
    let group = |(before, vocabulary): (&str, &engagement::vocabulary::Vocabulary)| {
        let terms = vocabulary.terms().iter();
        let mut choices: Vec<Choice> =
            terms.map(|term| Choice::new(format!("{before}{}", term.code), term.label(l.code()))).collect();
        if among == TermVocabulary::Country {
            choices.sort_by(|one, other| one.label.cmp(&other.label));
        }
        Group { label: group_label(among, before, l), choices }
    };
    among.vocabularies().into_iter().map(group).collect()
}

fn group_label(among: TermVocabulary, before: &str, l: Language) -> Text {
    match (among, before) {
        (TermVocabulary::Kind, _) => l.say("queue-kinds"),
        (TermVocabulary::Country, _) => l.say("queue-countries"),
        (TermVocabulary::Sector, "area:") => l.say("queue-areas"),
        (TermVocabulary::Sector, _) => l.say("queue-clusters"),
        (TermVocabulary::ActivityStatus, _) => l.say("queue-statuses"),
    }
}

/// What it means to leave a word out.
pub(super) fn leave_out(among: TermVocabulary, l: Language) -> Text {
    match among {
        TermVocabulary::Kind => l.say("queue-no-kind"),
        TermVocabulary::Country => l.say("queue-no-country"),
        TermVocabulary::Sector => l.say("queue-no-sector"),
        TermVocabulary::ActivityStatus => l.say("queue-no-status"),
    }
}

pub(super) fn what(among: TermVocabulary, l: Language) -> Text {
    match among {
        TermVocabulary::Kind => l.say("queue-choose-kind"),
        TermVocabulary::Country => l.say("queue-choose-country"),
        TermVocabulary::Sector => l.say("queue-choose-sector"),
        TermVocabulary::ActivityStatus => l.say("queue-choose-status"),
    }
}

/// `GET /queue/words/{id}`
pub(crate) async fn show(by: By, At(id): At<TermQuestionId>) -> Result {
    page(&by, id, &Form::default()).await?.show()
}

async fn page<'a>(by: &'a By, id: TermQuestionId, form: &'a Form) -> Result<Term<'a>> {
    let question = questions::term_question(&by.app, &by.actor, id).await?;
    let (_, left) = questions::count(&by.app, &by.actor).await?;
    let l = by.l;
    let groups = groups(question.vocabulary, l);
    let near = question.vocabulary.near(&question.text);
    let known = |code: &String| groups.iter().flat_map(|group| &group.choices).find(|one| one.value == *code).cloned();
    let title = l.say("queue-word-title").with("word", &question.text);
    Ok(Term {
        l,
        page: by.page(title).under(l.say("queue-title"), "/queue"),
        form,
        id,
        left,
        waiting: question.waiting,
        legend: what(question.vocabulary, l),
        leave_out: leave_out(question.vocabulary, l),
        near: near.iter().filter_map(known).collect(),
        source: question.source,
        groups,
    })
}

/// The answer that a field of a form holds, if it holds one.
fn chosen(value: &str) -> Option<TermAnswer> {
    match value {
        "" => None,
        NONE => Some(TermAnswer::LeaveOut),
        code => Some(TermAnswer::Means(code.to_owned())),
    }
}

/// `POST /queue/words/{id}`
pub(crate) async fn answer(by: By, At(id): At<TermQuestionId>, form: Form) -> Result {
    let next = next(&by, id).await?;
    if form.given("later").is_some() {
        return Ok(by.go(&next));
    }
    // The list goes before the few, because a browser that keeps a form may keep both.
    let answer = chosen(form.get("other")).or_else(|| chosen(form.get("answer")));
    let answered = match answer {
        Some(answer) => questions::answer_term(&by.app, &by.actor, id, &answer).await,
        None => Err(Cause::invalid("answer", engagement::message::Message::new("problem-answer"))),
    };
    match answered {
        Ok(()) => Ok(by.go(&next)),
        Err(error) => {
            let form = form.wrong(error)?;
            page(&by, id, &form).await?.again()
        }
    }
}

/// The address of the question after this one.
async fn next(by: &By, id: TermQuestionId) -> Result<String> {
    let waiting = questions::terms(&by.app, &by.actor, AHEAD).await?;
    let after = waiting.iter().skip_while(|one| one.id != id).nth(1).or(waiting.first()).filter(|one| one.id != id);
    Ok(after.map_or_else(|| "/queue".to_owned(), |one| format!("/queue/words/{}", one.id)))
}

/// `POST /queue/words`: the answers of one page of the queue. What someone else has answered meanwhile stays as it is.
pub(crate) async fn answer_many(by: By, form: Form) -> Result {
    questions::count(&by.app, &by.actor).await?;
    for (name, value) in form.values() {
        let id = name.strip_prefix("word.").and_then(|id| id.parse::<TermQuestionId>().ok());
        let Some((id, answer)) = id.zip(chosen(value.trim())) else { continue };
        match questions::answer_term(&by.app, &by.actor, id, &answer).await {
            Ok(()) | Err(Cause::Conflict(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(by.go("/queue"))
}
