//! What stands in the elements that are still open, without an allocation for each space between them.

use super::attributes::allowed;
use super::element::{Element, Node};

/// What stands in the elements that are open, from the outermost to the innermost.
#[derive(Default)]
pub(super) struct Pieces {
    pieces: Vec<Piece>,
    blanks: String,
}

enum Piece {
    Node(Node),
    /// Whitespace, kept among all the others from this byte to that one.
    Blank(usize, usize),
}

impl Pieces {
    /// How many there are. Those that come from now on stand in the element that is opened now.
    pub(super) fn count(&self) -> usize {
        self.pieces.len()
    }

    pub(super) fn push(&mut self, element: Element) {
        self.pieces.push(Piece::Node(Node::Element(element)));
    }

    /// Adds text to the innermost element, whose pieces begin at `first`. Text that follows text is one with it.
    pub(super) fn say(&mut self, text: &str, first: usize) {
        let text = allowed(text);
        let is_blank = text.bytes().all(|byte| byte.is_ascii_whitespace());
        let beside = if self.pieces.len() > first { self.pieces.last_mut() } else { None };
        match beside {
            Some(Piece::Node(Node::Text(before))) => before.push_str(&text),
            Some(Piece::Blank(_, end)) if is_blank => {
                self.blanks.push_str(&text);
                *end = self.blanks.len();
            }
            Some(piece @ &mut Piece::Blank(start, end)) => {
                let before = self.blanks.get(start..end).unwrap_or_default();
                *piece = Piece::Node(Node::Text(format!("{before}{text}")));
            }
            _ if is_blank => {
                let start = self.blanks.len();
                self.blanks.push_str(&text);
                self.pieces.push(Piece::Blank(start, self.blanks.len()));
            }
            _ => self.pieces.push(Piece::Node(Node::Text(text.into_owned()))),
        }
    }

    /// Takes what stands in the innermost element. Whitespace says nothing between elements; beside text it does.
    pub(super) fn take(&mut self, first: usize) -> Vec<Node> {
        let (mut is_mixed, mut blanks) = (false, 0);
        for piece in self.pieces.get(first..).unwrap_or_default() {
            is_mixed |= matches!(piece, Piece::Node(Node::Text(_)));
            blanks += usize::from(matches!(piece, Piece::Blank(..)));
        }
        let count = self.pieces.len() - first - if is_mixed { 0 } else { blanks };
        let mut nodes = Vec::with_capacity(count);
        for piece in self.pieces.drain(first..) {
            match piece {
                Piece::Node(node) => nodes.push(node),
                Piece::Blank(start, end) if is_mixed => {
                    nodes.push(Node::Text(self.blanks.get(start..end).unwrap_or_default().to_owned()));
                }
                Piece::Blank(..) => {}
            }
        }
        nodes
    }

    /// Forgets what stands in elements that were opened after `first`.
    pub(super) fn forget(&mut self, first: usize) {
        self.pieces.truncate(first);
    }
}
