//! What a picture is about, and one figure in it.

/// What is said around a picture, all of it in the reader's language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// The finding or the question.
    pub title: String,
    /// What there is to see, for those who do not see it.
    pub description: String,
    /// What is counted, below the title of a file.
    pub counted: Option<String>,
    /// Where the figures come from and when, below the picture in a file.
    pub source: Option<String>,
    /// What is to be said of boundaries and names, at the foot of a file.
    pub disclaimer: Option<String>,
}

impl About {
    /// A title and a description.
    #[must_use]
    pub fn new(title: impl Into<String>, description: impl Into<String>) -> Self {
        Self { title: title.into(), description: description.into(), ..Self::default() }
    }

    /// What is counted.
    #[must_use]
    pub fn counted(self, words: impl Into<String>) -> Self {
        Self { counted: Some(words.into()), ..self }
    }

    /// Source and date.
    #[must_use]
    pub fn source(self, words: impl Into<String>) -> Self {
        Self { source: Some(words.into()), ..self }
    }

    /// The disclaimer on boundaries and names.
    #[must_use]
    pub fn disclaimer(self, words: impl Into<String>) -> Self {
        Self { disclaimer: Some(words.into()), ..self }
    }
}

/// A figure of a picture: how much, or that it is missing, which is not zero.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Figure {
    /// None where nothing is known. What is negative or no number is drawn as missing too.
    pub amount: Option<f64>,
    /// How it is written, where the style's way does not do.
    pub said: Option<String>,
    /// Where a click on its mark leads.
    pub href: Option<String>,
}

impl Figure {
    /// So much.
    #[must_use]
    pub fn of(amount: f64) -> Self {
        Self { amount: Some(amount), ..Self::default() }
    }

    /// Nothing is known.
    #[must_use]
    pub fn missing() -> Self {
        Self::default()
    }

    /// Written like this.
    #[must_use]
    pub fn said(self, words: impl Into<String>) -> Self {
        Self { said: Some(words.into()), ..self }
    }

    /// Its mark leads there.
    #[must_use]
    pub fn link(self, href: impl Into<String>) -> Self {
        Self { href: Some(href.into()), ..self }
    }

    /// The amount, where it can be drawn.
    pub(crate) fn known(&self) -> Option<f64> {
        self.amount.filter(|amount| amount.is_finite() && *amount >= 0.0)
    }
}

impl From<f64> for Figure {
    fn from(amount: f64) -> Self {
        Self::of(amount)
    }
}

impl From<u32> for Figure {
    fn from(amount: u32) -> Self {
        Self::of(f64::from(amount))
    }
}

impl From<Option<f64>> for Figure {
    fn from(amount: Option<f64>) -> Self {
        Self { amount, ..Self::default() }
    }
}

/// The sum of what is known, and whether something is missing; None where nothing is known.
pub(crate) fn sum<'a>(figures: impl IntoIterator<Item = &'a Figure>) -> (Option<f64>, bool) {
    let (mut total, mut incomplete) = (None, false);
    for figure in figures {
        match figure.known() {
            Some(amount) => total = Some(total.unwrap_or(0.0) + amount),
            None => incomplete = true,
        }
    }
    (total, incomplete)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_is_not_zero() {
        assert_eq!(Figure::of(0.0).known(), Some(0.0));
        for missing in [Figure::missing(), Figure::of(-1.0), Figure::of(f64::NAN), Figure::of(f64::INFINITY)] {
            assert_eq!(missing.known(), None);
        }
    }

    #[test]
    fn sums_tell_whether_something_is_missing() {
        assert_eq!(sum(&[Figure::of(2.0), Figure::of(3.0)]), (Some(5.0), false));
        assert_eq!(sum(&[Figure::of(2.0), Figure::missing()]), (Some(2.0), true));
        assert_eq!(sum(&[Figure::missing()]), (None, true));
    }
}
