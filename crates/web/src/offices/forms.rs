//! Adding, changing, renaming, closing and merging offices, for those who keep them.

use super::{kind, path};
use crate::by::{At, By};
use crate::error::{Error, Result};
use crate::form::{Choice, Form};
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use axum::http::StatusCode;
use engagement::access::Act;
use engagement::dates::PartialDate;
use engagement::error::Error as Cause;
use engagement::offices::{self, Draft, Kind, Office, Offices};
use engagement::vocabulary;

#[derive(Template)]
#[template(path = "offices/form.html")]
struct Edit<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    back: String,
    /// Whether the office is new: then it can be given a code.
    new: bool,
    /// Whether the day of closing stands in the form: closing is an act of its own.
    with_end: bool,
    /// Whether someone has changed the record meanwhile.
    changed: bool,
    kinds: Vec<Choice>,
    parents: Vec<Choice>,
    tongues: Vec<Choice>,
}

/// The languages of names.
fn tongues(l: Language) -> Vec<Choice> {
    let terms = vocabulary::all().language.terms().iter();
    let mut tongues: Vec<Choice> = terms.map(|term| Choice::new(&term.code, term.label(l.code()))).collect();
    tongues.sort_by_cached_key(|choice| engagement::collation::sort_key(&choice.label));
    tongues.insert(0, Choice::new("", l.say("organizations-not-stated")));
    tongues
}

/// Offices that have not closed, by their place in the tree.
fn open(offices: &Offices, none: Text, fits: impl Fn(&Office) -> bool, l: Language) -> Vec<Choice> {
    fn walk(
        branches: &[offices::Branch<'_>],
        fits: &dyn Fn(&Office) -> bool,
        l: Language,
        found: &mut Vec<Choice>,
    ) {
        for branch in branches {
            let office = branch.office;
            if office.facts.to.is_none() && fits(office) {
                let label = format!("{} ({})", office.title(l.code()), kind(office.facts.kind, l));
                found.push(Choice::new(&office.slug, label));
            }
            walk(&branch.below, fits, l, found);
        }
    }
    let mut found = vec![Choice::new("", none)];
    walk(&offices.tree(None, l.code()), &fits, l, &mut found);
    found
}

/// What was typed, as a draft.
fn draft(form: &Form) -> Draft {
    let text = |name| form.get(name).to_owned();
    let lines = |name, ends: &[char]| {
        let parts = form.get(name).split(ends).map(str::trim);
        parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    Draft {
        slug: text("slug"),
        kind: text("kind"),
        name: text("name"),
        name_language: text("name_language"),
        names: lines("names", &['\n']),
        parent: text("parent"),
        countries: lines("countries", &['\n', ';']),
        city: text("city"),
        from: text("from"),
        to: text("to"),
    }
}

/// What the form shows of an office.
fn typed(office: &Office, among: &Offices, l: Language) -> Form {
    let draft = Draft::of(office, among, l.code());
    Form::of([
        ("seen", office.changed_at.to_string()),
        ("kind", draft.kind),
        ("name", draft.name),
        ("name_language", if draft.name_language == "und" { String::new() } else { draft.name_language }),
        ("names", draft.names.join("\n")),
        ("parent", draft.parent),
        ("countries", super::countries(office, l).join("\n")),
        ("city", draft.city),
        ("from", draft.from),
        ("to", draft.to),
    ])
}

fn edit<'a>(by: &'a By, page: Page<'a>, offices: &Offices, office: Option<&Office>, form: Form) -> Edit<'a> {
    let l = by.l;
    let below = office.map(|one| one.id);
    let fits = |one: &Office| {
        one.facts.kind != Kind::Field
            && Some(one.id) != below
            && !offices.above(one.id).any(|above| Some(above.id) == below)
    };
    let (action, back) = match office {
        Some(office) => (path(office, "/edit", l), path(office, "", l)),
        None => (l.to("/offices/new").into_owned(), l.to("/offices").into_owned()),
    };
    let kinds = Kind::ALL.into_iter().map(|one| Choice::new(one.as_str(), kind(one, l)));
    Edit {
        l,
        page,
        form,
        action,
        back,
        new: office.is_none(),
        with_end: office.is_none_or(|office| office.facts.to.is_some()),
        changed: false,
        kinds: kinds.collect(),
        parents: open(offices, l.say("offices-parent-none"), fits, l),
        tongues: tongues(l),
    }
}

fn blank<'a>(by: &'a By, offices: &Offices, form: Form) -> Edit<'a> {
    let page = by.page(by.l.say("offices-add")).under(by.l.say("offices-title"), "/offices");
    edit(by, page, offices, None, form)
}

fn page_of<'a>(by: &'a By, office: &Office, title: Text) -> Page<'a> {
    let page = by.page(title).under(by.l.say("offices-title"), "/offices");
    page.under(office.title(by.l.code()), &format!("/offices/{}", office.slug))
}

fn of_record<'a>(by: &'a By, offices: &Offices, office: &Office, form: Form) -> Edit<'a> {
    edit(by, page_of(by, office, by.l.say("offices-edit")), offices, Some(office), form)
}

/// All offices, and the one at an address, for those who keep them.
async fn current(by: &By, slug: &str) -> Result<(Offices, Office)> {
    by.must(Act::ManageOffices)?;
    let offices = offices::list(&by.app).await?;
    let office = offices.at(slug).cloned().ok_or_else(Error::not_found)?;
    Ok((offices, office))
}

