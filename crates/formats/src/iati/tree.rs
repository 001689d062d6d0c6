//! An activity while it is read: a tree of elements that grows, within limits.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::element::{Attributes, Node};
use super::reading::short;
use super::{Doubt, Element, Limits, Name, Note, ReadError, Reason};

/// How many namespaces an activity may use or declare.
const NAMESPACES: usize = 256;

/// An element under the root, as far as it is read.
pub(super) struct Growing {
    limits: Limits,
    line: u64,
    begun: u64,
    depth: usize,
    elements: usize,
    open: Vec<Element>,
    whole: Option<Element>,
    /// Prefixes that are declared in it, with how deep.
    declared: Vec<(usize, String)>,
    /// Prefixes that it takes from the root.
    taken: Vec<String>,
    problem: Option<Reason>,
}

/// An element under the root, read to its end or as far as it could be used.
pub(super) struct Grown {
    pub(super) line: u64,
    pub(super) element: Element,
    pub(super) notes: Vec<Note>,
    pub(super) problem: Option<Reason>,
}

impl Growing {
    /// An element that begins at this byte and on this line.
    pub(super) fn new(limits: Limits, begun: u64, line: u64) -> Self {
        Self {
            limits,
            line,
            begun,
            depth: 0,
            elements: 0,
            open: Vec::new(),
            whole: None,
            declared: Vec::new(),
            taken: Vec::new(),
            problem: None,
        }
    }

    /// Whether it is read to its end.
    pub(super) fn is_whole(&self) -> bool {
        self.depth == 0
    }

    /// Takes what comes next in the file, which begins at byte `place`.
    pub(super) fn take(&mut self, event: &Event<'_>, line: u64, place: u64) -> Result<(), ReadError> {
        if place - self.begun > self.limits.activity {
            self.give_up(Reason::TooBig { limit: self.limits.activity });
        }
        match event {
            Event::Start(start) => self.open(start, line)?,
            Event::Empty(start) => {
                self.open(start, line)?;
                self.close();
            }
            Event::End(_) => self.close(),
            // A reference has an event of its own, so that this ampersand begins none.
            Event::Text(text) if text.starts_with('&') => self.give_up(Reason::LoneAmpersand { line }),
            Event::Text(text) => self.say(&text.xml10_content()),
            Event::CData(text) => self.say(&text.xml10_content()),
            Event::GeneralRef(reference) => self.refer(reference, line),
            _ => {}
        }
        Ok(())
    }

    /// The element, with every namespace declared in it that it needs.
    pub(super) fn grown(self, root: &Element) -> Grown {
        let Self { line, open, whole, taken, problem, .. } = self;
        let first = whole.or_else(|| open.into_iter().next());
        let mut element = first.unwrap_or_else(|| Element::new("iati-activity"));
        let mut notes = Vec::new();
        for prefix in taken {
            let declaration = format!("xmlns:{prefix}");
            let namespace = root.attribute(&declaration).map(str::to_owned).unwrap_or_else(|| {
                let doubt = Doubt::UnknownPrefix(prefix.clone());
                notes.push(Note { line, element: element.name().to_string(), doubt });
                format!("unknown:{prefix}")
            });
            if let Some(name) = Name::new(&declaration) {
                element.set(name, Some(namespace));
            }
        }
        Grown { line, element, notes, problem }
    }

    /// Keeps nothing more of it; it is read on to its end all the same.
    fn give_up(&mut self, reason: Reason) {
        if self.problem.is_none() {
            self.problem = Some(reason);
            self.open.truncate(1);
            self.declared.clear();
        }
    }

    fn open(&mut self, start: &BytesStart<'_>, line: u64) -> Result<(), ReadError> {
        self.depth += 1;
        self.elements += 1;
        let limit = self.limits.depth;
        if self.depth > limit {
            return Err(ReadError::TooDeep { line, limit });
        }
        if self.elements > self.limits.elements {
            self.give_up(Reason::TooComplex { limit: self.limits.elements });
        }
        if self.problem.is_some() {
            return Ok(());
        }
        let name = name(start.name().as_ref(), line)?;
        let (attributes, problem) = attributes(start, line, self.limits.attributes)?;
        self.note_prefixes(&name, &attributes);
        self.open.push(Element::begun(name, line, attributes));
        problem.into_iter().for_each(|reason| self.give_up(reason));
        Ok(())
    }

    fn close(&mut self) {
        if self.problem.is_none() {
            self.declared.retain(|(depth, _)| *depth < self.depth);
            if let Some(mut element) = self.open.pop() {
                drop_indentation(&mut element);
                match self.open.last_mut() {
                    Some(parent) => parent.nodes_mut().push(Node::Element(element)),
                    None => self.whole = Some(element),
                }
            }
        }
        self.depth -= 1;
    }

