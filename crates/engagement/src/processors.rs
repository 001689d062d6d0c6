//! Work on many things at once, a share of them on each processor.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread::{self, available_parallelism};

/// How many of so many things each processor takes.
pub(crate) fn share(all: usize) -> usize {
    all.div_ceil(available_parallelism().map_or(1, NonZero::get)).max(1)
}

/// What `work` makes of each share of `all`, in their order.
pub(crate) fn shares<T: Sync, R: Send>(all: &[T], work: impl Fn(&[T]) -> R + Sync) -> Vec<R> {
    let work = &work;
    thread::scope(|scope| {
        let shares: Vec<_> = all.chunks(share(all.len())).map(|some| scope.spawn(move || work(some))).collect();
        shares.into_iter().map(|one| one.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    })
}
