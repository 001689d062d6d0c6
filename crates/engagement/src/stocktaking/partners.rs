//! The organizations in partnerships: each with its roles, and since when.

use super::{Asked, Paging};
use crate::access::Actor;
use crate::answers::Question;
use crate::app::App;
use crate::dates::{PartialDate, dated};
use crate::error::Result;
use crate::ids::OrganizationId;
use crate::stock::{Filter, Known, Meant, Sieve, State, positions};
use crate::vocabulary;
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
pub async fn partners(app: &App, actor: &Actor, filter: &Filter, paging: Paging) -> Result<Arc<Partners>> {
    let asked = Asked::new(app, actor, filter).await?;
    let state = app.stock.state();
    let question = Page(asked.meant(filter, actor), paging.page(), paging.per_page());
    app.answers.get_or(state.at(), question, |_| {
        let sieve = asked.sieve(&state, actor, filter)?;
        Ok(page(&state, &sieve, paging))
    })
}

/// Which page of which organizations, of how many lines.
#[derive(PartialEq)]
struct Page(Meant, usize, usize);

impl Question for Page {
    type Answer = Partners;

    fn bytes(partners: &Partners) -> usize {
        partners.lines.len() * LINE_BYTES
    }
}

/// About so many bytes a line takes, with its codes.
const LINE_BYTES: usize = 300;

fn page(state: &State, sieve: &Sieve<'_>, paging: Paging) -> Partners {
    let mut sums = vec![Sum { roles: 0, since: u32::MAX, partnerships: 0 }; state.organizations.len() + 1];
    for deal in sieve.deals(state) {
        for (partner, _) in sieve.partners(state, deal) {
            let sum = &mut sums[partner.organization as usize];
            sum.roles |= u64::from(partner.roles);
            sum.partnerships += 1;
            // A day that is not on record is no early one.
            if partner.from > 0 {
                sum.since = sum.since.min(partner.from);
            }
        }
    }
    let roles = &vocabulary::all().role;
    let mut holding = vec![0; roles.terms().len()];
    sums.iter().flat_map(|sum| positions(sum.roles)).for_each(|at| holding[at] += 1);
    let counts = roles.terms().iter().map(|term| term.code.clone()).zip(holding);
    let counts = counts.filter(|(_, count)| *count > 0).collect();
    let all = (0..).zip(&sums).filter(|(_, sum)| sum.partnerships > 0);
    let all: Vec<(u32, &Sum, &Known)> =
        all.filter_map(|(number, sum)| Some((number, sum, state.known(number)?))).collect();
    let total = all.len();
    let codes = |vocabulary: &vocabulary::Vocabulary, bits| {
        positions(bits).filter_map(|at| vocabulary.terms().get(at)).map(|term| term.code.clone()).collect()
    };
    let line = |(number, sum, known): (u32, &Sum, &Known)| {
        Some(Partnered {
            organization: *state.organizations.value(number)?,
            name: known.name.clone(),
            kinds: codes(&vocabulary::all().kind, known.traits.kinds),
            roles: codes(roles, sum.roles),
            since: dated(sum.since),
            partnerships: sum.partnerships,
        })
    };
    Partners {
        total,
        roles: counts,
        page: paging.page(),
        pages: total.div_ceil(paging.per_page()),
        lines: paging
            .sorted(all, |one, other| (&one.2.sort_key, one.0).cmp(&(&other.2.sort_key, other.0)))
            .into_iter()
            .filter_map(line)
            .collect(),
    }
}
