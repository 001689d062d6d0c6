//! Places and codes as people type them: a country and what lies in it, projects, crises, another partnership.

use crate::ids::PartnershipId;
use crate::message::Message;
use crate::names;
use crate::organizations::fits_any;
use crate::partnerships::parts::{Code, Scheme};
use crate::vocabulary::{self, Recognition};

/// A place as it was typed: the code of its country, and the words for where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::partnerships) struct PlaceWords {
    pub(in crate::partnerships) country: String,
    pub(in crate::partnerships) admin1: Option<String>,
    pub(in crate::partnerships) admin2: Option<String>,
}

/// A country, or places in it behind slashes.
pub(super) fn place(text: &str) -> Result<PlaceWords, Message> {
    let mut parts = text.split('/').map(str::trim);
    let country = parts.next().unwrap_or_default();
    let Recognition::Known(country) = vocabulary::all().country.recognize(country) else {
        return Err(Message::new("problem-place-country").with("text", text));
    };
    let mut next = || parts.next().filter(|part| !part.is_empty()).map(names::clean).transpose();
    let (admin1, admin2) = (next()?, next()?);
    if parts.next().is_some() {
        return Err(Message::new("problem-place-deep").with("text", text));
    }
    Ok(PlaceWords { country: country.code, admin1, admin2 })
}

/// The code of one of the institution's projects, by its masks.
pub(super) fn project(text: &str, masks: &[String]) -> Result<Code, Message> {
    let code = text.to_uppercase();
    if fits_any(&code, masks) && code.chars().count() <= 60 {
        return Ok(Code { scheme: Scheme::Project, code });
    }
    Err(Message::new("problem-project-code").with("text", text).with("masks", masks.join(", ")))
}

/// The shape of a GLIDE number: hazard, year, number, country. Source: glidenumber.net.
const GLIDE: &str = "AA9999999999AAA";

/// A GLIDE number, or the code of an appeal.
pub(super) fn crisis(text: &str) -> Result<Code, Message> {
    let code = text.to_uppercase();
    let scheme = if fits_any(&code, &[GLIDE.to_owned()]) { Scheme::Glide } else { Scheme::Appeal };
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./".contains(letter);
    if code.len() <= 40 && code.chars().all(plain) {
        return Ok(Code { scheme, code });
    }
    Err(Message::new("problem-crisis-code").with("text", text))
}

/// A partnership by its id or its address.
pub(super) fn follows(text: &str) -> Result<Option<PartnershipId>, Message> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    // The address of its page does as well as its id.
    let id = text.rsplit('/').next().unwrap_or(text);
    id.parse().map(Some).map_err(|_| Message::new("problem-follows").with("text", text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong<T: std::fmt::Debug>(result: Result<T, Message>) -> String {
        result.unwrap_err().key
    }

    #[test]
    fn places_are_a_country_and_what_lies_in_it() {
        let one = place("Mali / Gao / Ansongo").unwrap();
        assert_eq!((one.country.as_str(), one.admin2.as_deref()), ("MLI", Some("Ansongo")));
        assert_eq!(place("SEN").unwrap().admin1, None);
        assert_eq!(wrong(place("Atlantis / Gao")), "problem-place-country");
        assert_eq!(wrong(place("Mali / Gao / Ansongo / Bara")), "problem-place-deep");
    }

    #[test]
    fn codes_are_told_by_their_shape() {
        let masks = ["AA.9999".to_owned()];
        assert_eq!(project("dp.2154", &masks).unwrap().code, "DP.2154");
        assert_eq!(wrong(project("2154", &masks)), "problem-project-code");
        assert_eq!(crisis("fl-2016-000123-mli").unwrap().scheme, Scheme::Glide);
        assert_eq!(crisis("HSOM23").unwrap().scheme, Scheme::Appeal);
        assert_eq!(wrong(crisis("<script>")), "problem-crisis-code");
    }
}
