//! Organizations, with all that stands on record beside them.

use super::{HISTORY_COLUMNS, Rows, count, entry, moment};
use crate::Done;
use crate::synthetic::chance::Chance;
use crate::synthetic::{Codes, Made, ORGANIZATION, SOURCES};
use crate::synthetic::{id, is_closed, names, organization, organization_id, source_id};
use engagement::app::App;
use engagement::collation::sort_key;
use matching::fold;

const COLUMNS: [&str; 21] = [
    "id",
    "name",
    "name_key",
    "name_language",
    "sort_key",
    "acronym",
    "civil_society",
    "network",
    "scope",
    "country",
    "founded",
    "website",
    "email",
    "description",
    "description_language",
    "confidentiality",
    "owner_kind",
    "activities",
    "created_at",
    "changed_at",
    "confirmed_at",
];

/// Organizations on their way in, with all that stands on record beside them.
pub(super) struct Batch<'a> {
    codes: &'a Codes,
    main: Rows,
    names: Rows,
    terms: Rows,
    identifiers: Rows,
    statuses: Rows,
    memberships: Rows,
    facts: Rows,
    history: Rows,
}

impl<'a> Batch<'a> {
    pub(super) fn new(codes: &'a Codes) -> Self {
        let name = &["id", "organization_id", "kind", "text", "text_key", "language"];
        let fact =
            &["organization_id", "field", "value", "source_id", "source_row", "recorded_at", "confirmed_at"];
        Self {
            codes,
            main: Rows::of("organization", &COLUMNS),
            names: Rows::of("organization_name", name),
            terms: Rows::of("organization_term", &["organization_id", "vocabulary", "code"]),
            identifiers: Rows::of("organization_identifier", &["organization_id", "scheme", "number"]),
            statuses: Rows::of("organization_status", &["id", "organization_id", "scheme", "status", "from_date"]),
            memberships: Rows::of("network_membership", &["id", "network_id", "member_id"]),
            facts: Rows::of("organization_fact", fact),
            history: Rows::of("history", &HISTORY_COLUMNS),
        }
    }

    pub(super) fn organization(&mut self, number: usize, work: i64) {
        let made = organization(self.codes, number);
        let mut chance = Chance::of(ORGANIZATION + 20, number);
        self.names_of(&made, number);
        self.terms_of(&made, &mut chance);
        self.beside(&made, number, &mut chance);
        let entry = entry(number + 1, "organization.add", "organization", made.id.0, made.id, number);
        self.history.add(entry);
        let name = made.name.text.as_str();
        let web =
            chance.is(40).then(|| format!("https://{}.example.org", names::coined(&mut chance).to_lowercase()));
        let email =
            chance.is(30).then(|| format!("office@{}.example.org", names::coined(&mut chance).to_lowercase()));
        let text = chance.is(35).then(|| names::description(&mut chance, name));
        let founded = chance.is(50).then(|| 1920 + i64::try_from(chance.below(105)).unwrap_or(0));
        let closely = if is_closed(number) { "staff" } else { "public" };
        self.main.add(vec![
            made.id.into(),
            name.into(),
            fold(name).into(),
            made.name.language.into(),
            sort_key(name).into(),
            made.acronym.into(),
            made.civil_society.into(),
            made.is_network.into(),
            (*chance.pick_low(&self.codes.scopes)).into(),
            made.country.into(),
            founded.into(),
            web.into(),
            email.into(),
            text.as_ref().into(),
            text.as_ref().map(|_| "en").into(),
            closely.into(),
            "office".into(),
            work.into(),
            moment(number).into(),
            moment(number).into(),
            moment(number).into(),
        ]);
    }

    fn names_of(&mut self, made: &Made, number: usize) {
        let acronym = made.acronym.iter().map(|text| ("acronym", text, "und"));
        let others = made.others.iter().map(|(kind, name)| (*kind, &name.text, name.language));
        let official = ("official", &made.name.text, made.name.language);
        for (part, (kind, text, language)) in std::iter::once(official).chain(acronym).chain(others).enumerate() {
            self.names.add(vec![
                id(ORGANIZATION, number, 1 + part).into(),
                made.id.into(),
                kind.into(),
                text.into(),
                fold(text).into(),
                language.into(),
            ]);
        }
    }

    fn terms_of(&mut self, made: &Made, chance: &mut Chance) {
        let codes = self.codes;
        let mut add = |vocabulary: &str, code: &str| {
            self.terms.add(vec![made.id.into(), vocabulary.into(), code.into()]);
        };
        add("kind", made.kind);
        if chance.is(20) {
            add("kind", chance.pick::<&str>(&codes.kinds));
        }
        for (vocabulary, list, most) in [
            ("country", &codes.countries, 4),
            ("area", &codes.areas, 3),
            ("cluster", &codes.clusters, 2),
            ("language", &codes.languages, 2),
        ] {
            for _ in 0..1 + chance.low(most) {
                add(vocabulary, chance.pick_low::<&str>(list));
            }
        }
    }

    fn beside(&mut self, made: &Made, number: usize, chance: &mut Chance) {
        if chance.is(40) {
            let digits = format!("{:09}", chance.below(1_000_000_000));
            self.identifiers.add(vec![made.id.into(), (*chance.pick(&self.codes.schemes)).into(), digits.into()]);
        }
        if chance.is(6) {
            let status = *chance.pick(&["ecosoc.special", "ecosoc.general", "ecosoc.roster"]);
            let year = 1990 + chance.below(35);
            self.statuses.add(vec![
                id(ORGANIZATION, number, 8).into(),
                made.id.into(),
                "ecosoc".into(),
                status.into(),
                year.to_string().into(),
            ]);
        }
        // Networks are the organizations whose numbers are multiples of 200: some have many members.
        if chance.is(15) && number > 200 && !made.is_network {
            let network = organization_id(200 * chance.low(number / 200));
            self.memberships.add(vec![id(ORGANIZATION, number, 9).into(), network.into(), made.id.into()]);
        }
        let source = source_id(chance.low(SOURCES));
        let facts = [("name", made.name.text.as_str()), ("country", made.country), ("kind", made.kind)];
        for (field, value) in facts {
            self.facts.add(vec![
                made.id.into(),
                field.into(),
                value.into(),
                source.into(),
                count(number),
                moment(number).into(),
                moment(number).into(),
            ]);
        }
    }

    pub(super) async fn write(self, app: &App) -> Done<()> {
        let mut tx = app.db.write().await?;
        for rows in [
            self.main,
            self.names,
            self.terms,
            self.identifiers,
            self.statuses,
            self.memberships,
            self.facts,
            self.history,
        ] {
            rows.write(&mut tx).await?;
        }
        Ok(tx.commit().await?)
    }
}
