//! Which records of the register sayings are that their source never told of before.

use super::Saying;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{PartnershipId, SourceId};
use crate::partnerships::parts::Scheme;
use crate::partnerships::store;
use std::collections::{HashMap, HashSet};

type Met = HashMap<String, PartnershipId>;

/// The records that sayings are, by the keys of these: the record that the source names, else the one that bears the
/// publisher's own code, else the only one that bears the code of the project.
pub(super) async fn met(tx: &mut Tx, source: SourceId, fresh: &[Saying]) -> Result<Met> {
    let mut met = of_project(tx, source, fresh).await?;
    let published = bearing(tx, Scheme::Iati, fresh).await?;
    met.extend(published.into_iter().filter_map(|(key, found)| Some((key, *found.first()?))));
    met.extend(named(tx, fresh).await?);
    Ok(met)
}

/// The partnerships that bear the code of a scheme that a saying has, by its key.
async fn bearing(tx: &mut Tx, scheme: Scheme, fresh: &[Saying]) -> Result<Vec<(String, Vec<PartnershipId>)>> {
    let of = |one: &Saying| {
        let code = one.told.facts.codes.iter().find(|code| code.scheme == scheme)?;
        Some((code.code.clone(), one.told.key.clone()))
    };
    let codes: Vec<(String, String)> = fresh.iter().filter_map(of).collect();
    if codes.is_empty() {
        return Ok(Vec::new());
    }
    let all: Vec<String> = codes.iter().map(|(code, _)| code.clone()).collect();
    let found = store::with_codes(tx, scheme, &all).await?;
    Ok(codes.into_iter().filter_map(|(code, key)| Some((key, found.get(&code)?.clone()))).collect())
}

/// Several partnerships may be of one project: a record that the source tells of under another key is another one.
async fn of_project(tx: &mut Tx, source: SourceId, fresh: &[Saying]) -> Result<Met> {
    let found = bearing(tx, Scheme::Project, fresh).await?;
    let only = found.into_iter().filter_map(|(key, found)| match found[..] {
        [one] => Some((key, one)),
        _ => None,
    });
    let only: Vec<(String, PartnershipId)> = only.collect();
    let ids: Vec<PartnershipId> = only.iter().map(|(_, id)| *id).collect();
    let told = store::told_by(tx, source, &ids).await?;
    let mut taken: HashSet<PartnershipId> = told;
    Ok(only.into_iter().filter(|(_, id)| taken.insert(*id)).collect())
}

/// The records that sayings name by their ids, as far as there are such.
async fn named(tx: &mut Tx, fresh: &[Saying]) -> Result<Met> {
    let named: Met = fresh.iter().filter_map(|one| Some((one.told.key.clone(), one.told.record?))).collect();
    if named.is_empty() {
        return Ok(named);
    }
    let ids: Vec<PartnershipId> = named.values().copied().collect();
    let existing: HashSet<PartnershipId> = store::existing(tx, &ids).await?.into_iter().collect();
    Ok(named.into_iter().filter(|(_, id)| existing.contains(id)).collect())
}
