//! A list of offices: a row each, applied all together because they name each other.

use super::cells::Cells;
use super::report::Report;
use super::run::Started;
use crate::db::Tx;
use crate::error::{Error, Problem, Result};
use crate::history;
use crate::ids::OfficeId;
use crate::offices::{self, Draft, Office, Offices, store};
use formats::columns::Field;
use matching::fold;
use std::collections::{BTreeMap, BTreeSet};

/// What a row says of an office. What it is silent on stays as it is on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OfficeRow {
    row: u64,
    draft: Draft,
}

/// Reads a row.
pub(super) fn read(cells: &Cells<'_>, report: &mut Report) -> OfficeRow {
    cells.report_formulas(report);
    let text = |field| cells.text(field).unwrap_or_default();
    let codes = cells.texts(Field::CountryCode);
    let countries = if codes.is_empty() { cells.texts(Field::Country) } else { codes };
    let mut date = |field| cells.date(field, report).map(|date| date.to_string()).unwrap_or_default();
    let draft = Draft {
        slug: text(Field::OfficeCode).to_lowercase().replace([' ', '_'], "-"),
        kind: text(Field::OfficeKind),
        name: text(Field::Name),
        parent: text(Field::ParentOffice),
        countries: countries.into_iter().filter(|country| !country.is_empty()).collect(),
        city: text(Field::City),
        from: date(Field::Opened),
        to: date(Field::Closed),
        ..Draft::default()
    };
    OfficeRow { row: cells.number(), draft }
}

impl OfficeRow {
    /// The office that the row is about, if it is on record: by its code, else by its name.
    fn known<'o>(&self, offices: &'o Offices) -> Option<&'o Office> {
        match self.draft.slug.trim() {
            "" => offices.called(&self.draft.name),
            slug => offices.at(slug),
        }
    }

    /// What is on record of an office, with what the row says put over it.
    fn over(&self, office: &Office, among: &Offices) -> Draft {
        let said = &self.draft;
        let mut draft = Draft::of(office, among, "en");
        let pairs = [
            (&mut draft.kind, &said.kind),
            (&mut draft.parent, &said.parent),
            (&mut draft.city, &said.city),
            (&mut draft.from, &said.from),
            (&mut draft.to, &said.to),
        ];
        for (kept, said) in pairs.into_iter().filter(|(_, said)| !said.trim().is_empty()) {
            kept.clone_from(said);
        }
        let is_known = office.names.iter().any(|name| fold(&name.text) == fold(&said.name));
        if !is_known && !said.name.trim().is_empty() {
            draft.name.clone_from(&said.name);
        }
        if !said.countries.is_empty() {
            draft.countries.clone_from(&said.countries);
        }
        draft
    }
}

/// Which offices came in, and those that were there as they were.
struct Keeping<'a> {
    started: &'a Started<'a>,
    offices: Offices,
    created: Vec<OfficeId>,
    before: BTreeMap<OfficeId, Office>,
    unchanged: BTreeSet<OfficeId>,
}

impl Keeping<'_> {
    fn take(&mut self, row: &OfficeRow) -> Result<()> {
        let app = self.started.app;
        let Some(office) = row.known(&self.offices).cloned() else {
            let office = offices::opened(app, &self.offices, &row.draft)?;
            self.created.push(office.id);
            self.offices.put(office);
            return Ok(());
        };
        let draft = row.over(&office, &self.offices);
        match offices::revised(app, &self.offices, &office, &draft)? {
            None => {
                self.unchanged.insert(office.id);
            }
            Some((after, _)) => {
                self.offices.put(after);
                if !self.created.contains(&office.id) {
                    self.before.entry(office.id).or_insert(office);
                }
            }
        }
        Ok(())
    }

    async fn write(&self, tx: &mut Tx) -> Result<()> {
        let (app, actor) = (self.started.app, self.started.actor);
        let entry = |act, id, difference: serde_json::Value| {
            offices::entry(app, actor, act, id, difference).by_import(self.started.import)
        };
        let created: Vec<Office> = self.created.iter().filter_map(|id| self.offices.get(*id)).cloned().collect();
        store::insert(tx, &created).await?;
        for office in &created {
            history::record(tx, entry("office.add", office.id, office.told()));
        }
        for (id, before) in &self.before {
            let Some(after) = self.offices.get(*id) else { continue };
            store::save(tx, after).await?;
            history::record(tx, entry("office.revise", *id, after.difference(before).into()));
        }
        Ok(())
    }
}

/// Applies the rows, in whatever order they name each other: what cannot be taken is tried again once others were.
pub(super) async fn apply(
    started: &Started<'_>,
    tx: &mut Tx,
    rows: Vec<OfficeRow>,
    report: &mut Report,
) -> Result<()> {
    let offices = store::all_to_change(tx).await?;
    let mut keeping =
        Keeping { started, offices, created: Vec::new(), before: BTreeMap::new(), unchanged: BTreeSet::new() };
    let mut left = rows;
    loop {
        let count = left.len();
        let mut refused: Vec<(OfficeRow, Vec<Problem>)> = Vec::new();
        for row in left {
            match keeping.take(&row) {
                Ok(()) => {}
                Err(Error::Invalid(problems)) => refused.push((row, problems)),
                Err(error) => return Err(error),
            }
        }
        if refused.is_empty() || refused.len() == count {
            tell(started, refused, report);
            break;
        }
        left = refused.into_iter().map(|(row, _)| row).collect();
    }
    let settled = |id: &&OfficeId| keeping.created.contains(id) || keeping.before.contains_key(id);
    report.created.offices = keeping.created.len() as u64;
    report.matched.offices = keeping.before.len() as u64;
    report.unchanged.offices = keeping.unchanged.iter().filter(|id| !settled(id)).count() as u64;
    keeping.write(tx).await
}

/// Tells of rows that could not be taken, each problem at its column.
fn tell(started: &Started<'_>, refused: Vec<(OfficeRow, Vec<Problem>)>, report: &mut Report) {
    for (row, problems) in refused {
        for problem in problems {
            let columns = &started.plan.mapping.columns;
            let column = field(&problem.field).and_then(|field| columns.get(&field)).map_or("", String::as_str);
            report.problem(row.row, column, problem.message);
        }
    }
}

/// The column in which a field of the draft stands.
fn field(name: &str) -> Option<Field> {
    Some(match name {
        "slug" => Field::OfficeCode,
        "kind" => Field::OfficeKind,
        "name" => Field::Name,
        "parent" => Field::ParentOffice,
        "countries" => Field::Country,
        "city" => Field::City,
        "from" => Field::Opened,
        "to" => Field::Closed,
        _ => return None,
    })
}
