//! Headers as people write them, in English, French and Spanish, are recognised.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use formats::columns::{Kind, guess, guess_as};
use formats::table::{Cell, Row};

fn told(headers: &str, sample: &str) -> (Kind, String) {
    let headers: Vec<String> = headers.split(';').map(|header| header.trim().to_owned()).collect();
    let cells = |text: &str| if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text.trim().to_owned()) };
    let row = Row { number: 2, cells: sample.split(';').map(cells).collect() };
    let guess = guess(&headers, None, &[row]);
    let names: Vec<&str> = guess.fields.iter().map(|field| field.map_or("-", |field| field.name())).collect();
    (guess.kind, names.join(" "))
}

#[test]
fn who_does_what_where() {
    assert_eq!(
        told(
            "Lead Organization; Implementing Partner; Cluster; Country; ISO3; Province; District; Status; Start Date; End Date; # of beneficiaries reached",
            "UNICEF; Caritas; WASH; Afghanistan; AFG; Kabul; Paghman; Ongoing; 2024-01-01; 2024-12-31; 400"
        ),
        (
            Kind::Presence,
            "organization implementing_organization sector country country_code admin1 admin2 status start end -"
                .into()
        )
    );
    assert_eq!(
        told(
            "Organización; Siglas; Tipo de organización; Sector; Departamento; Municipio; Fecha de inicio; Fecha de fin; Actividad",
            "Cruz Roja; CR; ONG; Salud; Chocó; Quibdó; 01/02/2024; 01/03/2024; Vacunas"
        ),
        (Kind::Presence, "organization acronym organization_type sector admin1 admin2 start end activity".into())
    );
    assert_eq!(
        told(
            "Nom de l'ONG; Secteur d’intervention; Pays; Région; Province; Commune; Période; Nombre de bénéficiaires",
            "Oxfam; EHA; Burkina Faso; Sahel; Séno; Dori; mars 2024; 300"
        ),
        (Kind::Presence, "organization sector country admin1 admin2 admin3 period -".into())
    );
    assert_eq!(
        told(
            "org_name;sector;adm1_en;adm1_pcode;adm2_en;adm2_pcode;year",
            "IRC;Health;Borno;NG008;Bama;NG008003;2024"
        ),
        (Kind::Presence, "organization sector admin1 admin1_code admin2 admin2_code period".into())
    );
}

#[test]
fn lists_of_organizations() {
    assert_eq!(
        told(
            "Organization name; Acronym; Type; Country; Website; E-mail; Year founded; Areas of work; Working languages",
            "Oxfam; OX; NGO; United Kingdom; https://oxfam.org; a@b.org; 1942; Advocacy; English"
        ),
        (
            Kind::Organizations,
            "name acronym organization_type country website email founded areas languages".into()
        )
    );
    assert_eq!(
        told(
            "Nom; Sigle; Pays du siège; Site web; Courriel; Domaines d'activité",
            "Croix-Rouge; CR; Mali; x.org; a@b; Santé"
        ),
        (Kind::Organizations, "name acronym country website email areas".into())
    );
    assert_eq!(
        told("Nombre; Sigla; País; Sitio web; Descripción; Ámbito", "Cáritas; C; PE; x.org; Ayuda; nacional"),
        (Kind::Organizations, "name acronym country_code website description scope".into())
    );
    assert_eq!(
        told("Name;Kind;Parent;Countries;City;From;To;Code", "Gao;Field;mali;Mali;Gao;2013;;gao"),
        (Kind::Offices, "name office_kind parent_office country city opened closed office_code".into())
    );
    assert_eq!(told("Name;Parent organization;Country", "Oxfam;Oxfam International;Mali").0, Kind::Organizations);
    assert_eq!(told("Name", "Oxfam"), (Kind::Organizations, "name".into()));
}

#[test]
fn renames_and_mergers() {
    assert_eq!(
        told("Ancien nom; Nouveau nom; Date", "A; B; 2020"),
        (Kind::Renames, "old_name new_name date".into())
    );
    assert_eq!(
        told("Nombre anterior 1; Nombre anterior 2; Nombre nuevo; Fecha", "A; B; C; 2020"),
        (Kind::Mergers, "old_name_1 old_name_2 new_name date".into())
    );
}

#[test]
fn what_says_nothing_is_not_guessed() {
    let headers: Vec<String> = ["Amount", "Currency", "Total"].map(String::from).to_vec();
    let nothing = guess(&headers, None, &[]);
    assert!(nothing.sure < 0.01 && nothing.fields.iter().all(Option::is_none), "{nothing:?}");
    assert!(guess(&[], None, &[]).sure < 0.01);
    let headers: Vec<String> = ["Organization", "Country"].map(String::from).to_vec();
    let asked = guess_as(Kind::Presence, &headers, None, &[]);
    assert_eq!(asked.fields.iter().flatten().count(), 2);
}

#[test]
fn work_below_a_country_is_presence_and_an_address_book_is_not() {
    let kind = |headers: &str| {
        let headers: Vec<String> = headers.split(", ").map(str::to_owned).collect();
        guess(&headers, None, &[]).kind
    };
    assert_eq!(kind("Organization, Organization type, Sector, Country, Admin1, Status"), Kind::Presence);
    assert_eq!(
        kind("Organization, Acronym, Organization type, Sector, Country, Province, Website, Email"),
        Kind::Organizations
    );
}
