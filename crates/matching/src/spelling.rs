//! How alike two words are spelled, from 0 to 1.

/// A word shorter than this is compared as it stands: `AID` and `AIDS` differ.
const SHORTEST: usize = 4;

/// 1 for equal words, less for each slip, 0 beyond the slips that a word of that length can hold.
pub(crate) fn likeness(a: &str, b: &str) -> f64 {
    likeness_of((a, Letters::of(a)), (b, Letters::of(b)))
}

/// The same of words whose letters are known.
pub(crate) fn likeness_of((a, of_a): (&str, Letters), (b, of_b): (&str, Letters)) -> f64 {
    if a == b {
        return 1.0;
    }
    if !of_a.may_be_alike(of_b) {
        return 0.0;
    }
    let longer = of_a.count.max(of_b.count);
    let allowed = allowed_slips(longer);
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let Some(slips) = distance(&a, &b, allowed) else { return 0.0 };
    let start = if a.first() == b.first() { 0.0 } else { 0.1 };
    let cost = if longer <= 5 { 1.2 } else { 0.8 } * f64::from(u32::try_from(slips).unwrap_or(u32::MAX))
        / f64::from(u32::try_from(longer).unwrap_or(1));
    (1.0 - cost - start).max(0.0)
}

/// How many letters a word has, and which, as bits; letters of one bit are taken for the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Letters {
    count: usize,
    which: u64,
}

impl Letters {
    pub(crate) fn of(word: &str) -> Self {
        let add = |letters: Self, letter| Self {
            count: letters.count + 1,
            which: letters.which | 1 << (u32::from(letter) % 64),
        };
        word.chars().fold(Self { count: 0, which: 0 }, add)
    }

    /// Whether two different words of these letters can be alike at all: a slip brings in one letter and takes out another
    /// at the most.
    fn may_be_alike(self, other: Self) -> bool {
        let (shorter, longer) = (self.count.min(other.count), self.count.max(other.count));
        let allowed = allowed_slips(longer);
        shorter >= SHORTEST
            && longer - shorter <= allowed
            && (self.which ^ other.which).count_ones() as usize <= 2 * allowed
    }
}

/// Whether one letter was added, left out, replaced or swapped with its neighbour.
pub(crate) fn is_one_slip(a: &str, b: &str) -> bool {
    let letters = |word: &str| word.chars().collect::<Vec<char>>();
    a.len().abs_diff(b.len()) <= 1 && distance(&letters(a), &letters(b), 1) == Some(1)
}

fn allowed_slips(letters: usize) -> usize {
    match letters {
        0..=5 => 1,
        6..=9 => 2,
        _ => 3,
    }
}

/// Letters added, left out, replaced or swapped with their neighbour (optimal string alignment); none beyond `most`.
fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    let (mut before, mut line) = (Vec::new(), Vec::with_capacity(b.len() + 1));
    let mut above: Vec<usize> = (0..=b.len()).collect();
    let mut least_above = 0;
    for (row, letter) in a.iter().enumerate() {
        line.clear();
        line.push(row + 1);
        for (column, other) in b.iter().enumerate() {
            let kept = above.get(column).copied().unwrap_or(usize::MAX / 2);
            let removed = above.get(column + 1).copied().unwrap_or(usize::MAX / 2);
            let added = line.last().copied().unwrap_or(usize::MAX / 2);
            let mut best = (kept + usize::from(letter != other)).min(removed + 1).min(added + 1);
            if row > 0 && column > 0 && a.get(row - 1) == Some(other) && b.get(column - 1) == Some(letter) {
                best = best.min(before.get(column - 1).copied().unwrap_or(usize::MAX / 2) + 1);
            }
            line.push(best);
        }
        // A line grows out of the two above it: once these are too far, so is all that comes.
        let least = line.iter().copied().min().unwrap_or(0);
        if least > most && least_above >= most {
            return None;
        }
        least_above = least;
        // The oldest line is written over next.
        std::mem::swap(&mut before, &mut line);
        std::mem::swap(&mut before, &mut above);
    }
    above.last().copied().filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_in_a_long_word_hardly_matters() {
        assert!(likeness("humanitarian", "humanitarain") > 0.9);
        assert!(likeness("committee", "comittee") > 0.9);
    }

    #[test]
    fn short_words_and_other_words_are_not_alike() {
        assert!(likeness("aid", "aids").abs() < f64::EPSILON);
        assert!(likeness("kenya", "congo").abs() < f64::EPSILON);
    }

    #[test]
    fn letters_tell_what_is_too_far_and_nothing_else() {
        let words = [
            "humanitarian",
            "humanitarain",
            "umanitariano",
            "committee",
            "comité",
            "développement",
            "développment",
        ];
        for (one, other) in words.iter().flat_map(|one| words.map(|other| (*one, other))) {
            let chars = |word: &str| word.chars().collect::<Vec<_>>();
            let slips = distance(&chars(one), &chars(other), usize::MAX / 2);
            let allowed = allowed_slips(chars(one).len().max(chars(other).len()));
            assert_eq!(distance(&chars(one), &chars(other), allowed), slips.filter(|slips| *slips <= allowed));
            assert_eq!(likeness(one, other) > 0.0, slips.unwrap() <= allowed, "{one} {other}");
        }
    }

    #[test]
    fn the_distance_counts_a_swap_once() {
        let letters = |text: &str| text.chars().collect::<Vec<_>>();
        assert_eq!(distance(&letters("abcd"), &letters("acbd"), 9), Some(1));
        assert_eq!(distance(&letters("kitten"), &letters("sitting"), 3), Some(3));
        assert_eq!(distance(&letters("kitten"), &letters("sitting"), 2), None);
        assert_eq!(distance(&letters(""), &letters("ab"), 2), Some(2));
    }
}
