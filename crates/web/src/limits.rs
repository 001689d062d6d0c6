//! How much one address may send and take in a minute: forms, files and the API. Pages that are read are not counted, nor
//! what comes from this machine itself. Each node counts for itself.

use crate::by::Visit;
use crate::people::caller;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use engagement::app::App;
use governor::clock::{Clock, MonotonicClock};
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter};
use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

type Counter = RateLimiter<u64, HashMapStateStore<u64>, MonotonicClock>;

/// After so many requests that were counted, addresses that have been quiet are forgotten.
const SWEEP: u32 = 1_000;

/// What is counted; none where the settings set no limit.
pub(crate) struct Limits {
    app: Arc<App>,
    sent: Option<Counter>,
    taken: Option<Counter>,
    counted: AtomicU32,
}

impl Limits {
    pub(crate) fn new(app: Arc<App>) -> Self {
        let limits = &app.settings.limits;
        let counter = |a_minute: u32| {
            let quota = Quota::per_minute(NonZeroU32::new(a_minute)?);
            Some(RateLimiter::hashmap_with_clock(quota, MonotonicClock))
        };
        let (sent, taken) = (counter(limits.forms_a_minute), counter(limits.files_a_minute));
        Self { app, sent, taken, counted: AtomicU32::new(0) }
    }

    /// By what a request is counted.
    fn counter(&self, request: &Request) -> Option<&Counter> {
        let path = request.extensions().get::<Visit>().map_or(request.uri().path(), |visit| &visit.path);
        let is_file = [".csv", ".xlsx", ".json"].iter().any(|ending| path.ends_with(ending));
        match *request.method() {
            Method::POST => self.sent.as_ref(),
            // Each asks the provider, and is kept for some minutes.
            _ if path.starts_with("/sign-in/openid") => self.sent.as_ref(),
            _ if is_file || path.starts_with("/api/v1/") => self.taken.as_ref(),
            _ => None,
        }
    }

    /// How many seconds a request waits; none when it may come in now.
    fn wait(&self, request: &Request) -> Option<u64> {
        let counter = self.counter(request)?;
        let connected = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let from = caller::address(request.headers(), connected, self.app.settings.trusted_proxies)?;
        if from.is_loopback() {
            return None;
        }
        if self.counted.fetch_add(1, Ordering::Relaxed) % SWEEP == SWEEP - 1 {
            counter.retain_recent();
        }
        let refused = counter.check_key(&network(from)).err()?;
        Some(refused.wait_time_from(counter.clock().now()).as_secs() + 1)
    }
}

/// An address; of version 6 its /64, which whoever has one address there has whole.
fn network(from: IpAddr) -> u64 {
    match from.to_canonical() {
        IpAddr::V4(address) => u64::from(u32::from(address)),
        IpAddr::V6(address) => u64::try_from(u128::from(address) >> 64).unwrap_or(u64::MAX),
    }
}

/// Lets a request in, or says how long it waits.
pub(crate) async fn hold_back(State(limits): State<Arc<Limits>>, request: Request, next: Next) -> Response {
    let Some(seconds) = limits.wait(&request) else { return next.run(request).await };
    let mut response = StatusCode::TOO_MANY_REQUESTS.into_response();
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    response
}
