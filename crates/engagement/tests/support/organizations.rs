//! Builders of organizations and of what they do.

use super::TestApp;
use engagement::access::Actor;
use engagement::app::App;
use engagement::db::Value;
use engagement::history;
use engagement::ids::{ActivityId, OrganizationId, PlaceId, SourceId};
use engagement::organizations::{self, Draft};
use engagement::values;

/// An activity to be put in, public and in Mali unless it says otherwise.
#[derive(Debug, Clone)]
pub(crate) struct Activity<'a> {
    pub(crate) country: &'a str,
    pub(crate) cluster: Option<&'a str>,
    pub(crate) area: Option<&'a str>,
    pub(crate) admin1: Option<PlaceId>,
    pub(crate) admin2: Option<PlaceId>,
    pub(crate) from: Option<&'a str>,
    pub(crate) to: Option<&'a str>,
    pub(crate) status: Option<&'a str>,
    pub(crate) source: &'a str,
    pub(crate) confidentiality: &'a str,
}

impl Default for Activity<'_> {
    fn default() -> Self {
        Self {
            country: "MLI",
            cluster: None,
            area: None,
            admin1: None,
            admin2: None,
            from: None,
            to: None,
            status: None,
            source: "3W",
            confidentiality: "public",
        }
    }
}

impl TestApp {
    /// An organization with this name.
    pub(crate) async fn organization(&self, name: &str) -> OrganizationId {
        self.organization_of(Draft { name: name.to_owned(), ..Draft::default() }).await
    }

    /// An organization of which this is known.
    pub(crate) async fn organization_of(&self, draft: Draft) -> OrganizationId {
        organizations::add(self, &Actor::Operator, &draft).await.unwrap()
    }

    /// Another name of an organization.
    pub(crate) async fn also_known_as(&self, id: OrganizationId, text: &str) {
        let sql = "INSERT INTO organization_name (id, organization_id, kind, text, text_key, language) VALUES ($1, $2, 'also', $3, $3, 'en')";
        self.change(id, sql, values![engagement::ids::new(&self.clock), id, text]).await;
    }

    /// A place.
    pub(crate) async fn place(&self, country: &str, parent: Option<PlaceId>, name: &str) -> PlaceId {
        let id = PlaceId::new(&self.clock);
        let level = if parent.is_some() { 2_i64 } else { 1 };
        let sql =
            "INSERT INTO place (id, country, level, parent_id, name, name_key) VALUES ($1, $2, $3, $4, $5, $5)";
        let mut tx = self.db.write().await.unwrap();
        tx.execute(sql, values![id, country, level, parent, name]).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// What an organization does.
    pub(crate) async fn activity(&self, who: OrganizationId, what: Activity<'_>) -> ActivityId {
        work(self, who, what).await
    }

    /// Changes a row that belongs to an organization, with an entry in the history.
    pub(crate) async fn change(&self, id: OrganizationId, sql: &str, values: &[Value]) {
        let mut tx = self.db.write().await.unwrap();
        tx.execute(sql, values).await.unwrap();
        let entry = history::of_organization(self.now(), &Actor::System, "organization.change", id, ());
        history::record(&mut tx, entry);
        tx.commit().await.unwrap();
    }
}

/// What an organization does; for tasks that have no register of their own.
pub(crate) async fn work(app: &App, who: OrganizationId, what: Activity<'_>) -> ActivityId {
    let id = ActivityId::new(&app.clock);
    let mut tx = app.db.write().await.unwrap();
    let sql = "INSERT INTO source (id, name, name_key, created_at) VALUES ($1, $2, $2, $3) ON CONFLICT DO NOTHING";
    tx.execute(sql, values![SourceId::new(&app.clock), what.source, app.now()]).await.unwrap();
    let sql = "INSERT INTO activity (id, organization_id, country, cluster, area, admin1_id, admin2_id, from_date, to_date,
        status, confidentiality, source_id, source_row, fingerprint, recorded_at)
        SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, s.id, 1, $12, $13 FROM source s WHERE s.name_key = $14";
    let row = values![
        id,
        who,
        what.country,
        what.cluster,
        what.area,
        what.admin1,
        what.admin2,
        what.from,
        what.to,
        what.status,
        what.confidentiality,
        id.0.as_bytes().as_slice(),
        app.now(),
        what.source
    ];
    assert_eq!(tx.execute(sql, row).await.unwrap(), 1);
    tx.execute("UPDATE organization SET activities = activities + 1 WHERE id = $1", values![who]).await.unwrap();
    history::record(
        &mut tx,
        history::of(app.now(), &Actor::System, "activity.add", "activity", id.0, ()).about(who),
    );
    tx.commit().await.unwrap();
    id
}
