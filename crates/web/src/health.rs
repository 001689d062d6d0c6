//! Whether the program lives and whether it can serve: for those who watch it.

use crate::by::By;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use utoipa::OpenApi;

#[derive(OpenApi)]
#[openapi(paths(live, ready))]
pub(crate) struct Paths;

/// Whether the program runs.
#[utoipa::path(get, path = "/health/live", tag = "Health", responses((status = 200, description = "It runs.")))]
pub(crate) async fn live() -> &'static str {
    "ok\n"
}

/// Whether the program can serve: its database answers.
#[utoipa::path(get, path = "/health/ready", tag = "Health",
    responses((status = 200, description = "It can serve."), (status = 503, description = "It cannot, at the moment.")))]
pub(crate) async fn ready(by: By) -> Response {
    match by.app.db.answers().await {
        Ok(()) => "ok\n".into_response(),
        Err(error) => {
            tracing::error!(%error, "the database does not answer");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}
