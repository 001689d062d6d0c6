//! A device that holds passkeys, in software: it does what browsers and phones do, and lies when it is told to.

use ring::digest::{SHA256, digest};
use ring::rand::{SecureRandom, SystemRandom};
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};

const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const HAS_KEY: u8 = 0x40;

/// A device that holds passkeys, and the page that it stands before.
pub(crate) struct Device {
    /// Where its browser is.
    pub(crate) origin: String,
    /// Whether it makes sure of whoever holds it.
    pub(crate) verifies: bool,
    /// How often it has signed; none where it does not count.
    counter: Option<u32>,
    keys: Vec<Key>,
}

struct Key {
    id: Vec<u8>,
    site: String,
    owner: String,
    pair: EcdsaKeyPair,
}

impl Device {
    /// A new one, at this address.
    pub(crate) fn at(origin: &str) -> Self {
        Self { origin: origin.to_owned(), verifies: true, counter: Some(0), keys: Vec::new() }
    }

    /// One that does not count, as those that share their keys.
    pub(crate) fn uncounted(origin: &str) -> Self {
        Self { counter: None, ..Self::at(origin) }
    }

    fn flags(&self) -> u8 {
        if self.verifies { PRESENT | VERIFIED } else { PRESENT }
    }

    fn data(&mut self, site: &str, flags: u8) -> Vec<u8> {
        let count = self.counter.map_or(0, |count| count + 1);
        self.counter = self.counter.map(|_| count);
        let mut data = digest(&SHA256, site.as_bytes()).as_ref().to_vec();
        data.push(flags);
        data.extend(count.to_be_bytes());
        data
    }

    fn client(&self, kind: &str, told: &Value) -> Vec<u8> {
        json!({ "type": kind, "challenge": told["challenge"], "origin": self.origin, "crossOrigin": false })
            .to_string()
            .into_bytes()
    }

    /// Makes a passkey, as it is asked to; the answer of the browser.
    pub(crate) fn create(&mut self, told: &Value) -> String {
        assert_eq!(told["authenticatorSelection"]["userVerification"], "required");
        assert_eq!(told["authenticatorSelection"]["residentKey"], "required");
        let random = SystemRandom::new();
        let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, document.as_ref(), &random).unwrap();
        let mut id = vec![0; 32];
        random.fill(&mut id).unwrap();
        let site = told["rp"]["id"].as_str().unwrap().to_owned();
        let mut data = self.data(&site, self.flags() | HAS_KEY);
        data.extend([0; 16]);
        data.extend(u16::try_from(id.len()).unwrap().to_be_bytes());
        data.extend(&id);
        data.extend(public(pair.public_key().as_ref()));
        let client = self.client("webauthn.create", told);
        let owner = told["user"]["id"].as_str().unwrap().to_owned();
        let answer = json!({
            "id": written(&id),
            "rawId": written(&id),
            "type": "public-key",
            "response": { "clientDataJSON": written(&client), "attestationObject": written(&attested(&data)) },
            "extensions": {},
        });
        self.keys.push(Key { id, site, owner, pair });
        answer.to_string()
    }

    /// Shows its last passkey that fits, as it is asked to; the answer of the browser.
    pub(crate) fn get(&mut self, told: &Value) -> String {
        let last = self.keys.len() - 1;
        self.show(last, told)
    }

    /// Shows one of its passkeys.
    pub(crate) fn show(&mut self, at: usize, told: &Value) -> String {
        assert_eq!(told["userVerification"], "required");
        let site = self.keys[at].site.clone();
        let (data, client) = (self.data(&site, self.flags()), self.client("webauthn.get", told));
        let key = &self.keys[at];
        let signed = [data.as_slice(), digest(&SHA256, &client).as_ref()].concat();
        let signature = key.pair.sign(&SystemRandom::new(), &signed).unwrap();
        json!({
            "id": written(&key.id),
            "rawId": written(&key.id),
            "type": "public-key",
            "response": {
                "clientDataJSON": written(&client),
                "authenticatorData": written(&data),
                "signature": written(signature.as_ref()),
                "userHandle": key.owner,
            },
            "extensions": {},
        })
        .to_string()
    }

    /// Says from now on that its last passkey is someone else's.
    pub(crate) fn claim(&mut self, owner: &[u8]) {
        self.keys.last_mut().unwrap().owner = written(owner);
    }

    /// Forgets that it has signed.
    pub(crate) fn wind_back(&mut self) {
        self.counter = self.counter.map(|_| 0);
    }
}

/// A public key of P-256 for ES256, in CBOR: {1: 2, 3: -7, -1: 1, -2: x, -3: y}.
fn public(point: &[u8]) -> Vec<u8> {
    let mut written = vec![0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 32];
    written.extend(&point[1..33]);
    written.extend([0x22, 0x58, 32]);
    written.extend(&point[33..65]);
    written
}

/// {"fmt": "none", "attStmt": {}, "authData": data} in CBOR.
fn attested(data: &[u8]) -> Vec<u8> {
    let mut written = vec![0xa3, 0x63];
    written.extend(b"fmt\x64none\x67attStmt\xa0\x68authData");
    written.extend([0x58, u8::try_from(data.len()).unwrap()]);
    written.extend(data);
    written
}

/// Base64 for addresses, without the signs that fill up.
fn written(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut written = String::new();
    for three in bytes.chunks(3) {
        let bits =
            three.iter().enumerate().fold(0_u32, |bits, (at, byte)| bits | u32::from(*byte) << (16 - 8 * at));
        written.extend((0..=three.len()).map(|at| char::from(SIGNS[(bits >> (18 - 6 * at)) as usize & 63])));
    }
    written
}
