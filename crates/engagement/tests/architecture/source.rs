//! Reading our own sources: enough of the language to know texts, functions and the modules that are named.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// One source file of a crate.
pub(crate) struct Source {
    pub(crate) of_crate: String,
    /// The first module on its path.
    pub(crate) module: String,
    /// Its path in the workspace, with `/`.
    pub(crate) path: String,
    /// All of it.
    pub(crate) text: String,
    /// Without the tests at its end.
    pub(crate) code: String,
}

pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// The sources of all crates.
pub(crate) fn sources() -> impl Iterator<Item = Source> {
    let root = workspace();
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root.join("crates")).unwrap() {
        walk(&entry.unwrap().path().join("src"), &mut found);
    }
    found.sort();
    assert!(found.len() > 20, "the sources are found");
    found.into_iter().map(move |path| read(&root, &path))
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn read(root: &Path, path: &Path) -> Source {
    let text = std::fs::read_to_string(path).unwrap();
    let parts: Vec<_> = path.strip_prefix(root).unwrap().iter().map(|part| part.to_str().unwrap()).collect();
    let code = text.find("#[cfg(test)]\nmod ").map_or(text.as_str(), |tests| &text[..tests]).to_owned();
    Source {
        of_crate: parts[1].to_owned(),
        module: parts[3].trim_end_matches(".rs").to_owned(),
        path: parts.join("/"),
        text,
        code,
    }
}

/// The names of our crates, each with what it depends on outside its tests.
pub(crate) fn manifests() -> BTreeMap<String, Vec<String>> {
    let mut manifests = BTreeMap::new();
    for entry in std::fs::read_dir(workspace().join("crates")).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path().join("Cargo.toml")).unwrap();
        let manifest: toml::Table = toml::from_str(&text).unwrap();
        let name = manifest["package"]["name"].as_str().unwrap().to_owned();
        let dependencies = manifest.get("dependencies").and_then(toml::Value::as_table);
        let used = dependencies.map(|table| table.keys().cloned().collect()).unwrap_or_default();
        manifests.insert(name, used);
    }
    manifests
}

/// The identifier with which a text begins.
pub(crate) fn identifier(text: &str) -> Option<String> {
    let name: String = text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    (!name.is_empty()).then_some(name)
}

/// The first names in a group behind its `{`: of `a::{b, c}, d}` they are a and d.
pub(crate) fn first_segments(group: &str) -> Vec<String> {
    let (mut depth, mut starts, mut found) = (0_usize, true, Vec::new());
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => starts = true,
            letter if letter.is_whitespace() => {}
            _ if starts && depth == 0 => {
                found.extend(identifier(&group[at..]));
                starts = false;
            }
            _ => {}
        }
    }
    found
}

/// A piece of a source, as far as these tests tell pieces apart.
enum Piece<'a> {
    Code(char),
    Text(&'a str),
}

/// The source without comments, its texts apart.
fn pieces(code: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = code;
    while let Some(letter) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if letter == '"' {
            let end = end_of_text(rest);
            pieces.push(Piece::Text(&rest[1..end]));
            end + 1
        } else if let Some(length) = character(rest) {
            length
        } else {
            pieces.push(Piece::Code(letter));
            letter.len_utf8()
        };
        rest = rest.get(length..).unwrap_or("");
    }
    pieces
}

fn end_of_text(rest: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    rest.len() - 1
}

/// The length of a character literal, which is no lifetime: it ends in a quote.
fn character(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    if let Some(escaped) = inner.strip_prefix('\\') {
        let first = escaped.chars().next()?.len_utf8();
        return escaped[first..].find('\'').map(|end| 2 + first + end + 1);
    }
    let length = inner.chars().next()?.len_utf8();
    inner[length..].starts_with('\'').then_some(length + 2)
}

/// The texts between quotes.
pub(crate) fn texts(code: &str) -> Vec<&str> {
    let texts = pieces(code).into_iter().filter_map(|piece| match piece {
        Piece::Text(text) => Some(text),
        Piece::Code(_) => None,
    });
    texts.collect()
}

/// The functions, each with the number of its lines from `fn` to the brace that ends it.
pub(crate) fn functions(code: &str) -> Vec<(String, usize)> {
    // Texts shrink to their line ends, so that lines still count and braces in them do not.
    let mut bare = String::new();
    for piece in pieces(code) {
        match piece {
            Piece::Code(letter) => bare.push(letter),
            Piece::Text(text) => bare.extend(text.chars().filter(|letter| *letter == '\n')),
        }
    }
    let starts = bare.match_indices("fn ").filter(|(at, _)| {
        let before = bare[..*at].chars().next_back();
        before.is_none_or(|letter| letter.is_whitespace() || letter == '(')
    });
    starts.filter_map(|(at, _)| Some((identifier(&bare[at + 3..])?, lines(&bare[at..])?))).collect()
}

/// None of a function without a body.
fn lines(function: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut lines = 1;
    for letter in function.chars() {
        match letter {
            '\n' => lines += 1,
            ';' if depth == 0 => return None,
            '{' => depth += 1,
            '}' if depth <= 1 => return Some(lines),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}
