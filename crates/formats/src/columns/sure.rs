//! How sure it is that a table is of the kind that its columns were guessed as: what makes up the kind must be there.

use super::Field::{
    Activity, Admin1, Admin1Code, Admin2, Admin2Code, AgreementReference, Areas, City, Country, CountryCode,
    Currency, Description, Donor, Email, End, FormerName, Founded, ImplementingOrganization, Languages, Name,
    NewName, Office, OfficeCode, OfficeKind, OldName, OldName1, OldName2, Organization, OtherName, ParentOffice,
    Period, Reference, Role, Scope, Sector, SectorCode, Start, Status, StatusDate, Title, Website,
};
use super::{Field, Guess, Kind};

/// What tells that something was agreed.
pub(super) const AGREED: [Field; 4] =
    [Field::AgreementType, Field::AgreementReference, Field::SignedOn, Field::Balance];

/// How sure it is that the table is of the kind that was guessed as: what makes up the kind must be there.
pub(super) fn how_sure(guess: &Guess, scores: &[(Field, f64)]) -> f64 {
    let of = |field: Field| scores.iter().find(|(held, _)| *held == field).map_or(0.0, |(_, score)| *score);
    let best = |fields: &[Field]| fields.iter().map(|field| of(*field)).fold(0.0, f64::max);
    let all = |fields: &[Field]| {
        let sum: f64 = fields.iter().map(|field| of(*field)).sum();
        if fields.iter().all(|field| of(*field) > 0.0) { sum / fields.len() as f64 } else { 0.0 }
    };
    match guess.kind {
        Kind::Mergers => all(&[OldName1, OldName2, NewName]),
        Kind::Renames => all(&[OldName, NewName]),
        Kind::Presence => {
            let who = best(&[Organization, ImplementingOrganization, Field::Acronym]);
            let what = best(&[Sector, SectorCode, Activity]);
            let place = best(&[Admin1, Admin1Code, Admin2, Admin2Code]);
            let country = best(&[Country, CountryCode]);
            let when = best(&[Start, End, Period]);
            if who == 0.0 || what + place == 0.0 {
                return 0.0;
            }
            0.4 * who + 0.25 * what + 0.2 * place.max(0.5 * country) + 0.05 * country + 0.1 * when
        }
        Kind::Organizations if guess.holds(&[Name]) => {
            let more = [
                Website,
                Email,
                Description,
                Founded,
                FormerName,
                OtherName,
                Scope,
                Languages,
                Areas,
                StatusDate,
                Status,
                Country,
                Field::Acronym,
                Field::OrganizationType,
            ];
            let more: f64 = more.iter().map(|field| of(*field)).sum();
            0.5 * of(Name) + (0.12 * more).min(0.5)
        }
        Kind::Organizations => 0.0,
        Kind::Offices => {
            // Without the office above, a list of names is one of organizations as far as one can see.
            let parent = if of(ParentOffice) > 0.9 { 0.35 } else { 0.0 };
            let more = 0.1 * (of(OfficeKind) + of(City) + of(OfficeCode)) + 0.05 * best(&[Country, CountryCode]);
            let is_office = if of(Name) > 0.0 { 0.35 * of(Name) + parent } else { 0.0 };
            (is_office + is_office.min(more)).min(1.0)
        }
        Kind::Partnerships => of_partnerships(&of),
        Kind::Iati => 0.0,
    }
}

/// An organization, what is done with it, and what tells that it is a partnership.
fn of_partnerships(of: &impl Fn(Field) -> f64) -> f64 {
    let best = |fields: &[Field]| fields.iter().map(|field| of(*field)).fold(0.0, f64::max);
    let who = best(&[Organization, Field::Acronym]);
    let about = best(&[Title, Reference, AgreementReference]);
    // A role is one in a partnership only beside what else is known of one.
    let role = of(Role).min(best(&[Start, End, Status, Donor, Currency, Office]));
    let proof = best(&AGREED).max(0.9 * role).max(0.6 * of(Office));
    if who * about * proof > 0.0 { 0.3 * who + 0.3 * about + 0.4 * proof } else { 0.0 }
}
