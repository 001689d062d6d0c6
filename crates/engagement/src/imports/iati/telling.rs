//! What is wrong with a file of activities, in words.

use crate::error::Error;
use crate::imports::report::Report;
use crate::message::Message;
use formats::iati::{Doubt, Note, ReadError, Reason, Unusable};

/// A file that cannot be read.
pub(in crate::imports) fn unreadable(error: &ReadError) -> Error {
    let message = Message::new(error.key());
    let message = match error {
        ReadError::Doctype { line } | ReadError::BadLetters { line } | ReadError::CutShort { line } => {
            message.with("line", line)
        }
        ReadError::WrongRoot(name) | ReadError::UnknownEncoding(name) => message.with("name", name),
        ReadError::OldVersion(version) | ReadError::UnknownVersion(version) => message.with("version", version),
        ReadError::Broken { line, how } => message.with("line", line).with("how", how),
        ReadError::TooDeep { line, limit } | ReadError::TooManyAttributes { line, limit } => {
            message.with("line", line).with("limit", limit)
        }
        ReadError::TooLong { line, limit } => message.with("line", line).with("limit", limit),
        ReadError::Unreadable(why) => message.with("why", why),
        _ => message,
    };
    Error::invalid("file", message)
}

/// An activity of which no record can be made.
pub(super) fn unusable(report: &mut Report, one: &Unusable) {
    let message = Message::new(one.reason.key());
    let message = match &one.reason {
        Reason::TooBig { limit } => message.with("megabytes", limit / (1 << 20)),
        Reason::TooComplex { limit } => message.with("limit", limit),
        Reason::UnknownEntity { line, name } => message.with("line", line).with("name", name),
        Reason::LoneAmpersand { line } => message.with("line", line),
        _ => message,
    };
    report.problem(one.line, "", message);
}

/// A part of an activity that says nothing that can be understood; it stays in the original.
pub(super) fn note(report: &mut Report, note: &Note) {
    let message = Message::new(note.doubt.key());
    let message = match &note.doubt {
        Doubt::NoAttribute(name) | Doubt::NoElement(name) => message.with("name", name),
        Doubt::NotADate(found) | Doubt::NotANumber(found) | Doubt::NotYesOrNo(found) | Doubt::NotAPlace(found) => {
            message.with("found", found)
        }
        Doubt::UnknownPrefix(prefix) => message.with("prefix", prefix),
        _ => message,
    };
    report.problem(note.line, &note.element, message);
}
