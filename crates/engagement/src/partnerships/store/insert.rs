//! Writing the parts of partnerships, many at once.

use crate::db::{Tx, Value, insert_many};
use crate::error::Result;
use crate::ids::{self, PartnershipId};
use crate::partnerships::partnership::{Answer, Facts, Partnership, Party};

/// The rows of a part of many partnerships: what `of` makes of each, with its place among its own.
fn rows<'a, I: IntoIterator>(
    many: &'a [Partnership],
    part: impl Fn(&'a Partnership) -> I,
    of: impl Fn(PartnershipId, i64, I::Item) -> Vec<Value>,
) -> Vec<Vec<Value>> {
    let mut rows = Vec::with_capacity(many.len());
    for one in many {
        rows.extend(part(one).into_iter().zip(0..).map(|(value, at)| of(one.id, at, value)));
    }
    rows
}

fn terms(facts: &Facts) -> impl Iterator<Item = (&'static str, &String)> {
    let vocabularies = [
        ("area", &facts.areas),
        ("cluster", &facts.clusters),
        ("setting", &facts.settings),
        ("level", &facts.levels),
    ];
    vocabularies.into_iter().flat_map(|(name, codes)| codes.iter().map(move |code| (name, code)))
}

/// Puts in the parts of partnerships that have none in the database.
pub(super) async fn insert_parts(tx: &mut Tx, many: &[Partnership]) -> Result<()> {
    insert_people(tx, many).await?;
    let offices =
        rows(many, |one| &one.facts.offices, |id, at, office| vec![id.into(), at.into(), (*office).into()]);
    insert_many(tx, "partnership_office", &["partnership_id", "position", "office_id"], offices, "").await?;
    let terms =
        rows(many, |one| terms(&one.facts), |id, _, (name, code)| vec![id.into(), name.into(), code.into()]);
    insert_many(tx, "partnership_term", &["partnership_id", "vocabulary", "code"], terms, "").await?;
    let places = rows(
        many,
        |one| &one.facts.places,
        |id, at, place| {
            vec![id.into(), at.into(), (&place.country).into(), place.admin1.into(), place.admin2.into()]
        },
    );
    let columns = ["partnership_id", "position", "country", "admin1_id", "admin2_id"];
    insert_many(tx, "partnership_place", &columns, places, "").await?;
    let codes = rows(
        many,
        |one| &one.facts.codes,
        |id, _, code| vec![id.into(), code.scheme.as_str().into(), (&code.code).into()],
    );
    insert_many(tx, "partnership_code", &["partnership_id", "scheme", "code"], codes, "").await?;
    let texts = rows(
        many,
        |one| &one.facts.texts,
        |id, _, (kind, text)| vec![id.into(), kind.as_str().into(), (&text.language).into(), (&text.text).into()],
    );
    insert_many(tx, "partnership_text", &["partnership_id", "kind", "language", "text"], texts, "").await?;
    insert_resources(tx, many).await
}

const PARTY: [&str; 12] = [
    "id",
    "partnership_id",
    "position",
    "organization_id",
    "leads",
    "roles",
    "from_date",
    "to_date",
    "answer",
    "answer_words",
    "answered_at",
    "answered_by",
];

fn party_row(id: PartnershipId, at: i64, party: &Party, answer: Option<&Answer>) -> Vec<Value> {
    let roles = party.roles.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
    vec![
        party.id.into(),
        id.into(),
        at.into(),
        party.organization.into(),
        party.leads.into(),
        roles.into(),
        (&party.from).into(),
        (&party.to).into(),
        answer.map(Answer::as_str).into(),
        answer.and_then(|answer| answer.words.clone()).into(),
        answer.map(|answer| answer.at).into(),
        answer.and_then(|answer| answer.by).into(),
    ]
}

async fn insert_people(tx: &mut Tx, many: &[Partnership]) -> Result<()> {
    let parties = rows(
        many,
        |one| one.facts.parties.iter().map(|party| (party, one.answers.get(&party.organization))),
        |id, at, (party, answer)| party_row(id, at, party, answer),
    );
    insert_many(tx, "partnership_party", &PARTY, parties, "").await?;
    let members = rows(
        many,
        |one| {
            one.facts.parties.iter().flat_map(|party| party.members.iter().map(|one| (party.organization, *one)))
        },
        |id, _, (network, member)| {
            vec![ids::derived(&[id.0, network.0, member.0]).into(), id.into(), network.into(), member.into()]
        },
    );
    let columns = ["id", "partnership_id", "network_id", "member_id"];
    insert_many(tx, "partnership_member", &columns, members, "").await?;
    Ok(())
}

async fn insert_resources(tx: &mut Tx, many: &[Partnership]) -> Result<()> {
    let funding = rows(
        many,
        |one| &one.facts.funding,
        |id, at, one| {
            vec![
                one.id.into(),
                id.into(),
                at.into(),
                one.donor.into(),
                (&one.donor_name).into(),
                (&one.currency).into(),
                one.planned.into(),
                one.committed.into(),
                one.paid.into(),
            ]
        },
    );
    let columns =
        ["id", "partnership_id", "position", "donor_id", "donor_name", "currency", "planned", "committed", "paid"];
    insert_many(tx, "partnership_funding", &columns, funding, "").await?;
    let in_kind = rows(
        many,
        |one| &one.facts.in_kind,
        |id, at, one| {
            let (currency, amount) = one.worth.as_ref().map(|(currency, amount)| (currency, *amount)).unzip();
            vec![
                one.id.into(),
                id.into(),
                at.into(),
                one.giver.into(),
                (&one.what).into(),
                (&one.language).into(),
                currency.into(),
                amount.into(),
            ]
        },
    );
    let columns = ["id", "partnership_id", "position", "giver_id", "what", "language", "currency", "amount"];
    insert_many(tx, "partnership_in_kind", &columns, in_kind, "").await?;
    Ok(())
}
