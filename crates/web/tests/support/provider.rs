//! A little identity provider: a description, keys, and tokens that say what a test has it say.

use super::{Answer, Browser, Site};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use engagement::settings::OpenId;
use ring::digest;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

/// What it does now.
pub struct Doing {
    /// What the next token says.
    pub claims: Value,
    /// How it is signed.
    pub alg: &'static str,
    /// With which of its keys.
    pub key: usize,
    /// What is told of the person when asked apart.
    pub person: Option<Value>,
    /// Whether it answers at all.
    pub up: bool,
    /// Whether it takes the code.
    pub takes: bool,
    challenge: String,
    /// How often its description was asked for.
    pub described: usize,
}

/// A little identity provider.
pub struct Provider {
    pub issuer: String,
    keys: Vec<EcdsaKeyPair>,
    pub doing: Mutex<Doing>,
    secret: tempfile::NamedTempFile,
}

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn base64(bytes: &[u8]) -> String {
    let group = |three: &[u8]| {
        let number = three.iter().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        let letter = move |at: usize| char::from(LETTERS[(number >> (18 - 6 * at)) as usize & 63]);
        (0..=three.len()).map(letter).collect::<String>()
    };
    bytes.chunks(3).map(group).collect()
}

fn new_key() -> EcdsaKeyPair {
    let (alg, random) = (&ECDSA_P256_SHA256_FIXED_SIGNING, SystemRandom::new());
    let document = EcdsaKeyPair::generate_pkcs8(alg, &random).unwrap();
    EcdsaKeyPair::from_pkcs8(alg, document.as_ref(), &random).unwrap()
}

impl Provider {
    /// Starts one on this machine.
    pub async fn start() -> Arc<Self> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let secret = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(secret.path(), "s3cret\n").unwrap();
        let doing = Doing {
            claims: json!({}),
            alg: "ES256",
            key: 0,
            person: None,
            up: true,
            takes: true,
            challenge: String::new(),
            described: 0,
        };
        let keys = vec![new_key(), new_key()];
        let provider = Arc::new(Self { issuer, keys, doing: Mutex::new(doing), secret });
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(describe))
            .route("/keys", get(keys_of))
            .route("/token", post(token))
            .route("/person", get(person))
            .with_state(provider.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        provider
    }

    /// Changes what it does.
    pub fn does(&self, change: impl FnOnce(&mut Doing)) {
        change(&mut self.doing.lock().unwrap());
    }

    /// A site that knows it.
    pub async fn site(&self, second_step: bool) -> Site {
        let openid = OpenId {
            issuer: self.issuer.clone(),
            client_id: "parvis".to_owned(),
            client_secret_file: self.secret.path().to_owned(),
            name: "Example <ID>".to_owned(),
            domains: vec!["example.org".to_owned()],
            second_step,
        };
        Site::with(|settings| settings.openid = openid).await
    }

    fn signed(&self, doing: &Doing) -> String {
        let head = base64(json!({ "alg": doing.alg, "kid": doing.key.to_string() }).to_string().as_bytes());
        let said = format!("{head}.{}", base64(doing.claims.to_string().as_bytes()));
        let signature = match doing.alg {
            "none" => String::new(),
            "HS256" => {
                let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, b"s3cret");
                base64(ring::hmac::sign(&key, said.as_bytes()).as_ref())
            }
            _ => base64(self.keys[doing.key].sign(&SystemRandom::new(), said.as_bytes()).unwrap().as_ref()),
        };
        format!("{said}.{signature}")
    }
}

async fn describe(State(provider): State<Arc<Provider>>) -> Response {
    let mut doing = provider.doing.lock().unwrap();
    doing.described += 1;
    if !doing.up {
        return StatusCode::BAD_GATEWAY.into_response();
    }
    let at = |path: &str| format!("{}{path}", provider.issuer);
    Json(json!({
        "issuer": provider.issuer,
        "authorization_endpoint": at("/authorize"),
        "token_endpoint": at("/token"),
        "userinfo_endpoint": at("/person"),
        "jwks_uri": at("/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["ES256", "none", "HS256"],
    }))
    .into_response()
}

/// The key that is in use, and no other.
async fn keys_of(State(provider): State<Arc<Provider>>) -> Json<Value> {
    let key = provider.doing.lock().unwrap().key;
    let point = &provider.keys[key].public_key().as_ref()[1..];
    Json(json!({ "keys": [{ "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": key.to_string(),
        "x": base64(&point[..32]), "y": base64(&point[32..]) }] }))
}

async fn token(State(provider): State<Arc<Provider>>, request: Request) -> Response {
    let basic = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    assert_eq!(basic, "Basic cGFydmlzOnMzY3JldA==", "parvis:s3cret");
    let body = axum::body::to_bytes(request.into_body(), 10_000).await.unwrap();
    let body = String::from_utf8(body.to_vec()).unwrap();
    let verifier = body.split("code_verifier=").nth(1).unwrap().split('&').next().unwrap();
    let doing = provider.doing.lock().unwrap();
    let is_asker = base64(digest::digest(&digest::SHA256, verifier.as_bytes()).as_ref()) == doing.challenge;
    assert!(body.contains("grant_type=authorization_code") && body.contains("code=abc"), "{body}");
    if !doing.takes || !is_asker {
        return (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))).into_response();
    }
    let id_token = provider.signed(&doing);
    let answer = json!({ "access_token": "t0ken", "token_type": "Bearer", "id_token": id_token });
    ([(CONTENT_TYPE, "application/json")], answer.to_string()).into_response()
}

async fn person(State(provider): State<Arc<Provider>>) -> Response {
    match &provider.doing.lock().unwrap().person {
        Some(person) => Json(person.clone()).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A browser that was led to the provider, and what it was given on the way.
pub struct Led {
    pub state: String,
    pub nonce: String,
    pub address: String,
}

/// A value in the query of an address.
pub fn query(address: &str, name: &str) -> String {
    let mark = format!("{name}=");
    let all = address.split_once('?').unwrap().1.split('&');
    all.filter_map(|pair| pair.strip_prefix(&mark))
        .next()
        .unwrap_or_else(|| panic!("no {name}: {address}"))
        .to_owned()
}

impl Browser<'_> {
    /// Goes to the provider.
    pub async fn led_to(&mut self, provider: &Provider, path: &str) -> Led {
        let answer = self.get(path).await;
        let address = answer.location();
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        assert!(address.starts_with(&format!("{}/authorize?", provider.issuer)), "{address}");
        provider.does(|doing| doing.challenge = query(&address, "code_challenge"));
        Led { state: query(&address, "state"), nonce: query(&address, "nonce"), address }
    }

    /// Comes back from it with a code.
    pub async fn back_with(&mut self, state: &str) -> Answer {
        self.get(&format!("/sign-in/openid/return?code=abc&state={state}")).await
    }

    /// Signs in through the provider, which says that it is this person; `change` changes what else it says.
    pub async fn through(
        &mut self,
        provider: &Provider,
        (subject, email): (&str, &str),
        change: impl FnOnce(&mut Doing),
    ) -> Answer {
        let led = self.led_to(provider, "/sign-in/openid").await;
        let now = self.site().app.now().as_second();
        let claims = json!({ "iss": provider.issuer, "aud": "parvis", "sub": subject, "email": email,
            "email_verified": true, "nonce": led.nonce, "iat": now, "exp": now + 300 });
        provider.does(|doing| {
            doing.claims = claims;
            change(doing);
        });
        self.back_with(&led.state).await
    }
}
