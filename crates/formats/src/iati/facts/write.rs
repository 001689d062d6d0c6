//! What an activity says, written as an element, with all that the original said besides.

use super::super::element::Node;
use super::super::{Element, Name};
use super::of::{default_language, last_updated};
use super::part::{Code, Part, Reading, Whole, digit, optional};
use super::texts::Title;
use super::{Facts, identifier};

/// The order in which the schema of 2.03 demands the parts of an activity.
const ORDER: [&str; 31] = [
    "iati-identifier",
    "reporting-org",
    "title",
    "description",
    "participating-org",
    "other-identifier",
    "activity-status",
    "activity-date",
    "contact-info",
    "activity-scope",
    "recipient-country",
    "recipient-region",
    "location",
    "sector",
    "tag",
    "country-budget-items",
    "humanitarian-scope",
    "policy-marker",
    "collaboration-type",
    "default-flow-type",
    "default-finance-type",
    "default-aid-type",
    "default-tied-status",
    "budget",
    "planned-disbursement",
    "capital-spend",
    "transaction",
    "document-link",
    "related-activity",
    "legacy-data",
    "conditions",
];
/// Its end, after which only what is not IATI's may stand.
const END: [&str; 3] = ["result", "crs-add", "fss"];

impl Facts {
    /// The `iati-activity` that says this, in the order that the schema demands.
    ///
    /// Nothing of the original is lost: what it says and these facts do not know stays as it stood, and so does each
    /// part that still says what the facts say. Unchanged facts give back the original; a changed title changes the
    /// title alone.
    #[must_use]
    pub fn element(&self, original: Option<&Element>) -> Element {
        let whole = Whole::of(self);
        let mut element = self.bare(original);
        for name in ORDER.into_iter().chain(END) {
            let parts = Parts { name, original, whole };
            let written = self
                .one(&parts)
                .or_else(|| self.several(&parts))
                .or_else(|| self.money(&parts))
                .unwrap_or_else(|| parts.as_they_were());
            element.nodes_mut().extend(written.into_iter().map(Node::Element));
        }
        let known = |element: &Element| ORDER.iter().chain(&END).any(|name| **name == **element.name());
        let others = original.into_iter().flat_map(Element::nodes).filter(|node| match node {
            Node::Element(child) => child.is_foreign() || !known(child),
            Node::Text(_) => true,
        });
        element.nodes_mut().extend(others.cloned());
        element
    }

    /// The element with its attributes only.
    fn bare(&self, original: Option<&Element>) -> Element {
        let mut element = Element::new("iati-activity");
        for (name, value) in original.into_iter().flat_map(Element::attributes) {
            element = element.with(name.clone(), value);
        }
        let mut reading = Reading::default();
        let number = element.attribute("hierarchy").and_then(|text| text.trim().parse::<i32>().ok());
        let updated = last_updated(&element, &mut reading).map(|at| at.to_string());
        let humanitarian = reading.flag(&element, "humanitarian").map(digit);
        let attributes: [(&'static str, Option<String>, Option<String>); 6] = [
            ("last-updated-datetime", updated, self.last_updated.map(|at| at.to_string())),
            ("xml:lang", default_language(&element), self.language.clone()),
            ("default-currency", optional(&element, "default-currency"), self.currency.clone()),
            ("humanitarian", humanitarian.map(str::to_owned), self.humanitarian.map(|is| digit(is).to_owned())),
            (
                "hierarchy",
                number.map(|number| number.to_string()),
                self.hierarchy.map(|number| number.to_string()),
            ),
            ("budget-not-provided", optional(&element, "budget-not-provided"), self.budget_not_provided.clone()),
        ];
        for (name, before, now) in attributes {
            if before != now {
                element.set(Name::from(name), now);
            }
        }
        element
    }

    /// What may stand once.
    fn one(&self, parts: &Parts<'_>) -> Option<Vec<Element>> {
        let code = |code: &Option<String>| parts.one(code.clone().map(Code).as_ref());
        Some(match parts.name {
            "iati-identifier" => self.identifier_element(parts),
            "reporting-org" => parts.one(self.reporting_org.as_ref()),
            "title" => parts.one((!self.titles.is_empty()).then(|| Title(self.titles.clone())).as_ref()),
            "activity-status" => code(&self.status),
            "activity-scope" => code(&self.scope),
            "collaboration-type" => code(&self.collaboration),
            "default-flow-type" => code(&self.flow),
            "default-finance-type" => code(&self.finance),
            "default-tied-status" => code(&self.tied_status),
            _ => return None,
        })
    }

    fn identifier_element(&self, parts: &Parts<'_>) -> Vec<Element> {
        if parts.original.and_then(identifier).is_some_and(|before| before == self.identifier) {
            return parts.as_they_were();
        }
        vec![Element::new("iati-identifier").saying(&self.identifier)]
    }

    /// What may stand several times and is no money.
    fn several(&self, parts: &Parts<'_>) -> Option<Vec<Element>> {
        Some(match parts.name {
            "description" => parts.all(&self.descriptions),
            "participating-org" => parts.all(&self.participating_orgs),
            "other-identifier" => parts.all(&self.other_identifiers),
            "activity-date" => parts.all(&self.dates),
            "recipient-country" => parts.all(&self.recipient_countries),
            "recipient-region" => parts.all(&self.recipient_regions),
            "location" => parts.all(&self.locations),
            "sector" => parts.all(&self.sectors),
            "tag" => parts.all(&self.tags),
            "humanitarian-scope" => parts.all(&self.humanitarian_scopes),
            "document-link" => parts.all(&self.documents),
            "related-activity" => parts.all(&self.related_activities),
            "result" => parts.all(&self.results),
            _ => return None,
        })
    }

    /// What is about money.
    fn money(&self, parts: &Parts<'_>) -> Option<Vec<Element>> {
        Some(match parts.name {
            "default-aid-type" => parts.all(&self.aid_types),
            "budget" => parts.all(&self.budgets),
            "planned-disbursement" => parts.all(&self.planned_disbursements),
            "transaction" => parts.all(&self.transactions),
            _ => return None,
        })
    }
}

/// The parts of one name: as they were, and as they are to be.
struct Parts<'a> {
    name: &'static str,
    original: Option<&'a Element>,
    whole: Whole<'a>,
}

