//! A synthetic register, seeded, and how fast it is read: `cargo run --release -p engagement --example synthetic -- FOLDER [ORGANIZATIONS] [ACTIVITIES]`.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a measurement, run by hand")]

use engagement::access::Actor;
use engagement::activities::{self, Columns, Filter, Paging, Rows, Sort};
use engagement::app::App;
use engagement::clock::Clock;
use engagement::collation::sort_key;
use engagement::db::{Value, insert_many};
use engagement::ids::{ActivityId, OrganizationId, PlaceId, SourceId};
use engagement::search::{self, Question};
use engagement::settings::Settings;
use engagement::{organizations, statistics, vocabulary};
use std::path::Path;
use std::time::Instant;

/// Numbers that look like chance and are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % most
    }

    /// Small numbers far more often than great ones.
    fn low(&mut self, most: usize) -> usize {
        let one = self.below(most);
        let other = self.below(one + 1);
        self.below(other + 1)
    }

    fn of<'a>(&mut self, texts: &[&'a str]) -> &'a str {
        texts[self.below(texts.len())]
    }
}

const FIRST: [&str; 24] = [
    "River",
    "Hope",
    "Women",
    "Youth",
    "Solidarité",
    "Médecins",
    "Action",
    "Desert",
    "Unity",
    "Fondation",
    "Amis",
    "Sahel",
    "Green",
    "Bridge",
    "Horizon",
    "Refuge",
    "Justice",
    "Community",
    "Nour",
    "Esperanza",
    "Migrants",
    "Union",
    "Open",
    "Terre",
];
const SECOND: [&str; 16] = [
    "Keepers",
    "Network",
    "Sans Frontières",
    "for Development",
    "of the North",
    "Relief",
    "et Développement",
    "Association",
    "Foundation",
    "Alliance",
    "Without Borders",
    "Initiative",
    "Committee",
    "Centre",
    "Trust",
    "Aid",
];

struct Maker {
    chance: Chance,
    clock: Clock,
    countries: Vec<String>,
    clusters: Vec<String>,
    areas: Vec<String>,
    kinds: Vec<String>,
    places: Vec<(PlaceId, PlaceId)>,
    sources: Vec<SourceId>,
}

fn codes(vocabulary: &vocabulary::Vocabulary) -> Vec<String> {
    vocabulary.terms().iter().map(|term| term.code.clone()).collect()
}

impl Maker {
    fn new() -> Self {
        let (all, clock) = (vocabulary::all(), Clock::System);
        Self {
            chance: Chance(0x9E37_79B9_7F4A_7C15),
            countries: codes(&all.country),
            clusters: codes(&all.cluster),
            areas: codes(&all.area),
            kinds: all
                .kind
                .terms()
                .iter()
                .filter(|term| term.civil_society)
                .map(|term| term.code.clone())
                .collect(),
            places: (0..2_000).map(|_| (PlaceId::new(&clock), PlaceId::new(&clock))).collect(),
            sources: (0..40).map(|_| SourceId::new(&clock)).collect(),
            clock,
        }
    }

    fn name(&mut self, number: usize) -> String {
        let place = self.chance.below(self.countries.len());
        let country = vocabulary::all().country.label(&self.countries[place], "en");
        format!("{} {} {country} {number}", self.chance.of(&FIRST), self.chance.of(&SECOND))
    }

    fn pick(&mut self, list: fn(&Self) -> &Vec<String>) -> String {
        let most = list(self).len();
        let at = self.chance.low(most);
        list(self)[at].clone()
    }

