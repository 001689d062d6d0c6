//! How a command ends: 0 done, 1 some rows were not usable, 2 wrong use or a file that cannot be read.

use engagement::error::Error;
use std::process::ExitCode;

/// Done.
pub(crate) const DONE: u8 = 0;
/// Some rows were not usable.
pub(crate) const SOME_UNUSABLE: u8 = 1;
/// Wrong use, or a file that cannot be read.
pub(crate) const WRONG: u8 = 2;

/// Says why a command could not be done.
pub(crate) fn failed(why: &str) -> ExitCode {
    eprintln!("parvis: {why}");
    ExitCode::from(WRONG)
}

/// Says in English what went wrong and what to do.
pub(crate) fn error(error: &Error) -> ExitCode {
    match error {
        Error::Invalid(problems) => {
            for problem in problems {
                eprintln!("parvis: {}", say(&problem.message));
            }
            ExitCode::from(WRONG)
        }
        Error::Conflict(message) => failed(&say(message)),
        Error::NotFound | Error::Forbidden | Error::Internal(_) => failed(&error.to_string()),
    }
}

/// A message in English.
pub(crate) fn say(message: &engagement::message::Message) -> String {
    web::say(message)
}
