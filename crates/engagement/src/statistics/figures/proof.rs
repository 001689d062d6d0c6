//! Whatever is on record: the list that a figure opens holds as many as the figure says.

use super::count::count;
use super::*;
use crate::access::{Confidentiality, Owner};
use crate::ids::OrganizationId;
use crate::stock::{Deal, Known, Offices, Partner, Sieve, State, Traits, bits, few, tally};
use crate::vocabulary::{self, Vocabulary};
use jiff::civil::date;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use uuid::Uuid;

/// What is made up of an organization: its group and another, its scope, whether it is a network, of civil society, public.
type Side = (Index, Option<Index>, Option<Index>, bool, bool, bool);
/// What is made up of a partnership: area, region, agreement, the years from when and until when, its course, who is in it.
type Made = (Option<Index>, Option<Index>, Index, Option<u32>, Option<u32>, u8, Vec<(Index, Index, u32, bool)>);

fn code(vocabulary: &Vocabulary, at: &Index) -> String {
    at.get(vocabulary.terms()).code.clone()
}

fn bits_at<'a>(vocabulary: &Vocabulary, places: impl IntoIterator<Item = &'a Index>) -> u64 {
    let codes: Vec<String> = places.into_iter().map(|at| code(vocabulary, at)).collect();
    bits(vocabulary, &codes)
}

fn known((group, other, scope, network, civil_society, public): &Side) -> Known {
    let all = vocabulary::all();
    Known {
        name: "Someone".into(),
        words: "someone".into(),
        sort_key: Vec::new().into(),
        owner: Owner::Office(None),
        traits: Traits {
            kinds: 0,
            groups: bits_at(&all.partner_group, [group].into_iter().chain(other)).try_into().unwrap(),
            scopes: bits_at(&all.scope, scope).try_into().unwrap(),
            level: if *public { Confidentiality::Public } else { Confidentiality::Staff },
            civil_society: *civil_society,
            network: *network,
            stands: true,
        },
        says: Default::default(),
    }
}

fn deal(number: u128, sides: usize, (area, region, agreement, from, to, course, partners): &Made) -> Deal {
    let all = vocabulary::all();
    let (from, to) =
        (from.map_or(0, |year| year * 10_000 + 315), to.map_or(u32::MAX, |year| year * 10_000 + 99_99));
    let status = |code: &str| u8::try_from(all.agreement_status.position(code).unwrap()).unwrap();
    let course = match course {
        0 => vec![(0, status("proposed"))],
        1 => vec![(from, status("active")), (20_231_001, status("suspended"))],
        2 => vec![(from, status("active")), (20_240_615, status("completed"))],
        _ => vec![(0, status("active"))],
    };
    let partner = |(who, role, later, member): &(Index, Index, u32, bool)| Partner {
        organization: u32::try_from(who.index(sides) + 1).unwrap(),
        network: u32::from(*member),
        roles: few(bits_at(&all.role, [role])),
        leads: false,
        from: from + later * 10_000,
        to,
    };
    Deal {
        level: if number.is_multiple_of(4) { Confidentiality::Staff } else { Confidentiality::Public },
        from,
        to,
        course: course.into(),
        areas: bits_at(&all.area, area),
        agreement: few(bits_at(&all.agreement_type, [agreement])),
        ends: to,
        in_force: [(from, to)].as_slice().into(),
        regions: bits_at(&all.region, region),
        partners: partners.iter().map(partner).collect(),
        ..Deal::nothing(number)
    }
}

fn state(sides: &[Side], deals: &[Made]) -> State {
    let mut state = State::empty(1);
    for (number, side) in (1..).zip(sides) {
        state.know(OrganizationId(Uuid::from_u128(number)), known(side));
    }
    for (number, made) in (1..).zip(deals) {
        state.put(Vec::new(), deal(number, sides.len(), made));
    }
    state
}

fn sides() -> impl Strategy<Value = Vec<Side>> {
    let index = any::<Index>;
    let side = (
        index(),
        proptest::option::of(index()),
        proptest::option::of(index()),
        any::<bool>(),
        proptest::bool::weighted(0.8),
        proptest::bool::weighted(0.8),
    );
    vec(side, 1..12)
}

fn deals() -> impl Strategy<Value = Vec<Made>> {
    let index = any::<Index>;
    let partner = (index(), index(), 0..3_u32, any::<bool>());
    let year = || proptest::option::weighted(0.8, 2020..2027_u32);
    let made = (
        proptest::option::of(index()),
        proptest::option::of(index()),
        index(),
        year(),
        year(),
        0..5_u8,
        vec(partner, 1..4),
    );
    vec(made, 0..16)
}

/// Nothing is chosen, or a group, an area that may stand below another, or a scope.
fn filter() -> impl Strategy<Value = Filter> {
    let all = vocabulary::all();
    let of = |vocabulary: &'static Vocabulary| vec(any::<Index>().prop_map(|at| code(vocabulary, &at)), 0..3);
    let chosen = (of(&all.partner_group), of(&all.area), of(&all.scope));
    let chosen = chosen.prop_map(|(group, area, scope)| Filter { group, area, scope, ..Filter::default() });
    prop_oneof![Just(Filter::default()), chosen]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn a_list_holds_what_its_figure_counts(sides in sides(), deals in deals(), filter in filter(), staff: bool) {
        let state = state(&sides, &deals);
        let actor = if staff { Actor::Operator } else { Actor::Visitor };
        let none = Offices::new();
        let sieve = |filter: &Filter| Sieve::new(&state, &actor, filter, &none, None);
        let days = vec![date(2022, 12, 31), date(2024, 12, 31), date(2026, 11, 29)];
        let figures = count(&state, &filter, days.clone(), &sieve(&filter).unwrap());
        let mut lists = 0;
        for figure in &figures.figures {
            let all = std::iter::once((None, &figure.all));
            let lines = figure.lines.iter().map(|(code, numbers)| (Some(code.as_str()), numbers));
            for (code, numbers) in all.chain(lines) {
                prop_assert_eq!(numbers.len(), days.len());
                for (day, number) in days.iter().zip(numbers) {
                    let Some(list) = figures.list(figure.topic, code, *day) else { continue };
                    let found = tally(&state, &sieve(&list).unwrap());
                    let organizations = figure.topic.is_of_organizations();
                    let found = if organizations { found.organizations } else { found.found.len() };
                    prop_assert_eq!(found as i64, *number, "{:?} {:?} on {}: {:?}", figure.topic, code, day, list);
                    lists += 1;
                }
            }
        }
        prop_assert!(lists > 20, "most figures open a list: {}", lists);
    }
}
