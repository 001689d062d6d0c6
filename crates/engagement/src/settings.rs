//! What an operator may set: a TOML file, then the environment; unknown keys are refused.

mod mail;
mod openid;

pub use mail::{Encryption, Mail, Server, SmtpUrl};
pub use openid::OpenId;

use crate::error::{Error, Result};
use crate::message::Message;
use matching::fold;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The settings in force.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The address under which people reach this program. Cookies are `Secure` when it is https.
    pub public_url: String,
    /// The language when a visitor asks for none that there is, as BCP 47.
    pub language: String,
    /// The IANA time zone in which times are shown.
    pub time_zone: String,
    /// How many proxies of one's own stand before this program: the last so many addresses of `X-Forwarded-For` are
    /// theirs to write. With none, nobody is believed.
    pub trusted_proxies: usize,
    /// How logs are written.
    pub logs: Logs,
    /// The institution whose forecourt this is.
    pub institution: Institution,
    /// What may come in.
    pub limits: Limits,
    /// How mail goes out.
    pub mail: Mail,
    /// The identity provider through which the institution's people may sign in.
    pub openid: OpenId,
    /// Whether this is the demonstration, whose accounts anyone on this machine may try. Not to be set in a file.
    #[serde(skip)]
    pub demonstration: bool,
}

/// How logs are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Logs {
    /// For people.
    Text,
    /// For machines, one object a line.
    Json,
}

/// The institution whose forecourt this is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Institution {
    /// Its full name.
    pub name: String,
    /// Its acronym.
    pub acronym: String,
    /// Its reference in the registry of the International Aid Transparency Initiative, by which the built-in profile is known.
    pub iati_reference: String,
    /// Masks of the codes of its projects: 9 a digit, A a letter, X either. With none, any code is taken.
    pub project_codes: Vec<String>,
}

impl Institution {
    /// Whether a text is its name or its acronym.
    pub(crate) fn is_called(&self, text: &str) -> bool {
        let is = |own: &str| !own.is_empty() && fold(text) == fold(own);
        is(&self.name) || is(&self.acronym)
    }

    /// Whether it is the one whose profile is built in: then its offices are too.
    #[must_use]
    pub fn is_built_in(&self) -> bool {
        self.iati_reference == Self::default().iati_reference
    }
}

/// What may come in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// The largest file that may be uploaded, in bytes.
    pub upload_bytes: u64,
    /// The most rows of an imported table.
    pub import_rows: u64,
    /// The most forms that one address may send in a minute; 0 sets no limit.
    pub forms_a_minute: u32,
    /// The most lists as files and answers of the API that one address may take in a minute; 0 sets no limit.
    pub files_a_minute: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            public_url: "http://127.0.0.1:8080".to_owned(),
            language: "en".to_owned(),
            time_zone: "Europe/Zurich".to_owned(),
            trusted_proxies: 0,
            logs: Logs::Text,
            institution: Institution::default(),
            limits: Limits::default(),
            mail: Mail::default(),
            openid: OpenId::default(),
            demonstration: false,
        }
    }
}

impl Default for Institution {
    fn default() -> Self {
        Self {
            name: "International Organization for Migration".to_owned(),
            acronym: "IOM".to_owned(),
            iati_reference: "XM-DAC-47066".to_owned(),
            project_codes: vec!["AA.9999".to_owned()],
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self { upload_bytes: 64 * 1024 * 1024, import_rows: 1_000_000, forms_a_minute: 240, files_a_minute: 240 }
    }
}

impl Settings {
    /// Reads the file at `path`. Unknown keys, unknown time zones and addresses that are none are refused.
    pub fn read(path: &Path) -> Result<Self> {
        let wrong = |why: String| {
            let message = Message::new("problem-settings").with("file", path.display()).with("why", why);
            Error::invalid("settings", message)
        };
        let text = std::fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
        let settings: Settings = toml::from_str(&text).map_err(|error| wrong(error.to_string()))?;
        settings.check().map_err(wrong)?;
        Ok(settings)
    }

    /// The settings with what the environment says instead: `PARVIS_MAIL_SMTP`, `PARVIS_MAIL_FROM` and
    /// `PARVIS_MAIL_REPLY_TO`, so that a password need not stand in a file.
    pub fn with_environment(mut self, variable: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let said = self.mail.take(variable);
        let wrong = |why: String| {
            let message = Message::new("problem-settings").with("file", said.join(", ")).with("why", why);
            Error::invalid("settings", message)
        };
        if !said.is_empty() {
            self.check().map_err(wrong)?;
        }
        Ok(self)
    }

    /// What is wrong with the values, if anything.
    pub fn check(&self) -> Result<(), String> {
        if jiff::tz::TimeZone::get(&self.time_zone).is_err() {
            return Err(format!("time_zone: \"{}\" is no IANA time zone, such as Africa/Dakar", self.time_zone));
        }
        if !self.public_url.starts_with("http://") && !self.public_url.starts_with("https://") {
            return Err(format!("public_url: \"{}\" must begin with http:// or https://", self.public_url));
        }
        self.mail.check()?;
        self.openid.check()
    }

    /// The host of the public address, without its port.
    #[must_use]
    pub fn host(&self) -> &str {
        let rest = self.public_url.split_once("://").map_or("", |(_, rest)| rest);
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        match authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
            _ => authority,
        }
    }

    /// Whether people reach this program over TLS, so that cookies must be `Secure`.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Settings> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        Settings::read(file.path())
    }

    #[test]
    fn a_file_sets_some_and_leaves_the_rest() {
        let settings = read("public_url = \"https://parvis.example\"\n[institution]\nacronym = \"OIM\"").unwrap();
        assert!(settings.is_https());
        assert_eq!(settings.institution.acronym, "OIM");
        assert_eq!(settings.institution.iati_reference, "XM-DAC-47066");
    }

    #[test]
    fn the_environment_goes_before_the_file() {
        let file = read("[mail]\nfrom = \"parvis@example.org\"").unwrap();
        let say = |name: &str| (name == "PARVIS_MAIL_SMTP").then(|| "smtps://a:b@mail.example.org".to_owned());
        let settings = file.clone().with_environment(say).unwrap();
        assert_eq!(settings.mail.server().unwrap().unwrap().host, "mail.example.org");
        assert_eq!(settings.mail.from, "parvis@example.org");
        let error = file.with_environment(|name| (name == "PARVIS_MAIL_SMTP").then(|| "mail".to_owned()));
        assert!(
            matches!(error, Err(Error::Invalid(problems)) if problems[0].message.values[0].1 == "PARVIS_MAIL_SMTP")
        );
    }

    #[test]
    fn the_host_is_what_stands_between_scheme_and_port() {
        let host = |url: &str| Settings { public_url: url.to_owned(), ..Settings::default() }.host().to_owned();
        assert_eq!(host("https://parvis.example/under"), "parvis.example");
        assert_eq!(host("http://127.0.0.1:8080"), "127.0.0.1");
        assert_eq!(host("http://[::1]:8080/"), "[::1]");
    }

    #[test]
    fn unknown_keys_and_impossible_values_are_refused() {
        assert!(read("publicurl = \"x\"").is_err());
        assert!(read("time_zone = \"Mars/Olympus\"").is_err());
        assert!(read("public_url = \"parvis.example\"").is_err());
        assert!(read("[openid]\nclient_secret = \"s3cret\"").is_err(), "a secret stands in a file of its own");
    }
}
