//! Words of a file and what they mean: by the vocabularies, by what people answered, or as a new question.

use super::store;
use crate::clock::Clock;
use crate::db::{Conn, Tx};
use crate::error::Result;
use crate::ids::{SourceId, TermQuestionId};
use crate::partnerships::iati::by_vocabulary;
use crate::vocabulary::{self, Meaning, Recognition};
use jiff::Timestamp;
use matching::fold;
use std::collections::HashMap;

/// Which words are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    /// What an organization is.
    Organization,
    /// A country.
    Country,
    /// A cluster or an area of cooperation.
    Sector,
    /// How far an activity is.
    Status,
}

impl Kind {
    /// As stored with a question.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Kind::Organization => "kind",
            Kind::Country => "country",
            Kind::Sector => "sector",
            Kind::Status => "activity_status",
        }
    }
}

/// What was found for a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Looked {
    /// Nothing was written, or someone answered that it means nothing here.
    Nothing,
    /// It means this. A sector's code says its vocabulary: `cluster:HEA`, `area:1`.
    Known(Meaning),
    /// A person is asked.
    Asked(TermQuestionId),
}

/// A question what a word means.
#[derive(Debug, Clone)]
pub(crate) struct TermQuestion {
    pub(crate) id: TermQuestionId,
    pub(crate) kind: Kind,
    pub(crate) text: String,
}

/// A question, and what was answered where it was: a code, or nothing at all.
pub(super) type Answered = (TermQuestionId, Option<Option<String>>);

/// The words of one import.
#[derive(Clone)]
pub(crate) struct Words {
    answers: HashMap<(String, String), Answered>,
    /// What the vocabularies say of codes of the DAC, of which a file has few and each often.
    codes: HashMap<String, Option<String>>,
    new: Vec<TermQuestion>,
    clock: Clock,
}

impl Words {
    /// With all that people were asked and answered before.
    pub(crate) async fn load(conn: &mut Conn, clock: &Clock) -> Result<Self> {
        let answers = store::term_answers(conn).await?;
        Ok(Self { answers, codes: HashMap::new(), new: Vec::new(), clock: clock.clone() })
    }

    /// What a word means.
    pub(crate) fn look(&mut self, kind: Kind, text: &str) -> Looked {
        match recognize(kind, text) {
            Recognition::Empty => Looked::Nothing,
            Recognition::Known(meaning) => Looked::Known(meaning),
            Recognition::Unknown => self.ask(kind, text, &fold(text)),
        }
    }

    /// What a code of the OECD's Development Assistance Committee means; `name` is what the file calls it.
    pub(crate) fn look_dac(&mut self, code: &str, name: Option<&str>) -> Looked {
        if !self.codes.contains_key(code) {
            self.codes.insert(code.to_owned(), by_vocabulary(code));
        }
        match self.codes.get(code).and_then(Option::as_ref) {
            Some(code) => Looked::Known(Meaning { code: code.clone(), scope: None }),
            None => {
                let text = name.map_or_else(|| format!("DAC {code}"), |name| format!("DAC {code} {name}"));
                self.ask(Kind::Sector, &text, &format!("dac {code}"))
            }
        }
    }

    fn ask(&mut self, kind: Kind, text: &str, key: &str) -> Looked {
        let key = (kind.as_str().to_owned(), key.to_owned());
        match self.answers.get(&key) {
            Some((_, Some(Some(code)))) => Looked::Known(Meaning { code: code.clone(), scope: None }),
            Some((_, Some(None))) => Looked::Nothing,
            Some((id, None)) => Looked::Asked(*id),
            None => {
                let id = TermQuestionId::new(&self.clock);
                self.answers.insert(key, (id, None));
                let text = text.trim().chars().take(200).collect();
                self.new.push(TermQuestion { id, kind, text });
                Looked::Asked(id)
            }
        }
    }

    /// Writes the new questions.
    pub(crate) async fn save(&self, tx: &mut Tx, source: SourceId, now: Timestamp) -> Result<()> {
        store::insert_term_questions(tx, &self.new, source, now).await
    }
}

/// The key of a question by its text.
pub(crate) fn key(kind: Kind, text: &str) -> String {
    match text.strip_prefix("DAC ") {
        Some(rest) if kind == Kind::Sector => format!("dac {}", rest.split(' ').next().unwrap_or(rest)),
        _ => fold(text),
    }
}

fn recognize(kind: Kind, text: &str) -> Recognition {
    let all = vocabulary::all();
    let within = |vocabulary: &vocabulary::Vocabulary, name: &str| match vocabulary.recognize(text) {
        Recognition::Known(meaning) => {
            Recognition::Known(Meaning { code: format!("{name}:{}", meaning.code), scope: None })
        }
        other => other,
    };
    match kind {
        Kind::Organization => all.kind.recognize(text),
        Kind::Country => all.country.recognize(text),
        Kind::Status => all.activity_status.recognize(text),
        Kind::Sector => match within(&all.cluster, "cluster") {
            Recognition::Unknown => within(&all.area, "area"),
            known => known,
        },
    }
}