    async fn bases(&mut self, app: &App) {
        let now = app.now();
        let mut tx = app.db.write().await.unwrap();
        let sources = self.sources.iter().enumerate();
        let rows = sources.map(|(at, id)| {
            vec![(*id).into(), format!("Source {at}").into(), format!("source {at}").into(), now.into()]
        });
        insert_many(&mut tx, "source", &["id", "name", "name_key", "created_at"], rows.collect::<Vec<_>>(), "")
            .await
            .unwrap();
        let mut rows = Vec::new();
        for (at, (one, two)) in self.places.iter().enumerate() {
            let country = self.countries[at % 50].clone();
            let place = |id: PlaceId, level: i64, parent: Option<PlaceId>| -> Vec<Value> {
                vec![
                    id.into(),
                    country.clone().into(),
                    level.into(),
                    parent.into(),
                    format!("Place {at}").into(),
                    format!("place {at}").into(),
                ]
            };
            rows.push(place(*one, 1, None));
            rows.push(place(*two, 2, Some(*one)));
        }
        insert_many(&mut tx, "place", &["id", "country", "level", "parent_id", "name", "name_key"], rows, "")
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    async fn organizations(&mut self, app: &App, many: usize) -> Vec<OrganizationId> {
        let mut ids = Vec::new();
        while ids.len() < many {
            let mut tx = app.db.write().await.unwrap();
            let (mut rows, mut names, mut terms, mut history) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
            for _ in 0..5_000.min(many - ids.len()) {
                let (id, name, now) = (OrganizationId::new(&self.clock), self.name(ids.len()), app.now());
                let country = self.pick(|maker| &maker.countries);
                let key = name.to_lowercase();
                rows.push(vec![
                    id.into(),
                    (&name).into(),
                    (&key).into(),
                    "en".into(),
                    sort_key(&name).into(),
                    true.into(),
                    false.into(),
                    "national".into(),
                    (&country).into(),
                    "public".into(),
                    "office".into(),
                    10_i64.into(),
                    now.into(),
                    now.into(),
                ]);
                for (kind, text) in [("official", name), ("also", self.name(ids.len()))] {
                    names.push(vec![
                        engagement::ids::new(&self.clock).into(),
                        id.into(),
                        kind.into(),
                        (&text).into(),
                        text.to_lowercase().into(),
                        "en".into(),
                    ]);
                }
                for (vocabulary, code) in [
                    ("kind", self.pick(|maker| &maker.kinds)),
                    ("country", self.pick(|maker| &maker.countries)),
                    ("area", self.pick(|maker| &maker.areas)),
                    ("cluster", self.pick(|maker| &maker.clusters)),
                    ("language", "fr".to_owned()),
                ] {
                    terms.push(vec![id.into(), vocabulary.into(), code.into()]);
                }
                ids.push(id);
                history.push(vec![
                    i64::try_from(ids.len()).unwrap().into(),
                    now.into(),
                    "system".into(),
                    "organization.add".into(),
                    "organization".into(),
                    id.0.into(),
                    id.into(),
                    "{}".into(),
                ]);
            }
            let columns = [
                "id",
                "name",
                "name_key",
                "name_language",
                "sort_key",
                "civil_society",
                "network",
                "scope",
                "country",
                "confidentiality",
                "owner_kind",
                "activities",
                "created_at",
                "changed_at",
            ];
            insert_many(&mut tx, "organization", &columns, rows, "").await.unwrap();
            insert_many(
                &mut tx,
                "organization_name",
                &["id", "organization_id", "kind", "text", "text_key", "language"],
                names,
                "",
            )
            .await
            .unwrap();
            insert_many(
                &mut tx,
                "organization_term",
                &["organization_id", "vocabulary", "code"],
                terms,
                "ON CONFLICT DO NOTHING",
            )
            .await
            .unwrap();
            let columns =
                ["number", "at", "actor_kind", "act", "subject", "record_id", "organization_id", "difference"];
            insert_many(&mut tx, "history", &columns, history, "").await.unwrap();
            tx.commit().await.unwrap();
        }
        ids
    }

    async fn activities(&mut self, app: &App, many: usize, organizations: &[OrganizationId]) {
        let columns = [
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
            "confidentiality",
            "source_id",
            "source_row",
            "fingerprint",
            "recorded_at",
        ];
        let mut made = 0;
        while made < many {
            let mut rows = Vec::new();
            for _ in 0..20_000.min(many - made) {
                let id = ActivityId::new(&self.clock);
                let who = if self.chance.below(4) == 0 {
                    self.chance.low(organizations.len())
                } else {
                    self.chance.below(organizations.len())
                };
                let place = self.chance.below(self.places.len());
                let at =
                    if self.chance.below(3) == 0 { self.chance.low(self.countries.len()) } else { place % 50 };
                let places = (at == place % 50).then(|| self.places[place]);
                let year = 2015 + self.chance.below(10);
                let cluster = (self.chance.below(5) > 0).then(|| self.pick(|maker| &maker.clusters));
                let area = (self.chance.below(3) == 0).then(|| self.pick(|maker| &maker.areas));
                let level = if self.chance.below(50) == 0 { "staff" } else { "public" };
                made += 1;
                rows.push(vec![
                    id.into(),
                    organizations[who].into(),
                    area.into(),
                    cluster.into(),
                    (&self.countries[at]).into(),
                    places.map(|pair| pair.0).into(),
                    places.map(|pair| pair.1).into(),
                    format!("{year}-01-01").into(),
                    format!("{year}-12-31").into(),
                    self.chance.of(&["ongoing", "completed", "planned"]).into(),
                    level.into(),
                    self.sources[made % 40].into(),
                    i64::try_from(made).unwrap().into(),
                    id.0.as_bytes().as_slice().into(),
                    app.now().into(),
                ]);
            }
            let mut tx = app.db.write().await.unwrap();
            insert_many(&mut tx, "activity", &columns, rows, "").await.unwrap();
            tx.commit().await.unwrap();
        }
    }
}

fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line =
        |name: &str| status.lines().find(|line| line.starts_with(name)).unwrap_or_default().replace('\t', " ");
    format!("{} {}", line("VmRSS"), line("RssAnon"))
}

async fn time<T, F: Future<Output = T>>(what: &str, times: u32, work: impl Fn() -> F) {
    let mut took = Vec::new();
    for _ in 0..times {
        let began = Instant::now();
        work().await;
        took.push(began.elapsed());
    }
    took.sort();
    println!("{what:<52} p50 {:>10.2?}   most {:>10.2?}", took[took.len() / 2], took[took.len() - 1]);
}

