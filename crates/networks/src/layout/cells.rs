//! Which points lie near: the plane in square cells.

use super::shape::{Point, Rect};
use crate::groups::Groups;

/// Points sorted into cells.
#[derive(Debug)]
pub(crate) struct Cells {
    from: Point,
    size: f32,
    columns: usize,
    rows: usize,
    points: Groups,
}

impl Cells {
    /// Cells of about this size, larger ones when there would be many more cells than points.
    pub(crate) fn new(points: &[Point], size: f32) -> Self {
        let around = Rect::around(points.iter().map(|&at| (at, 0.0)));
        let most = points.len() as f32 + 16.0;
        let size = size.max(around.width().max(around.height()) / most).max(1e-12);
        let enough =
            ((around.width() / size + 1.0) * (around.height() / size + 1.0) / (4.0 * most)).sqrt().max(1.0);
        let size = size * enough;
        let columns = (around.width() / size) as usize + 1;
        let rows = (around.height() / size) as usize + 1;
        let mut cells = Self { from: around.from, size, columns, rows, points: Groups::default() };
        let of: Vec<u32> = points.iter().map(|&at| cells.cell(at) as u32).collect();
        cells.points = Groups::new(&of, columns * rows);
        cells
    }

    pub(crate) fn len(&self) -> usize {
        self.columns * self.rows
    }

    pub(crate) fn get(&self, cell: usize) -> &[u32] {
        self.points.get(cell)
    }

    /// The cell of a point; of one outside, the nearest.
    fn cell(&self, at: Point) -> usize {
        let (column, row) = self.place(at);
        row * self.columns + column
    }

    /// Column and row.
    fn place(&self, at: Point) -> (usize, usize) {
        let column = ((at.x - self.from.x) / self.size).max(0.0) as usize;
        let row = ((at.y - self.from.y) / self.size).max(0.0) as usize;
        (column.min(self.columns - 1), row.min(self.rows - 1))
    }

    /// Whether a cell is that of the point or touches it.
    pub(crate) fn touch(&self, cell: usize, at: Point) -> bool {
        let (column, row) = self.place(at);
        column.abs_diff(cell % self.columns) <= 1 && row.abs_diff(cell / self.columns) <= 1
    }

    /// Those in the cells that a rectangle meets.
    pub(crate) fn within(&self, rect: Rect) -> impl Iterator<Item = u32> + '_ {
        let ((left, top), (right, bottom)) = (self.place(rect.from), self.place(rect.to));
        (top..=bottom)
            .flat_map(move |row| (left..=right).map(move |column| row * self.columns + column))
            .flat_map(|cell| self.points.get(cell).iter().copied())
    }

    /// Those that can be as near as this.
    pub(crate) fn near(&self, at: Point, distance: f32) -> impl Iterator<Item = u32> + '_ {
        self.within(Rect::around([(at, distance)].into_iter()))
    }
}
