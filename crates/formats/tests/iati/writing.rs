//! What is written is XML that says what was meant.

use formats::iati::{Element, Facts, Name, Text, Writer};
use jiff::Timestamp;

use super::{good, real, written};

fn told(title: &str) -> Facts {
    Facts {
        identifier: "A-1".into(),
        titles: vec![Text { language: None, text: title.into() }],
        ..Facts::default()
    }
}

#[test]
fn a_file() {
    let mut writer = Writer::activities(Vec::new(), "2024-05-01T12:34:56.789Z".parse().unwrap());
    writer.activity(&told("Wells & “pumps” <deep>").element(None)).unwrap();
    let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <iati-activities version=\"2.03\" generated-datetime=\"2024-05-01T12:34:56Z\">\n \
        <iati-activity>\n  <iati-identifier>A-1</iati-identifier>\n  <title>\n   \
        <narrative>Wells &amp; “pumps” &lt;deep&gt;</narrative>\n  </title>\n </iati-activity>\n</iati-activities>\n";
    assert_eq!(String::from_utf8(writer.finish().unwrap()).unwrap(), expected);
}

#[test]
fn what_xml_forbids_is_left_out() {
    let element = told("a\u{0}b\u{1f}c\u{fffe}d\u{ffff}\te😀ﷺ").element(None);
    assert_eq!(good(written(&[element]))[0].facts.titles[0].text, "abcd\te😀ﷺ");
}

#[test]
fn what_would_be_lost_as_whitespace_is_not() {
    let element = told("x").element(None).holding(Element::new("a").with("b", "\t\r\n\"<&>'").saying("c\r\nd]]>"));
    let read = good(written(std::slice::from_ref(&element))).pop().unwrap().element;
    assert_eq!(read, element);
}

#[test]
fn mixed_text_is_not_indented() {
    let mixed =
        Element::new("a").saying("one ").holding(Element::new("b").holding(Element::new("c"))).saying(" two");
    let element = told("x").element(None).holding(mixed);
    assert_eq!(good(written(std::slice::from_ref(&element)))[0].element, element);
}

#[test]
fn a_name_is_one_that_xml_allows() {
    assert!(Name::new("usaid:note").is_some());
    assert!(Name::new("a b").is_none() && Name::new("a><b").is_none());
}

#[test]
fn what_the_schema_demands_is_told() {
    let demanded = ["reporting-org", "description", "participating-org", "activity-status", "activity-date"];
    assert_eq!(told("x").missing(), demanded);
}

#[test]
fn where_it_cannot_be_written_that_is_told() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let writer = Writer::activities(Full, Timestamp::UNIX_EPOCH);
    assert_eq!(writer.finish().err().unwrap().kind(), std::io::ErrorKind::StorageFull);
}

#[test]
fn an_element_is_kept_as_text() {
    for found in ["iom-DP.2154.xml", "foodsecurity.xml"].into_iter().flat_map(|name| good(real(name))) {
        assert_eq!(Element::from_xml(&found.element.to_xml()).unwrap(), found.element);
    }
    let wrong = [
        ("", "iati-empty"),
        ("text", "iati-empty"),
        ("<a>", "iati-broken"),
        ("<a/><b/>", "iati-broken"),
        ("</iati-activities><iati-activities>", "iati-broken"),
        ("<a>&b;</a>", "iati-broken"),
        ("<!DOCTYPE a><a/>", "iati-doctype"),
    ];
    for (text, key) in wrong {
        assert_eq!(Element::from_xml(text).unwrap_err().key(), key, "{text}");
    }
}
