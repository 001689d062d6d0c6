//! Every text that is used is there, and every text that is there is used.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What stands before a key in code and templates.
const MARKS: [&str; 4] = ["say(\"", "rich(\"", "key(\"", "Message::new(\""];

fn files(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            files(&path, endings, found);
        } else if endings.iter().any(|ending| path.extension().is_some_and(|known| known == *ending)) {
            found.push(path);
        }
    }
}

fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The keys that code and templates use, and where.
fn used() -> BTreeMap<String, String> {
    let mut sources = Vec::new();
    for name in ["web", "engagement", "app"] {
        files(&crates().join(name).join("src"), &["rs", "html"], &mut sources);
    }
    let mut used = BTreeMap::new();
    for path in sources {
        let text = std::fs::read_to_string(&path).unwrap();
        // Tests of a module stand at its end and may make up keys.
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        for mark in MARKS {
            for (at, _) in text.match_indices(mark) {
                let key = text[at + mark.len()..].split('"').next().unwrap();
                let is_doc = text[..at].rsplit('\n').next().unwrap().trim_start().starts_with("//");
                if !is_doc {
                    used.insert(key.to_owned(), path.display().to_string());
                }
            }
        }
    }
    used.extend(of_files());
    used.extend(of_letters());
    used.extend(of_findings());
    used
}

/// The words of letters: their keys are put together from the key of the letter.
fn of_letters() -> BTreeMap<String, String> {
    let place = "the letters of engagement::outbox".to_owned();
    let mut keys = BTreeMap::new();
    for (letter, has_link) in engagement::outbox::LETTERS {
        let parts = ["subject", "text", "act"].into_iter().take(if has_link { 3 } else { 2 });
        keys.extend(parts.map(|part| (format!("mail-{letter}-{part}"), place.clone())));
    }
    keys
}

/// What a check of the register finds: the name of the check is the end of the key.
fn of_findings() -> BTreeMap<String, String> {
    let path = crates().join("engagement/src/integrity/mod.rs");
    let text = std::fs::read_to_string(&path).unwrap();
    let mark = "Finding::new(\"";
    let keys: BTreeMap<_, _> = text
        .match_indices(mark)
        .map(|(at, _)| text[at + mark.len()..].split('"').next().unwrap())
        .map(|check| (format!("finding-{check}"), path.display().to_string()))
        .collect();
    assert!(keys.len() > 5, "the keys of findings are found");
    keys
}

/// What `formats` says of files that cannot be read: its keys stand there without a mark.
fn of_files() -> BTreeMap<String, String> {
    let mut keys = BTreeMap::new();
    for (file, marks) in [
        ("error.rs", &["=> \"file-"][..]),
        ("iati/error.rs", &["=> \"iati-", "=> \"activity-"]),
        ("iati/note.rs", &["=> \"part-"]),
    ] {
        let path = crates().join("formats/src").join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        for (at, _) in marks.iter().flat_map(|mark| text.match_indices(mark)) {
            let key = text[at + 4..].split('"').next().unwrap();
            keys.insert(key.to_owned(), path.display().to_string());
        }
    }
    assert!(keys.len() > 40, "the keys of files are found");
    keys
}

/// The keys of one language and those that its texts refer to.
fn said(language: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut texts = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("messages").join(language), &["ftl"], &mut texts);
    let (mut keys, mut referred) = (BTreeSet::new(), BTreeSet::new());
    for path in texts {
        let text = std::fs::read_to_string(&path).unwrap();
        for line in text.lines() {
            let is_key = line.starts_with(|first: char| first.is_ascii_lowercase());
            if let Some((key, _)) = line.split_once(" =").filter(|_| is_key) {
                assert!(keys.insert(key.to_owned()), "{key} stands twice in {language}");
            }
            let placeables = line.split("{ ").skip(1).filter_map(|rest| rest.split(' ').next());
            referred.extend(placeables.filter(|name| name.contains('-')).map(str::to_owned));
        }
    }
    (keys, referred)
}

#[test]
fn every_text_that_is_used_is_there() {
    let (said, _) = said("en");
    let missing: Vec<_> = used().into_iter().filter(|(key, _)| !said.contains(key)).collect();
    assert!(missing.is_empty(), "add these to crates/web/messages/en: {missing:#?}");
}

#[test]
fn every_text_that_is_there_is_used() {
    let (said, referred) = said("en");
    let used = used();
    let unused: Vec<_> = said.iter().filter(|key| !used.contains_key(*key) && !referred.contains(*key)).collect();
    assert!(unused.is_empty(), "take these out of crates/web/messages/en: {unused:#?}");
}

#[test]
fn other_languages_say_what_english_says() {
    let (english, _) = said("en");
    let folders = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("messages")).unwrap();
    for folder in folders.map(|folder| folder.unwrap().file_name().into_string().unwrap()) {
        let (other, _) = said(&folder);
        let missing: Vec<_> = english.difference(&other).collect();
        let extra: Vec<_> = other.difference(&english).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{folder}: missing {missing:#?}, not in English {extra:#?}"
        );
    }
}
