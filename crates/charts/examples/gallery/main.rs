//! Draws one picture of each kind, in English and Arabic, wide and narrow, into a folder: `gallery FOLDER`.
//!
//! Of each there are a file (SVG and PNG) and its mark-up for a page; `page-en.html` and `page-ar.html` show the latter with the
//! stylesheet of the crate. What each took is printed.

mod figures;
mod words;

use charts::{Bars, Columns, Heat, Lines, Spans, Style, Svg};
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;
use words::Words;

/// Draws one picture.
type Draw = Box<dyn Fn(&Style<'_>) -> Svg>;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("Say a folder: gallery FOLDER")?;
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    for words in [Words::english(), Words::arabic()] {
        let mut page = opening(&words);
        for (name, draw) in drawings(&words) {
            page.push_str("<figure class=\"chart-both\">");
            for (layout, style) in [("wide", Style::wide()), ("narrow", Style::narrow())] {
                write(folder, &mut page, (name, layout, &draw), &words, style)?;
            }
            page.push_str("</figure>\n");
        }
        std::fs::write(folder.join(format!("page-{}.html", words.language)), page)?;
    }
    std::fs::write(folder.join("charts.css"), charts::CSS)?;
    Ok(())
}

fn drawings(words: &Words) -> Vec<(&'static str, Draw)> {
    let (bars, stacked): (Bars, Bars) = (figures::bars(words), figures::stacked(words));
    let (columns, areas): (Columns, Columns) = (figures::columns(words), figures::areas(words));
    let (lines, heat, spans): (Lines, Heat, Spans) =
        (figures::lines(words), figures::heat(words), figures::spans(words));
    vec![
        ("bars", Box::new(move |style| bars.draw(style))),
        ("stacked", Box::new(move |style| stacked.draw(style))),
        ("columns", Box::new(move |style| columns.draw(style))),
        ("areas", Box::new(move |style| areas.draw(style))),
        ("lines", Box::new(move |style| lines.draw(style))),
        ("heat", Box::new(move |style| heat.draw(style))),
        ("spans", Box::new(move |style| spans.draw(style))),
    ]
}

fn write(
    folder: &Path,
    page: &mut String,
    (name, layout, draw): (&str, &str, &Draw),
    words: &Words,
    style: Style<'_>,
) -> Result<(), Box<dyn std::error::Error>> {
    let months = |date: jiff::civil::Date| words.month(date);
    let numbers = |amount: f64| words.number(amount);
    let style = style.direction(words.direction).numbers(&numbers).months(&months);
    let svg = draw(&style);
    let began = Instant::now();
    for _ in 0..100 {
        std::hint::black_box(draw(&style).page(name));
    }
    let drawn = began.elapsed().as_micros() / 100;
    let file = format!("{name}-{}-{layout}", words.language);
    std::fs::write(folder.join(format!("{file}.svg")), svg.file())?;
    let began = Instant::now();
    let png = svg.png(svg.width())?;
    let (taken, bytes) = (began.elapsed().as_millis(), png.len());
    std::fs::write(folder.join(format!("{file}.png")), png)?;
    writeln!(page, "{}", svg.page(name))?;
    #[allow(clippy::print_stdout)]
    {
        println!(
            "{file:24} page {drawn:5} µs, {:6} bytes   PNG {taken:4} ms, {bytes:7} bytes",
            svg.page(name).len()
        );
    }
    Ok(())
}

fn opening(words: &Words) -> String {
    let direction = if words.language == "ar" { "rtl" } else { "ltr" };
    format!(
        "<!doctype html><html lang=\"{}\" dir=\"{direction}\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>Gallery</title><link rel=\"stylesheet\" href=\"parvis.css\">\
         <link rel=\"stylesheet\" href=\"charts.css\"><body class=\"page\"><main>\n",
        words.language
    )
}
