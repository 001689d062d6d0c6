//! What an operator may set: a TOML file, then the environment; unknown keys are refused.

use crate::error::{Error, Result};
use crate::message::Message;
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
    /// How logs are written.
    pub logs: Logs,
    /// The institution whose forecourt this is.
    pub institution: Institution,
    /// What may come in.
    pub limits: Limits,
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
}

impl Institution {
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
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            public_url: "http://127.0.0.1:8080".to_owned(),
            language: "en".to_owned(),
            time_zone: "Europe/Zurich".to_owned(),
            logs: Logs::Text,
            institution: Institution::default(),
            limits: Limits::default(),
        }
    }
}

impl Default for Institution {
    fn default() -> Self {
        Self {
            name: "International Organization for Migration".to_owned(),
            acronym: "IOM".to_owned(),
            iati_reference: "XM-DAC-47066".to_owned(),
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self { upload_bytes: 64 * 1024 * 1024, import_rows: 1_000_000 }
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

    /// What is wrong with the values, if anything.
    pub fn check(&self) -> Result<(), String> {
        if jiff::tz::TimeZone::get(&self.time_zone).is_err() {
            return Err(format!("time_zone: \"{}\" is no IANA time zone, such as Africa/Dakar", self.time_zone));
        }
        if !self.public_url.starts_with("http://") && !self.public_url.starts_with("https://") {
            return Err(format!("public_url: \"{}\" must begin with http:// or https://", self.public_url));
        }
        Ok(())
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
    fn unknown_keys_and_impossible_values_are_refused() {
        assert!(read("publicurl = \"x\"").is_err());
        assert!(read("time_zone = \"Mars/Olympus\"").is_err());
        assert!(read("public_url = \"parvis.example\"").is_err());
    }
}
