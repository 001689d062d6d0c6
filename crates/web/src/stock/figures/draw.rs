//! Small pictures of what one would look at rather than read: how many organizations and partnerships, day by day.

use super::words::{rule, title};
use crate::language::Language;
use charts::{About, Columns, Series, Style};
use engagement::statistics::{Figures, Topic};

/// The picture of a topic for narrow places; none of one day alone.
pub(super) fn draw(figures: &Figures, topic: Topic, l: Language) -> Option<String> {
    let figure = figures.of(topic).filter(|_| figures.days.len() > 1)?;
    let about = About::new(title(topic, l).to_string(), l.say("stock-described").to_string());
    #[allow(clippy::cast_precision_loss)]
    let amounts = figure.all.iter().map(|number| charts::Figure::of(*number as f64));
    let columns = Columns {
        about: about.counted(rule(topic, l).to_string()),
        years: figures.days.iter().map(|day| day.year()).collect(),
        series: vec![Series::new(title(topic, l).to_string(), amounts)],
        missing: l.say("stock-missing").to_string(),
        other: l.say("stock-other").to_string(),
        ..Columns::default()
    };
    let numbers = |amount: f64| l.number(amount);
    let style = Style::narrow().numbers(&numbers);
    let style = if l.direction() == "rtl" { style.right_to_left() } else { style };
    Some(columns.draw(&style).page(topic.as_str()))
}
