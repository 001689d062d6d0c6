-- Passkeys: what signs a person in from a device that has made sure of whoever holds it.

-- `credential` is the public key with its counter and state, as the library writes it.
CREATE TABLE passkey (
  id UUID PRIMARY KEY,
  account_id UUID NOT NULL REFERENCES account (id),
  credential_id BYTEA NOT NULL UNIQUE,
  credential TEXT NOT NULL,
  name TEXT NOT NULL,
  created_at TIMESTAMPTZ NOT NULL,
  used_at TIMESTAMPTZ
);
CREATE INDEX passkey_account ON passkey (account_id);

-- A ceremony that has begun: one of a kind in each browser, used up by its first answer.
CREATE TABLE passkey_ceremony (
  browser_hash BYTEA NOT NULL,
  purpose TEXT NOT NULL,
  account_id UUID REFERENCES account (id),
  state TEXT NOT NULL,
  expires_at TIMESTAMPTZ NOT NULL,
  PRIMARY KEY (browser_hash, purpose)
);
CREATE INDEX passkey_ceremony_expires ON passkey_ceremony (expires_at);
CREATE INDEX passkey_ceremony_account ON passkey_ceremony (account_id);
