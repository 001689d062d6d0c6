//! The load generator: connections, eight as a rule, that ask one thing after the other, in rounds of which the middle one counts.

use crate::Done;
use crate::machine::Busy;
use crate::synthetic::chance::Chance;
use crate::wire::Wire;
use std::net::SocketAddr;
use std::sync::Barrier;
use std::time::{Duration, Instant};

/// Connections at once, as a rule.
pub(crate) const CONNECTIONS: usize = 8;
const ROUNDS: usize = 3;

/// What is asked, by a generator that is another one for each connection and round.
pub(crate) type Ask<'a> = &'a (dyn Fn(&mut Chance) -> String + Sync);

/// What a load came to.
#[derive(Debug, Clone)]
pub(crate) struct Load {
    pub(crate) a_second: f64,
    pub(crate) p50: Duration,
    pub(crate) p99: Duration,
    /// Bytes of a body in the mean.
    pub(crate) bytes: u64,
    /// Processor time of the server for one request.
    pub(crate) cpu: Duration,
    /// The share of the machine that other programs took, from 0 to 1.
    pub(crate) others: f64,
    /// Answers that were not 200.
    pub(crate) failed: usize,
}

/// Where the load goes, and how.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Target {
    pub(crate) address: SocketAddr,
    /// The process that serves.
    pub(crate) server: u32,
    /// How long a round lasts.
    pub(crate) lasts: Duration,
    /// Whether bodies are asked for as browsers do.
    pub(crate) compressed: bool,
    /// How many ask at once.
    pub(crate) connections: usize,
    /// The cookie of someone who has signed in; none when empty.
    pub(crate) cookie: &'static str,
}

/// Puts the load on: a short round to warm up, then rounds of which the one in the middle by its rate is given.
pub(crate) fn put(target: Target, ask: Ask<'_>) -> Done<Load> {
    round(Target { lasts: target.lasts / 3, ..target }, ask, 1_000)?;
    let mut rounds = (0..ROUNDS).map(|number| round(target, ask, number)).collect::<Done<Vec<_>>>()?;
    rounds.sort_by(|one, other| one.a_second.total_cmp(&other.a_second));
    Ok(rounds.swap_remove(ROUNDS / 2))
}

/// What one connection came to.
#[derive(Default)]
struct Share {
    took: Vec<Duration>,
    bytes: u64,
    failed: usize,
}

fn round(target: Target, ask: Ask<'_>, number: usize) -> Done<Load> {
    let before = Busy::now(target.server)?;
    let began = Instant::now();
    let ready = Barrier::new(target.connections);
    let one = |at: usize| connection(target, ask, Chance::of(50, number * CONNECTIONS + at), &ready);
    let one = &one;
    let shares = std::thread::scope(|scope| {
        let running: Vec<_> = (0..target.connections).map(|at| scope.spawn(move || one(at))).collect();
        let ended = running.into_iter().map(|thread| thread.join().map_err(|_| "a connection's thread ended")?);
        ended.collect::<Done<Vec<_>>>()
    })?;
    let seconds = began.elapsed().as_secs_f64();
    let busy = Busy::now(target.server)?.since(&before);
    let mut took: Vec<Duration> = shares.iter().flat_map(|share| share.took.iter().copied()).collect();
    took.sort_unstable();
    let at = |share: usize| took.get(took.len() * share / 100).copied().unwrap_or_default();
    let requests = took.len().max(1);
    Ok(Load {
        a_second: took.len() as f64 / seconds,
        p50: at(50),
        p99: at(99),
        bytes: shares.iter().map(|share| share.bytes).sum::<u64>() / requests as u64,
        cpu: busy.server / u32::try_from(requests)?,
        others: busy.others,
        failed: shares.iter().map(|share| share.failed).sum(),
    })
}

fn connection(target: Target, ask: Ask<'_>, mut chance: Chance, ready: &Barrier) -> Done<Share> {
    let opened = Wire::open(target.address).map(|wire| wire.carrying(target.cookie));
    ready.wait();
    let (mut wire, began) = (opened?, Instant::now());
    let mut share = Share::default();
    while began.elapsed() < target.lasts {
        let answer = wire.get(&ask(&mut chance), target.compressed)?;
        share.took.push(answer.total);
        share.bytes += answer.bytes;
        share.failed += usize::from(answer.status != 200);
    }
    Ok(share)
}
