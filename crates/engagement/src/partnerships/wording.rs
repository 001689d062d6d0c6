//! A draft as a form shows it: organizations by their names, where a name finds its organization alone.

use super::draft::Draft;
use crate::access::Actor;
use crate::app::App;
use crate::error::Result;
use crate::ids::OrganizationId;
use crate::organizations;

/// The draft with names in the place of ids; an id stays where its name would find another organization too, or none.
pub async fn in_words(app: &App, actor: &Actor, mut draft: Draft) -> Result<Draft> {
    let mut conn = app.db.read().await?;
    let texts: Vec<&str> = draft.organizations().collect();
    let by_id = organizations::called(&mut conn, actor, &texts).await?;
    let only = |found: &[(OrganizationId, String)]| match found {
        [one] => Some(one.clone()),
        _ => None,
    };
    let names: Vec<&str> = by_id.values().flatten().map(|(_, name)| name.as_str()).collect();
    let by_name = organizations::called(&mut conn, actor, &names).await?;
    for text in draft.organizations_to_word() {
        if text.parse::<OrganizationId>().is_err() {
            continue;
        }
        let Some((id, name)) = by_id.get(text.as_str()).and_then(|found| only(found)) else { continue };
        if by_name.get(&name).and_then(|found| only(found)).is_some_and(|(one, _)| one == id) {
            *text = name;
        }
    }
    Ok(draft)
}
