//! Work on many things at once, a share of them on each processor.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread::{self, available_parallelism};

/// How many of so many things each processor takes.
pub(crate) fn share(all: usize) -> usize {
    all.div_ceil(available_parallelism().map_or(1, NonZero::get)).max(1)
}

/// What `work` makes of each share of `all`, in their order. Who asks works on the first, so that no processor is left to
/// who only waits.
pub(crate) fn shares<T: Sync, R: Send>(all: &[T], work: impl Fn(&[T]) -> R + Sync) -> Vec<R> {
    let work = &work;
    let mut chunks = all.chunks(share(all.len()));
    let Some(first) = chunks.next() else { return Vec::new() };
    thread::scope(|scope| {
        let others: Vec<_> = chunks.map(|some| scope.spawn(move || work(some))).collect();
        let first = work(first);
        let others = others.into_iter().map(|one| one.join().unwrap_or_else(|panic| resume_unwind(panic)));
        std::iter::once(first).chain(others).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_share_is_worked_on_once_and_in_order() {
        for length in [0, 1, 2, 3, 1000] {
            let all: Vec<usize> = (0..length).collect();
            assert_eq!(shares(&all, <[usize]>::to_vec).concat(), all);
        }
    }
}
