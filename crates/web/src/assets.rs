//! Stylesheet, script and pictures: under names that change with their content, so that browsers keep them for good.

use crate::error::{Error, Result};
use axum::body::{Body, Bytes};
use axum::extract::Path;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use std::io::Write;
use std::sync::{LazyLock, OnceLock};

#[derive(RustEmbed)]
#[folder = "src/static"]
struct Files;

struct Asset {
    name: String,
    /// `/static/parvis.1a2b3c4d.css`
    address: String,
    plain: Bytes,
    brotli: OnceLock<Bytes>,
    gzip: OnceLock<Bytes>,
}

static ALL: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    let drawn = Asset::of("charts.css", &engagement::ids::hash(charts::CSS), charts::CSS.as_bytes());
    Files::iter().filter_map(|name| Asset::read(&name)).chain(drawn).collect()
});

/// The address of an asset by its name, for templates: `{{ crate::assets::asset("parvis.css") }}`.
pub(crate) fn asset(name: &str) -> &'static str {
    ALL.iter().find(|asset| asset.name == name).map_or("", |asset| &asset.address)
}

/// `GET /static/{name}`
pub(crate) async fn show(Path(name): Path<String>, headers: HeaderMap) -> Result {
    let exact = ALL.iter().find(|asset| asset.address.ends_with(&format!("/{name}")));
    let Some(asset) = exact.or_else(|| of_another_version(&name)) else { return Err(Error::not_found()) };
    let keep = if exact.is_some() { "public, max-age=31536000, immutable" } else { "no-cache" };
    let mut response = asset.answer(&headers);
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(keep));
    Ok(response)
}

/// A page from before an upgrade asks for what was then: it gets what is now, not to be kept.
fn of_another_version(name: &str) -> Option<&'static Asset> {
    let (stem, end) = name.rsplit_once('.')?;
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    let plain = format!("{stem}.{end}");
    ALL.iter().find(|asset| asset.name == plain)
}

impl Asset {
    fn read(name: &str) -> Option<Self> {
        let file = Files::get(name)?;
        Self::of(name, &file.metadata.sha256_hash(), &file.data)
    }

    fn of(name: &str, hash: &[u8], content: &[u8]) -> Option<Self> {
        let (stem, end) = name.rsplit_once('.')?;
        let hash = engagement::ids::hex(hash.get(..5)?);
        let address = format!("/static/{stem}.{hash}.{end}");
        let plain = Bytes::copy_from_slice(content);
        Some(Self { name: name.to_owned(), address, plain, brotli: OnceLock::new(), gzip: OnceLock::new() })
    }

    /// Compressed as well as can be, once, when first asked for.
    fn answer(&self, headers: &HeaderMap) -> Response {
        let takes = headers.get(ACCEPT_ENCODING).and_then(|takes| takes.to_str().ok()).unwrap_or_default();
        let (bytes, encoding) = match takes {
            _ if self.plain.len() < 512 => (&self.plain, None),
            takes if takes.contains("br") => (self.brotli.get_or_init(|| brotli(&self.plain)), Some("br")),
            takes if takes.contains("gzip") => (self.gzip.get_or_init(|| gzip(&self.plain)), Some("gzip")),
            _ => (&self.plain, None),
        };
        let mut response = Body::from(bytes.clone()).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind(&self.name)));
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        if let Some(encoding) = encoding {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        response
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

fn brotli(plain: &[u8]) -> Bytes {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    match brotli::BrotliCompress(&mut &*plain, &mut out, &parameters) {
        Ok(_) => out.into(),
        Err(_) => Bytes::copy_from_slice(plain),
    }
}

fn gzip(plain: &[u8]) -> Bytes {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let written = encoder.write_all(plain).and_then(|()| encoder.finish());
    written.map_or_else(|_| Bytes::copy_from_slice(plain), Bytes::from)
}

/// `GET /robots.txt`: the register may be found; filters without end and links of mails need no crawler.
pub(crate) async fn robots() -> &'static str {
    "User-agent: *\nDisallow: /sign-in\nDisallow: /unsubscribe\nDisallow: /*?\nDisallow: /metrics\n"
}
