//! Workbooks of Excel's present form, read row by row while they are unpacked.

mod cells;
mod strings;
mod styles;

use std::collections::HashMap;
use std::path::Path;

use quick_xml::events::Event;

use self::cells::{Cells, Shared};
use super::book::{RowTaker, SheetName};
use super::limits::Limits;
use super::package::{Package, drain};
use super::xml::{attribute, reader};
use crate::ReadError;

/// One open workbook.
pub(super) struct Workbook {
    package: Package,
    sheets: Vec<Sheet>,
    shared: Shared,
}

struct Sheet {
    name: SheetName,
    part: String,
}

impl Workbook {
    /// Opens the workbook at `path` and reads what its sheets share.
    pub(super) fn open(path: &Path, limits: &Limits) -> Result<Self, ReadError> {
        let mut package = Package::open(path, limits)?;
        let workbook = related(&mut package, "")?
            .into_values()
            .find(|relation| relation.kind == "officeDocument")
            .map_or_else(|| "xl/workbook.xml".to_owned(), |relation| relation.part);
        let relations = related(&mut package, &workbook)?;
        let (sheets, is_1904) = contents(&mut package, &workbook, &relations)?;
        let part =
            |kind: &str| relations.values().find(|relation| relation.kind == kind).map(|one| one.part.clone());
        let strings = match part("sharedStrings") {
            Some(name) => strings::read(&mut package, &name, limits)?,
            None => strings::Strings::default(),
        };
        let styles = match part("styles") {
            Some(name) => styles::read(&mut package, &name)?,
            None => Vec::new(),
        };
        let shared = Shared { strings, styles, is_1904, limits: limits.clone() };
        Ok(Self { package, sheets, shared })
    }

    /// The names of its sheets.
    pub(super) fn sheets(&self) -> Vec<SheetName> {
        self.sheets.iter().map(|sheet| sheet.name.clone()).collect()
    }

    /// Gives the rows of one sheet to `take` until it wants no more.
    pub(super) fn each_row(&mut self, sheet: usize, take: RowTaker<'_>) -> Result<(), ReadError> {
        let Some(sheet) = self.sheets.get(sheet) else { return Ok(()) };
        let meter = self.package.meter.clone();
        let mut cells = Cells::new(self.package.needed(&sheet.part)?, &self.shared, meter.clone());
        while let Some(row) = cells.next_row()? {
            if take(row).is_break() {
                return Ok(());
            }
        }
        drain(cells.into_rest(), &meter)
    }
}

/// Where one part of the package points to.
struct Relation {
    /// The last word of its type: `worksheet`.
    kind: String,
    part: String,
}

/// The parts that `part` points to, by the name it has for them; `""` is the package itself.
fn related(package: &mut Package, part: &str) -> Result<HashMap<String, Relation>, ReadError> {
    let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
    let name = format!("{folder}/_rels/{file}.rels");
    let mut relations = HashMap::new();
    let Some(content) = package.part(&name)? else { return Ok(relations) };
    let (mut xml, mut buffer) = (reader(content), Vec::new());
    loop {
        match xml.read_event_into(&mut buffer)? {
            Event::Start(element) if element.local_name().as_ref() == "Relationship" => {
                let of = |name| attribute(&element, name).map(Option::unwrap_or_default);
                let kind = of("Type")?.rsplit('/').next().unwrap_or_default().to_owned();
                relations.insert(of("Id")?.into_owned(), Relation { kind, part: target(folder, &of("Target")?) });
            }
            Event::Eof => return Ok(relations),
            _ => {}
        }
        buffer.clear();
    }
}

/// The name of a part as seen from the package, when it is written as seen from `folder`.
fn target(folder: &str, target: &str) -> String {
    if target.starts_with('/') {
        return target.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').collect();
    for step in target.split('/') {
        match step {
            ".." => drop(steps.pop()),
            "." => {}
            _ => steps.push(step),
        }
    }
    steps.join("/")
}

/// The sheets of a workbook, and whether its days count from 1904.
fn contents(
    package: &mut Package,
    workbook: &str,
    relations: &HashMap<String, Relation>,
) -> Result<(Vec<Sheet>, bool), ReadError> {
    let (mut sheets, mut is_1904) = (Vec::new(), false);
    let (mut xml, mut buffer) = (reader(package.needed(workbook)?), Vec::new());
    loop {
        match xml.read_event_into(&mut buffer)? {
            Event::Start(element) if element.local_name().as_ref() == "workbookPr" => {
                is_1904 = matches!(attribute(&element, "date1904")?.as_deref(), Some("1" | "true"));
            }
            Event::Start(element) if element.local_name().as_ref() == "sheet" => {
                let of = |name| attribute(&element, name).map(Option::unwrap_or_default);
                let hidden = of("state")?.to_ascii_lowercase().contains("hidden");
                let name = SheetName { name: of("name")?.into_owned(), hidden };
                let relation = relations.get(of("id")?.as_ref()).filter(|relation| relation.kind == "worksheet");
                sheets.extend(relation.map(|relation| Sheet { name, part: relation.part.clone() }));
            }
            Event::Eof => return Ok((sheets, is_1904)),
            _ => {}
        }
        buffer.clear();
    }
}
