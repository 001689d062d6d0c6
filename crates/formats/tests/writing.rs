//! What is written is read again as it was, and nothing in it runs.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::io::{Cursor, Write};

use calamine::{Data, Reader, Xlsx};
use formats::table::{self, Limits};
use formats::write::{Sink, Value, WriteError};
use jiff::civil::date;
use proptest::prelude::*;

const SIGNS: [char; 12] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'];

fn values() -> [Value<'static>; 6] {
    ["=1+1".into(), 12_i64.into(), Value::Number(-2.5), date(2024, 2, 9).into(), true.into(), Value::Empty]
}

const HEADERS: [&str; 6] = ["Name", "Count", "Share", "Day", "Member", "Nothing"];

fn written(mut sink: Sink<Vec<u8>>, rows: &[&[Value<'_>]]) -> Vec<u8> {
    sink.header(&HEADERS).unwrap();
    for row in rows {
        sink.row(row).unwrap();
    }
    sink.finish().unwrap()
}

fn csv(values: &[Value<'_>]) -> String {
    let mut sink = Sink::csv(Vec::new(), false);
    sink.row(values).unwrap();
    String::from_utf8(sink.finish().unwrap()).unwrap()
}

fn workbook(text: &str) -> Vec<u8> {
    let mut sink = Sink::xlsx(Vec::new(), "List: [all]").unwrap();
    sink.header(&["Name", "x"]).unwrap();
    sink.row(&[text.into(), "x".into()]).unwrap();
    sink.finish().unwrap()
}

#[test]
fn text() {
    let bytes = written(Sink::csv(Vec::new(), true), &[&values(), &["a \"b\", c\nd".into()]]);
    let expected = "\u{feff}Name,Count,Share,Day,Member,Nothing\r\n'=1+1,12,-2.5,2024-02-09,true,\r\n\"a \"\"b\"\", c\nd\"\r\n";
    assert_eq!(String::from_utf8(bytes).unwrap(), expected);
}

#[test]
fn json() {
    let bytes = written(Sink::json(Vec::new()), &[&values(), &["é\"".into()]]);
    let rows: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(rows[0]["Name"], "=1+1");
    assert_eq!(rows[0]["Day"], "2024-02-09");
    assert_eq!(rows[0]["Nothing"], serde_json::Value::Null);
    assert_eq!((&rows[1]["Name"], &rows[1]["Count"]), (&"é\"".into(), &serde_json::Value::Null));
    assert_eq!(written(Sink::json(Vec::new()), &[]), b"[]\n");
}

#[test]
fn a_workbook() {
    let bytes = written(Sink::xlsx(Vec::new(), "List").unwrap(), &[&values()]);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&bytes)).unwrap();
    let range = book.worksheet_range("List").unwrap();
    assert_eq!(range.get_value((1, 0)), Some(&Data::String("=1+1".into())));
    assert_eq!(range.get_value((1, 1)), Some(&Data::Float(12.0)));
    assert!(matches!(range.get_value((1, 3)), Some(Data::DateTime(_))));
    assert!(book.worksheet_formula("List").unwrap().used_cells().next().is_none());

    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&bytes).unwrap();
    let mut table = table::open(file.path(), &Limits::default(), None).unwrap();
    let row = table.next_row().unwrap().unwrap();
    let seen: Vec<_> = row.cells.iter().map(|cell| cell.as_text().into_owned()).collect();
    assert_eq!(seen, ["=1+1", "12", "-2.5", "2024-02-09", "TRUE"]);
}

#[test]
fn what_a_sheet_cannot_hold_is_made_to_fit() {
    let long = "é".repeat(50_000);
    let bytes = workbook(&long);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&bytes)).unwrap();
    let name = book.sheet_names()[0].clone();
    let range = book.worksheet_range(&name).unwrap();
    let Some(Data::String(seen)) = range.get_value((1, 0)) else { panic!("no text") };
    assert!(seen.ends_with("é…") && seen.chars().count() <= 32_767);

    let mut sink = Sink::xlsx(Vec::new(), "").unwrap();
    sink.row(&[date(1850, 1, 1).into(), i64::MAX.into(), Value::Number(f64::NAN)]).unwrap();
    assert!(sink.finish().is_ok());
}

#[test]
fn a_disk_that_is_full_is_an_error() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    for mut sink in [Sink::csv(Full, false), Sink::json(Full), Sink::xlsx(Full, "x").unwrap()] {
        sink.header(&["a"]).unwrap();
        assert!(matches!(sink.finish(), Err(WriteError::Io(_) | WriteError::Workbook(_))));
    }
}

/// Text that begins like a formula, more often than chance would have it.
fn suspicious() -> impl Strategy<Value = String> {
    let start = prop::sample::select(vec![
        "",
        " ",
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        "＝",
        "\u{a0}-",
        "\u{feff}=",
        "'",
        "'=",
        "-1",
    ]);
    (start, any::<String>()).prop_map(|(start, rest)| format!("{start}{rest}"))
}

proptest! {
    #[test]
    fn no_text_runs_in_csv_and_all_is_read_again(text in suspicious()) {
        let line = csv(&[text.as_str().into(), "x".into()]);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes());
        let cell = reader.records().next().unwrap().unwrap()[0].to_owned();
        let seen = cell.trim_start_matches(|letter: char| letter.is_whitespace() || letter.is_control());
        let is_number = !seen.starts_with('@') && seen.trim().replace(',', ".").trim_start_matches(['+', '-']).starts_with(|first: char| first.is_ascii_digit())
            && seen.trim()[1..].chars().all(|letter| letter.is_ascii_digit() || ".,".contains(letter));
        prop_assert!(!seen.starts_with(SIGNS) || is_number, "{cell:?}");
        prop_assert!(!cell.starts_with(['\t', '\r', '\n']), "{cell:?}");

        let mut file = tempfile::NamedTempFile::new().unwrap();
        write!(file, "Name,x\r\n{line}").unwrap();
        let row = table::open(file.path(), &Limits::default(), None).unwrap().next_row().unwrap().unwrap();
        let kept = |text: &str| text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}').to_owned();
        if !text.contains(|letter: char| letter.is_control()) && !text.starts_with('\'') {
            prop_assert_eq!(row.cell(0).as_text(), kept(&text));
        }
    }

    #[test]
    fn no_text_is_a_formula_in_a_workbook(text in suspicious()) {
        let bytes = workbook(&text);
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&bytes)).unwrap();
        let name = book.sheet_names()[0].clone();
        prop_assert!(book.worksheet_formula(&name).unwrap().used_cells().next().is_none());
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(&bytes).unwrap();
        let row = table::open(file.path(), &Limits::default(), None).unwrap().next_row().unwrap().unwrap();
        let plain: String = text.chars().filter(|letter| !letter.is_control() || "\n\t".contains(*letter)).collect();
        let kept = plain.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
        prop_assert_eq!(row.cell(0).as_text(), kept);
    }

    #[test]
    fn json_keeps_text_as_it_is(text in suspicious()) {
        let mut sink = Sink::json(Vec::new());
        sink.header(&["Name"]).unwrap();
        sink.row(&[text.as_str().into()]).unwrap();
        let rows: serde_json::Value = serde_json::from_slice(&sink.finish().unwrap()).unwrap();
        prop_assert_eq!(rows[0]["Name"].as_str(), Some(text.as_str()));
    }
}
