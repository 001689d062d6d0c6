-- Who keeps a record: claims, proposals to those who do, verification, what the host took down, and the yearly question.

ALTER TABLE organization ADD COLUMN verified_at TIMESTAMPTZ;
ALTER TABLE organization ADD COLUMN taken_down_at TIMESTAMPTZ;

CREATE TABLE claim (
  id UUID PRIMARY KEY,
  organization_id UUID NOT NULL REFERENCES organization (id),
  account_id UUID NOT NULL REFERENCES account (id),
  evidence TEXT NOT NULL,
  words TEXT NOT NULL,
  state TEXT NOT NULL,
  made_at TIMESTAMPTZ NOT NULL,
  objection TEXT,
  objected_by UUID,
  decided_at TIMESTAMPTZ,
  decided_by UUID,
  reason TEXT
);
CREATE INDEX claim_organization ON claim (organization_id);
CREATE INDEX claim_account ON claim (account_id);
CREATE INDEX claim_open ON claim (made_at) WHERE state = 'open';

CREATE TABLE proposal (
  id UUID PRIMARY KEY,
  organization_id UUID NOT NULL REFERENCES organization (id),
  other_id UUID REFERENCES organization (id),
  proposed_by UUID,
  import_id UUID,
  draft TEXT NOT NULL,
  fields TEXT NOT NULL,
  words TEXT NOT NULL,
  content_hash BYTEA NOT NULL,
  state TEXT NOT NULL,
  made_at TIMESTAMPTZ NOT NULL,
  reminders BIGINT NOT NULL,
  reminded_at TIMESTAMPTZ,
  answered_at TIMESTAMPTZ,
  answered_by UUID,
  reason TEXT,
  UNIQUE (organization_id, content_hash)
);
CREATE INDEX proposal_open ON proposal (made_at) WHERE state = 'open';

-- The institution's own notes on an organization: they are its own, and marked so.
CREATE TABLE organization_note (
  id UUID PRIMARY KEY,
  organization_id UUID NOT NULL REFERENCES organization (id),
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  written_at TIMESTAMPTZ NOT NULL,
  written_by UUID
);
CREATE INDEX organization_note_of ON organization_note (organization_id);

-- What the host took down for law or safety, why, and when it came back: the record's public log.
CREATE TABLE take_down (
  id UUID PRIMARY KEY,
  organization_id UUID NOT NULL REFERENCES organization (id),
  reason TEXT NOT NULL,
  taken_at TIMESTAMPTZ NOT NULL,
  restored_at TIMESTAMPTZ,
  restored_because TEXT
);
CREATE INDEX take_down_of ON take_down (organization_id, taken_at);

-- Is the record still right? One link a question.
CREATE TABLE still_right (
  token_hash BYTEA PRIMARY KEY,
  organization_id UUID NOT NULL REFERENCES organization (id),
  account_id UUID NOT NULL REFERENCES account (id),
  asked_at TIMESTAMPTZ NOT NULL,
  used_at TIMESTAMPTZ
);
CREATE INDEX still_right_of ON still_right (organization_id, asked_at);
