//! The vocabularies: codes with labels in four languages and the words by which files name them, from `/vocabulary`.

mod meaning;

pub use meaning::{Meaning, Recognition};

use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// One term of a vocabulary.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its stable code.
    pub code: String,
    /// The term above it, in a tree.
    pub parent: Option<String>,
    /// The label in English.
    pub en: String,
    /// The label in French; English where there is none.
    pub fr: Option<String>,
    /// The label in Spanish; English where there is none.
    pub es: Option<String>,
    /// The label in Arabic; English where there is none.
    pub ar: Option<String>,
    /// Words by which files name it.
    #[serde(default)]
    pub also: Vec<String>,
    /// Correspondences with other vocabularies.
    #[serde(default)]
    pub maps: BTreeMap<String, Codes>,
    /// Whether an organization of this kind is of civil society.
    #[serde(default = "yes")]
    pub civil_society: bool,
}

fn yes() -> bool {
    true
}

/// One code or several.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Codes {
    /// One.
    One(String),
    /// Several.
    Many(Vec<String>),
}

impl Codes {
    /// The codes.
    #[must_use]
    pub fn as_slice(&self) -> &[String] {
        match self {
            Codes::One(code) => std::slice::from_ref(code),
            Codes::Many(codes) => codes,
        }
    }
}

impl Term {
    /// The label in a language, English where there is none.
    #[must_use]
    pub fn label(&self, language: &str) -> &str {
        let label = match language {
            "fr" => self.fr.as_deref(),
            "es" => self.es.as_deref(),
            "ar" => self.ar.as_deref(),
            _ => None,
        };
        label.unwrap_or(&self.en)
    }

    /// The codes that `other` gives to this term.
    #[must_use]
    pub fn codes(&self, other: &str) -> &[String] {
        self.maps.get(other).map_or(&[], Codes::as_slice)
    }

    /// The first code that `other` gives to this term.
    #[must_use]
    pub fn map(&self, other: &str) -> Option<&str> {
        self.codes(other).first().map(String::as_str)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    term: Vec<Term>,
    #[serde(default)]
    word: Vec<Word>,
}

/// A word of files that says more than its term.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Word {
    text: String,
    code: String,
    scope: Option<String>,
}

/// One vocabulary: its terms in the order of the file.
#[derive(Debug)]
pub struct Vocabulary {
    terms: Vec<Term>,
    by_code: HashMap<String, usize>,
    by_word: HashMap<String, Meaning>,
}

impl Vocabulary {
    /// Reads a file of `/vocabulary`. They are part of the program and tested, so a fault in one is a fault at start-up.
    fn load(text: &str) -> Self {
        let file: File = toml::from_str(text).unwrap_or_else(|error| unreadable(&error));
        let by_code = file.term.iter().enumerate().map(|(at, term)| (term.code.clone(), at)).collect();
        let by_word = meaning::words(&file.term, &file.word);
        Self { terms: file.term, by_code, by_word }
    }

    /// The terms, in order.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The term with this code.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<&Term> {
        self.by_code.get(code).map(|at| &self.terms[*at])
    }

    /// Where the term with this code stands in the order of the vocabulary.
    #[must_use]
    pub fn position(&self, code: &str) -> Option<usize> {
        self.by_code.get(code).copied()
    }

    /// The label of a code in a language; the code itself where it is not known.
    #[must_use]
    pub fn label<'a>(&'a self, code: &'a str, language: &str) -> &'a str {
        self.get(code).map_or(code, |term| term.label(language))
    }

    /// The terms above one in a tree, the nearest first.
    pub fn above<'a>(&'a self, code: &str) -> impl Iterator<Item = &'a Term> {
        let parent = |term: &&'a Term| term.parent.as_deref().and_then(|parent| self.get(parent));
        std::iter::successors(self.get(code).as_ref().and_then(parent), move |term| parent(term))
    }

    /// The terms directly below one, or the top of the tree.
    pub fn below<'a>(&'a self, parent: Option<&'a str>) -> impl Iterator<Item = &'a Term> {
        self.terms.iter().filter(move |term| term.parent.as_deref() == parent)
    }
}

#[allow(clippy::panic)]
fn unreadable(error: &toml::de::Error) -> ! {
    panic!("a vocabulary of this program cannot be read: {error}")
}

macro_rules! vocabularies {
    ($($(#[$meta:meta])* $name:ident = $file:literal),* $(,)?) => {
        /// All vocabularies.
        #[derive(Debug)]
        pub struct Vocabularies { $($(#[$meta])* pub $name: Vocabulary),* }

        static ALL: LazyLock<Vocabularies> = LazyLock::new(|| Vocabularies {
            $($name: Vocabulary::load(include_str!(concat!("../../../../vocabulary/", $file, ".toml")))),*
        });

        impl Vocabularies {
            /// The vocabulary by the name under which records keep its codes.
            #[must_use]
            pub fn named(&self, name: &str) -> Option<&Vocabulary> {
                $(if name == stringify!($name) { return Some(&self.$name); })*
                None
            }
        }
    };
}

vocabularies! {
    /// What an organization is.
    kind = "organization-kinds",
    /// How far it reaches.
    scope = "scopes",
    /// Countries and territories, by ISO 3166-1 alpha-3.
    country = "countries",
    /// Regions of the UN's M49.
    region = "regions",
    /// Areas of cooperation, a tree of two levels.
    area = "areas",
    /// IASC clusters and areas of responsibility.
    cluster = "clusters",
    /// Languages.
    language = "languages",
    /// How far an activity has come.
    activity_status = "activity-statuses",
    /// Kinds of names.
    name_kind = "name-kinds",
    /// Registers that number organizations.
    identifier_scheme = "identifier-schemes",
    /// Statuses with other bodies.
    status_scheme = "status-schemes",
    /// How closely records are kept.
    confidentiality = "confidentiality",
    /// What an office of the institution is.
    office_kind = "office-kinds",
    /// What an organization is in a partnership.
    role = "roles",
    /// How the parties of a partnership stand to each other.
    balance = "balances",
    /// What was signed.
    agreement_type = "agreement-types",
    /// Where a partnership stands.
    agreement_status = "agreement-statuses",
    /// In which setting work is done.
    setting = "settings",
    /// At which level work is done.
    level = "levels",
    /// The Principles of Partnership.
    principle = "principles",
    /// Currencies, by ISO 4217.
    currency = "currencies",
    /// The groups under which the institution counts its partners.
    partner_group = "partner-groups",
}

/// The vocabularies of this program.
#[must_use]
pub fn all() -> &'static Vocabularies {
    &ALL
}
