//! The three doors of the program and what is behind each: the top two levels of navigation.

use crate::by::By;
use crate::language::{Language, key};
use engagement::access::Act;

/// A door, in the language of the page.
pub(crate) struct Door {
    pub(crate) name: String,
    pub(crate) href: String,
    /// Whether the page is behind it.
    pub(crate) here: bool,
    pub(crate) rooms: Vec<Room>,
}

/// A list or desk behind a door.
pub(crate) struct Room {
    pub(crate) name: String,
    pub(crate) href: String,
    /// Whether the page is this one or below it.
    pub(crate) here: bool,
}

/// A line of the table below: name, address, and the act that it is for.
struct Entry(&'static str, &'static str, Option<Act>);

const TAKE_STOCK: [Entry; 8] = [
    Entry(key("nav-organizations"), "/organizations", None),
    Entry(key("nav-partnerships"), "/partnerships", None),
    Entry(key("nav-stock"), "/stock", None),
    Entry(key("nav-matrix"), "/activities/matrix", None),
    Entry(key("nav-activities"), "/activities", None),
    Entry(key("nav-offices"), "/offices", None),
    Entry(key("nav-import"), "/import", Some(Act::Import)),
    Entry(key("nav-questions"), "/queue", Some(Act::AnswerQuestions)),
];

const DOORS: [(&str, &[Entry]); 1] = [(key("nav-take-stock"), &TAKE_STOCK)];

/// The doors behind which there is something for this actor.
pub(crate) fn doors(by: &By) -> Vec<Door> {
    DOORS.iter().filter_map(|(name, entries)| door(by, name, entries)).collect()
}

fn door(by: &By, name: &'static str, entries: &[Entry]) -> Option<Door> {
    let open = |entry: &&Entry| entry.2.is_none_or(|act| by.actor.may(act)) && crate::routes::leads_to(entry.1);
    let open: Vec<&Entry> = entries.iter().filter(open).collect();
    let here =
        open.iter().map(|entry| entry.1).filter(|path| is_at(&by.visit.path, path)).max_by_key(|path| path.len());
    let rooms: Vec<Room> = open.iter().map(|entry| room(by.l, entry, here)).collect();
    let href = rooms.first()?.href.clone();
    Some(Door { name: by.l.say(name).to_string(), href, here: here.is_some(), rooms })
}

fn room(l: Language, entry: &Entry, here: Option<&str>) -> Room {
    Room { name: l.say(entry.0).to_string(), href: l.to(entry.1).into_owned(), here: here == Some(entry.1) }
}

fn is_at(path: &str, room: &str) -> bool {
    path.strip_prefix(room).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
