//! Which few of many names are worth comparing in full: those that share the whole name, its rare words, neighbouring words,
//! an acronym, or words spelled nearly alike.

use std::borrow::Borrow;
use std::hash::Hash;

use foldhash::HashMap;

use crate::compare::Evidence;
use crate::fold::fold;
use crate::name::Name;
use crate::spelling::likeness;
use crate::token::MOST_TOKENS;
use crate::weights::Weights;

/// A word that stands in more names than this finds none by itself: its pairs with other words do.
const MOST_PER_WORD: usize = 2_000;
/// How many names one search counts up in all.
const BUDGET: usize = 8_000;
/// How many letter trigrams a search looks up for words that are spelled like none it knows.
const TRIGRAM_BUDGET: usize = 8_000;
const LIKE_WORDS: usize = 6;

/// The weight of a shared whole name or acronym: it always comes first.
const WHOLE: f64 = 1_000.0;

#[derive(Debug, Default)]
pub(crate) struct Blocks {
    wholes: HashMap<String, Vec<u32>>,
    words: HashMap<String, Vec<u32>>,
    pairs: HashMap<(u32, u32), Vec<u32>>,
    spellings: Spellings,
    end: usize,
}

impl Blocks {
    pub(crate) fn insert(&mut self, number: u32, name: &Name) {
        self.end = self.end.max(place(number).saturating_add(1));
        for key in whole_keys(name) {
            self.wholes.entry(key).or_default().push(number);
        }
        for word in distinct_words(name) {
            self.spellings.add(word);
            self.words.entry(word.to_owned()).or_default().push(number);
        }
        for pair in self.neighbours(name) {
            self.pairs.entry(pair).or_default().push(number);
        }
    }

    pub(crate) fn remove(&mut self, number: u32, name: &Name) {
        let pairs = self.neighbours(name);
        whole_keys(name).iter().for_each(|key| take_out(&mut self.wholes, key, number));
        distinct_words(name).iter().for_each(|word| take_out(&mut self.words, *word, number));
        pairs.iter().for_each(|pair| take_out(&mut self.pairs, pair, number));
    }

    /// The numbers of the names that share most with the given one, the nearest first.
    pub(crate) fn nearest(
        &self,
        name: &Name,
        evidence: &Evidence<'_>,
        weights: &Weights,
        limit: usize,
    ) -> Vec<u32> {
        let mut tally = Tally::new(self.end);
        for key in whole_keys(name).into_iter().chain(evidence.acronyms.iter().map(|acronym| fold(acronym))) {
            tally.add(self.wholes.get(&key), WHOLE);
        }
        self.tally_words(name, weights, &mut tally);
        tally.best(limit)
    }

    fn tally_words(&self, name: &Name, weights: &Weights, tally: &mut Tally) {
        let mut lists: Vec<(&Vec<u32>, f64)> = Vec::new();
        for word in distinct_words(name) {
            let known = self.words.get(word).filter(|list| !list.is_empty());
            lists.extend(known.map(|list| (list, weights.of(word))));
            if known.is_none_or(|list| list.len() < 20) {
                let like = self.spellings.like(word);
                lists.extend(like.iter().filter_map(|(other, likeness)| {
                    Some((self.words.get(*other)?, weights.of(other) * likeness * 0.9))
                }));
            }
        }
        lists.extend(self.neighbours(name).iter().filter_map(|pair| Some((self.pairs.get(pair)?, 3.0))));
        lists.sort_by_key(|(list, _)| list.len());
        for (list, weight) in lists {
            if list.len() <= MOST_PER_WORD && tally.counted + list.len() <= BUDGET {
                tally.add(Some(list), weight);
            }
        }
    }

    /// Pairs of neighbouring words of the name, as numbers, the smaller first. Words never seen make none.
    fn neighbours(&self, name: &Name) -> Vec<(u32, u32)> {
        let numbers: Vec<Option<u32>> =
            name.tokens.iter().map(|token| self.spellings.number(&token.word)).collect();
        let pair = |two: &[Option<u32>]| Some((two.first().copied()??, two.get(1).copied()??));
        let mut pairs: Vec<(u32, u32)> =
            numbers.windows(2).filter_map(pair).map(|(a, b)| (a.min(b), a.max(b))).collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }
}

fn take_out<K, Q>(table: &mut HashMap<K, Vec<u32>>, key: &Q, number: u32)
where
    K: Borrow<Q> + Hash + Eq,
    Q: Hash + Eq + ?Sized,
{
    if let Some(list) = table.get_mut(key) {
        list.retain(|one| *one != number);
    }
}

