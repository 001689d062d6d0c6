//! Answers that took work, remembered until the memory in which they were found changes.

use crate::error::Result;
use std::any::Any;
use std::sync::{Arc, Mutex, PoisonError};

/// So many bytes of answers are remembered in all.
const MOST_BYTES: usize = 64 << 20;
/// So many answers are remembered at most.
const MOST: usize = 1_000;

/// What is asked. All that decides the answer stands in it, above all what whoever asks may know of: else the answer of one
/// would be given to another. Beside it only memory may decide.
pub(crate) trait Question: PartialEq + Send + 'static {
    /// What is found.
    type Answer: Send + Sync + 'static;

    /// About how many bytes an answer takes.
    fn bytes(answer: &Self::Answer) -> usize;
}

/// How often memory has changed: of partnerships and the organizations in them, of whatever organizations, and of who works
/// where. What is of no matter to a question is 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct At {
    pub(crate) stock: u64,
    pub(crate) organizations: u64,
    pub(crate) presence: u64,
}

/// The answers that are remembered.
#[derive(Default)]
pub(crate) struct Answers(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    /// The one that was asked for last is the last.
    answers: Vec<Remembered>,
    bytes: usize,
}

struct Remembered {
    at: At,
    question: Box<dyn Any + Send>,
    answer: Arc<dyn Any + Send + Sync>,
    bytes: usize,
}

impl Answers {
    /// The answer that is remembered, or else what is found now. Memory must not change meanwhile.
    pub(crate) fn get_or<Q: Question>(
        &self,
        at: At,
        question: Q,
        find: impl FnOnce(&Q) -> Result<Q::Answer>,
    ) -> Result<Arc<Q::Answer>> {
        if let Some(answer) = self.get(at, &question) {
            return Ok(answer);
        }
        let answer = Arc::new(find(&question)?);
        self.put(at, question, answer.clone());
        Ok(answer)
    }

    /// The answer that was found in what memory is since these changes.
    pub(crate) fn get<Q: Question>(&self, at: At, question: &Q) -> Option<Arc<Q::Answer>> {
        let kept = &mut self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it = |one: &Remembered| one.at == at && one.question.downcast_ref() == Some(question);
        let found = kept.answers.iter().rposition(is_it)?;
        kept.answers[found..].rotate_left(1);
        kept.answers.last()?.answer.clone().downcast().ok()
    }

    /// Remembers an answer, in the place of those to such questions that were found before, and of those that were not asked
    /// for the longest.
    pub(crate) fn put<Q: Question>(&self, at: At, question: Q, answer: Arc<Q::Answer>) {
        let bytes = Q::bytes(&answer) + size_of::<Q>() + size_of::<Remembered>();
        if bytes > MOST_BYTES {
            return;
        }
        let kept = &mut self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.answers.retain(|one| one.at == at || !one.question.is::<Q>());
        kept.answers.push(Remembered { at, question: Box::new(question), answer, bytes });
        kept.bytes = kept.answers.iter().map(|one| one.bytes).sum();
        let mut forgotten = 0;
        while kept.bytes > MOST_BYTES || kept.answers.len() - forgotten > MOST {
            kept.bytes -= kept.answers[forgotten].bytes;
            forgotten += 1;
        }
        kept.answers.drain(..forgotten);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    #[derive(PartialEq)]
    struct Of(usize, usize);

    impl Question for Of {
        type Answer = usize;

        fn bytes(answer: &usize) -> usize {
            *answer
        }
    }

    #[derive(PartialEq)]
    struct Beside(usize);

    impl Question for Beside {
        type Answer = &'static str;

        fn bytes(answer: &&'static str) -> usize {
            answer.len()
        }
    }

    fn at(stock: u64) -> At {
        At { stock, ..At::default() }
    }

    #[test]
    fn an_answer_holds_until_memory_changes() {
        let answers = Answers::default();
        let find = |stock, number, found| *answers.get_or(at(stock), Of(number, 0), |_| Ok(found)).unwrap();
        assert_eq!((find(1, 1, 10), find(1, 1, 11), find(1, 2, 12)), (10, 10, 12));
        answers.put(at(1), Beside(1), Arc::new("beside"));
        assert_eq!(find(2, 1, 13), 13);
        assert!(answers.get(at(1), &Of(2, 0)).is_none(), "it was of what memory was before");
        assert_eq!(
            answers.get(at(1), &Beside(1)).as_deref(),
            Some(&"beside"),
            "of another kind, which looks for itself"
        );
        assert!(answers.get_or(at(2), Of(3, 0), |_| Err(Error::NotFound)).is_err());
        assert!(answers.get(at(2), &Of(3, 0)).is_none(), "what could not be found is not remembered");
    }

    #[test]
    fn what_is_not_asked_for_goes_when_there_is_no_room() {
        let answers = Answers::default();
        let third = MOST_BYTES / 3;
        for number in 0..2 {
            answers.put(at(1), Of(number, 0), Arc::new(third));
        }
        assert!(answers.get(at(1), &Of(0, 0)).is_some());
        answers.put(at(1), Of(2, 0), Arc::new(third));
        let there = |number| answers.get(at(1), &Of(number, 0)).is_some();
        assert_eq!([there(0), there(1), there(2)], [true, false, true], "the second was not asked for again");
        answers.put(at(1), Of(3, 0), Arc::new(MOST_BYTES));
        assert_eq!([there(0), there(2), there(3)], [true, true, false], "one alone is too much");
        (0..2 * MOST).for_each(|number| answers.put(at(1), Of(number, 1), Arc::new(1)));
        assert_eq!(answers.0.lock().unwrap().answers.len(), MOST);
        assert!(answers.get(at(1), &Of(2 * MOST - 1, 1)).is_some());
    }
}
