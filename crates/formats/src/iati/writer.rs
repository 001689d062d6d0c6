//! Activities and organizations written as IATI 2.03, one by one.

use std::io::{self, Write};

use jiff::Timestamp;

use super::attributes::allowed;
use super::element::Node;
use super::{Element, Organisation};

/// The version that is written.
const VERSION: &str = "2.03";
/// How many bytes are gathered before they are written.
const ENOUGH: usize = 64 << 10;

/// Where activities or organizations go. First those, one by one, then [`finish`](Writer::finish).
pub struct Writer<W: Write> {
    out: W,
    root: &'static str,
    text: String,
}

impl<W: Write> Writer<W> {
    /// An activity file, made at that moment. The schema demands at least one activity in it.
    pub fn activities(out: W, generated: Timestamp) -> Self {
        Self::new(out, "iati-activities", generated)
    }

    /// An organization file, made at that moment. The schema demands at least one organization in it.
    pub fn organisations(out: W, generated: Timestamp) -> Self {
        Self::new(out, "iati-organisations", generated)
    }

    fn new(out: W, root: &'static str, generated: Timestamp) -> Self {
        let text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root} version=\"{VERSION}\" generated-datetime=\"{generated:.0}\">\n"
        );
        Self { out, root, text }
    }

    /// Writes an `iati-activity`. The namespaces that it uses are declared in it.
    pub fn activity(&mut self, activity: &Element) -> io::Result<()> {
        indented(activity, 1, &mut self.text);
        if self.text.len() > ENOUGH { self.pass_on() } else { Ok(()) }
    }

    /// Writes an organization.
    pub fn organisation(&mut self, organisation: &Organisation) -> io::Result<()> {
        self.activity(&organisation.element())
    }

    /// Writes what is still to be written and gives back where it went.
    pub fn finish(mut self) -> io::Result<W> {
        self.text.extend(["</", self.root, ">\n"]);
        self.pass_on()?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn pass_on(&mut self) -> io::Result<()> {
        self.out.write_all(self.text.as_bytes())?;
        self.text.clear();
        Ok(())
    }
}

impl Element {
    /// The element as XML, on one line.
    pub fn to_xml(&self) -> String {
        let mut text = String::new();
        inline(self, &mut text);
        text
    }
}

/// An element on lines of its own, those in it further in. Where there is text, whitespace would be part of it.
fn indented(element: &Element, depth: usize, out: &mut String) {
    indent(depth, out);
    let is_mixed = element.nodes().iter().any(|node| matches!(node, Node::Text(_)));
    if is_mixed || element.nodes().is_empty() {
        inline(element, out);
    } else {
        open(element, out);
        out.push_str(">\n");
        element.elements().for_each(|child| indented(child, depth + 1, out));
        indent(depth, out);
        close(element, out);
    }
    out.push('\n');
}

fn indent(depth: usize, out: &mut String) {
    out.extend(std::iter::repeat_n(' ', depth));
}

fn inline(element: &Element, out: &mut String) {
    open(element, out);
    if element.nodes().is_empty() {
        out.push_str("/>");
        return;
    }
    out.push('>');
    for node in element.nodes() {
        match node {
            Node::Element(child) => inline(child, out),
            Node::Text(text) => escaped(text, in_text, out),
        }
    }
    close(element, out);
}

/// The beginning of an element, without the sign at its end.
fn open(element: &Element, out: &mut String) {
    out.push('<');
    out.push_str(element.name());
    for (name, value) in element.attributes() {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        escaped(value, in_attribute, out);
        out.push('"');
    }
}

fn close(element: &Element, out: &mut String) {
    out.push_str("</");
    out.push_str(element.name());
    out.push('>');
}

/// What stands for a sign that XML would take for its own.
fn in_text(sign: u8) -> Option<&'static str> {
    Some(match sign {
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'&' => "&amp;",
        b'\r' => "&#13;",
        _ => return None,
    })
}

/// The same in an attribute, where whitespace would become spaces.
fn in_attribute(sign: u8) -> Option<&'static str> {
    match sign {
        b'"' => Some("&quot;"),
        b'\t' => Some("&#9;"),
        b'\n' => Some("&#10;"),
        _ => in_text(sign),
    }
}

fn escaped(text: &str, sign: impl Fn(u8) -> Option<&'static str>, out: &mut String) {
    let text = allowed(text);
    let mut from = 0;
    for (place, byte) in text.bytes().enumerate() {
        if let Some(instead) = sign(byte) {
            out.push_str(text.get(from..place).unwrap_or_default());
            out.push_str(instead);
            from = place + 1;
        }
    }
    out.push_str(text.get(from..).unwrap_or_default());
}
