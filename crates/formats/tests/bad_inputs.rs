//! Files that are broken, hostile or simply something else: each is refused with what to do, or read as far as it is sound.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use formats::table::{self, Cell, Limits, Row};
use formats::{ReadError, aid_organizations};
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A folder in which files are made, gone at the end of the test.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// A package with these parts.
    fn package(&self, name: &str, parts: &[(&str, &[u8])]) -> PathBuf {
        let path = self.0.path().join(name);
        let mut zip = ZipWriter::new(fs::File::create(&path).unwrap());
        for (part, content) in parts {
            zip.start_file(*part, SimpleFileOptions::default()).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap();
        path
    }

    /// A workbook with one sheet named Data, its rows as given.
    fn workbook(&self, rows: &str) -> PathBuf {
        self.sheet(&format!(
            "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>{rows}</sheetData></worksheet>"
        ))
    }

    fn sheet(&self, sheet: &str) -> PathBuf {
        let parts: [(&str, &[u8]); 4] = [
            (
                "xl/workbook.xml",
                br#"<workbook xmlns:r="r"><sheets><sheet name="Data" sheetId="1" r:id="a"/></sheets></workbook>"#,
            ),
            (
                "xl/_rels/workbook.xml.rels",
                br#"<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/one.xml"/>
                <Relationship Id="b" Type="x/styles" Target="styles.xml"/></Relationships>"#,
            ),
            (
                "xl/styles.xml",
                br#"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#,
            ),
            ("xl/worksheets/one.xml", sheet.as_bytes()),
        ];
        self.package("made.xlsx", &parts)
    }

    fn document(&self, content: &str) -> PathBuf {
        let content = format!(
            "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:calcext=\"c\">\
             <office:body><office:spreadsheet>{content}</office:spreadsheet></office:body></office:document-content>"
        );
        let mime: (&str, &[u8]) = ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet");
        self.package("made.ods", &[mime, ("content.xml", content.as_bytes())])
    }
}

fn read(path: &Path) -> Result<Vec<Row>, ReadError> {
    read_within(path, &Limits::default())
}

fn read_within(path: &Path, limits: &Limits) -> Result<Vec<Row>, ReadError> {
    table::open(path, limits, None)?.rows().collect()
}

fn key(path: &Path) -> &'static str {
    let error = read(path).expect_err("this file should not be readable");
    let text = error.to_string();
    assert!(text.ends_with('.') && text.contains(". "), "not an instruction: {text}");
    error.key()
}

