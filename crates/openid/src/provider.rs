//! The provider: what it says of itself, kept for an hour, and the address to which a browser is led.

use crate::line::Line;
use crate::token;
use crate::{Identity, Once, Trouble};
use openidconnect::core::{CoreClient, CoreClientAuthMethod, CoreProviderMetadata, CoreResponseType};
use openidconnect::{
    AuthType, AuthenticationFlow, ClientId, ClientSecret, CsrfToken, DiscoveryError, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope,
};
use std::sync::Arc;
use tokio::sync::Mutex;
use url::{Host, Url};

/// Seconds for which it is believed what the provider says of itself.
const KNOWN_FOR: i64 = 60 * 60;
/// Seconds in which its keys are not asked for again, however many answers name one that is unknown.
const KEYS_AGAIN: i64 = 60;
/// Seconds in which one that did not answer is not asked again, so that many who come do not wait for it one by one.
const PAUSE: i64 = 10;

/// A client as the provider leads it.
pub(crate) type Known =
    CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

/// Under what we are known to the provider.
#[derive(Debug, Clone)]
pub struct Registration {
    /// The provider: where its description begins.
    pub issuer: String,
    /// What it calls us.
    pub client_id: String,
    /// Where it sends browsers back to.
    pub redirect: String,
}

/// An identity provider.
pub struct Provider {
    issuer: IssuerUrl,
    client_id: ClientId,
    redirect: RedirectUrl,
    pub(crate) line: Line,
    described: Mutex<Described>,
}

/// What the provider says of itself, and since when, in seconds.
enum Described {
    Nothing,
    Failed(i64, Trouble),
    As(i64, Arc<CoreProviderMetadata>),
}

impl Provider {
    /// A provider. It is not asked yet.
    pub fn new(registration: Registration) -> Result<Self, Trouble> {
        let Registration { issuer, client_id, redirect } = registration;
        Ok(Self {
            issuer: IssuerUrl::new(issuer).map_err(Trouble::down)?,
            client_id: ClientId::new(client_id),
            redirect: RedirectUrl::new(redirect).map_err(Trouble::down)?,
            line: Line::new()?,
            described: Mutex::new(Described::Nothing),
        })
    }

    /// The address at the provider to which a browser is led. `now` is in seconds.
    pub async fn address(&self, once: &Once, now: i64) -> Result<Url, Trouble> {
        let known = self.known(now, KNOWN_FOR).await?;
        let (state, nonce) = (CsrfToken::new(once.state.clone()), Nonce::new(once.nonce.clone()));
        let verifier = PkceCodeVerifier::new(once.verifier.clone());
        let flow = AuthenticationFlow::<CoreResponseType>::AuthorizationCode;
        let request = known.authorize_url(flow, || state, || nonce).add_scope(Scope::new("email".to_owned()));
        Ok(request.set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier)).url().0)
    }

    /// Whom the provider has shown: the code that the browser brought back is exchanged, with our secret.
    pub async fn identity(&self, code: &str, once: &Once, secret: &str, now: i64) -> Result<Identity, Trouble> {
        let known = self.known(now, KNOWN_FOR).await?;
        let known = known.set_client_secret(ClientSecret::new(secret.to_owned()));
        let answer = token::exchange(self, &known, code, once).await?;
        if let Some(claims) = token::read(&known, &answer, once, now)? {
            return token::identity(self, &known, &answer, claims).await;
        }
        // Keys are changed now and then, and the new one is used at once.
        let known = self.known(now, KEYS_AGAIN).await?;
        match token::read(&known, &answer, once, now)? {
            Some(claims) => token::identity(self, &known, &answer, claims).await,
            None => Err(Trouble::untrusted("it is signed with a key that it does not have")),
        }
    }

    /// The client, of a description that is no older than so many seconds.
    async fn known(&self, now: i64, age: i64) -> Result<Known, Trouble> {
        let described = self.described(now, age).await?;
        let auth = auth_type(&described);
        let client = CoreClient::from_provider_metadata((*described).clone(), self.client_id.clone(), None);
        Ok(client.set_redirect_uri(self.redirect.clone()).set_auth_type(auth))
    }

    /// One at a time asks; those who come meanwhile wait for what it is told.
    async fn described(&self, now: i64, age: i64) -> Result<Arc<CoreProviderMetadata>, Trouble> {
        let mut described = self.described.lock().await;
        match &*described {
            Described::As(since, metadata) if (0..age).contains(&(now - since)) => return Ok(metadata.clone()),
            Described::Failed(since, trouble) if (0..PAUSE).contains(&(now - since)) => {
                return Err(trouble.clone());
            }
            _ => {}
        }
        let told = self.discover().await;
        *described = match &told {
            Ok(metadata) => Described::As(now, metadata.clone()),
            Err(trouble) => Described::Failed(now, trouble.clone()),
        };
        told
    }

    async fn discover(&self) -> Result<Arc<CoreProviderMetadata>, Trouble> {
        let told = CoreProviderMetadata::discover_async(self.issuer.clone(), &self.line).await;
        let metadata = told.map_err(|error| match &error {
            DiscoveryError::Validation(_) => Trouble::untrusted(crate::chain(&error)),
            _ => Trouble::down(crate::chain(&error)),
        })?;
        self.check(&metadata)?;
        Ok(Arc::new(metadata))
    }

    /// Whoever speaks TLS leads nowhere that does not.
    fn check(&self, metadata: &CoreProviderMetadata) -> Result<(), Trouble> {
        let places = [
            Some(metadata.authorization_endpoint().url()),
            metadata.token_endpoint().map(|one| one.url()),
            metadata.userinfo_endpoint().map(|one| one.url()),
            Some(metadata.jwks_uri().url()),
        ];
        let here = is_here(self.issuer.url());
        match places.into_iter().flatten().find(|place| place.scheme() != "https" && !(here && is_here(place))) {
            Some(place) => Err(Trouble::untrusted(format!("it names {place}, which is not https"))),
            None => Ok(()),
        }
    }
}

/// Whether an address is on this machine, where nobody can listen on the way.
fn is_here(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(number)) => number.is_loopback(),
        Some(Host::Ipv6(number)) => number.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// How we show who we are: in the header, as the standard has it, unless the provider takes the body alone.
fn auth_type(metadata: &CoreProviderMetadata) -> AuthType {
    let methods = metadata.token_endpoint_auth_methods_supported();
    let basic = methods.is_none_or(|methods| methods.contains(&CoreClientAuthMethod::ClientSecretBasic));
    if basic { AuthType::BasicAuth } else { AuthType::RequestBody }
}
