//! `/metrics`: requests by route, statements of the database, memory; in the text format of Prometheus.

use crate::by::By;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Method, StatusCode};
use axum::response::IntoResponse;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

const SECONDS: &str = "http_request_duration_seconds";
const BOUNDS: [f64; 11] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0];

/// The one recorder of the process.
static RECORDER: LazyLock<PrometheusHandle> = LazyLock::new(|| {
    let builder = PrometheusBuilder::new();
    let builder =
        builder.set_buckets_for_metric(Matcher::Full(SECONDS.to_owned()), &BOUNDS).unwrap_or_else(|error| {
            tracing::error!(%error, "durations are kept without buckets");
            PrometheusBuilder::new()
        });
    let recorder = builder.build_recorder();
    let handle = recorder.handle();
    if metrics::set_global_recorder(recorder).is_err() {
        tracing::error!("another recorder of metrics was there first; /metrics stays empty");
    }
    metrics::describe_histogram!(SECONDS, "How long answers took, by method, route and status");
    metrics::describe_counter!("db_statements_total", "Statements that the database ran");
    metrics::describe_gauge!("process_resident_memory_bytes", "Memory that the process holds");
    handle
});

static ANSWERED: AtomicU64 = AtomicU64::new(0);

/// Starts recording.
pub(crate) fn start() {
    LazyLock::force(&RECORDER);
}

/// Records an answer.
pub(crate) fn answered(method: &Method, route: &str, status: StatusCode, took: Duration) {
    let method = if is_usual(method) { method.as_str().to_owned() } else { "other".to_owned() };
    let status = status.as_str().to_owned();
    metrics::histogram!(SECONDS, "method" => method, "route" => route.to_owned(), "status" => status).record(took);
    // Where nobody reads the metrics, samples would pile up.
    if ANSWERED.fetch_add(1, Ordering::Relaxed) % 10_000 == 9_999 {
        RECORDER.run_upkeep();
    }
}

/// Any other word could be sent as a method, each making a row of its own.
fn is_usual(method: &Method) -> bool {
    matches!(
        *method,
        Method::GET | Method::HEAD | Method::POST | Method::PUT | Method::PATCH | Method::DELETE | Method::OPTIONS
    )
}

/// `GET /metrics`
pub(crate) async fn show(by: By) -> impl IntoResponse {
    metrics::counter!("db_statements_total").absolute(by.app.db.statements());
    if let Some(bytes) = resident_bytes() {
        metrics::gauge!("process_resident_memory_bytes").set(bytes);
    }
    ([(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], RECORDER.render())
}

/// As Linux says; elsewhere unknown.
fn resident_bytes() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: f64 = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024.0)
}
