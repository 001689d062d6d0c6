//! No other site may send a form here: what a browser says of a request's origin is checked, so pages carry no tokens.

use axum::body::Body;
use axum::http::{Method, Response, StatusCode, Uri};
use engagement::settings::Settings;
use tower_http::csrf::{CsrfLayer, ProtectionError};

/// The check, with the public address as an origin of our own: behind a proxy the host alone may not match.
pub(crate) fn layer(settings: &Settings) -> CsrfLayer<fn(ProtectionError) -> Response<Body>> {
    let layer = CsrfLayer::new().with_insecure_bypass(is_one_click);
    let origin = origin(&settings.public_url);
    let layer = layer.add_trusted_origin(&origin).unwrap_or_else(|error| {
        tracing::warn!(%origin, %error, "public_url is no origin; forms are accepted for the host of the request only");
        CsrfLayer::new().with_insecure_bypass(is_one_click)
    });
    layer.with_rejection_response(refused)
}

/// Providers of mail send this form in the name of a reader, from wherever they are (RFC 8058). Its address holds the
/// secret that permits it, and no cookie is asked.
fn is_one_click(method: &Method, uri: &Uri) -> bool {
    let token = uri.path().strip_prefix("/unsubscribe/");
    *method == Method::POST && token.is_some_and(|token| !token.is_empty() && !token.contains('/'))
}

fn refused(_: ProtectionError) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::FORBIDDEN;
    response
}

/// As browsers send it: scheme, host in small letters, and a port that is not the scheme's own.
fn origin(public_url: &str) -> String {
    let url = public_url.to_ascii_lowercase();
    let (scheme, rest) = url.split_once("://").unwrap_or(("http", &url));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let own_port = if scheme == "https" { ":443" } else { ":80" };
    format!("{scheme}://{}", host.strip_suffix(own_port).unwrap_or(host))
}

#[cfg(test)]
mod tests {
    use super::origin;

    #[test]
    fn origins_are_written_as_browsers_send_them() {
        assert_eq!(origin("https://Parvis.example/"), "https://parvis.example");
        assert_eq!(origin("https://parvis.example:443/under"), "https://parvis.example");
        assert_eq!(origin("http://127.0.0.1:8080"), "http://127.0.0.1:8080");
    }
}
