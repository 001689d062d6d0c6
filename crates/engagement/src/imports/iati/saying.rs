//! What each activity says of a partnership, worked out in the thread that reads the file.

use super::naming::Naming;
use crate::clock::Clock;
use crate::dates::PartialDate;
use crate::db::Engine;
use crate::imports::words::{Looked, Words};
use crate::offices::Offices;
use crate::partnerships::bringing::Saying;
use crate::partnerships::iati::{Lookup, Named, Own, named, read};
use crate::partnerships::told;
use crate::places::Gazetteer;
use crate::settings::Settings;
use formats::iati::{ReadActivity, WrittenActivity};

/// Who those are whom the file names.
pub(super) struct Who {
    pub(super) naming: Naming,
    /// Who each mention is.
    pub(super) mentions: Vec<told::Who>,
}

impl Who {
    fn is(&self, one: &Named<'_>) -> Option<told::Who> {
        self.mentions.get(self.naming.find(one)?).copied()
    }
}

/// All that tells what activities say.
pub(super) struct Teller {
    pub(super) settings: Settings,
    pub(super) own: Own,
    pub(super) offices: Offices,
    pub(super) places: Gazetteer,
    pub(super) words: Words,
    pub(super) engine: Engine,
    pub(super) clock: Clock,
    pub(super) today: PartialDate,
    pub(super) who: Who,
}

impl Teller {
    /// What an activity says, with the line where it begins; none where it cannot be used or names nobody besides
    /// the institution.
    pub(super) fn saying(&mut self, activity: WrittenActivity) -> Option<(u64, Saying)> {
        let ReadActivity { line, facts, element, .. } = activity.read().ok()?;
        if named(&facts, &self.own).is_empty() {
            return None;
        }
        let Self { words, who, .. } = self;
        let mut lookup = Lookup {
            settings: &self.settings,
            own: &self.own,
            offices: &self.offices,
            places: &self.places,
            clock: &self.clock,
            today: &self.today,
            organization: &|one| who.is(one),
            sector: &mut |code, name| meaning(words, code, name),
        };
        Some((line, Saying::new(read(&facts, &mut lookup), Some(element.to_xml()), self.engine)))
    }
}

fn meaning(words: &mut Words, code: &str, name: Option<&str>) -> Option<String> {
    match words.look_dac(code, name) {
        Looked::Known(meaning) => Some(meaning.code),
        Looked::Nothing | Looked::Asked(_) => None,
    }
}
