//! Counting who works with us and without, each organization once in a cell.

use super::table::{Columns, Lines};
use super::{Gap, GapCell, Gaps, MANY, Question, TOLD};
use crate::complements::crossing::Memories;
use crate::complements::theme::Nearness;
use crate::presence;
use crate::stock::{Deal, Sieve, State};
use std::cmp::Reverse;

/// A table on its way.
pub(super) struct Counting {
    lines: Lines,
    columns: Columns,
    cells: Vec<GapCell>,
    /// For each organization by its number the cells in which it is a partner, or nearly one, in order.
    with_us: Vec<Vec<u16>>,
    /// Which organization was counted last in each cell.
    stamps: Vec<u32>,
}

impl Counting {
    /// Of nobody yet.
    pub(super) fn new(question: &Question, state: &State) -> Self {
        let (lines, columns) = (Lines::new(question), Columns::new(question));
        let cells = lines.codes.len() * columns.codes.len();
        Self {
            lines,
            columns,
            cells: vec![GapCell::default(); cells],
            with_us: vec![Vec::new(); state.organizations.len() + 1],
            stamps: vec![0; cells],
        }
    }

    /// Those in partnerships. One that only comes near to a row, by its cluster alone, is no partner there, but no other
    /// either.
    pub(super) fn take_partnerships(&mut self, state: &State, sieve: &Sieve<'_>) {
        let of_country: Vec<Option<usize>> = std::iter::once(None)
            .chain(state.countries.all().map(|(_, code)| self.columns.of_country(code)))
            .collect();
        let bits = self.columns.bits();
        let mut partners: Vec<(u32, u16)> = Vec::new();
        for deal in sieve.deals(state) {
            let columns = columns(deal, &of_country, &bits);
            for (row, theme) in self.lines.themes.iter().enumerate() {
                let nearness = theme.of_bits(deal.areas, deal.clusters.into());
                if nearness == Nearness::Far {
                    continue;
                }
                for column in &columns {
                    let cell = small(row * self.columns.codes.len() + column);
                    for (partner, _) in sieve.partners(state, deal) {
                        self.with_us[partner.organization as usize].push(cell);
                        if nearness == Nearness::Same {
                            partners.push((partner.organization, cell));
                        }
                    }
                }
            }
        }
        self.with_us.iter_mut().for_each(|cells| cells.sort_unstable());
        partners.sort_unstable();
        partners.dedup();
        partners.into_iter().for_each(|(_, cell)| self.cells[usize::from(cell)].partners += 1);
    }

    /// Those at work by activities on record.
    pub(super) fn take_activities(&mut self, memories: &Memories<'_>, sieve: &presence::Sieve) {
        let presence = memories.presence;
        let rows = Rows::new(&self.lines, presence);
        let of_country: Vec<Option<usize>> = std::iter::once(None)
            .chain(presence.countries.all().map(|(_, code)| self.columns.of_country(code)))
            .collect();
        for ((place, activities), stamp) in sieve.rows(presence).zip(1..) {
            let number = memories.numbers[place];
            for activity in activities {
                let Some(column) = of_country[usize::from(activity.country)] else { continue };
                for row in rows.of(activity) {
                    let cell = row * self.columns.codes.len() + column;
                    let is_new = std::mem::replace(&mut self.stamps[cell], stamp) != stamp;
                    if is_new && self.with_us[number as usize].binary_search(&small(cell)).is_err() {
                        self.cells[cell].others += 1;
                    }
                }
            }
        }
    }

    /// The table, without columns in which there is nobody, and what stands out in it.
    pub(super) fn table(self, as_of: String) -> Gaps {
        let width = self.columns.codes.len();
        let at = |row: usize, column: usize| self.cells[row * width + column];
        let any = |cell: GapCell| cell.partners + cell.others > 0;
        let height = self.lines.codes.len();
        let kept: Vec<usize> = (0..width).filter(|column| (0..height).any(|row| any(at(row, *column)))).collect();
        let told = |row: usize, column: usize| Gap {
            row: self.lines.codes[row].clone(),
            column: self.columns.codes[column].clone(),
            cell: at(row, column),
        };
        let all: Vec<Gap> = (0..height)
            .flat_map(|row| kept.iter().map(move |column| (row, *column)))
            .map(|(row, column)| told(row, column))
            .collect();
        let gaps = |gap: &Gap| gap.cell.partners == 0 && gap.cell.others > 0;
        let crowds = |gap: &Gap| gap.cell.partners + gap.cell.others >= MANY;
        Gaps {
            gaps: most(&all, gaps),
            all_gaps: all.iter().filter(|gap| gaps(gap)).count(),
            crowds: most(&all, crowds),
            all_crowds: all.iter().filter(|gap| crowds(gap)).count(),
            cells: (0..height).map(|row| kept.iter().map(|column| at(row, *column)).collect()).collect(),
            columns: kept.iter().map(|column| self.columns.codes[*column].clone()).collect(),
            rows: self.lines.codes,
            by_country: self.columns.by_country,
            as_of,
        }
    }
}

/// Those of all cells with the most organizations.
fn most(all: &[Gap], is: impl Fn(&Gap) -> bool) -> Vec<Gap> {
    let mut found: Vec<Gap> = all.iter().filter(|gap| is(gap)).cloned().collect();
    found.sort_by_key(|gap| Reverse(gap.cell.partners + gap.cell.others));
    found.truncate(TOLD);
    found
}

/// The columns of a partnership.
fn columns(deal: &Deal, of_country: &[Option<usize>], bits: &[u64]) -> Vec<usize> {
    if bits.is_empty() {
        return deal.countries.iter().filter_map(|number| of_country[*number as usize]).collect();
    }
    bits.iter().enumerate().filter(|(_, bit)| deal.regions & **bit != 0).map(|(at, _)| at).collect()
}

/// There are fewer cells than fit: 53 rows of 250 columns.
fn small(cell: usize) -> u16 {
    u16::try_from(cell).unwrap_or(u16::MAX)
}

/// For each pair of area and cluster the rows in which an activity counts.
struct Rows {
    rows: Vec<Vec<usize>>,
    width: usize,
}

impl Rows {
    fn new(lines: &Lines, state: &presence::State) -> Self {
        let clusters: Vec<Option<&String>> =
            std::iter::once(None).chain(state.clusters.all().map(|(_, code)| Some(code))).collect();
        let areas = std::iter::once(None).chain(state.areas.all().map(|(_, code)| Some(code)));
        let rows_of = |area, cluster| {
            let themes = lines.themes.iter().enumerate();
            themes.filter(|(_, theme)| theme.of(area, cluster) != Nearness::Far).map(|(row, _)| row).collect()
        };
        let rows = areas.flat_map(|area| clusters.iter().map(move |cluster| (area, *cluster)));
        Self { rows: rows.map(|(area, cluster)| rows_of(area, cluster)).collect(), width: clusters.len() }
    }

    fn of(&self, row: &presence::Row) -> &[usize] {
        &self.rows[usize::from(row.area) * self.width + usize::from(row.cluster)]
    }
}
