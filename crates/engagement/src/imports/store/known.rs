//! What the register and people's answers say, for resolving what a file names.

use crate::db::{Conn, Row};
use crate::error::Result;
use crate::ids::{MatchQuestionId, OrganizationId, SourceId};
use crate::imports::words::Answered;
use crate::values;
use std::collections::HashMap;

/// All names of the register: organization, text, whether it is an acronym.
pub(in crate::imports) async fn all_names(conn: &mut Conn) -> Result<Vec<(OrganizationId, String, bool)>> {
    let sql = "SELECT n.organization_id, n.text, n.kind FROM organization_name n
               JOIN organization o ON o.id = n.organization_id WHERE o.merged_into IS NULL ORDER BY n.organization_id";
    let read = |row: &Row| Ok((row.get(0)?, row.get(1)?, row.get::<String>(2)? == "acronym"));
    conn.rows(sql, &[]).await?.iter().map(read).collect()
}

type CountriesAndKinds = HashMap<OrganizationId, (Vec<String>, Vec<String>)>;

/// In which countries organizations sit and work, and what they are.
pub(in crate::imports) async fn countries_and_kinds(conn: &mut Conn) -> Result<CountriesAndKinds> {
    let sql = "SELECT id, 'country', country FROM organization WHERE country IS NOT NULL AND merged_into IS NULL
               UNION SELECT organization_id, vocabulary, code FROM organization_term WHERE vocabulary IN ('country', 'kind')
               UNION SELECT DISTINCT organization_id, 'country', country FROM activity";
    let mut facts = CountriesAndKinds::new();
    for row in conn.rows(sql, &[]).await? {
        let (countries, kinds) = facts.entry(row.get(0)?).or_default();
        let set = if row.get::<String>(1)? == "kind" { kinds } else { countries };
        set.push(row.get(2)?);
    }
    Ok(facts)
}

/// What a source called organizations before.
pub(in crate::imports) async fn source_names(
    conn: &mut Conn,
    source: SourceId,
) -> Result<HashMap<String, OrganizationId>> {
    let sql = "SELECT name_key, organization_id FROM source_name WHERE source_id = $1";
    let rows = conn.rows(sql, values![source]).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

/// The questions on names of a source that wait for an answer.
pub(in crate::imports) async fn open_questions(
    conn: &mut Conn,
    source: SourceId,
) -> Result<HashMap<String, MatchQuestionId>> {
    let sql = "SELECT name_key, id FROM match_question WHERE source_id = $1 AND state IN ('open', 'later')";
    let rows = conn.rows(sql, values![source]).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

type Answers = HashMap<String, Vec<(OrganizationId, bool)>>;

/// What people answered on pairs of names and organizations.
pub(in crate::imports) async fn match_answers(conn: &mut Conn) -> Result<Answers> {
    let mut answers = Answers::new();
    for row in conn.rows("SELECT name_key, organization_id, same FROM match_answer", &[]).await? {
        answers.entry(row.get(0)?).or_default().push((row.get(1)?, row.get(2)?));
    }
    Ok(answers)
}

/// The numbers that registers gave.
pub(in crate::imports) async fn identifiers(conn: &mut Conn) -> Result<HashMap<(String, String), OrganizationId>> {
    let sql = "SELECT i.scheme, i.number, i.organization_id FROM organization_identifier i
               JOIN organization o ON o.id = i.organization_id WHERE o.merged_into IS NULL";
    let rows = conn.rows(sql, &[]).await?;
    rows.iter().map(|row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?))).collect()
}

type TermAnswers = HashMap<(String, String), Answered>;

/// The words that were asked about, with the answer where there is one.
pub(in crate::imports) async fn term_answers(conn: &mut Conn) -> Result<TermAnswers> {
    let sql = "SELECT vocabulary, text_key, id, state, answer FROM term_question";
    let read = |row: &Row| {
        let answered = row.get::<String>(3)? == "answered";
        let answer = row.get::<Option<String>>(4)?;
        Ok(((row.get(0)?, row.get(1)?), (row.get(2)?, answered.then_some(answer))))
    };
    conn.rows(sql, &[]).await?.iter().map(read).collect()
}

/// The words for what an organization is that a question is about: adds the answer to every organization so described.
pub(crate) async fn organizations_described_as(conn: &mut Conn, key: &str) -> Result<Vec<OrganizationId>> {
    let sql = "SELECT organization_id, value FROM organization_fact WHERE field = 'kind word'";
    let mut found = Vec::new();
    for row in conn.rows(sql, &[]).await? {
        if matching::fold(&row.get::<String>(1)?) == key {
            found.push(row.get(0)?);
        }
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}
