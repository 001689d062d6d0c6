//! A row of who does what where, as activities: one for each organization, country and sector that it names.

use super::cells::{Cells, read_period};
use super::line::Line;
use super::mention::{Mention, Mentions};
use super::report::Report;
use super::words::{Kind, Looked, Words};
use crate::clock::Clock;
use crate::dates::PartialDate;
use crate::ids::SourceId;
use crate::message::Message;
use crate::places::Gazetteer;
use crate::vocabulary::{self, Recognition};
use formats::columns::Field;
use matching::fold;
use sha2::{Digest, Sha256};

/// So many activities come of one row at most.
const MOST_PARTS: usize = 400;

/// What reading rows needs and adds to.
pub(super) struct Reader {
    pub(super) source: SourceId,
    pub(super) clock: Clock,
    pub(super) words: Words,
    pub(super) places: Gazetteer,
    pub(super) mentions: Mentions,
    pub(super) report: Report,
}

impl Reader {
    /// The activities of one row; none when it cannot be used, which the report then says.
    pub(super) fn lines(&mut self, cells: &Cells<'_>) -> Vec<Line> {
        cells.report_formulas(&mut self.report);
        let mentioned = self.mentioned(cells);
        if mentioned.is_empty() {
            return Vec::new();
        }
        let countries = self.countries(cells);
        if countries.is_empty() {
            self.report.problem(cells.number(), cells.header(Field::Country), Message::new("problem-no-country"));
            return Vec::new();
        }
        let sectors = self.sectors(cells);
        let parts = mentioned.len() * countries.len() * sectors.len();
        if parts > MOST_PARTS {
            let message = Message::new("problem-too-many-parts").with("parts", parts).with("most", MOST_PARTS);
            self.report.problem(cells.number(), "", message);
            return Vec::new();
        }
        let rest = self.rest(cells);
        let mut lines = Vec::with_capacity(parts);
        for mention in &mentioned {
            for country in &countries {
                for sector in &sectors {
                    let part = i64::try_from(lines.len()).unwrap_or(i64::MAX);
                    lines.push(self.line(cells, part, *mention, country, sector, &rest));
                }
            }
        }
        lines
    }

    /// Who does it: those who carry it out, else who reports it.
    fn mentioned(&mut self, cells: &Cells<'_>) -> Vec<usize> {
        let implementing = cells.texts(Field::ImplementingOrganization);
        let types = cells.texts(Field::ImplementingType);
        let identifiers = cells.texts(Field::ImplementingIdentifier);
        let paired = |list: &[String], at: usize| {
            if list.len() == implementing.len() { list.get(at).cloned() } else { None }
        };
        let mut mentioned = Vec::new();
        for (at, name) in implementing.iter().enumerate() {
            let (kind, identifier) = (paired(&types, at), paired(&identifiers, at));
            mentioned.extend(self.mention(cells, Field::ImplementingOrganization, name, "", kind, identifier));
        }
        if mentioned.is_empty() {
            let name = cells.text(Field::Organization).unwrap_or_default();
            let acronym = cells.text(Field::Acronym).unwrap_or_default();
            if name.is_empty() && acronym.is_empty() {
                let message = Message::new("problem-no-organization");
                self.report.problem(cells.number(), cells.header(Field::Organization), message);
                return Vec::new();
            }
            let kind = cells.text(Field::OrganizationType);
            let identifier = cells.text(Field::OrganizationIdentifier);
            mentioned.extend(self.mention(cells, Field::Organization, &name, &acronym, kind, identifier));
        }
        mentioned.sort_unstable();
        mentioned.dedup();
        mentioned
    }

    pub(super) fn mention(
        &mut self,
        cells: &Cells<'_>,
        field: Field,
        name: &str,
        acronym: &str,
        kind: Option<String>,
        identifier: Option<String>,
    ) -> Option<usize> {
        let mut mention = Mention::new(name, acronym, cells.number())?;
        if let Err(message) = crate::organizations::name::clean(&mention.draft.name) {
            self.report.problem(cells.number(), cells.header(field), message);
            return None;
        }
        mention.source = Some(self.source);
        if let Some(word) = kind {
            self.note_kind(&mut mention, &word);
        }
        if field == Field::Organization {
            mention.draft.website = cells.text(Field::OrganizationUrl).unwrap_or_default();
        }
        mention.draft.identifiers.extend(identifier.filter(|text| !text.is_empty()));
        Some(self.mentions.add(mention))
    }

