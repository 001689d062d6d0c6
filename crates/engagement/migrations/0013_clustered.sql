-- What nothing is looked up by: titles are searched in memory, history is read by record, offices are never deleted.
DROP INDEX partnership_title;
ALTER TABLE partnership DROP COLUMN title_key;
DROP INDEX history_organization;
DROP INDEX partnership_office_office;

-- Most money has no donor of the register and most partnerships follow none: an index of those that do.
DROP INDEX partnership_funding_donor;
CREATE INDEX partnership_funding_donor ON partnership_funding (donor_id) WHERE donor_id IS NOT NULL;
DROP INDEX partnership_follows;
CREATE INDEX partnership_follows ON partnership (follows_id) WHERE follows_id IS NOT NULL;

-- sqlite:
-- Tables of short rows lie in the order of their keys: one tree for each instead of two, the rows and their keys.
CREATE TABLE clustered (
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
) WITHOUT ROWID;
INSERT INTO clustered SELECT * FROM partnership_party ORDER BY id;
DROP TABLE partnership_party;
ALTER TABLE clustered RENAME TO partnership_party;
CREATE INDEX partnership_party_of ON partnership_party (partnership_id);
CREATE INDEX partnership_party_organization ON partnership_party (organization_id);

CREATE TABLE clustered (
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  vocabulary TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (partnership_id, vocabulary, code)
) WITHOUT ROWID;
INSERT INTO clustered SELECT * FROM partnership_term ORDER BY partnership_id, vocabulary, code;
DROP TABLE partnership_term;
ALTER TABLE clustered RENAME TO partnership_term;

CREATE TABLE clustered (
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  position BIGINT NOT NULL,
  country TEXT NOT NULL,
  admin1_id UUID REFERENCES place (id),
  admin2_id UUID REFERENCES place (id),
  PRIMARY KEY (partnership_id, position)
) WITHOUT ROWID;
INSERT INTO clustered SELECT * FROM partnership_place ORDER BY partnership_id, position;
DROP TABLE partnership_place;
ALTER TABLE clustered RENAME TO partnership_place;

CREATE TABLE clustered (
  id UUID PRIMARY KEY,
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  position BIGINT NOT NULL,
  donor_id UUID REFERENCES organization (id),
  donor_name TEXT NOT NULL,
  currency TEXT NOT NULL,
  planned BIGINT,
  committed BIGINT,
  paid BIGINT
) WITHOUT ROWID;
INSERT INTO clustered SELECT * FROM partnership_funding ORDER BY id;
DROP TABLE partnership_funding;
ALTER TABLE clustered RENAME TO partnership_funding;
CREATE INDEX partnership_funding_of ON partnership_funding (partnership_id);
CREATE INDEX partnership_funding_donor ON partnership_funding (donor_id) WHERE donor_id IS NOT NULL;

CREATE TABLE clustered (
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  scheme TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (partnership_id, scheme, code)
) WITHOUT ROWID;
INSERT INTO clustered SELECT * FROM partnership_code ORDER BY partnership_id, scheme, code;
DROP TABLE partnership_code;
ALTER TABLE clustered RENAME TO partnership_code;
CREATE INDEX partnership_code_code ON partnership_code (code, scheme);

CREATE TABLE clustered (
  id UUID PRIMARY KEY,
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  position BIGINT NOT NULL,
  status TEXT NOT NULL,
  on_date TEXT,
  reason TEXT,
  taken_at TIMESTAMPTZ NOT NULL,
  taken_by UUID
) WITHOUT ROWID;
INSERT INTO clustered SELECT * FROM partnership_step ORDER BY id;
DROP TABLE partnership_step;
ALTER TABLE clustered RENAME TO partnership_step;
CREATE INDEX partnership_step_of ON partnership_step (partnership_id);

CREATE TABLE clustered (
  organization_id UUID NOT NULL REFERENCES organization (id),
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  source_id UUID NOT NULL REFERENCES source (id),
  source_row BIGINT NOT NULL,
  recorded_at TIMESTAMPTZ NOT NULL,
  confirmed_at TIMESTAMPTZ NOT NULL,
  PRIMARY KEY (organization_id, field, value, source_id)
) WITHOUT ROWID;
INSERT INTO clustered SELECT * FROM organization_fact ORDER BY organization_id, field, value, source_id;
DROP TABLE organization_fact;
ALTER TABLE clustered RENAME TO organization_fact;
CREATE INDEX organization_fact_source ON organization_fact (source_id);

CREATE TABLE clustered (
  organization_id UUID NOT NULL REFERENCES organization (id),
  vocabulary TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (organization_id, vocabulary, code)
) WITHOUT ROWID;
INSERT INTO clustered SELECT * FROM organization_term ORDER BY organization_id, vocabulary, code;
DROP TABLE organization_term;
ALTER TABLE clustered RENAME TO organization_term;
