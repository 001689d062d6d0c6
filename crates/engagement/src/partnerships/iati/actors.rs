//! Whom an activity names, and which of them is the institution itself.

use crate::settings::Institution;
use formats::iati::{self, ParticipatingOrg, ReportingOrg, Text, TransactionOrg};
use matching::{fold, split_acronyms};

/// Someone whom an activity names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Named<'a> {
    /// Its identifier, such as `GB-CHC-297716`; files write other things there too.
    pub(crate) reference: &'a str,
    /// What it is, by the list OrganisationType.
    pub(crate) kind: &'a str,
    /// Its names, one a language.
    pub(crate) names: &'a [Text],
    /// Whether it carries the activity out.
    pub(crate) implements: bool,
}

impl<'a> Named<'a> {
    fn new(reference: Option<&'a String>, kind: Option<&'a String>, names: &'a [Text]) -> Self {
        let text = |text: Option<&'a String>| text.map_or("", |text| text.trim());
        Self { reference: text(reference), kind: text(kind), names, implements: false }
    }

    /// Who publishes the activity.
    pub(super) fn reporting(org: &'a ReportingOrg) -> Self {
        Self::new(Some(&org.reference), org.kind.as_ref(), &org.names)
    }

    /// Who takes part in it.
    pub(super) fn participating(org: &'a ParticipatingOrg) -> Self {
        let one = Self::new(org.reference.as_ref(), org.kind.as_ref(), &org.names);
        Self { implements: org.role == super::role::IMPLEMENTING, ..one }
    }

    /// Who gives money to it.
    pub(super) fn paying(org: &'a TransactionOrg) -> Self {
        Self::new(org.reference.as_ref(), org.kind.as_ref(), &org.names)
    }

    /// The name that it goes by; empty where none is said.
    pub(crate) fn name(&self) -> &'a str {
        self.names.first().map_or("", |name| name.text.as_str())
    }

    /// Whether it is called anything.
    fn is_anyone(&self) -> bool {
        !self.name().is_empty() || !self.reference.is_empty()
    }
}

/// All whom an activity names besides the institution: those who take part, its publisher, those who give money.
pub(crate) fn named<'a>(activity: &'a iati::Facts, own: &Own) -> Vec<Named<'a>> {
    let parts = activity.participating_orgs.iter().map(Named::participating);
    let publisher = activity.reporting_org.iter().map(Named::reporting);
    let payers = activity.transactions.iter().filter_map(|one| one.provider.as_ref()).map(Named::paying);
    parts.chain(publisher).chain(payers).filter(|one| one.is_anyone() && !own.is(one)).collect()
}

/// The institution, as activities name it.
pub(crate) struct Own {
    /// What it is called.
    pub(crate) name: String,
    acronym: String,
    reference: String,
    folded_name: String,
    folded_acronym: String,
}

impl From<&Institution> for Own {
    fn from(one: &Institution) -> Self {
        Self {
            name: one.name.clone(),
            acronym: one.acronym.clone(),
            reference: one.iati_reference.clone(),
            folded_name: fold(&one.name),
            folded_acronym: fold(&one.acronym),
        }
    }
}

impl Own {
    /// Whether someone is the institution: by its reference, or by its name where there is no reference.
    pub(super) fn is(&self, one: &Named<'_>) -> bool {
        if !one.reference.is_empty() && !self.reference.is_empty() {
            return one.reference.eq_ignore_ascii_case(&self.reference);
        }
        one.names.iter().any(|name| self.is_called(&name.text))
    }

    fn is_called(&self, text: &str) -> bool {
        if !self.may_be_called(text) {
            return false;
        }
        let (plain, acronyms) = split_acronyms(text);
        let plain = fold(&plain);
        let is = |own: &str| !own.is_empty() && plain == own;
        is(&self.folded_name) || acronyms.is_empty() && is(&self.folded_acronym)
    }

    /// Whether a text can be its name, with or without acronyms beside it, or its acronym alone: the letters of the name
    /// stand in it in their order, or it has no others than those of the acronym. It spares taking most texts apart.
    fn may_be_called(&self, text: &str) -> bool {
        let is_plain = |text: &str| text.is_ascii() && !text.contains('&');
        if ![text, &self.name, &self.acronym].into_iter().all(is_plain) {
            return true;
        }
        let mut written = letters(text);
        letters(&self.name).all(|letter| written.any(|one| one == letter))
            || letters(text).eq(letters(&self.acronym))
    }
}

/// The letters and digits of a text in ASCII, in lower case.
fn letters(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().filter(u8::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_institution_is_known_however_it_is_written() {
        let own = Own::from(&Institution {
            name: "International Organization for Migration".into(),
            acronym: "IOM".into(),
            iati_reference: "XM-DAC-47066".into(),
            ..Institution::default()
        });
        let is = |reference: &str, name: &str| {
            let names = [Text { language: None, text: name.to_owned() }];
            own.is(&Named { reference, kind: "", names: &names, implements: false })
        };
        for name in [
            "International Organization for Migration (IOM)",
            "IOM",
            "iom",
            "INTERNATIONAL ORGANIZATION FOR MIGRATION",
        ] {
            assert!(is("", name), "{name}");
        }
        assert!(is("", "IOM - International Organization for Migration") && is("xm-dac-47066", "Anyone"));
        for name in
            ["International Organization", "Migration for International Organization", "", "IOM Foundation"]
        {
            assert!(!is("", name), "{name}");
        }
        assert!(!is("XM-DAC-1", "IOM"), "another reference is another organization");
    }
}
