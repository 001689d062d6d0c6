//! The ceiling: a plain text by the same framework, runtime and number of threads, in a process of its own.

use super::Bench;
use crate::Done;
use crate::load;
use crate::program::Server;
use crate::report::Aim;

/// The word by which this program serves instead of measuring.
pub(crate) const SERVE: &str = "serve-hello";

pub(super) fn measure(bench: &mut Bench) -> Done<()> {
    let server = Server::hello(&bench.folder.join("hello.log"))?;
    let load = load::put(bench.target(&server, false), &|_| "/".to_owned())?;
    bench.report.page("hello, plain text without layers: the ceiling", &load, Aim::default());
    Ok(())
}

/// Serves the plain text until it is stopped.
pub(crate) fn serve(address: &str) -> Done<()> {
    crate::runtime()?.block_on(async {
        let listener = tokio::net::TcpListener::bind(address).await?;
        let router = axum::Router::new().route("/", axum::routing::get(|| async { "hello" }));
        Ok(axum::serve(listener, router).await?)
    })
}
