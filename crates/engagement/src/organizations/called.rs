//! Which organizations people mean by what they type: an id, an identifier, or a name.

use super::{Identifier, store};
use crate::access::{Act, Actor, Confidentiality, Owner};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::OrganizationId;
use std::collections::HashMap;

/// The organizations that each text names, with their official names; several where a name is ambiguous. One that the actor
/// may not know of is not among them. Three statements at most.
pub(crate) async fn called(
    conn: &mut Conn,
    actor: &Actor,
    texts: &[&str],
) -> Result<HashMap<String, Vec<(OrganizationId, String)>>> {
    let mut asked = Asked::default();
    texts.iter().for_each(|text| asked.sort_in(text));
    let mut found: HashMap<String, Vec<(OrganizationId, String)>> = HashMap::new();
    for Bearer { key, id, name, owner, level } in asked.bearers(conn).await? {
        if !actor.may(Act::Read(owner, level)) {
            continue;
        }
        for text in asked.texts.get(&key).into_iter().flatten() {
            let named = found.entry(text.clone()).or_default();
            if !named.iter().any(|(known, _)| *known == id) {
                named.push((id, name.clone()));
            }
        }
    }
    Ok(found)
}

/// An organization, and by what it was found.
pub(in crate::organizations) struct Bearer {
    pub(in crate::organizations) key: String,
    pub(in crate::organizations) id: OrganizationId,
    pub(in crate::organizations) name: String,
    pub(in crate::organizations) owner: Owner,
    pub(in crate::organizations) level: Confidentiality,
}

/// What is asked for, by how it is looked up.
#[derive(Default)]
struct Asked {
    ids: Vec<OrganizationId>,
    identifiers: Vec<(String, String)>,
    names: Vec<String>,
    texts: HashMap<String, Vec<String>>,
}

impl Asked {
    fn sort_in(&mut self, text: &str) {
        let text = text.trim();
        let key = if let Ok(id) = text.parse::<OrganizationId>() {
            self.ids.push(id);
            id.to_string()
        } else if let Some(Identifier { scheme, number }) = Identifier::from_iati(text) {
            let key = format!("{scheme}-{number}");
            self.identifiers.push((scheme, number));
            key
        } else {
            let key = matching::fold(text);
            self.names.push(key.clone());
            key
        };
        let texts = self.texts.entry(key).or_default();
        if !texts.iter().any(|known| known == text) {
            texts.push(text.to_owned());
        }
    }

    async fn bearers(&self, conn: &mut Conn) -> Result<Vec<Bearer>> {
        let mut found = Vec::new();
        if !self.ids.is_empty() {
            found.extend(store::called::by_ids(conn, &self.ids).await?);
        }
        if !self.identifiers.is_empty() {
            found.extend(store::called::by_identifiers(conn, &self.identifiers).await?);
        }
        if !self.names.is_empty() {
            found.extend(store::called::by_names(conn, &self.names).await?);
        }
        Ok(found)
    }
}
