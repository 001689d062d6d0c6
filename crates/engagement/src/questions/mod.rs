//! What imports were not sure of: is this name that organization, and what does this word mean? Asked of a person once.

mod answer;
mod apply;
mod store;

pub use answer::{MatchAnswer, TermAnswer, TermVocabulary};

use crate::access::{Act, Actor};
use crate::app::App;
use crate::error::{Error, Result};
use crate::ids::{MatchQuestionId, OrganizationId, TermQuestionId};
use crate::organizations::{self, Organization};
use jiff::Timestamp;

/// A question whether a name of a file is an organization of the register.
#[derive(Debug, Clone, PartialEq)]
pub struct MatchQuestion {
    /// Its id.
    pub id: MatchQuestionId,
    /// The name in the file.
    pub name: String,
    /// The acronym in the file.
    pub acronym: String,
    /// What the file says it is, as codes.
    pub kinds: Vec<String>,
    /// The countries of its activities in the file.
    pub countries: Vec<String>,
    /// Its website in the file.
    pub website: String,
    /// The source.
    pub source: String,
    /// The row in which it stands first.
    pub row: i64,
    /// The organization that it may be.
    pub candidate: OrganizationId,
    /// From 0 to 1.
    pub score: f64,
    /// Why: keys and arguments of reasons.
    pub reasons: Vec<(String, Vec<String>)>,
    /// How many activities wait for the answer.
    pub waiting: i64,
    /// How many partnerships wait for it.
    pub partnerships: i64,
    /// When it was asked.
    pub asked_at: Timestamp,
}

/// A question what a word of a file means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermQuestion {
    /// Its id.
    pub id: TermQuestionId,
    /// Among which words the answer is.
    pub vocabulary: TermVocabulary,
    /// The word.
    pub text: String,
    /// The source that used it first.
    pub source: String,
    /// How many activities wait for the answer.
    pub waiting: i64,
    /// When it was asked.
    pub asked_at: Timestamp,
}

/// How many questions wait: on organizations, on words.
pub async fn count(app: &App, actor: &Actor) -> Result<(i64, i64)> {
    actor.must(Act::AnswerQuestions)?;
    store::count(&mut app.db.read().await?).await
}

/// The questions on organizations that wait, the oldest first and those put off last; with the organizations that they may be.
pub async fn matches(
    app: &App,
    actor: &Actor,
    limit: i64,
    offset: i64,
) -> Result<Vec<(MatchQuestion, Organization)>> {
    actor.must(Act::AnswerQuestions)?;
    let mut conn = app.db.read().await?;
    let questions = store::matches(&mut conn, limit, offset).await?;
    with_candidates(&mut conn, questions).await
}

/// One question on an organization that waits.
pub async fn match_question(
    app: &App,
    actor: &Actor,
    id: MatchQuestionId,
) -> Result<(MatchQuestion, Organization)> {
    actor.must(Act::AnswerQuestions)?;
    let mut conn = app.db.read().await?;
    let question = store::match_question(&mut conn, id).await?.ok_or(Error::NotFound)?;
    with_candidates(&mut conn, vec![question]).await?.pop().ok_or(Error::NotFound)
}

async fn with_candidates(
    conn: &mut crate::db::Conn,
    questions: Vec<MatchQuestion>,
) -> Result<Vec<(MatchQuestion, Organization)>> {
    let mut ids: Vec<OrganizationId> = questions.iter().map(|question| question.candidate).collect();
    ids.sort_unstable();
    ids.dedup();
    let candidates = organizations::store::load(conn, &ids).await?;
    let of = |question: MatchQuestion| {
        let candidate = candidates.iter().find(|one| one.id == question.candidate)?.clone();
        Some((question, candidate))
    };
    Ok(questions.into_iter().filter_map(of).collect())
}

/// The questions on words that wait, those that hold up most first.
pub async fn terms(app: &App, actor: &Actor, limit: i64) -> Result<Vec<TermQuestion>> {
    actor.must(Act::AnswerQuestions)?;
    store::terms(&mut app.db.read().await?, None, limit).await
}

/// One question on a word that waits.
pub async fn term_question(app: &App, actor: &Actor, id: TermQuestionId) -> Result<TermQuestion> {
    actor.must(Act::AnswerQuestions)?;
    store::terms(&mut app.db.read().await?, Some(id), 1).await?.pop().ok_or(Error::NotFound)
}

/// Answers whether a name is an organization; what waited comes in. The answer is remembered for the pair.
pub async fn answer_match(app: &App, actor: &Actor, id: MatchQuestionId, answer: MatchAnswer) -> Result<()> {
    actor.must(Act::AnswerQuestions)?;
    let mut tx = app.db.write().await?;
    apply::answer_match(app, &mut tx, actor, id, answer).await?;
    tx.commit().await?;
    app.changed();
    Ok(())
}

/// Answers what a word means; what waited for it comes in. The answer holds for every file from then on.
pub async fn answer_term(app: &App, actor: &Actor, id: TermQuestionId, answer: &TermAnswer) -> Result<()> {
    actor.must(Act::AnswerQuestions)?;
    let mut tx = app.db.write().await?;
    apply::answer_term(app, &mut tx, actor, id, answer).await?;
    tx.commit().await?;
    app.changed();
    Ok(())
}
