//! Sets of documents, each known by its slot, a small dense number.

/// A set with one bit a slot.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    pub(crate) fn insert(&mut self, slot: u32) {
        let word = slot as usize / 64;
        if word >= self.0.len() {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << (slot % 64);
    }

    pub(crate) fn remove(&mut self, slot: u32) {
        if let Some(word) = self.0.get_mut(slot as usize / 64) {
            *word &= !(1 << (slot % 64));
        }
    }

    pub(crate) fn contains(&self, slot: u32) -> bool {
        self.0.get(slot as usize / 64).is_some_and(|word| word >> (slot % 64) & 1 == 1)
    }

    pub(crate) fn len(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    pub(crate) fn words(&self) -> usize {
        self.0.len()
    }

    /// Keeps what is also in `other`.
    pub(crate) fn keep(&mut self, other: &Self) {
        self.0.truncate(other.0.len());
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= other;
        }
    }

    /// Adds what is in `other`.
    pub(crate) fn add(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word |= other;
        }
    }

    /// How many slots both sets hold.
    pub(crate) fn shared(&self, other: &Self) -> u32 {
        let both = self.0.iter().zip(&other.0);
        both.map(|(one, other)| (one & other).count_ones()).sum()
    }

    /// The slots, ascending.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.0.iter().zip(0u32..).flat_map(|(&word, at)| Ones(word).map(move |bit| at * 64 + bit))
    }
}

impl FromIterator<u32> for Bits {
    fn from_iter<I: IntoIterator<Item = u32>>(slots: I) -> Self {
        let mut bits = Self::default();
        slots.into_iter().for_each(|slot| bits.insert(slot));
        bits
    }
}

/// The bits of one word, from the lowest.
struct Ones(u64);

impl Iterator for Ones {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let bit = self.0.trailing_zeros();
        self.0 &= self.0.wrapping_sub(1);
        (bit < 64).then_some(bit)
    }
}

/// From this many on, a list of slots would take more room than its bits in a register of 100,000 documents.
const FEW: usize = 4096;

/// A set that is small while it holds few.
#[derive(Debug, Clone)]
pub(crate) enum Members {
    /// The slots, ascending.
    Few(Vec<u32>),
    /// One bit a slot.
    Many(Bits),
}

impl Default for Members {
    fn default() -> Self {
        Self::Few(Vec::new())
    }
}

impl Members {
    pub(crate) fn insert(&mut self, slot: u32) {
        match self {
            Self::Many(bits) => bits.insert(slot),
            Self::Few(slots) => {
                if let Err(place) = slots.binary_search(&slot) {
                    slots.insert(place, slot);
                }
                if slots.len() > FEW {
                    *self = Self::Many(slots.iter().copied().collect());
                }
            }
        }
    }

    pub(crate) fn remove(&mut self, slot: u32) {
        match self {
            Self::Many(bits) => bits.remove(slot),
            Self::Few(slots) => {
                if let Ok(place) = slots.binary_search(&slot) {
                    slots.remove(place);
                }
            }
        }
    }

    /// How many of them `others` holds.
    pub(crate) fn shared(&self, others: &Bits) -> u32 {
        match self {
            Self::Many(bits) => bits.shared(others),
            Self::Few(slots) => slots.iter().map(|&slot| u32::from(others.contains(slot))).sum(),
        }
    }

    pub(crate) fn add_to(&self, bits: &mut Bits) {
        match self {
            Self::Many(members) => bits.add(members),
            Self::Few(slots) => slots.iter().for_each(|&slot| bits.insert(slot)),
        }
    }

    /// What `shared` costs, in steps.
    pub(crate) fn cost(&self) -> usize {
        match self {
            Self::Many(bits) => bits.words(),
            Self::Few(slots) => slots.len(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_come_back_ascending() {
        let bits: Bits = [130, 0, 63, 64, 130].into_iter().collect();
        assert_eq!(bits.iter().collect::<Vec<_>>(), [0, 63, 64, 130]);
        assert_eq!(bits.len(), 4);
    }

    #[test]
    fn sets_of_different_length_combine() {
        let short: Bits = [1, 2].into_iter().collect();
        let long: Bits = [2, 500].into_iter().collect();
        assert_eq!(short.shared(&long), 1);
        let mut both = long.clone();
        both.keep(&short);
        assert_eq!(both.iter().collect::<Vec<_>>(), [2]);
        let mut either = short.clone();
        either.add(&long);
        assert_eq!(either.iter().collect::<Vec<_>>(), [1, 2, 500]);
    }

    #[test]
    fn members_are_the_same_before_and_after_they_grow() {
        let mut members = Members::default();
        let even: Bits = (0..20_000).filter(|slot| slot % 2 == 0).collect();
        for slot in (0..9_000).rev() {
            members.insert(slot);
            assert!(slot % 1_000 != 0 || members.shared(&even) == (9_001 - slot) / 2);
        }
        assert!(matches!(members, Members::Many(_)));
        members.remove(8_998);
        assert_eq!(members.shared(&even), 4_499);
    }
}
