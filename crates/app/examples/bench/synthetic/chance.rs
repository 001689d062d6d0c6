//! Numbers that look like chance and are the same each time.

/// A small generator (SplitMix64): every number of the synthetic register comes from one.
pub(crate) struct Chance(u64);

impl Chance {
    /// The generator for the `number`th of a kind of thing, so that each thing can be made without those before it.
    pub(crate) fn of(kind: u64, number: usize) -> Self {
        let mut chance = Self(kind.wrapping_mul(0xD1B5_4A32_D192_ED03) ^ (number as u64));
        chance.next();
        chance
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// Small numbers far more often than great ones: a few countries and words are everywhere.
    pub(crate) fn low(&mut self, end: usize) -> usize {
        let most = self.below(end) + 1;
        let most = self.below(most) + 1;
        self.below(most)
    }

    /// Whether something happens that happens `percent` times in a hundred.
    pub(crate) fn is(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    pub(crate) fn pick_low<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.low(list.len())]
    }
}
