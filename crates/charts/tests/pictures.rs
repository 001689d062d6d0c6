//! One picture of each kind as it is written, and what holds for all of them.

use charts::{
    About, Bar, Bars, Columns, Figure, Form, Heat, HeatRow, Lines, Series, Shade, Span, SpanWords, Spans, Style,
    Svg,
};
use jiff::civil::date;

fn about() -> About {
    About::new("Most partners are national", "Two groups, one of which is larger.")
        .counted("Organizations with an agreement in force")
        .source("Source: the register, 1 March 2026")
        .disclaimer("Boundaries and names do not imply acceptance.")
}

fn bars() -> Bars {
    let national =
        Bar::stacked("National <organizations> & \"friends\"", [120.0, 40.0]).link("/organizations?a=1&b=2");
    let missing = Bar::stacked("Not known", [Figure::missing(), Figure::of(0.0)]);
    let series = vec!["Health".into(), "Water".into()];
    Bars {
        about: about(),
        series,
        rows: vec![national, missing],
        missing: "not reported".into(),
        other: "Other".into(),
    }
}

fn columns(form: Form) -> Columns {
    let series = vec![
        Series::new("Health", [Some(3.0), None, Some(5.0), Some(2.0)]),
        Series::new("Water", [Some(1.0), None, Some(0.0), Some(4.0)]),
    ];
    let (missing, other) = ("not reported".into(), "Other".into());
    Columns { about: about(), form, years: (2022..=2025).collect(), series, missing, other }
}

fn lines() -> Lines {
    let series = vec![
        Series::new("National", [Some(3.0), None, Some(5.0), Some(9.0)]),
        Series::new("International", [Some(1.0), Some(2.0), Some(2.0), Some(4.0)]),
    ];
    Lines { about: about(), years: (2022..=2025).collect(), series, missing: "not reported".into() }
}

fn heat() -> Heat {
    let shades =
        [(1.0, "1 to 4"), (5.0, "5 to 9"), (10.0, "10 to 49"), (50.0, "50 to 99"), (100.0, "100 or more")];
    let shades = shades.map(|(from, words)| Shade { from, words: words.into() }).to_vec();
    let row = |label: &str, figures: [Option<f64>; 2]| HeatRow {
        label: label.into(),
        figures: figures.into_iter().map(Figure::from).collect(),
    };
    let rows = vec![row("Mali", [Some(120.0), None]), row("Niger", [Some(0.0), Some(7.0)])];
    Heat {
        about: about(),
        columns: vec!["Health".into(), "Water".into()],
        rows,
        shades,
        missing: "not reported".into(),
    }
}

fn spans() -> Spans {
    let span =
        |label: &str, start, end| Span { label: label.into(), start, end, said: "31 Mar 2026".into(), href: None };
    let rows = vec![
        span("River Keepers", Some(date(2025, 1, 1)), Some(date(2026, 3, 31))),
        span("Health for All", None, Some(date(2026, 8, 31))),
        span("Coming", Some(date(2026, 5, 1)), None),
    ];
    let words = SpanWords {
        today: "Today".into(),
        ended: "ended".into(),
        coming: "not begun".into(),
        unknown: "not known".into(),
    };
    Spans { about: about(), rows, from: date(2025, 3, 1), to: date(2026, 12, 31), today: date(2026, 3, 1), words }
}

fn all(style: &Style<'_>) -> Vec<Svg> {
    vec![
        bars().draw(style),
        columns(Form::Columns).draw(style),
        columns(Form::Areas).draw(style),
        lines().draw(style),
        heat().draw(style),
        spans().draw(style),
    ]
}

#[test]
fn pictures_on_pages() {
    let style = Style::wide();
    insta::assert_snapshot!("bars", bars().draw(&style).page("bars"));
    insta::assert_snapshot!("columns", columns(Form::Columns).draw(&style).page("columns"));
    insta::assert_snapshot!("areas", columns(Form::Areas).draw(&style).page("areas"));
    insta::assert_snapshot!("lines", lines().draw(&style).page("lines"));
    insta::assert_snapshot!("heat", heat().draw(&style).page("heat"));
    insta::assert_snapshot!("spans", spans().draw(&style).page("spans"));
}

