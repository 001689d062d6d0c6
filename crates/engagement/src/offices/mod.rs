//! Offices of the institution: add, revise, rename, close, merge, read. What happened under one that closed stays under
//! it, and shows under its successor.

mod draft;
mod founding;
mod office;
mod placing;
pub(crate) mod store;
mod tree;

pub use draft::Draft;
pub use founding::found;
pub use office::{Facts, Kind, Name, Office};
pub use tree::{Branch, Offices};

use crate::access::{Act, Actor};
use crate::app::App;
use crate::dates::PartialDate;
use crate::db::Conn;
use crate::error::{Error, Problem, Result};
use crate::history::{self, Entry, Recorded};
use crate::ids::{self, OfficeId};
use crate::message::Message;
use crate::names;
use draft::Checked;
use jiff::Timestamp;
use serde_json::{Map, Value};

/// An office and those around it.
#[derive(Debug, Clone)]
pub struct Profile {
    /// The office; one that closed too.
    pub office: Office,
    /// The one under which it stands.
    pub parent: Option<Office>,
    /// Those directly under it.
    pub under: Vec<Office>,
    /// Those in whose place it stands.
    pub before: Vec<Office>,
    /// The one that stands now in its place.
    pub successor: Option<Office>,
}

/// Adds an office.
pub async fn add(app: &App, actor: &Actor, draft: &Draft) -> Result<Office> {
    actor.must(Act::ManageOffices)?;
    let mut tx = app.db.write().await?;
    let offices = store::all_to_change(&mut tx).await?;
    let office = opened(app, &offices, draft)?;
    store::insert(&mut tx, std::slice::from_ref(&office)).await?;
    history::record(&mut tx, entry(app, actor, "office.add", office.id, office.told()));
    tx.commit().await?;
    app.changed();
    Ok(office)
}

/// Changes what is on record. `seen` is when it had last changed when the person began: a later change is a conflict. A
/// day of closing that is taken out opens the office again.
pub async fn revise(app: &App, actor: &Actor, id: OfficeId, draft: &Draft, seen: Timestamp) -> Result<()> {
    actor.must(Act::ManageOffices)?;
    let mut tx = app.db.write().await?;
    let offices = store::all_to_change(&mut tx).await?;
    let before = offices.get(id).ok_or(Error::NotFound)?;
    if before.changed_at != seen {
        return Err(Error::Conflict(Message::new("problem-changed-meanwhile")));
    }
    let Some((after, difference)) = revised(app, &offices, before, draft)? else { return Ok(()) };
    store::save(&mut tx, &after).await?;
    history::record(&mut tx, entry(app, actor, "office.revise", id, difference));
    tx.commit().await?;
    app.changed();
    Ok(())
}

/// Renames an office as of a day: the name that it had in that language stays on record as a former one. Without a
/// language it is that of the name by which it goes.
pub async fn rename(
    app: &App,
    actor: &Actor,
    id: OfficeId,
    name: &str,
    language: &str,
    on: Option<PartialDate>,
) -> Result<()> {
    actor.must(Act::ManageOffices)?;
    let text = names::clean(name).map_err(|message| Error::invalid("name", message))?;
    let language = names::language(language).map_err(|message| Error::invalid("language", message))?;
    let mut tx = app.db.write().await?;
    let offices = store::all_to_change(&mut tx).await?;
    let before = offices.get(id).ok_or(Error::NotFound)?;
    let usual = || before.name("en").map_or_else(|| "und".to_owned(), |name| name.language.clone());
    let language = language.unwrap_or_else(usual);
    let next = Name { id: ids::new(&app.clock), text, language, former: false, from: on, to: None };
    let after = Office { names: before.renamed(next)?, changed_at: app.now(), ..before.clone() };
    store::save(&mut tx, &after).await?;
    history::record(&mut tx, entry(app, actor, "office.rename", id, after.difference(before)));
    tx.commit().await?;
    app.changed();
    Ok(())
}

/// Closes an office on a day. With a successor, those under it move there, and what happened under it shows there; without
/// one there may be none under it.
pub async fn close(
    app: &App,
    actor: &Actor,
    id: OfficeId,
    on: PartialDate,
    successor: Option<OfficeId>,
) -> Result<()> {
    end(app, actor, "office.close", &[id], &on, successor).await
}

/// Merges offices into one on a day; that may be one of them. Those under them move to it.
pub async fn merge(app: &App, actor: &Actor, several: &[OfficeId], into: OfficeId, on: PartialDate) -> Result<()> {
    let mut others: Vec<OfficeId> = several.iter().copied().filter(|id| *id != into).collect();
    others.sort_unstable();
    others.dedup();
    if others.is_empty() {
        return Err(Error::invalid("office", Message::new("problem-office-merge-one")));
    }
    end(app, actor, "office.merge", &others, &on, Some(into)).await
}

