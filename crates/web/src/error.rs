//! What went wrong, as a page or as problem+json: the one place that knows status codes.

mod present;
mod trouble;

pub(crate) use present::present;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use engagement::error::Error as Cause;
use std::sync::Arc;

/// What a handler answers.
pub(crate) type Result<T = Response, E = Error> = std::result::Result<T, E>;

/// What a handler could not do. The layer [`present`] makes a page of it, in the language of the request.
#[derive(Debug, Clone)]
pub(crate) struct Error(pub(crate) Arc<Cause>);

impl Error {
    /// There is no such page.
    pub(crate) fn not_found() -> Self {
        Cause::NotFound.into()
    }
}

impl From<Cause> for Error {
    fn from(cause: Cause) -> Self {
        Self(Arc::new(cause))
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Cause::internal(error).into()
    }
}

/// The status of an error.
fn status(cause: &Cause) -> StatusCode {
    match cause {
        Cause::NotFound => StatusCode::NOT_FOUND,
        Cause::Forbidden => StatusCode::FORBIDDEN,
        Cause::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Cause::Conflict(_) => StatusCode::CONFLICT,
        Cause::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = status(&self.0).into_response();
        response.extensions_mut().insert(self);
        response
    }
}
