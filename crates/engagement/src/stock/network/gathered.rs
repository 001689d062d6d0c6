//! From partnerships to nodes and links: who takes part with whom.

use super::node::{Node, Of};
use crate::stock::deal::{Deal, Partner};
use crate::stock::sieve::Sieve;
use crate::stock::state::State;
use std::sync::Arc;

/// Up to so many organizations or offices of one partnership are linked each with each; more of them through the one that leads.
/// Else a consortium of a thousand would be half a million links, and its picture a blot.
pub const EACH: usize = 6;

/// The nodes, and what links them: by their places, with weights.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub(crate) nodes: Vec<Node>,
    pub(crate) links: Vec<(u32, u32, f32)>,
}

/// Whoever takes part in the partnerships that are meant, and the networks of these organizations. Of what the actor may not
/// know of nothing is taken in, so that nothing that is counted later can tell of it.
pub(crate) fn gather(state: &State, sieve: &Sieve<'_>) -> Gathered {
    let mut gathering = Gathering {
        state,
        sieve,
        organizations: vec![NOBODY; state.organizations.len() + 1],
        offices: vec![NOBODY; state.offices.len() + 1],
        found: Gathered::default(),
    };
    for deal in sieve.in_order(state) {
        gathering.take(deal);
    }
    gathering.take_memberships();
    gathering.found
}

const NOBODY: u32 = u32::MAX;

struct Gathering<'a> {
    state: &'a State,
    sieve: &'a Sieve<'a>,
    /// The nodes of organizations and offices, by their numbers in memory.
    organizations: Vec<u32>,
    offices: Vec<u32>,
    found: Gathered,
}

impl Gathering<'_> {
    fn take(&mut self, deal: &Deal) {
        let (state, sieve) = (self.state, self.sieve);
        let meant = sieve.partners(state, deal);
        let partners: Vec<(&Partner, u32)> =
            meant.filter_map(|(partner, _)| Some((partner, self.organization(partner.organization)?))).collect();
        let organizations = distinct(partners.iter().map(|(_, node)| *node));
        let offices: Vec<u32> = deal.offices.iter().filter_map(|number| self.office(*number)).collect();
        for node in organizations.iter().copied().chain(distinct(offices.iter().copied())) {
            self.found.nodes[node as usize].partnerships += 1;
        }
        self.link_offices(&organizations, &offices);
        self.link_partners(&partners, &organizations);
    }

    /// Each organization with each office; of many offices with the one that leads, and the others with that one.
    fn link_offices(&mut self, organizations: &[u32], offices: &[u32]) {
        let Some(lead) = offices.first() else { return };
        let linked = if offices.len() > EACH { &offices[..1] } else { offices };
        for office in linked {
            self.found.links.extend(organizations.iter().map(|node| (*node, *office, 1.0)));
        }
        self.found.links.extend(offices[linked.len()..].iter().map(|office| (*office, *lead, 1.0)));
    }

    /// The parties with each other, and each member of a network with the network as whose member it takes part.
    fn link_partners(&mut self, partners: &[(&Partner, u32)], here: &[u32]) {
        let mut parties = Vec::new();
        for (partner, node) in partners {
            let network = self.organizations[partner.network as usize];
            match here.binary_search(&network) {
                Ok(_) => self.found.links.push((*node, network, 1.0)),
                // It is a party; or its network is not meant or not to be known of, and it stands for itself.
                Err(_) => parties.push((*node, partner.leads)),
            }
        }
        let lead = parties.iter().find(|(_, leads)| *leads).map(|(node, _)| *node);
        let nodes = distinct(parties.into_iter().map(|(node, _)| node));
        if nodes.len() <= EACH {
            let pairs = nodes
                .iter()
                .enumerate()
                .flat_map(|(at, one)| nodes[..at].iter().map(move |other| (*one, *other, 1.0)));
            self.found.links.extend(pairs);
        } else if let Some(lead) = lead {
            self.found.links.extend(nodes.iter().filter(|node| **node != lead).map(|node| (*node, lead, 1.0)));
        }
    }

    /// The networks of the organizations that take part, with one link to each of these members.
    fn take_memberships(&mut self) {
        let state = self.state;
        let meant = u32::try_from(self.found.nodes.len()).unwrap_or(NOBODY);
        for one in state.memberships.iter().filter(|one| self.sieve.runs(one.from, one.to)) {
            let member =
                state.organizations.find(&one.member).map_or(NOBODY, |number| self.organizations[number as usize]);
            let Some(number) = state.organizations.find(&one.network).filter(|_| member < meant) else { continue };
            let network = match self.organizations[number as usize] {
                NOBODY if self.sieve.is_network(state, number) => self.organization(number),
                NOBODY => None,
                known => Some(known),
            };
            self.found.links.extend(network.map(|network| (member, network, 1.0)));
        }
    }

    fn organization(&mut self, number: u32) -> Option<u32> {
        let known = self.organizations[number as usize];
        if known != NOBODY {
            return Some(known);
        }
        let (id, known) = (*self.state.organizations.value(number)?, self.state.known(number)?);
        let node = || Node {
            of: if known.traits.network { Of::Network(id) } else { Of::Organization(id) },
            name: known.name.clone(),
            sort_key: known.sort_key.clone(),
            civil_society: known.traits.civil_society,
            partnerships: 0,
        };
        Some(place(&mut self.found.nodes, &mut self.organizations[number as usize], node))
    }

    fn office(&mut self, number: u32) -> Option<u32> {
        let id = *self.state.offices.value(number)?;
        let node = || Node {
            of: Of::Office(id),
            name: Arc::default(),
            sort_key: Arc::default(),
            civil_society: false,
            partnerships: 0,
        };
        Some(place(&mut self.found.nodes, &mut self.offices[number as usize], node))
    }
}

/// The place of a node, which is put in when it is new.
fn place(nodes: &mut Vec<Node>, known: &mut u32, node: impl FnOnce() -> Node) -> u32 {
    if *known == NOBODY {
        *known = u32::try_from(nodes.len()).unwrap_or(NOBODY);
        nodes.push(node());
    }
    *known
}

fn distinct(nodes: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut nodes: Vec<u32> = nodes.collect();
    nodes.sort_unstable();
    nodes.dedup();
    nodes
}

impl Sieve<'_> {
    /// Whether an organization some of whose members take part is a network that is meant. What is asked of an organization
    /// must hold of it too, but for a role, which it has in no partnership.
    fn is_network(&self, state: &State, number: u32) -> bool {
        let beside =
            Partner { organization: number, network: 0, roles: u16::MAX, leads: false, from: 0, to: u32::MAX };
        let traits = state.traits(number);
        traits.network && self.counts(state, number) && self.partner_fails(&beside, traits) == 0
    }
}
