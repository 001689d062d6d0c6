//! Roles and where they hold, in words.

use crate::by::By;
use crate::error::Result;
use crate::language::{Language, key};
use engagement::access::{Membership, Of, Role};
use engagement::ids::OrganizationId;
use engagement::offices::{self, Offices};
use engagement::{organizations, vocabulary};
use std::collections::HashMap;

/// What someone is, and where it is told.
pub(super) struct Held {
    pub(super) role: String,
    pub(super) place: String,
    /// Whether it is held for an organization rather than in the institution.
    pub(super) civil: bool,
    pub(super) href: Option<String>,
    pub(super) membership: Membership,
}

/// The names of the places where roles hold.
pub(super) struct Names {
    organizations: HashMap<OrganizationId, String>,
    offices: Option<Offices>,
    institution: String,
}

impl Names {
    /// Those that these roles need.
    pub(super) async fn of(by: &By, held: &[Membership]) -> Result<Self> {
        let ids = held.iter().filter_map(|one| match one.of {
            Of::Organization(id) => Some(id),
            _ => None,
        });
        let ids: Vec<_> = ids.collect();
        let whole = organizations::whole(&by.app, &by.actor, &ids).await?;
        let named = whole.into_iter().map(|one| (one.id, one.facts.name));
        let at_office = held.iter().any(|one| matches!(one.of, Of::Office(Some(_))));
        let offices = if at_office { Some(offices::list(&by.app).await?) } else { None };
        let institution = by.l.institution(&by.app.settings.institution);
        Ok(Self { organizations: named.collect(), offices, institution })
    }
}

/// The key of what a role is called.
pub(super) fn name(role: Role) -> &'static str {
    match role {
        Role::Administrator => key("role-administrator"),
        Role::Secretariat => key("role-secretariat"),
        Role::Manager => key("role-manager"),
        Role::Editor => key("role-editor"),
        Role::Viewer => key("role-viewer"),
        Role::Delegate => key("role-delegate"),
        Role::FocalPoint => key("role-focal-point"),
        Role::Deputy => key("role-deputy"),
        Role::Member => key("role-member"),
    }
}

/// Where a role holds, in words.
pub(super) fn place(names: &Names, of: &Of, l: Language) -> String {
    let office = |id| names.offices.as_ref().and_then(|all| all.get(id));
    match of {
        Of::Institution => names.institution.clone(),
        Of::Office(None) => l.say("role-headquarters").to_string(),
        Of::Office(Some(id)) => {
            office(*id).map_or_else(|| l.say("role-an-office").to_string(), |one| one.title(l.code()).to_owned())
        }
        Of::State(code) => vocabulary::all().country.label(code, l.code()).to_owned(),
        Of::Organization(id) => {
            let known = names.organizations.get(id).cloned();
            known.unwrap_or_else(|| l.say("role-an-organization").to_string())
        }
    }
}

/// Roles in words, each with the address of its place.
pub(super) fn told(names: &Names, held: Vec<Membership>, l: Language) -> Vec<Held> {
    let one = |membership: Membership| Held {
        role: l.say(name(membership.role)).to_string(),
        place: place(names, &membership.of, l),
        civil: matches!(membership.of, Of::Organization(_)),
        href: address(names, &membership.of).map(|path| l.to(&path).into_owned()),
        membership,
    };
    held.into_iter().map(one).collect()
}

fn address(names: &Names, of: &Of) -> Option<String> {
    match of {
        Of::Organization(id) => Some(format!("/organizations/{id}")),
        Of::Office(Some(id)) => {
            names.offices.as_ref().and_then(|all| all.get(*id)).map(|one| format!("/offices/{}", one.slug))
        }
        _ => None,
    }
}
