//! Files that are broken, hostile, or something else.

use formats::iati::{Activities, Limits, ReadError};

use super::{activity, file, good, read};

/// Why nothing, or no more, is read of a file.
fn key(file: impl AsRef<[u8]>) -> &'static str {
    let error = read(file).1.expect("this should not be readable to its end");
    let text = error.to_string();
    assert!(text.ends_with('.') && text.contains(". "), "not an instruction: {text}");
    error.key()
}

#[test]
fn what_is_no_activity_file_is_named() {
    assert_eq!(key(""), "iati-empty");
    assert_eq!(key("\u{feff}"), "iati-empty");
    assert_eq!(key("   \n"), "iati-empty");
    assert_eq!(key("id;title\n1;Wells\n"), "iati-not-xml");
    assert_eq!(key("%PDF-1.7"), "iati-not-xml");
    assert_eq!(key("{\"iati-activities\": []}"), "iati-not-xml");
    assert_eq!(key("<!DOCTYPE html>\n<html><body>Not found</body></html>"), "iati-web-page");
    assert_eq!(key("<HTML><body>Not found</body></HTML>"), "iati-web-page");
    assert_eq!(key("<iati-organisations version=\"2.03\"/>"), "iati-organisation-file");
    assert_eq!(key("<rss version=\"2.0\"></rss>"), "iati-wrong-root");
    assert_eq!(key("<iati-activity/>"), "iati-wrong-root");
    assert_eq!(key("<iati-activities xmlns=\"http://other.example/\" version=\"2.03\"/>"), "iati-wrong-root");
    assert_eq!(key("<?xml version=\"1.0\"?><!-- nothing -->"), "iati-cut-short");
}

#[test]
fn the_version_counts() {
    let of = |version: &str| format!("<iati-activities version=\"{version}\"/>");
    for version in ["2.01", "2.02", "2.03"] {
        assert!(good(of(version)).is_empty());
        assert_eq!(Activities::new(of(version).as_bytes()).unwrap().version(), Some(version));
    }
    assert!(good("<iati-activities/>").is_empty());
    assert_eq!(key(of("1.05")), "iati-old-version");
    assert_eq!(key(of("1.0")), "iati-old-version");
    assert_eq!(key(of("3.01")), "iati-unknown-version");
    assert!(read(of("1.05")).1.unwrap().to_string().contains("version 2.03"));
}

#[test]
fn no_entity_is_ever_defined() {
    let laughs = "<!DOCTYPE iati-activities [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    let outside = "<!DOCTYPE iati-activities [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    for doctype in
        [laughs, outside, "<!DOCTYPE iati-activities SYSTEM \"http://other.example/a.dtd\">", "<!doctype x>"]
    {
        let inside = file(&activity("A-1", "<description><narrative>&b;&a;</narrative></description>"));
        assert_eq!(read(format!("\n{doctype}{inside}")), (vec![], Some(ReadError::Doctype { line: 2 })));
    }
    let late = file(&format!("{}\n{laughs}", activity("A-1", "")));
    let (given, error) = read(late);
    assert_eq!((given.len(), error), (1, Some(ReadError::Doctype { line: 3 })));
}

#[test]
fn broken_xml_ends_reading_on_its_line() {
    let good = [activity("A-1", ""), activity("A-2", "")].join("\n");
    let broken = [
        ("<iati-activity><title></iati-activity>", "iati-broken"),
        ("<iati-activity a=1/>", "iati-broken"),
        ("<iati-activity a=\"1\" a=\"2\"/>", "iati-broken"),
        ("<iati-activity><1/></iati-activity>", "iati-broken"),
        ("<iati-activity>< /></iati-activity>", "iati-broken"),
        ("<iati-activity><a:b:c/></iati-activity>", "iati-broken"),
        ("</title>", "iati-broken"),
        ("<iati-activity><!-- never closed", "iati-broken"),
        ("<iati-activity><![CDATA[ never closed", "iati-broken"),
        ("<iati-activity><title", "iati-broken"),
        ("<iati-activity title=\"", "iati-broken"),
        ("</iati-activities><iati-activities>", "iati-broken"),
        ("</iati-activities>text", "iati-broken"),
    ];
    for (piece, expected) in broken {
        let (given, error) = read(format!("<iati-activities version=\"2.03\">\n{good}\n{piece}\n"));
        let error = error.unwrap_or_else(|| panic!("{piece} is read"));
        assert_eq!((given.len(), error.key(), error.line()), (2, expected, Some(4)), "{piece}: {error}");
    }
}

#[test]
fn a_file_that_is_cut_short_gives_what_came_before() {
    let whole = file(&[activity("A-1", ""), activity("A-2", "")].join("\n"));
    let (given, error) = read(whole.strip_suffix("\n</iati-activities>").unwrap());
    assert_eq!((given.len(), error), (2, Some(ReadError::CutShort { line: 3 })));
    let (given, error) = read(&whole[..whole.find("</iati-activity>\n</iati-activities>").unwrap()]);
    assert_eq!((given.len(), error), (1, Some(ReadError::CutShort { line: 3 })));
}

#[test]
fn nothing_is_given_after_the_end() {
    let broken = file("<iati-activity></title>");
    let mut activities = Activities::new(broken.as_bytes()).unwrap();
    assert!(activities.next().unwrap().is_err());
    assert!(activities.next().is_none());
}

#[test]
fn what_is_too_deep_or_too_long_is_refused() {
    let deep = |depth: usize| file(&activity("A-1", &format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth))));
    assert_eq!(good(deep(63)).len(), 1);
    assert_eq!(key(deep(64)), "iati-too-deep");
    assert_eq!(key(file(&"<iati-activity>".repeat(1_000_000))), "iati-too-deep");
    let long = "x".repeat(5 << 20);
    for more in
        [format!("<a b=\"{long}\"/>"), format!("<a>{long}</a>"), format!("<a {long}"), format!("<!--{long}-->")]
    {
        assert_eq!(
            read(file(&activity("A-1", &format!("\n{more}")))).1,
            Some(ReadError::TooLong { line: 3, limit: 4 << 20 })
        );
    }
    let many: String = (0..300).map(|number| format!(" a{number}=\"\"")).collect();
    assert_eq!(key(file(&format!("<iati-activity{many}/>"))), "iati-too-many-attributes");
    assert_eq!(key(file(&activity("A-1", &format!("<{}/>", "a".repeat(300))))), "iati-broken");
}

