//! How mail goes out: by which server, and in whose name. Without a server it stays in the data folder.

use serde::{Deserialize, Serialize, Serializer};
use std::fmt;
use url::{Host, Url};

/// How mail goes out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mail {
    /// The server that takes mail: `smtp://host:587`, or `smtps://user:password@host`. Empty: mail stays in the data
    /// folder.
    pub smtp: SmtpUrl,
    /// In whose name mail is sent: an address, or a name and an address in angle brackets.
    pub from: String,
    /// Where answers go, when not to the sender.
    pub reply_to: String,
}

/// The address of a mail server. It may hold a password, so it is never shown whole.
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct SmtpUrl(String);

/// A mail server, as its address says.
#[derive(Clone, PartialEq, Eq)]
pub struct Server {
    /// Its name or number.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the line is kept from being read.
    pub encryption: Encryption,
    /// The user and the password, when it asks who sends.
    pub account: Option<(String, String)>,
}

/// How the line to a mail server is kept from being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encryption {
    /// TLS from the first byte.
    Whole,
    /// TLS once the server has been asked for it; nothing is sent to one that refuses.
    Asked,
    /// None: the server is on this machine.
    None,
}

impl SmtpUrl {
    /// The address of a server.
    #[must_use]
    pub fn new(url: &str) -> Self {
        Self(url.trim().to_owned())
    }

    /// The address without its password.
    fn shown(&self) -> String {
        let Some((scheme, rest)) = self.0.split_once("://") else {
            return if self.0.is_empty() { String::new() } else { "...".to_owned() };
        };
        let (account, host) = rest.rsplit_once('@').map_or(("", rest), |(_, host)| ("...@", host));
        format!("{scheme}://{account}{host}")
    }
}

impl fmt::Debug for SmtpUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.shown())
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} ({:?})", self.host, self.port, self.encryption)
    }
}

impl Serialize for SmtpUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.shown())
    }
}

impl Mail {
    /// Takes over what the environment says; the names of the variables that were there.
    pub(super) fn take(&mut self, variable: impl Fn(&str) -> Option<String>) -> Vec<&'static str> {
        let mut said = Vec::new();
        let mut ask = |name: &'static str| variable(name).inspect(|_| said.push(name));
        if let Some(url) = ask("PARVIS_MAIL_SMTP") {
            self.smtp = SmtpUrl::new(&url);
        }
        if let Some(from) = ask("PARVIS_MAIL_FROM") {
            self.from = from;
        }
        if let Some(reply_to) = ask("PARVIS_MAIL_REPLY_TO") {
            self.reply_to = reply_to;
        }
        said
    }

    /// What is wrong, if anything. The address of the server is not repeated: it may hold a password.
    pub(super) fn check(&self) -> Result<(), String> {
        let is_sent = self.server().map_err(|why| format!("mail.smtp: {why}"))?.is_some();
        if is_sent && self.from.is_empty() {
            return Err("mail.from: say in whose name mail is sent, such as parvis@example.org".to_owned());
        }
        for (name, text) in [("from", &self.from), ("reply_to", &self.reply_to)] {
            if !text.is_empty() && text.parse::<lettre::message::Mailbox>().is_err() {
                return Err(format!("mail.{name}: \"{text}\" is no address, such as parvis@example.org"));
            }
        }
        Ok(())
    }

    /// The server, if mail goes out by one.
    pub fn server(&self) -> Result<Option<Server>, String> {
        if self.smtp.0.is_empty() {
            return Ok(None);
        }
        let url = Url::parse(&self.smtp.0).map_err(|error| error.to_string())?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or("it names no host")?.to_owned();
        let (encryption, port) = match url.scheme() {
            "smtps" => (Encryption::Whole, 465),
            "smtp" if is_here(&host) => (Encryption::None, 25),
            "smtp" => (Encryption::Asked, 587),
            _ => return Err("it must begin with smtp:// or smtps://".to_owned()),
        };
        if !matches!(url.path(), "" | "/") || url.query().is_some() {
            return Err("nothing may stand behind the host and its port".to_owned());
        }
        let account = account(&url)?;
        Ok(Some(Server { host, port: url.port().unwrap_or(port), encryption, account }))
    }
}

