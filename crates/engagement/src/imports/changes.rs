//! Renames and mergers that a list tells of, applied in the order of their days.

use super::cells::Cells;
use super::mention::Mention;
use super::report::Report;
use super::resolve::Resolver;
use crate::access::{Actor, Owner};
use crate::app::App;
use crate::dates::PartialDate;
use crate::db::Tx;
use crate::error::Result;
use crate::history;
use crate::ids::{self, ImportId, OrganizationId};
use crate::organizations::{self, Name, NameKind, Organization, store};
use crate::proposals;
use formats::columns::{Field, Kind};
use matching::{fold, split_acronyms, strip_annotations};
use std::collections::{BTreeMap, HashMap};

/// That organizations went on under a new name: one that was renamed, or several that became one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NameChange {
    pub(super) row: u64,
    pub(super) old: Vec<Mention>,
    pub(super) new: Mention,
    pub(super) on: Option<PartialDate>,
}

/// What became of an organization, the weightier the later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Unchanged,
    Matched,
    Created,
}

/// Reads a row; none when it cannot be used, which the report then says.
pub(super) fn read(cells: &Cells<'_>, kind: Kind, report: &mut Report) -> Option<NameChange> {
    cells.report_formulas(report);
    let old = if kind == Kind::Renames { &[Field::OldName][..] } else { &[Field::OldName1, Field::OldName2] };
    let mut read = |field: Field| {
        let written = cells.text(field).unwrap_or_default();
        let (name, acronyms) = split_acronyms(&strip_annotations(&written));
        match organizations::name::clean(&name) {
            Ok(name) => Mention::new(&name, acronyms.first().map_or("", String::as_str), cells.number()),
            Err(message) => {
                report.problem(cells.number(), cells.header(field), message);
                None
            }
        }
    };
    let old: Option<Vec<Mention>> = old.iter().map(|field| read(*field)).collect();
    let new = read(Field::NewName);
    let on = cells.date(Field::Date, report);
    Some(NameChange { row: cells.number(), old: old?, new: new?, on })
}

/// Applies changes within one transaction.
pub(super) struct Changes<'a> {
    pub(super) app: &'a App,
    pub(super) actor: &'a Actor,
    pub(super) import: ImportId,
    pub(super) resolver: Resolver,
    moved: HashMap<OrganizationId, OrganizationId>,
    outcomes: BTreeMap<OrganizationId, Outcome>,
    names: Vec<(String, OrganizationId)>,
}

impl<'a> Changes<'a> {
    pub(super) fn new(app: &'a App, actor: &'a Actor, import: ImportId, resolver: Resolver) -> Self {
        let (moved, outcomes, names) = (HashMap::new(), BTreeMap::new(), Vec::new());
        Self { app, actor, import, resolver, moved, outcomes, names }
    }

    /// Applies all, the earliest first, and counts what became of each organization. What the source calls them is returned.
    pub(super) async fn apply(
        mut self,
        tx: &mut Tx,
        mut changes: Vec<NameChange>,
        report: &mut Report,
    ) -> Result<Vec<(String, OrganizationId)>> {
        changes.sort_by(|one, other| one.on.cmp(&other.on).then(other.row.cmp(&one.row)));
        for change in &changes {
            self.one(tx, change).await?;
        }
        let mut outcomes: BTreeMap<OrganizationId, Outcome> = BTreeMap::new();
        for (id, outcome) in &self.outcomes {
            let kept = outcomes.entry(self.survivor(*id)).or_insert(*outcome);
            *kept = (*kept).max(*outcome);
        }
        report.organizations = outcomes.len() as u64;
        let count = |wanted| outcomes.values().filter(|outcome| **outcome == wanted).count() as u64;
        report.created.organizations = count(Outcome::Created);
        report.matched.organizations = count(Outcome::Matched);
        report.unchanged.organizations = count(Outcome::Unchanged);
        let names = self.names.iter().map(|(key, id)| (key.clone(), self.survivor(*id)));
        Ok(names.collect())
    }

    fn survivor(&self, id: OrganizationId) -> OrganizationId {
        let mut id = id;
        while let Some(next) = self.moved.get(&id) {
            id = *next;
        }
        id
    }

