//! Whose desk it is: that of one's own offices, of another office, or everybody's. What waits is of an office when it is
//! about an organization that has its seat in a country which the office covers, or works there.

use crate::by::By;
use crate::error::{Error, Result};
use crate::form::Choice;
use engagement::ids::{OfficeId, OrganizationId};
use engagement::offices::{self, Offices};
use engagement::organizations::Organization;
use engagement::{activities, dates};
use std::collections::BTreeSet;

/// The desk of all offices, by its name in the address.
const ALL: &str = "all";

/// Whose desk it is.
pub(super) struct Around {
    /// The countries of the office; none when it is everybody's desk.
    pub(super) countries: Option<BTreeSet<String>>,
    /// The offices; none when it is everybody's desk.
    offices: Option<BTreeSet<OfficeId>>,
    /// The office as the address names it; nothing for one's own.
    pub(super) office: String,
    /// The desks that there are to choose from.
    pub(super) choices: Vec<Choice>,
}

impl Around {
    /// The desk that an address asks for.
    pub(super) async fn asked(by: &By, office: &str) -> Result<Self> {
        let offices = offices::list(&by.app).await?;
        let own = own(by, &offices);
        let countries = match office {
            "" => own.clone(),
            ALL => None,
            slug => offices.covered(offices.at(slug).ok_or_else(Error::not_found)?.id),
        };
        let held = match office {
            "" => own_offices(by, &offices),
            ALL => None,
            slug => offices.at(slug).map(|one| offices.below(one.id).into_iter().chain([one.id]).collect()),
        };
        let choices = choices(by, &offices, own.is_some());
        Ok(Self { countries, offices: held, office: office.to_owned(), choices })
    }

    /// Whether what an office leads is of this desk.
    pub(super) fn holds(&self, office: Option<OfficeId>) -> bool {
        self.offices.as_ref().is_none_or(|held| office.is_some_and(|office| held.contains(&office)))
    }

    /// Of what waits, each about an organization, that which is of this desk; the organizations' work is read in one go.
    pub(super) async fn only<T>(
        &self,
        by: &By,
        all: Vec<T>,
        about: impl Fn(&T) -> &Organization,
    ) -> Result<Vec<T>> {
        let Some(countries) = &self.countries else { return Ok(all) };
        let ids: Vec<OrganizationId> = all.iter().map(|one| about(one).id).collect();
        let reach = activities::reach(&by.app, &by.actor, &ids).await?;
        let here = |code: &String| countries.contains(code);
        let is_here = |(one, reach): &(T, activities::Reach)| {
            let facts = &about(one).facts;
            facts.country.iter().chain(&facts.countries).chain(reach.countries.keys()).any(here)
        };
        Ok(all.into_iter().zip(reach).filter(is_here).map(|(one, _)| one).collect())
    }
}

/// The countries of the offices at which whoever asks works; none when that is everywhere.
fn own(by: &By, offices: &Offices) -> Option<BTreeSet<String>> {
    let person = by.actor.person()?;
    let mut countries = BTreeSet::new();
    for office in person.offices() {
        countries.extend(offices.covered(office?)?);
    }
    Some(countries)
}

/// The offices at which whoever asks works and those below them; none when that is everywhere.
fn own_offices(by: &By, offices: &Offices) -> Option<BTreeSet<OfficeId>> {
    let mut held = BTreeSet::new();
    for office in by.actor.person()?.offices() {
        let office = office?;
        held.insert(office);
        held.extend(offices.below(office));
    }
    Some(held)
}

/// One's own desk, everybody's, and that of each office that is open.
fn choices(by: &By, offices: &Offices, has_own: bool) -> Vec<Choice> {
    let today = dates::PartialDate::day(by.app.now().to_zoned(jiff::tz::TimeZone::UTC).date());
    let mut choices = match has_own {
        true => {
            vec![Choice::new("", by.l.say("desk-own-offices")), Choice::new(ALL, by.l.say("desk-all-offices"))]
        }
        false => vec![Choice::new("", by.l.say("desk-all-offices"))],
    };
    let mut left: Vec<_> = offices.tree(Some(&today), by.l.code()).into_iter().rev().collect();
    while let Some(branch) = left.pop() {
        choices.push(Choice::new(&branch.office.slug, branch.office.title(by.l.code())));
        left.extend(branch.below.into_iter().rev());
    }
    choices
}
