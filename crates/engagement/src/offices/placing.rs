//! What holds among offices: which may stand under which, and what closing and merging do to those around.

use super::office::{Kind, Office};
use super::tree::Offices;
use crate::dates::PartialDate;
use crate::error::{Error, Problem, Result};
use crate::ids::OfficeId;
use crate::message::Message;

impl Offices {
    /// All that speaks against an office as it is meant to be, each with the field of the draft.
    pub(super) fn problems(&self, office: &Office) -> Vec<Problem> {
        let facts = &office.facts;
        let mut problems = Vec::new();
        let mut add = |field: &str, message: Option<Message>| {
            problems.extend(message.map(|message| Problem::new(field, message)));
        };
        add("kind", self.wrong_kind(office));
        add("parent", self.wrong_parent(office));
        let ends_first = facts.to.as_ref().zip(facts.from.as_ref()).filter(|(to, from)| to.is_before(from));
        let dates =
            ends_first.map(|(to, from)| Message::new("problem-office-dates").with("to", to).with("from", from));
        add("to", dates.or_else(|| self.left_behind(office)));
        problems
    }

    fn wrong_kind(&self, office: &Office) -> Option<Message> {
        let headquarters = self.headquarters();
        let was = headquarters.is_some_and(|one| one.id == office.id);
        let is = office.facts.kind == Kind::Headquarters;
        match headquarters {
            Some(other) if is && !was => {
                Some(Message::new("problem-office-second-headquarters").with("name", other.title("en")))
            }
            _ if (was && !is) || (is && office.facts.to.is_some()) => {
                Some(Message::new("problem-office-only-headquarters"))
            }
            None if !is => Some(Message::new("problem-office-headquarters-first")),
            _ => {
                let unfit = |one: &&Office| !one.facts.kind.may_stand_under(office.facts.kind);
                let unfit = self.under(office.id).find(unfit);
                unfit.map(|one| Message::new("problem-office-unfit").with("name", one.title("en")))
            }
        }
    }

    fn wrong_parent(&self, office: &Office) -> Option<Message> {
        let kind = office.facts.kind;
        let Some(id) = office.facts.parent else {
            let needed = kind != Kind::Headquarters;
            return needed.then(|| Message::new("problem-office-parent-missing").with("kind", kind.as_str()));
        };
        let Some(parent) = self.get(id) else {
            return Some(Message::new("problem-office-parent-missing").with("kind", kind.as_str()));
        };
        if id == office.id || self.above(id).any(|above| above.id == office.id) {
            return Some(Message::new("problem-office-circle").with("name", parent.title("en")));
        }
        if !kind.may_stand_under(parent.facts.kind) {
            return Some(Message::new("problem-office-parent-kind").with("kind", kind.as_str()));
        }
        let outlives = parent.facts.to.as_ref().filter(|to| office.is_open_after(to));
        outlives.map(|to| {
            Message::new("problem-office-parent-closed").with("name", parent.title("en")).with("date", to)
        })
    }

    /// That offices under one would be in force after it has closed.
    fn left_behind(&self, office: &Office) -> Option<Message> {
        let to = office.facts.to.as_ref()?;
        let count = self.under(office.id).filter(|one| one.is_open_after(to)).count();
        (count > 0).then(|| Message::new("problem-office-children").with("count", count))
    }

    /// What changes when some offices close on a day: themselves, and those under them, which move to the successor.
    pub(super) fn closed(
        &self,
        ids: &[OfficeId],
        on: &PartialDate,
        successor: Option<OfficeId>,
    ) -> Result<Vec<Office>> {
        let successor = successor.map(|id| self.fit_successor(ids, on, id)).transpose()?;
        let mut changed = Vec::new();
        for id in ids {
            let mut office = self.get(*id).ok_or(Error::NotFound)?.clone();
            must_be_closable(&office, on)?;
            office.facts.to = Some(on.clone());
            office.facts.successor = successor.map(|one| one.id);
            changed.push(office);
            let left = self.under(*id).filter(|one| one.is_open_after(on) && !ids.contains(&one.id));
            for child in left {
                changed.push(moved(child, successor)?);
            }
        }
        Ok(changed)
    }