    async fn one(&mut self, tx: &mut Tx, change: &NameChange) -> Result<()> {
        let find = |this: &Self, mention: &Mention| this.resolver.find(mention).map(|id| this.survivor(id));
        let old: Vec<Option<OrganizationId>> = change.old.iter().map(|mention| find(self, mention)).collect();
        let new = find(self, &change.new);
        let Some(id) = new.or_else(|| old.iter().flatten().next().copied()) else {
            return self.create(tx, change).await;
        };
        let Some(mut one) = store::load(tx, &[id]).await?.pop() else { return Ok(()) };
        if one.is_claimed() {
            let old = old.into_iter().flatten().filter(|other| *other != id).collect();
            return self.propose(tx, change, &one, new.is_none(), old).await;
        }
        let before = one.clone();
        if new.is_none() {
            one = self.renamed(&one, change);
        }
        for mention in &change.old {
            self.keep_former(&mut one, mention, change.on.as_ref());
        }
        let mut changed = one.names != before.names;
        if changed {
            store::save(tx, &one).await?;
            let mut difference = one.facts.difference(&before.facts);
            difference.insert("names".into(), serde_json::json!([names(&before), names(&one)]));
            let entry =
                history::of_organization(self.app.now(), self.actor, "organization.rename", id, difference);
            history::record(tx, entry.by_import(self.import));
        }
        for other in old.into_iter().flatten().filter(|other| *other != id) {
            changed |= self.merge(tx, id, other).await?;
        }
        let outcome = if changed { Outcome::Matched } else { Outcome::Unchanged };
        self.note(id, outcome, change);
        Ok(())
    }

    /// What a file would change of a record that the organization keeps itself is put before it.
    async fn propose(
        &mut self,
        tx: &mut Tx,
        change: &NameChange,
        one: &Organization,
        renamed: bool,
        others: Vec<OrganizationId>,
    ) -> Result<()> {
        if renamed {
            let after = self.renamed(one, change);
            proposals::put(self.app, self.actor, tx, (one, &after), "", Some(self.import)).await?;
        }
        for other in others {
            proposals::put_merge(self.app, self.actor, tx, one, other, self.import).await?;
        }
        self.note(one.id, Outcome::Unchanged, change);
        Ok(())
    }

    /// One whose official name is the old one is renamed; one that has gone on since had the new name meanwhile.
    fn renamed(&self, one: &Organization, change: &NameChange) -> Organization {
        let is_official = change.old.iter().any(|old| fold(&one.facts.name) == old.key);
        let text = change.new.draft.name.clone();
        if is_official
            && let Ok(renamed) = organizations::renamed(self.app, one, text.clone(), "", change.on.clone())
        {
            return renamed;
        }
        let mut one = one.clone();
        one.names.push(self.name(NameKind::Also, &text, change.on.clone(), None));
        one
    }

    fn keep_former(&self, one: &mut Organization, mention: &Mention, on: Option<&PartialDate>) {
        let known = one.names.iter_mut().find(|name| fold(&name.text) == mention.key);
        match known {
            Some(name) if name.kind == NameKind::Former && name.to.is_none() => name.to = on.cloned(),
            Some(_) => {}
            None => one.names.push(self.name(NameKind::Former, &mention.draft.name, None, on.cloned())),
        }
    }

    fn name(&self, kind: NameKind, text: &str, from: Option<PartialDate>, to: Option<PartialDate>) -> Name {
        let (id, language) = (ids::new(&self.app.clock), "und".to_owned());
        Name { id, kind, text: text.to_owned(), language, from, to }
    }

    async fn merge(&mut self, tx: &mut Tx, id: OrganizationId, other: OrganizationId) -> Result<bool> {
        let mut both = store::load(tx, &[id, other]).await?.into_iter();
        let (Some(one), Some(two)) = (both.next(), both.next()) else { return Ok(false) };
        if !matches!(two.owner, Owner::Office(_)) {
            return Ok(false);
        }
        organizations::merge_in(self.app, tx, self.actor, &one, &two).await?;
        self.moved.insert(other, id);
        Ok(true)
    }

    async fn create(&mut self, tx: &mut Tx, change: &NameChange) -> Result<()> {
        let facts = change.new.draft.check(organizations::year(self.app.now()))?;
        let mut one = organizations::new(self.app, facts);
        for mention in &change.old {
            self.keep_former(&mut one, mention, change.on.as_ref());
        }
        store::insert(tx, std::slice::from_ref(&one)).await?;
        let difference = serde_json::json!({ "after": one.facts });
        let entry = history::of_organization(self.app.now(), self.actor, "organization.add", one.id, difference);
        history::record(tx, entry.by_import(self.import));
        self.note(one.id, Outcome::Created, change);
        Ok(())
    }

    fn note(&mut self, id: OrganizationId, outcome: Outcome, change: &NameChange) {
        let kept = self.outcomes.entry(id).or_insert(outcome);
        *kept = (*kept).max(outcome);
        for mention in change.old.iter().chain([&change.new]) {
            self.resolver.learn(id, mention);
            self.resolver.remember(&mention.key, id);
            self.names.push((mention.key.clone(), id));
        }
    }
}

fn names(one: &Organization) -> Vec<String> {
    one.names.iter().map(|name| format!("{}: {}", name.kind.as_str(), name.text)).collect()
}
