//! The real files of the sector are read and their columns recognised.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::path::PathBuf;

use formats::columns::{self, Field, Guess, Kind, Mapping};
use formats::table::{self, Cell, Limits, Row, Table};
use formats::{Format, aid_organizations, detect};

fn real(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/data").join(name)
}

fn open(name: &str) -> Table {
    table::open(&real(name), &Limits::default(), None).unwrap()
}

fn guess(name: &str) -> (Guess, Vec<String>) {
    let candidates = table::candidates(&real(name), &Limits::default()).unwrap();
    let (place, guess) = columns::choose(&candidates).unwrap();
    (guess, candidates[place].headers.clone())
}

/// The guess as `field = header`, in the order of the columns.
fn told(name: &str) -> (Kind, Vec<String>, f64) {
    let (guess, headers) = guess(name);
    let named = headers.iter().zip(&guess.fields);
    let told = named.filter_map(|(header, field)| Some(format!("{} = {header}", (*field)?.name()))).collect();
    (guess.kind, told, guess.sure)
}

fn rows(table: Table) -> Vec<Row> {
    table.rows().collect::<Result<_, _>>().unwrap()
}

#[test]
fn mali() {
    let table = open("presence/mali-2023.xlsx");
    assert_eq!(table.sheet.as_deref(), Some("ML_5W"));
    assert_eq!((table.sheets.len(), table.header_row), (8, 1));
    assert_eq!(table.headers[..3], ["Organisation Accronyme", "Nom Organisation", "Type Organisation"]);
    assert_eq!(table.hashtags.as_ref().unwrap()[1], "#org+name");
    let rows = rows(table);
    assert_eq!(rows.len(), 24_088);
    assert_eq!((rows[0].number, rows[24_087].number), (3, 24_090));
    assert_eq!(rows[0].cell(1), &Cell::Text("Secours Islamique France".into()));

    let (kind, told, sure) = told("presence/mali-2023.xlsx");
    assert_eq!(kind, Kind::Presence);
    assert!(sure > 0.8, "{sure}");
    assert_eq!(
        told,
        [
            "acronym = Organisation Accronyme",
            "organization = Nom Organisation",
            "organization_type = Type Organisation",
            "admin1_code = admin1Pcod",
            "admin1 = Region",
            "admin2_code = admin2Pcod",
            "admin2 = Cercle",
            "admin3_code = admin3Pcod",
            "admin3 = Commune",
            "sector = Cluster",
            "start = Date début",
            "end = Date fin",
            "activity = Activités",
        ]
    );
}

#[test]
fn unhcr() {
    let table = open("presence/unhcr-3w.csv");
    assert_eq!(table.hashtags.as_ref().unwrap()[7], "#org");
    let rows = rows(table);
    assert_eq!((rows.len(), rows[0].number), (2_250, 3));
    let (kind, told, sure) = told("presence/unhcr-3w.csv");
    assert_eq!(kind, Kind::Presence);
    assert!(sure > 0.8, "{sure}");
    assert_eq!(
        told,
        [
            "country = Country name",
            "admin1 = Admin level 1",
            "latitude = Latitude",
            "longitude = Longitude",
            "sector = Sector (English)",
            "organization_url = Organisation URL",
            "organization = Organisation name",
        ]
    );
}

#[test]
fn sahel() {
    assert_eq!(rows(open("presence/sahel-3w.csv")).len(), 244);
    let (kind, told, sure) = told("presence/sahel-3w.csv");
    assert_eq!(kind, Kind::Presence);
    assert!(sure > 0.8, "{sure}");
    assert_eq!(
        told,
        [
            "sector = Cluster",
            "organization = Organization",
            "project_code = ProjectCode",
            "period = MONTH",
            "activity = Activity",
            "country = Country",
            "admin1 = Admin1",
            "admin2 = Admin2",
        ]
    );
}

#[test]
fn sierra_leone() {
    let rows = rows(open("presence/iati-sierraleone.csv"));
    assert!((514..=516).contains(&rows.len()), "{}", rows.len());
    let (kind, told, sure) = told("presence/iati-sierraleone.csv");
    assert_eq!(kind, Kind::Presence);
    assert!(sure > 0.6, "{sure}");
    assert_eq!(
        told,
        [
            "identifier = iati-identifier",
            "organization = reporting-org",
            "organization_identifier = reporting-org-ref",
            "organization_type = reporting-org-type",
            "activity = title",
            "status = activity-status-code",
            "planned_start = start-planned",
            "planned_end = end-planned",
            "start = start-actual",
            "end = end-actual",
            "implementing_organization = participating-org (Implementing)",
            "implementing_identifier = participating-org-ref (Implementing)",
            "implementing_type = participating-org-type (Implementing)",
            "country_code = recipient-country-code",
            "country = recipient-country",
            "sector_code = sector-code",
            "sector = sector",
            "sector_vocabulary = sector-vocabulary",
        ]
    );
    assert_eq!(guess("presence/iati-sierraleone.csv").0.separator, Some(';'));
}

