//! What is held on a person: each field with its purpose and how long it is kept. The page on personal data is made from this.

/// A field that says something of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its table.
    pub table: &'static str,
    /// Its column.
    pub column: &'static str,
    /// What it is and what for: the end of the key of its text, `personal-`.
    pub purpose: &'static str,
    /// How long it is kept: the end of the key of its text, `personal-kept-`.
    pub kept: &'static str,
}

const fn field(table: &'static str, column: &'static str, purpose: &'static str, kept: &'static str) -> Field {
    Field { table, column, purpose, kept }
}

/// All of them.
pub const FIELDS: [Field; 23] = [
    field("account", "email", "address", "account"),
    field("account", "name", "name", "account"),
    field("account", "language", "language", "account"),
    field("account", "seen_at", "seen", "account"),
    field("membership", "role", "role", "role"),
    field("password", "hash", "password", "account"),
    field("second_factor", "secret", "second-factor", "account"),
    field("recovery_code", "code_hash", "recovery", "account"),
    field("passkey", "name", "passkey", "account"),
    field("passkey_ceremony", "account_id", "passkey-ceremony", "minutes"),
    field("identity", "subject", "identity", "account"),
    field("openid_ceremony", "browser_hash", "openid-ceremony", "minutes"),
    field("session", "device", "session", "session"),
    field("security_event", "device", "log", "year"),
    field("attempt", "key_hash", "attempts", "day"),
    field("link", "token_hash", "link", "day"),
    field("api_token", "name", "token", "account"),
    field("invitation", "email", "invitation", "invitation"),
    field("mail", "address", "mail", "month"),
    field("mail_subscription", "address_hash", "refusal", "refusal"),
    field("claim", "words", "claim", "account"),
    field("still_right", "account_id", "question", "month"),
    field("history", "actor_id", "history", "history"),
];
