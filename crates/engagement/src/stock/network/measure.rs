//! How long a network takes that is as large as they come: run it by name, it is not one of the usual tests.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use super::{Network, gather};
use crate::access::{Actor, Confidentiality, Owner};
use crate::ids::{OfficeId, OrganizationId};
use crate::stock::{Deal, Filter, Known, Partner, Sieve, State, Traits};
use std::time::Instant;
use uuid::Uuid;

/// Numbers as if by lot, the same in every run.
struct Lot(u64);

impl Lot {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    /// Small numbers more often than large ones.
    fn early(&mut self, end: usize) -> usize {
        self.below(end).min(self.below(end))
    }
}

fn known(at: usize) -> Known {
    let name = format!("Organization number {at}");
    Known {
        words: name.to_lowercase().into(),
        sort_key: name.as_bytes().into(),
        name: name.into(),
        owner: Owner::Office(None),
        traits: Traits {
            kinds: 1,
            groups: 1,
            scopes: 1,
            level: if at % 50 == 7 { Confidentiality::Staff } else { Confidentiality::Public },
            civil_society: true,
            network: at % 100 == 3,
            stands: true,
        },
        says: crate::stock::Says::default(),
    }
}

/// Organizations have most to do with the office of their country; one partnership in five is of several.
fn filled(organizations: usize, partnerships: usize, offices: usize) -> State {
    let mut state = State::empty(1);
    let mut lot = Lot(2026);
    for at in 0..organizations {
        state.know(OrganizationId(Uuid::from_u128(at as u128 + 1)), known(at));
    }
    let numbers: Vec<u32> =
        (0..offices).map(|at| state.offices.number(Some(&OfficeId(Uuid::from_u128(at as u128 + 1))))).collect();
    for at in 0..partnerships {
        let first = if at < organizations { at } else { lot.below(organizations) };
        let home = first % offices;
        let more = if lot.below(5) == 0 { 1 + lot.below(4) } else { 0 };
        let beside = (0..more).map(|_| lot.early(organizations / offices) * offices + home).collect::<Vec<_>>();
        let partner = |organization: usize| Partner {
            organization: u32::try_from(organization.min(organizations - 1)).unwrap() + 1,
            network: 0,
            roles: 1,
            leads: false,
            from: 0,
            to: u32::MAX,
        };
        let office = if lot.below(10) == 0 { lot.below(offices) } else { home };
        let deal = Deal {
            areas: 1,
            offices: std::iter::once(numbers[office]).collect(),
            partners: std::iter::once(first).chain(beside).map(partner).collect(),
            ..Deal::nothing(at as u128 + 1)
        };
        state.put(format!("{at:07}").into_bytes(), deal);
    }
    state
}

#[test]
#[ignore = "it is for measuring"]
fn a_network_of_a_hundred_thousand() {
    for (organizations, partnerships, offices) in
        [(2_000, 4_000, 60), (10_000, 20_000, 120), (100_000, 200_000, 180)]
    {
        let state = filled(organizations, partnerships, offices);
        let sieve = Sieve::new(&state, &Actor::Visitor, &Filter::default(), &Default::default(), None).unwrap();
        let start = Instant::now();
        let gathered = gather(&state, &sieve);
        let took = start.elapsed();
        println!("{organizations} organizations, {partnerships} partnerships: gathered in {took:?}");
        let start = Instant::now();
        let network = Network::new(gathered);
        println!("  {} nodes, {} links: drawn in {:?}", network.nodes.len(), network.links(), start.elapsed());
        let hub = (0_u32..).take(network.nodes.len()).max_by_key(|node| network.degree(*node)).unwrap();
        for (what, work) in [
            ("around a hub", (|network, hub| drop(Network::around(network, hub))) as fn(&Network, u32)),
            ("its circle", |network, hub| drop(network.opened(hub))),
        ] {
            let start = Instant::now();
            work(&network, hub);
            println!("  {what} in {:?}", start.elapsed());
        }
        println!(
            "  {} marks, {} links drawn, {} circles",
            network.whole.wide.layout.marks.len(),
            network.whole.wide.strokes.len(),
            network.whole.circles.len()
        );
    }
}
