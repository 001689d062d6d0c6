//! The line to the provider: TLS with the roots of the machine, short waits, small answers, no redirects.

use crate::Trouble;
use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse, http};
use std::pin::Pin;
use std::time::Duration;

/// How long one answer may take, from asking to its end.
const PATIENCE: Duration = Duration::from_secs(5);
/// The largest answer that is read. Keys of large providers take some ten thousand bytes.
const ANSWER_BYTES: usize = 512 * 1024;

/// The line to the provider.
pub(crate) struct Line(Client<HttpsConnector<HttpConnector>, Full<Bytes>>);

/// Why nothing came back.
#[derive(Debug)]
pub(crate) struct Broken(String);

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Broken {}

impl Line {
    /// A line that trusts whom the machine trusts. Without TLS only where the settings name this machine itself.
    pub(crate) fn new() -> Result<Self, Trouble> {
        let provider = rustls::crypto::ring::default_provider();
        let tls = HttpsConnectorBuilder::new().with_provider_and_native_roots(provider).map_err(Trouble::down)?;
        let connector = tls.https_or_http().enable_http1().build();
        let client =
            Client::builder(TokioExecutor::new()).pool_idle_timeout(Duration::from_secs(30)).build(connector);
        Ok(Self(client))
    }

    /// Asks once.
    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, Broken> {
        let place = request.uri().host().unwrap_or_default().to_owned();
        let broken = |why: String| Broken(format!("{place}: {why}"));
        match tokio::time::timeout(PATIENCE, self.answer(request)).await {
            Ok(answer) => answer.map_err(broken),
            Err(_) => Err(broken(format!("no answer in {} s", PATIENCE.as_secs()))),
        }
    }

    async fn answer(&self, request: HttpRequest) -> Result<HttpResponse, String> {
        let answer = self.0.request(request.map(|body| Full::new(Bytes::from(body)))).await;
        let (parts, body) = answer.map_err(|error| crate::chain(&error))?.into_parts();
        let body = Limited::new(body, ANSWER_BYTES).collect().await.map_err(|error| error.to_string())?;
        Ok(http::Response::from_parts(parts, body.to_bytes().to_vec()))
    }
}

impl<'line> AsyncHttpClient<'line> for Line {
    type Error = Broken;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Broken>> + Send + 'line>>;

    fn call(&'line self, request: HttpRequest) -> Self::Future {
        Box::pin(self.ask(request))
    }
}