#[test]
fn an_activity_that_is_too_big_is_passed_over() {
    let text = format!("<description><narrative>{}</narrative></description>", "x".repeat(1 << 20));
    let elements = "<a/>".repeat(300_000);
    let prefixes: String = (0..300).map(|number| format!("<a{number}:b/>")).collect();
    for (more, key) in [
        (text.repeat(20), "activity-too-big"),
        (elements, "activity-too-complex"),
        (prefixes, "activity-too-complex"),
    ] {
        let (given, error) = read(file(&[activity("A-1", &more), activity("A-2", "")].join("\n")));
        assert_eq!(error, None);
        let refused = given[0].as_ref().unwrap_err();
        assert_eq!((refused.line, refused.identifier.as_deref(), refused.reason.key()), (2, Some("A-1"), key));
        let next = given[1].as_ref().unwrap();
        assert_eq!((next.facts.identifier.as_str(), next.line), ("A-2", 3));
    }
}

#[test]
fn limits_are_those_that_are_given() {
    let file = file(&activity("A-1", &"<a/>".repeat(10)));
    let limits = Limits { elements: 5, ..Limits::default() };
    let given: Vec<_> = Activities::within(file.as_bytes(), limits).unwrap().map(Result::unwrap).collect();
    assert!(given[0].is_err());
}

#[test]
fn every_encoding_that_xml_names_is_read() {
    let text = |encoding: &str| {
        let declaration = format!("<?xml version=\"1.0\" encoding=\"{encoding}\"?>\n");
        declaration + &file(&activity("A-1", "<description><narrative>Côte d’Ivoire</narrative></description>"))
    };
    let wide = |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let marked = format!("\u{feff}{}", text("UTF-16"));
    let narrow = |text: &str| encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let files: [Vec<u8>; 9] = [
        text("UTF-8").into_bytes(),
        text("utf-16").into_bytes(),
        format!("\u{feff}{}", text("UTF-8")).into_bytes(),
        wide(&marked, u16::to_le_bytes),
        wide(&marked, u16::to_be_bytes),
        wide(&text("UTF-16"), u16::to_le_bytes),
        wide(&text("UTF-16"), u16::to_be_bytes),
        narrow(&text("windows-1252")),
        narrow(&text("ISO-8859-1")),
    ];
    for file in files {
        let activities = good(&file);
        assert_eq!(activities[0].facts.descriptions[0].texts[0].text, "Côte d’Ivoire");
        assert_eq!(activities[0].line, 3);
    }
    assert_eq!(key(text("x-klingon")), "iati-unknown-encoding");
    assert_eq!(read(narrow(&text("UTF-8"))).1, Some(ReadError::BadLetters { line: 3 }));
}

#[test]
fn text_is_what_xml_means_by_it() {
    let found = super::one(
        "<description><narrative>a &amp; b &lt;c&gt; &#233;&#x41; <![CDATA[<d> & e]]><!-- not this --> f\u{1}\u{8}&#7;\r\ng</narrative></description>\
         <?not this either?><a b=\"x&#10;y\tz &quot;&apos;\"> one <i> two </i> </a>",
    );
    assert_eq!(found.facts.descriptions[0].texts[0].text, "a & b <c> éA <d> & e f\ng");
    let element = found.element.first("a").unwrap();
    assert_eq!(element.attribute("b"), Some("x\ny z \"'"));
    assert_eq!(element.to_xml(), "<a b=\"x&#10;y z &quot;'\"> one <i> two </i> </a>");
}
