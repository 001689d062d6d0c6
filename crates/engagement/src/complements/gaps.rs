//! Gaps: kinds of work in places where others are active and no partner is, and where many do the same.

mod counting;
mod table;

use super::crossing::Memories;
use crate::access::{Actor, Sight};
use crate::activities;
use crate::answers;
use crate::app::App;
use crate::error::Result;
use crate::partnerships::today;
use crate::presence;
use crate::stock;
use crate::stocktaking::{self, under_way};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// So many cells of each sort are told apart from the table.
const TOLD: usize = 10;
/// So many organizations in a cell are many.
const MANY: u32 = 10;

/// What the rows are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rows {
    /// Areas of cooperation.
    #[default]
    Areas,
    /// Clusters.
    Clusters,
}

/// What is asked of the table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Question {
    /// What the rows are.
    pub rows: Rows,
    /// Codes of areas or clusters: these and those below them are the rows, else the top of their tree.
    pub row: Vec<String>,
    /// Codes of countries, which are the columns then.
    pub country: Vec<String>,
    /// M49 codes of regions, whose countries are the columns then.
    pub region: Vec<String>,
    /// A year, a month or a day; today when empty.
    pub as_of: String,
    /// Other actors too, which are not of civil society.
    pub include_others: bool,
}

/// How many organizations there are in a cell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct GapCell {
    /// In partnerships with the institution.
    pub partners: u32,
    /// At work by activities on record, and not among the partners.
    pub others: u32,
}

/// A table of who works on what where, with us and without.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gaps {
    /// Codes of the rows.
    pub rows: Vec<String>,
    /// Codes of the columns.
    pub columns: Vec<String>,
    /// Whether the columns are countries rather than regions.
    pub by_country: bool,
    /// What is in each column of each row.
    pub cells: Vec<Vec<GapCell>>,
    /// Where others work and no partner does, the most others first.
    pub gaps: Vec<Gap>,
    /// How many such cells there are in all.
    pub all_gaps: usize,
    /// Where ten organizations or more do the same, the most first.
    pub crowds: Vec<Gap>,
    /// How many such cells there are in all.
    pub all_crowds: usize,
    /// The day, month or year of which it tells.
    pub as_of: String,
}

/// A cell by its row and column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The code of the area or cluster.
    pub row: String,
    /// The code of the country or region.
    pub column: String,
    /// How many there are.
    pub cell: GapCell,
}

/// Who works on what where, as far as the actor may know.
pub async fn gaps(app: &App, actor: &Actor, question: &Question) -> Result<Arc<Gaps>> {
    activities::look(app).await?;
    stocktaking::look(app).await?;
    let as_of = match question.as_of.trim() {
        "" => today(app).to_string(),
        day => day.to_owned(),
    };
    let (state, presence) = (app.stock.state(), app.presence.state());
    let memories = Memories::new(app, &state, &presence)?;
    let at = memories.at();
    let counted = Counted { question: question.clone(), as_of, sight: actor.sight() };
    app.answers.get_or(at, counted, |counted| count(&memories, actor, question, &counted.as_of))
}

/// Which table, of which day, and what whoever asks may know of.
#[derive(PartialEq)]
struct Counted {
    question: Question,
    as_of: String,
    sight: Sight,
}

impl answers::Question for Counted {
    type Answer = Gaps;

    fn bytes(gaps: &Gaps) -> usize {
        gaps.cells.iter().flatten().count() * size_of::<GapCell>() + (gaps.rows.len() + gaps.columns.len()) * 32
    }
}

fn count(memories: &Memories<'_>, actor: &Actor, question: &Question, as_of: &str) -> Result<Gaps> {
    let (state, presence) = (memories.stock, memories.presence);
    let of_stock = stock::Filter {
        country: question.country.clone(),
        region: question.region.clone(),
        include_others: question.include_others,
        ..stock::Filter::default()
    };
    let of_presence = presence::Filter {
        country: question.country.clone(),
        region: question.region.clone(),
        period: as_of.to_owned(),
        include_others: question.include_others,
        ..presence::Filter::default()
    };
    let filter = under_way(&of_stock, as_of);
    let sieve = stock::Sieve::new(state, actor, &filter, &Default::default(), None)?;
    let of_presence = presence::Sieve::new(presence, &of_presence, presence::Scope::of(actor), None)?;
    let mut counting = counting::Counting::new(question, state);
    counting.take_partnerships(state, &sieve);
    counting.take_activities(memories, &of_presence);
    Ok(counting.table(as_of.to_owned()))
}
