//! Which line of the table a path is of, and what becomes of one that is of none.

use super::ROUTES;
use crate::by::Visit;
use crate::error::{Error, Result};
use axum::extract::Extension;
use axum::http::{Method, Uri};
use axum::response::{IntoResponse, Redirect};

/// Whether the table has a page there.
pub(crate) fn leads_to(path: &str) -> bool {
    ROUTES.iter().any(|route| route.method == "GET" && route.path == path)
}

/// Whether a path stands in the table as it is, whatever the method.
pub(crate) fn stands(path: &str) -> bool {
    ROUTES.iter().any(|route| route.path == path)
}

/// The page at a path, or the nearest above it.
pub(crate) fn page_at(path: &str) -> &str {
    let is_page = |path: &str| ROUTES.iter().any(|route| route.method == "GET" && fits(route.path, path));
    let mut path = path;
    while !is_page(path) {
        path = path.rsplit_once('/').map_or("/", |(above, _)| if above.is_empty() { "/" } else { above });
    }
    path
}

/// Whether a path is one of a line.
fn fits(line: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (line.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(one), Some(other)) if one == other || (one.starts_with('{') && !other.is_empty()) => {}
            _ => return false,
        }
    }
}

/// An address that is not in the table: without a slash too many at its end it may be.
pub(crate) async fn lost(method: Method, uri: Uri, Extension(visit): Extension<Visit>) -> Result {
    let trimmed = visit.path.trim_end_matches('/');
    // What begins with two slashes would lead to another host.
    let is_ours = trimmed.starts_with('/') && !trimmed[1..].starts_with(['/', '\\']);
    if method == Method::GET && trimmed.len() < visit.path.len() && is_ours {
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        let path = format!("{trimmed}{query}");
        return Ok(Redirect::permanent(&visit.l.to(&path)).into_response());
    }
    Err(Error::not_found())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_page_above_an_act_is_found() {
        assert_eq!(page_at("/account/sessions/0a/end"), "/account");
        assert_eq!(page_at("/account/password"), "/account/password");
        assert_eq!(page_at("/nowhere/at/all"), "/");
        assert_eq!(page_at("/organizations/x/merges/y/undo"), "/organizations/x");
    }
}
