//! Names as civil society organizations have them: common words, coined ones, four languages.

use super::chance::Chance;

const FORMS: [&str; 14] = [
    "Association",
    "Foundation",
    "Network",
    "Union",
    "Organization",
    "Committee",
    "Initiative",
    "Alliance",
    "Centre",
    "Trust",
    "Forum",
    "Council",
    "Society",
    "Movement",
];
const THEMES: [&str; 24] = [
    "Women",
    "Youth",
    "Migrants",
    "Health",
    "Development",
    "Human Rights",
    "Education",
    "Refugees",
    "Children",
    "Peace",
    "Relief",
    "Rural Development",
    "Environment",
    "Justice",
    "Diaspora",
    "Workers",
    "Community Action",
    "Water",
    "Disability Inclusion",
    "Farmers",
    "Legal Aid",
    "Culture",
    "Research",
    "Solidarity",
];
const FRENCH: [&str; 12] = [
    "les femmes",
    "la jeunesse",
    "la santé",
    "le développement",
    "les migrants",
    "la paix",
    "l’éducation",
    "les réfugiés",
    "l’enfance",
    "la solidarité",
    "les droits humains",
    "l’environnement",
];
const SPANISH: [&str; 10] = [
    "las mujeres",
    "la juventud",
    "la salud",
    "el desarrollo",
    "los migrantes",
    "la paz",
    "la educación",
    "la niñez",
    "los derechos humanos",
    "el medio ambiente",
];
const ARABIC: [&str; 10] =
    ["المرأة", "الشباب", "الصحة", "التنمية", "المهاجرين", "السلام", "التعليم", "اللاجئين", "الطفولة", "التضامن"];
const SYLLABLES: [&str; 24] = [
    "ba", "ko", "ma", "ri", "ta", "sen", "du", "lo", "mi", "ra", "gao", "ne", "shi", "pu", "van", "ter", "ol",
    "ji", "wa", "zu", "fa", "kan", "be", "yé",
];

/// A name and its language.
#[derive(Debug, Clone)]
pub(crate) struct Named {
    pub(crate) text: String,
    pub(crate) language: &'static str,
}

/// A word that no dictionary has. Some come again and again, most are rare.
pub(crate) fn coined(chance: &mut Chance) -> String {
    let mut word = Chance::of(7, chance.low(80_000));
    let mut text: String = (0..2 + word.below(3)).map(|_| *word.pick(&SYLLABLES)).collect();
    text[..1].make_ascii_uppercase();
    text
}

/// A name; `place` says what a country is called in a language.
pub(crate) fn name(chance: &mut Chance, place: &dyn Fn(&str) -> String) -> Named {
    let (form, theme, second) = (*chance.pick_low(&FORMS), *chance.pick_low(&THEMES), *chance.pick(&THEMES));
    let coined = coined(chance);
    let (text, language) = match chance.below(16) {
        0 | 1 => (format!("{form} for {theme} and {second} of {}", place("en")), "en"),
        2..=4 => (format!("{coined} {form} for {theme}"), "en"),
        5 | 6 => (format!("{coined} {theme} {form} {}", place("en")), "en"),
        7 | 8 => (format!("{form} of {theme} in {coined} ({})", place("en")), "en"),
        9 => (format!("{coined} {second} {form}"), "en"),
        10 | 11 => (format!("Association {coined} pour {}", chance.pick_low(&FRENCH)), "fr"),
        12 => (format!("Réseau pour {} au {} {coined}", chance.pick(&FRENCH), place("fr")), "fr"),
        13 => (format!("Fundación {coined} para {}", chance.pick_low(&SPANISH)), "es"),
        14 => (format!("Red {coined} por {} de {}", chance.pick(&SPANISH), place("es")), "es"),
        _ => (format!("جمعية {} في {} {}", chance.pick(&ARABIC), place("ar"), chance.pick(&ARABIC)), "ar"),
    };
    Named { text, language }
}

/// The first letters of the words of a name that begin with a capital.
pub(crate) fn acronym(name: &str) -> Option<String> {
    let capital = |word: &str| word.chars().next().filter(|letter| letter.is_uppercase());
    let letters: String = name.split(' ').filter_map(capital).collect();
    (letters.chars().count() > 2).then_some(letters)
}

/// What an organization says of itself.
pub(crate) fn description(chance: &mut Chance, name: &str) -> String {
    let mut text = format!("{name} works for {}", chance.pick(&THEMES).to_lowercase());
    for _ in 0..8 + chance.below(20) {
        let word = if chance.is(60) { chance.pick(&THEMES).to_lowercase() } else { self::coined(chance) };
        text.push_str(if chance.is(15) { ", with " } else { " and " });
        text.push_str(&word);
    }
    text.push('.');
    text
}

/// The name with one letter left out, as people mistype.
pub(crate) fn slipped(chance: &mut Chance, name: &str) -> String {
    let at = chance.below(name.chars().count());
    name.chars().enumerate().filter(|(place, _)| *place != at).map(|(_, letter)| letter).collect()
}
