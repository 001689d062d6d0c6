//! Organizations on a day, each counted once.

use super::Topic;
use super::gathering::Part;
use super::tally::{Lists, Tally};
use super::topic::is_local;
use crate::stock::State;
use crate::vocabulary;
use std::sync::LazyLock;

/// As what an organization was counted on a day.
#[derive(Clone, Copy, Default)]
pub(super) struct Seen {
    roles: u64,
    regions: u64,
    topics: u32,
}

impl Seen {
    /// Whether it is the first time for a topic.
    fn is_first(&mut self, topic: Topic) -> bool {
        let before = self.topics;
        self.topics |= 1 << topic as u32;
        self.topics != before
    }
}

/// Counts those that take part on the day of a bit. `seen` has room for each organization by its number.
pub(super) fn count(
    (state, lists): (&State, &Lists),
    parts: &[Part],
    bit: usize,
    seen: &mut [Seen],
    tally: &mut Tally,
) {
    let day = 1 << bit;
    seen.fill(Seen::default());
    for part in parts.iter().filter(|part| part.days & day != 0) {
        let seen = &mut seen[part.organization as usize];
        if seen.is_first(Topic::Organizations) {
            let traits = state.traits(part.organization);
            tally.add(Topic::Organizations, 1);
            tally.add(Topic::Local, usize::from(u64::from(traits.scopes) & *LOCAL != 0));
            tally.tell(Topic::Groups, lists.told(Topic::Groups, traits.groups.into()));
            tally.tell(Topic::Scopes, lists.told(Topic::Scopes, traits.scopes.into()));
        }
        let roles = lists.told(Topic::Roles, part.roles.into());
        tally.tell(Topic::Roles, roles & !seen.roles);
        seen.roles |= roles;
        let regions = lists.told(Topic::Regions, part.regions);
        tally.tell(Topic::Regions, regions & !seen.regions);
        seen.regions |= regions;
        let others = [
            (Topic::Networks, part.as_network),
            (Topic::Members, part.as_member),
            (Topic::Covered, part.covered & day != 0),
        ];
        for (topic, _) in others.into_iter().filter(|(_, is)| *is) {
            tally.add(topic, usize::from(seen.is_first(topic)));
        }
    }
}

/// The bits of the scopes that count as local.
static LOCAL: LazyLock<u64> = LazyLock::new(|| {
    let scopes = vocabulary::all().scope.terms().iter().enumerate();
    scopes.filter(|(_, scope)| is_local(&scope.code)).fold(0, |all, (at, _)| all | 1 << at)
});
