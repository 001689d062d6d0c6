//! Signing in and out.

pub(crate) mod pages;

use crate::error::Result;
use engagement::access::Actor;
use engagement::app::App;

/// Who comes with this session; a visitor when it has ended.
pub(crate) async fn who(app: &App, session: &str) -> Result<(Actor, Option<String>)> {
    Ok(engagement::people::who(app, session).await?)
}
