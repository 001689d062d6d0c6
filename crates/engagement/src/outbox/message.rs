//! A mail as it travels: headers, and the words as plain text and as HTML.

use super::mail::{Mail, Refusal};
use crate::app::App;
use crate::error::Result;
use crate::settings::Settings;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, Message};
use std::time::{Duration, UNIX_EPOCH};

/// Letters of a subject that are sent.
const SUBJECT: usize = 150;

/// Writes a mail out in its language.
pub type Renderer = fn(&App, &Mail) -> Result<Written>;

/// A mail in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The subject.
    pub subject: String,
    /// The whole as plain text.
    pub text: String,
    /// The whole as HTML.
    pub html: String,
    /// The language in which it is written.
    pub language: String,
    /// Where its reader refuses more of the kind, when one can.
    pub unsubscribe: Option<String>,
}

/// The mail as it is handed to a server.
pub(super) fn message(app: &App, mail: &Mail, written: &Written) -> Result<Message, Refusal> {
    let settings = &app.settings;
    let later = |why: &dyn std::fmt::Display| Refusal::Later(format!("it cannot be written: {why}"));
    let to = address(&mail.address).ok_or_else(|| Refusal::Never("this is no address".to_owned()))?;
    let sent_at = UNIX_EPOCH + Duration::from_secs(u64::try_from(app.now().as_second()).unwrap_or(0));
    let mut builder = Message::builder()
        .from(from(settings).map_err(|error| later(&error))?)
        .to(Mailbox::new(None, to))
        .subject(one_line(&written.subject))
        .date(sent_at)
        .message_id(Some(format!("<{}@{}>", mail.id, domain(settings))));
    if !settings.mail.reply_to.is_empty() {
        let reply_to = settings.mail.reply_to.parse::<Mailbox>();
        builder = builder.reply_to(reply_to.map_err(|error| later(&error))?);
    }
    let body = MultiPart::alternative_plain_html(written.text.clone(), written.html.clone());
    let mut message = builder.multipart(body).map_err(|error| later(&error))?;
    for (name, value) in more_headers(written) {
        // As it is: an address that is broken over two lines is none any more.
        let value = HeaderValue::dangerous_new_pre_encoded(name, value.clone(), value);
        message.headers_mut().insert_raw(value);
    }
    Ok(message)
}

/// Headers of which this house writes every letter. Programs that answer mail by themselves leave such mail alone.
fn more_headers(written: &Written) -> Vec<(HeaderName, String)> {
    let mut headers = vec![(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned())];
    if is_token(&written.language) {
        headers.push((HeaderName::new_from_ascii_str("Content-Language"), written.language.clone()));
    }
    if let Some(address) = written.unsubscribe.as_ref().filter(|address| is_address(address)) {
        headers.push((HeaderName::new_from_ascii_str("List-Unsubscribe"), format!("<{address}>")));
        let one_click = "List-Unsubscribe=One-Click".to_owned();
        headers.push((HeaderName::new_from_ascii_str("List-Unsubscribe-Post"), one_click));
    }
    headers
}

fn is_token(text: &str) -> bool {
    !text.is_empty() && text.len() <= 35 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn is_address(text: &str) -> bool {
    text.len() < 900 && text.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>,".contains(&byte))
}

/// A subject without what would end a line, and not without end.
fn one_line(subject: &str) -> String {
    let plain: String = subject.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if plain.chars().count() <= SUBJECT {
        return plain;
    }
    let begin: String = plain.chars().take(SUBJECT - 1).collect();
    format!("{begin}…")
}

/// The address with its domain as servers know it: `exämple.org` is `xn--exmple-cua.org`.
fn address(text: &str) -> Option<Address> {
    let (name, domain) = text.rsplit_once('@')?;
    let domain = idna::domain_to_ascii(domain).ok()?;
    Address::new(name, domain).ok()
}

/// In whose name mail is sent.
fn from(settings: &Settings) -> Result<Mailbox, lettre::address::AddressError> {
    if settings.mail.from.is_empty() {
        let address = Address::new("parvis", domain(settings))?;
        return Ok(Mailbox::new(Some("Parvis".to_owned()), address));
    }
    settings.mail.from.parse()
}

/// The domain of this site; that of this machine where it has none.
pub(super) fn domain(settings: &Settings) -> &str {
    let host = settings.host();
    let is_name = host.contains('.') && host.contains(|letter: char| letter.is_ascii_alphabetic());
    if is_name && host.is_ascii() { host } else { "localhost" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_one_line_of_some_length() {
        assert_eq!(one_line("a\r\nBcc: b@example.org\u{85}c\td"), "a Bcc: b@example.org c d");
        assert_eq!(one_line(&"é".repeat(10_000)).chars().count(), SUBJECT);
    }

    #[test]
    fn what_is_no_address_is_written_to_nobody() {
        assert_eq!(address("fatou@exämple.org").unwrap().to_string(), "fatou@xn--exmple-cua.org");
        for wrong in
            ["", "awa", "a b@example.org", "a@example.org\r\nBcc: b@c.org", "a@b.org, c@d.org", "<a@b.org>"]
        {
            assert!(address(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn what_stands_in_headers_is_ours() {
        let written = |language: &str, unsubscribe: &str| Written {
            subject: String::new(),
            text: String::new(),
            html: String::new(),
            language: language.to_owned(),
            unsubscribe: Some(unsubscribe.to_owned()),
        };
        assert_eq!(more_headers(&written("pt-BR", "https://parvis.example/unsubscribe/0a")).len(), 4);
        assert_eq!(more_headers(&written("en\r\nX: y", "https://x/>\r\nBcc: a@b.org")).len(), 1);
    }

    #[test]
    fn mail_comes_from_the_domain_of_the_site() {
        let from = |url: &str| from(&Settings { public_url: url.to_owned(), ..Settings::default() }).unwrap();
        assert_eq!(from("https://parvis.example.org").to_string(), "Parvis <parvis@parvis.example.org>");
        assert_eq!(from("http://127.0.0.1:8080").to_string(), "Parvis <parvis@localhost>");
    }
}