/// Cells of text in a row of a sheet.
fn texts(row: u64, texts: &[&str]) -> String {
    let cells = texts.iter().map(|text| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>"));
    format!("<row r=\"{row}\">{}</row>", cells.collect::<String>())
}

fn real(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/data").join(name)
}

#[test]
fn a_path_that_is_no_file() {
    let desk = Desk::new();
    assert_eq!(key(&desk.0.path().join("nothing.csv")), "file-not-found");
    assert_eq!(key(desk.0.path()), "file-is-folder");
    assert_eq!(aid_organizations::open(desk.0.path()).unwrap_err().key(), "file-is-folder");
}

#[test]
fn nothing_or_nothing_but_a_header() {
    let desk = Desk::new();
    assert_eq!(key(&desk.file("a.csv", "")), "file-empty");
    assert_eq!(key(&desk.file("a.csv", "\n \n;;;\n")), "file-empty");
    assert_eq!(key(&desk.file("a.csv", "\u{feff}Name,Country")), "file-only-header");
    assert_eq!(key(&desk.file("a.csv", "Name,Country\n#org,#country\n,\n")), "file-only-header");
    assert_eq!(key(&desk.workbook("")), "file-empty");
    assert_eq!(key(&desk.workbook(&texts(1, &["Name", "Country"]))), "file-only-header");
    assert_eq!(key(&desk.document("<table:table table:name='One'/>")), "file-empty");
}

#[test]
fn truncated_workbooks() {
    let desk = Desk::new();
    let whole = fs::read(real("organizations/2_name_changes.xlsx")).unwrap();
    for part in [5, 100, whole.len() / 2, whole.len() - 30] {
        assert_eq!(key(&desk.file("cut.xlsx", &whole[..part])), "file-damaged", "{part}");
    }
    let unfinished =
        "<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>Name</t></is></c></row><row r='2'><c><v>1";
    assert_eq!(key(&desk.sheet(unfinished)), "file-damaged");
}

#[test]
fn a_workbook_with_a_wrong_byte() {
    let desk = Desk::new();
    let mut bytes = fs::read(real("organizations/1_ecosoc_status_granted.xlsx")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 40].fill(0x5a);
    assert_eq!(key(&desk.file("wrong.xlsx", bytes)), "file-damaged");
}

#[test]
fn encrypted_and_old_workbooks() {
    let desk = Desk::new();
    let container = |name: &str| {
        let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        bytes.resize(1024, 0);
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    assert_eq!(key(&desk.file("a.xlsx", container("EncryptedPackage"))), "file-encrypted");
    assert_eq!(key(&desk.file("a.xls", container("Workbook"))), "file-old-workbook");
    assert_eq!(key(&desk.file("a.doc", container("WordDocument"))), "file-not-a-table");
    assert_eq!(key(&desk.package("a.xlsb", &[("xl/workbook.bin", b"")])), "file-old-workbook");
    let manifest: (&str, &[u8]) = ("META-INF/manifest.xml", b"<manifest:encryption-data/>");
    assert_eq!(key(&desk.package("a.ods", &[("content.xml", b"?"), manifest])), "file-encrypted");
}

#[test]
fn zip_bombs() {
    let desk = Desk::new();
    let spaces = vec![b' '; 40 << 20];
    let bomb = String::from_utf8([b"<worksheet>".as_slice(), &spaces].concat()).unwrap();
    let path = desk.sheet(&bomb);
    assert!(fs::metadata(&path).unwrap().len() < 200_000);
    assert_eq!(key(&path), "file-too-big");

    let small = Limits { max_bytes: 10_000, ..Limits::default() };
    let error = read_within(&real("organizations/2_name_changes.xlsx"), &small).unwrap_err();
    assert_eq!(error, ReadError::TooBig { limit: 10_000 });
    let text = desk.file("a.csv", format!("Name,Country\n{}", "Oxfam,Mali\n".repeat(2_000)));
    assert_eq!(read_within(&text, &small).unwrap_err(), ReadError::TooBig { limit: 10_000 });

    let strings = format!("<sst><si><t>{}</t></si></sst>", "a".repeat(40 << 20));
    let rels = br#"<Relationships><Relationship Id="a" Type="x/sharedStrings" Target="s.xml"/></Relationships>"#;
    let parts: [(&str, &[u8]); 3] = [
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/_rels/workbook.xml.rels", rels),
        ("xl/s.xml", strings.as_bytes()),
    ];
    assert_eq!(key(&desk.package("b.xlsx", &parts)), "file-too-big");

    let billion = "<table:table table:name='One'><table:table-row table:number-rows-repeated='1000000000'>\
        <table:table-cell table:number-columns-repeated='500' office:value-type='string'><text:p>x</text:p>\
        </table:table-cell></table:table-row></table:table>";
    let few = Limits { max_rows: 1_000, ..Limits::default() };
    assert_eq!(read_within(&desk.document(billion), &few).unwrap_err(), ReadError::TooManyRows { limit: 1_000 });
}

#[test]
fn a_sheet_that_declares_a_million_rows() {
    let desk = Desk::new();
    let mut rows = texts(1, &["Name", "Country"]) + &texts(2, &["Oxfam", "Mali"]);
    for row in 3..50_000 {
        write!(rows, "<row r=\"{row}\"><c r=\"A{row}\" s=\"1\"/></row>").unwrap();
    }
    rows += &texts(1_048_576, &["CARE", "Chad"]);
    let rows = read(&desk.workbook(&rows)).unwrap();
    assert_eq!(rows.iter().map(|row| row.number).collect::<Vec<_>>(), [2, 1_048_576]);

    let empty = "<table:table table:name='One'><table:table-row><table:table-cell office:value-type='string'>\
        <text:p>Name</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell \
        office:value-type='string'><text:p>Oxfam</text:p></table:table-cell><table:table-cell \
        table:number-columns-repeated='16383'/></table:table-row><table:table-row \
        table:number-rows-repeated='1048574'><table:table-cell table:number-columns-repeated='16384'/>\
        </table:table-row></table:table>";
    assert_eq!(read(&desk.document(empty)).unwrap().len(), 1);
}

#[test]
fn too_many_rows_and_columns() {
    let desk = Desk::new();
    let few = Limits { max_rows: 2, max_columns: 2, ..Limits::default() };
    let path = desk.file("a.csv", "Name,Country\na,b\nc,d\ne,f\n");
    assert_eq!(read_within(&path, &few).unwrap_err(), ReadError::TooManyRows { limit: 2 });
    let path = desk.file("a.csv", "Name,Country\na,b,,\nc,d,e\n");
    assert_eq!(read_within(&path, &few).unwrap_err(), ReadError::TooManyColumns { limit: 2, row: 3 });
    let wide = desk.workbook(&(texts(1, &["Name", "Country"]) + "<row r='2'><c r='XFD2'><v>1</v></c></row>"));
    assert_eq!(read(&wide).unwrap_err(), ReadError::TooManyColumns { limit: 1_000, row: 2 });
}

#[test]
fn formulas_without_values_and_dates_for_names() {
    let desk = Desk::new();
    let cells = "<row r='2'><c><f>A1</f></c><c><f>A1</f><v/></c><c t='str'><f>A1</f><v></v></c><c t='str'><f>A1</f><v>x</v></c>\
        <c s='1'><v>45838</v></c><c t='e'><v>#N/A</v></c><c t='b'><v>1</v></c><c t='s'><v>7</v></c><c s='1'><v>0.5</v></c>\
        <c t='d'><v>2024-02-09T00:00:00</v></c><c><v>8.25</v></c></row>";
    let rows = read(&desk.workbook(&(texts(1, &["Name", "A", "B", "C", "D"]) + cells))).unwrap();
    let expected = [
        Cell::FormulaWithoutValue,
        Cell::FormulaWithoutValue,
        Cell::Empty,
        Cell::Text("x".into()),
        Cell::Date(jiff::civil::date(2025, 6, 30)),
        Cell::Error("#N/A".into()),
        Cell::Boolean(true),
        Cell::Error("#REF!".into()),
        Cell::Text("12:00".into()),
        Cell::Date(jiff::civil::date(2024, 2, 9)),
        Cell::Number(8.25),
    ];
    assert_eq!(rows[0].cells, expected);
}

#[test]
fn an_open_document_with_every_sort_of_cell() {
    let desk = Desk::new();
    let header = "<table:table-row><table:table-cell office:value-type='string' table:number-columns-repeated='2'><text:p>Name</text:p>\
        </table:table-cell><table:table-cell office:value-type='string'><text:p>Day</text:p></table:table-cell></table:table-row>";
    let row = "<table:table-row table:number-rows-repeated='2'><table:table-cell office:value-type='string'><text:p>M&amp;S<text:s/>x</text:p>\
        <text:p>two</text:p><office:annotation><text:p>note</text:p></office:annotation></table:table-cell><table:table-cell/>\
        <table:table-cell office:value-type='date' office:date-value='2024-02-09T10:00:00'><text:p>9.2.</text:p></table:table-cell>\
        <table:table-cell office:value-type='float' office:value='1.5'><text:p>1,5</text:p></table:table-cell>\
        <table:table-cell office:value-type='boolean' office:boolean-value='true'><text:p>VRAI</text:p></table:table-cell>\
        <table:table-cell table:formula='of:=1'/><table:table-cell office:value-type='string' calcext:value-type='error' office:string-value=''>\
        <text:p>#N/A</text:p></table:table-cell></table:table-row>";
    let path = desk.document(&format!(
        "<table:table table:name='No'/><table:table table:name='Data'>{header}{row}</table:table>"
    ));
    let table = table::open(&path, &Limits::default(), None).unwrap();
    assert_eq!(
        (table.sheet.as_deref(), table.headers.as_slice()),
        (Some("Data"), &["Name", "Name", "Day"].map(String::from)[..])
    );
    let rows: Vec<Row> = table.rows().map(Result::unwrap).collect();
    let expected = [
        Cell::Text("M&S x\ntwo".into()),
        Cell::Empty,
        Cell::Date(jiff::civil::date(2024, 2, 9)),
        Cell::Number(1.5),
        Cell::Boolean(true),
        Cell::FormulaWithoutValue,
        Cell::Error("#N/A".into()),
    ];
    assert_eq!(rows[0].cells, expected);
    assert_eq!((rows[0].number, rows[1].number, rows.len()), (2, 3, 2));
}

#[test]
fn a_name_of_ten_thousand_letters() {
    let desk = Desk::new();
    let (name, longer) = ("é".repeat(10_000), "é".repeat(40_000));
    let text = desk.file("a.csv", format!("Name,Country\n{name},Mali\n{longer},Chad\n"));
    let sheet = desk
        .workbook(&(texts(1, &["Name", "Country"]) + &texts(2, &[&name, "Mali"]) + &texts(3, &[&longer, "Chad"])));
    for path in [text, sheet] {
        let rows = read(&path).unwrap();
        assert_eq!(rows[0].cell(0), &Cell::Text(name.clone()));
        assert_eq!(rows[1].cell(0), &Cell::TooLong);
    }
}

#[test]
fn unknown_encodings_and_files_that_are_no_tables() {
    let desk = Desk::new();
    let binary: Vec<u8> = (0..20_000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    assert_eq!(key(&desk.file("a.csv", binary)), "file-unknown-encoding");
    assert_eq!(key(&desk.file("a.csv", b"\xff\xfe\0\0a\0\0\0")), "file-unknown-encoding");
    for content in
        ["%PDF-1.7\n", "<!DOCTYPE html><table>", "  <?xml version='1.0'?>", "{\"a\": 1}", "{\\rtf1", "PAR1...."]
    {
        assert_eq!(key(&desk.file("a.csv", content)), "file-not-a-table", "{content}");
    }
    assert_eq!(key(&desk.file("a.csv", b"\x89PNG\r\n")), "file-not-a-table");
    assert_eq!(key(&desk.package("a.docx", &[("word/document.xml", b"")])), "file-not-a-table");
    assert_eq!(key(&desk.package("a.zip", &[("table.csv", b"a,b")])), "file-not-a-table");
}

#[test]
fn a_sheet_that_is_not_there() {
    let error =
        table::open(&real("organizations/2_name_changes.xlsx"), &Limits::default(), Some("Names")).err().unwrap();
    assert_eq!(error.to_string(), "There is no sheet named “Names”. Choose one of: Tabelle1.");
    assert!(
        table::open(&real("organizations/2_name_changes.xlsx"), &Limits::default(), Some("tabelle1 ")).is_ok()
    );
}

#[test]
fn text_with_quotes_blank_lines_and_ragged_rows() {
    let desk = Desk::new();
    let text = "Activities 2023;;\n\nName;Country;Area\n\"Two\nlines\";Mali;WASH\n\nshort\nlong;Chad;Health;more\n\"a \"\"b\"\"\";;\n";
    let table = table::open(&desk.file("a.csv", text), &Limits::default(), None).unwrap();
    assert_eq!((table.header_row, table.headers.join("|")), (3, "Name|Country|Area".into()));
    let rows: Vec<Row> = table.rows().map(Result::unwrap).collect();
    let seen: Vec<(u64, String)> =
        rows.iter().map(|row| (row.number, row.cell(0).as_text().into_owned())).collect();
    let expected = [(4, "Two\nlines"), (6, "short"), (7, "long"), (8, "a \"b\"")];
    assert_eq!(seen, expected.map(|(number, text)| (number, text.to_owned())));
    assert_eq!((rows[1].cell(2), rows[2].cell(3)), (&Cell::Empty, &Cell::Text("more".into())));
}

#[test]
fn a_quotation_mark_that_is_never_closed() {
    let desk = Desk::new();
    let path = desk.file("a.csv", format!("Name,Country\n\"Oxfam,Mali\n{}", "CARE,Chad\n".repeat(4 << 20)));
    assert_eq!(key(&path), "file-damaged");
}

#[test]
fn aid_organizations_that_are_broken() {
    let desk = Desk::new();
    let open = |content: &str| aid_organizations::open(&desk.file("a.json", content));
    assert_eq!(open("{\"a\": {\"name\"").unwrap_err().key(), "file-damaged");
    assert_eq!(open("[1, 2]").unwrap_err().key(), "file-damaged");
    assert_eq!(open("{}").unwrap_err().key(), "file-empty");
    let some =
        open(r#"{"a": {"name": " "}, "b": 1, "c": {"name": "C", "synonyms": null}, "d": {"name": "D"}}"#).unwrap();
    assert_eq!(some.organizations.len(), 1);
    assert_eq!(some.organizations[0].0, 4);
    let keys: Vec<&str> = some.unusable.iter().map(|entry| entry.key.as_str()).collect();
    assert_eq!(keys, ["a", "b", "c"]);
}
