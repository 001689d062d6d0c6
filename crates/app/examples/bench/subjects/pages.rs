//! What people ask the pages for: words as they type them, filters, pages, one record or another.

use crate::synthetic::chance::Chance;
use crate::synthetic::names::slipped;
use crate::synthetic::{COUNTRIES, Codes, Size, is_closed, organization, organization_id};
use std::fmt::Write;

/// The address of who does what where.
pub(super) const MATRIX: &str = "/activities/matrix";

/// What is asked, drawn from what the register holds.
pub(super) struct Asked<'a> {
    pub(super) size: Size,
    pub(super) codes: &'a Codes,
}

impl Asked<'_> {
    /// The directory: a tenth asks for nothing, a tenth turns pages, the rest searches, filters or does both.
    pub(super) fn directory(&self, chance: &mut Chance) -> String {
        match chance.below(20) {
            0 | 1 => "/organizations".to_owned(),
            2 | 3 => format!("/organizations?page={}", 2 + chance.below(30)),
            4..=11 => self.words(chance),
            12..=16 => self.filters(chance),
            _ => self.both(chance),
        }
    }

    /// A search that is filtered too; few of these find anything.
    pub(super) fn both(&self, chance: &mut Chance) -> String {
        let filters = self.filters(chance);
        format!("{filters}&q={}", encoded(&self.typed(chance)))
    }

    /// A search without filters.
    pub(super) fn words(&self, chance: &mut Chance) -> String {
        format!("/organizations?q={}", encoded(&self.typed(chance)))
    }

    /// One to three filters, now and then an order or a page.
    pub(super) fn filters(&self, chance: &mut Chance) -> String {
        let mut path = "/organizations?".to_owned();
        for _ in 0..1 + chance.below(3) {
            let (name, codes) = *chance.pick(&[
                ("country", &self.codes.countries),
                ("kind", &self.codes.kinds),
                ("area", &self.codes.areas),
                ("cluster", &self.codes.clusters),
                ("scope", &self.codes.scopes),
                ("region", &self.codes.regions),
            ]);
            let _ = write!(path, "{name}={}&", chance.pick_low(codes));
        }
        if chance.is(20) {
            let _ = write!(path, "sort={}&", chance.pick(&["name", "changed", "activities"]));
        }
        let page = if chance.is(15) { 2 + chance.below(4) } else { 1 };
        let _ = write!(path, "page={page}");
        path
    }

    /// One to four words of a name, one in five with a letter missing; now and then an acronym.
    fn typed(&self, chance: &mut Chance) -> String {
        let made = organization(self.codes, chance.below(self.size.organizations));
        if let Some(acronym) = made.acronym.filter(|_| chance.is(10)) {
            return acronym;
        }
        let words: Vec<&str> = made.name.text.split(' ').collect();
        let first = chance.below(words.len());
        let last = words.len().min(first + 1 + chance.below(4));
        let text = words[first..last].join(" ");
        if chance.is(20) && text.chars().count() > 4 { slipped(chance, &text) } else { text }
    }

    /// The record of any organization that visitors may see.
    pub(super) fn organization(&self, chance: &mut Chance) -> String {
        let number =
            std::iter::repeat_with(|| chance.below(self.size.organizations)).find(|number| !is_closed(*number));
        format!("/organizations/{}", organization_id(number.unwrap_or_default()))
    }

    /// What any organization does.
    pub(super) fn work(&self, chance: &mut Chance) -> String {
        format!("{}/work", self.organization(chance))
    }

    /// Who does what where: clusters or areas, all countries or one, some years.
    pub(super) fn matrix(&self, chance: &mut Chance) -> String {
        let rows = if chance.is(30) { "areas" } else { "clusters" };
        let mut path = format!("{MATRIX}?rows={rows}");
        if chance.is(40) {
            let _ = write!(path, "&places={}", chance.pick_low(&self.codes.countries[..COUNTRIES]));
        }
        when(chance, &mut path);
        path
    }

    /// Partnerships as a list, or the organizations in them.
    pub(super) fn partnerships(&self, chance: &mut Chance) -> String {
        let view = if chance.is(25) { "view=organizations&" } else { "" };
        let mut path = format!("/partnerships?{view}page={}", 1 + chance.low(20));
        if chance.is(20) {
            let _ = write!(path, "&q={}", encoded(&self.typed(chance)));
        }
        self.narrowed(chance, &mut path);
        path
    }

    /// Any picture of them, of anything that it can count.
    pub(super) fn pictures(&self, chance: &mut Chance) -> String {
        let (picture, measure) = *chance.pick(&[
            ("areas", "partnerships"),
            ("areas", "organizations"),
            ("areas", "planned"),
            ("years", "partnerships"),
            ("groups", "organizations"),
            ("roles", "organizations"),
            ("money", "committed"),
        ]);
        let mut path = format!("/stock/{picture}?measure={measure}");
        self.narrowed(chance, &mut path);
        path
    }

    /// Figures of whatever was filtered, on a day and at the end of the years before it.
    pub(super) fn figures(&self, chance: &mut Chance) -> String {
        let mut path = format!("/stock/figures?as_of={}", day(chance));
        self.narrowed_by_area_and_region(chance, &mut path);
        path
    }

    /// The map as of a day.
    pub(super) fn map(&self, chance: &mut Chance) -> String {
        let mut path = format!("/stock/map?as_of={}", day(chance));
        self.narrowed_by_area_and_region(chance, &mut path);
        path
    }

    /// What ends within some months.
    pub(super) fn ending(&self, chance: &mut Chance) -> String {
        let mut path = format!("/stock/ending?months={}", chance.pick(&[3, 6, 12, 24]));
        self.narrowed_by_area_and_region(chance, &mut path);
        path
    }

    /// Gaps by area or cluster, in all regions or the countries of one, today or some years ago.
    pub(super) fn gaps(&self, chance: &mut Chance) -> String {
        let mut path = format!("/stock/gaps?rows={}", if chance.is(30) { "clusters" } else { "areas" });
        if chance.is(50) {
            let _ = write!(path, "&region={}", chance.pick_low(&self.codes.regions));
        }
        if chance.is(20) {
            let _ = write!(path, "&as_of={}", 2016 + chance.below(10));
        }
        path
    }

    /// What is needed of a partner: an area in a country or a region, with or without a role, a language and a setting.
    pub(super) fn need(&self, chance: &mut Chance) -> String {
        let mut path = format!("/stock/partners?area={}", chance.pick_low(&self.codes.areas));
        match chance.is(70) {
            true => write!(path, "&country={}", chance.pick_low(&self.codes.countries[..COUNTRIES])),
            false => write!(path, "&region={}", chance.pick_low(&self.codes.regions)),
        }
        .unwrap_or_default();
        if chance.is(40) {
            path.push_str("&role=project_implementer&language=fr");
        }
        if chance.is(30) {
            path.push_str("&setting=humanitarian&first=newcomers");
        }
        path
    }

    /// Filters of partnerships, and a day.
    fn narrowed(&self, chance: &mut Chance, path: &mut String) {
        if chance.is(40) {
            let _ = write!(path, "&as_of={}", day(chance));
        }
        self.narrowed_by_area_and_region(chance, path);
        if chance.is(20) {
            let _ = write!(path, "&role={}", chance.pick(&["donor", "collaborator", "project_implementer"]));
        }
    }

    fn narrowed_by_area_and_region(&self, chance: &mut Chance, path: &mut String) {
        if chance.is(30) {
            let _ = write!(path, "&area={}", chance.pick_low(&self.codes.areas));
        }
        if chance.is(30) {
            let _ = write!(path, "&region={}", chance.pick_low(&self.codes.regions));
        }
    }

    /// Activities as a list.
    pub(super) fn activities(&self, chance: &mut Chance) -> String {
        let mut path = format!("/activities?page={}", 1 + chance.low(40));
        if chance.is(40) {
            let _ = write!(path, "&country={}", chance.pick_low(&self.codes.countries[..COUNTRIES]));
        }
        if chance.is(30) {
            let _ = write!(path, "&cluster={}", chance.pick_low(&self.codes.clusters));
        }
        if chance.is(15) {
            let _ = write!(path, "&q={}", encoded(&self.typed(chance)));
        }
        when(chance, &mut path);
        path
    }
}

/// Any day of ten years.
fn day(chance: &mut Chance) -> String {
    format!("{}-{:02}-{:02}", 2016 + chance.below(10), 1 + chance.below(12), 1 + chance.below(28))
}

/// Filters of activities that the table has too.
fn when(chance: &mut Chance, path: &mut String) {
    if chance.is(30) {
        let _ = write!(path, "&year={}", 2015 + chance.below(11));
    }
    if chance.is(20) {
        let _ = write!(path, "&status={}", chance.pick(&["ongoing", "completed", "planned"]));
    }
}

/// A text as it stands in a query.
fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut encoded, byte| {
        match byte {
            b' ' => encoded.push('+'),
            _ if byte.is_ascii_alphanumeric() => encoded.push(char::from(byte)),
            _ => {
                let _ = write!(encoded, "%{byte:02X}");
            }
        }
        encoded
    })
}
