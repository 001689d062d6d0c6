-- Whom a source names in a partnership, as long as it is not known of everyone who that is.
ALTER TABLE partnership_source ADD COLUMN named TEXT;

-- The questions whose answers will tell.
CREATE TABLE partnership_waiting (
  source_id UUID NOT NULL REFERENCES source (id),
  key TEXT NOT NULL,
  match_question_id UUID NOT NULL REFERENCES match_question (id),
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  PRIMARY KEY (source_id, key, match_question_id)
);
CREATE INDEX partnership_waiting_question ON partnership_waiting (match_question_id);
