//! The headers of every answer: what a browser may do with it, who may keep it, and whether it is still the same.

use crate::{session, visit};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, AUTHORIZATION, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG,
    HeaderName, IF_NONE_MATCH, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, VARY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use engagement::app::App;
use std::sync::Arc;

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
     form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// Every answer carries these. With `no-referrer` browsers would send forms with the origin `null`, hence `same-origin`.
const ALWAYS: [(HeaderName, &str); 5] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
];

/// What is public may be read by scripts of any site: they get it without cookies, so as a visitor does.
fn is_open_data(path: &str) -> bool {
    path.starts_with("/api/") || [".csv", ".xlsx", ".json"].iter().any(|ending| path.ends_with(ending))
}

/// What shows secrets or what is one's own is kept by nobody, whoever asks.
fn is_personal(path: &str) -> bool {
    let rooms = ["/sign-in", "/sign-up", "/first-run", "/invitations", "/account", "/people"];
    rooms.iter().any(|room| path.strip_prefix(room).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}

/// Adds the headers, and answers 304 to whoever has the same page already.
pub(crate) async fn secure(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let has_key = request.headers().contains_key(AUTHORIZATION);
    let signed_in = has_key || session::token(request.headers(), &app.settings).is_some();
    let known = request.headers().get(IF_NONE_MATCH).filter(|_| is_read(request.method())).cloned();
    let (personal, secret) = (is_personal(request.uri().path()), visit::is_secret(request.uri().path()));
    let open = is_read(request.method()) && is_open_data(request.uri().path());
    let mut response = next.run(request).await;
    if open {
        response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    for (name, value) in ALWAYS {
        // What a handler has said itself, such as a stricter policy, stays.
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    if app.settings.is_https() {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        response.headers_mut().insert(STRICT_TRANSPORT_SECURITY, year);
    }
    if secret {
        // Not to be told on, not even to ourselves: logs of proxies keep where one came from.
        response.headers_mut().insert(REFERRER_POLICY, HeaderValue::from_static("strict-origin"));
    }
    keeping(&mut response, signed_in || personal);
    match known {
        Some(known) if is_same(&response, &known) => unchanged(response),
        _ => response,
    }
}

/// Pages for those who signed in are kept by nobody; others are asked for again each time, and seldom sent again.
fn keeping(response: &mut Response, personal: bool) {
    let headers = response.headers_mut();
    if headers.contains_key(CACHE_CONTROL) {
        return;
    }
    let keep = if personal { "private, no-store" } else { "no-cache" };
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(keep));
    if headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
        headers.append(VARY, HeaderValue::from_static("accept-language, cookie"));
    }
}

fn is_read(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

fn is_same(response: &Response, known: &HeaderValue) -> bool {
    let (Some(tag), Ok(known)) = (response.headers().get(ETAG), known.to_str()) else { return false };
    response.status() == StatusCode::OK && known.split(',').any(|one| one.trim().as_bytes() == tag.as_bytes())
}

fn unchanged(response: Response) -> Response {
    let (mut parts, _) = response.into_parts();
    parts.status = StatusCode::NOT_MODIFIED;
    parts.headers.remove(CONTENT_TYPE);
    parts.headers.remove("content-length");
    Response::from_parts(parts, Body::empty())
}
