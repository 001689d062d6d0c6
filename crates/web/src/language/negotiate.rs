//! Which language a request is answered in: what its address starts with, else what was chosen before, else what
//! the browser asks for, else what the settings say.

use super::{Language, speech};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use axum::http::{HeaderMap, HeaderValue};

const COOKIE_NAME: &str = "language";

/// The language that a path starts with and what is left of it: `/fr/organizations` is `fr` and `/organizations`.
pub(crate) fn split(path: &str) -> (Option<&'static str>, &str) {
    let Some(rest) = path.strip_prefix('/') else { return (None, path) };
    let end = rest.find('/').unwrap_or(rest.len());
    match speech::known(&rest[..end]) {
        Some(code) if end == rest.len() => (Some(code), "/"),
        Some(code) => (Some(code), &rest[end..]),
        None => (None, path),
    }
}

/// The language of the answer. A language that addresses may start with but that has no texts yet is answered in the default.
pub(crate) fn chosen(prefix: Option<&'static str>, headers: &HeaderMap, default: &str) -> Language {
    let default = || Language::of(default).unwrap_or_else(Language::english);
    match prefix {
        Some(code) => Language::of(code).unwrap_or_else(default).asked_by(Some(code)),
        None => remembered(headers).or_else(|| accepted(headers)).unwrap_or_else(default),
    }
}

/// The cookie that remembers the language of the address, unless it already does.
pub(crate) fn remember(prefix: Option<&'static str>, headers: &HeaderMap) -> Option<HeaderValue> {
    let language = Language::of(prefix?)?;
    if remembered(headers).is_some_and(|known| known.code() == language.code()) {
        return None;
    }
    let cookie = format!("{COOKIE_NAME}={}; Path=/; SameSite=Lax; HttpOnly; Max-Age=31536000", language.code());
    HeaderValue::try_from(cookie).ok()
}

fn remembered(headers: &HeaderMap) -> Option<Language> {
    crate::session::cookie(headers.get_all(COOKIE), COOKIE_NAME).and_then(Language::of)
}

/// The first of the languages that the browser likes best.
fn accepted(headers: &HeaderMap) -> Option<Language> {
    let wishes = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut best: Option<(Language, f32)> = None;
    for wish in wishes.split(',').take(32) {
        let (range, quality) = wish.split_once(';').unwrap_or((wish, "q=1"));
        let primary = range.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
        let quality = quality.trim().strip_prefix("q=").and_then(|q| q.parse().ok()).unwrap_or(0.0);
        let Some(language) = Language::of(&primary) else { continue };
        if quality > 0.0 && best.is_none_or(|(_, known)| quality > known) {
            best = Some((language, quality));
        }
    }
    best.map(|(language, _)| language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_may_start_with_a_language() {
        assert_eq!(split("/fr/organizations"), (Some("fr"), "/organizations"));
        assert_eq!(split("/ar"), (Some("ar"), "/"));
        assert_eq!(split("/en/"), (Some("en"), "/"));
        assert_eq!(split("/"), (None, "/"));
        assert_eq!(split("/french/x"), (None, "/french/x"));
        assert_eq!(split("/de/x"), (None, "/de/x"));
        assert_eq!(split("*"), (None, "*"));
        assert_eq!(split("/fr//evil.example"), (Some("fr"), "//evil.example"));
    }

    #[test]
    fn wishes_of_the_browser() {
        let wish = |text: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static(text));
            accepted(&headers).map(Language::code)
        };
        assert_eq!(wish("en"), Some("en"));
        assert_eq!(wish("de;q=0.9, en-GB;q=0.1"), Some("en"));
        assert_eq!(wish("en;q=0"), None);
        assert_eq!(wish("en;q=many"), None);
        assert_eq!(wish(""), None);
    }
}
