//! The documents that hold one word, with what the word weighs in each, and how several words come together.

use std::borrow::Cow;

use crate::bits::Bits;

/// A list this many times shorter than the index is kept as a list.
const SPARSE: usize = 64;

/// The documents that hold a word.
#[derive(Debug)]
pub(crate) enum Hits {
    /// Slots with weights, ascending once settled.
    Few(Vec<(u32, f32)>),
    /// The weight of each slot; zero where the word is not. With how many there are at most.
    Many(Vec<f32>, usize),
}

impl Hits {
    /// An empty set with room for `length` documents in an index of so many slots.
    pub(crate) fn expecting(length: usize, slots: usize) -> Self {
        if length < slots / SPARSE {
            Self::Few(Vec::with_capacity(length))
        } else {
            Self::Many(vec![0.0; slots], length)
        }
    }

    /// Adds a document; of several weights the greatest holds.
    pub(crate) fn add(&mut self, slot: u32, weight: f32) {
        match self {
            Self::Few(hits) => hits.push((slot, weight)),
            Self::Many(weights, _) => {
                let held = &mut weights[slot as usize];
                *held = held.max(weight);
            }
        }
    }

    /// Makes the set ready to be asked.
    pub(crate) fn settle(&mut self) {
        if let Self::Few(hits) = self {
            hits.sort_unstable_by(|one, other| one.0.cmp(&other.0).then(other.1.total_cmp(&one.1)));
            hits.dedup_by_key(|(slot, _)| *slot);
        }
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Few(hits) => hits.len(),
            Self::Many(weights, most) => weights.len().min(*most),
        }
    }

    /// What the word weighs in a document that holds it.
    fn weight(&self, slot: u32) -> Option<f32> {
        match self {
            Self::Few(hits) => {
                let place = hits.binary_search_by_key(&slot, |(slot, _)| *slot);
                place.ok().map(|place| hits[place].1)
            }
            Self::Many(weights, _) => weights.get(slot as usize).copied().filter(|weight| *weight > 0.0),
        }
    }

    /// The slots with their weights, ascending when settled.
    fn held(&self) -> Cow<'_, [(u32, f32)]> {
        match self {
            Self::Few(hits) => Cow::Borrowed(hits),
            Self::Many(weights, _) => {
                // Without a branch, which would be guessed wrong for every other document.
                let (mut held, mut length) = (vec![(0, 0.0); weights.len()], 0);
                for (slot, &weight) in (0..).zip(weights) {
                    held[length] = (slot, weight);
                    length += usize::from(weight > 0.0);
                }
                held.truncate(length);
                Cow::Owned(held)
            }
        }
    }
}

/// The documents among `seen` that hold at least so many of the words, ascending, each with the sum of the
/// weights.
pub(crate) fn combine(words: &[Hits], least: usize, seen: &Bits) -> Vec<(u32, f32)> {
    let mut words: Vec<&Hits> = words.iter().collect();
    // Who holds that many words holds one of the rarest of them.
    words.sort_unstable_by_key(|word| word.len());
    let rarest = (words.len() + 1).saturating_sub(least);
    let mut scored = Vec::new();
    for (at, word) in words[..rarest].iter().enumerate() {
        let others = || words[..at].iter().chain(&words[at + 1..]).copied();
        let held = word.held();
        let seen = held.iter().filter(|(slot, _)| seen.contains(*slot));
        scored.extend(seen.filter_map(|&(slot, weight)| {
            let rest = sum(others(), words.len() - least, slot)?;
            Some((slot, weight + rest))
        }));
    }
    if rarest > 1 {
        scored.sort_unstable_by_key(|(slot, _)| *slot);
        scored.dedup_by_key(|(slot, _)| *slot);
    }
    scored
}

/// What words weigh in a document, when no more than so many are missing.
fn sum<'a>(words: impl Iterator<Item = &'a Hits>, mut missing: usize, slot: u32) -> Option<f32> {
    let mut sum = 0.0;
    for word in words {
        match word.weight(slot) {
            Some(weight) => sum += weight,
            None if missing == 0 => return None,
            None => missing -= 1,
        }
    }
    Some(sum)
}

/// Adds to the scores of documents what else speaks for them.
pub(crate) fn favour(scored: &mut [(u32, f32)], more: &Hits) {
    for &(slot, weight) in more.held().iter() {
        if let Ok(place) = scored.binary_search_by_key(&slot, |(slot, _)| *slot) {
            scored[place].1 += weight;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(length: usize, slots: impl IntoIterator<Item = u32>) -> Hits {
        let mut hits = Hits::expecting(length, 1_000);
        slots.into_iter().for_each(|slot| hits.add(slot, 1.0));
        hits.settle();
        hits
    }

    #[test]
    fn short_and_long_lists_come_together() {
        let words = || vec![hits(500, (0..1_000).step_by(2)), hits(3, [7, 4, 6, 4]), hits(9, [6, 9, 500])];
        let all: Bits = (0..1_000).collect();
        let found = |least| combine(&words(), least, &all).into_iter().map(|(slot, _)| slot).collect::<Vec<_>>();
        assert_eq!(found(3), [6]);
        assert_eq!(found(2), [4, 6, 500]);
        assert_eq!(found(1).len(), 502);
        let some: Bits = [4].into_iter().collect();
        let mut scored = combine(&words(), 2, &some);
        favour(&mut scored, &hits(1, [4, 5]));
        assert_eq!(scored, [(4, 3.0)]);
    }
}
