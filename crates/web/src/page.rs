//! The frame of every page: title, where one is, doors, languages, account; and how a page is sent.

mod doors;

use crate::by::By;
use crate::error::Result;
use crate::language::Language;
use askama::Template;
use axum::http::header::{CONTENT_TYPE, ETAG};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use engagement::access::{Act, Actor};
use std::hash::{DefaultHasher, Hasher};

pub(crate) use doors::{Door, doors};

/// What `components/base.html` shows around a page.
pub(crate) struct Page<'a> {
    by: &'a By,
    title: String,
    above: Vec<(String, String)>,
}

impl<'a> Page<'a> {
    pub(crate) fn new(by: &'a By, title: String) -> Self {
        Self { by, title, above: Vec::new() }
    }

    /// Adds a page above this one to the breadcrumb.
    pub(crate) fn under(mut self, title: impl ToString, path: &str) -> Self {
        self.above.push((title.to_string(), self.by.l.to(path).into_owned()));
        self
    }

    pub(crate) fn title(&self) -> &str {
        &self.title
    }

    /// The breadcrumb: titles and addresses of the pages above.
    pub(crate) fn above(&self) -> &[(String, String)] {
        &self.above
    }

    /// The three doors, as far as there is something behind them for this actor.
    pub(crate) fn doors(&self) -> Vec<Door> {
        doors(self.by)
    }

    /// This page in every language: code, own name, direction, address. None when there is one language only.
    pub(crate) fn languages(&self) -> Vec<(Language, String)> {
        let all: Vec<_> = Language::all().map(|language| (language, self.address_in(language))).collect();
        if all.len() > 1 { all } else { Vec::new() }
    }

    fn address_in(&self, language: Language) -> String {
        let there = language.asked_by(Some(language.code()));
        let query = &self.by.visit.query;
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{mark}{query}", there.to(&self.by.visit.path))
    }

    /// The address of whoever has signed in.
    pub(crate) fn account(&self) -> Option<&str> {
        match &self.by.actor {
            Actor::Person(person) => Some(&person.email),
            _ => None,
        }
    }

    /// Whether whoever has signed in may see what mail was sent.
    pub(crate) fn reads_mail(&self) -> bool {
        self.by.actor.may(Act::ReadMail)
    }

    /// Whether whoever has signed in keeps accounts.
    pub(crate) fn keeps_people(&self) -> bool {
        self.by.actor.may(Act::ManagePeople)
    }

    /// The institution whose forecourt this is.
    pub(crate) fn institution(&self) -> String {
        self.by.l.institution(&self.by.app.settings.institution)
    }

    /// The full address, as it is printed on paper.
    pub(crate) fn address(&self) -> String {
        format!("{}{}", self.by.app.settings.public_url.trim_end_matches('/'), self.by.l.to(&self.by.visit.path))
    }

    /// Today, where the institution is.
    pub(crate) fn today(&self) -> String {
        self.by.l.day(self.by.app.now(), &self.zone())
    }

    /// The time zone in which times are shown.
    pub(crate) fn zone(&self) -> jiff::tz::TimeZone {
        jiff::tz::TimeZone::get(&self.by.app.settings.time_zone).unwrap_or(jiff::tz::TimeZone::UTC)
    }

    /// The version of the program.
    #[allow(clippy::unused_self)]
    pub(crate) fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
    }
}

/// Room that most pages find enough, in bytes.
const ROOM: usize = 32 << 10;

/// Sends a template.
pub(crate) trait Show {
    /// As a page that a browser may ask for again by its tag.
    fn show(&self) -> Result;

    /// As the form that could not be used, with what was typed and what is wrong.
    fn again(&self) -> Result {
        let mut response = self.show()?;
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        Ok(response)
    }
}

impl<T: Template> Show for T {
    fn show(&self) -> Result {
        let mut html = String::with_capacity(ROOM.max(T::SIZE_HINT));
        self.render_into(&mut html)?;
        let tag = tag(html.as_bytes());
        let html_kind = HeaderValue::from_static("text/html; charset=utf-8");
        let mut response: Response = ([(CONTENT_TYPE, html_kind)], html).into_response();
        response.headers_mut().extend(HeaderValue::try_from(tag).ok().map(|tag| (ETAG, tag)));
        Ok(response)
    }
}

/// A tag of what is sent. Weak, because the answer may be compressed on its way.
fn tag(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    format!("W/\"{:016x}\"", hasher.finish())
}
