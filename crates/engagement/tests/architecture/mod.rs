//! The house rules of the architecture, proved: direction, places, sizes, names, licences. Plain tests, no engine.

mod licences;
pub(crate) mod source;

use source::{Source, sources, workspace};
use std::collections::{BTreeMap, BTreeSet};

/// Which of our crates each of our crates may use.
const FLOORS: [(&str, &[&str]); 11] = [
    ("parvis", &["web", "engagement", "formats", "index", "matching", "networks", "opinions", "print"]),
    ("web", &["charts", "engagement", "formats", "index", "matching", "networks", "openid", "opinions", "print"]),
    ("engagement", &["formats", "index", "matching", "networks", "opinions", "print"]),
    ("charts", &[]),
    ("formats", &[]),
    ("index", &[]),
    ("matching", &[]),
    ("networks", &[]),
    ("openid", &[]),
    ("opinions", &[]),
    ("print", &[]),
];

/// What the work itself must not know of.
const NOT_IN_ENGAGEMENT: [&str; 8] =
    ["axum", "axum-extra", "tower", "tower-http", "askama", "hyper", "http", "utoipa"];

/// Where SQL may stand besides `store.rs`: the layer below all subjects, the two of the spine that are one file each,
/// and the statistics, which read every table.
const SQL_PLACES: [&str; 4] = ["src/db/", "src/history.rs", "src/files.rs", "src/statistics/"];

const LINES_OF_A_FILE: usize = 300;
const LINES_OF_A_FUNCTION: usize = 60;
const FORBIDDEN: [&str; 7] = ["util", "utils", "helper", "helpers", "common", "core", "manager"];

fn report(what: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{what}:\n  {}", faults.join("\n  "));
}

#[test]
fn crates_use_only_those_below_them() {
    let manifests = source::manifests();
    let ours: BTreeSet<&str> = FLOORS.iter().map(|(name, _)| *name).collect();
    let mut faults = Vec::new();
    for (name, dependencies) in &manifests {
        let Some((_, allowed)) = FLOORS.iter().find(|(floor, _)| floor == name) else {
            faults.push(format!("{name} has no floor in FLOORS"));
            continue;
        };
        let wrong =
            dependencies.iter().filter(|used| ours.contains(used.as_str()) && !allowed.contains(&used.as_str()));
        faults.extend(wrong.map(|used| format!("{name} must not depend on {used}")));
        if name != "web" && name != "parvis" {
            let wrong = dependencies.iter().filter(|used| NOT_IN_ENGAGEMENT.contains(&used.as_str()));
            faults.extend(wrong.map(|used| format!("{name} must not know of {used}")));
        }
    }
    report("Arrows point downwards only", &faults);
}

/// The modules of a crate in the order of `lib.rs`.
fn order(of_crate: &str) -> Vec<String> {
    let text = std::fs::read_to_string(workspace().join("crates").join(of_crate).join("src/lib.rs")).unwrap();
    let declared = text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    declared.map(str::to_owned).collect()
}

/// The modules that a text names by `crate::`, also in groups such as `use crate::{row, values, db::Tx}`.
fn modules_named(text: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for (at, _) in text.match_indices("crate::") {
        let before = text[..at].chars().next_back();
        if before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_') {
            continue;
        }
        let rest = &text[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(group) => named.extend(source::first_segments(group)),
            None => named.extend(source::identifier(rest)),
        }
    }
    named
}

#[test]
fn a_module_uses_only_modules_that_stand_above_it() {
    let order = order("engagement");
    let place: BTreeMap<&str, usize> = order.iter().enumerate().map(|(at, name)| (name.as_str(), at)).collect();
    let mut faults = Vec::new();
    for file in sources().filter(|file| file.of_crate == "engagement") {
        let Some(own) = place.get(file.module.as_str()) else { continue };
        for named in modules_named(&file.code) {
            if place.get(named.as_str()).is_some_and(|at| at > own) {
                faults.push(format!("{} uses {named}, which stands below {}", file.path, file.module));
            }
        }
    }
    report("Inside engagement a subject uses only what stands above it in lib.rs", &faults);
}

#[test]
fn sql_stands_in_stores() {
    let verbs = ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "CREATE TABLE ", "ALTER TABLE "];
    let mut faults = Vec::new();
    for file in sources().filter(|file| file.of_crate != "index") {
        let is_place = file.path.ends_with("/store.rs") || file.path.contains("/store/");
        if is_place || SQL_PLACES.iter().any(|place| file.path.contains(place)) {
            continue;
        }
        let texts = source::texts(&file.code);
        let sql = texts.iter().filter(|text| verbs.iter().any(|verb| text.trim_start().starts_with(verb)));
        faults.extend(sql.map(|text| format!("{}: {:.60}", file.path, text)));
    }
    report("SQL stands in store.rs and db/", &faults);
}

#[test]
fn only_the_data_layer_knows_the_drivers() {
    let mut faults = Vec::new();
    for file in sources() {
        // Ids and errors are read and made by the drivers.
        let may = ["src/db/", "engagement/src/ids.rs", "engagement/src/error.rs"];
        let names = ["rusqlite::", "tokio_postgres::", "deadpool_postgres::"];
        if !may.iter().any(|place| file.path.contains(place)) && names.iter().any(|name| file.code.contains(name))
        {
            faults.push(file.path.clone());
        }
    }
    report("Drivers of databases are named in db/ only", &faults);
}

#[test]
fn files_and_functions_are_short() {
    let mut faults = Vec::new();
    for file in sources() {
        let lines = file.code.lines().count();
        if lines > LINES_OF_A_FILE {
            faults.push(format!("{}: {lines} lines", file.path));
        }
        let long = source::functions(&file.code).into_iter().filter(|(_, lines)| *lines > LINES_OF_A_FUNCTION);
        faults.extend(long.map(|(name, lines)| format!("{}: {name} has {lines} lines", file.path)));
    }
    report("No file over 300 lines without its tests, no function over 60", &faults);
}

#[test]
fn every_module_opens_with_a_sentence() {
    let opens = |file: &Source| file.text.trim_start().starts_with("//! ");
    let faults: Vec<_> = sources().filter(|file| !opens(file)).map(|file| file.path).collect();
    report("Each module opens with what it is", &faults);
}

#[test]
fn names_say_what_things_are() {
    let is_forbidden = |part: &str| FORBIDDEN.contains(&part.trim_end_matches(".rs"));
    let faults: Vec<_> =
        sources().filter(|file| file.path.split('/').any(is_forbidden)).map(|file| file.path).collect();
    report("Names that say nothing", &faults);
}

#[test]
fn the_reading_of_sources_reads_what_it_should() {
    let named = modules_named(
        "use crate::{row, db::{Tx, Conn}, ids::Id}; fn a() { crate::files::b(); $crate::values![] }",
    );
    let expected = ["db", "files", "ids", "row", "values"];
    assert_eq!(named.iter().map(String::as_str).collect::<Vec<_>>(), expected);
    let code = "fn a() {\n  let x = \"}\";\n}\n\nasync fn b(\n  c: u8,\n) {\n  // }\n  if c > 0 {\n  }\n}\n";
    assert_eq!(source::functions(code), [("a".to_owned(), 3), ("b".to_owned(), 7)]);
    assert_eq!(source::texts("a(\"SELECT 1\", 'x', \"b\\\"c\")"), ["SELECT 1", "b\\\"c"]);
}
