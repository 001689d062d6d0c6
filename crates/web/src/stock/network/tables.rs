//! The lists below the picture: who connects whom, what would fall apart, and all of them.

use super::part::Part;
use super::words::{Words, form};
use crate::language::Text;
use charts::NodeForm;
use engagement::collation::sort_key;
use engagement::stocktaking::{Connector, Fall, Order};

/// Those who would be cut off and are named on the page of the one on whom they hang.
const HANGING: usize = 25;

/// Someone in a list.
pub(super) struct Who {
    pub(super) name: String,
    /// The class of its mark: whose it is.
    pub(super) whose: &'static str,
    pub(super) kind: Text,
    pub(super) record: String,
    pub(super) around: String,
}

/// A line of the list of all.
pub(super) struct Line {
    pub(super) who: Who,
    pub(super) partnerships: String,
    /// The list of these partnerships.
    pub(super) listed: Option<String>,
    pub(super) links: String,
    /// The name and the address of its circle.
    pub(super) circle: (String, String),
}

/// Someone through whom ways lead.
pub(super) struct Through {
    pub(super) who: Who,
    pub(super) share: Text,
    pub(super) links: String,
}

/// Someone without whom others are cut off.
pub(super) struct Without {
    pub(super) who: Who,
    pub(super) cut_off: String,
    pub(super) names: String,
}

/// A link on which others hang.
pub(super) struct Hanging {
    pub(super) ends: [Who; 2],
    pub(super) cut_off: Text,
}

impl Words<'_> {
    pub(super) fn who(&self, node: u32) -> Who {
        let whose = match form(self.node(node)) {
            NodeForm::Organization | NodeForm::Network => "civil",
            NodeForm::Office => "institution",
            NodeForm::Other => "",
        };
        let (name, kind) = (self.name(node), self.kind(node));
        Who { name, whose, kind, record: self.record(node), around: self.around(node) }
    }

    /// Those of the part that is shown, in an order.
    pub(super) fn listed(&self, order: Order) -> Vec<u32> {
        let key = |id| {
            self.found.offices.get(id).map(|office| sort_key(office.title(self.l.code()))).unwrap_or_default()
        };
        self.found.network.ordered(order, self.found.listed(), key)
    }

    pub(super) fn line(&self, node: u32) -> Line {
        let partnerships = self.node(node).map_or(0, |node| node.partnerships);
        let organization = self.node(node).and_then(|node| node.of.organization()).filter(|_| partnerships > 0);
        let listed = |id: engagement::ids::OrganizationId| {
            let list = self.asked.clone().at("/partnerships").dropping("organization");
            list.adding("organization", &id.to_string()).on(1)
        };
        let circle = self.found.network.whole.clusters.of(node).unwrap_or(u32::MAX);
        Line {
            who: self.who(node),
            partnerships: self.l.number(partnerships),
            listed: organization.map(listed),
            links: self.l.number(self.found.network.degree(node)),
            circle: (self.circle_name(circle), self.circle(node)),
        }
    }

    pub(super) fn through(&self, of: &[Connector]) -> Vec<Through> {
        let share = |share: f64| match (share * 100.0).round() {
            hundredths if hundredths < 1.0 => self.l.say("network-share-less"),
            hundredths => self.l.say("network-share").with("count", hundredths),
        };
        let through = |one: &Connector| Through {
            who: self.who(one.node),
            share: share(one.share),
            links: self.l.number(self.found.network.degree(one.node)),
        };
        of.iter().map(through).collect()
    }

    pub(super) fn without(&self, of: &[Fall]) -> Vec<Without> {
        let without = |one: &Fall| Without {
            who: self.who(one.node),
            cut_off: self.l.number(one.cut_off),
            names: self.names(&one.first, one.cut_off as usize),
        };
        of.iter().map(without).collect()
    }

    pub(super) fn bridges(&self) -> Vec<Hanging> {
        let bridge = |one: &networks::Bridge| Hanging {
            ends: [one.a, one.b].map(|end| self.who(end)),
            cut_off: self.l.say("network-bridge").with("count", one.falls_away),
        };
        self.found.network.bridges.iter().map(bridge).collect()
    }

    /// Who would be cut off without the one that is shown; none when nobody is shown alone.
    pub(super) fn hanging(&self) -> Option<Text> {
        let Part::Around(near) = &self.found.part else { return None };
        let count = near.hanging.len();
        let named = &near.hanging[..count.min(HANGING)];
        Some(match count {
            0 => self.l.say("network-hanging-none"),
            _ => self.l.say("network-hanging").with("count", count).with("names", self.names(named, count)),
        })
    }
}
