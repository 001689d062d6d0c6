-- People: the roles that they hold and where, how they sign in, and what was done with their accounts.

ALTER TABLE account ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN language TEXT;
ALTER TABLE account ADD COLUMN confirmed_at TIMESTAMPTZ;
ALTER TABLE account ADD COLUMN seen_at TIMESTAMPTZ;
ALTER TABLE account ADD COLUMN told_unused_at TIMESTAMPTZ;

-- A role, and where it holds: in the institution, at an office (none is headquarters), for a state, for an organization.
CREATE TABLE membership (
  id UUID PRIMARY KEY,
  account_id UUID NOT NULL REFERENCES account (id),
  role TEXT NOT NULL,
  of_kind TEXT NOT NULL,
  office_id UUID REFERENCES office (id),
  country TEXT,
  organization_id UUID REFERENCES organization (id),
  from_at TIMESTAMPTZ NOT NULL,
  to_at TIMESTAMPTZ
);
CREATE INDEX membership_account ON membership (account_id) WHERE to_at IS NULL;
CREATE INDEX membership_organization ON membership (organization_id) WHERE to_at IS NULL;
INSERT INTO membership (id, account_id, role, of_kind, from_at, to_at)
  SELECT id, id, CASE role WHEN 'officer' THEN 'editor' ELSE role END,
    CASE role WHEN 'officer' THEN 'office' ELSE 'institution' END, created_at, closed_at FROM account;
ALTER TABLE account DROP COLUMN role;

-- Links that travel by mail: to sign in, to confirm an address, to choose a new password.
ALTER TABLE sign_in_link RENAME TO link;
ALTER TABLE link ADD COLUMN purpose TEXT NOT NULL DEFAULT 'handed';
CREATE INDEX link_account ON link (account_id);

CREATE TABLE password (
  account_id UUID PRIMARY KEY REFERENCES account (id),
  hash TEXT NOT NULL,
  set_at TIMESTAMPTZ NOT NULL
);
-- A second factor is in force once its first code was right; `step` is the last one that was used.
CREATE TABLE second_factor (
  account_id UUID PRIMARY KEY REFERENCES account (id),
  secret BYTEA NOT NULL,
  begun_at TIMESTAMPTZ NOT NULL,
  confirmed_at TIMESTAMPTZ,
  step BIGINT NOT NULL
);
CREATE TABLE recovery_code (
  code_hash BYTEA NOT NULL,
  account_id UUID NOT NULL REFERENCES account (id),
  used_at TIMESTAMPTZ,
  PRIMARY KEY (account_id, code_hash)
);

-- A session that waits for its second factor is `half`; `proved_at` is when its owner last showed who they are.
ALTER TABLE session ADD COLUMN half BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE session ADD COLUMN proved_at TIMESTAMPTZ;
ALTER TABLE session ADD COLUMN device TEXT NOT NULL DEFAULT '';
CREATE INDEX session_account ON session (account_id);

-- Failed attempts, by the hash of what was attempted from where.
CREATE TABLE attempt (
  key_hash BYTEA PRIMARY KEY,
  failures BIGINT NOT NULL,
  last_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX attempt_last ON attempt (last_at);

-- What was done with an account, as its owner sees it.
CREATE TABLE security_event (
  id UUID PRIMARY KEY,
  account_id UUID NOT NULL REFERENCES account (id),
  at TIMESTAMPTZ NOT NULL,
  event TEXT NOT NULL,
  device TEXT NOT NULL
);
CREATE INDEX security_event_account ON security_event (account_id, at);

-- Who is asked to join an organization or an office.
CREATE TABLE invitation (
  token_hash BYTEA PRIMARY KEY,
  id UUID NOT NULL UNIQUE,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  role TEXT NOT NULL,
  of_kind TEXT NOT NULL,
  office_id UUID REFERENCES office (id),
  country TEXT,
  organization_id UUID REFERENCES organization (id),
  invited_by UUID,
  created_at TIMESTAMPTZ NOT NULL,
  expires_at TIMESTAMPTZ NOT NULL,
  used_at TIMESTAMPTZ
);
CREATE INDEX invitation_organization ON invitation (organization_id);

-- Keys by which programs of a person use the API.
CREATE TABLE api_token (
  token_hash BYTEA PRIMARY KEY,
  id UUID NOT NULL UNIQUE,
  account_id UUID NOT NULL REFERENCES account (id),
  name TEXT NOT NULL,
  scopes TEXT NOT NULL,
  created_at TIMESTAMPTZ NOT NULL,
  expires_at TIMESTAMPTZ NOT NULL,
  used_at TIMESTAMPTZ
);
CREATE INDEX api_token_account ON api_token (account_id);
