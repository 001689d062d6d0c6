//! Networks: organizations whose members are organizations, from a day and until a day.

use super::{current, store};
use crate::access::{Act, Actor};
use crate::app::App;
use crate::dates::PartialDate;
use crate::error::{Error, Result};
use crate::history;
use crate::ids::{self, OrganizationId};
use crate::message::Message;
use uuid::Uuid;

/// That one organization is a member of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Its id.
    pub id: Uuid,
    /// The other organization: the network of a member, the member of a network.
    pub other: OrganizationId,
    /// The name of that.
    pub name: String,
    /// Since when.
    pub from: Option<PartialDate>,
    /// Until when; still so when none.
    pub to: Option<PartialDate>,
}

/// Puts on record that `member` belongs to `network`.
pub async fn join(
    app: &App,
    actor: &Actor,
    member: OrganizationId,
    network: OrganizationId,
    from: Option<PartialDate>,
) -> Result<Uuid> {
    let mut tx = app.db.write().await?;
    let member = current(&mut tx, actor, member).await?;
    let network = current(&mut tx, actor, network).await?;
    actor.must(Act::ReviseOrganization(member.owner))?;
    if !network.facts.network || network.id == member.id {
        let message = Message::new("problem-not-a-network").with("name", &network.facts.name);
        return Err(Error::invalid("network", message));
    }
    if store::network::is_member(&mut tx, network.id, member.id).await? {
        return Err(Error::Conflict(Message::new("problem-already-member").with("name", &network.facts.name)));
    }
    let id = ids::new(&app.clock);
    store::network::insert(&mut tx, id, network.id, member.id, from.as_ref()).await?;
    let difference = serde_json::json!({ "network": [null, network.id], "from": from });
    history::record(
        &mut tx,
        history::of_organization(app.now(), actor, "organization.join", member.id, difference),
    );
    tx.commit().await?;
    app.changed();
    Ok(id)
}

/// Puts on record that `member` left `network` on a day.
pub async fn leave(
    app: &App,
    actor: &Actor,
    member: OrganizationId,
    network: OrganizationId,
    on: PartialDate,
) -> Result<()> {
    let mut tx = app.db.write().await?;
    let member = current(&mut tx, actor, member).await?;
    actor.must(Act::ReviseOrganization(member.owner))?;
    if !store::network::end(&mut tx, network, member.id, &on).await? {
        return Err(Error::NotFound);
    }
    let difference = serde_json::json!({ "network": [network, null], "to": on });
    history::record(
        &mut tx,
        history::of_organization(app.now(), actor, "organization.leave", member.id, difference),
    );
    tx.commit().await?;
    app.changed();
    Ok(())
}