/// What is looked up whole: the folded name, the acronyms beside it, its initials.
fn whole_keys(name: &Name) -> Vec<String> {
    let mut keys = vec![name.key.clone()];
    keys.extend(name.acronyms.iter().cloned());
    if name.tokens.len() >= 2 {
        keys.extend(name.initials.iter().filter(|initials| initials.chars().count() >= 2).cloned());
    }
    keys.sort_unstable();
    keys.dedup();
    keys.retain(|key| !key.is_empty());
    keys
}

fn distinct_words(name: &Name) -> Vec<&str> {
    let mut words: Vec<&str> = name.tokens.iter().take(MOST_TOKENS).map(|token| token.word.as_str()).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// How much each name shares with the one sought, counted up list by list.
struct Tally {
    sums: Vec<f64>,
    touched: Vec<u32>,
    counted: usize,
}

impl Tally {
    fn new(names: usize) -> Self {
        Self { sums: vec![0.0; names], touched: Vec::new(), counted: 0 }
    }

    fn add(&mut self, list: Option<&Vec<u32>>, weight: f64) {
        for number in list.into_iter().flatten().take(MOST_PER_WORD) {
            let Some(sum) = self.sums.get_mut(place(*number)) else {
                continue;
            };
            if *sum <= 0.0 {
                self.touched.push(*number);
            }
            *sum += weight;
            self.counted += 1;
        }
    }

    fn best(self, limit: usize) -> Vec<u32> {
        let sum = |number: &u32| self.sums.get(place(*number)).copied().unwrap_or(0.0);
        let order = |a: &u32, b: &u32| sum(b).total_cmp(&sum(a)).then(a.cmp(b));
        let mut best = self.touched.clone();
        if best.len() > limit {
            best.select_nth_unstable_by(limit, order);
            best.truncate(limit);
        }
        best.sort_by(order);
        best
    }
}

fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// The words of the register by their letter trigrams, to find one from a misspelled one.
#[derive(Debug, Default)]
struct Spellings {
    words: Vec<String>,
    numbers: HashMap<String, u32>,
    trigrams: HashMap<[char; 3], Vec<u32>>,
}

impl Spellings {
    fn number(&self, word: &str) -> Option<u32> {
        self.numbers.get(word).copied()
    }

    fn add(&mut self, word: &str) {
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        if self.numbers.contains_key(word) {
            return;
        }
        self.numbers.insert(word.to_owned(), number);
        self.words.push(word.to_owned());
        for trigram in trigrams(word) {
            self.trigrams.entry(trigram).or_default().push(number);
        }
    }

    fn like(&self, word: &str) -> Vec<(&str, f64)> {
        let mut lists: Vec<&Vec<u32>> =
            trigrams(word).iter().filter_map(|trigram| self.trigrams.get(trigram)).collect();
        lists.sort_by_key(|list| list.len());
        let (mut shared, mut touched, mut counted) = (vec![0_u8; self.words.len()], Vec::new(), 0);
        for number in lists.into_iter().take_while(|list| within(&mut counted, list.len())).flatten() {
            let Some(count) = shared.get_mut(place(*number)) else {
                continue;
            };
            *count = count.saturating_add(1);
            if *count == 2 {
                touched.push(*number);
            }
        }
        let count = |number: &u32| shared.get(place(*number)).copied().unwrap_or(0);
        let mut likely: Vec<(u32, u8)> = touched.iter().map(|number| (*number, count(number))).collect();
        likely.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        let words = likely.iter().take(4 * LIKE_WORDS).filter_map(|(number, _)| self.words.get(place(*number)));
        let mut like: Vec<(&str, f64)> = words
            .map(|other| (other.as_str(), likeness(word, other)))
            .filter(|(other, likeness)| *likeness > 0.0 && *other != word)
            .collect();
        like.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        like.truncate(LIKE_WORDS);
        like
    }
}

fn within(counted: &mut usize, more: usize) -> bool {
    *counted += more;
    *counted <= TRIGRAM_BUDGET
}

/// The trigrams of a word with its edges marked, each once.
fn trigrams(word: &str) -> Vec<[char; 3]> {
    let letters: Vec<char> = std::iter::once(' ').chain(word.chars()).chain(std::iter::once(' ')).collect();
    let mut found: Vec<[char; 3]> = letters.windows(3).filter_map(|three| three.try_into().ok()).collect();
    found.sort_unstable();
    found.dedup();
    found
}
