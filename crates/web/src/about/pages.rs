//! What this is, what it keeps of people, and what may be taken from it.

use crate::by::By;
use crate::error::Result;
use crate::language::Language;
use crate::page::{Page, Show};
use crate::personal::pages::{Line, lines};
use askama::Template;

#[derive(Template)]
#[template(path = "about/about.html")]
struct About<'a> {
    l: Language,
    page: Page<'a>,
}

/// `GET /about`
pub(crate) async fn about(by: By) -> Result {
    About { l: by.l, page: by.page(by.l.say("about-title")) }.show()
}

#[derive(Template)]
#[template(path = "about/privacy.html")]
struct Privacy<'a> {
    l: Language,
    page: Page<'a>,
    lines: Vec<Line>,
}

/// `GET /privacy`
pub(crate) async fn privacy(by: By) -> Result {
    Privacy { l: by.l, page: by.page(by.l.say("privacy-title")), lines: lines(by.l) }.show()
}

#[derive(Template)]
#[template(path = "about/open_data.html")]
struct OpenData<'a> {
    l: Language,
    page: Page<'a>,
}

/// `GET /open-data`
pub(crate) async fn open_data(by: By) -> Result {
    OpenData { l: by.l, page: by.page(by.l.say("open-data-title")) }.show()
}
