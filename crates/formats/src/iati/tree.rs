//! An activity while it is read: a tree of elements that grows, within limits.

use quick_xml::events::{BytesRef, BytesStart, Event};

use super::attributes::{attributes, name};
use super::pieces::Pieces;
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
    /// The elements that are open, each with how many pieces stood before it.
    open: Vec<(Element, usize)>,
    pieces: Pieces,
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
            pieces: Pieces::default(),
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
        let Self { line, whole, taken, problem, .. } = self;
        let mut element = whole.unwrap_or_else(|| Element::new("iati-activity"));
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
        if self.problem.is_some() {
            return;
        }
        self.problem = Some(reason);
        if let Some((_, inner)) = self.open.get(1) {
            self.pieces.forget(*inner);
        }
        let outermost = self.open.drain(..).next();
        self.whole = outermost.map(|(element, first)| element.filled(self.pieces.take(first)));
        self.pieces = Pieces::default();
        self.declared = Vec::new();
    }

    fn open(&mut self, start: &BytesStart<'_>, line: u64) -> Result<(), ReadError> {
        self.depth += 1;
        self.elements += 1;
        let limit = self.limits.depth;
        if self.depth > limit {
            return Err(ReadError::TooDeep { line, limit });
        }
        // Looked at even where nothing is kept, because the names of open elements are.
        let name = name(start.name().as_ref(), line)?;
        if self.elements > self.limits.elements {
            self.give_up(Reason::TooComplex { limit: self.limits.elements });
        }
        if self.problem.is_some() {
            return Ok(());
        }
        let (attributes, problem) = attributes(start, line, self.limits.attributes)?;
        let too_many = self.note_prefixes(&name, &attributes);
        self.open.push((Element::begun(name, line, attributes), self.pieces.count()));
        problem.or(too_many).into_iter().for_each(|reason| self.give_up(reason));
        Ok(())
    }

    fn close(&mut self) {
        if let Some((element, first)) = self.open.pop() {
            let element = element.filled(self.pieces.take(first));
            if self.open.is_empty() {
                self.whole = Some(element);
            } else {
                self.pieces.push(element);
            }
            if !self.declared.is_empty() {
                self.declared.retain(|(depth, _)| *depth < self.depth);
            }
        }
        self.depth -= 1;
    }

    fn say(&mut self, text: &str) {
        if let Some((_, first)) = self.open.last() {
            self.pieces.say(text, *first);
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

    /// Remembers which prefixes are declared and which must come from the root; tells if there are too many.
    fn note_prefixes(&mut self, name: &Name, attributes: &[(Name, String)]) -> Option<Reason> {
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
        let is_too_much = self.declared.len() + self.taken.len() > NAMESPACES;
        is_too_much.then_some(Reason::TooComplex { limit: NAMESPACES })
    }
}
