//! What a list is asked for, as it stands in the address, and the addresses that ask for a little more or less.

use super::download::Ending;
use crate::by::Visit;
use crate::error::{Error, Result};
use crate::language::Language;
use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use engagement::app::App;
use std::fmt::Write;
use std::sync::Arc;

/// The most letters of a search, filters, and pages that one may ask for. What goes beyond is for a download.
const Q_LETTERS: usize = 200;
const FILTERS: usize = 100;
const PAGES: usize = 1000;

/// What says how a list is shown and not what is in it: as a map, or with all values of a filter. Files have none of it.
const MANNERS: [&str; 2] = ["view", "all"];

/// What a list is asked for: `?q=...&country=MLI&country=NER&sort=name&page=2`, and `.csv` behind its path.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    l: Language,
    path: String,
    /// What is searched for; empty when nothing is.
    pub(crate) q: String,
    /// The order; empty for the usual one.
    pub(crate) sort: String,
    /// The page, from 1.
    pub(crate) page: usize,
    /// As which file it is asked for.
    pub(crate) ending: Option<Ending>,
    filters: Vec<(String, String)>,
    manners: Vec<(String, String)>,
}

impl Asked {
    pub(crate) fn read(l: Language, path: &str, pairs: Vec<(String, String)>) -> Self {
        let (path, ending) = Ending::split(path);
        let mut asked = Self {
            l,
            path: path.to_owned(),
            q: String::new(),
            sort: String::new(),
            page: 1,
            ending,
            filters: Vec::new(),
            manners: Vec::new(),
        };
        for (name, value) in pairs {
            // Neither engine's text takes a zero byte, and nobody types one.
            let value = value.replace('\0', "");
            match name.as_str() {
                "q" => asked.q = value.trim().chars().take(Q_LETTERS).collect(),
                "sort" => asked.sort = value,
                "page" => asked.page = value.parse().unwrap_or(1).clamp(1, PAGES),
                _ if value.is_empty() || asked.filters.len() == FILTERS => {}
                name if MANNERS.contains(&name) => {
                    asked.manners.retain(|(known, _)| known != name);
                    asked.manners.push((name.to_owned(), value));
                }
                _ => asked.filters.push((name, value)),
            }
        }
        asked
    }

    /// Without filters that the list does not have, and in its usual order when the one asked for is none.
    pub(crate) fn only(mut self, filters: &[&str], sorts: &[&str]) -> Self {
        self.filters.retain(|(name, _)| filters.contains(&name.as_str()));
        if !sorts.contains(&self.sort.as_str()) {
            self.sort.clear();
        }
        self
    }

    /// The same, asked of another list.
    pub(crate) fn at(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self.manners.clear();
        self
    }

    /// With one filter more.
    pub(crate) fn adding(mut self, name: &str, value: &str) -> Self {
        if !self.has(name, value) {
            self.filters.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// Without one of its filters.
    pub(crate) fn dropping(mut self, name: &str) -> Self {
        self.filters.retain(|(known, _)| known != name);
        self
    }

    /// The chosen values of a filter.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.filters.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether a filter has this value among those chosen.
    pub(crate) fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|one| one == value)
    }

    /// How the list is shown: the value of `view` or `all`; empty in the usual manner.
    pub(crate) fn manner(&self, name: &str) -> &str {
        self.manners.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// All that says how the list is shown, for hidden fields.
    pub(crate) fn manners(&self) -> &[(String, String)] {
        &self.manners
    }

    /// The address of the same shown in another manner; the usual one when `value` is empty.
    pub(crate) fn shown(&self, name: &str, value: &str) -> String {
        self.clone().in_manner(name, value).on(1)
    }

    /// The same, shown in another manner.
    pub(crate) fn in_manner(mut self, name: &str, value: &str) -> Self {
        self.manners.retain(|(known, _)| known != name);
        if !value.is_empty() {
            self.manners.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// All chosen filters, for the chips.
    pub(crate) fn filters(&self) -> &[(String, String)] {
        &self.filters
    }

    /// The chosen filters beside those that a form has fields of its own for.
    pub(crate) fn kept(&self, own: &[&str]) -> Vec<&(String, String)> {
        self.filters.iter().filter(|(name, _)| !own.contains(&name.as_str())).collect()
    }

    /// Whether anything is searched for or filtered.
    pub(crate) fn is_narrowed(&self) -> bool {
        !self.q.is_empty() || !self.filters.is_empty()
    }

    /// The address with one more filter, on its first page.
    pub(crate) fn with(&self, name: &str, value: &str) -> String {
        let added = std::iter::once((name, value));
        self.address("", self.pairs().filter(|pair| *pair != (name, value)).chain(added))
    }

    /// The address without a filter, on its first page.
    pub(crate) fn without(&self, name: &str, value: &str) -> String {
        self.address("", self.pairs().filter(|pair| *pair != (name, value)))
    }

    /// The address without filters; the search stays.
    pub(crate) fn without_filters(&self) -> String {
        self.address("", self.pairs().filter(|(name, _)| matches!(*name, "q" | "sort") || MANNERS.contains(name)))
    }

    /// The address of another page.
    pub(crate) fn on(&self, page: usize) -> String {
        let page = page.to_string();
        let last = (page != "1").then_some(("page", page.as_str()));
        self.address("", self.pairs().chain(last))
    }

    /// The address of this page.
    pub(crate) fn here(&self) -> String {
        self.on(self.page)
    }

    /// The address of the whole list as a file: `asked.file("csv")`.
    pub(crate) fn file(&self, ending: &str) -> String {
        self.address(&format!(".{ending}"), self.pairs().filter(|(name, _)| !MANNERS.contains(name)))
    }

    /// The address of the list without anything asked.
    pub(crate) fn bare(&self) -> String {
        self.address("", std::iter::empty())
    }

    fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let own = [("q", self.q.as_str()), ("sort", self.sort.as_str())]
            .into_iter()
            .filter(|(_, value)| !value.is_empty());
        let rest = self.filters.iter().chain(&self.manners);
        own.chain(rest.map(|(name, value)| (name.as_str(), value.as_str())))
    }

    fn address<'a>(&self, ending: &str, pairs: impl Iterator<Item = (&'a str, &'a str)>) -> String {
        let mut address = format!("{}{ending}", self.l.to(&self.path));
        for (at, (name, value)) in pairs.enumerate() {
            address.push(if at == 0 { '?' } else { '&' });
            encode(&mut address, name);
            address.push('=');
            encode(&mut address, value);
        }
        address
    }
}

/// A text as it stands in a query string.
pub(crate) fn encoded(text: &str) -> String {
    let mut written = String::new();
    encode(&mut written, text);
    written
}

/// Writes a text so that it can stand in a query string.
fn encode(address: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => address.push(char::from(byte)),
            b' ' => address.push('+'),
            _ => {
                let _ = write!(address, "%{byte:02X}");
            }
        }
    }
}

