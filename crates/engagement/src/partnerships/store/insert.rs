//! Writing the parts of partnerships, many at once.

use crate::db::{Tx, Value, insert_many};
use crate::error::Result;
use crate::ids::{self, PartnershipId};
use crate::partnerships::partnership::{Answer, Facts, Partnership};

/// The rows of a part of many partnerships: what `of` makes of each, with its place among its own.
fn rows<T>(
    many: &[Partnership],
    part: impl Fn(&Partnership) -> Vec<T>,
    of: impl Fn(PartnershipId, i64, T) -> Vec<Value>,
) -> Vec<Vec<Value>> {
    let one = |one: &Partnership| {
        part(one).into_iter().zip(0..).map(|(value, at)| of(one.id, at, value)).collect::<Vec<_>>()
    };
    many.iter().flat_map(one).collect()
}

fn terms(facts: &Facts) -> Vec<(&'static str, String)> {
    let vocabularies = [
        ("area", &facts.areas),
        ("cluster", &facts.clusters),
        ("setting", &facts.settings),
        ("level", &facts.levels),
    ];
    let of = |(name, codes): (&'static str, &std::collections::BTreeSet<String>)| {
        codes.iter().map(move |code| (name, code.clone())).collect::<Vec<_>>()
    };
    vocabularies.into_iter().flat_map(of).collect()
}

/// Puts in the parts of partnerships that have none in the database.
pub(super) async fn insert_parts(tx: &mut Tx, many: &[Partnership]) -> Result<()> {
    insert_people(tx, many).await?;
    let offices =
        rows(many, |one| one.facts.offices.clone(), |id, at, office| vec![id.into(), at.into(), office.into()]);
    insert_many(tx, "partnership_office", &["partnership_id", "position", "office_id"], offices, "").await?;
    let terms =
        rows(many, |one| terms(&one.facts), |id, _, (name, code)| vec![id.into(), name.into(), code.into()]);
    insert_many(tx, "partnership_term", &["partnership_id", "vocabulary", "code"], terms, "").await?;
    let places = rows(
        many,
        |one| one.facts.places.clone(),
        |id, at, place| vec![id.into(), at.into(), place.country.into(), place.admin1.into(), place.admin2.into()],
    );
    let columns = ["partnership_id", "position", "country", "admin1_id", "admin2_id"];
    insert_many(tx, "partnership_place", &columns, places, "").await?;
    let codes = rows(
        many,
        |one| one.facts.codes.iter().cloned().collect(),
        |id, _, code| vec![id.into(), code.scheme.as_str().into(), code.code.into()],
    );
    insert_many(tx, "partnership_code", &["partnership_id", "scheme", "code"], codes, "").await?;
    let texts = rows(
        many,
        |one| one.facts.texts.clone().into_iter().collect(),
        |id, _, (kind, text)| vec![id.into(), kind.as_str().into(), text.language.into(), text.text.into()],
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

async fn insert_people(tx: &mut Tx, many: &[Partnership]) -> Result<()> {
    let parties = |one: &Partnership| {
        let parties = one.facts.parties.iter();
        parties.map(|party| (party.clone(), one.answers.get(&party.organization).cloned())).collect::<Vec<_>>()
    };
    let parties = rows(many, parties, |id, at, (party, answer)| {
        let roles = party.roles.into_iter().collect::<Vec<_>>().join(" ");
        let answer = answer.as_ref();
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
    });
    insert_many(tx, "partnership_party", &PARTY, parties, "").await?;
    let members = |one: &Partnership| {
        let parties = one.facts.parties.iter();
        parties
            .flat_map(|party| party.members.iter().map(|member| (party.organization, *member)))
            .collect::<Vec<_>>()
    };
    let members = rows(many, members, |id, _, (network, member)| {
        vec![ids::derived(&[id.0, network.0, member.0]).into(), id.into(), network.into(), member.into()]
    });
    let columns = ["id", "partnership_id", "network_id", "member_id"];
    insert_many(tx, "partnership_member", &columns, members, "").await?;
    Ok(())
}

async fn insert_resources(tx: &mut Tx, many: &[Partnership]) -> Result<()> {
    let funding = rows(
        many,
        |one| one.facts.funding.clone(),
        |id, at, one| {
            vec![
                one.id.into(),
                id.into(),
                at.into(),
                one.donor.into(),
                one.donor_name.into(),
                one.currency.into(),
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
        |one| one.facts.in_kind.clone(),
        |id, at, one| {
            let (currency, amount) = one.worth.unzip();
            vec![
                one.id.into(),
                id.into(),
                at.into(),
                one.giver.into(),
                one.what.into(),
                one.language.into(),
                currency.into(),
                amount.into(),
            ]
        },
    );
    let columns = ["id", "partnership_id", "position", "giver_id", "what", "language", "currency", "amount"];
    insert_many(tx, "partnership_in_kind", &columns, in_kind, "").await?;
    Ok(())
}
