//! What was signed and what it costs: `/partnerships/{id}/agreements`.

use super::head::{Head, Record, found};
use super::told::{Voice, Words, voice, words};
use super::{donor, path};
use crate::by::{At, By};
use crate::error::Result;
use crate::language::{Language, Text};
use crate::organizations::record::when;
use crate::page::{Page, Show};
use askama::Template;
use engagement::ids::PartnershipId;
use engagement::partnerships::{Agreement, AgreementFile, Amendment, Funding, InKind};
use engagement::vocabulary;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "partnerships/money.html")]
struct Money<'a> {
    l: Language,
    page: Page<'a>,
    head: Head,
    /// Where an agreement is added, for those who may.
    add: Option<String>,
    /// Whether files are shown: they are for those who take part.
    with_files: bool,
    agreements: Vec<Signed>,
    gifts: Vec<Gift>,
    sums: Vec<Gift>,
    in_kind: Vec<Given>,
}

/// An agreement.
struct Signed {
    id: String,
    kind: String,
    reference: Option<String>,
    signed: Option<String>,
    in_force: Option<Text>,
    amendments: Vec<Changed>,
    files: Vec<File>,
    amend: Option<String>,
    add_file: Option<String>,
}

/// An amendment of it.
struct Changed {
    reference: Option<String>,
    signed: Option<String>,
    until: Option<String>,
    changes: Words,
    files: Vec<File>,
    add_file: Option<String>,
}

/// A file of it.
struct File {
    name: String,
    href: String,
    remove: Option<String>,
}

/// Money from one source, or the sum of a currency.
struct Gift {
    donor: String,
    href: Option<String>,
    planned: Option<String>,
    committed: Option<String>,
    paid: Option<String>,
}

/// What is not money.
struct Given {
    by: Voice,
    what: Words,
    worth: Option<String>,
}

/// `GET /partnerships/{id}/agreements`
pub(crate) async fn show(by: By, At(id): At<PartnershipId>) -> Result {
    let record = found(&by, id).await?;
    let (l, one) = (by.l, record.one());
    let page = by.page(&one.facts.title).under(l.say("partnerships-title"), "/partnerships");
    let may_revise = record.may_revise(&by);
    let shelf = Shelf { l, id, with_files: record.takes_part(&by), may_revise };
    let may_amend = may_revise && !one.status().is_over();
    Money {
        l,
        head: record.head(&by, "/agreements"),
        add: may_revise.then(|| path(id, "/agreements/new", l)),
        with_files: shelf.with_files,
        agreements: one.agreements.iter().rev().map(|one| shelf.signed(one, may_amend)).collect(),
        gifts: one.facts.funding.iter().map(|gift| given(&record, gift, l)).collect(),
        sums: sums(&one.facts.funding, l),
        in_kind: one.facts.in_kind.iter().map(|gift| in_kind(&by, &record, gift)).collect(),
        page,
    }
    .show()
}

/// Where agreements and their files stand, and what may be done with them.
struct Shelf {
    l: Language,
    id: PartnershipId,
    with_files: bool,
    may_revise: bool,
}

impl Shelf {
    fn signed(&self, one: &Agreement, may_amend: bool) -> Signed {
        let (l, id) = (self.l, one.id);
        Signed {
            id: format!("a{id}"),
            kind: vocabulary::all().agreement_type.label(&one.kind, l.code()).to_owned(),
            reference: one.reference.clone(),
            signed: one.signed_on.as_ref().map(|on| l.partial(on)),
            in_force: when(one.from.as_ref(), one.ends(), l),
            amendments: one.amendments.iter().map(|amendment| self.changed(one, amendment)).collect(),
            files: self.files(one, |file| file.of == id),
            amend: may_amend.then(|| path(self.id, &format!("/agreements/{id}/amend"), l)),
            add_file: self.add_file(&id.to_string()),
        }
    }

    fn changed(&self, of: &Agreement, one: &Amendment) -> Changed {
        let l = self.l;
        Changed {
            reference: one.reference.clone(),
            signed: one.signed_on.as_ref().map(|on| l.partial(on)),
            until: one.to.as_ref().map(|to| l.partial(to)),
            changes: words(&one.changes, &one.language, l),
            files: self.files(of, |file| file.of == one.id),
            add_file: self.add_file(&one.id.to_string()),
        }
    }

    fn add_file(&self, of: &str) -> Option<String> {
        self.may_revise.then(|| path(self.id, &format!("/agreements/{of}/files"), self.l))
    }

    fn files(&self, of: &Agreement, is_of: impl Fn(&AgreementFile) -> bool) -> Vec<File> {
        let file = |file: &AgreementFile| {
            let at = format!("/partnerships/{}/files/{}", self.id, file.id);
            let remove = self.may_revise.then(|| self.l.to(&format!("{at}/remove")).into_owned());
            File { name: file.name.clone(), href: at, remove }
        };
        of.files.iter().filter(|file| self.with_files && is_of(file)).map(file).collect()
    }
}

fn given(record: &Record, gift: &Funding, l: Language) -> Gift {
    let amount = |amount: Option<i64>| amount.map(|amount| l.money(amount, &gift.currency));
    let known = gift.donor.filter(|id| record.names.contains_key(id));
    Gift {
        donor: donor(gift, &record.names, l),
        href: known.map(|id| l.to(&format!("/organizations/{id}")).into_owned()),
        planned: amount(gift.planned),
        committed: amount(gift.committed),
        paid: amount(gift.paid),
    }
}

/// The sum of each currency that stands more than once.
fn sums(gifts: &[Funding], l: Language) -> Vec<Gift> {
    let mut of: BTreeMap<&str, Vec<&Funding>> = BTreeMap::new();
    gifts.iter().for_each(|gift| of.entry(&gift.currency).or_default().push(gift));
    of.retain(|_, gifts| gifts.len() > 1);
    let sum = |(currency, gifts): (&str, Vec<&Funding>)| {
        let total = |amount: fn(&Funding) -> Option<i64>| {
            let known: Vec<i64> = gifts.iter().filter_map(|gift| amount(gift)).collect();
            (!known.is_empty())
                .then(|| l.money(known.iter().fold(0, |sum, one| one.saturating_add(sum)), currency))
        };
        Gift {
            donor: l.say("partnerships-sum").with("currency", currency).to_string(),
            href: None,
            planned: total(|gift| gift.planned),
            committed: total(|gift| gift.committed),
            paid: total(|gift| gift.paid),
        }
    };
    of.into_iter().map(sum).collect()
}

fn in_kind(by: &By, record: &Record, gift: &InKind) -> Given {
    Given {
        by: voice(by, record, gift.giver),
        what: words(&gift.what, &gift.language, by.l),
        worth: gift.worth.as_ref().map(|(currency, amount)| by.l.money(*amount, currency)),
    }
}
