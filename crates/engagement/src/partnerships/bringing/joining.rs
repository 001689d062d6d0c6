//! An answer adds the organization that it tells of to the partnerships that waited for it: in the role and at the place
//! that their sources gave it, as another import of the same files would.

use super::tell_of;
use crate::access::{Actor, Owner};
use crate::app::App;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{ImportId, MatchQuestionId, OrganizationId, PartnershipId};
use crate::partnerships::partnership::{Facts, Partnership};
use crate::partnerships::store;
use crate::partnerships::told::{Known, Named, fields, fingerprint};
use std::collections::HashMap;

/// Adds the organization that a question was about to what waited for the answer. `import` had left the question.
pub(crate) async fn join(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    (question, import): (MatchQuestionId, ImportId),
    organization: OrganizationId,
) -> Result<()> {
    let waiting = store::waiting_for(tx, question).await?;
    let mut ids: Vec<PartnershipId> = waiting.iter().map(|one| one.partnership_id).collect();
    ids.sort_unstable();
    ids.dedup();
    for id in &ids {
        store::hold(tx, *id).await?;
    }
    let loaded = store::load(tx, &ids).await?;
    let mut current: HashMap<PartnershipId, Partnership> = loaded.into_iter().map(|one| (one.id, one)).collect();
    for mut source in waiting {
        let kept = source.named.as_deref().and_then(Named::stored);
        let Some((mut named, before)) = kept.zip(Known::stored(&source.known)) else { continue };
        named.answer(question, organization);
        if let Some(one) = current.get(&source.partnership_id)
            && let Some(after) = joined(app, one, &before, &named, organization)
        {
            let difference = after.facts.difference(&one.facts);
            store::save(tx, &after).await?;
            tell_of(app, actor, tx, (import, after.id), "partnership.revise", difference);
            current.insert(after.id, after);
        }
        source.known = before.naming(&named, &app.clock).text();
        source.fingerprint = fingerprint(source.original.as_deref(), &source.known);
        source.named = named.kept();
        store::answered(tx, question, &source).await?;
    }
    Ok(())
}

/// The record with the organization; none where it is in it already. Of what somebody changed since the source said it,
/// nothing else is touched.
fn joined(
    app: &App,
    one: &Partnership,
    before: &Known,
    named: &Named,
    organization: OrganizationId,
) -> Option<Partnership> {
    if matches!(one.owner, Owner::Organization(_)) {
        return None;
    }
    let (held, parties) = (fields(&one.facts), named.parties(&app.clock));
    let mut facts = one.facts.clone();
    if before.holds("parties", &held) {
        facts.parties = parties;
    } else if !one.organizations().any(|id| id == organization) {
        let added = parties.into_iter().filter(|party| party.organization == organization);
        let is_led = facts.parties.iter().any(|party| party.leads);
        facts
            .parties
            .extend(added.map(|party| crate::partnerships::Party { leads: party.leads && !is_led, ..party }));
        facts.parties.sort_by_key(|party| !party.leads);
    }
    if before.holds("funding", &held) {
        facts.funding = named.funding(&app.clock);
    }
    facts.keep_of(&one.facts);
    changed(app, one, facts)
}

fn changed(app: &App, one: &Partnership, facts: Facts) -> Option<Partnership> {
    let is_changed = !facts.difference(&one.facts).is_empty();
    is_changed.then(|| Partnership { facts, answers: Default::default(), changed_at: app.now(), ..one.clone() })
}
