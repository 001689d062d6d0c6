//! What mail one can refuse.

/// A kind of mail that one can refuse. All other mail is about something that its reader did or must know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subscription {
    /// The yearly question whether a record is still right.
    Reminders,
    /// Proposals to change the record of one's organization.
    Proposals,
    /// What waits for staff.
    Desk,
}

impl Subscription {
    /// All of them.
    pub const ALL: [Subscription; 3] = [Subscription::Reminders, Subscription::Proposals, Subscription::Desk];

    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Subscription::Reminders => "reminders",
            Subscription::Proposals => "proposals",
            Subscription::Desk => "desk",
        }
    }

    /// From what is stored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == text)
    }
}
