//! The organizations in partnerships: each with its roles, and since when.

use super::{Asked, Paging};
use crate::access::Actor;
use crate::app::App;
use crate::dates::{PartialDate, dated};
use crate::error::Result;
use crate::ids::OrganizationId;
use crate::stock::{Filter, Known, positions};
use crate::vocabulary;
use std::collections::HashMap;
use std::sync::Arc;

/// An organization that works with the institution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partnered {
    /// Which organization.
    pub organization: OrganizationId,
    /// What it is called.
    pub name: Arc<str>,
    /// Codes of its kinds.
    pub kinds: Vec<String>,
    /// Codes of its roles in the partnerships that are meant.
    pub roles: Vec<String>,
    /// Since when it is in one of them; none where no day is on record.
    pub since: Option<PartialDate>,
    /// How many partnerships it is in.
    pub partnerships: usize,
}

/// A page of them.
#[derive(Debug)]
pub struct Partners {
    /// How many there are.
    pub total: usize,
    /// How many in each role, by code, in the order of the vocabulary; one counts in each of its roles.
    pub roles: Vec<(String, usize)>,
    /// Which page this is, from 1.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// Those of the page, by name.
    pub lines: Vec<Partnered>,
}

#[derive(Clone, Copy)]
struct Sum {
    roles: u64,
    since: u32,
    partnerships: usize,
}

/// The organizations in the partnerships that are meant, by name.
pub async fn partners(app: &App, actor: &Actor, filter: &Filter, paging: Paging) -> Result<Partners> {
    let asked = Asked::new(app, actor, filter).await?;
    let state = app.stock.state();
    let sieve = asked.sieve(&state, actor, filter)?;
    let mut sums: HashMap<u32, (Sum, &Known)> = HashMap::new();
    for deal in state.deals.values().filter(|deal| sieve.passes(&state, deal)) {
        for (partner, known) in sieve.partners(&state, deal) {
            let none = Sum { roles: 0, since: u32::MAX, partnerships: 0 };
            let (sum, _) = sums.entry(partner.organization).or_insert((none, known));
            sum.roles |= partner.roles;
            sum.partnerships += 1;
            // A day that is not on record is no early one.
            if partner.from > 0 {
                sum.since = sum.since.min(partner.from);
            }
        }
    }
    let roles = &vocabulary::all().role;
    let holding = |at: usize| sums.values().filter(|(sum, _)| sum.roles & (1 << at) != 0).count();
    let counts = roles.terms().iter().enumerate().map(|(at, term)| (term.code.clone(), holding(at)));
    let counts = counts.filter(|(_, count)| *count > 0).collect();
    let mut all: Vec<(u32, (Sum, &Known))> = sums.into_iter().collect();
    all.sort_by(|(one, (_, known)), (other, (_, next))| (&known.sort_key, one).cmp(&(&next.sort_key, other)));
    let codes = |vocabulary: &vocabulary::Vocabulary, bits| {
        positions(bits).filter_map(|at| vocabulary.terms().get(at)).map(|term| term.code.clone()).collect()
    };
    let line = |(number, (sum, known)): (u32, (Sum, &Known))| {
        Some(Partnered {
            organization: *state.organizations.value(number)?,
            name: known.name.clone(),
            kinds: codes(&vocabulary::all().kind, known.kinds),
            roles: codes(roles, sum.roles),
            since: dated(sum.since),
            partnerships: sum.partnerships,
        })
    };
    Ok(Partners {
        total: all.len(),
        roles: counts,
        page: paging.page(),
        pages: all.len().div_ceil(paging.per_page()),
        lines: paging.of(&all).into_iter().filter_map(line).collect(),
    })
}
