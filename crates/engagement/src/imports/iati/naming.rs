//! Whom the activities of a file name: each once, however often and in however many languages.

use crate::imports::mention::{Mention, add_new};
use crate::imports::presence::Reader;
use crate::organizations::{Identifier, NameKind};
use crate::partnerships::iati::Named;
use crate::vocabulary::{self, Recognition};
use formats::iati;
use matching::{fold, split_acronyms};
use std::collections::HashMap;

/// Which mention someone is who is named, by reference and name as they are written.
#[derive(Default)]
pub(super) struct Naming {
    mentions: HashMap<String, HashMap<String, usize>>,
    by_identifier: HashMap<Identifier, usize>,
}

impl Naming {
    /// The number of the mention that someone is.
    pub(super) fn find(&self, one: &Named<'_>) -> Option<usize> {
        self.mentions.get(one.reference)?.get(one.name()).copied()
    }

    /// Notes someone whom an activity names on a line.
    pub(super) fn note(&mut self, reader: &mut Reader, one: &Named<'_>, activity: &iati::Facts, line: u64) {
        let place = match self.find(one) {
            Some(place) => place,
            None => match self.add(reader, one, line) {
                Some(place) => place,
                None => return,
            },
        };
        if !one.implements {
            return;
        }
        let countries = activity.recipient_countries.iter().filter_map(|country| {
            match vocabulary::all().country.recognize(&country.code) {
                Recognition::Known(meaning) => Some(meaning.code),
                _ => None,
            }
        });
        for country in countries {
            *reader.mentions.all[place].countries.entry(country).or_default() += 1;
        }
    }

    fn add(&mut self, reader: &mut Reader, one: &Named<'_>, line: u64) -> Option<usize> {
        let mention = mention(reader, one, line)?;
        let identifier = Identifier::from_iati(one.reference);
        let known = identifier.as_ref().and_then(|identifier| self.by_identifier.get(identifier)).copied();
        let place = match known {
            Some(place) => {
                let ours = &mut reader.mentions.all[place];
                if fold(&ours.draft.name) != fold(&mention.draft.name) {
                    add_new(&mut ours.names, vec![(NameKind::Also, mention.draft.name)]);
                }
                place
            }
            None => reader.mentions.add(mention),
        };
        if let Some(identifier) = identifier {
            self.by_identifier.entry(identifier).or_insert(place);
        }
        self.mentions.entry(one.reference.to_owned()).or_default().insert(one.name().to_owned(), place);
        Some(place)
    }
}

/// What the file says of someone. What it is comes from the list OrganisationType; a reference is kept where it is one of
/// a register.
fn mention(reader: &Reader, one: &Named<'_>, line: u64) -> Option<Mention> {
    let (name, beside) = split_acronyms(one.name());
    let name = crate::organizations::name::clean(&name).ok()?;
    let acronym = beside.first().cloned().unwrap_or_default();
    let mut mention = Mention::new(&name, &acronym, line)?;
    mention.source = Some(reader.source);
    mention.draft.identifiers.extend(Identifier::from_iati(one.reference).map(|found| found.to_string()));
    if let Recognition::Known(meaning) = vocabulary::all().kind.recognize(one.kind) {
        mention.draft.kinds.push(meaning.code);
        mention.implied_scope = meaning.scope.unwrap_or_default();
    }
    let others = one.names.iter().skip(1).filter_map(|text| crate::organizations::name::clean(&text.text).ok());
    mention.names.extend(others.filter(|other| fold(other) != fold(&name)).map(|text| (NameKind::Also, text)));
    Some(mention)
}
