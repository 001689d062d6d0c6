//! What an answer sets in motion: the record is linked or made, and the rows that waited come in.

use super::answer::{MatchAnswer, TermAnswer, TermVocabulary};
use super::store::{self, Stored};
use crate::access::Actor;
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::history;
use crate::ids::{ImportId, MatchQuestionId, OrganizationId, TermQuestionId};
use crate::imports::{self, Mention};
use crate::message::Message;
use crate::organizations;
use crate::partnerships;
use crate::proposals;
use matching::Decision;

pub(super) async fn answer_match(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    id: MatchQuestionId,
    answer: MatchAnswer,
) -> Result<()> {
    let question = store::waiting(tx, id).await?.ok_or_else(already_answered)?;
    let by = (actor.account(), app.now());
    let candidate = question.candidate_id;
    let organization = match answer {
        MatchAnswer::Later => return store::put_off(tx, id, by).await,
        MatchAnswer::Same => link(app, tx, actor, &question, candidate).await?,
        MatchAnswer::Different => add(app, tx, actor, &question).await?,
    };
    let same = answer == MatchAnswer::Same;
    store::remember_answer(tx, &question.name_key, candidate, same, by).await?;
    settle(app, tx, actor, &question, organization).await?;
    for other in store::of_name(tx, &question.name_key).await? {
        if same {
            link(app, tx, actor, &other, organization).await?;
            settle(app, tx, actor, &other, organization).await?;
        } else if other.candidate_id == candidate {
            meet(app, tx, actor, &question, &other, organization).await?;
        }
    }
    Ok(())
}

/// Closes a question: its name is this organization, and what waited for it comes in.
async fn settle(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    question: &Stored,
    organization: OrganizationId,
) -> Result<()> {
    let state = if question.candidate_id == organization { "same" } else { "different" };
    store::close_match(tx, question.id, state, organization, (actor.account(), app.now())).await?;
    imports::remember_name(tx, question.source_id, question.name_key.clone(), organization).await?;
    let difference =
        serde_json::json!({ "name": question.name, "answer": state, "candidate": question.candidate_id });
    let entry = history::of(app.now(), actor, "match.answer", "match_question", question.id.0, difference);
    history::record(tx, entry.about(organization));
    for import in store::settle_mentions(tx, question.id, organization).await? {
        bring_in(app, tx, actor, import).await?;
    }
    let left = (question.id, question.import_id);
    partnerships::bringing::join(app, tx, actor, left, organization).await
}

/// Another source uses the same name, and an answer has just given it a record: it is that one, or that is asked instead.
async fn meet(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    answered: &Stored,
    other: &Stored,
    organization: OrganizationId,
) -> Result<()> {
    match imports::compared(&mention(answered)?, organization, &mention(other)?) {
        Some((Decision::Link, _)) => {
            link(app, tx, actor, other, organization).await?;
            settle(app, tx, actor, other, organization).await
        }
        Some((_, found)) => store::ask_instead(tx, other.id, organization, &found).await,
        None => Ok(()),
    }
}

/// The name is that organization: its record gains what the file says.
async fn link(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    question: &Stored,
    id: OrganizationId,
) -> Result<OrganizationId> {
    let before = organizations::store::load(tx, &[id]).await?.pop().ok_or(Error::NotFound)?;
    let mention = mention(question)?;
    let after = imports::enriched_by(app, &before, &mention);
    if let Some(after) = after.as_ref().filter(|_| before.is_claimed()) {
        proposals::put(app, actor, tx, (&before, after), "", Some(question.import_id)).await?;
    } else if let Some(after) = after {
        organizations::store::save_with_statuses(tx, &after).await?;
        let difference = after.facts.difference(&before.facts);
        let entry = history::of_organization(app.now(), actor, "organization.enrich", id, difference);
        history::record(tx, entry.by_import(question.import_id));
    }
    imports::note_provenance(app, tx, id, &mention, question.source_id).await?;
    Ok(id)
}

/// The name is another organization, which gets a record of its own.
async fn add(app: &App, tx: &mut Tx, actor: &Actor, question: &Stored) -> Result<OrganizationId> {
    let mention = mention(question)?;
    let one = imports::created_from(app, &mention)?;
    organizations::store::insert(tx, std::slice::from_ref(&one)).await?;
    let difference = serde_json::json!({ "after": one.facts });
    let entry = history::of_organization(app.now(), actor, "organization.add", one.id, difference);
    history::record(tx, entry.by_import(question.import_id));
    imports::note_provenance(app, tx, one.id, &mention, question.source_id).await?;
    Ok(one.id)
}

fn mention(question: &Stored) -> Result<Mention> {
    serde_json::from_str(&question.waiting).map_err(Error::internal)
}

fn already_answered() -> Error {
    Error::Conflict(Message::new("problem-answered"))
}

/// Brings in the rows of an import that no longer wait.
async fn bring_in(app: &App, tx: &mut Tx, actor: &Actor, import: ImportId) -> Result<()> {
    let Some(source) = store::source_of(tx, import).await? else { return Ok(()) };
    imports::bring_in(tx, import, source, actor, app.now()).await?;
    Ok(())
}

pub(super) async fn answer_term(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    id: TermQuestionId,
    answer: &TermAnswer,
) -> Result<()> {
    let (vocabulary, key) = store::waiting_term(tx, id).await?.ok_or_else(already_answered)?;
    let code = match answer {
        TermAnswer::Means(code) if !vocabulary.has(code) => {
            return Err(Error::invalid("answer", Message::new("problem-term-answer").with("code", code)));
        }
        TermAnswer::Means(code) => Some(code.as_str()),
        TermAnswer::LeaveOut => None,
    };
    store::close_term(tx, id, code, (actor.account(), app.now())).await?;
    match (vocabulary, code) {
        (TermVocabulary::Kind, Some(code)) => describe(app, tx, actor, &key, code).await?,
        (TermVocabulary::Country, None) => store::drop_rows(tx, id).await?,
        (TermVocabulary::Country, Some(code)) => {
            store::fill_rows(tx, id, "country", code).await?;
            store::move_places(tx, &key, code).await?;
        }
        (TermVocabulary::Sector, Some(code)) => {
            let (column, code) = match code.split_once(':') {
                Some(("area", code)) => ("area", code),
                Some((_, code)) => ("cluster", code),
                None => ("cluster", code),
            };
            store::fill_rows(tx, id, column, code).await?;
        }
        (TermVocabulary::ActivityStatus, Some(code)) => store::fill_rows(tx, id, "status", code).await?,
        (_, None) => {}
    }
    let difference = serde_json::json!({ "word": key, "answer": code });
    history::record(tx, history::of(app.now(), actor, "term.answer", "term_question", id.0, difference));
    for import in store::release_rows(tx, id).await? {
        bring_in(app, tx, actor, import).await?;
    }
    Ok(())
}

/// Says of every organization that files describe with a word what that word means.
async fn describe(app: &App, tx: &mut Tx, actor: &Actor, key: &str, code: &str) -> Result<()> {
    for id in imports::described_as(tx, key).await? {
        let Some(before) = organizations::store::load(tx, &[id]).await?.pop() else { continue };
        let mut after = before.clone();
        after.facts.kinds.insert(code.to_owned());
        let difference = after.facts.difference(&before.facts);
        let owned = !matches!(before.owner, crate::access::Owner::Office(_));
        if difference.is_empty() || owned {
            continue;
        }
        after.changed_at = app.now();
        organizations::store::save(tx, &after).await?;
        history::record(tx, history::of_organization(app.now(), actor, "organization.enrich", id, difference));
    }
    Ok(())
}
