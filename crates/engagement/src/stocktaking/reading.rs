//! A partnership made small, to be kept in memory.

use crate::access::Owner;
use crate::collation::sort_key;
use crate::dates::begins;
use crate::ids::OfficeId;
use crate::partnerships::store::Rated;
use crate::partnerships::{Agreement, Moment, Partnership};
use crate::stock::{Aside, Deal, Gift, Judgement, Partner, State, bits, days, few};
use crate::vocabulary;
use matching::fold;
use smallvec::SmallVec;

/// The code of the term for an agreement that is none.
const NONE: &str = "none";

/// A partnership made small, and by what it is ordered. `rated` is how its sides rated each other, `seat` the office at
/// which the institution has its seat.
pub(super) fn deal(
    state: &mut State,
    one: &Partnership,
    rated: &[Rated],
    seat: Option<OfficeId>,
) -> (Vec<u8>, Deal) {
    let (all, facts) = (vocabulary::all(), &one.facts);
    let (from, to) = days(one.since(), one.until());
    let agreement = one.agreement();
    let kind = agreement.map_or(NONE.to_owned(), |agreement| agreement.kind.clone());
    let mut countries: Vec<u32> =
        facts.places.iter().map(|place| state.countries.number(Some(&place.country))).collect();
    countries.sort_unstable();
    countries.dedup();
    let deal = Deal {
        id: one.id,
        words: words(one).into(),
        level: facts.confidentiality,
        is_offer: matches!(one.owner, Owner::Organization(_)),
        from,
        to,
        course: course(one),
        areas: bits(&all.area, &facts.areas),
        clusters: few(bits(&all.cluster, &facts.clusters)),
        settings: few(bits(&all.setting, &facts.settings)),
        levels: few(bits(&all.level, &facts.levels)),
        agreement: few(bits(&all.agreement_type, [&kind])),
        ends: days(None, agreement.and_then(Agreement::ends)).1,
        in_force: one.agreements.iter().filter(|one| one.kind != NONE).map(in_force).collect(),
        countries: countries.into(),
        regions: facts.places.iter().fold(0, |all, place| all | regions(&place.country)),
        offices: facts.offices.iter().map(|id| state.offices.number(Some(id))).collect(),
        partners: partners(state, one, (from, to)),
        gifts: gifts(state, one),
        aside: Box::new(Aside {
            owner: one.owner,
            lead: match one.owner {
                Owner::Office(office) => office,
                Owner::Organization(_) => one.office().filter(|office| Some(*office) != seat),
            },
            reviews: rated.iter().map(|rated| judgement(state, rated)).collect(),
        }),
    };
    (sort_key(&facts.title), deal)
}

/// From when until when an agreement is in force: from its signature where nothing else is said.
fn in_force(agreement: &Agreement) -> (u32, u32) {
    days(agreement.from.as_ref().or(agreement.signed_on.as_ref()), agreement.ends())
}

/// What words are looked for in: the title and the codes.
fn words(one: &Partnership) -> String {
    let codes = one.facts.codes.iter().map(|code| code.code.as_str());
    let references = one.agreements.iter().filter_map(|agreement| agreement.reference.as_deref());
    fold(&std::iter::once(one.facts.title.as_str()).chain(codes).chain(references).collect::<Vec<_>>().join(" "))
}

fn course(one: &Partnership) -> SmallVec<[(u32, u8); 2]> {
    let statuses = &vocabulary::all().agreement_status;
    let place = |status: &str| statuses.position(status).and_then(|at| u8::try_from(at).ok());
    let steps = one.course.steps().iter();
    steps.filter_map(|step| Some((step.on.as_ref().map_or(0, begins), place(step.status.as_str())?))).collect()
}

/// All regions in which a country lies.
fn regions(country: &str) -> u64 {
    let Some(country) = vocabulary::all().country.get(country) else { return 0 };
    let codes = ["region", "subregion", "intermediate"].into_iter().flat_map(|map| country.codes(map));
    bits(&vocabulary::all().region, codes)
}

fn partners(state: &mut State, one: &Partnership, (begins, ends): (u32, u32)) -> SmallVec<[Partner; 2]> {
    let mut partners = SmallVec::new();
    for party in &one.facts.parties {
        let (from, to) = days(party.from.as_ref(), party.to.as_ref());
        let (from, to) = (if from == 0 { begins } else { from }, to.min(ends));
        let organization = state.organizations.number(Some(&party.organization));
        let roles = few(bits(&vocabulary::all().role, &party.roles));
        partners.push(Partner { organization, network: 0, roles, leads: party.leads, from, to });
        for member in &party.members {
            let member = state.organizations.number(Some(member));
            partners.push(Partner { organization: member, network: organization, roles, leads: false, from, to });
        }
    }
    partners
}

fn gifts(state: &mut State, one: &Partnership) -> Box<[Gift]> {
    let gifts = one.facts.funding.iter().map(|gift| Gift {
        giver: state.organizations.number(gift.donor.as_ref()),
        donor: state.donors.number(Some(&gift.donor_name)),
        currency: state.currencies.number(Some(&gift.currency).filter(|code| !code.is_empty())),
        planned: gift.planned.unwrap_or(0),
        committed: gift.committed.unwrap_or(0),
        paid: gift.paid.unwrap_or(0),
    });
    gifts.collect()
}

fn judgement(state: &mut State, rated: &Rated) -> Judgement {
    let by = rated.side.organization();
    Judgement {
        by: state.organizations.number(by.as_ref()),
        at_end: rated.moment == Moment::End,
        tenths: rated.tenths,
    }
}
