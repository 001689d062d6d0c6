//! Counting a table: in one pass over all partnerships, each thing once in a cell, a row, a column and in all.

use super::axis::{Axis, By};
use super::cross::{Cross, Head, Measure, Table};
use crate::stock::{Deal, Gift, Side, Sieve, State};
use std::cmp::Reverse;
use std::collections::HashSet;

/// Sums of whatever is counted, over cells with one more row and column for the totals.
struct Sums {
    width: usize,
    sums: Vec<i64>,
    /// Of organizations, who was counted where.
    seen: Seen,
}

/// The most room for bits of organizations, in words of 64: 64 MB.
const MOST_WORDS: usize = 8 << 20;

/// Who was counted where: a bit for each organization, cell by cell, where there is room; else a set.
enum Seen {
    Bits { bits: Vec<u64>, words: usize },
    Pairs(HashSet<(usize, u32)>),
}

impl Seen {
    fn new(cells: usize, organizations: usize) -> Self {
        let words = organizations.div_ceil(64);
        match cells * words {
            all if all <= MOST_WORDS => Seen::Bits { bits: vec![0; all], words },
            _ => Seen::Pairs(HashSet::new()),
        }
    }

    /// Whether an organization was counted in a cell.
    fn has(&self, cell: usize, organization: u32) -> bool {
        match self {
            Seen::Bits { bits, words } => {
                bits[cell * words + organization as usize / 64] & 1 << (organization % 64) != 0
            }
            Seen::Pairs(pairs) => pairs.contains(&(cell, organization)),
        }
    }

    /// Whether an organization is new in a cell.
    fn is_new(&mut self, cell: usize, organization: u32) -> bool {
        match self {
            Seen::Bits { bits, words } => {
                let number = organization as usize;
                let (word, bit) = (&mut bits[cell * *words + number / 64], 1 << (number % 64));
                let new = *word & bit == 0;
                *word |= bit;
                new
            }
            Seen::Pairs(pairs) => pairs.insert((cell, organization)),
        }
    }
}

impl Sums {
    fn new(height: usize, width: usize, organizations: usize) -> Self {
        let cells = (height + 1) * (width + 1);
        Self { width: width + 1, sums: vec![0; cells], seen: Seen::new(cells, organizations) }
    }

    fn cell(&self, row: usize, column: usize) -> usize {
        row * self.width + column
    }

    /// An organization, where it was not counted yet.
    fn see(&mut self, cell: usize, organization: u32) {
        self.sums[cell] += i64::from(self.seen.is_new(cell, organization));
    }
}

/// The cells that something counts in: its rows, its columns, and the totals.
#[derive(Default)]
struct Cells {
    rows: Vec<usize>,
    columns: Vec<usize>,
}

impl Cells {
    fn each(&self, sums: &mut Sums, (height, width): (usize, usize), mut count: impl FnMut(&mut Sums, usize)) {
        // Without columns there is none but that of the totals.
        if self.rows.is_empty() || width > 0 && self.columns.is_empty() {
            return;
        }
        let (rows, columns) = (self.rows.iter().chain([&height]), self.columns.iter().chain([&width]));
        for row in rows {
            for column in columns.clone() {
                let cell = sums.cell(*row, *column);
                count(sums, cell);
            }
        }
    }
}

/// Counts.
pub(super) fn count(
    state: &State,
    sieve: &Sieve<'_>,
    (rows, columns): (&Axis, Option<&Axis>),
    of: &Cross,
) -> Table {
    let currencies = currencies(state);
    let currency = currencies.iter().find(|code| **code == of.currency).or(currencies.first()).cloned();
    let currency = currency.and_then(|code| state.currencies.find(&code)).unwrap_or(0);
    let mut counting = Counting::new(state, (rows, columns), of.measure, currency);
    let mut partners = Vec::new();
    for deal in state.deals() {
        if sieve.meets(state, deal, &mut partners) {
            counting.take((state, sieve), deal, &partners);
        }
    }
    let mut table = counting.table();
    table.currencies = currencies;
    if let Some(at) = table.currencies.iter().position(|code| state.currencies.find(code) == Some(currency)) {
        let chosen = table.currencies.remove(at);
        table.currencies.insert(0, chosen);
    }
    table
}

/// The currencies that there are, the most frequent first.
fn currencies(state: &State) -> Vec<String> {
    let mut counts = vec![0_u32; state.currencies.len() + 1];
    for deal in state.deals() {
        deal.gifts.iter().for_each(|gift| counts[gift.currency as usize] += 1);
    }
    let mut all: Vec<(u32, &String)> =
        state.currencies.all().map(|(number, code)| (counts[number], code)).collect();
    all.sort_by_key(|(count, code)| (Reverse(*count), *code));
    all.into_iter().map(|(_, code)| code.clone()).collect()
}

/// A table on its way.
struct Counting<'a> {
    rows: &'a Axis,
    columns: Option<&'a Axis>,
    measure: Measure,
    currency: u32,
    size: (usize, usize),
    sums: Sums,
    /// Where the last one was counted: its room is used again.
    cells: Cells,
    undated: usize,
}

