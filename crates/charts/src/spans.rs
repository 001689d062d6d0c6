//! Spans: one bar for each thing from its start to its end, with a line for today.

mod calendar;

use crate::about::About;
use crate::bars::{centred, title};
use crate::font::Font;
use crate::key::{self, Swatch};
use crate::mark::{Anchor, Canvas, Mark, Rect};
use crate::paint::Paint;
use crate::scale::real;
use crate::style::Style;
use crate::svg::Svg;
use crate::text::{shorten, wrap};
use calendar::Calendar;
use jiff::civil::Date;

/// The most bars of a picture; a last line says how many more there are.
pub const MOST_SPANS: usize = 100;

/// Bars from start to end, in the order given.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Spans {
    /// What it is about.
    pub about: About,
    /// The bars.
    pub rows: Vec<Span>,
    /// The first day that is shown.
    pub from: Date,
    /// The last day that is shown.
    pub to: Date,
    /// Today, as the caller's clock says.
    pub today: Date,
    /// What the signs mean.
    pub words: SpanWords,
}

/// Words of a picture of spans. The key says those that are given, of what there is in the picture.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SpanWords {
    /// At the line of today.
    pub today: String,
    /// For what has ended.
    pub ended: String,
    /// For what has not begun.
    pub coming: String,
    /// For a start or end that is not known.
    pub unknown: String,
}

/// A bar from a day to a day.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Span {
    /// What it is of.
    pub label: String,
    /// Its first day; None where it is not known.
    pub start: Option<Date>,
    /// Its last day; None where it is not known.
    pub end: Option<Date>,
    /// What stands beside it: when it ends, in words.
    pub said: String,
    /// Where it leads.
    pub href: Option<String>,
}

/// The height of a bar, and the length of what stands for an unknown start or end.
const BAR: f64 = 14.0;
const UNKNOWN: f64 = 24.0;
/// Names and what is said take these parts of the width at most.
const MOST_NAME: f64 = 0.34;
const MOST_SAID: f64 = 0.2;
const MOST_SAID_NARROW: f64 = 0.42;

/// Where everything stands: in the places of a language that is written from left to right.
struct Layout {
    names: f64,
    said: f64,
    font: Font,
    small: Font,
    calendar: Calendar,
    /// Where the word for today stands, and where the bars begin.
    head: f64,
    top: f64,
}

/// A row with its place.
struct Place<'a> {
    span: &'a Span,
    lines: Vec<String>,
    top: f64,
    height: f64,
    /// The middle of its bar.
    middle: f64,
}

impl Spans {
    /// Draws them.
    #[must_use]
    pub fn draw(&self, style: &Style<'_>) -> Svg {
        let (key, head) = key::draw(&self.entries(), style.width(), Font::regular(style.size(12.0)));
        let mut canvas = key.mirrored_if(style.mirrored(), style.width());
        let layout = self.layout(style, head);
        let (places, bottom) = self.places(style, &layout);
        let strips = strips(style, &layout, &places, bottom);
        layout.calendar.draw(style, &mut canvas, (layout.top, &strips), (layout.small, self.today));
        for place in &places {
            let mut row = Canvas::default();
            layout.draw_words(style, &mut row, place);
            self.draw_bar(&mut row, &layout.calendar, place);
            let touch = Rect::new(0.0, place.top, style.width(), place.height);
            canvas.group(
                place.span.href.as_ref(),
                title(&[&place.span.label, &place.span.said]),
                Some(touch),
                row,
            );
        }
        self.draw_today(&mut canvas, &layout, &strips);
        let height = bottom + self.draw_more(style, &mut canvas, &layout, bottom) + 4.0;
        Svg::new(&self.about, style, (style.width(), height), canvas)
    }

    /// What the signs mean that there are in the picture.
    fn entries(&self) -> Vec<(Swatch, String)> {
        let any = |is: &dyn Fn(&Span) -> bool| self.rows.iter().take(MOST_SPANS).any(is);
        let entries = [
            (any(&|row| row.has_ended(self.today)), Swatch::Filled(Paint::Series(8)), &self.words.ended),
            (any(&|row| row.is_coming(self.today)), Swatch::Outlined(Paint::Series(1)), &self.words.coming),
            (any(&|row| row.start.is_none() || row.end.is_none()), Swatch::Hatched, &self.words.unknown),
        ];
        let shown = entries.into_iter().filter(|(there, _, words)| *there && !words.is_empty());
        shown.map(|(_, swatch, words)| (swatch, words.clone())).collect()
    }

    fn layout(&self, style: &Style<'_>, head: f64) -> Layout {
        let (font, small) = (Font::regular(style.size(13.0)), Font::regular(style.size(12.0)));
        let widest = |texts: &mut dyn Iterator<Item = f64>| texts.fold(0.0, f64::max);
        let names = widest(&mut self.rows.iter().take(MOST_SPANS).map(|row| font.width(&row.label)));
        let said = widest(&mut self.rows.iter().take(MOST_SPANS).map(|row| small.width(&row.said)));
        let names = if style.is_narrow() { 0.0 } else { names.min(style.width() * MOST_NAME) + 14.0 };
        let said = said.min(style.width() * if style.is_narrow() { MOST_SAID_NARROW } else { MOST_SAID });
        let aside = if style.is_narrow() { 0.0 } else { said + 12.0 };
        // Words turn with the language, time does not: the sides change places, and what lies between them stays.
        let (left, right) = if style.mirrored() { (aside, names) } else { (names, aside) };
        let calendar = Calendar::new((self.from, self.to), (left, style.width() - right), style.width());
        let head = if head > 0.0 { head + 6.0 } else { 0.0 };
        Layout { names, said, font, small, calendar, head, top: head + 2.0 * small.leading() + 8.0 }
    }

