//! What stands above every tab of an office: its name, whose it is, a line of facts, the tabs.

use super::{Link, kind, link, path};
use crate::by::By;
use crate::language::Text;
use crate::organizations::record::when;
use engagement::access::Act;
use engagement::offices::{Kind, Office};

/// What stands above every tab of an office.
pub(super) struct Head {
    pub(super) link: Link,
    /// Its address.
    pub(super) path: String,
    pub(super) institution: String,
    pub(super) kind: &'static str,
    pub(super) city: Option<String>,
    pub(super) when: Option<Text>,
    pub(super) may_manage: bool,
    pub(super) may_close: bool,
    pub(super) tabs: Vec<Tab>,
}

/// A tab, which is an address.
pub(super) struct Tab {
    pub(super) name: String,
    pub(super) href: String,
    pub(super) count: Option<String>,
    pub(super) here: bool,
}

/// The head, with the tab that is shown.
pub(super) fn head(by: &By, office: &Office, here: &str) -> Head {
    let (l, facts) = (by.l, &office.facts);
    let tab = |act: &str, name: Text| Tab {
        name: name.to_string(),
        href: path(office, act, l),
        count: None,
        here: act == here,
    };
    Head {
        link: link(office, l),
        path: path(office, "", l),
        institution: l.institution(&by.app.settings.institution),
        kind: kind(facts.kind, l),
        city: facts.city.clone(),
        when: when(facts.from.as_ref(), facts.to.as_ref(), l),
        may_manage: by.actor.may(Act::ManageOffices),
        may_close: facts.to.is_none() && facts.kind != Kind::Headquarters,
        tabs: vec![tab("", l.say("offices-about")), tab("/history", l.say("offices-history"))],
    }
}
