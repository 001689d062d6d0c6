-- Partnerships: what organizations and offices of the institution do together. Money is in minor units of its currency;
-- several codes of one column are separated by spaces.

CREATE TABLE partnership (
  id UUID PRIMARY KEY,
  title TEXT NOT NULL,
  title_key TEXT NOT NULL,
  title_language TEXT NOT NULL,
  balance TEXT,
  status TEXT NOT NULL,
  from_date TEXT,
  to_date TEXT,
  confidentiality TEXT NOT NULL,
  owner_kind TEXT NOT NULL,
  owner_id UUID,
  follows_id UUID REFERENCES partnership (id),
  declined_at TIMESTAMPTZ,
  decline_reason TEXT,
  created_at TIMESTAMPTZ NOT NULL,
  changed_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX partnership_title ON partnership (title_key);
CREATE INDEX partnership_follows ON partnership (follows_id);
CREATE INDEX partnership_open ON partnership (status, to_date);

-- The organizations in it, the leading one first.
CREATE TABLE partnership_party (
  id UUID PRIMARY KEY,
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  position BIGINT NOT NULL,
  organization_id UUID NOT NULL REFERENCES organization (id),
  leads BOOLEAN NOT NULL,
  roles TEXT NOT NULL,
  from_date TEXT,
  to_date TEXT,
  answer TEXT,
  answer_words TEXT,
  answered_at TIMESTAMPTZ,
  answered_by UUID
);
CREATE INDEX partnership_party_of ON partnership_party (partnership_id);
CREATE INDEX partnership_party_organization ON partnership_party (organization_id);

-- The members of a network that take part.
CREATE TABLE partnership_member (
  id UUID PRIMARY KEY,
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  network_id UUID NOT NULL REFERENCES organization (id),
  member_id UUID NOT NULL REFERENCES organization (id)
);
CREATE INDEX partnership_member_of ON partnership_member (partnership_id);
CREATE INDEX partnership_member_network ON partnership_member (network_id);
CREATE INDEX partnership_member_organization ON partnership_member (member_id);

-- The offices in it; the first one leads and owns the record.
CREATE TABLE partnership_office (
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  position BIGINT NOT NULL,
  office_id UUID NOT NULL REFERENCES office (id),
  PRIMARY KEY (partnership_id, office_id)
);
CREATE INDEX partnership_office_office ON partnership_office (office_id);

-- What it is by the vocabularies: area, setting, level, cluster.
CREATE TABLE partnership_term (
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  vocabulary TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (partnership_id, vocabulary, code)
);

CREATE TABLE partnership_place (
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  position BIGINT NOT NULL,
  country TEXT NOT NULL,
  admin1_id UUID REFERENCES place (id),
  admin2_id UUID REFERENCES place (id),
  PRIMARY KEY (partnership_id, position)
);

-- Money by source and currency.
CREATE TABLE partnership_funding (
  id UUID PRIMARY KEY,
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  position BIGINT NOT NULL,
  donor_id UUID REFERENCES organization (id),
  donor_name TEXT NOT NULL,
  currency TEXT NOT NULL,
  planned BIGINT,
  committed BIGINT,
  paid BIGINT
);
CREATE INDEX partnership_funding_of ON partnership_funding (partnership_id);
CREATE INDEX partnership_funding_donor ON partnership_funding (donor_id);

-- What a side brings in that is not money; no giver is the institution.
CREATE TABLE partnership_in_kind (
  id UUID PRIMARY KEY,
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  position BIGINT NOT NULL,
  giver_id UUID REFERENCES organization (id),
  what TEXT NOT NULL,
  language TEXT NOT NULL,
  currency TEXT,
  amount BIGINT
);
CREATE INDEX partnership_in_kind_of ON partnership_in_kind (partnership_id);
CREATE INDEX partnership_in_kind_giver ON partnership_in_kind (giver_id);

-- Codes of projects and crises.
CREATE TABLE partnership_code (
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  scheme TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (partnership_id, scheme, code)
);
CREATE INDEX partnership_code_code ON partnership_code (code, scheme);

-- Description, results, lessons and practices, each in its language.
CREATE TABLE partnership_text (
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (partnership_id, kind)
);

-- How it came to stand where it stands.
CREATE TABLE partnership_step (
  id UUID PRIMARY KEY,
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  position BIGINT NOT NULL,
  status TEXT NOT NULL,
  on_date TEXT,
  reason TEXT,
  taken_at TIMESTAMPTZ NOT NULL,
  taken_by UUID
);
CREATE INDEX partnership_step_of ON partnership_step (partnership_id);

-- What was signed, and what amended it.
CREATE TABLE agreement (
  id UUID PRIMARY KEY,
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  amends_id UUID REFERENCES agreement (id),
  kind TEXT NOT NULL,
  reference TEXT,
  signed_on TEXT,
  from_date TEXT,
  to_date TEXT,
  changes TEXT,
  language TEXT NOT NULL,
  recorded_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX agreement_of ON agreement (partnership_id);
CREATE INDEX agreement_amends ON agreement (amends_id);

CREATE TABLE agreement_file (
  id UUID PRIMARY KEY,
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  agreement_id UUID NOT NULL REFERENCES agreement (id),
  hash TEXT NOT NULL REFERENCES file (hash),
  name TEXT NOT NULL,
  added_at TIMESTAMPTZ NOT NULL,
  added_by UUID
);
CREATE INDEX agreement_file_of ON agreement_file (partnership_id);
CREATE INDEX agreement_file_hash ON agreement_file (hash);

CREATE TABLE partnership_follow_up (
  id UUID PRIMARY KEY,
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  what TEXT NOT NULL,
  language TEXT NOT NULL,
  who TEXT NOT NULL,
  due TEXT,
  done_on TEXT,
  added_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX partnership_follow_up_of ON partnership_follow_up (partnership_id);

-- What the sides say to each other about the record. No organization: the institution speaks.
CREATE TABLE partnership_comment (
  id UUID PRIMARY KEY,
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  organization_id UUID REFERENCES organization (id),
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  written_at TIMESTAMPTZ NOT NULL,
  written_by UUID
);
CREATE INDEX partnership_comment_of ON partnership_comment (partnership_id);
CREATE INDEX partnership_comment_organization ON partnership_comment (organization_id);

-- How a side reviews the other by the Principles of Partnership. No organization: the institution reviews.
CREATE TABLE partnership_review (
  id UUID PRIMARY KEY,
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  organization_id UUID REFERENCES organization (id),
  moment TEXT NOT NULL,
  language TEXT NOT NULL,
  written_at TIMESTAMPTZ NOT NULL,
  written_by UUID
);
CREATE INDEX partnership_review_of ON partnership_review (partnership_id);
CREATE INDEX partnership_review_organization ON partnership_review (organization_id);
CREATE TABLE partnership_rating (
  review_id UUID NOT NULL REFERENCES partnership_review (id),
  principle TEXT NOT NULL,
  rating BIGINT NOT NULL,
  words TEXT NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (review_id, principle)
);

-- What people were reminded of, so that nobody is reminded twice.
CREATE TABLE partnership_reminder (
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  occasion TEXT NOT NULL,
  sent_at TIMESTAMPTZ NOT NULL,
  PRIMARY KEY (partnership_id, occasion)
);

-- Where it is known from, as the source knows it: what an import of the same again compares with.
CREATE TABLE partnership_source (
  source_id UUID NOT NULL REFERENCES source (id),
  key TEXT NOT NULL,
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  fingerprint BYTEA NOT NULL,
  original TEXT,
  recorded_at TIMESTAMPTZ NOT NULL,
  PRIMARY KEY (source_id, key)
);
CREATE INDEX partnership_source_of ON partnership_source (partnership_id);
