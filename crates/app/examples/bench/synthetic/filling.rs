//! The synthetic register written into a database, as imports would leave it.

use super::chance::Chance;
use super::{ACTIVITY, ADMIN1, ADMIN2, BEGAN, COUNTRIES, Codes, Made, ORGANIZATION, SOURCES, Size};
use super::{id, is_closed, names, organization, organization_id, place_id, source_id, worker};
use crate::Done;
use engagement::app::App;
use engagement::collation::sort_key;
use engagement::db::{Tx, Value, insert_many};
use engagement::ids::OrganizationId;
use jiff::Timestamp;
use matching::fold;

/// What the register is made by: raised whenever it is made otherwise.
pub(crate) const RECIPE: u32 = 2;

/// Organizations and activities that are written at once.
const BATCH: usize = 5_000;

const ORGANIZATION_COLUMNS: [&str; 21] = [
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
const ACTIVITY_COLUMNS: [&str; 17] = [
    "id",
    "organization_id",
    "area",
    "cluster",
    "country",
    "admin1_id",
    "admin2_id",
    "from_date",
    "to_date",
    "status",
    "title",
    "title_language",
    "confidentiality",
    "source_id",
    "source_row",
    "fingerprint",
    "recorded_at",
];
const HISTORY_COLUMNS: [&str; 8] =
    ["number", "at", "actor_kind", "act", "subject", "record_id", "organization_id", "difference"];

/// Rows on their way into one table.
struct Rows(&'static str, &'static [&'static str], Vec<Vec<Value>>);

impl Rows {
    fn of(table: &'static str, columns: &'static [&'static str]) -> Self {
        Self(table, columns, Vec::new())
    }

    fn add(&mut self, row: Vec<Value>) {
        self.2.push(row);
    }

    async fn write(self, tx: &mut Tx) -> Done<()> {
        insert_many(tx, self.0, self.1, self.2, "ON CONFLICT DO NOTHING").await?;
        Ok(())
    }
}

/// Fills an empty register.
pub(crate) async fn fill(app: &App, size: Size) -> Done<()> {
    let codes = Codes::read();
    let mut work = vec![0_i64; size.organizations];
    (0..size.activities).for_each(|number| work[worker(size, number)] += 1);
    bases(app, &codes).await?;
    for first in (0..size.organizations).step_by(BATCH) {
        let mut batch = Batch::new(&codes);
        (first..size.organizations.min(first + BATCH)).for_each(|number| batch.organization(number, work[number]));
        batch.write(app).await?;
    }
    for first in (0..size.activities).step_by(BATCH) {
        activities(app, size, &codes, first..size.activities.min(first + BATCH)).await?;
    }
    Ok(())
}

fn moment(number: usize) -> Timestamp {
    let milliseconds = i64::try_from(BEGAN).unwrap_or(0) + i64::try_from(number).unwrap_or(0);
    Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::UNIX_EPOCH)
}

fn count(number: usize) -> Value {
    i64::try_from(number).unwrap_or(i64::MAX).into()
}

/// Sources and places.
async fn bases(app: &App, codes: &Codes) -> Done<()> {
    let mut tx = app.db.write().await?;
    let mut sources = Rows::of("source", &["id", "name", "name_key", "created_at"]);
    for at in 0..SOURCES {
        let name = format!("Cluster report {at}");
        sources.add(vec![source_id(at).into(), (&name).into(), fold(&name).into(), moment(0).into()]);
    }
    sources.write(&mut tx).await?;
    let mut places = Rows::of("place", &["id", "country", "level", "parent_id", "code", "name", "name_key"]);
    for (country, letters) in codes.countries.iter().take(COUNTRIES).enumerate() {
        for one in 0..ADMIN1 {
            let (above, name) = (place_id(country, one, None), format!("Region {one}"));
            let code = format!("{letters}{one:02}");
            places.add(vec![
                above.into(),
                (*letters).into(),
                1_i64.into(),
                Value::Null,
                (&code).into(),
                (&name).into(),
                fold(&name).into(),
            ]);
            for two in 0..ADMIN2 {
                let (id, name) = (place_id(country, one, Some(two)), format!("District {one}-{two}"));
                places.add(vec![
                    id.into(),
                    (*letters).into(),
                    2_i64.into(),
                    above.into(),
                    format!("{code}{two:02}").into(),
                    (&name).into(),
                    fold(&name).into(),
                ]);
            }
        }
    }
    places.write(&mut tx).await?;
    Ok(tx.commit().await?)
}

/// Organizations on their way in, with all that stands on record beside them.
struct Batch<'a> {
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
    fn new(codes: &'a Codes) -> Self {
        let name = &["id", "organization_id", "kind", "text", "text_key", "language"];
        let fact =
            &["organization_id", "field", "value", "source_id", "source_row", "recorded_at", "confirmed_at"];
        Self {
            codes,
            main: Rows::of("organization", &ORGANIZATION_COLUMNS),
            names: Rows::of("organization_name", name),
            terms: Rows::of("organization_term", &["organization_id", "vocabulary", "code"]),
            identifiers: Rows::of("organization_identifier", &["organization_id", "scheme", "number"]),
            statuses: Rows::of("organization_status", &["id", "organization_id", "scheme", "status", "from_date"]),
            memberships: Rows::of("network_membership", &["id", "network_id", "member_id"]),
            facts: Rows::of("organization_fact", fact),
            history: Rows::of("history", &HISTORY_COLUMNS),
        }
    }

    fn organization(&mut self, number: usize, work: i64) {
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

    async fn write(self, app: &App) -> Done<()> {
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

fn entry(
    number: usize,
    act: &str,
    subject: &str,
    record: uuid::Uuid,
    organization: OrganizationId,
    at: usize,
) -> Vec<Value> {
    vec![
        count(number),
        moment(at).into(),
        "system".into(),
        act.into(),
        subject.into(),
        record.into(),
        organization.into(),
        "{}".into(),
    ]
}

async fn activities(app: &App, size: Size, codes: &Codes, numbers: std::ops::Range<usize>) -> Done<()> {
    let mut rows = Rows::of("activity", &ACTIVITY_COLUMNS);
    let mut history = Rows::of("history", &HISTORY_COLUMNS);
    for number in numbers {
        let (one, who) = (id(ACTIVITY, number, 0), organization_id(worker(size, number)));
        rows.add(activity(codes, number, who));
        let place = 1 + size.organizations + number;
        history.add(entry(place, "activity.add", "activity", one, who, size.organizations + number));
    }
    let mut tx = app.db.write().await?;
    rows.write(&mut tx).await?;
    history.write(&mut tx).await?;
    Ok(tx.commit().await?)
}

fn activity(codes: &Codes, number: usize, who: OrganizationId) -> Vec<Value> {
    let mut chance = Chance::of(ACTIVITY + 20, number);
    let country = chance.low(COUNTRIES);
    let admin1 = chance.is(80).then(|| chance.below(ADMIN1));
    let admin2 = admin1.filter(|_| chance.is(70)).map(|_| chance.below(ADMIN2));
    let year = 2015 + chance.below(11);
    let cluster = chance.is(80).then(|| *chance.pick_low(&codes.clusters));
    let area = chance.is(33).then(|| *chance.pick_low(&codes.areas));
    let title = chance.is(40).then(|| format!("Support to {}", names::coined(&mut chance)));
    let one = id(ACTIVITY, number, 0);
    vec![
        one.into(),
        who.into(),
        area.into(),
        cluster.into(),
        codes.countries[country].into(),
        admin1.map(|at| place_id(country, at, None)).into(),
        admin1.zip(admin2).map(|(one, two)| place_id(country, one, Some(two))).into(),
        format!("{year}-{:02}-01", 1 + chance.below(12)).into(),
        format!("{}-{:02}-28", year + 1, 1 + chance.below(12)).into(),
        (*chance.pick(&["ongoing", "completed", "planned"])).into(),
        title.as_ref().into(),
        title.as_ref().map(|_| "en").into(),
        if chance.is(2) { "staff" } else { "public" }.into(),
        source_id(chance.low(SOURCES)).into(),
        count(number),
        id(ACTIVITY, number, 1).as_bytes().iter().rev().copied().collect::<Vec<u8>>().into(),
        moment(number).into(),
    ]
}
