//! The loop that every follower of the history runs: read to the end, wait, look again.

use crate::app::App;
use crate::error::Result;
use std::time::Duration;
use tokio::sync::watch;

/// How long to wait before looking again when nobody in this process says that something changed: others write too.
const PAUSE: Duration = Duration::from_millis(200);

/// How long to wait after a failure.
const RECOVERY: Duration = Duration::from_secs(2);

/// Calls `read`, which reads the history to its end, again and again until the node is being shut down. A failure is
/// logged and does not end it.
pub(crate) async fn run(
    app: &App,
    name: &'static str,
    mut shutdown: watch::Receiver<bool>,
    read: impl AsyncFn(&App) -> Result<()>,
) {
    loop {
        let round = async {
            let changed = app.until_changed();
            if let Err(error) = read(app).await {
                tracing::error!(follower = name, %error, "what is new could not be read");
                tokio::time::sleep(RECOVERY).await;
            }
            let _ = tokio::time::timeout(PAUSE, changed).await;
        };
        tokio::select! {
            () = stopped(&mut shutdown) => return,
            () = round => {}
        }
    }
}

/// A sender that is gone counts as one that will never say so.
async fn stopped(shutdown: &mut watch::Receiver<bool>) {
    if shutdown.wait_for(|stop| *stop).await.is_err() {
        std::future::pending::<()>().await;
    }
}
