//! What is meant on any day, gathered once, so that each day goes through that alone.

use crate::stock::{Deal, Side, Sieve, State};

/// Partnerships, each with the organizations in it that are meant.
pub(super) struct Gathered<'s> {
    all: Vec<One<'s>>,
    sides: Vec<Side<'s>>,
}

/// A partnership with its first and last possible day beside it, which most days ask for alone, and where among the sides
/// its organizations stand.
struct One<'s> {
    deal: &'s Deal,
    from: u32,
    to: u32,
    sides: (usize, usize),
}

impl<'s> Gathered<'s> {
    /// What a sieve lets through.
    pub(super) fn new(state: &'s State, sieve: &Sieve<'_>) -> Self {
        let mut gathered = Self { all: Vec::new(), sides: Vec::new() };
        let mut partners = Vec::new();
        for deal in state.deals() {
            if sieve.meets(state, deal, &mut partners) {
                let before = gathered.sides.len();
                gathered.sides.append(&mut partners);
                let sides = (before, gathered.sides.len());
                gathered.all.push(One { deal, from: deal.from, to: deal.to, sides });
            }
        }
        gathered
    }

    /// All of it.
    pub(super) fn all(&self) -> impl Iterator<Item = (&'s Deal, &[Side<'s>])> {
        self.all.iter().map(|one| (one.deal, self.sides_of(one)))
    }

    /// Those that may have gone on when a sieve asks for it.
    pub(super) fn running(&self, sieve: &Sieve<'_>) -> impl Iterator<Item = (&'s Deal, &[Side<'s>])> {
        let running = self.all.iter().filter(|one| sieve.runs(one.from, one.to));
        running.map(|one| (one.deal, self.sides_of(one)))
    }

    fn sides_of(&self, one: &One<'s>) -> &[Side<'s>] {
        &self.sides[one.sides.0..one.sides.1]
    }
}
