//! What nobody sends who means well.

use crate::support::Site;
use axum::http::StatusCode;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

#[tokio::test]
async fn odd_paths_are_not_found() {
    let site = Site::open().await;
    let paths = [
        "/%00",
        "/..",
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/static/..%2f..%2fCargo.toml",
        "/sign-in/%00",
        "/sign-in/%ff%fe",
        "/sign-in/%E2%80%AE",
        "/fr/..",
        "/%F0%9F%8F%9B",
        "/about%00",
        "/about%0d%0aSet-Cookie:x=1",
        "//",
        "///",
        "/.",
        "/sign-in/a%2fb",
        "/fr/fr/about",
    ];
    for path in paths {
        let answer = site.browser().get(path).await;
        let gone = [StatusCode::NOT_FOUND, StatusCode::BAD_REQUEST].contains(&answer.status);
        assert!(gone, "{path} answered {}", answer.status);
        let cookie = answer.header("set-cookie").to_owned();
        assert!(cookie.is_empty() || cookie.starts_with("language=fr;"), "{path}: {cookie}");
    }
}

#[tokio::test]
async fn no_address_leads_to_another_site() {
    let site = Site::open().await;
    for path in
        ["//evil.example/", "/fr//evil.example/", "/\\evil.example/", "/%5cevil.example/", "//evil.example//"]
    {
        let Ok(_) = path.parse::<axum::http::Uri>() else { continue };
        let answer = site.browser().get(path).await;
        let location = answer.location();
        let ours = location.is_empty() || (location.starts_with('/') && !location[1..].starts_with(['/', '\\']));
        assert!(ours, "{path} leads to {location}");
    }
    let answer = site.browser().get("/about/?x=1").await;
    assert_eq!((answer.status, answer.location()), (StatusCode::PERMANENT_REDIRECT, "/about?x=1".to_owned()));
    let answer = site.browser().get("/en/about/").await;
    assert_eq!(answer.location(), "/en/about");
}

#[tokio::test]
async fn forms_without_end_are_refused() {
    let site = Site::open().await;
    let form = format!("x={}", "y".repeat(3 * 1024 * 1024));
    let answer = site.browser().post("/sign-out", &form).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN, "a form that nobody reads is not read");
}

#[tokio::test]
async fn what_is_typed_is_never_markup() {
    let site = Site::open().await;
    let answer = site.browser().get("/about?x=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert!(!answer.text().contains("<script>alert"));
}

/// A real server: its parser stands before all of ours.
async fn raw(request: String) -> String {
    let site = Site::open().await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move { axum::serve(listener, site.router.clone()).await });
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    // The server may close before all is sent, which is the point.
    let _ = stream.write_all(request.as_bytes()).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    server.abort();
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn huge_headers_and_addresses_are_refused() {
    let long = "x".repeat(1024 * 1024);
    let answer = raw(format!("GET / HTTP/1.1\r\nHost: x\r\nX-Long: {long}\r\nConnection: close\r\n\r\n")).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 431"), "{:.60}", answer);
    let answer = raw(format!("GET /{long} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).await;
    assert!(
        answer.is_empty() || answer.starts_with("HTTP/1.1 41") || answer.starts_with("HTTP/1.1 43"),
        "{:.60}",
        answer
    );
    let many: String = (0..500).map(|at| format!("X-{at}: y\r\n")).collect();
    let answer = raw(format!("GET / HTTP/1.1\r\nHost: x\r\n{many}Connection: close\r\n\r\n")).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 431"), "{:.60}", answer);
}

#[tokio::test]
async fn an_ordinary_request_passes_a_real_server() {
    let answer = raw("GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_owned()).await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer:.60}");
}
