//! What is said to people, in their language: `l.say("key").with("count", 3)` in code and in templates alike.
//! The texts stand in `messages/LANGUAGE/*.ftl`; a test fails on a key that is missing there or used nowhere.

mod dates;
mod negotiate;
mod numbers;
mod speech;
mod text;

pub(crate) use negotiate::{chosen, remember, split};
pub(crate) use text::{Rich, Say, Text};

use engagement::message::Message;
use engagement::settings::Institution;
use engagement::vocabulary::{self, Vocabulary};
use speech::Speech;
use std::borrow::Cow;

/// The value of a message that names a vocabulary: its words are said in its place.
const WORDS: &str = "words";

/// A language in which the interface speaks, and whether the address asked for it.
#[derive(Clone, Copy)]
pub(crate) struct Language {
    speech: &'static Speech,
    prefix: Option<&'static str>,
}

/// A key that is not said where it stands: the test of messages finds it by this mark.
pub(crate) const fn key(key: &'static str) -> &'static str {
    key
}

impl Language {
    /// The language with this code, if the interface speaks it.
    pub(crate) fn of(code: &str) -> Option<Self> {
        speech::all().iter().find(|speech| speech.code == code).map(|speech| Self { speech, prefix: None })
    }

    /// English, in which everything is said.
    pub(crate) fn english() -> Self {
        Self { speech: speech::english(), prefix: None }
    }

    /// All languages of the interface.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        speech::all().iter().map(|speech| Self { speech, prefix: None })
    }

    /// The same language, asked for by an address that starts with `prefix`.
    pub(crate) fn asked_by(self, prefix: Option<&'static str>) -> Self {
        Self { prefix, ..self }
    }

    /// The language of an account goes before what the browser asks for, not before what the address asks for.
    pub(crate) fn of_account(self, code: Option<&str>) -> Self {
        if self.prefix.is_some() { self } else { code.and_then(Self::of).unwrap_or(self) }
    }

    /// Its code, as in `lang` and `hreflang`.
    pub(crate) fn code(self) -> &'static str {
        self.speech.code
    }

    /// What it calls itself.
    pub(crate) fn own_name(self) -> &'static str {
        self.speech.own_name
    }

    /// `rtl` or `ltr`.
    pub(crate) fn direction(self) -> &'static str {
        if self.speech.right_to_left { "rtl" } else { "ltr" }
    }

    /// A text of the interface. The key stands here in full, so that the test finds it.
    pub(crate) fn say(self, key: &'static str) -> Text {
        Text::new(self, Cow::Borrowed(key))
    }

    /// A text that may hold `<b>`, `<a href="{ $here }">` and the like; its values are escaped.
    pub(crate) fn rich(self, key: &'static str) -> Rich {
        Rich(Text::new(self, Cow::Borrowed(key)).escaped())
    }

    /// What `engagement` says.
    pub(crate) fn message(self, message: &Message) -> Text {
        let text = Text::new(self, Cow::Owned(message.key.clone()));
        message.values.iter().fold(text, |text, (name, value)| match vocabulary::all().named(value) {
            Some(words) if name == WORDS => text.with_named(name, &self.labels(words)),
            _ => text.with_named(name, value),
        })
    }

    /// The words of a vocabulary, one after another.
    fn labels(self, words: &Vocabulary) -> String {
        self.commas(words.terms().iter().map(|term| term.label(self.code())))
    }

    /// The name of the institution: the built-in one is called in this language as it calls itself.
    pub(crate) fn institution(self, one: &Institution) -> String {
        match one.name == Institution::default().name {
            true => self.say("institution-built-in").to_string(),
            false => one.name.clone(),
        }
    }

    /// An address of this site that keeps the language of the one asked for.
    pub(crate) fn to<'a>(self, path: &'a str) -> Cow<'a, str> {
        match self.prefix {
            Some(prefix) if path == "/" => Cow::Owned(format!("/{prefix}")),
            Some(prefix) => Cow::Owned(format!("/{prefix}{path}")),
            None => Cow::Borrowed(path),
        }
    }

    /// One after another, set apart by the comma of the language.
    pub(crate) fn commas<T: AsRef<str>>(self, parts: impl IntoIterator<Item = T>) -> String {
        joined(parts, if self.speech.right_to_left { "، " } else { ", " })
    }

    /// One after another, where parts may hold commas themselves.
    pub(crate) fn semicolons<T: AsRef<str>>(self, parts: impl IntoIterator<Item = T>) -> String {
        joined(parts, if self.speech.right_to_left { "؛ " } else { "; " })
    }

    /// A number with its thousands set apart.
    pub(crate) fn number(self, number: impl Say) -> String {
        match number.value().as_number() {
            Some(number) => self.speech.numbers.write(number),
            None => String::new(),
        }
    }

    /// "EUR 1,459,753.72": an amount in minor units of a currency.
    pub(crate) fn money(self, amount: i64, currency: &str) -> String {
        let amount = self.speech.numbers.amount(&engagement::partnerships::money::plain(amount, currency));
        self.say("money").with("currency", currency).with("amount", amount).to_string()
    }
}

fn joined<T: AsRef<str>>(parts: impl IntoIterator<Item = T>, between: &str) -> String {
    let mut joined = String::new();
    for (at, part) in parts.into_iter().enumerate() {
        joined.push_str(if at == 0 { "" } else { between });
        joined.push_str(part.as_ref());
    }
    joined
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Language({})", self.code())
    }
}
