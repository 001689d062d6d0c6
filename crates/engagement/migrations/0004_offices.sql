-- Offices of the institution. One that closed stays, with the office that stands in its place since then.
CREATE TABLE office (
  id UUID PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  parent_id UUID REFERENCES office (id),
  city TEXT,
  from_date TEXT,
  to_date TEXT,
  successor_id UUID REFERENCES office (id),
  created_at TIMESTAMPTZ NOT NULL,
  changed_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX office_parent ON office (parent_id);
CREATE INDEX office_successor ON office (successor_id);

-- Every name that it had, one a language at a time.
CREATE TABLE office_name (
  id UUID PRIMARY KEY,
  office_id UUID NOT NULL REFERENCES office (id),
  text TEXT NOT NULL,
  text_key TEXT NOT NULL,
  language TEXT NOT NULL,
  former BOOLEAN NOT NULL,
  from_date TEXT,
  to_date TEXT
);
CREATE INDEX office_name_of ON office_name (office_id);

-- The countries that it covers, by the country vocabulary.
CREATE TABLE office_country (
  office_id UUID NOT NULL REFERENCES office (id),
  country TEXT NOT NULL,
  PRIMARY KEY (office_id, country)
);
