-- The logo of an organization: which file, and how large it is in pixels, so that a page keeps room for it.

ALTER TABLE organization ADD COLUMN logo_hash TEXT REFERENCES file (hash);
ALTER TABLE organization ADD COLUMN logo_width BIGINT;
ALTER TABLE organization ADD COLUMN logo_height BIGINT;
CREATE INDEX organization_logo ON organization (logo_hash) WHERE logo_hash IS NOT NULL;
