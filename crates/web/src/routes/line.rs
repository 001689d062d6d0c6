//! A line of the table of routes, and what makes lines addresses of the framework.

use axum::extract::DefaultBodyLimit;
use engagement::access::{Act, Actor};
use engagement::app::App;

/// A line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Route {
    /// GET (and with it HEAD) or POST.
    pub method: &'static str,
    /// The address, `{...}` standing for a value and `.(csv|xlsx|json)` for one of three endings.
    pub path: &'static str,
    /// Who may.
    pub who: Who,
}

/// Who may call an address. The handler's verb decides; this says what the decision must come to.
#[derive(Debug, Clone, Copy)]
pub enum Who {
    /// Anyone.
    Anyone,
    /// Anyone who has signed in.
    SignedIn,
    /// Those to whom the act is permitted.
    May(Act),
}

impl Who {
    /// Whether this actor may.
    #[must_use]
    pub fn admits(self, actor: &Actor) -> bool {
        match self {
            Who::Anyone => true,
            Who::SignedIn => *actor != Actor::Visitor,
            Who::May(act) => actor.may(act),
        }
    }
}

impl Route {
    /// The addresses of the line: one, or one for each ending.
    #[must_use]
    pub fn addresses(&self) -> Vec<String> {
        addresses(self.path)
    }
}

pub(super) fn addresses(path: &str) -> Vec<String> {
    match path.strip_suffix(')').and_then(|path| path.split_once('(')) {
        Some((stem, endings)) => endings.split('|').map(|ending| format!("{stem}{ending}")).collect(),
        None => vec![path.to_owned()],
    }
}

/// Room for the largest file that may be uploaded and for the fields around it.
pub(super) fn upload_limit(app: &App) -> DefaultBodyLimit {
    let bytes = usize::try_from(app.settings.limits.upload_bytes).unwrap_or(usize::MAX);
    DefaultBodyLimit::max(bytes.saturating_add(crate::FORM_BYTES))
}

macro_rules! routes {
    ($($method:ident $path:literal $who:expr, $handler:expr;)*) => {
        /// The table.
        pub const ROUTES: &[Route] = &[$(Route { method: named!($method), path: $path, who: $who }),*];

        /// The table, as the framework takes it.
        pub(crate) fn all(#[allow(unused_variables)] app: &App) -> Router<Arc<App>> {
            let router = Router::new();
            $(let router = addresses($path).into_iter().fold(router, |router, path| {
                router.route(&path, handled!($method, $handler, app))
            });)*
            router
        }
    };
}

macro_rules! named {
    (GET) => {
        "GET"
    };
    (POST) => {
        "POST"
    };
    (UPLOAD) => {
        "POST"
    };
}

/// `UPLOAD` is a POST with a file as large as the settings allow.
macro_rules! handled {
    (GET, $handler:expr, $app:ident) => {
        routing::get($handler)
    };
    (POST, $handler:expr, $app:ident) => {
        routing::post($handler)
    };
    (UPLOAD, $handler:expr, $app:ident) => {
        routing::post($handler).layer(upload_limit($app))
    };
}
