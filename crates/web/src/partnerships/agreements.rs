//! Adding an agreement and amending one.

use super::{page_of, path, terms, tongues};
use crate::by::{At, AtBoth, By};
use crate::error::{Error, Result};
use crate::form::{Choice, Form};
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::Act;
use engagement::ids::{AgreementId, PartnershipId};
use engagement::partnerships::{self, AgreementDraft, Partnership};
use engagement::vocabulary;

#[derive(Template)]
#[template(path = "partnerships/agreement.html")]
struct Sign<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    back: String,
    kinds: Vec<Choice>,
    tongues: Vec<Choice>,
    /// What is amended: its type and until when it is in force; none for an agreement.
    amends: Option<(String, Option<String>)>,
}

/// What was typed, as a draft; the fields of a form stand under a prefix where they are part of a larger one.
pub(super) fn draft(form: &Form, prefix: &str) -> AgreementDraft {
    let text = |name: &str| form.get(&format!("{prefix}{name}")).to_owned();
    AgreementDraft {
        kind: text("kind"),
        reference: text("reference"),
        signed_on: text("signed_on"),
        from: text("from"),
        to: text("to"),
        changes: text("changes"),
        language: text("language"),
    }
}

/// The types of agreements; an amendment is added at what it amends.
pub(super) fn kinds(none: Text, l: Language) -> Vec<Choice> {
    let mut kinds = terms(&vocabulary::all().agreement_type, l);
    kinds.retain(|kind| kind.value != "amendment");
    kinds.insert(0, Choice::new("", none));
    kinds
}

/// The partnership, for those who may change its record.
pub(super) async fn current(by: &By, id: PartnershipId) -> Result<Partnership> {
    by.must_be_signed_in()?;
    let (one, standing) = partnerships::find(&by.app, &by.actor, id).await?;
    by.must(Act::RevisePartnership(standing.owner))?;
    Ok(one)
}

fn signing<'a>(by: &'a By, one: &Partnership, form: Form) -> Sign<'a> {
    let l = by.l;
    Sign {
        l,
        page: page_of(by, one, l.say("partnerships-agreement-add")),
        form,
        action: path(one.id, "/agreements/new", l),
        back: path(one.id, "/agreements", l),
        kinds: kinds(l.say("partnerships-choose"), l),
        tongues: Vec::new(),
        amends: None,
    }
}

/// `GET /partnerships/{id}/agreements/new`
pub(crate) async fn new(by: By, At(id): At<PartnershipId>) -> Result {
    let one = current(&by, id).await?;
    signing(&by, &one, Form::default()).show()
}

/// `POST /partnerships/{id}/agreements/new`
pub(crate) async fn add(by: By, At(id): At<PartnershipId>, form: Form) -> Result {
    let one = current(&by, id).await?;
    match partnerships::add_agreement(&by.app, &by.actor, id, &draft(&form, "")).await {
        Ok(_) => Ok(by.go(&format!("/partnerships/{id}/agreements"))),
        Err(error) => signing(&by, &one, form.wrong(error)?).again(),
    }
}

fn amending<'a>(by: &'a By, one: &Partnership, of: AgreementId, form: Form) -> Result<Sign<'a>> {
    let l = by.l;
    let agreement = one.agreements.iter().find(|one| one.id == of).ok_or_else(Error::not_found)?;
    let kind = vocabulary::all().agreement_type.label(&agreement.kind, l.code());
    let reference = agreement.reference.as_deref().map_or_else(String::new, |reference| format!(" {reference}"));
    Ok(Sign {
        page: page_of(by, one, l.say("partnerships-amend")),
        action: path(one.id, &format!("/agreements/{of}/amend"), l),
        tongues: tongues(l),
        amends: Some((format!("{kind}{reference}"), agreement.ends().map(|ends| l.partial(ends)))),
        ..signing(by, one, form)
    })
}

/// `GET /partnerships/{id}/agreements/{agreement}/amend`
pub(crate) async fn ask_amendment(by: By, AtBoth(id, of): AtBoth<PartnershipId, AgreementId>) -> Result {
    by.must_be_signed_in()?;
    let one = current(&by, id).await?;
    amending(&by, &one, of, Form::of([("language", by.l.code())]))?.show()
}

/// `POST /partnerships/{id}/agreements/{agreement}/amend`
pub(crate) async fn amend(by: By, AtBoth(id, of): AtBoth<PartnershipId, AgreementId>, form: Form) -> Result {
    let one = current(&by, id).await?;
    match partnerships::amend(&by.app, &by.actor, id, of, &draft(&form, "")).await {
        Ok(_) => Ok(by.go(&format!("/partnerships/{id}/agreements"))),
        Err(error) => amending(&by, &one, of, form.wrong(error)?)?.again(),
    }
}
