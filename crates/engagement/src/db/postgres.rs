//! PostgreSQL: a pool of connections, each with its prepared statements.

use super::{Row, Value};
use crate::error::{Error, Result};
use deadpool_postgres::{Manager, ManagerConfig, Object, RecyclingMethod};
use std::sync::Arc;
use tokio_postgres::NoTls;
use tokio_postgres::types::ToSql;

const CONNECTIONS: usize = 12;

/// The connections to one PostgreSQL database.
#[derive(Clone)]
pub(super) struct Pool(deadpool_postgres::Pool);

/// A connection lent by the pool.
pub(super) struct Lent(Option<Object>);

impl Pool {
    /// Connects by `url`; with TLS when it names an `sslmode` other than `disable`.
    pub(super) fn open(url: &str) -> Result<Self> {
        let config: tokio_postgres::Config =
            url.parse().map_err(|error| Error::internal(format!("the database address: {error}")))?;
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = if url.contains("sslmode=") && !url.contains("sslmode=disable") {
            let tls = tokio_postgres_rustls::MakeRustlsConnect::new(tls()?);
            Manager::from_config(config, tls, recycling)
        } else {
            Manager::from_config(config, NoTls, recycling)
        };
        let pool = deadpool_postgres::Pool::builder(manager).max_size(CONNECTIONS).build();
        Ok(Self(pool.map_err(Error::internal)?))
    }

    pub(super) async fn lend(&self) -> Result<Lent> {
        Ok(Lent(Some(self.0.get().await.map_err(Error::internal)?)))
    }
}

fn tls() -> Result<rustls::ClientConfig> {
    let mut roots = rustls::RootCertStore::empty();
    for certificate in rustls_native_certs::load_native_certs().certs {
        roots.add(certificate).map_err(Error::internal)?;
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(Error::internal)?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

impl Lent {
    fn object(&self) -> Result<&Object> {
        self.0.as_ref().ok_or_else(|| Error::internal("a closed connection"))
    }

    pub(super) async fn rows(&self, sql: &str, values: &[Value]) -> Result<Vec<Row>> {
        let object = self.object()?;
        let statement = object.prepare_cached(sql).await?;
        let rows = object.query(&statement, &as_params(values)).await?;
        Ok(rows.into_iter().map(Row::Postgres).collect())
    }

    pub(super) async fn execute(&self, sql: &str, values: &[Value]) -> Result<u64> {
        let object = self.object()?;
        let statement = object.prepare_cached(sql).await?;
        Ok(object.execute(&statement, &as_params(values)).await?)
    }

    pub(super) async fn batch(&self, sql: &str) -> Result<()> {
        Ok(self.object()?.batch_execute(sql).await?)
    }

    /// Takes the connection out of the pool and closes it; the server rolls back what was open.
    pub(super) fn close(&mut self) {
        if let Some(object) = self.0.take() {
            drop(Object::take(object));
        }
    }
}

fn as_params(values: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    values.iter().map(|value| value as &(dyn ToSql + Sync)).collect()
}
