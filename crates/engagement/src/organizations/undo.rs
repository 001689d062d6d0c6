//! Putting a revision back: what stood before one change stands again, where nobody has changed it since.

use super::{Draft, Facts, current, put_on_record};
use crate::access::{Act, Actor};
use crate::app::App;
use crate::error::{Error, Result};
use crate::history::{self, Recorded};
use crate::ids::OrganizationId;
use crate::message::Message;
use serde_json::{Map, Value};

/// The acts whose difference is one of facts alone. Renames, merges and networks have their own way back.
const REVERSIBLE: [&str; 3] = ["organization.revise", "organization.enrich", "organization.undo"];

/// Whether an entry is one that can be put back, when nothing has changed since.
#[must_use]
pub fn can_undo(entry: &Recorded) -> bool {
    REVERSIBLE.contains(&entry.act.as_str())
}

/// Puts back what one entry of the history changed: its fields are as they were before it. All or nothing: when one of them
/// has changed since, that is a conflict.
pub async fn undo(app: &App, actor: &Actor, id: OrganizationId, number: i64) -> Result<()> {
    let mut tx = app.db.write().await?;
    let before = current(&mut tx, actor, id).await?;
    actor.must(Act::ReviseOrganization(before.owner))?;
    let entry = history::at(&mut tx, id.0, number).await?.filter(can_undo).ok_or(Error::NotFound)?;
    let difference = serde_json::from_str(&entry.difference).map_err(Error::internal)?;
    let draft = put_back(&before.facts, &difference)?;
    put_on_record(app, actor, &mut tx, &before, &draft, "organization.undo").await?;
    tx.commit().await?;
    app.changed();
    Ok(())
}

/// The record with what stood before the difference.
fn put_back(facts: &Facts, difference: &Map<String, Value>) -> Result<Draft> {
    let now = serde_json::to_value(facts).map_err(Error::internal)?;
    let mut draft = serde_json::to_value(Draft::from(facts)).map_err(Error::internal)?;
    for (field, pair) in difference {
        let (Some(place), Some(old), Some(new)) = (draft.get_mut(field), pair.get(0), pair.get(1)) else {
            continue;
        };
        if now.get(field) != Some(new) {
            return Err(Error::Conflict(Message::new("conflict-undo-changed")));
        }
        *place = typed(old);
    }
    serde_json::from_value(draft).map_err(Error::internal)
}

/// A fact as a form would hold it.
fn typed(value: &Value) -> Value {
    match value {
        Value::Null => Value::String(String::new()),
        Value::Number(number) => Value::String(number.to_string()),
        Value::Array(many) => many.iter().map(typed).collect(),
        Value::Object(parts) => {
            let part = |name| parts.get(name).and_then(Value::as_str).unwrap_or_default();
            Value::String(format!("{}-{}", part("scheme"), part("number")))
        }
        text_or_bool => text_or_bool.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(draft: Draft) -> Facts {
        Draft { name: "River Keepers".into(), ..draft }.check(2026).unwrap()
    }

    #[test]
    fn every_kind_of_fact_goes_back() {
        let before = facts(Draft {
            founded: "1999".into(),
            kinds: vec!["trade_union".into()],
            identifiers: vec!["GB-CHC-202918".into()],
            country: "MLI".into(),
            ..Draft::default()
        });
        let after = facts(Draft { website: "keepers.example".into(), network: true, ..Draft::default() });
        let draft = put_back(&after, &after.difference(&before)).unwrap();
        assert_eq!(draft.check(2026).unwrap(), before);
    }

    #[test]
    fn what_has_changed_since_is_a_conflict() {
        let (before, after) =
            (facts(Draft::default()), facts(Draft { scope: "local".into(), ..Draft::default() }));
        let difference = after.difference(&before);
        let since = facts(Draft { scope: "national".into(), ..Draft::default() });
        assert!(matches!(put_back(&since, &difference), Err(Error::Conflict(_))));
    }
}
