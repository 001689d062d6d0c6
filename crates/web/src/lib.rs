//! The doors that speak HTTP: pages and API. This is the table of contents, from the outside in.
//!
//! A page is added in four steps:
//! 1. a line in `routes.rs`: method, address, who may, handler;
//! 2. the handler in `SUBJECT/pages.rs`: `async fn show(by: By, At(id): At<OrganizationId>) -> Result`, which calls the
//!    verb with `&by.app, &by.actor` and ends in `Show { l: by.l, page: by.page(title), .. }.show()`;
//! 3. its template beside it, which extends `components/base.html` and says all words by `l.say("key")`;
//! 4. the words in `messages/en/SUBJECT.ftl`.
//!
//! The tests of access, headers and messages go through all lines, pages and words by themselves.

mod csrf;
mod error; // what went wrong, as a page or as problem+json
mod headers; // what browsers may do and keep
mod limits; // how much one address may send and take
mod metrics;
pub mod routes; // every address, its handler, and who may
mod visit; // the outermost layer: request id, language, log

mod assets;
mod by; // who asks, in which language, where
mod components; // parts of pages
mod form;
mod language;
mod list; // search, filters, sort, pages, downloads
mod map;
mod page; // the frame around every page
pub mod reports; // what became of an import, for programs
mod session;
mod stock;
mod upload; // forms with a file

mod about;
mod activities;
mod api;
mod claims;
mod complements;
mod desk;
mod front;
mod health;
mod imports;
mod keeping;
pub mod mail; // letters in words, and what staff sees of them
mod offices;
mod organizations;
mod partnerships;
mod people;
mod personal;
mod proposals;
mod questions;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Extension};
use axum::middleware::{from_fn, from_fn_with_state};
use engagement::app::App;
use std::sync::Arc;
use tower_http::CompressionLevel;
use tower_http::compression::predicate::{NotForContentType, Predicate};
use tower_http::compression::{CompressionLayer, DefaultPredicate};

/// What `engagement` says, in English: for the command line.
#[must_use]
pub fn say(message: &engagement::message::Message) -> String {
    language::Language::english().message(message).to_string()
}

/// The largest form without files, in bytes.
const FORM_BYTES: usize = 1024 * 1024;
/// A workbook is compressed already.
const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// All addresses behind all layers, ready to be served.
pub fn router(app: Arc<App>) -> Router {
    metrics::start();
    let compression = CompressionLayer::new().quality(CompressionLevel::Fastest);
    let compression =
        compression.compress_when(DefaultPredicate::new().and(NotForContentType::const_new(WORKBOOK)));
    let addresses = routes::all(&app)
        .route_layer(from_fn(visit::note_route))
        .fallback(routes::lost)
        .layer(DefaultBodyLimit::max(FORM_BYTES))
        .layer(Extension(people::openid::Way::of(&app.settings)))
        .with_state(app.clone());
    // The last is the outermost. Addresses lose their language in `receive`, so they are looked up inside of it.
    Router::new()
        .fallback_service(addresses)
        .layer(csrf::layer(&app.settings))
        .layer(from_fn_with_state(Arc::new(limits::Limits::new(app.clone())), limits::hold_back))
        .layer(from_fn_with_state(app.clone(), error::present))
        .layer(compression)
        .layer(from_fn_with_state(app.clone(), headers::secure))
        .layer(from_fn_with_state(app, visit::receive))
}
