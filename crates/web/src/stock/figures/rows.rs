//! The tables of figures: a group of lines for each topic, and a number for each day.

use super::words::{rule, title};
use crate::language::{Language, Text};
use crate::partnerships::address;
use crate::stock::labels::label;
use engagement::offices::Offices;
use engagement::statistics::{Figure, Figures, Topic};

/// The lines of a topic.
pub(super) struct Group {
    pub(super) title: Text,
    pub(super) rule: Text,
    /// Of what is told apart; empty where there is one number a day.
    pub(super) lines: Vec<(String, Vec<Number>)>,
    /// One number a day, where nothing is told apart.
    pub(super) numbers: Vec<Number>,
}

/// A number, and the list of what it counts.
pub(super) struct Number {
    pub(super) text: String,
    pub(super) href: Option<String>,
}

/// The groups of one of the two tables.
pub(super) fn groups(figures: &Figures, of_organizations: bool, offices: &Offices, l: Language) -> Vec<Group> {
    let shown = figures.figures.iter().filter(|figure| is_beside_organizations(figure.topic) == of_organizations);
    shown.map(|figure| group(figures, figure, offices, l)).collect()
}

/// Organizations under an agreement stand beside the agreements.
fn is_beside_organizations(topic: Topic) -> bool {
    topic.is_of_organizations() && topic != Topic::Covered
}

fn group(figures: &Figures, figure: &Figure, offices: &Offices, l: Language) -> Group {
    let topic = figure.topic;
    let numbers = |code: Option<&str>, numbers: &[i64]| -> Vec<Number> {
        let days = figures.days.iter().zip(numbers);
        days.map(|(day, number)| Number {
            text: l.number(*number),
            href: figures
                .list(topic, code, *day)
                .filter(|_| *number > 0)
                .map(|list| address(&list, topic.is_of_organizations(), l)),
        })
        .collect()
    };
    let line = |(code, found): &(String, Vec<i64>)| (named(topic, code, offices, l), numbers(Some(code), found));
    Group {
        title: title(topic, l),
        rule: rule(topic, l),
        lines: figure.lines.iter().map(line).collect(),
        numbers: if topic.by().is_some() { Vec::new() } else { numbers(None, &figure.all) },
    }
}

/// What a value of a topic is called.
pub(super) fn named(topic: Topic, code: &str, offices: &Offices, l: Language) -> String {
    topic.by().map_or_else(String::new, |by| label(by, code, offices, l))
}
