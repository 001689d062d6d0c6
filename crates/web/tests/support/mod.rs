//! A site in memory and a browser that keeps cookies.

mod accounts;
#[allow(dead_code)] // its lies are tried where the rules are
#[path = "../../../engagement/tests/support/authenticator.rs"]
pub mod authenticator;
pub mod forms;
#[allow(dead_code)] // where the rules are, more of them is tried
#[path = "../../../engagement/tests/support/pictures.rs"]
pub mod pictures;
pub mod provider;
mod register;

pub use accounts::PASSWORD;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, HOST, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use engagement::access::{Actor, Membership, Role};
use engagement::app::App;
use engagement::clock::Clock;
use engagement::credentials;
use engagement::settings::Settings;
use std::sync::Arc;
use tower::ServiceExt;

/// A register of its own, in a folder that goes with it, and the router over it.
pub struct Site {
    pub app: Arc<App>,
    pub router: Router,
    _folder: tempfile::TempDir,
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

/// Someone at the site, with cookies.
pub struct Browser<'a> {
    site: &'a Site,
    pub cookies: Vec<(String, String)>,
    pub headers: Vec<(&'static str, String)>,
}

impl Site {
    pub async fn open() -> Self {
        Self::at("http://127.0.0.1:8080").await
    }

    pub async fn at(public_url: &str) -> Self {
        Self::with(|settings| settings.public_url = public_url.to_owned()).await
    }

    /// A site whose settings are other than the usual ones.
    pub async fn with(set: impl FnOnce(&mut Settings)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = Settings { public_url: "http://127.0.0.1:8080".to_owned(), ..Settings::default() };
        set(&mut settings);
        let clock = Clock::at("2026-11-21T12:00:00Z".parse().unwrap());
        let app = Arc::new(App::open(folder.path(), None, settings, clock).await.unwrap());
        engagement::search::open_in_memory(&app).unwrap();
        Self { router: web::router(app.clone()), app, _folder: folder }
    }

    pub fn browser(&self) -> Browser<'_> {
        Browser { site: self, cookies: Vec::new(), headers: Vec::new() }
    }

    /// The token of a new link by which someone with this role signs in.
    pub async fn link(&self, email: &str, role: Role) -> String {
        engagement::people::add(&self.app, &Actor::Operator, email, &role.at_headquarters().unwrap())
            .await
            .unwrap()
            .link
            .token
    }

    /// Someone who has signed in.
    pub async fn signed_in(&self, role: Role) -> Browser<'_> {
        self.signed_in_as(&role.at_headquarters().unwrap()).await
    }

    /// Someone who has signed in and holds this role there.
    pub async fn signed_in_as(&self, membership: &Membership) -> Browser<'_> {
        let email = format!("{}@example.org", membership.role.as_str());
        let added = engagement::people::add(&self.app, &Actor::Operator, &email, membership).await;
        self.by_link(&added.unwrap().link.token).await
    }

    /// Someone with an account and no role, whose address is confirmed.
    pub async fn newcomer(&self, email: &str) -> Browser<'_> {
        credentials::sign_up(&self.app, email, "en", &credentials::Origin::default()).await.unwrap();
        let mut tx = self.app.db.write().await.unwrap();
        let sql = "UPDATE account SET confirmed_at = created_at WHERE email = $1";
        tx.execute(sql, engagement::values![email]).await.unwrap();
        tx.commit().await.unwrap();
        let sql = "SELECT id FROM account WHERE email = $1";
        let id = self.app.db.read().await.unwrap().value(sql, engagement::values![email]).await.unwrap().unwrap();
        let link = engagement::people::new_link(&self.app, &Actor::Operator, id).await.unwrap();
        self.by_link(&link.token).await
    }

    /// Someone who follows a link.
    pub async fn by_link(&self, token: &str) -> Browser<'_> {
        let mut browser = self.browser();
        let answer = browser.post(&format!("/sign-in/{token}"), "").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        browser
    }
}

impl Browser<'_> {
    /// The secret of its session.
    pub fn session(&self) -> &str {
        let found = self.cookies.iter().find(|(name, _)| name.ends_with("parvis"));
        found.map_or("", |(_, value)| value)
    }

    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// The site that it is at.
    pub fn site(&self) -> &Site {
        self.site
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, "").await
    }

    /// Sends a form, as a browser at the site itself does.
    pub async fn post(&mut self, path: &str, form: &str) -> Answer {
        self.send(Method::POST, path, form).await
    }

    pub async fn send(&mut self, method: Method, path: &str, form: &str) -> Answer {
        self.send_as(method, path, "application/x-www-form-urlencoded", form.as_bytes().to_vec()).await
    }

    pub async fn send_as(&mut self, method: Method, path: &str, kind: &str, body: Vec<u8>) -> Answer {
        let mut request = Request::builder().method(&method).uri(path).header(HOST, "127.0.0.1:8080");
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        if !self.cookies.is_empty() {
            let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(COOKIE, cookies.join("; "));
        }
        if method == Method::POST {
            request = request.header(CONTENT_TYPE, kind);
        }
        let request = request.body(Body::from(body)).unwrap();
        let response = self.site.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        for cookie in parts.headers.get_all(SET_COOKIE) {
            self.keep(cookie.to_str().unwrap());
        }
        Answer { status: parts.status, headers: parts.headers, bytes }
    }

    fn keep(&mut self, cookie: &str) {
        let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
        self.cookies.retain(|(known, _)| known != name);
        if !value.is_empty() {
            self.cookies.push((name.to_owned(), value.to_owned()));
        }
    }
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The header, or all of that name with commas between.
    pub fn header(&self, name: &str) -> String {
        let all: Vec<_> = self.headers.get_all(name).iter().map(|value| value.to_str().unwrap()).collect();
        all.join(", ")
    }

    pub fn location(&self) -> String {
        self.header(LOCATION.as_str())
    }
}