#[test]
fn a_picture_as_a_file_for_a_phone_and_right_to_left() {
    insta::assert_snapshot!("bars-file", bars().draw(&Style::wide()).file());
    insta::assert_snapshot!("bars-narrow", bars().draw(&Style::narrow()).page("bars"));
    insta::assert_snapshot!("bars-right-to-left", bars().draw(&Style::wide().right_to_left()).page("bars"));
}

#[test]
fn no_page_has_style_of_its_own() {
    for style in [Style::wide(), Style::narrow().right_to_left()] {
        for page in all(&style).iter().map(|svg| svg.page("x")) {
            assert!(!page.contains("style"), "{page}");
            assert!(!page.contains('#') || page.contains("&#39;"), "a colour or an id that is named: {page}");
            assert!(page.contains("aria-labelledby=\"x-") && page.contains("<desc id=\"x-"));
        }
    }
}

#[test]
fn what_can_be_followed_is_no_image() {
    assert!(bars().draw(&Style::wide()).page("x").contains("role=\"group\""));
    assert!(lines().draw(&Style::wide()).page("x").contains("role=\"img\""));
}

#[test]
fn no_link_lies_in_another_or_under_it() {
    let parts = [Figure::of(120.0).link("/part"), Figure::of(40.0)];
    let bars = Bars { rows: vec![Bar::stacked("National", parts).link("/row")], ..bars() };
    let page = bars.draw(&Style::wide()).page("x");
    let places: Vec<usize> =
        ["href=\"/row\"", "</a>", "href=\"/part\""].iter().filter_map(|one| page.find(one)).collect();
    assert!(places.len() == 3 && places.is_sorted(), "{page}");
}

#[test]
fn files_say_what_is_around_and_lead_nowhere() {
    for svg in all(&Style::wide()) {
        let file = svg.file();
        for words in ["Most partners", "agreement in force", "Source: the register", "Boundaries"] {
            assert!(file.contains(words), "{words}");
        }
        assert!(!file.contains("<a ") && !file.contains("currentColor") && !file.contains("class="));
    }
}

#[test]
fn the_same_figures_give_the_same_picture() {
    for (one, other) in all(&Style::wide()).iter().zip(all(&Style::wide())) {
        assert_eq!(one.page("x"), other.page("x"));
        assert_eq!(one.png(one.width()), other.png(other.width()));
    }
}

#[test]
fn right_to_left_bars_begin_at_the_right_and_years_still_run_to_the_right() {
    let begins = |page: &str, class: &str| -> Vec<f64> {
        let rects =
            page.lines().filter(|line| line.starts_with("<rect") && line.contains(&format!("\"{class}\"")));
        let x = |line: &str| line.split("x=\"").nth(1)?.split('"').next()?.parse().ok();
        rects.filter_map(x).collect()
    };
    let left = bars().draw(&Style::wide()).page("x");
    let right = bars().draw(&Style::wide().right_to_left()).page("x");
    // The key comes first, then the parts of the first bar.
    assert!(begins(&left, "chart-1")[1] < begins(&left, "chart-2")[1]);
    assert!(begins(&right, "chart-1")[1] > begins(&right, "chart-2")[1]);
    let years = columns(Form::Columns).draw(&Style::wide().right_to_left()).page("x");
    let places: Vec<usize> =
        ["2022", "2025"].iter().map(|year| years.rfind(&format!(">{year}<")).unwrap()).collect();
    let x = |at: usize| -> f64 {
        let line = &years[years[..at].rfind("<text").unwrap()..at];
        line.split("x=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
    };
    assert!(x(places[0]) < x(places[1]));
}
