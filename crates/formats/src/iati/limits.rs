//! How much of a file is taken at once, so that one made to do harm does none.

/// How much of a file is taken at once. The file as a whole may have any size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How many bytes an activity may have; one that has more is passed over.
    pub activity: u64,
    /// How many elements an activity may have; one that has more is passed over.
    pub elements: usize,
    /// How many bytes a tag with its attributes, or a text, may have.
    pub text: u64,
    /// How many attributes an element may have.
    pub attributes: usize,
    /// How deep elements may stand in elements.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { activity: 8 << 20, elements: 250_000, text: 4 << 20, attributes: 256, depth: 64 }
    }
}
