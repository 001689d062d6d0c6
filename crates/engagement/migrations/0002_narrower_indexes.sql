-- Most organizations were never merged and most mentions ask nothing, so an index of what was and does. Over all rows,
-- SQLite would begin in it wherever `merged_into IS NULL` is asked, and read the whole table to find 25 rows by their ids.
DROP INDEX organization_merged;
CREATE INDEX organization_merged ON organization (merged_into) WHERE merged_into IS NOT NULL;
DROP INDEX import_mention_question;
CREATE INDEX import_mention_question ON import_mention (match_question_id) WHERE match_question_id IS NOT NULL;
