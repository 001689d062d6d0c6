//! Why a file, an activity or a part of it cannot be used, each reason with what to do about it.

use std::fmt;

/// Why reading a file ends before its end. Its text says what to do; its [`key`](ReadError::key) is what translations
/// go by. What was given before stays good.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// There is nothing in the file.
    Empty,
    /// The file is no XML.
    NotXml,
    /// The file is a page of the web.
    WebPage,
    /// A document type is declared, through which entities could be defined.
    Doctype {
        /// On which line.
        line: u64,
    },
    /// The file tells of organizations, not of activities.
    OrganisationFile,
    /// The file is some other XML; the name of its root, with its namespace if it has one.
    WrongRoot(String),
    /// The file is of IATI's first version: `1.05`.
    OldVersion(String),
    /// The file says that it is of a version that is not known here.
    UnknownVersion(String),
    /// The file says that it is written in an encoding that is not known here.
    UnknownEncoding(String),
    /// There are bytes that are no letters in the encoding of the file.
    BadLetters {
        /// On which line.
        line: u64,
    },
    /// The XML is broken.
    Broken {
        /// On which line.
        line: u64,
        /// How it shows.
        how: String,
    },
    /// The file ends before its content does.
    CutShort {
        /// The last line there is.
        line: u64,
    },
    /// Elements stand too deep in elements.
    TooDeep {
        /// On which line.
        line: u64,
        /// How deep they may stand.
        limit: usize,
    },
    /// A tag with its attributes, or a text, is too long.
    TooLong {
        /// On which line it begins.
        line: u64,
        /// How many bytes it may have.
        limit: u64,
    },
    /// An element has too many attributes.
    TooManyAttributes {
        /// On which line.
        line: u64,
        /// How many it may have.
        limit: usize,
    },
    /// The system failed to read; its own words.
    Unreadable(String),
}

impl ReadError {
    /// A word that stays the same whatever becomes of the text, for translations and for scripts.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Empty => "iati-empty",
            Self::NotXml => "iati-not-xml",
            Self::WebPage => "iati-web-page",
            Self::Doctype { .. } => "iati-doctype",
            Self::OrganisationFile => "iati-organisation-file",
            Self::WrongRoot(_) => "iati-wrong-root",
            Self::OldVersion(_) => "iati-old-version",
            Self::UnknownVersion(_) => "iati-unknown-version",
            Self::UnknownEncoding(_) => "iati-unknown-encoding",
            Self::BadLetters { .. } => "iati-bad-letters",
            Self::Broken { .. } => "iati-broken",
            Self::CutShort { .. } => "iati-cut-short",
            Self::TooDeep { .. } => "iati-too-deep",
            Self::TooLong { .. } => "iati-too-long",
            Self::TooManyAttributes { .. } => "iati-too-many-attributes",
            Self::Unreadable(_) => "iati-unreadable",
        }
    }

    /// The line on which reading ended, where that is known.
    pub fn line(&self) -> Option<u64> {
        match self {
            Self::Doctype { line }
            | Self::BadLetters { line }
            | Self::Broken { line, .. }
            | Self::CutShort { line }
            | Self::TooDeep { line, .. }
            | Self::TooLong { line, .. }
            | Self::TooManyAttributes { line, .. } => Some(*line),
            _ => None,
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(out, "There is nothing in this file. Check that the right file was saved."),
            Self::NotXml => write!(out, "This is no XML. Save the activities as IATI XML, version 2.03."),
            Self::WebPage => {
                write!(out, "This is a web page. Save the IATI file to which it links, and send that.")
            }
            Self::Doctype { line } => write!(
                out,
                "Line {line} declares a document type, which can do harm and is not read. Remove the DOCTYPE."
            ),
            Self::OrganisationFile => {
                write!(out, "This file tells of organizations. Send the publisher's activity file instead.")
            }
            Self::WrongRoot(name) => {
                write!(out, "This XML begins with “{name}”. An activity file begins with “iati-activities”.")
            }
            Self::OldVersion(version) => {
                write!(out, "This file is of IATI's version {version}. Save it as version 2.03.")
            }
            Self::UnknownVersion(version) => {
                write!(out, "This file says that its version is “{version}”. Save it as version 2.03.")
            }
            Self::UnknownEncoding(name) => {
                write!(out, "This file says that its encoding is “{name}”. Save it as UTF-8.")
            }
            Self::BadLetters { line } => {
                write!(out, "Line {line} holds bytes that are no letters. Save the file as UTF-8.")
            }
            Self::Broken { line, how } => {
                write!(out, "The XML is broken on line {line}: {how}. Correct it, or ask for a new copy.")
            }
            Self::CutShort { line } => {
                write!(out, "The file ends on line {line}, before its content does. Ask for a new copy.")
            }
            Self::TooDeep { line, limit } => write!(
                out,
                "On line {line} more than {limit} elements stand in one another. Remove those that are not IATI's."
            ),
            Self::TooLong { line, limit } => write!(
                out,
                "What begins on line {line} has more than {limit} bytes. Shorten the text, or leave it out."
            ),
            Self::TooManyAttributes { line, limit } => write!(
                out,
                "On line {line} an element has more than {limit} attributes. Remove those that are not IATI's."
            ),
            Self::Unreadable(why) => {
                write!(out, "This file could not be read ({why}). Try again, or ask for a new copy.")
            }
        }
    }
}

impl std::error::Error for ReadError {}

/// An activity of which no record can be made. Those after it are read all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unusable {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// Its identifier, if it was read.
    pub identifier: Option<String>,
    /// Why not.
    pub reason: Reason,
}

/// Why no record can be made of an activity.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// It has no `iati-identifier`.
    NoIdentifier,
    /// It has no title in any language.
    NoTitle,
    /// It has too many bytes.
    TooBig {
        /// How many it may have.
        limit: u64,
    },
    /// It has too many elements, or too many namespaces.
    TooComplex {
        /// How many it may have.
        limit: usize,
    },
    /// It uses an entity that XML does not know: `nbsp`.
    UnknownEntity {
        /// On which line.
        line: u64,
        /// Its name.
        name: String,
    },
    /// There is an ampersand that begins no entity, or one that stands for no letter.
    LoneAmpersand {
        /// On which line.
        line: u64,
    },
}

impl Reason {
    /// A word that stays the same whatever becomes of the text, for translations and for scripts.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoIdentifier => "activity-no-identifier",
            Self::NoTitle => "activity-no-title",
            Self::TooBig { .. } => "activity-too-big",
            Self::TooComplex { .. } => "activity-too-complex",
            Self::UnknownEntity { .. } => "activity-unknown-entity",
            Self::LoneAmpersand { .. } => "activity-lone-ampersand",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoIdentifier => write!(out, "This activity has no identifier. Give it an “iati-identifier”."),
            Self::NoTitle => write!(out, "This activity has no title. Give it one, with a “narrative” in it."),
            Self::TooBig { limit } => write!(
                out,
                "This activity takes more than the {} MB allowed. Split it, or leave out what is not needed.",
                limit / (1 << 20)
            ),
            Self::TooComplex { limit } => {
                write!(out, "This activity has more than {limit} elements or namespaces. Split it.")
            }
            Self::UnknownEntity { line, name } => write!(
                out,
                "Line {line} uses “&{name};”, which XML does not know. Write the letter itself in its place."
            ),
            Self::LoneAmpersand { line } => {
                write!(out, "On line {line} stands an ampersand that begins nothing. Write “&amp;” in its place.")
            }
        }
    }
}
