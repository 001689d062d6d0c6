//! The answer of the provider: a signed token that says who someone is, for us and for this browser.

use crate::provider::{Known, Provider};
use crate::{Identity, Once, Trouble};
use chrono::DateTime;
use openidconnect::core::{
    CoreIdTokenClaims, CoreJwsSigningAlgorithm as Algorithm, CoreTokenResponse, CoreUserInfoClaims,
};
use openidconnect::{
    AuthorizationCode, ClaimsVerificationError, EndUserEmail, Nonce, OAuth2TokenResponse, PkceCodeVerifier,
    RequestTokenError, SignatureVerificationError, TokenResponse,
};

/// Signatures by a key that the provider alone has: no `none`, and none with the secret that we share.
const SIGNATURES: [Algorithm; 8] = [
    Algorithm::RsaSsaPkcs1V15Sha256,
    Algorithm::RsaSsaPkcs1V15Sha384,
    Algorithm::RsaSsaPkcs1V15Sha512,
    Algorithm::RsaSsaPssSha256,
    Algorithm::RsaSsaPssSha384,
    Algorithm::RsaSsaPssSha512,
    Algorithm::EcdsaP256Sha256,
    Algorithm::EcdsaP384Sha384,
];

/// Exchanges the code.
pub(crate) async fn exchange(
    provider: &Provider,
    known: &Known,
    code: &str,
    once: &Once,
) -> Result<CoreTokenResponse, Trouble> {
    let request = known.exchange_code(AuthorizationCode::new(code.to_owned())).map_err(Trouble::untrusted)?;
    let request = request.set_pkce_verifier(PkceCodeVerifier::new(once.verifier.clone()));
    let answer = request.request_async(&provider.line).await;
    answer.map_err(|error| match &error {
        RequestTokenError::ServerResponse(said) => Trouble::untrusted(said),
        _ => Trouble::down(crate::chain(&error)),
    })
}

/// What a token says, once its signature, who wrote it, for whom, until when and for which browser are right. None when
/// it is signed with a key that we do not know.
pub(crate) fn read(
    known: &Known,
    answer: &CoreTokenResponse,
    once: &Once,
    now: i64,
) -> Result<Option<CoreIdTokenClaims>, Trouble> {
    let token = answer.id_token().ok_or_else(|| Trouble::untrusted("it holds no identity"))?;
    let now = DateTime::from_timestamp(now, 0).unwrap_or_default();
    let verifier = known.id_token_verifier().set_allowed_algs(SIGNATURES).set_time_fn(move || now);
    match token.claims(&verifier, &Nonce::new(once.nonce.clone())) {
        Ok(claims) => Ok(Some(claims.clone())),
        Err(ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey)) => Ok(None),
        Err(error) => Err(Trouble::untrusted(crate::chain(&error))),
    }
}

/// Whom the token names. Providers that keep the address out of it are asked for it, of the same person.
pub(crate) async fn identity(
    provider: &Provider,
    known: &Known,
    answer: &CoreTokenResponse,
    claims: CoreIdTokenClaims,
) -> Result<Identity, Trouble> {
    let said = (claims.email().cloned(), claims.email_verified());
    let (email, verified) = match said {
        (None, _) => asked(provider, known, answer, &claims).await?,
        said => said,
    };
    Ok(Identity {
        issuer: claims.issuer().to_string(),
        subject: claims.subject().to_string(),
        email: email.map(|email| email.to_string()),
        email_verified: verified == Some(true),
    })
}

async fn asked(
    provider: &Provider,
    known: &Known,
    answer: &CoreTokenResponse,
    claims: &CoreIdTokenClaims,
) -> Result<(Option<EndUserEmail>, Option<bool>), Trouble> {
    let token = answer.access_token().to_owned();
    let Ok(request) = known.user_info(token, Some(claims.subject().clone())) else { return Ok((None, None)) };
    let told: Result<CoreUserInfoClaims, _> = request.request_async(&provider.line).await;
    let told = told.map_err(|error| Trouble::down(crate::chain(&error)))?;
    Ok((told.email().cloned(), told.email_verified()))
}
