//! What is said when a passkey is not taken. A passkey that is unknown, wrong, or of a closed account is not told apart.

use super::NAME_LETTERS;
use crate::error::Error;
use crate::message::Message;

fn of(message: Message) -> Error {
    Error::invalid("passkey", message)
}

/// It opens nothing here.
pub(super) fn wrong() -> Error {
    of(Message::new("problem-passkey"))
}

/// The ceremony is over, or was used.
pub(super) fn again() -> Error {
    of(Message::new("problem-passkey-again"))
}

/// What the device made cannot be used.
pub(super) fn not_made() -> Error {
    of(Message::new("problem-passkey-new"))
}

/// The account has as many as it can have.
pub(super) fn too_many() -> Error {
    of(Message::new("problem-passkeys").with("most", super::MOST_PASSKEYS))
}

/// It has no name, or too long a one.
pub(super) fn name() -> Error {
    Error::invalid("passkey_name", Message::new("problem-passkey-name").with("most", NAME_LETTERS))
}
