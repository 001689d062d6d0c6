//! Where the program says what it does: on the standard error output, as text or JSON; `RUST_LOG` chooses how much.

use engagement::settings::Logs;
use tracing_subscriber::EnvFilter;

/// Starts the log. A second call changes nothing.
pub(crate) fn start(logs: Logs) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,tantivy=warn"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false);
    let log = log.with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr()));
    let _ = match logs {
        Logs::Json => log.json().flatten_event(true).try_init(),
        Logs::Text => log.try_init(),
    };
}