/// Whether a server is on this machine, so that nobody can listen on the way.
pub(super) fn is_here(host: &str) -> bool {
    match Host::parse(host) {
        Ok(Host::Ipv4(number)) => number.is_loopback(),
        Ok(Host::Ipv6(number)) => number.is_loopback(),
        Ok(Host::Domain(name)) => name == "localhost",
        Err(_) => false,
    }
}

fn account(url: &Url) -> Result<Option<(String, String)>, String> {
    let plain = |text: &str| {
        let plain = percent_encoding::percent_decode_str(text).decode_utf8();
        plain.map(std::borrow::Cow::into_owned).map_err(|error| error.to_string())
    };
    match url.password() {
        Some(password) => Ok(Some((plain(url.username())?, plain(password)?))),
        None if url.username().is_empty() => Ok(None),
        None => Err("it names a user without a password".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(smtp: &str) -> Mail {
        Mail { smtp: SmtpUrl::new(smtp), from: "Parvis <parvis@example.org>".to_owned(), ..Mail::default() }
    }

    fn server(smtp: &str) -> Server {
        mail(smtp).server().unwrap().unwrap()
    }

    #[test]
    fn only_a_server_on_this_machine_is_spoken_to_in_the_clear() {
        let of = |smtp: &str| (server(smtp).encryption, server(smtp).port);
        assert_eq!(of("smtp://mail.example.org"), (Encryption::Asked, 587));
        assert_eq!(of("smtp://mail.example.org:25"), (Encryption::Asked, 25));
        assert_eq!(of("smtps://mail.example.org"), (Encryption::Whole, 465));
        assert_eq!(of("smtp://127.0.0.1:2525"), (Encryption::None, 2525));
        assert_eq!(of("smtp://[::1]"), (Encryption::None, 25));
        assert_eq!(of("smtp://localhost"), (Encryption::None, 25));
        assert_eq!(of("smtp://127.0.0.1.example.org"), (Encryption::Asked, 587));
        assert_eq!(of("smtp://10.0.0.7"), (Encryption::Asked, 587));
    }

    #[test]
    fn passwords_may_hold_any_letter_and_are_never_shown() {
        let settings = mail("smtps://me%40example.org:p%40ss%2Fw%C3%B6rd@mail.example.org");
        let account = settings.server().unwrap().unwrap().account.unwrap();
        assert_eq!(account, ("me@example.org".to_owned(), "p@ss/wörd".to_owned()));
        let shown = toml::to_string(&settings).unwrap();
        assert!(shown.contains("smtp = \"smtps://...@mail.example.org\""), "{shown}");
        assert!(!format!("{settings:?} {:?}", settings.server()).contains("p%40ss"));
        assert!(!format!("{:?}", mail("password").smtp).contains("password"));
    }

    #[test]
    fn what_cannot_be_sent_by_is_refused() {
        assert_eq!(Mail::default().check(), Ok(()));
        for wrong in ["mail.example.org", "http://mail.example.org", "smtp://", "smtps://me@mail.example.org"] {
            assert!(mail(wrong).check().is_err(), "{wrong}");
        }
        assert!(mail("smtps://mail.example.org/?tls=none").check().is_err());
        assert!(Mail { from: String::new(), ..mail("smtps://mail.example.org") }.check().is_err());
        assert!(Mail { reply_to: "nobody".to_owned(), ..Mail::default() }.check().is_err());
        let injected = Mail { from: "a@example.org\r\nBcc: b@example.org".to_owned(), ..Mail::default() };
        assert!(injected.check().is_err());
    }
}
