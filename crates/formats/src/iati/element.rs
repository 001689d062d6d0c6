//! An element of an IATI file with all that is in it, whether IATI knows it or not.

use std::borrow::Cow;

use super::Name;

/// The attributes of an element, in their order.
pub(super) type Attributes = Vec<(Name, String)>;

/// An element with its attributes, its texts and the elements in it, in their order.
///
/// Two elements are equal when they would be written alike; where they stood in a file does not matter.
#[derive(Debug, Clone)]
pub struct Element {
    name: Name,
    line: u32,
    attributes: Attributes,
    children: Vec<Node>,
}

/// What stands in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// Another element.
    Element(Element),
    /// Text, with nothing escaped.
    Text(String),
}

impl PartialEq for Element {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.attributes == other.attributes && self.children == other.children
    }
}

impl Eq for Element {}

impl Element {
    /// An empty element of that name.
    pub fn new(name: impl Into<Name>) -> Self {
        Self { name: name.into(), line: 0, attributes: Vec::new(), children: Vec::new() }
    }

    /// An element as it begins in a file.
    pub(super) fn begun(name: Name, line: u64, attributes: Attributes) -> Self {
        Self { name, line: u32::try_from(line).unwrap_or(u32::MAX), attributes, children: Vec::new() }
    }

    /// The element with all that stands in it.
    pub(super) fn filled(self, children: Vec<Node>) -> Self {
        Self { children, ..self }
    }

    /// The element with one more attribute.
    #[must_use]
    pub fn with(mut self, attribute: impl Into<Name>, value: impl Into<String>) -> Self {
        self.attributes.push((attribute.into(), value.into()));
        self
    }

    /// The element with one more attribute, if there is a value for it.
    #[must_use]
    pub fn with_some(self, attribute: impl Into<Name>, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.with(attribute, value),
            None => self,
        }
    }

    /// The element with another in it, at the end.
    #[must_use]
    pub fn holding(mut self, child: Self) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// The element with others in it, at the end.
    #[must_use]
    pub fn holding_all(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children.into_iter().map(Node::Element));
        self
    }

    /// The element with text in it, at the end.
    #[must_use]
    pub fn saying(mut self, text: impl Into<String>) -> Self {
        self.children.push(Node::Text(text.into()));
        self
    }

    /// Its name as it is written, with its prefix.
    pub fn name(&self) -> &Name {
        &self.name
    }

    /// The line of the file on which it begins, from 1; 0 if it comes from no file.
    pub fn line(&self) -> u64 {
        u64::from(self.line)
    }

    /// Its attributes, in their order.
    pub fn attributes(&self) -> &[(Name, String)] {
        &self.attributes
    }

    /// The value of an attribute; the name is as it is written.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| **own == *name).map(|(_, value)| value.as_str())
    }

    /// Gives an attribute another value, at its place or at the end; with none, takes it away.
    pub fn set(&mut self, name: impl Into<Name>, value: Option<String>) {
        let name = name.into();
        let place = self.attributes.iter().position(|(own, _)| *own == name);
        match (place.and_then(|place| self.attributes.get_mut(place)), value) {
            (Some((_, old)), Some(new)) => *old = new,
            (None, Some(new)) => self.attributes.push((name, new)),
            (_, None) => self.attributes.retain(|(own, _)| *own != name),
        }
    }

    /// What stands in it.
    pub fn nodes(&self) -> &[Node] {
        &self.children
    }

    pub(super) fn nodes_mut(&mut self) -> &mut Vec<Node> {
        &mut self.children
    }

    /// The elements in it, whatever their namespace.
    pub fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// IATI's own elements in it that have this name.
    pub fn named(&self, name: &str) -> impl Iterator<Item = &Self> {
        self.elements().filter(move |element| *element.name == *name && !element.is_foreign())
    }

    /// The first of IATI's own elements in it that has this name.
    pub fn first(&self, name: &str) -> Option<&Self> {
        self.named(name).next()
    }

    /// Whether it is of another namespace than IATI's, which is none.
    pub fn is_foreign(&self) -> bool {
        self.name.prefix().is_some() || self.attribute("xmlns").is_some_and(|namespace| !namespace.is_empty())
    }

    /// Its own text, without that of the elements in it.
    pub fn text(&self) -> Cow<'_, str> {
        let mut texts = self.children.iter().filter_map(|node| match node {
            Node::Text(text) => Some(text.as_str()),
            Node::Element(_) => None,
        });
        let first = Cow::Borrowed(texts.next().unwrap_or_default());
        texts.fold(first, |all, more| Cow::Owned(format!("{all}{more}")))
    }
}