impl Parts<'_> {
    fn before(&self) -> impl Iterator<Item = &Element> {
        self.original.into_iter().flat_map(|original| original.named(self.name))
    }

    fn as_they_were(&self) -> Vec<Element> {
        self.before().cloned().collect()
    }

    fn made<P: Part>(&self, part: &P) -> Element {
        part.write(Element::new(self.name), &self.whole)
    }

    /// What an element of the original would say in the element that is made, which is what counts: where the
    /// activity has another currency now, a value that says none has changed.
    fn said<P: Part>(&self, element: &Element) -> Option<P> {
        P::read(element, &mut Reading::new(self.whole))
    }

    /// A part that may stand once. The first of the original is the one that was read.
    fn one<P: Part>(&self, now: Option<&P>) -> Vec<Element> {
        let before = self.before().find_map(|element| self.said::<P>(element));
        if before.as_ref() == now {
            return self.as_they_were();
        }
        now.map(|part| self.made(part)).into_iter().collect()
    }

    /// Parts that may stand several times. Each that still says the same stands as it was; what could not be read
    /// stays, because it says something that is not known here.
    fn all<P: Part>(&self, now: &[P]) -> Vec<Element> {
        if self.original.is_none() {
            return now.iter().map(|part| self.made(part)).collect();
        }
        let mut before: Vec<Before<'_, P>> =
            self.before().map(|element| Before { said: self.said(element), element, is_taken: false }).collect();
        if before.iter().filter_map(|before| before.said.as_ref()).eq(now) {
            return self.as_they_were();
        }
        let (mut all, mut next) = (Vec::with_capacity(now.len()), 0);
        for part in now {
            // Most stand in the order in which they stood.
            let same = |place: &usize| before.get(*place).is_some_and(|before| before.says(part));
            let place = (next..before.len()).chain(0..next).find(same);
            match place.and_then(|place| before.get_mut(place).map(|before| (place, before))) {
                Some((place, before)) => {
                    before.is_taken = true;
                    next = place + 1;
                    all.push(before.element.clone());
                }
                None => all.push(self.made(part)),
            }
        }
        all.extend(before.iter().filter(|before| before.said.is_none()).map(|before| before.element.clone()));
        all
    }
}

/// A part of the original, and whether it stands again already.
struct Before<'a, P> {
    said: Option<P>,
    element: &'a Element,
    is_taken: bool,
}

impl<P: PartialEq> Before<'_, P> {
    fn says(&self, part: &P) -> bool {
        !self.is_taken && self.said.as_ref() == Some(part)
    }
}
