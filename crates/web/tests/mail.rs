//! What staff sees of mail, and how a reader stops it.

use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::Role;
use engagement::ids::MailId;
use engagement::outbox::{self, Carrier, Letter, Recipient};
use jiff::SignedDuration;

async fn post(site: &Site, letter: &Letter) -> MailId {
    let app = &site.app;
    let to = Recipient { account: None, address: "awa@example.org".to_owned(), language: "en".to_owned() };
    let mut tx = app.db.write().await.unwrap();
    let id = outbox::post(app, &mut tx, &to, letter).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    id
}

async fn deliver(site: &Site) {
    let carrier = Carrier::of(&site.app).unwrap();
    outbox::deliver(&site.app, web::mail::write, &carrier).await.unwrap();
}

fn sign_in_link(site: &Site) -> Letter {
    Letter::SignInLink {
        link: "/sign-in/0a1b2c".to_owned(),
        until: site.app.now() + SignedDuration::from_hours(1),
    }
}

fn reminder() -> Letter {
    Letter::StillRight { organization: "River <Keepers>".to_owned(), link: "/organizations".to_owned() }
}

/// The address by which the last reminder can be stopped, as it stands in the file.
fn stop_address(site: &Site) -> String {
    let folder = std::fs::read_dir(site.app.data.join("mail")).unwrap();
    let mut files: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mail = std::fs::read_to_string(files.last().unwrap()).unwrap();
    assert!(mail.contains("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"), "{mail}");
    let address = mail.split("\r\nList-Unsubscribe: <").nth(1).unwrap().split('>').next().unwrap();
    address.strip_prefix("http://127.0.0.1:8080").unwrap().to_owned()
}

/// A mail that was sent and can be stopped: the addresses of its page and of the one that stops such mail.
pub(crate) async fn sent(site: &Site) -> (String, String) {
    let id = post(site, &reminder()).await;
    deliver(site).await;
    (format!("/mail/{id}"), stop_address(site))
}

#[tokio::test]
async fn without_a_server_administrators_read_mail_here_and_its_links_lead_on() {
    let site = Site::open().await;
    let mut browser = site.signed_in(Role::Administrator).await;
    assert!(browser.get("/mail").await.text().contains("No mail has been sent yet"));
    assert!(browser.get("/").await.text().contains("<a href=\"/mail\">Mail</a>"));
    assert!(!site.signed_in(Role::Editor).await.get("/").await.text().contains("\"/mail\""));
    let id = post(&site, &sign_in_link(&site)).await;
    assert!(browser.get("/mail").await.text().contains("waits"));
    deliver(&site).await;
    let list = browser.get("/mail").await.text();
    assert!(list.contains("Your link to sign in") && list.contains("in the data folder"), "{list}");
    assert!(list.contains("a…@example.org") && !list.contains("awa@"), "{list}");
    let page = browser.get(&format!("/mail/{id}")).await.text();
    assert!(page.contains("awa@example.org") && page.contains("Give the link to nobody"), "{page}");
    assert!(page.contains("<a href=\"http://127.0.0.1:8080/en/sign-in/0a1b2c\">Sign in</a>"), "{page}");
    assert!(!page.contains("came back?"), "nothing comes back from a folder");
}

#[tokio::test]
async fn what_a_mail_says_is_never_markup() {
    let site = Site::open().await;
    let id = post(&site, &reminder()).await;
    let page = site.signed_in(Role::Administrator).await.get(&format!("/mail/{id}")).await.text();
    assert!(page.contains("River &#60;Keepers&#62;") && !page.contains("<Keepers>"), "{page}");
}

