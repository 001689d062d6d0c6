//! Names of elements and attributes; those of IATI itself are not copied.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

/// The longest name that is read; the longest of IATI has 24 letters.
const LONGEST: usize = 255;

/// The name of an element or an attribute as it is written, with its prefix.
#[derive(Clone, PartialEq, Eq)]
pub struct Name(Cow<'static, str>);

impl Name {
    /// The name, if it is one that XML allows: at most one prefix, no space and no sign in it.
    pub fn new(name: &str) -> Option<Self> {
        if let Some(known) = known(name) {
            return Some(Self(Cow::Borrowed(known)));
        }
        is_name(name).then(|| Self(Cow::Owned(name.to_owned())))
    }

    /// The prefix before the colon, as in `usaid:title`.
    pub fn prefix(&self) -> Option<&str> {
        // Names are short, so that looking at each byte is faster than searching.
        self.get(..self.bytes().position(|byte| byte == b':')?)
    }
}

impl From<&'static str> for Name {
    fn from(name: &'static str) -> Self {
        Self(Cow::Borrowed(name))
    }
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

fn is_name(name: &str) -> bool {
    let (prefix, local) = name.split_once(':').map_or((None, name), |(prefix, local)| (Some(prefix), local));
    name.len() <= LONGEST && is_plain(local) && prefix.is_none_or(is_plain)
}

fn is_plain(name: &str) -> bool {
    let is_first = |letter: char| letter.is_alphabetic() || letter == '_';
    let is_next = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.' | '·');
    name.starts_with(is_first) && name.chars().all(is_next)
}

/// The names of the 2.03 schemas by their length, a space between them, those that stand most often first.
const KNOWN: [&str; 25] = [
    "",
    "",
    "",
    "ref tag url pos fss",
    "code type role name year text",
    "value title point email level",
    "sector budget status target result period actual format rate-1 rate-2",
    "comment measure srsName version website crs-add",
    "iso-date currency xml:lang location aid-type baseline category language attached forecast priority",
    "narrative flow-type indicator reference dimension owner-org exactness hierarchy ascending condition \
     telephone job-title",
    "vocabulary value-date percentage period-end conditions department loan-terms",
    "transaction description activity-id location-id tied-status budget-item budget-line person-name \
     legacy-data loan-status other-flags",
    "period-start provider-org receiver-org finance-type contact-info organisation humanitarian \
     significance total-budget expense-line channel-code",
    "activity-date policy-marker reporting-org document-link iati-activity document-date capital-spend \
     recipient-org indicator-uri phaseout-year",
    "vocabulary-uri location-reach location-class administrative activity-scope repayment-plan \
     repayment-type",
    "iati-identifier activity-status mailing-address iati-activities linked-data-uri iati-equivalent \
     commitment-date extraction-date",
    "transaction-type transaction-date recipient-region related-activity default-aid-type \
     default-currency other-identifier crs-channel-code interest-arrears",
    "participating-org recipient-country default-flow-type total-expenditure iati-organisation \
     interest-received principal-arrears",
    "humanitarian-scope aggregation-status secondary-reporter collaboration-type generated-datetime \
     iati-organisations",
    "default-tied-status feature-designation budget-not-provided linked-data-default",
    "provider-activity-id receiver-activity-id planned-disbursement disbursement-channel \
     activity-description default-finance-type country-budget-items recipient-org-budget \
     repayment-final-date repayment-first-date",
    "last-updated-datetime principal-outstanding",
    "",
    "organisation-identifier recipient-region-budget",
    "recipient-country-budget",
];

/// The name, if it is one of IATI's.
fn known(name: &str) -> Option<&'static str> {
    let (same_length, first) = (*KNOWN.get(name.len())?, name.bytes().next()?);
    let starts = (0..same_length.len()).step_by(name.len() + 1);
    let begins_alike = |start: &usize| same_length.as_bytes().get(*start) == Some(&first);
    let mut alike = starts.filter(begins_alike).filter_map(|start| same_length.get(start..start + name.len()));
    alike.find(|known| *known == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_does_not_allow_is_no_name() {
        for name in ["title", "usaid:title", "_x", "é-1.2"] {
            assert_eq!(Name::new(name).as_deref(), Some(name));
        }
        for name in ["", ":", "a:", ":a", "a:b:c", "1a", "-a", "a b", "a>b", "a=b", &"a".repeat(256)] {
            assert_eq!(Name::new(name), None, "{name}");
        }
        assert!(
            KNOWN
                .iter()
                .enumerate()
                .all(|(length, names)| names.split_whitespace().all(|name| name.len() == length))
        );
        assert!(KNOWN.iter().flat_map(|names| names.split_whitespace()).all(|name| known(name) == Some(name)));
        assert_eq!(Name::new("usaid:title").unwrap().prefix(), Some("usaid"));
        assert_eq!(Name::new("title").unwrap().prefix(), None);
    }
}
