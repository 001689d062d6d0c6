//! Which records may be the organization that someone is about to register.

use super::{Question, id, opened};
use crate::access::Actor;
use crate::app::App;
use crate::error::{Error, Result};
use crate::organizations::{self, Organization};
use matching::{Evidence, Match, Name, Verdict, Weights, compare};

/// Records that are compared with the name.
const COMPARED: usize = 10;
/// Records that are shown: more than a few nobody reads before typing on.
const SHOWN: usize = 5;
/// Letters of a name that are looked for.
const LETTERS: usize = 200;

/// The records that a person should look at before a name is registered, the likeliest first. Other actors too: whoever
/// stands there as one may find themselves.
pub async fn likely(app: &App, actor: &Actor, name: &str, country: Option<&str>) -> Result<Vec<Organization>> {
    let q: String = name.trim().chars().take(LETTERS).collect();
    if q.is_empty() {
        return Ok(Vec::new());
    }
    let question = Question { q, include_others: true, per_page: COMPARED, ..Question::default() };
    let found = opened(app)?.search(&question.query(actor)).map_err(Error::internal)?;
    let ids: Vec<_> = found.hits.iter().map(|hit| id(hit.id)).collect();
    let asked = Name::new(&question.q);
    let lines = organizations::named_lines(app, actor, &ids).await?;
    let near = lines.into_iter().filter_map(|one| Some((nearness(&asked, country, &one)?, one)));
    let mut near: Vec<_> = near.collect();
    near.sort_by(|one, other| other.0.total_cmp(&one.0));
    Ok(near.into_iter().take(SHOWN).map(|(_, one)| one).collect())
}

/// How near the nearest name of a record comes, if a person should look; a little nearer in the same country.
fn nearness(asked: &Name, country: Option<&str>, one: &Organization) -> Option<f64> {
    let acronyms: Vec<String> = one.facts.acronym.iter().cloned().collect();
    let own = Evidence { country, ..Evidence::default() };
    let theirs = Evidence { country: one.facts.country.as_deref(), kind: None, acronyms: &acronyms };
    let outcome = |text: &str| compare(asked, &own, &Name::new(text), &theirs, Weights::built_in());
    let texts = std::iter::once(&one.facts.name).chain(one.names.iter().map(|name| &name.text));
    let best = texts.map(|text| outcome(text)).max_by(|one, other| one.score.total_cmp(&other.score));
    let same_country = country.is_some() && country == one.facts.country.as_deref();
    best.filter(worth_a_look).map(|found| found.score + if same_country { 0.1 } else { 0.0 })
}

fn worth_a_look(found: &Match) -> bool {
    found.verdict != Verdict::Different
}
