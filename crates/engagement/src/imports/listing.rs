//! A row of a list of organizations, and an entry of the aid organizations' register.

use super::cells::Cells;
use super::mention::Mention;
use super::presence::Reader;
use crate::message::Message;
use crate::organizations::NameKind;
use crate::vocabulary::{self, Recognition};
use formats::aid_organizations::AidOrganization;
use formats::columns::Field;
use matching::{split_acronyms, strip_annotations};

impl Reader {
    /// Notes the organization of one row of a list.
    pub(super) fn listed(&mut self, cells: &Cells<'_>) -> Option<usize> {
        cells.report_formulas(&mut self.report);
        let written = cells.text(Field::Name).or_else(|| cells.text(Field::Organization)).unwrap_or_default();
        let (name, beside) = split_acronyms(&strip_annotations(&written));
        let acronym = cells.text(Field::Acronym).or_else(|| beside.first().cloned()).unwrap_or_default();
        let cleaned = crate::organizations::name::clean(if name.is_empty() { &acronym } else { &name });
        let column = cells.header(Field::Name).to_owned();
        if let Err(message) = cleaned {
            self.report.problem(cells.number(), &column, message);
            return None;
        }
        let mut mention = Mention::new(&name, &acronym, cells.number())?;
        mention.source = Some(self.source);
        for (field, kind) in [(Field::FormerName, NameKind::Former), (Field::OtherName, NameKind::Also)] {
            let names =
                cells.texts(field).into_iter().filter_map(|text| crate::organizations::name::clean(&text).ok());
            mention.names.extend(names.map(|text| (kind, text)));
        }
        if let Some(word) = cells.text(Field::OrganizationType) {
            self.note_kind(&mut mention, &word);
        }
        self.describe(cells, &mut mention);
        Some(self.mentions.add(mention))
    }

    fn describe(&mut self, cells: &Cells<'_>, mention: &mut Mention) {
        let all = vocabulary::all();
        let text = |field| cells.text(field).unwrap_or_default();
        let draft = &mut mention.draft;
        let country = [Field::CountryCode, Field::Country].map(|field| cells.texts(field)).concat();
        draft.country = all.country.known(&country).into_iter().next().unwrap_or_default();
        draft.scope = all.scope.known(&[text(Field::Scope)]).into_iter().next().unwrap_or_default();
        draft.areas = all.area.known(&cells.texts(Field::Areas));
        draft.languages = all.language.known(&cells.texts(Field::Languages));
        draft.website = text(Field::Website);
        draft.email = text(Field::Email);
        draft.description = text(Field::Description);
        draft.founded = text(Field::Founded);
        let identifier = text(Field::Identifier);
        draft.identifiers.extend((!identifier.is_empty()).then_some(identifier));
        let written = text(Field::Status);
        if !written.is_empty() {
            match all.status_scheme.recognize(&written) {
                Recognition::Known(meaning) => {
                    let date = cells.date(Field::StatusDate, &mut self.report);
                    mention.statuses.push((meaning.code, date.map(|date| date.as_str().to_owned())));
                }
                _ => {
                    let message = Message::new("problem-unknown-status").with("text", &written);
                    self.report.problem(cells.number(), cells.header(Field::Status), message);
                }
            }
        }
    }

    /// Notes an organization of the aid organizations' register.
    pub(super) fn aid_organization(&mut self, number: u64, one: AidOrganization) -> Option<usize> {
        let (name, beside) = split_acronyms(&one.name);
        let short = one.short_name.filter(|short| looks_short(short, &name));
        let acronym = short.or_else(|| beside.first().cloned()).unwrap_or_default();
        if let Err(message) = crate::organizations::name::clean(&name) {
            self.report.problem(number, "name", message);
            return None;
        }
        let mut mention = Mention::new(&name, &acronym, number)?;
        mention.source = Some(self.source);
        mention.names = one.synonyms.into_iter().map(|text| (NameKind::Also, text)).collect();
        mention.draft.scope = one.scope.unwrap_or_default();
        mention.draft.website = one.url.unwrap_or_default();
        mention.draft.description = one.description.unwrap_or_default();
        mention.draft.identifiers.extend(one.iati_id);
        if let Some(publisher) = one.publisher {
            let known = vocabulary::all().country.recognize(publisher.headquarters.as_deref().unwrap_or_default());
            if let Recognition::Known(meaning) = known {
                mention.draft.country = meaning.code;
            }
            if let Some(word) = publisher.organization_type {
                self.note_kind(&mut mention, &word);
            }
            let (published, _) = split_acronyms(&publisher.name);
            mention.names.extend((published != name).then_some((NameKind::Also, published)));
        }
        Some(self.mentions.add(mention))
    }
}

/// Whether a short name is an acronym rather than a second name.
fn looks_short(short: &str, name: &str) -> bool {
    short != name && short.chars().count() <= 15 && !short.trim().contains(' ')
}
