//! Which part of the network the address asks for: all of it, someone and those around, or one circle.

use crate::by::By;
use crate::error::Result;
use crate::list::Asked;
use engagement::offices::{self, Offices};
use engagement::stocktaking::{self, Near, Network, Of, View};
use std::sync::Arc;

/// What is shown.
pub(super) enum Part {
    /// All of it.
    Whole,
    /// Someone and those around.
    Around(Box<Near>),
    /// The circle of someone.
    Circle(u32, Arc<View>),
    /// Someone who is not in it, or whom the actor may not know of: nobody learns which.
    Nobody,
}

/// The network, the part that is shown, and what offices are called.
pub(super) struct Found {
    pub(super) network: Arc<Network>,
    pub(super) part: Part,
    pub(super) offices: Offices,
}

/// What the address asks for.
pub(super) async fn found(by: &By, asked: &Asked) -> Result<Found> {
    let network = stocktaking::network(&by.app, &by.actor, &crate::partnerships::filter(asked)).await?;
    let offices = offices::list(&by.app).await?;
    let node = |name| {
        let key: &str = asked.all(name).next()?;
        Some(node(&network, &offices, key))
    };
    let (around, circle) = (node("around"), node("circle"));
    // Both take a while where the network is large.
    let asked_for = network.clone();
    let part = tokio::task::spawn_blocking(move || match (around, circle) {
        (Some(Some(node)), _) => Part::Around(Box::new(asked_for.around(node))),
        (None, Some(Some(node))) => asked_for.opened(node).map_or(Part::Nobody, |view| Part::Circle(node, view)),
        (None, None) => Part::Whole,
        _ => Part::Nobody,
    });
    let part = part.await.map_err(engagement::error::Error::internal)?;
    Ok(Found { network, part, offices })
}

/// The node that a text names: an organization by its id, an office by its slug.
fn node(network: &Network, offices: &Offices, key: &str) -> Option<u32> {
    let id = key.parse().ok();
    match offices.at(key) {
        Some(office) => network.find(|of| of == Of::Office(office.id)),
        None => network.find(|of| id.is_some() && of.organization() == id),
    }
}

impl Found {
    /// The view that is drawn.
    pub(super) fn view(&self) -> Option<&View> {
        match &self.part {
            Part::Whole => Some(&self.network.whole),
            Part::Around(near) => Some(&near.view),
            Part::Circle(_, view) => Some(view),
            Part::Nobody => None,
        }
    }

    /// Those who stand in the list; none for all.
    pub(super) fn listed(&self) -> Option<&[u32]> {
        match &self.part {
            Part::Whole => None,
            Part::Around(near) => Some(&near.linked),
            Part::Circle(_, view) => Some(&view.nodes),
            Part::Nobody => Some(&[]),
        }
    }
}