    /// The rows that are drawn, and where the last ends.
    fn places(&self, style: &Style<'_>, layout: &Layout) -> (Vec<Place<'_>>, f64) {
        let mut bottom = layout.top + 4.0;
        let mut places = Vec::new();
        for span in self.rows.iter().take(MOST_SPANS) {
            let room = if style.is_narrow() { style.width() - layout.said - 12.0 } else { layout.names - 14.0 };
            let lines = wrap(&span.label, layout.font, room, 2);
            let text = real(lines.len()) * layout.font.leading();
            let narrow = style.is_narrow();
            let height = if narrow { (text + BAR + 14.0).max(44.0) } else { (text + 10.0).max(BAR + 14.0) };
            let middle = if narrow { bottom + text + 4.0 + BAR / 2.0 } else { bottom + height / 2.0 };
            places.push(Place { span, lines, top: bottom, height, middle });
            bottom += height;
        }
        (places, bottom)
    }

    fn draw_bar(&self, canvas: &mut Canvas, calendar: &Calendar, place: &Place<'_>) {
        let Span { start, end, .. } = place.span;
        let (top, today) = (place.middle - BAR / 2.0, calendar.x(self.today));
        let begin =
            start.map_or_else(|| end.map_or(today, |end| calendar.x(end).min(today)), |start| calendar.x(start));
        let finish = end.map_or(begin.max(today), |end| calendar.after(end));
        let hatch = |x: f64| Mark::Hatched(Rect::new(x, top + 0.5, UNKNOWN, BAR - 1.0));
        let paint = if place.span.has_ended(self.today) { Paint::Series(8) } else { Paint::Series(1) };
        let bar = Rect::new(begin, top, (finish - begin).max(2.0), BAR);
        if place.span.is_coming(self.today) {
            canvas.marks.push(Mark::Outlined(bar.inset(), Paint::Series(1)));
        } else if start.is_some() || end.is_some() {
            canvas.filled(bar, paint);
        }
        if end.is_none() {
            canvas.marks.push(hatch(finish.min(calendar.right - UNKNOWN)));
        }
        if start.is_none() && end.is_some() {
            canvas.marks.push(hatch((begin - UNKNOWN).max(calendar.left)));
        }
        calendar.draw_beyond(canvas, (*start, *end), place.middle);
    }

    fn draw_today(&self, canvas: &mut Canvas, layout: &Layout, strips: &[(f64, f64)]) {
        if self.today < self.from || self.today > self.to {
            return;
        }
        let x = layout.calendar.x(self.today).round() + 0.5;
        let font = Font { bold: true, ..layout.small };
        for (from, to) in [(layout.head + font.leading() + 2.0, layout.top)].iter().chain(strips) {
            let points = vec![(x, *from), (x, *to)];
            canvas.marks.push(Mark::Line { points, paint: Paint::Ink, width: 1.5, dashed: false });
        }
        let half = font.width(&self.words.today) / 2.0;
        let x = x.max(half).min(layout.calendar.width.max(half) - half);
        canvas.text((x, layout.head + font.size), Anchor::Middle, font, Paint::Ink, &self.words.today);
    }

    /// Says how many more there are, and returns the height of that.
    fn draw_more(&self, style: &Style<'_>, canvas: &mut Canvas, layout: &Layout, bottom: f64) -> f64 {
        let more = self.rows.len().saturating_sub(MOST_SPANS);
        if more == 0 {
            return 0.0;
        }
        let words = format!("… +{}", style.number(real(more)));
        let mut line = Canvas::default();
        line.text((0.0, bottom + layout.font.size + 4.0), Anchor::Left, layout.font, Paint::Quiet, &words);
        canvas.append(line.mirrored_if(style.mirrored(), style.width()));
        layout.font.leading() + 8.0
    }
}

impl Span {
    fn has_ended(&self, today: Date) -> bool {
        self.end.is_some_and(|end| end < today)
    }

    fn is_coming(&self, today: Date) -> bool {
        self.start.is_some_and(|start| start > today)
    }
}

/// Where lines may cross the picture from top to bottom: on a phone beside the bars alone, because names stand between them.
fn strips(style: &Style<'_>, layout: &Layout, places: &[Place<'_>], bottom: f64) -> Vec<(f64, f64)> {
    if !style.is_narrow() {
        return vec![(layout.top, bottom)];
    }
    let reach = BAR / 2.0 + 3.0;
    places.iter().map(|place| (place.middle - reach, place.middle + reach)).collect()
}

impl Layout {
    /// The name of a row and what is said of it, at the sides or, on a phone, above its bar.
    fn draw_words(&self, style: &Style<'_>, canvas: &mut Canvas, place: &Place<'_>) {
        let mut words = Canvas::default();
        let (name, width) = ((place.lines.as_slice(), place.span.label.as_str()), style.width());
        let said = [shorten(&place.span.said, self.small, self.said + 0.01)];
        let said = (said.as_slice(), place.span.said.as_str());
        if style.is_narrow() {
            let first = place.top + self.font.size;
            words.lines((0.0, first), Anchor::Left, self.font, Paint::Ink, name);
            words.lines((width, first), Anchor::Right, self.small, Paint::Quiet, said);
        } else {
            let first = place.middle + self.small.size * 0.34;
            centred(&mut words, (self.names - 14.0, place.middle), Anchor::Right, self.font, name);
            words.lines((width - self.said, first), Anchor::Left, self.small, Paint::Ink, said);
        }
        canvas.append(words.mirrored_if(style.mirrored(), width));
    }
}
