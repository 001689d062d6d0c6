//! Are these two names the same organization?
//!
//! [`fold`] takes away what writing varies (case, accents, punctuation, script). A [`Name`] is read into telling words, whatever
//! their language; [`compare`] gives a score with its reasons; [`decide`] says what to do with it; a [`Register`] finds, among
//! many names, those worth comparing. Pure: no clock, no files, no network.
//!
//! ```
//! use matching::{Evidence, Name, Verdict, Weights, compare};
//!
//! let (french, english) = (Name::new("Médecins Sans Frontières"), Name::new("Doctors without Borders"));
//! let outcome = compare(&french, &Evidence::default(), &english, &Evidence::default(), Weights::built_in());
//! assert_eq!(outcome.verdict, Verdict::Same);
//! assert_eq!(outcome.reasons[0].to_string(), "“medecins” means “doctors”");
//! ```

mod script;

mod fold;
mod phrases;

mod lexicon;
mod places;
mod words;

mod brackets;
mod name;
mod token;
mod weights;

mod align;
mod compare;
mod decide;
mod judge;
mod reason;
mod spelling;

mod blocking;
mod register;

pub use brackets::{split_acronyms, strip_annotations};
pub use compare::{ASK, Evidence, LINK, Match, Verdict, compare};
pub use decide::{Accord, Agreement, Decision, decide};
pub use fold::fold;
pub use name::Name;
pub use reason::Reason;
pub use register::{Found, Register, TextKind};
pub use weights::Weights;
