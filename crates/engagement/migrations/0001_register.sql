-- The register and what everything stands on. One text for both engines:
-- UUID is a 16-byte blob on SQLite, TIMESTAMPTZ microseconds since 1970, dates are ISO text that may be partial (2011, 2011-06).

-- The spine: one row a write. Numbers become visible in the order of commit.
CREATE TABLE history (
  number BIGINT PRIMARY KEY,
  at TIMESTAMPTZ NOT NULL,
  actor_kind TEXT NOT NULL,
  actor_id UUID,
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  record_id UUID NOT NULL,
  organization_id UUID,
  import_id UUID,
  difference TEXT NOT NULL
);
CREATE INDEX history_record ON history (record_id, number);
CREATE INDEX history_organization ON history (organization_id, number);

-- People, as far as signing in for staff needs them.
CREATE TABLE account (
  id UUID PRIMARY KEY,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  created_at TIMESTAMPTZ NOT NULL,
  closed_at TIMESTAMPTZ
);
CREATE TABLE sign_in_link (
  token_hash BYTEA PRIMARY KEY,
  account_id UUID NOT NULL REFERENCES account (id),
  created_at TIMESTAMPTZ NOT NULL,
  expires_at TIMESTAMPTZ NOT NULL,
  used_at TIMESTAMPTZ
);
CREATE TABLE session (
  token_hash BYTEA PRIMARY KEY,
  account_id UUID NOT NULL REFERENCES account (id),
  created_at TIMESTAMPTZ NOT NULL,
  seen_at TIMESTAMPTZ NOT NULL,
  expires_at TIMESTAMPTZ NOT NULL
);

-- Work done later, taken with a lock in the database.
CREATE TABLE job (
  id UUID PRIMARY KEY,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts BIGINT NOT NULL,
  run_at TIMESTAMPTZ NOT NULL,
  locked_until TIMESTAMPTZ,
  created_at TIMESTAMPTZ NOT NULL,
  last_error TEXT
);
CREATE INDEX job_due ON job (state, run_at);

-- Files are kept by hash in the store; here is what is known of each.
CREATE TABLE file (
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  stored_at TIMESTAMPTZ NOT NULL
);