    fn fit_successor(&self, ids: &[OfficeId], on: &PartialDate, id: OfficeId) -> Result<&Office> {
        let wrong = |message: Message, office: &Office| {
            Error::invalid("successor", message.with("name", office.title("en")))
        };
        let Some(office) = self.get(id) else {
            return Err(Error::invalid("successor", Message::new("problem-office-unknown").with("text", id)));
        };
        if ids.contains(&id) || self.above(id).any(|above| ids.contains(&above.id)) {
            return Err(wrong(Message::new("problem-office-successor-within"), office));
        }
        let begins_later = office.facts.from.as_ref().is_some_and(|from| on.is_before(from));
        if begins_later || !office.is_open_after(on) {
            return Err(wrong(Message::new("problem-office-successor-closed"), office));
        }
        Ok(office)
    }
}

fn must_be_closable(office: &Office, on: &PartialDate) -> Result<()> {
    if office.facts.kind == Kind::Headquarters {
        return Err(Error::Conflict(Message::new("problem-office-only-headquarters")));
    }
    if office.facts.to.is_some() {
        return Err(Error::Conflict(Message::new("problem-office-closed").with("name", office.title("en"))));
    }
    match office.facts.from.as_ref().filter(|from| on.is_before(from)) {
        Some(from) => {
            Err(Error::invalid("date", Message::new("problem-office-dates").with("to", on).with("from", from)))
        }
        None => Ok(()),
    }
}

