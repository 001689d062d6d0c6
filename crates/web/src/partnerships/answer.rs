//! An organization says whether what an office keeps of their partnership is right.

use super::head::answering;
use super::{names, page_of, path};
use crate::by::{At, By};
use crate::error::Result;
use crate::form::{Choice, Form};
use crate::language::Language;
use crate::page::{Page, Show};
use askama::Template;
use engagement::error::Error as Cause;
use engagement::ids::{OrganizationId, PartnershipId};
use engagement::message::Message;
use engagement::partnerships::{self, Partnership};

#[derive(Template)]
#[template(path = "partnerships/answer.html")]
struct Ask<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    back: String,
    title: String,
    /// The organizations for which one answers; asked where there are several.
    own: Vec<Choice>,
    answers: Vec<Choice>,
}

async fn asking<'a>(by: &'a By, one: &Partnership, form: Form) -> Result<Ask<'a>> {
    let (l, known) = (by.l, names(by, [one]).await?);
    let named = |id: OrganizationId| {
        Choice::new(id.to_string(), known.get(&id).map_or_else(String::new, ToString::to_string))
    };
    Ok(Ask {
        l,
        page: page_of(by, one, l.say("partnerships-answer")),
        form,
        action: path(one.id, "/answer", l),
        back: path(one.id, "", l),
        title: one.facts.title.clone(),
        own: answering(by, one).into_iter().map(named).collect(),
        answers: vec![
            Choice::new("right", l.say("partnerships-answer-right")),
            Choice::new("wrong", l.say("partnerships-answer-wrong")),
        ],
    })
}

/// The partnership, for those who may answer for an organization in it.
async fn current(by: &By, id: PartnershipId) -> Result<Partnership> {
    by.must_be_signed_in()?;
    let (one, _) = partnerships::find(&by.app, &by.actor, id).await?;
    match answering(by, &one).is_empty() {
        true => Err(Cause::Forbidden.into()),
        false => Ok(one),
    }
}

/// `GET /partnerships/{id}/answer`
pub(crate) async fn ask(by: By, At(id): At<PartnershipId>) -> Result {
    let one = current(&by, id).await?;
    let own = answering(&by, &one);
    let first = own.iter().find(|own| !one.answers.contains_key(own)).or(own.first());
    let own = first.map(ToString::to_string).unwrap_or_default();
    asking(&by, &one, Form::of([("organization", own)])).await?.show()
}

/// `POST /partnerships/{id}/answer`
pub(crate) async fn answer(by: By, At(id): At<PartnershipId>, form: Form) -> Result {
    let one = current(&by, id).await?;
    let answered = async {
        let own = form.get("organization").parse().map_err(|_| Cause::NotFound)?;
        let confirms = match form.get("answer") {
            "right" => true,
            "wrong" => false,
            _ => return Err(Cause::invalid("answer", Message::new("partnerships-answer-choose"))),
        };
        let words = if confirms { "" } else { form.get("words") };
        partnerships::answer(&by.app, &by.actor, id, own, confirms, words).await
    };
    match answered.await {
        Ok(()) => Ok(by.go(&format!("/partnerships/{id}"))),
        Err(error) => asking(&by, &one, form.wrong(error)?).await?.again(),
    }
}
