//! Small numbers in the place of codes and ids.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

/// What is numbered, from 1 on; 0 is nothing.
#[derive(Debug)]
pub(crate) struct Numbers<T> {
    by_value: HashMap<T, u32>,
    values: Vec<T>,
}

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Self { by_value: HashMap::new(), values: Vec::new() }
    }
}

impl<T: Clone + Eq + Hash> Numbers<T> {
    /// The number of a value, which gets one when it is new.
    pub(crate) fn number<Q>(&mut self, value: Option<&Q>) -> u32
    where
        T: Borrow<Q>,
        Q: ToOwned<Owned = T> + Eq + Hash + ?Sized,
    {
        let Some(value) = value else { return 0 };
        if let Some(number) = self.by_value.get(value) {
            return *number;
        }
        self.values.push(value.to_owned());
        let number = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        self.by_value.insert(value.to_owned(), number);
        number
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.values.len()
    }

    /// The number of a value that has one.
    pub(crate) fn find<Q>(&self, value: &Q) -> Option<u32>
    where
        T: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.by_value.get(value).copied()
    }

    /// The value of a number.
    pub(crate) fn value(&self, number: u32) -> Option<&T> {
        self.values.get((number as usize).checked_sub(1)?)
    }

    /// All values with their numbers.
    pub(crate) fn all(&self) -> impl Iterator<Item = (usize, &T)> {
        self.values.iter().enumerate().map(|(at, value)| (at + 1, value))
    }

    /// For each number whether its value is one of these; 0 is none of them.
    pub(crate) fn marked<'q, Q>(&self, values: impl IntoIterator<Item = &'q Q>) -> Vec<bool>
    where
        T: Borrow<Q>,
        Q: Eq + Hash + ?Sized + 'q,
    {
        let mut marked = vec![false; self.values.len() + 1];
        values.into_iter().filter_map(|value| self.find(value)).for_each(|number| marked[number as usize] = true);
        marked
    }

    /// For each number whether its value passes; nothing passes for 0.
    pub(crate) fn passing(&self, passes: impl Fn(&T) -> bool) -> Vec<bool> {
        std::iter::once(false).chain(self.values.iter().map(passes)).collect()
    }
}
