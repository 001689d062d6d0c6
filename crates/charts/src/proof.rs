//! Proof for any figures and names: no two texts overlap, all stay in the picture, and what is written is safe.

use crate::mark::{Anchor, Label, Mark};
use crate::{
    About, Bar, Bars, Columns, Figure, Form, Heat, HeatRow, Lines, Series, Shade, Span, SpanWords, Spans, Style,
    Svg,
};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;

/// The corners of a line of text, a little within what its letters may reach.
fn corners(label: &Label) -> [(f64, f64); 4] {
    let (width, size) = (label.font.width(&label.line), label.font.size);
    let left = match label.anchor {
        Anchor::Left => 0.0,
        Anchor::Middle => -width / 2.0,
        Anchor::Right => -width,
    };
    let (sine, cosine) = label.angle.to_radians().sin_cos();
    let turn = |(x, y): (f64, f64)| (label.x + x * cosine - y * sine, label.y + x * sine + y * cosine);
    let (top, bottom) = (-0.75 * size, 0.2 * size);
    [(left, top), (left + width, top), (left + width, bottom), (left, bottom)].map(turn)
}

/// Whether some line parts the two.
fn are_apart(one: &[(f64, f64); 4], other: &[(f64, f64); 4]) -> bool {
    let axes = [one, other].into_iter().flat_map(|corners| {
        let edge = |a: (f64, f64), b: (f64, f64)| (b.1 - a.1, a.0 - b.0);
        [edge(corners[0], corners[1]), edge(corners[1], corners[2])]
    });
    let mut axes = axes.filter(|(x, y)| x.hypot(*y) > 1e-9);
    axes.any(|(x, y)| {
        let along = |corners: &[(f64, f64); 4]| {
            let places = corners.map(|(right, down)| (right * x + down * y) / x.hypot(y));
            (places.iter().copied().fold(f64::MAX, f64::min), places.iter().copied().fold(f64::MIN, f64::max))
        };
        let ((least, most), (from, to)) = (along(one), along(other));
        most <= from + 0.05 || to <= least + 0.05
    })
}

fn labels<'a>(marks: &'a [Mark], found: &mut Vec<&'a Label>) {
    for mark in marks {
        match mark {
            Mark::Text(label) => found.push(label),
            Mark::Group { marks, .. } => labels(marks, found),
            _ => {}
        }
    }
}

fn check(svg: &Svg) -> Result<(), TestCaseError> {
    let mut found = Vec::new();
    labels(&svg.marks, &mut found);
    let boxes: Vec<_> = found.iter().map(|label| (label, corners(label))).collect();
    for (at, (label, corners)) in boxes.iter().enumerate() {
        for (x, y) in corners {
            let inside = (-0.6..=svg.width + 0.6).contains(x) && (-0.6..=svg.height + 0.6).contains(y);
            prop_assert!(
                inside,
                "{:?} leaves the picture: {corners:?} of {} x {}",
                label.line,
                svg.width,
                svg.height
            );
        }
        for (other, others) in &boxes[at + 1..] {
            prop_assert!(are_apart(corners, others), "{label:?}\noverlaps {other:?}");
        }
    }
    let page = svg.page("x");
    prop_assert!(!page.contains("style") && !page.contains("<script") && !page.contains("javascript"));
    resvg::usvg::roxmltree::Document::parse(&page).map_err(|error| TestCaseError::fail(error.to_string()))?;
    resvg::usvg::roxmltree::Document::parse(&svg.file())
        .map_err(|error| TestCaseError::fail(error.to_string()))?;
    Ok(())
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z]{1,9}( [a-z]{2,12}){0,9}",
        "[ابتثجحخدذرزسشصضطظعغ]{2,9}( [فقكلمنهويءآأؤإئ]{2,9}){0,7}",
        "[A-Z]{30,60}",
        "\\PC{0,40}",
        Just("<script>alert(1)</script>\u{202e}".to_owned()),
        Just(String::new()),
    ]
}

fn figure() -> impl Strategy<Value = Figure> {
    let amount = prop_oneof![
        Just(None),
        Just(Some(0.0)),
        (0..2000_u32).prop_map(|x| Some(f64::from(x))),
        (0.0..1e9_f64).prop_map(Some)
    ];
    let href =
        prop_oneof![Just(None), Just(Some("/x?a=1&b=\"2\"".to_owned())), Just(Some("javascript:x()".to_owned()))];
    (amount, href).prop_map(|(amount, href)| Figure { amount, href, said: None })
}

