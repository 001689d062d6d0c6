//! What those in a network are called, and what is said of them.

use super::part::{Found, Part};
use crate::language::{Language, Text};
use crate::list::Asked;
use charts::NodeForm;
use engagement::stocktaking::{Node, Of};
use networks::Kind;

/// The part of the network that is shown, with what is needed to speak of it.
pub(super) struct Words<'a> {
    pub(super) found: &'a Found,
    /// What narrows the partnerships, without the part that is shown.
    pub(super) asked: Asked,
    pub(super) l: Language,
}

impl<'a> Words<'a> {
    pub(super) fn new(found: &'a Found, asked: &Asked, l: Language) -> Self {
        Self { found, asked: asked.clone().dropping("around").dropping("circle"), l }
    }

    pub(super) fn node(&self, node: u32) -> Option<&'a Node> {
        self.found.network.nodes.get(node as usize)
    }

    /// What it is called.
    pub(super) fn name(&self, node: u32) -> String {
        match self.node(node) {
            Some(Node { of: Of::Office(id), .. }) => self
                .found
                .offices
                .get(*id)
                .map(|office| office.title(self.l.code()).to_owned())
                .unwrap_or_default(),
            Some(node) => node.name.to_string(),
            None => String::new(),
        }
    }

    /// The word by which an address names it.
    pub(super) fn key(&self, node: u32) -> String {
        match self.node(node).map(|node| node.of) {
            Some(Of::Office(id)) => {
                self.found.offices.get(id).map(|office| office.slug.clone()).unwrap_or_default()
            }
            Some(Of::Organization(id) | Of::Network(id)) => id.to_string(),
            None => String::new(),
        }
    }

    /// The address of its own record.
    pub(super) fn record(&self, node: u32) -> String {
        let folder = if form(self.node(node)) == NodeForm::Office { "offices" } else { "organizations" };
        self.l.to(&format!("/{folder}/{}", self.key(node))).into_owned()
    }

    /// The address that shows it with those around.
    pub(super) fn around(&self, node: u32) -> String {
        self.asked.clone().adding("around", &self.key(node)).on(1)
    }

    /// The address that opens its circle.
    pub(super) fn circle(&self, node: u32) -> String {
        self.asked.clone().adding("circle", &self.key(node)).on(1)
    }

    /// What it is.
    pub(super) fn kind(&self, node: u32) -> Text {
        match self.node(node) {
            Some(Node { of: Of::Office(_), .. }) => self.l.say("network-office"),
            Some(Node { civil_society: false, .. }) => self.l.say("network-other"),
            Some(Node { of: Of::Network(_), .. }) => self.l.say("network-network"),
            _ => self.l.say("network-organization"),
        }
    }

    /// "River Keepers · 3 partnerships · linked with 5".
    pub(super) fn title(&self, node: u32) -> String {
        let partnerships = self.node(node).map_or(0, |node| node.partnerships);
        let partnerships = self.l.say("partnerships-count").with("count", partnerships);
        let linked = self.l.say("network-linked").with("count", self.found.network.degree(node));
        format!("{} · {partnerships} · {linked}", self.name(node))
    }

    /// What a circle of the whole is called: after the best connected in it.
    pub(super) fn circle_name(&self, circle: u32) -> String {
        let clusters = &self.found.network.whole.clusters;
        match (clusters.kind(circle), clusters.members(circle).first()) {
            (Kind::Together, Some(first)) => {
                self.l.say("network-circle-of").with("name", self.name(*first)).to_string()
            }
            (Kind::Scattered, _) => self.l.say("network-scattered").to_string(),
            _ => self.l.say("network-alone").to_string(),
        }
    }

    /// What the page is about.
    pub(super) fn heading(&self) -> String {
        match &self.found.part {
            Part::Whole | Part::Nobody => self.l.say("network-title").to_string(),
            Part::Around(near) => {
                self.l.say("network-title-around").with("name", self.name(near.node)).to_string()
            }
            Part::Circle(node, _) => {
                self.circle_name(self.found.network.whole.clusters.of(*node).unwrap_or(u32::MAX))
            }
        }
    }

    /// What is counted and linked, in sentences.
    pub(super) fn rule(&self) -> String {
        self.l.say("network-rule").with("most", engagement::stocktaking::EACH).to_string()
    }

    /// Names one after another, each by itself, so that letters of another direction do not move the marks between them; and
    /// how many there are besides.
    pub(super) fn names(&self, nodes: &[u32], all: usize) -> String {
        let names = self.l.semicolons(nodes.iter().map(|node| format!("\u{2068}{}\u{2069}", self.name(*node))));
        match all.saturating_sub(nodes.len()) {
            0 => names,
            more => self.l.say("network-and-more").with("names", names).with("count", more).to_string(),
        }
    }
}

/// How it is drawn.
pub(super) fn form(node: Option<&Node>) -> NodeForm {
    match node {
        Some(Node { of: Of::Office(_), .. }) => NodeForm::Office,
        Some(Node { civil_society: false, .. }) => NodeForm::Other,
        Some(Node { of: Of::Network(_), .. }) => NodeForm::Network,
        _ => NodeForm::Organization,
    }
}
