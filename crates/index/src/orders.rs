//! An order of all documents, kept ready so that a page is cut from it and nothing is sorted.

use std::cmp::Ordering;
use std::ops::Range;

use crate::bits::Bits;

/// The slots in order, and the place of each.
#[derive(Debug, Clone, Default)]
pub(crate) struct Order {
    walk: Vec<u32>,
    ranks: Vec<u32>,
}

impl Order {
    /// The order of slots that stand in order already.
    pub(crate) fn of(walk: Vec<u32>) -> Self {
        let slots = walk.iter().max().map_or(0, |&slot| slot as usize + 1);
        let mut ranks = vec![u32::MAX; slots];
        for (&slot, rank) in walk.iter().zip(0..) {
            ranks[slot as usize] = rank;
        }
        Self { walk, ranks }
    }

    pub(crate) fn rank(&self, slot: u32) -> u32 {
        self.ranks.get(slot as usize).copied().unwrap_or(u32::MAX)
    }

    pub(crate) fn walk(&self) -> &[u32] {
        &self.walk
    }

    /// The order once the slots in `left` have left their places and those in `came` have found theirs.
    pub(crate) fn moved(&self, left: &Bits, mut came: Vec<u32>, compare: impl Fn(u32, u32) -> Ordering) -> Self {
        let mut stayed = self.walk.clone();
        stayed.retain(|&slot| !left.contains(slot));
        came.sort_unstable_by(|&one, &other| compare(one, other));
        let mut walk = Vec::with_capacity(stayed.len() + came.len());
        let mut rest = &stayed[..];
        for slot in came {
            let before = rest.partition_point(|&other| compare(other, slot) == Ordering::Less);
            walk.extend_from_slice(&rest[..before]);
            walk.push(slot);
            rest = &rest[before..];
        }
        walk.extend_from_slice(rest);
        Self::of(walk)
    }

    /// The part of a set that makes a page, in order.
    pub(crate) fn page(&self, within: &Bits, size: u32, page: Range<usize>) -> Vec<u32> {
        let size = size as usize;
        let end = page.end.min(size);
        if page.start >= end {
            return Vec::new();
        }
        let steps = self.walk.len() / size * end;
        if size * 4 < steps {
            return self.sorted(within, page.start..end);
        }
        let members = self.walk.iter().copied().filter(|&slot| within.contains(slot));
        members.skip(page.start).take(end - page.start).collect()
    }

    /// For a set so small that walking the order would pass over most of the index.
    fn sorted(&self, within: &Bits, page: Range<usize>) -> Vec<u32> {
        let mut ranks: Vec<u32> = within.iter().map(|slot| self.rank(slot)).collect();
        ranks.sort_unstable();
        ranks[page].iter().map(|&rank| self.walk[rank as usize]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_move_to_their_places() {
        let order = Order::of(vec![4, 2, 0, 1]);
        let left: Bits = [2, 1].into_iter().collect();
        let falling = |one: u32, other: u32| other.cmp(&one);
        let moved = order.moved(&left, vec![3, 9], falling);
        assert_eq!(moved.walk(), [9, 4, 3, 0]);
        assert_eq!((moved.rank(9), moved.rank(0)), (0, 3));
    }

    #[test]
    fn both_ways_of_cutting_a_page_agree() {
        let order = Order::of((0..1_000).rev().collect());
        for step in [1, 2, 90, 400] {
            let within: Bits = (0..1_000).step_by(step).collect();
            let size = within.len();
            for start in [0, 1, 5, 2_000] {
                let end = (start + 3).min(size as usize);
                let expected = order.sorted(&within, start.min(end)..end);
                assert_eq!(order.page(&within, size, start..start + 3), expected);
            }
        }
    }
}
