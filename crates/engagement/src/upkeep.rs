//! What the program does by itself to stay in order: the jobs that recur.

use crate::access::Actor;
use crate::files;
use crate::jobs::{self, Handlers};
use crate::{claims, credentials, outbox, partnerships, people, personal, proposals};
use jiff::SignedDuration;

/// How long a file may lie in the store before the register knows of it: longer than any upload or restore.
const FILES_WAIT: SignedDuration = SignedDuration::from_hours(48);

/// The handlers of the jobs that recur.
#[must_use]
pub fn handlers() -> Handlers {
    let hour = SignedDuration::from_hours(1);
    Handlers::new()
        .every(hour, "people.clear", async |app| people::clear(&app, &Actor::System).await.map(drop))
        .every(hour, "credentials.clear", async |app| credentials::clear(&app, &Actor::System).await.map(drop))
        .every(hour, "jobs.clear", async |app| jobs::clear(&app, &Actor::System).await.map(drop))
        .every(hour * 24, "mail.clear", async |app| outbox::clear(&app, &Actor::System).await.map(drop))
        .every(hour * 24, "proposals.chase", async |app| proposals::chase(&app, &Actor::System).await.map(drop))
        .every(hour * 24, "personal.clear", async |app| personal::clear(&app, &Actor::System).await.map(drop))
        .every(hour * 24, "claims.still_right", async |app| {
            claims::ask_whether_still_right(&app, &Actor::System).await.map(drop)
        })
        .every(hour * 24, "partnerships.remind", async |app| {
            partnerships::remind(&app, &Actor::System).await.map(drop)
        })
        .every(hour * 24, "files.clear", async |app| {
            files::clear(&app.db, &app.files, app.now() - FILES_WAIT).await.map(drop)
        })
}
