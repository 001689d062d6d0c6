//! The conversation with a mail server: one mail a line, so that one that breaks off takes no other with it.

use super::mail::Refusal;
use super::message::domain;
use crate::error::{Error, Result};
use crate::settings::{Encryption, Server, Settings};
use lettre::Message;
use lettre::transport::smtp::Error as Said;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use std::time::Duration;
use tokio::time::timeout;

/// How long a server may take for one mail, from the first byte to the last.
const PATIENCE: Duration = Duration::from_secs(120);

/// How long it may take to be reached.
const REACH: Duration = Duration::from_secs(20);

/// How long it is waited for its goodbye, which changes nothing.
const GOODBYE: Duration = Duration::from_secs(2);

/// A mail server.
pub(super) struct Smtp {
    server: Server,
    tls: Option<TlsParameters>,
    own_name: ClientId,
    patience: Duration,
}

impl Smtp {
    /// The server, trusted by the certificates of this machine.
    pub(super) fn new(server: Server, settings: &Settings) -> Result<Self> {
        let tls = match server.encryption {
            Encryption::None => None,
            Encryption::Whole | Encryption::Asked => {
                let host = server.host.trim_matches(['[', ']']).to_owned();
                Some(TlsParameters::new(host).map_err(Error::internal)?)
            }
        };
        let own_name = ClientId::Domain(domain(settings).to_owned());
        Ok(Self { server, tls, own_name, patience: PATIENCE })
    }

    pub(super) fn patient_for(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Hands a mail over. Once the server has said that it has it, nothing that follows can make it unsent.
    pub(super) async fn send(&self, message: &Message) -> Result<(), Refusal> {
        let sent = timeout(self.patience, async {
            let mut line = self.reach().await.map_err(|said| Refusal::Later(told(&said)))?;
            line.send(message.envelope(), &message.formatted()).await.map_err(|said| refusal(&said))?;
            Ok(line)
        });
        let mut line =
            sent.await.unwrap_or_else(|_| Err(Refusal::Later("the server took too long".to_owned())))?;
        let _ = timeout(GOODBYE, line.abort()).await;
        Ok(())
    }

    /// A line to the server, as safe as it must be, on which it knows who sends.
    async fn reach(&self) -> Result<AsyncSmtpConnection, Said> {
        let place = (self.server.host.trim_matches(['[', ']']), self.server.port);
        let whole = self.tls.clone().filter(|_| self.server.encryption == Encryption::Whole);
        let mut line =
            AsyncSmtpConnection::connect_tokio1(place, Some(REACH), &self.own_name, whole, None).await?;
        if let Some(tls) = self.tls.clone().filter(|_| self.server.encryption == Encryption::Asked) {
            line.starttls(tls, &self.own_name).await?;
        }
        if let Some((user, password)) = self.server.account.clone() {
            line.auth(DEFAULT_MECHANISMS, &Credentials::new(user, password)).await?;
        }
        Ok(line)
    }
}

/// What a refusal of this mail means. That the server wants to know who sends is no fault of the mail.
fn refusal(said: &Said) -> Refusal {
    let code = said.status().map(u16::from);
    if said.is_permanent() && !matches!(code, Some(530..=539)) {
        Refusal::Never(told(said))
    } else {
        Refusal::Later(told(said))
    }
}

/// What was said, with what stands behind it.
fn told(said: &Said) -> String {
    use std::error::Error;
    let mut text = said.to_string();
    let mut source = said.source();
    while let Some(one) = source {
        let one_text = one.to_string();
        if !text.contains(&one_text) {
            text = format!("{text}: {one_text}");
        }
        source = one.source();
    }
    text
}

impl std::fmt::Debug for Smtp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.server.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader, Write};
    use std::net::TcpListener;

    /// A server that offers no TLS: all that it hears.
    fn deaf_to_tls(listener: &TcpListener) -> Vec<String> {
        let (stream, _) = listener.accept().unwrap();
        let mut line = BufReader::new(stream);
        line.get_mut().write_all(b"220 test\r\n").unwrap();
        let mut heard = Vec::new();
        let mut said = String::new();
        while line.read_line(&mut said).unwrap_or(0) > 0 {
            heard.push(said.split(' ').next().unwrap().trim().to_owned());
            said.clear();
            line.get_mut().write_all(b"250-test\r\n250 AUTH PLAIN\r\n").unwrap();
        }
        heard
    }

    #[tokio::test]
    async fn nothing_is_told_to_a_server_that_must_have_tls_and_has_none() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Server {
            host: "127.0.0.1".to_owned(),
            port: listener.local_addr().unwrap().port(),
            encryption: Encryption::Asked,
            account: Some(("user".to_owned(), "password".to_owned())),
        };
        let hearing = std::thread::spawn(move || deaf_to_tls(&listener));
        let smtp = Smtp::new(server, &Settings::default()).unwrap();
        let message = Message::builder()
            .from("a@example.org".parse().unwrap())
            .to("b@example.org".parse().unwrap())
            .body(String::new())
            .unwrap();
        let refusal = smtp.send(&message).await.unwrap_err();
        assert!(matches!(&refusal, Refusal::Later(why) if why.contains("STARTTLS")), "{refusal:?}");
        drop(smtp);
        assert_eq!(hearing.join().unwrap(), ["EHLO"], "neither who sends nor what");
    }
}
