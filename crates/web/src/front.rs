//! The front page: the doors, and what is behind them.

use crate::by::By;
use crate::error::Result;
use crate::language::Language;
use crate::page::{Page, Show};
use askama::Template;

#[derive(Template)]
#[template(path = "front/front.html")]
struct Front<'a> {
    l: Language,
    page: Page<'a>,
}

/// `GET /`
pub(crate) async fn show(by: By) -> Result {
    Front { l: by.l, page: by.page(by.l.say("front-title")) }.show()
}
