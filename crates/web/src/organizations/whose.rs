//! Whose a record is: the one idea of the look, said in words beside its mark.

use crate::language::Language;
use engagement::access::Owner;
use engagement::organizations::Organization;

/// Whose a record is.
pub(crate) struct Whose {
    /// The class of its mark: `civil` or `institution`.
    pub(crate) class: &'static str,
    /// Who keeps it, as a line of a list says it.
    pub(crate) short: String,
    /// Who keeps it, by name.
    pub(crate) who: String,
}

/// Whose this record is.
pub(crate) fn whose(one: &Organization, l: Language) -> Whose {
    match one.owner {
        Owner::Organization(id) if id == one.id => {
            let short = l.say("organizations-itself").to_string();
            Whose { class: "civil", short, who: one.facts.name.clone() }
        }
        Owner::Organization(_) => {
            let who = l.say("organizations-another").to_string();
            Whose { class: "civil", short: who.clone(), who }
        }
        Owner::Office(office) => {
            let headquarters = l.say("organizations-headquarters");
            let who = if office.is_none() { headquarters } else { l.say("organizations-an-office") }.to_string();
            Whose { class: "institution", short: who.clone(), who }
        }
    }
}
