//! The test house: a fresh register for each story, on either engine. Tests of other crates may include it by its path.
#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "each crate that includes the house uses a part of it"
)]

pub(crate) mod authenticator;
mod organizations;
pub(crate) mod pictures;
mod postgres;
mod register;
pub(crate) mod smtp;

pub(crate) use engagement::db::Engine;
pub(crate) use organizations::Activity;
pub(crate) use register::TestApp;

use std::future::Future;
use std::panic::{AssertUnwindSafe, resume_unwind};

/// Plays a story on a fresh register of one engine and clears up behind it, also when it fails.
pub(crate) fn play<F: Future<Output = ()>>(engine: Engine, story: impl FnOnce(TestApp) -> F) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
    runtime.block_on(async {
        let app = TestApp::fresh(engine).await;
        let remains = app.remains();
        let played = futures_util::FutureExt::catch_unwind(AssertUnwindSafe(story(app))).await;
        remains.clear().await;
        if let Err(panic) = played {
            resume_unwind(panic);
        }
    });
}

/// One story, two tests: `name::sqlite` and `name::postgres`.
///
/// ```ignore
/// story!(an_account_is_closed_once, |app| async move { ... });
/// ```
macro_rules! story {
    ($(#[$meta:meta])* $name:ident, |$app:ident| async move $body:block) => {
        mod $name {
            use super::*;
            $(#[$meta])*
            #[allow(clippy::too_many_lines, reason = "a story may be as long as what it tells")]
            async fn story($app: $crate::support::TestApp) $body
            #[test]
            fn sqlite() {
                $crate::support::play($crate::support::Engine::Sqlite, story);
            }
            #[test]
            fn postgres() {
                $crate::support::play($crate::support::Engine::Postgres, story);
            }
        }
    };
}