impl FromRequestParts<Arc<App>> for Asked {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self> {
        let Query(pairs) =
            Query::<Vec<(String, String)>>::from_request_parts(parts, app).await.unwrap_or_default();
        let visit = parts.extensions.get::<Visit>();
        let visit = visit.ok_or_else(|| engagement::error::Error::internal("a request came past the layers"))?;
        Ok(Self::read(visit.l, &visit.path, pairs))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(path: &str, pairs: &[(&str, &str)]) -> Asked {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Asked::read(Language::english(), path, pairs)
    }

    #[test]
    fn addresses_ask_for_a_little_more_or_less() {
        let asked =
            asked("/organizations", &[("q", " côte & co "), ("country", "MLI"), ("page", "3"), ("kind", "")]);
        assert_eq!(asked.q, "côte & co");
        assert_eq!(asked.page, 3);
        assert_eq!(asked.with("kind", "ngo"), "/organizations?q=c%C3%B4te+%26+co&country=MLI&kind=ngo");
        assert_eq!(asked.with("country", "MLI"), "/organizations?q=c%C3%B4te+%26+co&country=MLI");
        assert_eq!(asked.without("country", "MLI"), "/organizations?q=c%C3%B4te+%26+co");
        assert_eq!(asked.on(2), "/organizations?q=c%C3%B4te+%26+co&country=MLI&page=2");
        assert_eq!(asked.file("csv"), "/organizations.csv?q=c%C3%B4te+%26+co&country=MLI");
        assert_eq!(asked.bare(), "/organizations");
    }

    #[test]
    fn how_a_list_is_shown_is_no_filter() {
        let asked = asked("/organizations", &[("view", "map"), ("country", "MLI")]);
        assert_eq!((asked.manner("view"), asked.filters().len()), ("map", 1));
        assert_eq!(asked.without_filters(), "/organizations?view=map");
        assert_eq!(asked.shown("view", ""), "/organizations?country=MLI");
        assert_eq!(asked.shown("all", "kind"), "/organizations?country=MLI&view=map&all=kind");
        assert_eq!(asked.file("csv"), "/organizations.csv?country=MLI");
    }

    #[test]
    fn what_nobody_means_is_bounded() {
        let many: Vec<(&str, &str)> = (0..500).map(|_| ("country", "MLI")).collect();
        assert_eq!(asked("/x", &many).filters().len(), FILTERS);
        assert_eq!(asked("/x", &[("page", "99999999999999999999")]).page, 1);
        assert_eq!(asked("/x", &[("page", "999999")]).page, PAGES);
        assert_eq!(asked("/x", &[("page", "0")]).page, 1);
        assert_eq!(asked("/x", &[("q", &"é".repeat(1000))]).q.chars().count(), Q_LETTERS);
        let strange =
            asked("/x", &[("utm", "1"), ("country", "MLI"), ("sort", "; drop")]).only(&["country"], &["name"]);
        assert_eq!(strange.bare(), "/x");
        assert_eq!(strange.on(1), "/x?country=MLI");
    }

    #[test]
    fn an_ending_behind_the_path_asks_for_a_file() {
        let asked = asked("/organizations.xlsx", &[("q", "x")]);
        assert_eq!(asked.ending, Some(Ending::Xlsx));
        assert_eq!(asked.on(1), "/organizations?q=x");
    }
}