-- Where facts come from: a file of a kind that arrives again, or a person.
CREATE TABLE source (
  id UUID PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  mapping TEXT,
  created_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE organization (
  id UUID PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  name_language TEXT NOT NULL,
  sort_key BYTEA NOT NULL,
  acronym TEXT,
  civil_society BOOLEAN NOT NULL,
  network BOOLEAN NOT NULL,
  scope TEXT,
  country TEXT,
  founded BIGINT,
  website TEXT,
  email TEXT,
  description TEXT,
  description_language TEXT,
  confidentiality TEXT NOT NULL,
  owner_kind TEXT NOT NULL,
  owner_id UUID,
  activities BIGINT NOT NULL,
  created_at TIMESTAMPTZ NOT NULL,
  changed_at TIMESTAMPTZ NOT NULL,
  confirmed_at TIMESTAMPTZ,
  merged_into UUID REFERENCES organization (id)
);
CREATE INDEX organization_name_key ON organization (name_key);
CREATE INDEX organization_sort ON organization (sort_key, id);
CREATE INDEX organization_merged ON organization (merged_into);

-- Every name it ever had: official, acronym, also, former.
CREATE TABLE organization_name (
  id UUID PRIMARY KEY,
  organization_id UUID NOT NULL REFERENCES organization (id),
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  text_key TEXT NOT NULL,
  language TEXT NOT NULL,
  from_date TEXT,
  to_date TEXT
);
CREATE INDEX organization_name_of ON organization_name (organization_id);
CREATE INDEX organization_name_text ON organization_name (text_key);

CREATE TABLE organization_identifier (
  organization_id UUID NOT NULL REFERENCES organization (id),
  scheme TEXT NOT NULL,
  number TEXT NOT NULL,
  PRIMARY KEY (scheme, number, organization_id)
);
CREATE INDEX organization_identifier_of ON organization_identifier (organization_id);

-- What it is by the vocabularies: kind, country (of work), area, cluster, language.
CREATE TABLE organization_term (
  organization_id UUID NOT NULL REFERENCES organization (id),
  vocabulary TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (organization_id, vocabulary, code)
);

CREATE TABLE network_membership (
  id UUID PRIMARY KEY,
  network_id UUID NOT NULL REFERENCES organization (id),
  member_id UUID NOT NULL REFERENCES organization (id),
  from_date TEXT,
  to_date TEXT
);
CREATE INDEX network_membership_network ON network_membership (network_id);
CREATE INDEX network_membership_member ON network_membership (member_id);

-- Status with other bodies; the ECOSOC grants are the first.
CREATE TABLE organization_status (
  id UUID PRIMARY KEY,
  organization_id UUID NOT NULL REFERENCES organization (id),
  scheme TEXT NOT NULL,
  status TEXT NOT NULL,
  from_date TEXT,
  to_date TEXT,
  source_id UUID REFERENCES source (id)
);
CREATE INDEX organization_status_of ON organization_status (organization_id);

-- Where each fact came from and when it was last confirmed. `field` is name, kind, country, website ...
CREATE TABLE organization_fact (
  organization_id UUID NOT NULL REFERENCES organization (id),
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  source_id UUID NOT NULL REFERENCES source (id),
  source_row BIGINT NOT NULL,
  recorded_at TIMESTAMPTZ NOT NULL,
  confirmed_at TIMESTAMPTZ NOT NULL,
  PRIMARY KEY (organization_id, field, value, source_id)
);
CREATE INDEX organization_fact_source ON organization_fact (source_id);

-- What a merge moved, so that it can be undone.
CREATE TABLE organization_merge (
  id UUID PRIMARY KEY,
  survivor_id UUID NOT NULL REFERENCES organization (id),
  other_id UUID NOT NULL REFERENCES organization (id),
  moved TEXT NOT NULL,
  merged_at TIMESTAMPTZ NOT NULL,
  undone_at TIMESTAMPTZ
);
CREATE INDEX organization_merge_survivor ON organization_merge (survivor_id);
CREATE INDEX organization_merge_other ON organization_merge (other_id);

-- Places below the country: admin 1 and 2, with the P-code where a source gave one.
CREATE TABLE place (
  id UUID PRIMARY KEY,
  country TEXT NOT NULL,
  level BIGINT NOT NULL,
  parent_id UUID REFERENCES place (id),
  code TEXT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL
);
CREATE INDEX place_country ON place (country, level, name_key);

-- One import of one file, from upload to report.
CREATE TABLE import (
  id UUID PRIMARY KEY,
  source_id UUID NOT NULL REFERENCES source (id),
  file_hash TEXT NOT NULL,
  file_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  mapping TEXT NOT NULL,
  state TEXT NOT NULL,
  rows_read BIGINT NOT NULL,
  actor_kind TEXT NOT NULL,
  actor_id UUID,
  created_at TIMESTAMPTZ NOT NULL,
  finished_at TIMESTAMPTZ,
  report TEXT,
  failure TEXT
);
CREATE INDEX import_created ON import (created_at);

-- Who does what where.
CREATE TABLE activity (
  id UUID PRIMARY KEY,
  organization_id UUID NOT NULL REFERENCES organization (id),
  area TEXT,
  cluster TEXT,
  country TEXT NOT NULL,
  admin1_id UUID REFERENCES place (id),
  admin2_id UUID REFERENCES place (id),
  from_date TEXT,
  to_date TEXT,
  status TEXT,
  title TEXT,
  title_language TEXT,
  confidentiality TEXT NOT NULL,
  source_id UUID NOT NULL REFERENCES source (id),
  source_row BIGINT NOT NULL,
  import_id UUID REFERENCES import (id),
  fingerprint BYTEA NOT NULL UNIQUE,
  recorded_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX activity_organization ON activity (organization_id, country);
CREATE INDEX activity_country ON activity (country, cluster, admin1_id);
CREATE INDEX activity_cluster ON activity (cluster, country);
CREATE INDEX activity_source ON activity (source_id);

-- Rows on their way in, written in batches before anything of the register changes; and rows that wait for an answer.
CREATE TABLE import_row (
  import_id UUID NOT NULL REFERENCES import (id),
  row_number BIGINT NOT NULL,
  part BIGINT NOT NULL,
  mention BIGINT NOT NULL,
  activity_id UUID NOT NULL,
  area TEXT,
  cluster TEXT,
  country TEXT,
  admin1_id UUID,
  admin2_id UUID,
  from_date TEXT,
  to_date TEXT,
  status TEXT,
  title TEXT,
  fingerprint BYTEA NOT NULL,
  PRIMARY KEY (import_id, row_number, part)
);
CREATE INDEX import_row_fingerprint ON import_row (fingerprint);
CREATE INDEX import_row_mention ON import_row (import_id, mention);

-- The organizations that the rows of an import name, by number: which record each is, or the question that it waits for.
CREATE TABLE import_mention (
  import_id UUID NOT NULL REFERENCES import (id),
  mention BIGINT NOT NULL,
  organization_id UUID REFERENCES organization (id),
  match_question_id UUID,
  PRIMARY KEY (import_id, mention)
);
CREATE INDEX import_mention_question ON import_mention (match_question_id);
CREATE INDEX import_mention_organization ON import_mention (organization_id);

-- The words of a row that no vocabulary knows; the row waits while there are any.
CREATE TABLE import_row_term (
  import_id UUID NOT NULL,
  row_number BIGINT NOT NULL,
  part BIGINT NOT NULL,
  term_question_id UUID NOT NULL,
  PRIMARY KEY (import_id, row_number, part, term_question_id)
);
CREATE INDEX import_row_term_question ON import_row_term (term_question_id);

-- What a source calls an organization: the memory that makes a second import quiet.
CREATE TABLE source_name (
  source_id UUID NOT NULL REFERENCES source (id),
  name_key TEXT NOT NULL,
  organization_id UUID NOT NULL REFERENCES organization (id),
  PRIMARY KEY (source_id, name_key)
);
CREATE INDEX source_name_organization ON source_name (organization_id);

-- Same organization? Asked of a person; the answer is remembered for the pair.
CREATE TABLE match_question (
  id UUID PRIMARY KEY,
  source_id UUID NOT NULL REFERENCES source (id),
  import_id UUID NOT NULL REFERENCES import (id),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  waiting TEXT NOT NULL,
  source_row BIGINT NOT NULL,
  candidate_id UUID NOT NULL REFERENCES organization (id),
  score DOUBLE PRECISION NOT NULL,
  reasons TEXT NOT NULL,
  state TEXT NOT NULL,
  asked_at TIMESTAMPTZ NOT NULL,
  answered_at TIMESTAMPTZ,
  answered_by UUID,
  organization_id UUID
);
CREATE INDEX match_question_open ON match_question (state, asked_at);
CREATE INDEX match_question_name ON match_question (source_id, name_key);
CREATE INDEX match_question_candidate ON match_question (candidate_id);
CREATE TABLE match_answer (
  name_key TEXT NOT NULL,
  organization_id UUID NOT NULL REFERENCES organization (id),
  same BOOLEAN NOT NULL,
  answered_at TIMESTAMPTZ NOT NULL,
  answered_by UUID,
  PRIMARY KEY (name_key, organization_id)
);

-- A word that no vocabulary knows; answered once, known from then on. An answer with no code means: leave it out.
CREATE TABLE term_question (
  id UUID PRIMARY KEY,
  vocabulary TEXT NOT NULL,
  text TEXT NOT NULL,
  text_key TEXT NOT NULL,
  source_id UUID NOT NULL REFERENCES source (id),
  state TEXT NOT NULL,
  asked_at TIMESTAMPTZ NOT NULL,
  answered_at TIMESTAMPTZ,
  answered_by UUID,
  answer TEXT,
  UNIQUE (vocabulary, text_key)
);
CREATE INDEX term_question_open ON term_question (state, asked_at);
