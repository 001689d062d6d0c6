//! Which countries and regions an activity benefits, and where it takes place.

use super::super::{Decimal, Doubt, Element, short};
use super::part::{Part, Reading, Whole, code_in, coded, optional};
use super::texts::{Text, narratives, said, texts, texts_in};

/// The system of degrees north and east that IATI uses.
const DEGREES: &str = "http://www.opengis.net/def/crs/EPSG/0/4326";

/// A country that benefits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RecipientCountry {
    /// The country, by ISO 3166-1 in two letters.
    pub code: String,
    /// How much of the activity is for it, of 100.
    pub percentage: Option<Decimal>,
    /// What is said of it.
    pub texts: Vec<Text>,
}

impl Part for RecipientCountry {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        Some(Self {
            code: reading.needed(element, "code")?,
            percentage: reading.number(element, "percentage"),
            texts: texts(element, &reading.whole),
        })
    }

    fn write(&self, into: Element, whole: &Whole<'_>) -> Element {
        into.with("code", &self.code)
            .with_some("percentage", self.percentage.map(|share| share.to_string()))
            .holding_all(narratives(&self.texts, whole))
    }
}

/// A region that benefits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RecipientRegion {
    /// The region, by its vocabulary.
    pub code: String,
    /// Of which vocabulary the code is; none said means the list Region.
    pub vocabulary: Option<String>,
    /// Where the vocabulary is explained.
    pub vocabulary_uri: Option<String>,
    /// How much of the activity is for it, of 100.
    pub percentage: Option<Decimal>,
    /// What is said of it.
    pub texts: Vec<Text>,
}

impl Part for RecipientRegion {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        Some(Self {
            code: reading.needed(element, "code")?,
            vocabulary: optional(element, "vocabulary"),
            vocabulary_uri: optional(element, "vocabulary-uri"),
            percentage: reading.number(element, "percentage"),
            texts: texts(element, &reading.whole),
        })
    }

    fn write(&self, into: Element, whole: &Whole<'_>) -> Element {
        into.with("code", &self.code)
            .with_some("vocabulary", self.vocabulary.as_ref())
            .with_some("vocabulary-uri", self.vocabulary_uri.as_ref())
            .with_some("percentage", self.percentage.map(|share| share.to_string()))
            .holding_all(narratives(&self.texts, whole))
    }
}

/// Where an activity takes place.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Location {
    /// `ref`: how the publisher calls it.
    pub reference: Option<String>,
    /// Whether it is where the activity is done or where those are who benefit, by the list GeographicLocationReach.
    pub reach: Option<String>,
    /// What it is in gazetteers.
    pub ids: Vec<LocationId>,
    /// Its name.
    pub names: Vec<Text>,
    /// What it is.
    pub descriptions: Vec<Text>,
    /// What is done there.
    pub activity_descriptions: Vec<Text>,
    /// In which administrative areas it lies.
    pub administratives: Vec<Administrative>,
    /// Where it lies.
    pub point: Option<Point>,
    /// How exact the point is, by the list GeographicExactness.
    pub exactness: Option<String>,
    /// What kind of place it is, by the list GeographicLocationClass.
    pub class: Option<String>,
    /// What is there, by the list LocationType.
    pub feature: Option<String>,
}

/// What a place is in a gazetteer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LocationId {
    /// Its code there.
    pub code: String,
    /// Which gazetteer, by the list GeographicVocabulary.
    pub vocabulary: String,
}

/// An administrative area.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Administrative {
    /// Its code.
    pub code: String,
    /// By which list, of those in GeographicVocabulary.
    pub vocabulary: String,
    /// How far below the country it stands.
    pub level: Option<u32>,
}

/// A point on earth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Point {
    /// Degrees north.
    pub latitude: Decimal,
    /// Degrees east.
    pub longitude: Decimal,
}

impl Part for LocationId {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        let code = reading.needed(element, "code")?;
        Some(Self { code, vocabulary: reading.needed(element, "vocabulary")? })
    }

    fn write(&self, into: Element, _: &Whole<'_>) -> Element {
        into.with("code", &self.code).with("vocabulary", &self.vocabulary)
    }
}

impl Part for Administrative {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        let code = reading.needed(element, "code")?;
        let vocabulary = reading.needed(element, "vocabulary")?;
        Some(Self { code, vocabulary, level: reading.number(element, "level") })
    }

    fn write(&self, into: Element, _: &Whole<'_>) -> Element {
        let level = self.level.map(|level| level.to_string());
        into.with("code", &self.code).with("vocabulary", &self.vocabulary).with_some("level", level)
    }
}

impl Part for Point {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        let place = reading.child(element, "pos")?;
        let text = place.text();
        let point = point(&text);
        if point.is_none() {
            reading.note(element, Doubt::NotAPlace(short(text.trim())));
        }
        point
    }

    fn write(&self, into: Element, _: &Whole<'_>) -> Element {
        let place = format!("{} {}", self.latitude, self.longitude);
        into.with("srsName", DEGREES).holding(Element::new("pos").saying(place))
    }
}

fn point(text: &str) -> Option<Point> {
    let mut numbers = text.split_whitespace().map(str::parse);
    let (Some(Ok(latitude)), Some(Ok(longitude)), None) = (numbers.next(), numbers.next(), numbers.next()) else {
        return None;
    };
    let within = |degrees: Decimal, most: f64| degrees.nearly().abs() <= most;
    (within(latitude, 90.0) && within(longitude, 180.0)).then_some(Point { latitude, longitude })
}

impl Part for Location {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        let whole = reading.whole;
        Some(Self {
            reference: optional(element, "ref"),
            reach: code_in(element, "location-reach"),
            ids: element.named("location-id").filter_map(|id| LocationId::read(id, reading)).collect(),
            names: texts_in(element, "name", &whole),
            descriptions: texts_in(element, "description", &whole),
            activity_descriptions: texts_in(element, "activity-description", &whole),
            administratives: element
                .named("administrative")
                .filter_map(|area| Administrative::read(area, reading))
                .collect(),
            point: element.first("point").and_then(|point| Point::read(point, reading)),
            exactness: code_in(element, "exactness"),
            class: code_in(element, "location-class"),
            feature: code_in(element, "feature-designation"),
        })
    }

    fn write(&self, into: Element, whole: &Whole<'_>) -> Element {
        let ids = self.ids.iter().map(|id| id.write(Element::new("location-id"), whole));
        let areas = self.administratives.iter().map(|area| area.write(Element::new("administrative"), whole));
        into.with_some("ref", self.reference.as_ref())
            .holding_all(coded("location-reach", self.reach.as_ref()))
            .holding_all(ids)
            .holding_all(said("name", &self.names, whole))
            .holding_all(said("description", &self.descriptions, whole))
            .holding_all(said("activity-description", &self.activity_descriptions, whole))
            .holding_all(areas)
            .holding_all(self.point.map(|point| point.write(Element::new("point"), whole)))
            .holding_all(coded("exactness", self.exactness.as_ref()))
            .holding_all(coded("location-class", self.class.as_ref()))
            .holding_all(coded("feature-designation", self.feature.as_ref()))
    }
}