fn figures(count: usize) -> impl Strategy<Value = Vec<Figure>> {
    prop::collection::vec(figure(), 0..=count)
}

fn series(most: usize, count: usize) -> impl Strategy<Value = Vec<Series>> {
    let one = (name(), figures(count)).prop_map(|(name, figures)| Series { name, figures });
    prop::collection::vec(one, 0..=most)
}

fn styles() -> [Style<'static>; 4] {
    [Style::wide(), Style::narrow(), Style::wide().right_to_left(), Style::narrow().right_to_left()]
}

fn day() -> impl Strategy<Value = Option<Date>> {
    prop::option::weighted(0.9, (0..4000_i32).prop_map(|days| date(2020, 1, 1).saturating_add(days.days())))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn bars(series in prop::collection::vec(name(), 0..12), rows in prop::collection::vec((name(), figures(12)), 0..14)) {
        let rows = rows.into_iter().map(|(label, figures)| Bar { label, figures, ..Bar::default() }).collect();
        let bars = Bars { series, rows, missing: "not reported".into(), other: "Other".into(), ..Bars::default() };
        for style in styles() {
            check(&bars.draw(&style))?;
        }
    }

    #[test]
    fn columns(series in series(15, 25), count in 0..26_i16, areas: bool) {
        let form = if areas { Form::Areas } else { Form::Columns };
        let years = (0..count).map(|at| 2000 + at).collect();
        let columns = Columns { form, years, series, missing: "غير مبلغ عنه".into(), other: "Other".into(), about: About::default() };
        for style in styles() {
            check(&columns.draw(&style))?;
        }
    }

    #[test]
    fn lines(series in series(7, 25), count in 0..26_i16) {
        let years = (0..count).map(|at| 2000 + at).collect();
        let lines = Lines { years, series, missing: "not reported".into(), about: About::default() };
        for style in styles() {
            check(&lines.draw(&style))?;
        }
    }

    #[test]
    fn heat(columns in prop::collection::vec(name(), 0..16), rows in prop::collection::vec((name(), figures(16)), 0..9)) {
        let shades = [1.0, 10.0, 100.0].map(|from| Shade { from, words: format!("{from} or more") }).to_vec();
        let rows = rows.into_iter().map(|(label, figures)| HeatRow { label, figures }).collect();
        let heat = Heat { columns, rows, shades, missing: "not reported".into(), about: About::default() };
        for style in styles() {
            check(&heat.draw(&style))?;
        }
    }

    #[test]
    fn spans(rows in prop::collection::vec((name(), day(), day()), 0..12), from in day(), to in day(), today in day()) {
        let said = |end: Option<Date>| end.map_or("open".to_owned(), |end| end.to_string());
        let row = |(label, start, end)| Span { label, start, end, said: said(end), href: None };
        let words = SpanWords { today: "Today".into(), ended: "ended".into(), coming: "لم يبدأ".into(), unknown: "not known".into() };
        let spans = Spans {
            rows: rows.into_iter().map(row).collect(),
            from: from.unwrap_or_default(),
            to: to.unwrap_or_default(),
            today: today.unwrap_or_default(),
            words,
            about: About::default(),
        };
        for style in styles() {
            check(&spans.draw(&style))?;
        }
    }
}

#[test]
fn the_check_finds_overlaps() {
    let label = |x: f64, angle: f64| Label {
        x,
        y: 50.0,
        anchor: Anchor::Left,
        font: crate::font::Font::regular(12.0),
        paint: crate::paint::Paint::Ink,
        line: "Water and sanitation".into(),
        of: String::new(),
        angle,
    };
    assert!(!are_apart(&corners(&label(0.0, 0.0)), &corners(&label(40.0, 0.0))));
    assert!(are_apart(&corners(&label(0.0, -45.0)), &corners(&label(40.0, -45.0))));
    assert!(!are_apart(&corners(&label(0.0, -45.0)), &corners(&label(10.0, -45.0))));
}

#[test]
fn what_is_beyond_all_bounds_is_still_bounded() {
    let rows: Vec<Bar> = (0..5000_u32).map(|at| Bar::one("x".repeat(3000), at)).collect();
    let bars = Bars { rows, other: "Other".into(), ..Bars::default() };
    let svg = bars.draw(&Style::wide());
    assert!(svg.height < 8000.0 && svg.page("x").len() < 2_000_000);
    assert!(svg.png(svg.width()).is_ok());
    assert_eq!(svg.png(9000), Err(crate::Error::Size));
}
