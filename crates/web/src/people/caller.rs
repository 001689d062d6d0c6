//! The browser that asks: the secret of its session, what it is, and where.

use super::device::device;
use crate::error::Error;
use crate::session;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;
use axum::http::request::Parts;
use engagement::app::App;
use engagement::credentials::Origin;
use engagement::error::Error as Cause;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

/// The browser that asks.
pub(crate) struct Caller {
    /// The secret of its session, whole or half.
    pub(crate) session: Option<String>,
    /// The secret by which it comes back with the answer of a passkey.
    pub(super) ceremony: Option<String>,
    /// What it is and where, for limits and for the security log.
    pub(crate) origin: Origin,
}

impl Caller {
    /// The secret of the session of whoever has signed in.
    pub(crate) fn session(&self) -> Result<&str, Error> {
        self.session.as_deref().ok_or_else(|| Cause::Forbidden.into())
    }
}

impl FromRequestParts<Arc<App>> for Caller {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Error> {
        let session = session::token(&parts.headers, &app.settings).map(str::to_owned);
        let ceremony = session::ceremony(&parts.headers, &app.settings).map(str::to_owned);
        let said = parts.headers.get(USER_AGENT).map(|said| String::from_utf8_lossy(said.as_bytes()));
        let connected = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let address = address(&parts.headers, connected, app.settings.trusted_proxies);
        Ok(Self { session, ceremony, origin: Origin { address, device: device(&said.unwrap_or_default()) } })
    }
}

/// Where a request comes from: the other end of the connection, or behind proxies of one's own what the outermost of them
/// wrote down. What stands before that in the header, anyone can have written.
pub(crate) fn address(headers: &HeaderMap, connected: Option<IpAddr>, proxies: usize) -> Option<IpAddr> {
    if proxies == 0 {
        return connected;
    }
    let lines = headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok());
    let all: Vec<&str> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
    let told = all.len().checked_sub(proxies).and_then(|at| all.get(at)).and_then(|text| read(text));
    told.or(connected)
}

/// An address, with a port or without.
fn read(text: &str) -> Option<IpAddr> {
    let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
    bare.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn from(lines: &[&'static str], proxies: usize) -> String {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("x-forwarded-for", HeaderValue::from_static(line));
        }
        address(&headers, "10.0.0.1".parse().ok(), proxies).unwrap().to_string()
    }

    #[test]
    fn nobody_is_believed_where_no_proxy_stands() {
        assert_eq!(from(&["192.0.2.7"], 0), "10.0.0.1");
        assert_eq!(address(&HeaderMap::new(), None, 0), None);
    }

    #[test]
    fn of_what_proxies_say_the_right_end_is_theirs() {
        assert_eq!(from(&["1.1.1.1, 192.0.2.7"], 1), "192.0.2.7");
        assert_eq!(from(&["1.1.1.1", "192.0.2.7, 10.0.0.2"], 2), "192.0.2.7");
        assert_eq!(from(&["[2001:db8::5]:4711"], 1), "2001:db8::5");
        assert_eq!(from(&["2001:db8::5"], 1), "2001:db8::5");
        assert_eq!(from(&["192.0.2.7:4711"], 1), "192.0.2.7");
        for odd in [&["unknown"][..], &[""], &[], &["1.1.1.1, evil"]] {
            assert_eq!(from(odd, 1), "10.0.0.1");
        }
        assert_eq!(from(&["1.1.1.1"], 2), "10.0.0.1", "it came past the outer proxy");
    }
}
