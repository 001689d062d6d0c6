//! Organizations and activities in the register of a site.

use super::Site;
use engagement::access::Actor;
use engagement::ids::{ActivityId, OrganizationId, SourceId};
use engagement::organizations::{self, Draft};
use engagement::{history, search, values};

impl Site {
    /// An organization of which this is known.
    pub async fn organization_of(&self, draft: Draft) -> OrganizationId {
        let id = organizations::add(&self.app, &Actor::Operator, &draft).await.unwrap();
        self.fed().await;
        id
    }

    /// An organization with this name.
    pub async fn organization(&self, name: &str) -> OrganizationId {
        self.organization_of(Draft { name: name.to_owned(), ..Draft::default() }).await
    }

    /// The one number that a statement finds.
    pub async fn number(&self, sql: &str) -> i64 {
        self.app.db.read().await.unwrap().value(sql, &[]).await.unwrap().unwrap()
    }

    /// Has the search read everything.
    pub async fn fed(&self) {
        search::catch_up(&self.app).await.unwrap();
    }

    /// Another name of an organization.
    pub async fn also_known_as(&self, id: OrganizationId, text: &str) {
        let sql = "INSERT INTO organization_name (id, organization_id, kind, text, text_key, language) VALUES ($1, $2, 'also', $3, $3, 'en')";
        let mut tx = self.app.db.write().await.unwrap();
        tx.execute(sql, values![engagement::ids::new(&self.app.clock), id, text]).await.unwrap();
        let entry = history::of_organization(self.app.now(), &Actor::System, "organization.enrich", id, ());
        history::record(&mut tx, entry);
        tx.commit().await.unwrap();
        self.fed().await;
    }

    /// What an organization does in a country, seen by those of this level.
    pub async fn activity(&self, who: OrganizationId, country: &str, cluster: &str, level: &str) -> ActivityId {
        let (app, id) = (&self.app, ActivityId::new(&self.app.clock));
        let mut tx = app.db.write().await.unwrap();
        let sql = "INSERT INTO source (id, name, name_key, created_at) VALUES ($1, '3W', '3W', $2) ON CONFLICT DO NOTHING";
        tx.execute(sql, values![SourceId::new(&app.clock), app.now()]).await.unwrap();
        let sql =
            "INSERT INTO activity (id, organization_id, country, cluster, from_date, confidentiality, source_id,
            source_row, fingerprint, recorded_at)
            SELECT $1, $2, $3, $4, '2023-06', $5, s.id, 7, $6, $7 FROM source s WHERE s.name_key = '3W'";
        let row = values![id, who, country, cluster, level, id.0.as_bytes().as_slice(), app.now()];
        assert_eq!(tx.execute(sql, row).await.unwrap(), 1);
        tx.execute("UPDATE organization SET activities = activities + 1 WHERE id = $1", values![who])
            .await
            .unwrap();
        let entry = history::of(app.now(), &Actor::System, "activity.add", "activity", id.0, ());
        history::record(&mut tx, entry.about(who));
        tx.commit().await.unwrap();
        self.fed().await;
        id
    }
}
