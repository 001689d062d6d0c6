//! Values that hold for every row of a file: chosen on the page of columns.

use super::fields;
use crate::form::Choice;
use crate::language::Language;
use engagement::vocabulary::{self, Recognition, Vocabulary};
use formats::columns::{Field, Kind, Mapping};

/// A value that can be chosen for every row.
pub(super) struct Constant {
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) value: String,
    /// What it can be; anything when there are none.
    pub(super) choices: Vec<Choice>,
}

/// The values that can be chosen for every row of a table like this, and those that were.
pub(super) fn constants(mapping: &Mapping, l: Language) -> Vec<Constant> {
    let usual: &[Field] = match mapping.kind {
        Kind::Presence => &[Field::Country, Field::Period, Field::Sector, Field::Status],
        Kind::Organizations => &[Field::OrganizationType, Field::Country, Field::Status],
        Kind::Renames | Kind::Mergers | Kind::Iati => &[],
        Kind::Offices => &[Field::OfficeKind, Field::ParentOffice],
        Kind::Partnerships => &[
            Field::Office,
            Field::Country,
            Field::AgreementType,
            Field::Role,
            Field::Currency,
            Field::Confidentiality,
        ],
    };
    let others = mapping.constants.keys().filter(|field| !usual.contains(field));
    usual.iter().chain(others).map(|field| constant(*field, mapping, l)).collect()
}

fn constant(field: Field, mapping: &Mapping, l: Language) -> Constant {
    let written = mapping.constants.get(&field).cloned().unwrap_or_default();
    let known = vocabularies(field, mapping.kind);
    let code = known.iter().find_map(|known| match known.recognize(&written) {
        Recognition::Known(meaning) => Some(meaning.code),
        _ => None,
    });
    let value = code.unwrap_or(written);
    let mut choices = Vec::new();
    if !known.is_empty() {
        choices.push(Choice::new("", l.say("import-no-constant")));
        let terms = known.iter().flat_map(|known| known.terms());
        let mut terms: Vec<Choice> = terms.map(|term| Choice::new(&term.code, term.label(l.code()))).collect();
        if field == Field::Country {
            terms.sort_by(|one, other| one.label.cmp(&other.label));
        }
        choices.extend(terms);
        if choices.iter().all(|choice| choice.value != value) {
            choices.push(Choice::new(&value, &value));
        }
    }
    Constant { name: field.name(), label: fields::label(field, mapping.kind, l), value, choices }
}

fn vocabularies(field: Field, kind: Kind) -> Vec<&'static Vocabulary> {
    let all = vocabulary::all();
    match (field, kind) {
        (Field::Country | Field::CountryCode, _) => vec![&all.country],
        (Field::Sector, _) => vec![&all.cluster, &all.area],
        (Field::OrganizationType | Field::ImplementingType, _) => vec![&all.kind],
        (Field::Status, Kind::Presence) => vec![&all.activity_status],
        (Field::Status, Kind::Partnerships) => vec![&all.agreement_status],
        (Field::Status, _) => vec![&all.status_scheme],
        (Field::OfficeKind, _) => vec![&all.office_kind],
        (Field::Scope, _) => vec![&all.scope],
        (Field::AgreementType, _) => vec![&all.agreement_type],
        (Field::Role, _) => vec![&all.role],
        (Field::Currency, _) => vec![&all.currency],
        (Field::Confidentiality, _) => vec![&all.confidentiality],
        _ => Vec::new(),
    }
}
