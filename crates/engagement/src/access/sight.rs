//! All of someone that decides what they may read.

use super::{Actor, Membership, Person, Role};
use crate::ids::OfficeId;

/// All of an actor that decides what they may read. Two of equal sight read the same, so that what was found out for one may be
/// given to the other; what does not stand here, no decision on reading may ask for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Sight {
    kind: &'static str,
    memberships: Vec<Membership>,
    reach: Vec<(OfficeId, Role)>,
}

impl Actor {
    /// What decides what they may read.
    pub(crate) fn sight(&self) -> Sight {
        // Taken apart by name, so that what a person gets one day is not forgotten here.
        let (memberships, reach) = match self.person() {
            Some(Person { account: _, email: _, memberships, reach }) => (memberships.clone(), reach.clone()),
            None => (Vec::new(), Vec::new()),
        };
        Sight { kind: self.kind(), memberships, reach }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Of;
    use crate::ids::{AccountId, OrganizationId};
    use uuid::Uuid;

    fn person(number: u128, memberships: &[Membership], reach: &[(OfficeId, Role)]) -> Actor {
        Actor::Person(Box::new(Person {
            account: AccountId(Uuid::from_u128(number)),
            email: format!("{number}@example.org"),
            memberships: memberships.to_vec(),
            reach: reach.to_vec(),
        }))
    }

    #[test]
    fn sight_is_equal_where_all_roles_and_places_are() {
        let (own, other) = (OrganizationId(Uuid::from_u128(1)), OrganizationId(Uuid::from_u128(2)));
        let office = OfficeId(Uuid::from_u128(3));
        let member = |own| Membership::of_organization(Role::Member, own);
        let viewer = |of| Membership { role: Role::Viewer, of: Of::Office(of) };
        let different = [
            Actor::Visitor,
            Actor::Operator,
            Actor::System,
            person(1, &[], &[]),
            person(1, &[member(own)], &[]),
            person(1, &[member(other)], &[]),
            person(1, &[member(own), member(other)], &[]),
            person(1, &[Membership::of_organization(Role::Deputy, own)], &[]),
            person(1, &[viewer(None)], &[]),
            person(1, &[viewer(Some(office))], &[]),
            person(1, &[viewer(None)], &[(office, Role::Viewer)]),
        ];
        for (at, one) in different.iter().enumerate() {
            for (beside, other) in different.iter().enumerate() {
                assert_eq!(one.sight() == other.sight(), at == beside, "{one:?} {other:?}");
            }
        }
        assert_eq!(person(1, &[member(own)], &[]).sight(), person(2, &[member(own)], &[]).sight());
    }
}
