//! What is said between this site and a device that holds a passkey (WebAuthn). The device makes sure each time of whoever
//! holds it, so that a passkey is something that one has and something that one knows or is.

use super::{LASTS, problem};
use crate::app::App;
use crate::error::{Error, Result};
use crate::people::Account;
use crate::settings::Settings;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use url::Url;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

/// What a device has answered to a question.
pub(super) struct Answer(PublicKeyCredential);

/// A passkey that a device has made.
pub(super) struct Made {
    /// By what the device knows it.
    pub(super) id: Vec<u8>,
    /// The public credential, as it is stored.
    pub(super) credential: String,
}

/// Where passkeys can be used: browsers know them at names with TLS, and on this machine itself; at no bare address.
fn origin(settings: &Settings) -> Option<Url> {
    let mut url = Url::parse(&settings.public_url).ok()?;
    let name = url.domain()?;
    let is_here = name == "localhost" || name.ends_with(".localhost");
    if url.scheme() != "https" && !is_here {
        return None;
    }
    url.set_path("");
    Some(url)
}

/// Where passkeys can be used, as browsers write it; none where they cannot.
#[must_use]
pub fn passkeys_at(settings: &Settings) -> Option<String> {
    origin(settings).map(|url| url.origin().ascii_serialization())
}

/// This site, as devices know it. Where none can know it there are no such pages.
fn party(app: &App) -> Result<Webauthn> {
    let url = origin(&app.settings).ok_or(Error::NotFound)?;
    let name = format!("Parvis {}", app.settings.institution.acronym);
    let domain = url.domain().ok_or(Error::NotFound)?;
    let builder = WebauthnBuilder::new(domain, &url).map_err(Error::internal)?;
    builder.rp_name(name.trim_end()).timeout(LASTS.unsigned_abs()).build().map_err(Error::internal)
}

fn written(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(Error::internal)
}

fn read<T: DeserializeOwned>(stored: &str) -> Result<T> {
    serde_json::from_str(stored).map_err(Error::internal)
}

/// What a browser is told, and what is kept meanwhile.
fn begun(told: &impl Serialize, state: &impl Serialize) -> Result<(Value, String)> {
    let mut told = serde_json::to_value(told).map_err(Error::internal)?;
    Ok((told["publicKey"].take(), written(state)?))
}

/// Asks a device to make a passkey that it can offer by itself, so that nobody types an address. It makes none where it
/// has one of these.
pub(super) fn ask_for_new(app: &App, account: &Account, known: Vec<Vec<u8>>) -> Result<(Value, String)> {
    let shown = if account.name.is_empty() { &account.email } else { &account.name };
    let asked = party(app)?.start_passkey_registration(account.id.0, &account.email, shown, Some(known));
    let (told, state) = asked.map_err(Error::internal)?;
    let (mut told, state) = begun(&told, &state)?;
    let device = &mut told["authenticatorSelection"];
    device["residentKey"] = json!("required");
    device["requireResidentKey"] = json!(true);
    Ok((told, state))
}

/// The passkey that a device has made, when all is right with it.
pub(super) fn made(app: &App, state: &str, answer: &str) -> Result<Made> {
    let state: PasskeyRegistration = read(state)?;
    let answer: RegisterPublicKeyCredential = serde_json::from_str(answer).map_err(|_| problem::not_made())?;
    let key = party(app)?.finish_passkey_registration(&answer, &state).map_err(|error| {
        tracing::info!(%error, "a passkey was not added");
        problem::not_made()
    })?;
    Ok(Made { id: key.cred_id().clone(), credential: written(&key)? })
}

/// Asks a device for a passkey: any that it has for this site, or one of these.
pub(super) fn ask(app: &App, ours: Option<&[Vec<u8>]>) -> Result<(Value, String)> {
    let (told, state) = party(app)?.start_discoverable_authentication().map_err(Error::internal)?;
    let (mut told, state) = begun(&told, &state)?;
    if let Some(ours) = ours {
        let one = |id: &Vec<u8>| json!({ "type": "public-key", "id": base64url(id) });
        told["allowCredentials"] = ours.iter().map(one).collect();
    }
    Ok((told, state))
}

impl Answer {
    /// What a browser has sent.
    pub(super) fn read(text: &str) -> Result<Self> {
        serde_json::from_str(text).map(Self).map_err(|_| problem::wrong())
    }

    /// By what the device knows its passkey.
    pub(super) fn credential_id(&self) -> &[u8] {
        self.0.get_credential_id()
    }

    /// Whose the device says that the passkey is.
    pub(super) fn owner(&self) -> Option<&[u8]> {
        self.0.get_user_unique_id()
    }

    /// The public credential as it is from now on, when this answers the question with it: signed for this site, after
    /// the device has made sure of whoever holds it. None when it does not.
    pub(super) fn check(&self, app: &App, state: &str, credential: &str) -> Result<Option<String>> {
        let state: DiscoverableAuthentication = read(state)?;
        let mut key: Passkey = read(credential)?;
        match party(app)?.finish_discoverable_authentication_v2(&self.0, state, &key) {
            Ok(result) if result.user_verified() => {
                key.update_credential(&result);
                written(&key).map(Some)
            }
            Ok(_) => Ok(None),
            Err(error) => {
                tracing::info!(%error, "a passkey was not taken");
                Ok(None)
            }
        }
    }
}

/// Bytes as browsers write them in JSON: base64 for addresses, without the signs that only fill up.
fn base64url(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let sign = |bits: u32, at: usize| char::from(SIGNS[(bits >> (18 - 6 * at)) as usize & 63]);
    let mut written = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let bits = three.iter().enumerate().fold(0, |bits, (at, byte)| bits | u32::from(*byte) << (16 - 8 * at));
        written.extend((0..=three.len()).map(|at| sign(bits, at)));
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_are_for_names_with_tls_and_for_this_machine() {
        let at = |url: &str| passkeys_at(&Settings { public_url: url.to_owned(), ..Settings::default() });
        assert_eq!(at("https://Parvis.example/under?x").as_deref(), Some("https://parvis.example"));
        assert_eq!(at("https://parvis.example:8443").as_deref(), Some("https://parvis.example:8443"));
        assert_eq!(at("http://localhost:8080/").as_deref(), Some("http://localhost:8080"));
        let nowhere =
            ["http://127.0.0.1:8080", "https://192.0.2.7", "https://[2001:db8::1]", "http://parvis.example", "x"];
        for url in nowhere {
            assert_eq!(at(url), None, "{url}");
        }
    }

    #[test]
    fn bytes_are_written_as_browsers_do() {
        let all = [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
            ("\u{ff}\u{3e}?", "w78-Pw"),
        ];
        for (plain, written) in all {
            assert_eq!(base64url(plain.as_bytes()), written);
        }
    }
}
