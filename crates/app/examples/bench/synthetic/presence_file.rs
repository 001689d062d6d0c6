//! A file of who does what where, as a cluster sends it: half of its organizations are in the register, some mistyped.

use super::chance::Chance;
use super::names;
use super::{Codes, Size, organization};
use crate::Done;
use engagement::vocabulary;
use std::io::Write;
use std::path::Path;

/// The kind of thing for the generator.
const ROW: u64 = 9;
/// Rows to an organization.
const ROWS_OF_ONE: usize = 20;

/// Writes the file.
pub(crate) fn write(path: &Path, size: Size) -> Done<()> {
    let codes = Codes::read();
    let all = vocabulary::all();
    let mut file = std::io::BufWriter::new(std::fs::File::create(path)?);
    writeln!(
        file,
        "Organisation,Organisation type,Cluster,Country,Admin1,Admin2,Start date,End date,Status,Activity"
    )?;
    for row in 0..size.rows {
        let mut chance = Chance::of(ROW, row);
        let country = *chance.pick_low(&codes.countries[..super::COUNTRIES]);
        let cluster = *chance.pick_low(&codes.clusters);
        let cluster = all.cluster.label(cluster, "en");
        let (name, kind) = mentioned(&codes, size, chance.below(size.rows / ROWS_OF_ONE));
        let (admin1, admin2) = (chance.below(super::ADMIN1), chance.below(super::ADMIN2));
        let month = 1 + chance.below(12);
        writeln!(
            file,
            "\"{name}\",{},{cluster:?},{country},Region {admin1},District {admin1}-{admin2},2024-{month:02}-01,\
             2025-{month:02}-28,{},\"{} {row}\"",
            all.kind.label(kind, "en"),
            chance.pick(&["Ongoing", "Completed", "Planned"]),
            names::coined(&mut chance),
        )?;
    }
    Ok(file.flush()?)
}

/// The `number`th organization that the file names.
fn mentioned(codes: &Codes, size: Size, number: usize) -> (String, &'static str) {
    let mut chance = Chance::of(ROW + 1, number);
    let known = organization(codes, chance.below(size.organizations));
    let fresh = organization(codes, size.organizations + number);
    match number % 8 {
        0..4 => (known.name.text, known.kind),
        4 => (names::slipped(&mut chance, &known.name.text), known.kind),
        _ => (fresh.name.text, fresh.kind),
    }
}
