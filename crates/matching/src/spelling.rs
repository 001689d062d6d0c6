//! How alike two words are spelled, from 0 to 1.

/// A word shorter than this is compared as it stands: `AID` and `AIDS` differ.
const SHORTEST: usize = 4;

/// 1 for equal words, less for each slip, 0 beyond the slips that a word of that length can hold.
pub(crate) fn likeness(a: &str, b: &str) -> f64 {
    if a == b {
        return 1.0;
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (shorter, longer) = (a.len().min(b.len()), a.len().max(b.len()));
    let allowed = allowed_slips(longer);
    if shorter < SHORTEST || longer - shorter > allowed {
        return 0.0;
    }
    let slips = distance(&a, &b);
    if slips > allowed {
        return 0.0;
    }
    let start = if a.first() == b.first() { 0.0 } else { 0.1 };
    let cost = if longer <= 5 { 1.2 } else { 0.8 } * f64::from(u32::try_from(slips).unwrap_or(u32::MAX))
        / f64::from(u32::try_from(longer).unwrap_or(1));
    (1.0 - cost - start).max(0.0)
}

/// Whether one letter was added, left out, replaced or swapped with its neighbour.
pub(crate) fn is_one_slip(a: &str, b: &str) -> bool {
    let letters = |word: &str| word.chars().collect::<Vec<char>>();
    a.len().abs_diff(b.len()) <= 1 && distance(&letters(a), &letters(b)) == 1
}

fn allowed_slips(letters: usize) -> usize {
    match letters {
        0..=5 => 1,
        6..=9 => 2,
        _ => 3,
    }
}

/// Letters added, left out, replaced or swapped with their neighbour (optimal string alignment).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (row, letter) in a.iter().enumerate() {
        let mut line = Vec::with_capacity(b.len() + 1);
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
        before = std::mem::replace(&mut above, line);
    }
    above.last().copied().unwrap_or(0)
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
    fn the_distance_counts_a_swap_once() {
        let letters = |text: &str| text.chars().collect::<Vec<_>>();
        assert_eq!(distance(&letters("abcd"), &letters("acbd")), 1);
        assert_eq!(distance(&letters("kitten"), &letters("sitting")), 3);
        assert_eq!(distance(&letters(""), &letters("ab")), 2);
    }
}
