//! One address may send and take so much in a minute; others, readers of pages and this machine are not held back.

use crate::support::Site;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::header::RETRY_AFTER;
use axum::http::{Request, StatusCode};
use std::net::SocketAddr;
use tower::ServiceExt;

async fn from(site: &Site, address: &str, path: &str) -> axum::response::Response {
    let mut request = Request::get(path).header("host", "127.0.0.1:8080").body(Body::empty()).unwrap();
    request.extensions_mut().insert(ConnectInfo::<SocketAddr>(address.parse().unwrap()));
    site.router.clone().oneshot(request).await.unwrap()
}

#[tokio::test]
async fn whoever_takes_too_much_waits_and_nobody_else() {
    let site = Site::with(|settings| settings.limits.files_a_minute = 5).await;
    for _ in 0..5 {
        let answer = from(&site, "192.0.2.7:1000", "/api/v1/organizations").await;
        assert_eq!(answer.status(), StatusCode::OK);
    }
    let answer = from(&site, "192.0.2.7:1001", "/organizations.csv").await;
    assert_eq!(answer.status(), StatusCode::TOO_MANY_REQUESTS);
    let seconds: u64 = answer.headers()[RETRY_AFTER].to_str().unwrap().parse().unwrap();
    assert!((1..=60).contains(&seconds), "{seconds}");
    for (address, path) in [
        ("192.0.2.8:1000", "/organizations.csv"),
        ("192.0.2.7:1002", "/organizations"),
        ("[2001:db8::1]:1000", "/organizations.csv"),
    ] {
        assert_eq!(from(&site, address, path).await.status(), StatusCode::OK, "{address} {path}");
    }
    for _ in 0..20 {
        assert_eq!(from(&site, "127.0.0.1:1000", "/organizations.csv").await.status(), StatusCode::OK);
    }
}
