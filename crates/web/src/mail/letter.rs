//! A letter in words: its subject and its paragraphs. Its texts are the messages `mail-LETTER-subject`, `-text` and `-act`.

use crate::language::Language;
use engagement::app::App;
use engagement::message::Message;
use engagement::outbox::Mail;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Where the link goes in a text: no value can hold this letter.
const ACT: char = '\u{e000}';

/// Letters of a value, and of a reason that someone wrote.
const LETTERS: usize = 200;
const LETTERS_OF_REASON: usize = 2_000;

/// A letter in words.
pub(super) struct Letter {
    pub(super) l: Language,
    pub(super) subject: String,
    pub(super) parts: Vec<Part>,
}

/// A piece of a letter.
pub(super) enum Part {
    /// A paragraph.
    Words(String),
    /// The one thing to do: its words and its address.
    Act(String, String),
}

impl Letter {
    /// The letter of a mail, in its language.
    pub(super) fn of(app: &App, mail: &Mail) -> Self {
        let l = language(app, mail);
        let zone = TimeZone::get(&app.settings.time_zone).unwrap_or(TimeZone::UTC);
        let values = mail.values.iter().map(|(name, text)| (name.clone(), value(l, &zone, name, text)));
        let mut values: Vec<(String, String)> = values.collect();
        values.push(("institution".to_owned(), l.institution(&app.settings.institution)));
        values.push(("act".to_owned(), ACT.to_string()));
        let words = |what: &str| {
            l.message(&Message { key: format!("mail-{}-{what}", mail.letter), values: values.clone() }).to_string()
        };
        let link = mail.values.iter().find(|(name, _)| name == "link").map(|(_, path)| address(app, l, path));
        let text = words("text");
        let part = |paragraph: &str| match &link {
            Some(link) if paragraph.contains(ACT) => Part::Act(words("act"), link.clone()),
            _ => Part::Words(one_line(paragraph)),
        };
        let parts = text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()).map(part).collect();
        Self { l, subject: subject(l, &mail.letter), parts }
    }
}

/// The subject of a letter. It holds no values, so that it gives nothing away where it is shown: on a locked screen, in a
/// list of mail.
pub(super) fn subject(l: Language, letter: &str) -> String {
    l.message(&Message::new(&format!("mail-{letter}-subject"))).to_string()
}

/// The language of a mail, or that of this site when it does not speak it. Its addresses start with it.
fn language(app: &App, mail: &Mail) -> Language {
    let own = || Language::of(&app.settings.language).unwrap_or_else(Language::english);
    let l = Language::of(&mail.language).unwrap_or_else(own);
    l.asked_by(Some(l.code()))
}

/// The full address of a path of this site.
pub(super) fn address(app: &App, l: Language, path: &str) -> String {
    format!("{}{}", app.settings.public_url.trim_end_matches('/'), l.to(path))
}

/// A value as a text holds it: moments in words, anything else as one line of some length.
fn value(l: Language, zone: &TimeZone, name: &str, text: &str) -> String {
    match (name, text.parse::<Timestamp>()) {
        ("at" | "until", Ok(at)) => l.moment(at, zone),
        ("on", Ok(at)) => l.day(at, zone),
        ("reason", _) => shortened(&one_line(text), LETTERS_OF_REASON),
        _ => shortened(&one_line(text), LETTERS),
    }
}

/// A text on one line, without letters that do something: end a line, turn what follows around, or stand for the link.
fn one_line(text: &str) -> String {
    let does_something = |letter: char| {
        letter.is_control()
            || matches!(letter, ACT | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2067}')
    };
    let plain: String = text.chars().map(|letter| if does_something(letter) { ' ' } else { letter }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let begin: String = text.chars().take(most - 1).collect();
    format!("{begin}…")
}