    /// Adds text to the element that is open; text that follows text is one with it.
    fn say(&mut self, text: &str) {
        if self.problem.is_some() {
            return;
        }
        if let Some(element) = self.open.last_mut() {
            let text = allowed(text);
            match element.nodes_mut().last_mut() {
                Some(Node::Text(before)) => before.push_str(&text),
                _ => element.nodes_mut().push(Node::Text(text.into_owned())),
            }
        }
    }

    /// Adds the letter for which `&amp;` or `&#233;` stands.
    fn refer(&mut self, reference: &BytesRef<'_>, line: u64) {
        let letter = match &**reference {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "apos" => Some('\''),
            "quot" => Some('"'),
            _ => reference.resolve_char_ref().ok().flatten(),
        };
        match letter {
            Some(letter) => self.say(letter.encode_utf8(&mut [0; 4])),
            None => self.give_up(Reason::UnknownEntity { line, name: short(reference) }),
        }
    }

    /// Remembers which prefixes are declared and which must come from the root.
    fn note_prefixes(&mut self, name: &Name, attributes: &[(Name, String)]) {
        for (attribute, _) in attributes {
            if let Some(prefix) = attribute.strip_prefix("xmlns:") {
                self.declared.push((self.depth, prefix.to_owned()));
            }
        }
        for prefix in attributes.iter().map(|(name, _)| name).chain([name]).filter_map(Name::prefix) {
            let is_known = matches!(prefix, "xml" | "xmlns")
                || self.declared.iter().any(|(_, declared)| declared == prefix)
                || self.taken.iter().any(|taken| taken == prefix);
            if !is_known {
                self.taken.push(prefix.to_owned());
            }
        }
        if self.declared.len() + self.taken.len() > NAMESPACES {
            self.give_up(Reason::TooComplex { limit: NAMESPACES });
        }
    }
}

fn name(name: &str, line: u64) -> Result<Name, ReadError> {
    Name::new(name)
        .ok_or_else(|| ReadError::Broken { line, how: format!("“{}” is no name of an element", short(name)) })
}

/// The attributes of an element, and what prevents its use if one of them refers to an entity that is not known.
pub(super) fn attributes(
    start: &BytesStart<'_>,
    line: u64,
    limit: usize,
) -> Result<(Attributes, Option<Reason>), ReadError> {
    let mut all = Attributes::new();
    let mut problem = None;
    let broken = |how: String| ReadError::Broken { line, how };
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| broken(short(&error.to_string())))?;
        let name = name(attribute.key.as_ref(), line)?;
        if all.iter().any(|(other, _)| *other == name) {
            return Err(broken(format!("the attribute “{}” stands twice", short(&name))));
        }
        if all.len() >= limit {
            return Err(ReadError::TooManyAttributes { line, limit });
        }
        let is_plain = |byte: u8| byte >= b' ' && byte != b'&';
        let value = if attribute.value.bytes().all(is_plain) {
            Ok(attribute.value)
        } else {
            attribute.normalized_value(XmlVersion::Implicit1_0)
        };
        match value {
            Ok(value) => all.push((name, allowed(&value).into_owned())),
            Err(error) => problem = Some(not_a_reference(error, line)),
        }
    }
    Ok((all, problem))
}

fn not_a_reference(error: quick_xml::Error, line: u64) -> Reason {
    use quick_xml::escape::EscapeError;
    match error {
        quick_xml::Error::Escape(EscapeError::UnrecognizedEntity(_, name)) => {
            Reason::UnknownEntity { line, name: short(&name) }
        }
        _ => Reason::LoneAmpersand { line },
    }
}

/// Whitespace between elements says nothing; beside text it does.
fn drop_indentation(element: &mut Element) {
    let is_blank = |node: &Node| matches!(node, Node::Text(text) if text.trim_ascii().is_empty());
    let nodes = element.nodes_mut();
    if nodes.iter().all(|node| matches!(node, Node::Element(_)) || is_blank(node)) {
        nodes.retain(|node| !is_blank(node));
    }
}

/// Text without the letters that XML 1.0 forbids.
pub(super) fn allowed(text: &str) -> Cow<'_, str> {
    let is_allowed = |letter: char| match letter {
        '\t' | '\n' | '\r' => true,
        '\0'..' ' | '\u{fffe}' | '\u{ffff}' => false,
        _ => true,
    };
    // Both that lie beyond ASCII begin with 0xef.
    let may_be_forbidden = |byte: u8| (byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')) || byte == 0xef;
    if !text.bytes().any(may_be_forbidden) || text.chars().all(is_allowed) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|letter| is_allowed(*letter)).collect())
}
