//! Mail from the program itself, over TLS: what is posted arrives at a server that this machine trusts, and nothing is told
//! to another. The password is in the environment and nowhere else.

use crate::program::{self, Served};
use crate::smtp::{Post, converse};
use engagement::access::Actor;
use engagement::app::App;
use engagement::clock::Clock;
use engagement::ids::MailId;
use engagement::outbox::{self, Letter, Recipient, State};
use engagement::settings::Settings;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

/// A port that the system chooses.
const ANYWHERE: &str = "127.0.0.1:0";

/// A server that speaks TLS from the first byte: its port, what comes to it, and the certificate to trust, as PEM.
async fn start() -> (u16, Post, String) {
    let authority_key = KeyPair::generate().unwrap();
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let trusted = authority.self_signed(&authority_key).unwrap().pem();
    let own_key = KeyPair::generate().unwrap();
    let own = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let own = own.signed_by(&own_key, &Issuer::new(authority, authority_key)).unwrap();
    let key = PrivatePkcs8KeyDer::from(own_key.serialize_der());
    let config = ServerConfig::builder().with_no_client_auth();
    let config = config.with_single_cert(vec![own.der().clone()], key.into()).unwrap();

    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (port, post) = (listener.local_addr().unwrap().port(), Post::default());
    let each = post.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, each) = (acceptor.clone(), each.clone());
            tokio::spawn(async move {
                if let Ok(stream) = acceptor.accept(stream).await {
                    converse(stream, each).await;
                }
            });
        }
    });
    (port, post, trusted)
}

fn parvis(data: &Path, port: u16) -> Command {
    let mut command = program::parvis(data);
    command.env("PARVIS_MAIL_SMTP", format!("smtps://awa:p%40ss@localhost:{port}"));
    command.env("PARVIS_MAIL_FROM", "Parvis <parvis@example.org>");
    command
}

async fn post(app: &App) -> MailId {
    let to = Recipient { account: None, address: "awa@example.org".to_owned(), language: "en".to_owned() };
    let mut tx = app.db.write().await.unwrap();
    let id = outbox::post(app, &mut tx, &to, &Letter::AccountErased).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    id
}

async fn tried(app: &App, id: MailId) -> State {
    for _ in 0..1500 {
        let mail = outbox::find(app, &Actor::Operator, id).await.unwrap();
        if mail.attempts > 0 && !matches!(mail.state, State::Sending(_)) {
            return mail.state;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("30 seconds have passed in vain");
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_goes_to_a_server_that_is_trusted_and_to_no_other() {
    let (port, server, trusted) = start().await;
    let folder = tempfile::tempdir().unwrap();
    let certificate = folder.path().join("trusted.pem");
    std::fs::write(&certificate, trusted).unwrap();
    let app = App::open(&folder.path().join("data"), None, Settings::default(), Clock::System).await.unwrap();

    let distrusting = Served::start(parvis(&app.data, port), ANYWHERE);
    assert!(matches!(tried(&app, post(&app).await).await, State::Waiting(_)));
    assert!(server.heard().is_empty(), "{:?}", server.heard());
    drop(distrusting);

    let mut command = parvis(&app.data, port);
    command.env("SSL_CERT_FILE", &certificate);
    let _trusting = Served::start(command, ANYWHERE);
    assert!(matches!(tried(&app, post(&app).await).await, State::Sent(_)));
    let [got] = server.got().try_into().unwrap();
    assert_eq!(got.to, ["awa@example.org"]);
    assert!(String::from_utf8_lossy(&got.data).contains("Subject: Your account is erased\r\n"));
    assert_eq!(got.account.as_deref(), Some("AGF3YQBwQHNz"), "awa, p@ss");
}

#[test]
fn settings_are_shown_without_the_password() {
    let folder = tempfile::tempdir().unwrap();
    let done = parvis(folder.path(), 465).arg("settings").output().unwrap();
    let shown = String::from_utf8(done.stdout).unwrap();
    assert!(shown.contains("smtp = \"smtps://...@localhost:465\"") && !shown.contains("p%40ss"), "{shown}");
    let wrong = parvis(folder.path(), 465).env("PARVIS_MAIL_FROM", "nobody").arg("settings").output().unwrap();
    let said = String::from_utf8(wrong.stderr).unwrap();
    assert!(!wrong.status.success() && said.contains("PARVIS_MAIL_FROM") && !said.contains("p%40ss"), "{said}");
}
