//! Claims: a person says that an organization is theirs to speak for; its people object, staff decide.

pub(crate) mod list;
pub(crate) mod make;
pub(crate) mod one;

use crate::language::{Language, Text};
use engagement::claims::{Claim, Evidence, State};
use engagement::people::Account;
use jiff::tz::TimeZone;

/// What shows that a claim is right.
fn evidence(of: Evidence, l: Language) -> Text {
    match of {
        Evidence::Address => l.say("claims-evidence-address"),
        Evidence::Domain => l.say("claims-evidence-domain"),
        Evidence::Words => l.say("claims-evidence-words"),
    }
}

/// What became of a claim: the class of its mark, and words.
fn state(claim: &Claim, zone: &TimeZone, l: Language) -> (&'static str, Text) {
    let on = |text: Text, at| text.with("date", l.day(at, zone));
    match &claim.state {
        State::Open => ("care", on(l.say("claims-open"), claim.made_at)),
        State::Granted(at) => ("good", on(l.say("claims-granted"), *at)),
        State::Refused(at, _) => ("bad", on(l.say("claims-refused"), *at)),
        State::Withdrawn(at) => ("", on(l.say("claims-withdrawn"), *at)),
    }
}

/// By what an account is known to those who decide: its name and address.
pub(crate) fn who(account: &Account) -> String {
    match account.name.as_str() {
        "" => account.email.clone(),
        name => format!("{name} ({})", account.email),
    }
}
