//! What figures are called, and how they are counted.

use crate::language::{Language, Text};
use engagement::statistics::Topic;

/// What a topic is called.
pub(super) fn title(topic: Topic, l: Language) -> Text {
    match topic {
        Topic::Organizations => l.say("figures-organizations"),
        Topic::Groups => l.say("figures-groups"),
        Topic::Roles => l.say("figures-roles"),
        Topic::Regions => l.say("figures-regions"),
        Topic::Scopes => l.say("figures-scopes"),
        Topic::Local => l.say("figures-local"),
        Topic::Networks => l.say("figures-networks"),
        Topic::Members => l.say("figures-members"),
        Topic::Newcomers => l.say("figures-newcomers"),
        Topic::Partnerships => l.say("figures-partnerships"),
        Topic::Statuses => l.say("figures-statuses"),
        Topic::Agreements => l.say("figures-agreements"),
        Topic::Areas => l.say("figures-areas"),
        Topic::Begun => l.say("figures-begun"),
        Topic::Ended => l.say("figures-ended"),
        Topic::InForce => l.say("figures-in-force"),
        Topic::Covered => l.say("figures-covered"),
    }
}

/// How a topic is counted, in one sentence.
pub(super) fn rule(topic: Topic, l: Language) -> Text {
    match topic {
        Topic::Organizations => l.say("figures-organizations-rule"),
        Topic::Groups => l.say("figures-groups-rule"),
        Topic::Roles => l.say("figures-roles-rule"),
        Topic::Regions => l.say("figures-regions-rule"),
        Topic::Scopes => l.say("figures-scopes-rule"),
        Topic::Local => l.say("figures-local-rule"),
        Topic::Networks => l.say("figures-networks-rule"),
        Topic::Members => l.say("figures-members-rule"),
        Topic::Newcomers => l.say("figures-newcomers-rule"),
        Topic::Partnerships => l.say("figures-partnerships-rule"),
        Topic::Statuses => l.say("figures-statuses-rule"),
        Topic::Agreements => l.say("figures-agreements-rule"),
        Topic::Areas => l.say("figures-areas-rule"),
        Topic::Begun => l.say("figures-begun-rule"),
        Topic::Ended => l.say("figures-ended-rule"),
        Topic::InForce => l.say("figures-in-force-rule"),
        Topic::Covered => l.say("figures-covered-rule"),
    }
}