#[tokio::test]
async fn what_a_server_sends_is_not_shown() {
    let site = Site::with(|settings| {
        settings.mail.smtp = engagement::settings::SmtpUrl::new("smtp://127.0.0.1:1");
        settings.mail.from = "parvis@example.org".to_owned();
    });
    let site = site.await;
    let mut browser = site.signed_in(Role::Administrator).await;
    let id = post(&site, &sign_in_link(&site)).await;
    deliver(&site).await;
    let list = browser.get("/mail").await.text();
    assert!(list.contains("Mail goes out by a server") && list.contains("waits"), "{list}");
    let page = browser.get(&format!("/mail/{id}")).await.text();
    assert!(page.contains("it may hold links") && page.contains("a…@example.org"), "{page}");
    assert!(page.contains("Next attempt") && page.contains("What went wrong"), "{page}");
    assert!(!page.contains("0a1b2c") && !page.contains("awa@"), "{page}");

    let address = format!("/mail/{id}/bounced");
    assert_eq!(browser.post(&address, "why=gone").await.status, StatusCode::CONFLICT, "it was not sent");
    let mut tx = site.app.db.write().await.unwrap();
    tx.execute("UPDATE mail SET state = 'sent', settled_at = created_at", &[]).await.unwrap();
    tx.commit().await.unwrap();
    let form = browser.get(&format!("/mail/{id}")).await.form(&address);
    let empty = browser.submit(&form).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text().contains("<a href=\"#why\">Write what the server said"), "{}", empty.text());
    let noted = browser.submit(&form.set("why", "550 <awa@example.org> is gone")).await;
    assert_eq!(noted.location(), format!("/mail/{id}"));
    let page = browser.get(&format!("/mail/{id}")).await.text();
    assert!(page.contains("came back") && page.contains("550 &#60;a…@example.org&#62; is gone"), "{page}");
}

#[tokio::test]
async fn the_list_comes_in_pages() {
    let site = Site::open().await;
    for _ in 0..26 {
        post(&site, &Letter::AccountErased).await;
    }
    let mut browser = site.signed_in(Role::Administrator).await;
    let first = browser.get("/mail").await.text();
    assert!(first.contains("26 mails") && first.contains("href=\"/mail?page=2\""), "{first}");
    assert_eq!(browser.get("/mail?page=2").await.text().matches("Your account is erased").count(), 1);
    assert_eq!(browser.get("/mail?page=1000").await.status, StatusCode::OK);
}

#[tokio::test]
async fn looking_at_the_link_that_stops_mail_stops_nothing() {
    let site = Site::open().await;
    post(&site, &reminder()).await;
    deliver(&site).await;
    let address = stop_address(&site);
    let mut browser = site.browser();
    for _ in 0..2 {
        let page = browser.get(&address).await;
        assert!(
            page.text().contains("yearly reminders to look whether a record is still right"),
            "{}",
            page.text()
        );
    }
    assert_eq!(site.number("SELECT count(*) FROM mail_subscription WHERE refused_at IS NOT NULL").await, 0);
    let form = browser.get(&address).await.form(&address);
    let done = browser.submit(&form).await;
    assert_eq!(done.status, StatusCode::OK, "providers follow no redirect");
    assert!(done.text().contains("These mails are stopped"), "{}", done.text());
    assert!(browser.get(&address).await.text().contains("These mails are stopped"));
    assert_eq!(site.number("SELECT count(*) FROM mail_subscription WHERE refused_at IS NOT NULL").await, 1);
}

#[tokio::test]
async fn providers_stop_mail_with_one_press_from_wherever_they_are() {
    let headers: [&[(&'static str, &str)]; 4] = [
        &[],
        &[("origin", "https://mail.example")],
        &[("origin", "null"), ("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "cross-site")],
    ];
    for headers in headers {
        let site = Site::open().await;
        post(&site, &reminder()).await;
        deliver(&site).await;
        let mut provider = site.browser();
        provider.headers = headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        let answer = provider.post(&stop_address(&site), "List-Unsubscribe=One-Click").await;
        assert_eq!(answer.status, StatusCode::OK, "{headers:?}");
        assert_eq!(site.number("SELECT count(*) FROM mail_subscription WHERE refused_at IS NOT NULL").await, 1);
    }
}

#[tokio::test]
async fn nothing_else_passes_by_that_way() {
    let site = Site::open().await;
    let mut browser = site.signed_in(Role::Editor).await.with("sec-fetch-site", "cross-site");
    for path in ["/unsubscribe/", "/unsubscribe/a/b", "/unsubscribe/../sign-out", "/sign-out", "/unsubscribe"] {
        let status = browser.post(path, "").await.status;
        assert_eq!(status, StatusCode::FORBIDDEN, "{path}");
    }
    for token in ["0a1b", "%00", "%F0%9F%8F%9B", "x%27%20OR%201=1"] {
        assert_eq!(
            browser.post(&format!("/unsubscribe/{token}"), "").await.status,
            StatusCode::NOT_FOUND,
            "{token}"
        );
    }
}