async fn end(
    app: &App,
    actor: &Actor,
    act: &'static str,
    ids: &[OfficeId],
    on: &PartialDate,
    successor: Option<OfficeId>,
) -> Result<()> {
    actor.must(Act::ManageOffices)?;
    let mut tx = app.db.write().await?;
    let offices = store::all_to_change(&mut tx).await?;
    for mut after in offices.closed(ids, on, successor)? {
        let Some(before) = offices.get(after.id) else { continue };
        after.changed_at = app.now();
        store::save(&mut tx, &after).await?;
        let act = if ids.contains(&after.id) { act } else { "office.move" };
        history::record(&mut tx, entry(app, actor, act, after.id, after.difference(before)));
    }
    tx.commit().await?;
    app.changed();
    Ok(())
}

/// All offices, those that closed among them: anyone may know them. [`Offices::tree`] orders those of a day.
pub async fn list(app: &App) -> Result<Offices> {
    store::all(&mut app.db.read().await?).await
}

/// The office at an address, with those around it.
pub async fn find(app: &App, slug: &str) -> Result<Profile> {
    let mut conn = app.db.read().await?;
    let offices = store::all(&mut conn).await?;
    let office = offices.at(slug).ok_or(Error::NotFound)?;
    let now = tree::successor(&offices.links(), office.id);
    Ok(Profile {
        parent: office.facts.parent.and_then(|id| offices.get(id)).cloned(),
        under: offices.under(office.id).cloned().collect(),
        before: offices.before(office.id).cloned().collect(),
        successor: offices.get(now).filter(|one| one.id != office.id).cloned(),
        office: office.clone(),
    })
}

/// What happened to an office's record, newest first.
pub async fn history(app: &App, id: OfficeId, limit: i64) -> Result<Vec<Recorded>> {
    history::of_record(&mut app.db.read().await?, id.0, limit).await
}

/// An office and all that one reaches from it: those under it, and those in whose place it or one of these stands. What
/// belongs to any of them shows under it. One statement.
pub async fn below(conn: &mut Conn, id: OfficeId) -> Result<Vec<OfficeId>> {
    Ok(tree::below(&store::links(conn).await?, id))
}

/// As [`below`], of each of several offices. One statement, however many; none for none.
pub(crate) async fn below_each(conn: &mut Conn, ids: &[OfficeId]) -> Result<Vec<Vec<OfficeId>>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let links = store::links(conn).await?;
    Ok(ids.iter().map(|id| tree::below(&links, *id)).collect())
}

/// The office that stands now in the place of one; itself when nothing does. One statement.
pub async fn successor_of(conn: &mut Conn, id: OfficeId) -> Result<OfficeId> {
    Ok(tree::successor(&store::links(conn).await?, id))
}

/// A new office as it was drafted, if it may stand among the others.
pub(crate) fn opened(app: &App, among: &Offices, draft: &Draft) -> Result<Office> {
    let checked = draft.check(among)?;
    let slug = checked.slug.clone().unwrap_or_else(|| draft::free_slug(&checked, among));
    let mut problems = Vec::new();
    if among.at(&slug).is_some() {
        problems.push(Problem::new("slug", Message::new("problem-office-slug-taken").with("text", &slug)));
    }
    let office = Office {
        id: OfficeId::new(&app.clock),
        slug,
        names: corrected(app, &[], &checked),
        facts: checked.facts,
        created_at: app.now(),
        changed_at: app.now(),
    };
    problems.extend(among.problems(&office));
    if problems.is_empty() { Ok(office) } else { Err(Error::Invalid(problems)) }
}

/// An office once it is as drafted, and what that changes; none when it changes nothing.
pub(crate) fn revised(
    app: &App,
    among: &Offices,
    before: &Office,
    draft: &Draft,
) -> Result<Option<(Office, Map<String, Value>)>> {
    let mut checked = draft.check(among)?;
    checked.facts.successor = before.facts.successor.filter(|_| checked.facts.to.is_some());
    let names = corrected(app, &before.names, &checked);
    let after = Office { names, facts: checked.facts, changed_at: app.now(), ..before.clone() };
    let problems = among.problems(&after);
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let difference = after.difference(before);
    Ok((!difference.is_empty()).then_some((after, difference)))
}

/// The names once those that it goes by are as typed. A correction is no rename: the wrong one goes.
fn corrected(app: &App, before: &[Name], checked: &Checked) -> Vec<Name> {
    let current = |language: &str| before.iter().find(|name| !name.former && name.language == language);
    let now = checked.names.iter().map(|(language, text)| {
        let known = current(language);
        Name {
            id: known.map_or_else(|| ids::new(&app.clock), |name| name.id),
            text: text.clone(),
            language: language.clone(),
            former: false,
            from: known.and_then(|name| name.from.clone()),
            to: None,
        }
    });
    before.iter().filter(|name| name.former).cloned().chain(now).collect()
}

/// An entry of an office's record.
pub(crate) fn entry(
    app: &App,
    actor: &Actor,
    act: &'static str,
    id: OfficeId,
    difference: impl serde::Serialize,
) -> Entry {
    history::of(app.now(), actor, act, "office", id.0, difference)
}