impl<'a> Counting<'a> {
    /// A table without anything in it.
    fn new(state: &State, (rows, columns): (&'a Axis, Option<&'a Axis>), measure: Measure, currency: u32) -> Self {
        let (height, width) = (rows.codes.len(), columns.map_or(0, |axis| axis.codes.len()));
        let organizations = if measure == Measure::Organizations { state.organizations.len() + 1 } else { 0 };
        let sums = Sums::new(height, width, organizations);
        Self { rows, columns, measure, currency, size: (height, width), sums, cells: Cells::default(), undated: 0 }
    }

    /// Takes in a partnership that is meant, with the organizations in it that are.
    fn take(&mut self, by: (&State, &Sieve<'_>), deal: &Deal, partners: &[Side<'_>]) {
        let by_year = self.rows.by == By::Year || self.columns.is_some_and(|axis| axis.by == By::Year);
        if by_year && deal.from == 0 {
            self.undated += 1;
            return;
        }
        let mut cells = std::mem::take(&mut self.cells);
        self.rows.of_deal(by, deal, &mut cells.rows);
        if let Some(columns) = self.columns {
            columns.of_deal(by, deal, &mut cells.columns);
        }
        if self.measure == Measure::Organizations {
            self.take_partners(partners, &mut cells);
        } else {
            self.gather(partners, &mut cells);
            match self.measure {
                Measure::Partnerships => cells.each(&mut self.sums, self.size, |sums, cell| sums.sums[cell] += 1),
                money => self.take_money(by, deal, money, &mut cells),
            }
        }
        cells.rows.clear();
        cells.columns.clear();
        self.cells = cells;
    }

    /// The ways of rows and of columns, as far as they are of organizations.
    fn of_partners(&self) -> (Option<&'a Axis>, Option<&'a Axis>) {
        let rows = Some(self.rows).filter(|axis| axis.by.is_of_partner());
        (rows, self.columns.filter(|axis| axis.by.is_of_partner()))
    }

    /// Each organization in the cells of its own.
    fn take_partners(&mut self, partners: &[Side<'_>], cells: &mut Cells) {
        let (rows, columns) = self.of_partners();
        // What an organization is, it is in every partnership: counted once, it is counted.
        let is_one = self.columns.is_none() && matches!(self.rows.by, By::Group | By::Scope);
        let all = self.sums.cell(self.size.0, self.size.1);
        for side in partners {
            if is_one && self.sums.seen.has(all, side.0.organization) {
                continue;
            }
            for (axis, found) in [(rows, &mut cells.rows), (columns, &mut cells.columns)] {
                if let Some(axis) = axis {
                    found.clear();
                    axis.of_partner(side, found);
                }
            }
            cells.each(&mut self.sums, self.size, |sums, cell| sums.see(cell, side.0.organization));
        }
    }

    /// The cells of any organization in it.
    fn gather(&self, partners: &[Side<'_>], cells: &mut Cells) {
        let (rows, columns) = self.of_partners();
        for (axis, found) in [(rows, &mut cells.rows), (columns, &mut cells.columns)] {
            if let Some(axis) = axis {
                partners.iter().for_each(|side| axis.of_partner(side, found));
                found.sort_unstable();
                found.dedup();
            }
        }
    }

    /// Each gift where it belongs: by donors in the place of its own.
    fn take_money(&mut self, by: (&State, &Sieve<'_>), deal: &Deal, measure: Measure, cells: &mut Cells) {
        let amount = |gift: &Gift| match measure {
            Measure::Planned => gift.planned,
            Measure::Committed => gift.committed,
            _ => gift.paid,
        };
        for gift in deal.gifts.iter().filter(|gift| gift.currency == self.currency) {
            if self.rows.by == By::Donor {
                self.rows.of_gift(by, gift, &mut cells.rows);
            }
            if let Some(columns) = self.columns.filter(|axis| axis.by == By::Donor) {
                columns.of_gift(by, gift, &mut cells.columns);
            }
            let amount = amount(gift);
            cells.each(&mut self.sums, self.size, |sums, cell| sums.sums[cell] += amount);
        }
    }

    /// The table without rows and columns that have nothing; years stay.
    fn table(self) -> Table {
        let (height, width) = self.size;
        let sum = |row, column| self.sums.sums[self.sums.cell(row, column)];
        let rows: Vec<usize> = (0..height).filter(|row| self.rows.keeps(*row) || sum(*row, width) != 0).collect();
        let kept = |axis: &Axis, column: usize| axis.keeps(column) || sum(height, column) != 0;
        let columns: Vec<usize> = match self.columns {
            Some(axis) => (0..width).filter(|column| kept(axis, *column)).collect(),
            None => vec![width],
        };
        let code = |axis: Option<&Axis>, at: usize| axis.map(|axis| axis.codes[at].clone()).unwrap_or_default();
        Table {
            rows: rows
                .iter()
                .map(|row| Head { code: code(Some(self.rows), *row), total: sum(*row, width) })
                .collect(),
            columns: columns
                .iter()
                .map(|column| Head { code: code(self.columns, *column), total: sum(height, *column) })
                .collect(),
            cells: rows.iter().map(|row| columns.iter().map(|column| sum(*row, *column)).collect()).collect(),
            total: sum(height, width),
            undated: self.undated,
            currencies: Vec::new(),
        }
    }
}

impl Axis {
    /// Whether a place stays though nothing is in it: areas and groups, where a gap is what one looks for, and years.
    pub(super) fn keeps(&self, place: usize) -> bool {
        let stated = place + 1 < self.codes.len();
        stated && matches!(self.by, By::Area | By::Group | By::Role | By::Year)
    }
}
