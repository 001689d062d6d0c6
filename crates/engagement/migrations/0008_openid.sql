-- Staff who sign in through the institution's identity provider, and the first administrator of a new register.

-- Who an account is at a provider: one person there, known by a subject that never changes.
CREATE TABLE identity (
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  account_id UUID NOT NULL REFERENCES account (id),
  created_at TIMESTAMPTZ NOT NULL,
  used_at TIMESTAMPTZ NOT NULL,
  PRIMARY KEY (issuer, subject)
);
CREATE UNIQUE INDEX identity_account ON identity (account_id, issuer);

-- A browser that was led to the provider and is expected back, once. What it brings is derived from its secret, of which
-- the hash stands here alone; `wanted` is where it goes on to.
CREATE TABLE openid_ceremony (
  browser_hash BYTEA PRIMARY KEY,
  wanted TEXT NOT NULL,
  expires_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX openid_ceremony_expires ON openid_ceremony (expires_at);

-- A session that a provider has begun: it is nobody's once its account acts for others than the institution.
ALTER TABLE session ADD COLUMN openid BOOLEAN NOT NULL DEFAULT FALSE;

-- The code by which the operator of a register that nobody administers sets it up.
CREATE TABLE first_run (
  code_hash BYTEA PRIMARY KEY,
  made_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX membership_administrator ON membership (account_id) WHERE role = 'administrator' AND to_at IS NULL;
