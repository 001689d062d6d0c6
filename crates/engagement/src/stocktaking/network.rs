//! The network of the partnerships that are meant: drawn once after a change, and remembered for whoever may see the same.

use super::Asked;
use crate::access::Actor;
use crate::app::App;
use crate::error::{Error, Result};
use crate::stock::{Filter, Gathered, Network, Question, gather};
use std::sync::Arc;

/// Who takes part with whom in the partnerships that are meant, as far as the actor may know.
pub async fn network(app: &App, actor: &Actor, filter: &Filter) -> Result<Arc<Network>> {
    let asked = Asked::new(app, actor, filter).await?;
    let question = Question::new(filter, actor, &asked.offices, asked.found.as_ref());
    let drawn = || {
        let changes = app.stock.state().changes;
        app.stock.networks.get(changes, &question)
    };
    if let Some(network) = drawn() {
        return Ok(network);
    }
    let turn = app.stock.networks.turn().await;
    // Someone else may have asked the same meanwhile.
    if let Some(network) = drawn() {
        return Ok(network);
    }
    let (changes, gathered) = gathered(app, actor, filter, &asked)?;
    let networks = app.stock.networks.clone();
    let drawing = move || {
        let network = Arc::new(Network::new(gathered));
        networks.put(changes, question, network.clone());
        // The next may begin when this is done, not when whoever asked for it has gone away.
        drop(turn);
        network
    };
    tokio::task::spawn_blocking(drawing).await.map_err(Error::internal)
}

/// What there is to draw, and at which change of memory.
fn gathered(app: &App, actor: &Actor, filter: &Filter, asked: &Asked) -> Result<(u64, Gathered)> {
    let state = app.stock.state();
    let sieve = asked.sieve(&state, actor, filter)?;
    Ok((state.changes, gather(&state, &sieve)))
}
