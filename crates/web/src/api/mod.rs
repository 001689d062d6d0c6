//! The API: one description, made of what each subject tells of its own paths, and the page that shows it.

pub(crate) mod activities;
pub(crate) mod ask;
pub(crate) mod reference;

use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use std::sync::LazyLock;
use utoipa::OpenApi;

/// What stands on top of the description.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Parvis",
        description = "A register of civil society organizations. Everything that is public can be read without a key. \
                       Lists come in pages: `next` of one is the `cursor` of the following. Problems come as \
                       application/problem+json (RFC 9457).",
        license(name = "Apache-2.0", identifier = "Apache-2.0")
    ),
    servers((url = "/"))
)]
struct Top;

/// The whole description. A subject adds its paths here.
pub(crate) fn document() -> &'static utoipa::openapi::OpenApi {
    static DOCUMENT: LazyLock<utoipa::openapi::OpenApi> = LazyLock::new(|| {
        let mut document = Top::openapi();
        document.merge(crate::organizations::api::Paths::openapi());
        document.merge(crate::partnerships::api::Paths::openapi());
        document.merge(crate::stock::figures::api::Paths::openapi());
        document.merge(activities::Paths::openapi());
        document.merge(crate::offices::api::Paths::openapi());
        document.merge(crate::health::Paths::openapi());
        document
    });
    &DOCUMENT
}

/// `GET /api/openapi.json`
pub(crate) async fn openapi() -> impl IntoResponse {
    static JSON: LazyLock<String> = LazyLock::new(|| document().to_pretty_json().unwrap_or_default());
    ([(CONTENT_TYPE, "application/json")], JSON.as_str())
}
