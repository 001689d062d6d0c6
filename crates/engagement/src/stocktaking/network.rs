//! The network of the partnerships that are meant: drawn once after a change, and remembered for whoever may see the same.

use super::Asked;
use crate::access::Actor;
use crate::answers::{At, Question};
use crate::app::App;
use crate::error::{Error, Result};
use crate::stock::{Filter, Gathered, Meant, Network, gather};
use std::sync::Arc;

/// The network of what is meant.
#[derive(PartialEq)]
struct Drawing(Meant);

impl Question for Drawing {
    type Answer = Network;

    fn bytes(network: &Network) -> usize {
        network.nodes.len() * NODE_BYTES
    }
}

/// About so many bytes a node takes, with its links and its place in the picture.
const NODE_BYTES: usize = 150;

/// Who takes part with whom in the partnerships that are meant, as far as the actor may know.
pub async fn network(app: &App, actor: &Actor, filter: &Filter) -> Result<Arc<Network>> {
    let asked = Asked::new(app, actor, filter).await?;
    let question = Drawing(asked.meant(filter, actor));
    let drawn = || {
        let at = app.stock.state().at();
        app.answers.get(at, &question)
    };
    if let Some(network) = drawn() {
        return Ok(network);
    }
    let turn = app.stock.drawing.clone().lock_owned().await;
    // Someone else may have asked the same meanwhile.
    if let Some(network) = drawn() {
        return Ok(network);
    }
    let (at, gathered) = gathered(app, actor, filter, &asked)?;
    let answers = app.answers.clone();
    let drawing = move || {
        let network = Arc::new(Network::new(gathered));
        answers.put(at, question, network.clone());
        // The next may begin when this is done, not when whoever asked for it has gone away.
        drop(turn);
        network
    };
    tokio::task::spawn_blocking(drawing).await.map_err(Error::internal)
}

/// What there is to draw, and of which state of memory.
fn gathered(app: &App, actor: &Actor, filter: &Filter, asked: &Asked) -> Result<(At, Gathered)> {
    let state = app.stock.state();
    let sieve = asked.sieve(&state, actor, filter)?;
    Ok((state.at(), gather(&state, &sieve)))
}