/// `GET /offices/new`
pub(crate) async fn new(by: By) -> Result {
    by.must(Act::ManageOffices)?;
    let offices = offices::list(&by.app).await?;
    blank(&by, &offices, Form::of([("kind", Kind::Country.as_str()), ("name_language", by.l.code())])).show()
}

/// `POST /offices/new`
pub(crate) async fn add(by: By, form: Form) -> Result {
    match offices::add(&by.app, &by.actor, &draft(&form)).await {
        Ok(office) => Ok(by.go(&format!("/offices/{}", office.slug))),
        Err(error) => {
            let form = form.wrong(error)?;
            blank(&by, &offices::list(&by.app).await?, form).again()
        }
    }
}

/// `GET /offices/{slug}/edit`
pub(crate) async fn show(by: By, At(slug): At<String>) -> Result {
    let (offices, office) = current(&by, &slug).await?;
    of_record(&by, &offices, &office, typed(&office, &offices, by.l)).show()
}

/// `POST /offices/{slug}/edit`: what was typed stays, also when someone else was faster.
pub(crate) async fn save(by: By, At(slug): At<String>, form: Form) -> Result {
    let (_, office) = current(&by, &slug).await?;
    let seen = form.get("seen").parse().unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let error = match offices::revise(&by.app, &by.actor, office.id, &draft(&form), seen).await {
        Ok(()) => return Ok(by.go(&format!("/offices/{slug}"))),
        Err(error) => error,
    };
    let (offices, office) = current(&by, &slug).await?;
    if !matches!(error, Cause::Conflict(_)) {
        let form = form.wrong(error)?;
        return of_record(&by, &offices, &office, form).again();
    }
    let form = form.with("seen", office.changed_at.to_string());
    let mut response = Edit { changed: true, ..of_record(&by, &offices, &office, form) }.show()?;
    *response.status_mut() = StatusCode::CONFLICT;
    Ok(response)
}

#[derive(Template)]
#[template(path = "offices/rename.html")]
struct Rename<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    back: String,
    name: String,
    tongues: Vec<Choice>,
}

fn renaming<'a>(by: &'a By, office: &Office, form: Form) -> Rename<'a> {
    Rename {
        l: by.l,
        page: page_of(by, office, by.l.say("offices-rename")),
        form,
        action: path(office, "/rename", by.l),
        back: path(office, "", by.l),
        name: office.title(by.l.code()).to_owned(),
        tongues: tongues(by.l),
    }
}

/// `GET /offices/{slug}/rename`
pub(crate) async fn ask_name(by: By, At(slug): At<String>) -> Result {
    let (_, office) = current(&by, &slug).await?;
    let language = office.name(by.l.code()).map_or("", |name| &name.language).replace("und", "");
    renaming(&by, &office, Form::of([("language", language)])).show()
}

/// `POST /offices/{slug}/rename`
pub(crate) async fn rename(by: By, At(slug): At<String>, form: Form) -> Result {
    let (_, office) = current(&by, &slug).await?;
    let renamed = async {
        let on = form.given("date").map(PartialDate::parse).transpose();
        let on = on.map_err(|message| Cause::invalid("date", message))?;
        offices::rename(&by.app, &by.actor, office.id, form.get("name"), form.get("language"), on).await
    };
    match renamed.await {
        Ok(()) => Ok(by.go(&format!("/offices/{slug}"))),
        Err(error) => renaming(&by, &office, form.wrong(error)?).again(),
    }
}

#[derive(Template)]
#[template(path = "offices/close.html")]
struct Close<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    back: String,
    name: String,
    successors: Vec<Choice>,
}

fn closing<'a>(by: &'a By, offices: &Offices, office: &Office, form: Form) -> Close<'a> {
    let l = by.l;
    let fits = |one: &Office| one.id != office.id && !offices.above(one.id).any(|above| above.id == office.id);
    Close {
        l,
        page: page_of(by, office, l.say("offices-close")),
        form,
        action: path(office, "/close", l),
        back: path(office, "", l),
        name: office.title(l.code()).to_owned(),
        successors: open(offices, l.say("offices-close-no-successor"), fits, l),
    }
}

/// `GET /offices/{slug}/close`
pub(crate) async fn ask_close(by: By, At(slug): At<String>) -> Result {
    let (offices, office) = current(&by, &slug).await?;
    closing(&by, &offices, &office, Form::default()).show()
}

/// `POST /offices/{slug}/close`: with a successor it is a merger.
pub(crate) async fn close(by: By, At(slug): At<String>, form: Form) -> Result {
    let (offices, office) = current(&by, &slug).await?;
    let closed = async {
        let on = PartialDate::parse(form.get("date")).map_err(|message| Cause::invalid("date", message))?;
        let unknown = |slug: &str| {
            let message = engagement::message::Message::new("problem-office-unknown").with("text", slug);
            Cause::invalid("successor", message)
        };
        let given = form.given("successor");
        let into =
            given.map(|slug| offices.at(slug).map(|one| one.id).ok_or_else(|| unknown(slug))).transpose()?;
        match into {
            Some(into) => offices::merge(&by.app, &by.actor, &[office.id], into, on).await,
            None => offices::close(&by.app, &by.actor, office.id, on, None).await,
        }
    };
    match closed.await {
        Ok(()) => Ok(by.go(&format!("/offices/{slug}"))),
        Err(error) => closing(&by, &offices, &office, form.wrong(error)?).again(),
    }
}