#[test]
fn ecosoc() {
    let table = open("organizations/1_ecosoc_status_granted.xlsx");
    let rows = rows(table);
    // One of them has a date and no name, and one a date where the name should be.
    assert_eq!(rows.len(), 6_196);
    assert_eq!(rows[2397].cell(0), &Cell::Empty);
    assert!(matches!(rows[2188].cell(0), Cell::Date(_)));
    assert_eq!(rows[0].cell(1), &Cell::Date(jiff::civil::date(2024, 6, 14)));
    let (kind, told, sure) = told("organizations/1_ecosoc_status_granted.xlsx");
    assert_eq!(kind, Kind::Organizations);
    assert!(sure > 0.5, "{sure}");
    assert_eq!(told, ["name = NGO_name", "status_date = Session_number"]);
}

#[test]
fn renames_and_mergers() {
    assert_eq!(rows(open("organizations/2_name_changes.xlsx")).len(), 204);
    let (kind, renames, sure) = told("organizations/2_name_changes.xlsx");
    assert_eq!(kind, Kind::Renames);
    assert!(sure > 0.8, "{sure}");
    assert_eq!(renames, ["old_name = Old_name", "new_name = New_name", "date = Session_number"]);

    assert_eq!(rows(open("organizations/12_mergers_organizations.xlsx")).len(), 11);
    let (kind, mergers, sure) = told("organizations/12_mergers_organizations.xlsx");
    assert_eq!(kind, Kind::Mergers);
    assert!(sure > 0.8, "{sure}");
    assert_eq!(
        mergers,
        ["old_name_1 = Old_name1", "old_name_2 = Old_name2", "new_name = New_name", "date = Session_number"]
    );
}

#[test]
fn name_patterns() {
    let table = open("codes/hapi-org-name-patterns.csv");
    assert_eq!(table.hashtags.as_ref().unwrap()[2], "#org+acronym");
}

#[test]
fn aid_organizations() {
    let path = real("organizations/iati3w-org-map.json");
    assert_eq!(detect(&path), Ok(Format::Json));
    let all = aid_organizations::open(&path).unwrap();
    assert_eq!((all.organizations.len(), all.unusable.len()), (1_710, 20));
    assert_eq!(all.unusable[0].problem, aid_organizations::Problem::Skipped);
    let named =
        |name: &str| all.organizations.iter().find(|(_, one)| one.name == name).map(|(_, one)| one).unwrap();
    let hub = named("Har-Hub");
    assert!(hub.synonyms.is_empty() && hub.description.as_ref().unwrap().starts_with("Har-Hub was founded"));
    assert_eq!((hub.short_name.as_deref(), hub.scope.as_deref()), (None, Some("local")));
    let longest =
        all.organizations.iter().flat_map(|(_, one)| &one.synonyms).map(|name| name.chars().count()).max();
    assert!(longest.unwrap() <= 150);
    let publisher = all.organizations.iter().find_map(|(_, one)| one.publisher.as_ref()).unwrap();
    assert!(publisher.organization_type_code.is_some() && publisher.headquarters.is_some());
}

#[test]
fn a_mapping_survives_being_written_down() {
    let candidates = table::candidates(&real("presence/mali-2023.xlsx"), &Limits::default()).unwrap();
    let (place, guess) = columns::choose(&candidates).unwrap();
    let (headers, tags) = (&candidates[place].headers, candidates[place].hashtags.as_deref());
    let mut mapping = Mapping::from_guess(&guess, headers, tags);
    mapping.constants.insert(Field::CountryCode, "MLI".into());
    let read: Mapping = toml::from_str(&toml::to_string(&mapping).unwrap()).unwrap();
    assert_eq!(read, mapping);
    let columns = read.apply(headers, tags).unwrap();
    assert_eq!(columns.get(Field::Sector), Some(12));
    assert_eq!(columns.iter().count(), 13);

    let written =
        "kind = 'presence'\n[columns]\norganization = '#org+name'\nsector = 'column 13'\nadmin1 = 'Région'\n";
    let mapping: Mapping = toml::from_str(written).unwrap();
    assert_eq!(mapping.apply(headers, tags).unwrap().get(Field::Admin1), Some(6));
    let missing = mapping.apply(&["Name".into(), "Country".into()], None).unwrap_err();
    assert!(missing.to_string().contains("“#org+name” (for organization)"), "{missing}");
    assert!(missing.to_string().contains("Name, Country"), "{missing}");
}
