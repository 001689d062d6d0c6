-- What a source said of a partnership, as the record has it: what staff changed since is told by comparing with this.
ALTER TABLE partnership_source ADD COLUMN known TEXT;