/// An office that stood under one that closes, under the successor of that.
fn moved(child: &Office, successor: Option<&Office>) -> Result<Office> {
    let Some(successor) = successor else {
        let message = Message::new("problem-office-child").with("name", child.title("en"));
        return Err(Error::invalid("successor", message));
    };
    if !child.facts.kind.may_stand_under(successor.facts.kind) {
        let message = Message::new("problem-office-successor-kind").with("name", child.title("en"));
        return Err(Error::invalid("successor", message));
    }
    let mut child = child.clone();
    child.facts.parent = Some(successor.id);
    Ok(child)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::offices::office::Facts;
    use jiff::Timestamp;
    use std::collections::BTreeSet;
    use uuid::Uuid;

    fn id(number: u128) -> OfficeId {
        OfficeId(Uuid::from_u128(number))
    }

    fn day(text: &str) -> PartialDate {
        PartialDate::parse(text).unwrap()
    }

    fn office(number: u128, kind: Kind, parent: Option<u128>) -> Office {
        let facts = Facts {
            kind,
            parent: parent.map(id),
            countries: BTreeSet::new(),
            city: None,
            from: None,
            to: None,
            successor: None,
        };
        let at = Timestamp::UNIX_EPOCH;
        Office {
            id: id(number),
            slug: number.to_string(),
            facts,
            names: Vec::new(),
            created_at: at,
            changed_at: at,
        }
    }

    /// 1 headquarters; 2, 3 and 4 regional; 5 a country office under 2, 6 a field office under 5, 7 a field office under 3.
    fn some() -> Offices {
        Offices::new(vec![
            office(1, Kind::Headquarters, None),
            office(2, Kind::Regional, Some(1)),
            office(3, Kind::Regional, Some(1)),
            office(4, Kind::Regional, Some(1)),
            office(5, Kind::Country, Some(2)),
            office(6, Kind::Field, Some(5)),
            office(7, Kind::Field, Some(3)),
        ])
    }

    fn wrong(office: &Office) -> Vec<(String, String)> {
        some().problems(office).into_iter().map(|one| (one.field, one.message.key)).collect()
    }

    fn said(field: &str, key: &str) -> Vec<(String, String)> {
        vec![(field.to_owned(), key.to_owned())]
    }

    fn key<T: std::fmt::Debug>(result: Result<T>) -> String {
        match result.unwrap_err() {
            Error::Invalid(problems) => problems[0].message.key.clone(),
            Error::Conflict(message) => message.key,
            other => panic!("{other}"),
        }
    }

    #[test]
    fn what_stands_right_has_no_problems() {
        for one in some().iter() {
            assert_eq!(wrong(one), [], "{one:?}");
        }
        assert_eq!(Offices::default().problems(&office(1, Kind::Headquarters, None)), []);
        assert_eq!(wrong(&office(9, Kind::Country, Some(1))), []);
    }

    #[test]
    fn what_stands_wrong_is_told() {
        assert_eq!(
            wrong(&office(9, Kind::Headquarters, None)),
            said("kind", "problem-office-second-headquarters")
        );
        assert_eq!(wrong(&office(1, Kind::Regional, Some(2)))[0].1, "problem-office-only-headquarters");
        assert_eq!(wrong(&office(9, Kind::Country, Some(5))), said("parent", "problem-office-parent-kind"));
        assert_eq!(wrong(&office(9, Kind::Field, Some(1))), said("parent", "problem-office-parent-kind"));
        assert_eq!(wrong(&office(9, Kind::Field, None)), said("parent", "problem-office-parent-missing"));
        assert_eq!(wrong(&office(5, Kind::Country, Some(6))), said("parent", "problem-office-circle"));
        assert_eq!(wrong(&office(2, Kind::Country, Some(1))), said("kind", "problem-office-unfit"));
        let first = Offices::default().problems(&office(1, Kind::Regional, None));
        assert_eq!(first[0].message.key, "problem-office-headquarters-first");
    }

    #[test]
    fn nothing_in_force_stands_under_what_has_closed() {
        let mut regional = office(2, Kind::Regional, Some(1));
        regional.facts.to = Some(day("2020"));
        assert_eq!(wrong(&regional), said("to", "problem-office-children"));
        regional.facts.from = Some(day("2021-05"));
        assert_eq!(wrong(&regional), said("to", "problem-office-dates"));
        let mut offices = some();
        let mut closed = office(4, Kind::Regional, Some(1));
        closed.facts.to = Some(day("2020"));
        offices.put(closed);
        let mut under = office(9, Kind::Country, Some(4));
        assert_eq!(offices.problems(&under)[0].message.key, "problem-office-parent-closed");
        under.facts.to = Some(day("2019-12"));
        assert_eq!(offices.problems(&under), []);
    }

    #[test]
    fn those_under_offices_that_merge_move_to_the_successor() {
        let changed = some().closed(&[id(2), id(3)], &day("2024"), Some(id(4))).unwrap();
        let told: Vec<_> = changed.iter().map(|one| (one.id, one.facts.to.is_some(), one.facts.parent)).collect();
        let expected = [(2, true, 1), (5, false, 4), (3, true, 1), (7, false, 4)];
        assert_eq!(told, expected.map(|(one, closed, parent)| (id(one), closed, Some(id(parent)))));
        assert!(changed.iter().all(|one| one.facts.to.is_none() || one.facts.successor == Some(id(4))));
    }

    #[test]
    fn what_cannot_close_is_told() {
        let (offices, on) = (some(), day("2024"));
        assert_eq!(key(offices.closed(&[id(1)], &on, None)), "problem-office-only-headquarters");
        assert_eq!(key(offices.closed(&[id(2)], &on, None)), "problem-office-child");
        assert_eq!(key(offices.closed(&[id(2)], &on, Some(id(5)))), "problem-office-successor-within");
        assert_eq!(key(offices.closed(&[id(2)], &on, Some(id(2)))), "problem-office-successor-within");
        assert_eq!(key(offices.closed(&[id(3)], &on, Some(id(1)))), "problem-office-successor-kind");
        let mut later = some();
        let mut young = office(4, Kind::Regional, Some(1));
        young.facts.from = Some(day("2025"));
        later.put(young);
        assert_eq!(key(later.closed(&[id(3)], &on, Some(id(4)))), "problem-office-successor-closed");
        assert_eq!(key(later.closed(&[id(4)], &on, None)), "problem-office-dates");
        for one in offices.closed(&[id(6)], &on, None).unwrap() {
            later.put(one);
        }
        assert_eq!(key(later.closed(&[id(6)], &on, None)), "problem-office-closed");
        assert_eq!(key(later.closed(&[id(5)], &on, Some(id(6)))), "problem-office-successor-within");
    }
}
