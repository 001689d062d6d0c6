//! The outermost layer: gives each request its id and language, and leaves a line in the log and in the metrics.

use crate::by::{RequestId, Visit};
use crate::{language, metrics, routes};
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::{CONTENT_LANGUAGE, CONTENT_TYPE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Uri};
use axum::middleware::Next;
use axum::response::Response;
use engagement::app::App;
use std::borrow::Cow;
use std::sync::{Arc, LazyLock};
use std::time::Instant;
use tracing::Instrument;

const ID: HeaderName = HeaderName::from_static("x-request-id");

/// Gives the request its id and language, hands it on without the language in its address, and logs the answer.
pub(crate) async fn receive(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let id = id(&app, request.headers());
    let (prefix, path) = language::split(request.uri().path());
    let l = language::chosen(prefix, request.headers(), &app.settings.language);
    let remember = language::remember(prefix, request.headers());
    let visit = Visit {
        l,
        path: path.to_owned(),
        query: request.uri().query().unwrap_or_default().to_owned(),
        id: id.clone(),
        written: Arc::default(),
    };
    let written = visit.written.clone();
    if prefix.is_some() {
        *request.uri_mut() = without_language(request.uri(), path);
    }
    let method = request.method().clone();
    let shown = shown(&visit.path).into_owned();
    request.extensions_mut().insert(visit);
    let span = tracing::info_span!("request", id = %id.0);
    let mut response = next.run(request).instrument(span).await;
    let took = begun.elapsed();
    let route = response.extensions().get::<Matched>().map_or("none", |matched| matched.0.as_str());
    metrics::answered(&method, route, response.status(), took);
    tracing::info!(target: "access", %method, path = %shown, status = response.status().as_u16(),
        milliseconds = took.as_secs_f64() * 1000.0, id = %id.0);
    let headers = response.headers_mut();
    if headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
        let l = written.get().copied().unwrap_or(l);
        headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(l.code()));
        headers.extend(remember.map(|cookie| (SET_COOKIE, cookie)));
    }
    headers.extend(HeaderValue::from_str(&id.0).ok().map(|id| (ID, id)));
    response
}

/// The route that answered, as it stands in the table.
#[derive(Clone)]
struct Matched(MatchedPath);

/// The innermost layer: notes on the answer which route gave it.
pub(crate) async fn note_route(request: Request, next: Next) -> Response {
    let matched = request.extensions().get::<MatchedPath>().cloned();
    let mut response = next.run(request).await;
    if let Some(matched) = matched {
        response.extensions_mut().insert(Matched(matched));
    }
    response
}

/// The id that a proxy gave, when it is one; else a new one.
fn id(app: &App, headers: &HeaderMap) -> RequestId {
    let sane = |id: &&str| {
        (1..=64).contains(&id.len())
            && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
    };
    let given = headers.get(ID).and_then(|id| id.to_str().ok()).filter(sane);
    RequestId(given.map_or_else(|| engagement::ids::new(&app.clock).to_string().into(), Into::into))
}

fn without_language(uri: &Uri, path: &str) -> Uri {
    let path = uri.query().map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
    let mut parts = uri.clone().into_parts();
    // What was a path and a query before is one without its language too.
    parts.path_and_query = path.parse().ok();
    Uri::from_parts(parts).unwrap_or_else(|_| uri.clone())
}

/// The path as the log shows it: what links in mails hold are secrets, also where the link was copied badly.
fn shown(path: &str) -> Cow<'_, str> {
    let secret = SECRETS.iter().find(|begin| path.starts_with(**begin) && !routes::stands(path));
    secret.map_or(Cow::Borrowed(path), |begin| Cow::Owned(format!("{begin}*")))
}

/// How addresses begin that hold a secret.
static SECRETS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let begins = routes::ROUTES.iter().filter_map(|route| route.path.split_once("{token}"));
    // The longest first: `/sign-in/new-password/` is more than `/sign-in/`.
    let mut begins: Vec<_> = begins.map(|(begin, _)| begin).collect();
    begins.sort_unstable_by_key(|begin| std::cmp::Reverse(begin.len()));
    begins.dedup();
    begins
});

/// Whether an address holds a secret.
pub(crate) fn is_secret(path: &str) -> bool {
    matches!(shown(path), Cow::Owned(_))
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn secrets_of_addresses_are_not_logged() {
        assert_eq!(shown("/sign-in/0a1b"), "/sign-in/*");
        assert_eq!(shown("/sign-in/0a1b)/x"), "/sign-in/*");
        assert_eq!(shown("/sign-in/new-password/0a1b"), "/sign-in/new-password/*");
        assert_eq!(shown("/sign-up/0a1b"), "/sign-up/*");
        assert_eq!(shown("/invitations/0a1b"), "/invitations/*");
        assert_eq!(shown("/unsubscribe/0a1b"), "/unsubscribe/*");
        assert_eq!(shown("/sign-in/code"), "/sign-in/code");
        assert_eq!(shown("/sign-in/passkey/begin"), "/sign-in/passkey/begin");
        assert_eq!(shown("/organizations/0a1b"), "/organizations/0a1b");
    }
}
