//! What stands in a row by codes: areas and clusters, projects, the record that it is.

use super::row::{Reading, Said};
use crate::imports::words::{Kind, Looked};
use crate::message::Message;
use crate::organizations::fits_any;
use crate::partnerships::{Code, Scheme};
use crate::vocabulary::{self, Recognition};
use formats::columns::Field;
use std::collections::BTreeSet;

/// The longest code of a project or an activity.
const LONGEST: usize = 60;

impl Reading<'_> {
    /// Areas and clusters. A column of areas names areas first; what nobody knows becomes a question.
    pub(super) fn sectors(&mut self, said: &mut Said) {
        let mut meant: Vec<String> = Vec::new();
        for text in self.cells.texts(Field::Areas) {
            match vocabulary::all().area.recognize(&text) {
                Recognition::Known(meaning) => meant.push(format!("area:{}", meaning.code)),
                Recognition::Empty => {}
                Recognition::Unknown => meant.extend(code(self.reader.words.look(Kind::Sector, &text))),
            }
        }
        meant.extend(self.reader.sectors(self.cells).into_iter().filter_map(|(looked, _)| code(looked)));
        let of = |prefix: &str| -> BTreeSet<String> {
            meant.iter().filter_map(|code| code.strip_prefix(prefix)).map(str::to_owned).collect()
        };
        said.terms.insert(Field::Areas, of("area:"));
        said.terms.insert(Field::Sector, of("cluster:"));
    }

    /// The codes of projects, the publisher's own code, the record of this register. A column of identifiers that are
    /// neither, such as numbers of rows, says nothing.
    pub(super) fn codes(&mut self, said: &mut Said) {
        for text in self.cells.texts(Field::ProjectCode).iter().filter(|text| !text.is_empty()) {
            let code = text.to_uppercase();
            if self.is_of_a_project(&code) {
                said.codes.insert(Code { scheme: Scheme::Project, code });
            } else {
                let masks = self.around.own.project_codes.join(", ");
                let message = Message::new("problem-project-code").with("text", text).with("masks", masks);
                self.problem(Field::ProjectCode, message);
            }
        }
        // Where the institution has masks, a reference that fits one is the code of a project.
        let reference = self.cells.text(Field::Reference).map(|text| text.to_uppercase());
        let of_project = |code: &String| !self.around.own.project_codes.is_empty() && self.is_of_a_project(code);
        let coded = reference.filter(of_project).map(|code| Code { scheme: Scheme::Project, code });
        said.codes.extend(coded);
        let Some(identifier) = self.cells.text(Field::Identifier) else { return };
        said.record = identifier.parse().ok();
        if said.record.is_none() && looks_published(&identifier) {
            said.codes.insert(Code { scheme: Scheme::Iati, code: identifier });
        }
    }

    fn is_of_a_project(&self, code: &str) -> bool {
        let masks = &self.around.own.project_codes;
        code.chars().count() <= LONGEST && (masks.is_empty() || fits_any(code, masks))
    }
}

fn code(looked: Looked) -> Option<String> {
    match looked {
        Looked::Known(meaning) => Some(meaning.code),
        Looked::Nothing | Looked::Asked(_) => None,
    }
}

/// Whether an identifier is one of a published activity: it begins with the two letters of a register and a hyphen.
fn looks_published(text: &str) -> bool {
    let mut parts = text.split('-');
    let is_register = |part: &str| part.len() == 2 && part.bytes().all(|letter| letter.is_ascii_uppercase());
    let plain = |letter: char| letter.is_ascii_graphic();
    parts.next().is_some_and(is_register) && parts.count() >= 2 && text.len() <= LONGEST && text.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_of_published_activities_are_told_from_numbers_of_rows() {
        assert!(looks_published("XM-DAC-47066-DP.2154"));
        assert!(["12", "A-1", "XM-", "xm-dac-1", "<b>-a-b"].iter().all(|text| !looks_published(text)));
    }
}
