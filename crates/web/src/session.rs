//! The cookie that says who sends a request. Over TLS its name binds it to this host; it is never read by a script.

use axum::http::header::{COOKIE, GetAll};
use axum::http::{HeaderMap, HeaderValue};
use engagement::settings::Settings;
use jiff::SignedDuration;

/// The cookie's name: browsers keep `__Host-` to one host, the whole site and TLS.
fn name(settings: &Settings) -> &'static str {
    if settings.is_https() { "__Host-parvis" } else { "parvis" }
}

/// The cookie of a question to a passkey, which a browser keeps until its answer.
fn ceremony_name(settings: &Settings) -> &'static str {
    if settings.is_https() { "__Host-parvis-passkey" } else { "parvis-passkey" }
}

/// The cookie of a browser that was led to the identity provider, until it is back.
fn openid_name(settings: &Settings) -> &'static str {
    if settings.is_https() { "__Host-parvis-openid" } else { "parvis-openid" }
}

/// The secret of a browser that comes back from the identity provider.
pub(crate) fn openid<'a>(headers: &'a HeaderMap, settings: &Settings) -> Option<&'a str> {
    cookie(headers.get_all(COOKIE), openid_name(settings))
}

/// The cookie that keeps it for so long; for no time it takes it away. Lax: a browser sends it when it is led back here.
pub(crate) fn keep_openid(secret: &str, lasts: SignedDuration, settings: &Settings) -> Option<HeaderValue> {
    named(openid_name(settings), settings, secret, &format!("; Max-Age={}", lasts.as_secs()))
}

/// The token that a request carries.
pub(crate) fn token<'a>(headers: &'a HeaderMap, settings: &Settings) -> Option<&'a str> {
    cookie(headers.get_all(COOKIE), name(settings))
}

/// The cookie that keeps a token until the browser is closed; how long the session lasts is decided where it is kept.
pub(crate) fn keep(token: &str, settings: &Settings) -> Option<HeaderValue> {
    written(settings, token, "")
}

/// The cookie that takes the token away.
pub(crate) fn forget(settings: &Settings) -> Option<HeaderValue> {
    written(settings, "", "; Max-Age=0")
}

/// The secret by which a browser comes back with the answer of a passkey.
pub(crate) fn ceremony<'a>(headers: &'a HeaderMap, settings: &Settings) -> Option<&'a str> {
    cookie(headers.get_all(COOKIE), ceremony_name(settings))
}

/// The cookie that keeps it for so long; for no time it takes it away.
pub(crate) fn keep_ceremony(secret: &str, lasts: SignedDuration, settings: &Settings) -> Option<HeaderValue> {
    named(ceremony_name(settings), settings, secret, &format!("; Max-Age={}", lasts.as_secs()))
}

fn written(settings: &Settings, token: &str, rest: &str) -> Option<HeaderValue> {
    named(name(settings), settings, token, rest)
}

fn named(name: &str, settings: &Settings, token: &str, rest: &str) -> Option<HeaderValue> {
    let secure = if settings.is_https() { "; Secure" } else { "" };
    let cookie = format!("{name}={token}; Path=/; HttpOnly; SameSite=Lax{secure}{rest}");
    let mut cookie = HeaderValue::try_from(cookie).ok()?;
    cookie.set_sensitive(true);
    Some(cookie)
}

/// The value of a cookie; the first when a browser sends several of one name.
pub(crate) fn cookie<'a>(sent: GetAll<'a, HeaderValue>, name: &str) -> Option<&'a str> {
    let pairs = sent.iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(';'));
    let mut pairs = pairs.filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, value)| *key == name && !value.is_empty()).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(public_url: &str) -> Settings {
        Settings { public_url: public_url.to_owned(), ..Settings::default() }
    }

    #[test]
    fn over_tls_the_cookie_is_bound_to_the_host() {
        let cookie = keep("t0ken", &settings("https://parvis.example")).unwrap();
        assert_eq!(cookie, "__Host-parvis=t0ken; Path=/; HttpOnly; SameSite=Lax; Secure");
        let cookie = keep("t0ken", &settings("http://127.0.0.1:8080")).unwrap();
        assert_eq!(cookie, "parvis=t0ken; Path=/; HttpOnly; SameSite=Lax");
        assert_eq!(forget(&settings("http://x")).unwrap(), "parvis=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    }

    #[test]
    fn the_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.append(COOKIE, HeaderValue::from_static("a=1; xparvis=no;parvis=yes"));
        headers.append(COOKIE, HeaderValue::from_static("parvis=other"));
        assert_eq!(token(&headers, &settings("http://x")), Some("yes"));
        assert_eq!(token(&headers, &settings("https://x")), None);
    }
}