    /// Notes what the file says an organization is. A word that no vocabulary knows is asked about; the row does not wait for it.
    pub(super) fn note_kind(&mut self, mention: &mut Mention, word: &str) {
        if let Looked::Known(meaning) = self.words.look(Kind::Organization, word) {
            mention.draft.kinds.push(meaning.code);
            mention.implied_scope = meaning.scope.unwrap_or_default();
        }
        if !word.is_empty() {
            mention.kind_words.push(word.to_owned());
        }
    }

    /// The countries of a row, by code, name, or the letters with which a P-code begins.
    fn countries(&mut self, cells: &Cells<'_>) -> Vec<(Looked, String)> {
        let known = &vocabulary::all().country;
        let recognized = |text: &String| match known.recognize(text) {
            Recognition::Known(meaning) => Some((Looked::Known(meaning.clone()), meaning.code)),
            _ => None,
        };
        let codes: Vec<_> = cells.texts(Field::CountryCode).iter().filter_map(recognized).collect();
        if !codes.is_empty() {
            return codes;
        }
        let names: Vec<String> = cells.texts(Field::Country).into_iter().filter(|name| !name.is_empty()).collect();
        let mut found = Vec::new();
        for name in &names {
            // "Mali Situation" is no country, but the region beside it may be one: Burkina Faso.
            let beside = || cells.text(Field::Admin1).as_ref().and_then(&recognized);
            let country = recognized(name).or_else(beside);
            found.push(country.unwrap_or_else(|| (self.words.look(Kind::Country, name), fold(name))));
        }
        if found.is_empty() {
            let codes = [Field::Admin1Code, Field::Admin2Code, Field::Admin3Code];
            let prefix = codes.iter().find_map(|field| cells.text(*field)).unwrap_or_default();
            let letters: String = prefix.chars().take_while(char::is_ascii_alphabetic).collect();
            found.extend((letters.len() > 1).then(|| recognized(&letters)).flatten());
        }
        found.retain(|(looked, _)| *looked != Looked::Nothing);
        found.dedup();
        found
    }

    /// The sectors of a row: by code where the file has codes, else by word; one that is silent where it says nothing.
    pub(super) fn sectors(&mut self, cells: &Cells<'_>) -> Vec<(Looked, String)> {
        let filled = |texts: Vec<String>| texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
        let (codes, names) = (filled(cells.texts(Field::SectorCode)), filled(cells.texts(Field::Sector)));
        let is_dac = |code: &String| code.len() >= 3 && code.bytes().all(|byte| byte.is_ascii_digit());
        let mut sectors: Vec<(Looked, String)> = Vec::new();
        if !codes.is_empty() && codes.iter().all(is_dac) {
            let paired = codes.len() == names.len();
            for (at, code) in codes.iter().enumerate() {
                let name = names.get(at).filter(|_| paired).map(String::as_str);
                sectors.push((self.words.look_dac(code, name), format!("dac {code}")));
            }
        } else {
            let words = if names.is_empty() { codes } else { names };
            sectors.extend(words.iter().map(|word| (self.words.look(Kind::Sector, word), fold(word))));
        }
        let mut seen = std::collections::HashSet::new();
        sectors.retain(|(looked, key)| match looked {
            Looked::Known(meaning) => seen.insert(meaning.code.clone()),
            _ => seen.insert(key.clone()),
        });
        if sectors.is_empty() {
            sectors.push((Looked::Nothing, String::new()));
        }
        sectors
    }

