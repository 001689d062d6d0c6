//! The figures of the last day in a paragraph that can be copied into a report.

use crate::language::{Language, Text};
use engagement::statistics::{Figures, Topic};
use engagement::vocabulary;
use std::cmp::Reverse;

/// The sentences; of what there is nothing of, nothing is said.
pub(super) fn said(figures: &Figures, institution: &str, l: Language) -> Vec<Text> {
    let Some(day) = figures.days.last() else { return Vec::new() };
    let date = l.date(*day);
    let partnerships = figures.now(Topic::Partnerships);
    if partnerships == 0 {
        return vec![l.say("figures-said-none").with("date", date).with("institution", institution)];
    }
    let partners = l
        .say("figures-said-partners")
        .with("date", date)
        .with("institution", institution)
        .with(
            "organizations",
            l.say("figures-said-organizations").with("count", figures.now(Topic::Organizations)),
        )
        .with("partnerships", l.say("figures-said-partnerships").with("count", partnerships));
    let sentences =
        [Some(partners), groups(figures, l), local(figures, l), agreements(figures, l), year(figures, l)];
    sentences.into_iter().flatten().collect()
}

/// The groups, the greatest first.
fn groups(figures: &Figures, l: Language) -> Option<Text> {
    let lines = &figures.of(Topic::Groups)?.lines;
    let now = lines.iter().filter(|(code, _)| !code.is_empty());
    let mut now: Vec<(&str, i64)> =
        now.filter_map(|(code, numbers)| Some((code.as_str(), *numbers.last()?))).collect();
    now.retain(|(_, number)| *number > 0);
    now.sort_by_key(|(_, number)| Reverse(*number));
    let group = |(code, number): (&str, i64)| {
        let label = vocabulary::all().partner_group.label(code, l.code());
        l.say("figures-said-group").with("group", label).with("count", number).to_string()
    };
    let list = l.semicolons(now.into_iter().map(group));
    (!list.is_empty()).then(|| l.say("figures-said-groups").with("list", list))
}

/// How many are local or national, of those that say how far they reach.
#[allow(clippy::cast_precision_loss)]
fn local(figures: &Figures, l: Language) -> Option<Text> {
    let lines = &figures.of(Topic::Scopes)?.lines;
    let unstated = lines.iter().find(|(code, _)| code.is_empty()).and_then(|(_, numbers)| numbers.last().copied());
    let stated = figures.now(Topic::Scopes) - unstated.unwrap_or(0);
    let local = figures.now(Topic::Local);
    let percent = (local as f64 * 100.0 / stated as f64).round();
    let sentence = l.say("figures-said-local").with("count", stated).with("local", local).with("percent", percent);
    (stated > 0).then_some(sentence)
}

fn agreements(figures: &Figures, l: Language) -> Option<Text> {
    let count = figures.now(Topic::InForce);
    let organizations = l.say("figures-said-organizations").with("count", figures.now(Topic::Covered));
    (count > 0).then(|| l.say("figures-said-agreements").with("count", count).with("organizations", organizations))
}

fn year(figures: &Figures, l: Language) -> Option<Text> {
    let year = figures.days.last()?.year().to_string();
    let count = figures.now(Topic::Newcomers);
    (count > 0).then(|| l.say("figures-said-newcomers").with("year", year).with("count", count))
}
