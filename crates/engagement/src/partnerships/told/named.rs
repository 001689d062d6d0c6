//! Whom a source names: organizations of the register, and those of whom a person is still asked who they are.

use crate::clock::Clock;
use crate::ids::{self, MatchQuestionId, OrganizationId};
use crate::partnerships::partnership::Party;
use crate::partnerships::parts::Funding;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Who someone is who is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Who {
    /// An organization of the register.
    Known(OrganizationId),
    /// The one that the answer to a question will tell.
    Asked(MatchQuestionId),
}

/// Someone who takes part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Part {
    /// Who; none for the institution, and for who is called nothing.
    pub(crate) who: Option<Who>,
    /// Whether the source lists it among those who take part: a publisher may take part besides.
    pub(crate) is_listed: bool,
    /// Whether it leads.
    pub(crate) leads: bool,
    /// Codes of what it is in the partnership.
    pub(crate) roles: BTreeSet<String>,
}

/// Money from one source in one currency, in minor units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Gift {
    /// Who gives it, where it is one of whom the register knows or may know.
    pub(crate) donor: Option<Who>,
    /// What the donor is called.
    pub(crate) donor_name: String,
    /// The currency; empty where no amount is told.
    pub(crate) currency: String,
    /// What is planned.
    pub(crate) planned: Option<i64>,
    /// What was promised.
    pub(crate) committed: Option<i64>,
    /// What was paid.
    pub(crate) paid: Option<i64>,
}

/// Whom a source names, in its order: what it takes to add someone once it is known who that is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Named {
    /// Those who take part.
    pub(crate) parts: Vec<Part>,
    /// Those who give money.
    pub(crate) gifts: Vec<Gift>,
}

impl Who {
    /// The organization, where it is known.
    pub(crate) fn known(self) -> Option<OrganizationId> {
        match self {
            Who::Known(id) => Some(id),
            Who::Asked(_) => None,
        }
    }
}

impl Named {
    /// The questions whose answers will tell who someone is.
    pub(crate) fn questions(&self) -> BTreeSet<MatchQuestionId> {
        let parts = self.parts.iter().filter_map(|part| part.who);
        let asked = parts.chain(self.gifts.iter().filter_map(|gift| gift.donor)).filter_map(|who| match who {
            Who::Asked(question) => Some(question),
            Who::Known(_) => None,
        });
        asked.collect()
    }

    /// Takes in who the one is that a question was about.
    pub(in crate::partnerships) fn answer(&mut self, question: MatchQuestionId, organization: OrganizationId) {
        let parts = self.parts.iter_mut().map(|part| &mut part.who);
        for who in parts.chain(self.gifts.iter_mut().map(|gift| &mut gift.donor)) {
            if *who == Some(Who::Asked(question)) {
                *who = Some(Who::Known(organization));
            }
        }
    }

    /// Those who take part, as far as it is known who they are, the leading one first. Two names may be one organization.
    pub(crate) fn parties(&self, clock: &Clock) -> Vec<Party> {
        let mut parties = Vec::<Party>::new();
        for part in &self.parts {
            let Some(organization) = part.who.and_then(Who::known) else { continue };
            match parties.iter_mut().find(|party| party.organization == organization) {
                Some(party) => {
                    party.leads |= part.leads;
                    party.roles.extend(part.roles.iter().cloned());
                }
                None => parties.push(Party {
                    id: ids::new(clock),
                    organization,
                    leads: part.leads,
                    roles: part.roles.clone(),
                    from: None,
                    to: None,
                    members: BTreeSet::new(),
                }),
            }
        }
        parties.sort_by_key(|party| !party.leads);
        parties
    }

    /// The money, a donor by its name where it is not known who that is.
    pub(crate) fn funding(&self, clock: &Clock) -> Vec<Funding> {
        let one = |gift: &Gift| Funding {
            id: ids::new(clock),
            donor: gift.donor.and_then(Who::known),
            donor_name: gift.donor_name.clone(),
            currency: gift.currency.clone(),
            planned: gift.planned,
            committed: gift.committed,
            paid: gift.paid,
        };
        self.gifts.iter().map(one).collect()
    }

    /// Who each is that the source lists, in its order; none for the institution and for who is not known.
    pub(crate) fn organizations(&self) -> Vec<Option<OrganizationId>> {
        let listed = self.parts.iter().filter(|part| part.is_listed);
        listed.map(|part| part.who.and_then(Who::known)).collect()
    }

    /// As it is kept until all questions are answered; none when none is open.
    pub(in crate::partnerships) fn kept(&self) -> Option<String> {
        let is_open = !self.questions().is_empty();
        is_open.then(|| serde_json::to_string(self).unwrap_or_default())
    }

    /// From what is kept.
    pub(in crate::partnerships) fn stored(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn part(who: Who, leads: bool, role: &str) -> Part {
        Part { who: Some(who), is_listed: true, leads, roles: BTreeSet::from([role.to_owned()]) }
    }

    #[test]
    fn an_answer_puts_the_organization_where_its_source_named_it() {
        let clock = Clock::System;
        let id = |number| OrganizationId(Uuid::from_u128(number));
        let question = MatchQuestionId(Uuid::from_u128(9));
        let parts = vec![
            part(Who::Known(id(1)), false, "donor"),
            part(Who::Asked(question), true, "collaborator"),
            part(Who::Known(id(2)), false, "donor"),
        ];
        let mut named = Named { parts, gifts: Vec::new() };
        let of = |named: &Named| -> Vec<OrganizationId> {
            named.parties(&clock).into_iter().map(|party| party.organization).collect()
        };
        assert_eq!((of(&named), named.questions().len()), (vec![id(1), id(2)], 1));
        assert_eq!(Named::stored(&named.kept().unwrap()).as_ref(), Some(&named));
        let mut same = named.clone();
        same.answer(question, id(2));
        assert_eq!(of(&same), [id(2), id(1)], "one who leads comes first, and once");
        assert_eq!(same.parties(&clock)[0].roles.len(), 2);
        named.answer(question, id(3));
        assert_eq!((of(&named), named.kept()), (vec![id(3), id(1), id(2)], None));
    }
}
