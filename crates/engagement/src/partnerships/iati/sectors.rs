//! What an activity is about: sectors and tags of other lists, and our areas and clusters.

use super::own_terms;
use crate::vocabulary;
use formats::iati::{self, Sector};
use std::collections::BTreeSet;

/// The list of the OECD's Development Assistance Committee, in five digits or three: SectorVocabulary 1 and 2.
const DAC: [&str; 2] = ["1", "2"];
/// The Humanitarian Global Clusters of OCHA: SectorVocabulary 10.
const CLUSTERS: &str = "10";
/// The publisher's own list: SectorVocabulary and TagVocabulary 99.
pub(super) const OWN: &str = "99";
/// The Global Compact for Safe, Orderly and Regular Migration, whose objectives are tagged by their numbers.
const GLOBAL_COMPACT: &str = "https://undocs.org/A/RES/73/195";
/// The targets of the Sustainable Development Goals: TagVocabulary 3.
const SDG_TARGETS: &str = "3";
/// DAC 43010: multisector aid. IATI wants to know of several sectors how much is for each, which no record says.
const SEVERAL: &str = "43010";

/// The code of the DAC that a sector has, if it is of its list.
pub(crate) fn dac(sector: &Sector) -> Option<(&str, Option<&str>)> {
    let is_dac = sector.vocabulary.as_deref().is_none_or(|list| DAC.contains(&list));
    let name = sector.texts.first().map(|text| text.text.as_str());
    is_dac.then_some((sector.code.as_str(), name))
}

/// The areas and clusters of an activity. `look` says what a code of the DAC means: `area:1`, `cluster:HEA`.
pub(super) fn read(
    activity: &iati::Facts,
    public_url: &str,
    look: &mut dyn FnMut(&str, Option<&str>) -> Option<String>,
) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut areas, mut clusters) = (BTreeSet::new(), BTreeSet::new());
    let transactions = activity.transactions.iter().flat_map(|one| &one.sectors);
    for sector in activity.sectors.iter().chain(transactions) {
        let found = meaning(sector, public_url, look);
        match found.as_deref().and_then(|code| code.split_once(':')) {
            Some(("area", code)) => drop(areas.insert(code.to_owned())),
            Some((_, code)) => drop(clusters.insert(code.to_owned())),
            None => {}
        }
    }
    let own = own_terms(public_url);
    for tag in activity.tags.iter().filter(|tag| tag.vocabulary_uri.as_deref() == Some(own.as_str())) {
        match own_meaning(&tag.code) {
            Some(("area", code)) => drop(areas.insert(code.to_owned())),
            Some((_, code)) => drop(clusters.insert(code.to_owned())),
            None => {}
        }
    }
    (areas, clusters)
}

/// What a sector means here: `area:1`, `cluster:HEA`.
pub(super) fn meaning(
    sector: &Sector,
    public_url: &str,
    look: &mut dyn FnMut(&str, Option<&str>) -> Option<String>,
) -> Option<String> {
    if let Some((code, name)) = dac(sector) {
        return look(code, name);
    }
    let all = vocabulary::all();
    match sector.vocabulary.as_deref() {
        Some(CLUSTERS) => {
            let is = |term: &&vocabulary::Term| term.map("ocha") == Some(sector.code.trim_start_matches('0'));
            all.cluster.terms().iter().find(is).map(|term| format!("cluster:{}", term.code))
        }
        Some(OWN) if sector.vocabulary_uri.as_deref() == Some(own_terms(public_url).as_str()) => {
            own_meaning(&sector.code).map(|(name, code)| format!("{name}:{code}"))
        }
        _ => None,
    }
}

/// What a code of the DAC means by the vocabularies alone, without what people answered.
pub(crate) fn by_vocabulary(code: &str) -> Option<String> {
    let all = vocabulary::all();
    let area = all.area.by_prefix("iati_in", code).map(|term| format!("area:{}", term.code));
    area.or_else(|| all.cluster.by_prefix("dac", code).map(|term| format!("cluster:{}", term.code)))
}

fn own_meaning(code: &str) -> Option<(&'static str, &str)> {
    let all = vocabulary::all();
    let area = all.area.get(code).map(|_| ("area", code));
    area.or_else(|| all.cluster.get(code).map(|_| ("cluster", code)))
}

/// The sectors and tags of areas and clusters: one sector of each list, as IATI takes it without shares; where there are
/// several areas or clusters, they are tags.
pub(super) fn write(facts: &crate::partnerships::Facts, public_url: &str) -> (Vec<Sector>, Vec<iati::Tag>) {
    let all = vocabulary::all();
    let areas = facts.areas.iter().filter_map(|code| all.area.get(code));
    let clusters = facts.clusters.iter().filter_map(|code| all.cluster.get(code));
    let own: Vec<&vocabulary::Term> = areas.clone().chain(clusters).collect();
    let mut sectors = Vec::new();
    let reported: BTreeSet<&str> = areas.clone().filter_map(|term| term.map("iati")).collect();
    match reported.len() {
        0 => {}
        1 => sectors.extend(reported.first().map(|code| sector("1", None, code, ""))),
        _ => sectors.push(sector("1", None, SEVERAL, "")),
    }
    let uri = own_terms(public_url);
    let mut tags = Vec::new();
    match own[..] {
        [one] => sectors.push(sector(OWN, Some(&uri), &one.code, one.label("en"))),
        _ => tags.extend(own.iter().map(|term| tag(OWN, Some(&uri), &term.code, term.label("en")))),
    }
    let numbers =
        |list: &'static str| areas.clone().flat_map(move |term| term.codes(list)).collect::<BTreeSet<_>>();
    tags.extend(numbers("sdg").into_iter().map(|target| tag(SDG_TARGETS, None, target, "")));
    tags.extend(numbers("gcm").into_iter().map(|objective| tag(OWN, Some(GLOBAL_COMPACT), objective, "")));
    (sectors, tags)
}

fn texts(text: &str) -> Vec<iati::Text> {
    let one = || iati::Text { language: Some("en".to_owned()), text: text.to_owned() };
    (!text.is_empty()).then(one).into_iter().collect()
}

fn sector(vocabulary: &str, uri: Option<&str>, code: &str, name: &str) -> Sector {
    Sector {
        vocabulary: Some(vocabulary.to_owned()),
        vocabulary_uri: uri.map(str::to_owned),
        code: code.to_owned(),
        percentage: None,
        texts: texts(name),
    }
}

fn tag(vocabulary: &str, uri: Option<&str>, code: &str, name: &str) -> iati::Tag {
    iati::Tag {
        vocabulary: vocabulary.to_owned(),
        vocabulary_uri: uri.map(str::to_owned),
        code: code.to_owned(),
        texts: texts(name),
    }
}
