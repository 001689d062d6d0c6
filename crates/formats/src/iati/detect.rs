//! Tells an activity file by how it begins.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::input::encoding;

/// Whether a file that begins with these bytes is an IATI activity file, of whatever version. A few thousand bytes
/// are enough, unless long comments stand first.
pub fn detect(head: &[u8]) -> bool {
    let Ok(encoding) = encoding(head) else { return false };
    let (text, _, _) = encoding.decode(head);
    let mut xml = Reader::from_str(&text);
    loop {
        match xml.read_event() {
            Ok(Event::Start(start) | Event::Empty(start)) => return start.name().as_ref() == "iati-activities",
            Ok(Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::DocType(_)) => {}
            Ok(Event::Text(text)) if text.trim_ascii().is_empty() => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::detect;

    #[test]
    fn an_activity_file_is_told_by_its_content() {
        let file = "<?xml version=\"1.0\"?>\n<!-- made by us -->\n<iati-activities version=\"2.03\"><iati-act";
        let wide: Vec<u8> = format!("\u{feff}{file}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(detect(file.as_bytes()) && detect(format!("\u{feff}{file}").as_bytes()) && detect(&wide));
        assert!(detect(b"<iati-activities/>"));
        assert!(detect(b"<!DOCTYPE iati-activities><iati-activities>"), "its own refusal says more");
    }

    #[test]
    fn other_files_are_not() {
        let others: [&[u8]; 8] = [
            b"",
            b"<iati-organisations version='2.03'>",
            b"<!DOCTYPE html><html>",
            b"iati-activities",
            b"<iati-activitiesx>",
            b"{\"iati-activities\": 1}",
            b"\xff\xd8\xff\xe0",
            b"<?xml version='1.0'?>",
        ];
        for other in others {
            assert!(!detect(other), "{}", String::from_utf8_lossy(other));
        }
    }
}
