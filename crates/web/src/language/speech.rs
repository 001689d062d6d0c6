//! The texts of one language, read once. Those without values are kept ready.

use super::numbers::Numbers;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

#[derive(RustEmbed)]
#[folder = "messages"]
struct Files;

/// The texts of one language.
pub(super) struct Speech {
    pub(super) code: &'static str,
    pub(super) own_name: &'static str,
    pub(super) right_to_left: bool,
    pub(super) numbers: Numbers,
    bundle: FluentBundle<FluentResource>,
    plain: HashMap<String, String>,
}

struct Known(&'static str, &'static str, Numbers);

/// The languages that addresses may start with, English first; one speaks when `messages` holds a folder for it.
const KNOWN: [Known; 4] = [
    Known("en", "English", Numbers::COMMA),
    Known("fr", "Français", Numbers::SPACE),
    Known("es", "Español", Numbers::POINT),
    Known("ar", "العربية", Numbers::COMMA),
];

static ALL: LazyLock<Vec<Speech>> = LazyLock::new(|| KNOWN.into_iter().filter_map(Speech::read).collect());

/// All languages that speak.
pub(super) fn all() -> &'static [Speech] {
    &ALL
}

/// English, in which everything is said.
pub(super) fn english() -> &'static Speech {
    &ALL[0]
}

/// The code as it stands in [`KNOWN`], whether or not the language speaks yet.
pub(super) fn known(code: &str) -> Option<&'static str> {
    KNOWN.iter().map(|known| known.0).find(|known| *known == code)
}

impl Speech {
    fn read(known: Known) -> Option<Self> {
        let folder = format!("{}/", known.0);
        let texts = Files::iter().filter(|path| path.starts_with(&folder) && path.ends_with(".ftl"));
        let texts: Vec<String> = texts.filter_map(|path| Files::get(&path)).map(text).collect();
        (known.0 == "en" || !texts.is_empty()).then(|| Self::new(known, texts))
    }

    fn new(Known(code, own_name, numbers): Known, texts: Vec<String>) -> Self {
        let language: LanguageIdentifier = code.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numbers.formatter()));
        let mut keys = Vec::new();
        for text in texts {
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
                tracing::error!(code, ?errors, "a text of the interface cannot be read");
                resource
            });
            keys.extend(
                resource.source().lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()),
            );
            if let Err(errors) = bundle.add_resource(resource) {
                tracing::error!(code, ?errors, "a text of the interface stands twice");
            }
        }
        let plain =
            keys.into_iter().filter_map(|key| Some((plain(&bundle, &key)?, key))).map(|(text, key)| (key, text));
        let plain = plain.collect();
        Self { code, own_name, right_to_left: code == "ar", numbers, bundle, plain }
    }

    /// Writes a text out: in this language, else in English, else the key, so that nothing goes unseen.
    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>, key: &str, values: &FluentArgs<'_>) -> fmt::Result {
        if let Some(text) = self.plain.get(key) {
            return f.write_str(text);
        }
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return if self.code == "en" { f.write_str(key) } else { english().write(f, key, values) };
        };
        let mut errors = Vec::new();
        let written = self.bundle.write_pattern(f, pattern, Some(values), &mut errors);
        if !errors.is_empty() {
            tracing::warn!(key, code = self.code, ?errors, "a text lacks a value");
        }
        written
    }
}

/// A text that says the same whatever its values.
fn plain(bundle: &FluentBundle<FluentResource>, key: &str) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, None, &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

fn text(file: rust_embed::EmbeddedFile) -> String {
    String::from_utf8_lossy(&file.data).into_owned()
}

impl Numbers {
    /// The same as a plain function, which is what Fluent takes.
    fn formatter<M>(self) -> fn(&FluentValue<'_>, &M) -> Option<String> {
        fn write<M>(numbers: Numbers, value: &FluentValue<'_>, _: &M) -> Option<String> {
            match value {
                FluentValue::Number(number) => Some(numbers.write(number.value)),
                _ => None,
            }
        }
        match self {
            Numbers::SPACE => |value, memo| write(Numbers::SPACE, value, memo),
            Numbers::POINT => |value, memo| write(Numbers::POINT, value, memo),
            _ => |value, memo| write(Numbers::COMMA, value, memo),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(code: &'static str, numbers: Numbers, text: &str, count: i32) -> String {
        struct Said<'a>(&'a Speech, FluentArgs<'a>);
        impl fmt::Display for Said<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.write(f, "found", &self.1)
            }
        }
        let speech = Speech::new(Known(code, code, numbers), vec![text.to_owned()]);
        let mut values = FluentArgs::new();
        values.set("count", count);
        Said(&speech, values).to_string()
    }

    #[test]
    fn numbers_choose_the_plural_and_are_written_as_the_language_does() {
        let english =
            "found = { $count ->\n [one] { $count } organization\n *[other] { $count } organizations\n }";
        assert_eq!(say("en", Numbers::COMMA, english, 1), "1 organization");
        assert_eq!(say("en", Numbers::COMMA, english, 12_345), "12,345 organizations");
        let french = "found = { $count ->\n [one] { $count } organisation\n *[other] { $count } organisations\n }";
        assert_eq!(say("fr", Numbers::SPACE, french, 0), "0 organisation");
        assert_eq!(say("fr", Numbers::SPACE, french, 12_345), "12\u{202f}345 organisations");
        let spanish =
            "found = { $count ->\n [one] { $count } organización\n *[other] { $count } organizaciones\n }";
        assert_eq!(say("es", Numbers::POINT, spanish, 1_234), "1234 organizaciones");
        assert_eq!(say("es", Numbers::POINT, spanish, 12_345), "12.345 organizaciones");
    }

    #[test]
    fn arabic_has_six_forms() {
        let forms = ["zero", "one", "two", "few", "many"].map(|form| format!("\n [{form}] {form}")).concat();
        let text = format!("found = {{ $count ->{forms}\n *[other] other\n }}");
        let said = [0, 1, 2, 3, 11, 100].map(|count| say("ar", Numbers::COMMA, &text, count));
        assert_eq!(said, ["zero", "one", "two", "few", "many", "other"]);
    }
}
