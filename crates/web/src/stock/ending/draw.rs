//! The bars of what ends soon, with the line of today.

use super::line::Line;
use crate::language::Language;
use charts::{About, Span, SpanWords, Spans, Style, Svg};
use engagement::stocktaking::{DAYS_PAST, Ending};
use jiff::ToSpan;

/// The bars of these lines; `more` are not drawn and only counted.
pub(super) fn spans(ending: &Ending, lines: &[Line], more: usize, about: About, l: Language) -> Spans {
    let bar = |line: &Line| Span {
        label: line.title.clone(),
        start: line.from,
        end: Some(line.on),
        said: l.date(line.on),
        href: Some(line.href.clone()),
    };
    Spans {
        about,
        rows: lines.iter().map(bar).chain((0..more).map(|_| Span::default())).collect(),
        from: ending.today.saturating_add((-DAYS_PAST).days()).first_of_month(),
        to: ending.until.last_of_month(),
        today: ending.today,
        words: SpanWords {
            today: l.say("ending-today").to_string(),
            ended: l.say("ending-past").to_string(),
            coming: l.say("ending-coming").to_string(),
            unknown: l.say("ending-unknown").to_string(),
        },
    }
}

/// Drawn for a wide screen and for files, or for a narrow one.
pub(super) fn draw(spans: &Spans, narrow: bool, l: Language) -> Svg {
    let numbers = |amount: f64| l.number(amount);
    let months = |first| l.month(first);
    let style = if narrow { Style::narrow() } else { Style::wide() }.numbers(&numbers).months(&months);
    spans.draw(&if l.direction() == "rtl" { style.right_to_left() } else { style })
}
