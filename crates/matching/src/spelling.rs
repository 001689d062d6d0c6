//! How alike two words are spelled, from 0 to 1.

/// A word shorter than this is compared as it stands: `AID` and `AIDS` differ.
const SHORTEST: usize = 4;

/// 1 for equal words, less for each slip, 0 beyond the slips that a word of that length can hold.
pub(crate) fn likeness(a: &str, b: &str) -> f64 {
    if a == b {
        return 1.0;
    }
    let ((length, letters), (other_length, other_letters)) = (letters(a), letters(b));
    let (shorter, longer) = (length.min(other_length), length.max(other_length));
    let allowed = allowed_slips(longer);
    if shorter < SHORTEST || longer - shorter > allowed {
        return 0.0;
    }
    // A slip brings in one letter and takes out another at the most.
    if (letters ^ other_letters).count_ones() as usize > 2 * allowed {
        return 0.0;
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let slips = distance(&a, &b);
    if slips > allowed {
        return 0.0;
    }
    let start = if a.first() == b.first() { 0.0 } else { 0.1 };
    let cost = if longer <= 5 { 1.2 } else { 0.8 } * f64::from(u32::try_from(slips).unwrap_or(u32::MAX))
        / f64::from(u32::try_from(longer).unwrap_or(1));
    (1.0 - cost - start).max(0.0)
}

/// How many letters a word has, and which, as bits; letters of one bit are taken for the same.
fn letters(word: &str) -> (usize, u64) {
    word.chars().fold((0, 0), |(length, bits), letter| (length + 1, bits | 1 << (u32::from(letter) % 64)))
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
            let slips = distance(&chars(one), &chars(other));
            let allowed = allowed_slips(chars(one).len().max(chars(other).len()));
            assert_eq!(likeness(one, other) > 0.0, slips <= allowed, "{one} {other}");
        }
    }

    #[test]
    fn the_distance_counts_a_swap_once() {
        let letters = |text: &str| text.chars().collect::<Vec<_>>();
        assert_eq!(distance(&letters("abcd"), &letters("acbd")), 1);
        assert_eq!(distance(&letters("kitten"), &letters("sitting")), 3);
        assert_eq!(distance(&letters(""), &letters("ab")), 2);
    }
}
