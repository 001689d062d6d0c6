//! The layer around all handlers: errors, panics, what takes too long and what the framework refuses become pages.

use super::trouble::Trouble;
use super::{Error, Result};
use crate::by::{By, Visit};
use crate::people::next;
use crate::routes;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use engagement::access::Actor;
use engagement::app::App;
use engagement::error::Error as Cause;
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use tower_http::csrf::ProtectionError;

/// How long an answer may take to begin.
const PATIENCE: Duration = Duration::from_secs(30);
/// The same when a file comes with the request, over a poor line.
const PATIENCE_WITH_FILES: Duration = Duration::from_secs(30 * 60);

/// Answers what went wrong with a page, or with problem+json where a machine asks.
pub(crate) async fn present(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let machine = wants_json(request.uri().path(), request.headers());
    let patience = if has_files(request.headers()) { PATIENCE_WITH_FILES } else { PATIENCE };
    let method = request.method().clone();
    let (parts, body) = request.into_parts();
    let known = parts.clone();
    let answer = AssertUnwindSafe(next.run(Request::from_parts(parts, body))).catch_unwind();
    let response = match tokio::time::timeout(patience, answer).await {
        Ok(Ok(response)) => response,
        Ok(Err(panic)) => Error::from(Cause::internal(said(&*panic))).into_response(),
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    };
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) || is_written(&response) {
        return response;
    }
    let error = response.extensions().get::<Error>().cloned();
    if let Some(Cause::Internal(cause)) = error.as_ref().map(|error| &*error.0) {
        tracing::error!(error = %cause, "an answer failed");
    }
    let Some(by) = asker(app, known).await else { return response };
    let refused = response.extensions().get::<ProtectionError>().is_some();
    if let Some(elsewhere) = leading(error.as_ref(), &method, &by).filter(|_| !machine && !refused) {
        return elsewhere;
    }
    let trouble = Trouble::of(status, error.as_ref(), refused, &by);
    let shown = if machine { Ok(trouble.json(&by)) } else { trouble.page(&by) };
    with_headers(shown, response)
}

/// The way on where there is one: a visitor who asks for a page signs in first, who has not shown lately who they are
/// does so. Both come back. A form is not sent on: what it says was not done.
fn leading(error: Option<&Error>, method: &Method, by: &By) -> Option<Response> {
    let is_read = matches!(*method, Method::GET | Method::HEAD);
    match &*error?.0 {
        Cause::Forbidden if is_read && by.actor == Actor::Visitor => {
            let query = if by.visit.query.is_empty() { String::new() } else { format!("?{}", by.visit.query) };
            Some(by.go(&next::with("/sign-in", &format!("{}{query}", by.visit.path))))
        }
        Cause::Conflict(message) if message.key == "conflict-prove" => {
            Some(by.go(&next::with("/account/prove", routes::page_at(&by.visit.path))))
        }
        _ => None,
    }
}

/// The page with the headers of the bare answer, such as `Allow`.
fn with_headers(shown: Result, bare: Response) -> Response {
    let Ok(mut shown) = shown else { return bare };
    for (name, value) in bare.headers() {
        if !shown.headers().contains_key(name) && name.as_str() != "content-length" {
            shown.headers_mut().append(name, value.clone());
        }
    }
    shown
}

/// Who asks; a visitor when even that cannot be found out.
async fn asker(app: Arc<App>, mut parts: axum::http::request::Parts) -> Option<By> {
    let visit = parts.extensions.get::<Visit>().cloned()?;
    match By::from_request_parts(&mut parts, &app).await {
        Ok(by) => Some(by),
        Err(_) => Some(By::visitor(app, visit)),
    }
}

/// Whether a handler has written this page itself, such as a form with its problems.
fn is_written(response: &Response) -> bool {
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.starts_with("text/html") || kind.starts_with("application/problem+json")
}

fn wants_json(path: &str, headers: &HeaderMap) -> bool {
    let accept = headers.get(ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
    path.starts_with("/api/") || (accept.contains("json") && !accept.contains("text/html"))
}

fn has_files(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"))
}

fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let said = panic.downcast_ref::<&str>().map(|said| (*said).to_owned());
    said.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "a panic".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;
    use axum::body::{Body, to_bytes};
    use axum::middleware::from_fn_with_state;
    use axum::routing::get;
    use engagement::clock::Clock;
    use engagement::message::Message;
    use engagement::settings::Settings;
    use tower::ServiceExt;

    async fn panics() -> Result {
        panic!("a secret of the program")
    }

    async fn conflicts() -> Result {
        Err(Cause::Conflict(Message::new("conflict-account-closed")).into())
    }

    async fn answer(path: &str) -> (StatusCode, String) {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(folder.path(), None, Settings::default(), Clock::System).await.unwrap();
        let app = Arc::new(app);
        let router = Router::new().route("/panics", get(panics)).route("/api/conflicts", get(conflicts));
        let router = router.layer(from_fn_with_state(app.clone(), present));
        let router = router.layer(from_fn_with_state(app, crate::visit::receive));
        let response = router.oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
        let status = response.status();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, String::from_utf8_lossy(&bytes).into_owned())
    }

    #[tokio::test]
    async fn a_panic_is_a_page_that_gives_nothing_away() {
        let (status, html) = answer("/panics").await;
        assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(html.contains("Something went wrong on our side") && !html.contains("secret"), "{html}");
    }

    #[tokio::test]
    async fn a_conflict_says_what_stands_against_it() {
        let (status, json) = answer("/api/conflicts").await;
        assert_eq!(status, StatusCode::CONFLICT);
        assert!(json.contains("The account is closed."), "{json}");
    }
}
