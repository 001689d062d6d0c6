//! Which column is what, from the form and back into it.

use super::fields;
use crate::form::Form;
use crate::language::Language;
use engagement::error::{Error, Problem, Result};
use engagement::imports::Plan;
use engagement::message::Message;
use formats::columns::{self, Field, Guess, Kind, Mapping};
use std::collections::BTreeMap;

/// The beginning of a mapping: kind, sheet, separator and constants, without a column.
pub(super) fn begin(form: &Form, kind: Kind) -> Mapping {
    let constant = |field: &Field| {
        let value = form.given(&format!("constant.{}", field.name()))?;
        Some((*field, value.chars().take(200).collect()))
    };
    Mapping {
        kind,
        sheet: form.given("sheet").map(str::to_owned),
        separator: form.given("separator").and_then(|text| text.chars().next()),
        columns: BTreeMap::new(),
        constants: Field::ALL.iter().filter_map(constant).collect(),
    }
}

/// Whether the form says anything of columns.
pub(super) fn has_columns(form: &Form) -> bool {
    form.names().any(|name| name.starts_with("column."))
}

/// The mapping that the form says, for the columns of `plan`; all that is wrong with it.
pub(super) fn read(form: &Form, plan: &Plan, l: Language) -> Result<Mapping> {
    let begun = &plan.mapping;
    let mut problems = Vec::new();
    let mut held: Vec<Option<Field>> = vec![None; plan.headers.len()];
    for at in 0..held.len() {
        let name = format!("column.{at}");
        let known = Field::from_name(form.get(&name)).filter(|field| fields::of(begun.kind).contains(field));
        let Some(field) = known else { continue };
        if held.contains(&known) {
            let message = Message::new("problem-field-twice").with("field", fields::label(field, begun.kind, l));
            problems.push(Problem::new(&name, message));
        }
        held[at] = known;
    }
    for group in fields::needed(begun.kind) {
        let is_held = |field: &Field| held.contains(&Some(*field)) || begun.constants.contains_key(field);
        if plan.has_columns() && !group.iter().any(is_held) {
            let names: Vec<String> = group.iter().map(|field| fields::label(*field, begun.kind, l)).collect();
            let message = Message::new("problem-field-missing").with("fields", names.join(", "));
            problems.push(Problem::new("column.0", message));
        }
    }
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let guess = Guess { kind: begun.kind, fields: held, separator: begun.separator, sure: 1.0 };
    let mapping = Mapping::from_guess(&guess, &plan.headers, plan.hashtags.as_deref());
    Ok(Mapping { sheet: begun.sheet.clone(), constants: begun.constants.clone(), ..mapping })
}

/// The guess for a sheet that a person chose.
pub(super) fn guess(plan: &Plan, kind: Option<Kind>) -> Mapping {
    let hashtags = plan.hashtags.as_deref();
    let guess = match kind {
        Some(kind) => columns::guess_as(kind, &plan.headers, hashtags, &plan.sample),
        None => columns::guess(&plan.headers, hashtags, &plan.sample),
    };
    Mapping { sheet: plan.mapping.sheet.clone(), ..Mapping::from_guess(&guess, &plan.headers, hashtags) }
}

/// What each column holds by a mapping, and what it is said to hold by the form where that says so.
pub(super) fn held(form: &Form, plan: &Plan, mapping: &Mapping) -> Vec<String> {
    let mut held = vec![String::new(); plan.headers.len()];
    if has_columns(form) {
        for (at, field) in held.iter_mut().enumerate() {
            form.get(&format!("column.{at}")).clone_into(field);
        }
    } else if let Ok(columns) = mapping.apply(&plan.headers, plan.hashtags.as_deref()) {
        for (field, at) in columns.iter() {
            field.name().clone_into(&mut held[at]);
        }
    }
    held
}