    fn rest(&mut self, cells: &Cells<'_>) -> Rest {
        let year = cells.mapping.constants.get(&Field::Period).map(String::as_str);
        let period = cells.text(Field::Period);
        let in_words = period.as_deref().and_then(|text| read_period(text, year));
        let mut first =
            |fields: [Field; 2]| fields.into_iter().find_map(|field| cells.date(field, &mut self.report));
        let from = first([Field::Start, Field::PlannedStart]);
        let to = first([Field::End, Field::PlannedEnd]).filter(|to| from.as_ref().is_none_or(|from| from <= to));
        let status = cells.text(Field::Status).unwrap_or_default();
        let known =
            vocabulary::all().activity_status.terms().iter().find(|term| term.map("iati") == Some(&status));
        let looked = match known {
            Some(term) => Looked::Known(vocabulary::Meaning { code: term.code.clone(), scope: None }),
            None => self.words.look(Kind::Status, &status),
        };
        let title = cells.text(Field::Activity).map(|title| title.chars().take(500).collect());
        let identity = [Field::Identifier, Field::ProjectCode].map(|field| cells.text(field).unwrap_or_default());
        Rest {
            from: from.or_else(|| in_words.clone()),
            to: to.or(in_words),
            status: looked,
            title,
            identity: [identity.concat(), period.unwrap_or_default(), fold(&status)].join("\u{1f}"),
        }
    }

    fn line(
        &mut self,
        cells: &Cells<'_>,
        part: i64,
        mention: usize,
        country: &(Looked, String),
        sector: &(Looked, String),
        rest: &Rest,
    ) -> Line {
        let code = |looked: &Looked| match looked {
            Looked::Known(meaning) => Some(meaning.code.clone()),
            _ => None,
        };
        let waits_for = [&country.0, &sector.0, &rest.status].into_iter().filter_map(|looked| match looked {
            Looked::Asked(id) => Some(*id),
            _ => None,
        });
        let waits_for = waits_for.collect();
        let known = code(&country.0);
        let sector_code = code(&sector.0).unwrap_or_default();
        let of = |prefix| sector_code.strip_prefix(prefix).map(str::to_owned);
        let text = |field| cells.text(field);
        let place = [Field::Admin1Code, Field::Admin1, Field::Admin2Code, Field::Admin2].map(text);
        let in_country = known.clone().unwrap_or_else(|| country.1.clone());
        let admin1 = self.places.resolve(&self.clock, &in_country, None, place[0].as_deref(), place[1].as_deref());
        let admin2 = admin1.and_then(|admin1| {
            self.places.resolve(&self.clock, &in_country, Some(admin1), place[2].as_deref(), place[3].as_deref())
        });
        let named = &mut self.mentions.all[mention];
        if let Some(country) = &known {
            *named.countries.entry(country.clone()).or_default() += 1;
        }
        let mut hash = Sha256::new();
        let title = rest.title.as_deref().map(fold).unwrap_or_default();
        let dates = [&rest.from, &rest.to].map(|date| date.as_ref().map(PartialDate::as_str).unwrap_or_default());
        let places = [place_key(&place[0], &place[1]), place_key(&place[2], &place[3])];
        let parts =
            [named.key.as_str(), &country.1, &sector.1, &places[0], &places[1], dates[0], dates[1], &title];
        hash.update(self.source.0.as_bytes());
        for part in parts.into_iter().chain([rest.identity.as_str()]) {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
        Line {
            row: cells.number(),
            part,
            mention,
            country: known,
            cluster: of("cluster:"),
            area: of("area:"),
            admin1,
            admin2,
            from: rest.from.clone(),
            to: rest.to.clone(),
            status: code(&rest.status),
            title: rest.title.clone(),
            waits_for,
            fingerprint: hash.finalize()[..16].to_vec(),
        }
    }
}

/// What the activities of a row share.
struct Rest {
    from: Option<PartialDate>,
    to: Option<PartialDate>,
    status: Looked,
    title: Option<String>,
    identity: String,
}

fn place_key(code: &Option<String>, name: &Option<String>) -> String {
    code.as_ref().map(|code| code.to_uppercase()).or_else(|| name.as_deref().map(fold)).unwrap_or_default()
}