#[tokio::main]
async fn main() {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize, usual: usize| given.get(at).map_or(usual, |text| text.parse().unwrap());
    let app = App::open(Path::new(&given[0]), None, Settings::default(), Clock::System).await.unwrap();
    let is_new =
        app.db.read().await.unwrap().value::<i64>("SELECT count(*) FROM organization", &[]).await.unwrap()
            == Some(0);
    if is_new {
        let (began, mut maker) = (Instant::now(), Maker::new());
        maker.bases(&app).await;
        let ids = maker.organizations(&app, number(1, 100_000)).await;
        maker.activities(&app, number(2, 1_000_000), &ids).await;
        println!("made in {:.1?}", began.elapsed());
    }
    println!("{}", memory());
    let once = |what: &'static str| {
        let began = Instant::now();
        move || println!("{what:<52} {:.1?}   {}", began.elapsed(), memory())
    };
    let done = once("presence from nothing");
    activities::catch_up(&app).await.unwrap();
    done();
    let done = once("index opened");
    search::open(&app).await.unwrap();
    done();
    let done = once("index caught up");
    search::catch_up(&app).await.unwrap();
    done();
    measure(&app).await;
    println!("{}", memory());
}

async fn measure(app: &App) {
    let visitor = Actor::Visitor;
    let page =
        |question: Question| async { search::organizations(app, &Actor::Visitor, &{ question }).await.unwrap() };
    time("directory, nothing asked", 50, || page(Question::default())).await;
    time("directory, words", 50, || page(Question { q: "river without borders".into(), ..Question::default() }))
        .await;
    time("directory, words with a mistake", 50, || {
        page(Question { q: "medcins sans frontieres".into(), ..Question::default() })
    })
    .await;
    time("directory, country and area", 50, || {
        page(Question { country: vec!["AFG".into()], area: vec!["1".into()], ..Question::default() })
    })
    .await;
    time("directory, by activities, page 100", 50, || {
        page(Question { sort: search::Sort::Activities, page: 100, ..Question::default() })
    })
    .await;
    time("ids of all", 10, || async { search::ids(app, &visitor, &Question::default()).await.unwrap() }).await;
    time("1,000 organizations after a cursor", 10, || async {
        search::after(app, &visitor, &Question::default(), None, 1_000).await.unwrap()
    })
    .await;
    let all = search::ids(app, &visitor, &Question::default()).await.unwrap();
    time("1,000 organizations whole", 10, || async {
        organizations::whole(app, &visitor, &all[..1_000.min(all.len())]).await.unwrap()
    })
    .await;
    let table = |rows, columns: Columns, filter: Filter| async move {
        activities::matrix(app, &Actor::Visitor, rows, columns, &filter).await.unwrap()
    };
    for (what, filter) in [
        ("unfiltered", Filter::default()),
        ("in a year", Filter { period: "2020".into(), ..Filter::default() }),
        ("ongoing", Filter { status: vec!["ongoing".into()], ..Filter::default() }),
    ] {
        time(&format!("clusters x countries, {what}, first"), 1, || {
            table(Rows::Clusters, Columns::Countries, filter.clone())
        })
        .await;
        time(&format!("clusters x countries, {what}, again"), 50, || {
            table(Rows::Clusters, Columns::Countries, filter.clone())
        })
        .await;
    }
    time("areas x countries, first", 1, || table(Rows::Areas, Columns::Countries, Filter::default())).await;
    time("clusters x admin 1 of one country, first", 1, || {
        table(Rows::Clusters, Columns::Admin1("AFG".into()), Filter::default())
    })
    .await;
    time("clusters x countries for words, each time", 20, || {
        table(Rows::Clusters, Columns::Countries, Filter { q: "river".into(), ..Filter::default() })
    })
    .await;
    let list = |filter: Filter, paging: Paging| async move {
        activities::list(app, &Actor::Visitor, &filter, paging).await.unwrap()
    };
    time("activities, first page", 50, || list(Filter::default(), Paging::default())).await;
    time("activities, page 1,000", 20, || list(Filter::default(), Paging { page: 1_000, ..Paging::default() }))
        .await;
    time("activities, newest", 20, || list(Filter::default(), Paging { sort: Sort::Newest, ..Paging::default() }))
        .await;
    let cell = Filter { country: vec!["AFG".into()], cluster: vec!["HEA".into()], ..Filter::default() };
    time("activities of a cell", 20, || list(cell.clone(), Paging::default())).await;
    time("ids of all activities", 5, || async {
        activities::ids(app, &visitor, &Filter::default()).await.unwrap()
    })
    .await;
    let ids = activities::ids(app, &visitor, &Filter::default()).await.unwrap();
    time("1,000 activities whole", 10, || async {
        activities::lines(app, &visitor, &ids[..1_000.min(ids.len())]).await.unwrap()
    })
    .await;
    time("activities of an organization", 50, || async {
        activities::of_organization(app, &visitor, all[0], Paging::default()).await.unwrap()
    })
    .await;
    time("glance", 50, || async { statistics::glance(app, &visitor).await.unwrap() }).await;
}
