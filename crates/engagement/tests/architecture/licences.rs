//! Licences: everything that is built into the program may be given on under terms that bind nobody further.

use super::source::workspace;
use std::process::Command;
use std::sync::LazyLock;

/// The licences that `deny.toml` allows.
static PERMITTED: LazyLock<Vec<String>> = LazyLock::new(|| {
    let text = std::fs::read_to_string(workspace().join("deny.toml")).unwrap();
    let rules: toml::Table = toml::from_str(&text).unwrap();
    rules["licenses"]["allow"].as_array().unwrap().iter().map(|one| one.as_str().unwrap().to_owned()).collect()
});

/// Whether an expression such as `MIT OR (Apache-2.0 AND ISC)` is open to us.
fn is_permitted(expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    any_of(&words, &mut at) && at == words.len()
}

fn any_of(words: &[&str], at: &mut usize) -> bool {
    let mut permitted = all_of(words, at);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        permitted |= all_of(words, at);
    }
    permitted
}

fn all_of(words: &[&str], at: &mut usize) -> bool {
    let mut permitted = one(words, at);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        permitted &= one(words, at);
    }
    permitted
}

fn one(words: &[&str], at: &mut usize) -> bool {
    let Some(word) = words.get(*at) else { return false };
    *at += 1;
    if *word == "(" {
        let permitted = any_of(words, at);
        *at += 1;
        return permitted;
    }
    let mut licence = (*word).to_owned();
    if words.get(*at) == Some(&"WITH") {
        licence = format!("{word} WITH {}", words.get(*at + 1).unwrap_or(&""));
        *at += 2;
    }
    PERMITTED.contains(&licence)
}

#[test]
fn expressions_of_licences_are_understood() {
    for open in ["MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(MIT OR Apache-2.0) AND Unicode-3.0", "MPL-2.0"] {
        assert!(is_permitted(open), "{open}");
    }
    let llvm = "Apache-2.0 WITH LLVM-exception OR GPL-2.0";
    assert!(is_permitted(llvm));
    for closed in ["GPL-3.0", "AGPL-3.0-only", "MIT AND LGPL-2.1", "", "Apache-2.0 WITH Strange", "MIT)"] {
        assert!(!is_permitted(closed), "{closed}");
    }
}

fn host() -> String {
    let compiler = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let asked = Command::new(compiler).arg("-vV").output().unwrap();
    let text = String::from_utf8(asked.stdout).unwrap();
    text.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

#[test]
fn every_package_may_be_given_on() {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    // Only what this machine builds is sure to be at hand.
    let asked = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", &host()])
        .current_dir(workspace())
        .output()
        .unwrap();
    assert!(asked.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&asked.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&asked.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 50);
    let refused = packages.iter().filter(|package| !is_permitted(package["license"].as_str().unwrap_or("")));
    let refused: Vec<_> = refused.map(|package| format!("{}: {}", package["name"], package["license"])).collect();
    super::report("Packages whose licence deny.toml does not allow", &refused);
}
