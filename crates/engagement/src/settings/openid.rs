//! The identity provider of the institution, through which its people may sign in. Without an issuer there is none.

use super::mail::is_here;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use url::Url;

/// Letters of the name on the button at most.
const NAME_LETTERS: usize = 60;

/// The identity provider of the institution. The secret that we share with it stands in a file of its own and never here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OpenId {
    /// The provider, exactly as it names itself. Empty: nobody signs in this way.
    pub issuer: String,
    /// What the provider calls us.
    pub client_id: String,
    /// The file that holds the secret which we share with the provider.
    pub client_secret_file: PathBuf,
    /// What its users call it: it stands on the button.
    pub name: String,
    /// The domains whose e-mail addresses it speaks for.
    pub domains: Vec<String>,
    /// Whether it has asked for a second step, so that none is asked here.
    pub second_step: bool,
}

impl OpenId {
    /// Whether people may sign in through a provider.
    #[must_use]
    pub fn is_on(&self) -> bool {
        !self.issuer.is_empty()
    }

    /// Whether it speaks for an address.
    #[must_use]
    pub fn speaks_for(&self, address: &str) -> bool {
        let domain = address.rsplit_once('@').map(|(_, domain)| domain);
        domain.is_some_and(|domain| self.domains.iter().any(|known| known.eq_ignore_ascii_case(domain)))
    }

    /// The secret, read anew each time, so that it can be changed while the program runs.
    pub fn secret(&self) -> Result<String, String> {
        let path = self.client_secret_file.display();
        let text = std::fs::read_to_string(&self.client_secret_file);
        let text = text.map_err(|error| format!("openid.client_secret_file: {path}: {error}"))?;
        match text.trim() {
            "" => Err(format!("openid.client_secret_file: {path} holds no secret")),
            secret => Ok(secret.to_owned()),
        }
    }

    /// What is wrong, if anything. Whether the secret can be read shows where it is used.
    pub(super) fn check(&self) -> Result<(), String> {
        if !self.is_on() {
            return if *self == Self::default() {
                Ok(())
            } else {
                Err("openid.issuer: say which provider".to_owned())
            };
        }
        let issuer = Url::parse(&self.issuer).map_err(|error| format!("openid.issuer: {error}"))?;
        let here = issuer.scheme() == "http" && issuer.host_str().is_some_and(is_here);
        if issuer.scheme() != "https" && !here {
            return Err(format!("openid.issuer: \"{}\" must begin with https://", self.issuer));
        }
        let missing = [
            ("client_id", self.client_id.is_empty()),
            ("client_secret_file", self.client_secret_file.as_os_str().is_empty()),
            ("name", self.name.trim().is_empty() || self.name.chars().count() > NAME_LETTERS),
            ("domains", self.domains.is_empty()),
        ];
        if let Some((key, _)) = missing.iter().find(|(_, missing)| *missing) {
            return Err(format!("openid.{key}: say what it is; name is short, domains are one or more"));
        }
        match self.domains.iter().find(|domain| !is_domain(domain)) {
            Some(odd) => Err(format!("openid.domains: \"{odd}\" is no domain, such as example.org")),
            None => Ok(()),
        }
    }
}

fn is_domain(text: &str) -> bool {
    let is_label =
        |label: &str| !label.is_empty() && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    text.contains('.') && text.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set() -> OpenId {
        OpenId {
            issuer: "https://id.example.org".to_owned(),
            client_id: "parvis".to_owned(),
            client_secret_file: "/etc/parvis/openid".into(),
            name: "Example ID".to_owned(),
            domains: vec!["example.org".to_owned()],
            second_step: false,
        }
    }

    #[test]
    fn a_provider_is_named_whole_or_not_at_all() {
        assert!(OpenId::default().check().is_ok() && !OpenId::default().is_on());
        assert!(set().check().is_ok());
        let odd = |change: &dyn Fn(&mut OpenId)| {
            let mut one = set();
            change(&mut one);
            one.check().unwrap_err()
        };
        assert!(odd(&|one| one.issuer.clear()).starts_with("openid.issuer"));
        assert!(odd(&|one| one.issuer = "http://id.example.org".to_owned()).starts_with("openid.issuer"));
        assert!(odd(&|one| one.client_id.clear()).starts_with("openid.client_id"));
        assert!(odd(&|one| one.client_secret_file = PathBuf::new()).starts_with("openid.client_secret_file"));
        assert!(odd(&|one| one.name = "x".repeat(61)).starts_with("openid.name"));
        assert!(odd(&|one| one.domains.clear()).starts_with("openid.domains"));
        assert!(odd(&|one| one.domains = vec!["@example.org".to_owned()]).contains("is no domain"));
        let here = OpenId { issuer: "http://127.0.0.1:9000".to_owned(), ..set() };
        assert!(here.check().is_ok());
    }

    #[test]
    fn it_speaks_for_its_domains_and_none_below_them() {
        for (address, spoken_for) in [
            ("awa@example.org", true),
            ("awa@EXAMPLE.org", true),
            ("awa@field.example.org", false),
            ("awa@badexample.org", false),
            ("example.org", false),
            ("awa@example.org@evil.example", false),
        ] {
            assert_eq!(set().speaks_for(address), spoken_for, "{address}");
        }
    }

    #[test]
    fn the_secret_is_read_from_its_file() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let one = OpenId { client_secret_file: file.path().to_owned(), ..set() };
        assert!(one.secret().unwrap_err().contains("holds no secret"));
        std::fs::write(file.path(), "s3cret\n").unwrap();
        assert_eq!(one.secret().unwrap(), "s3cret");
        assert!(set().secret().unwrap_err().contains("/etc/parvis/openid"));
    }
}
