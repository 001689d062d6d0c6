//! One's own account: who one is and where, how one signs in, where one is signed in, what was done with it.

use super::Caller;
use super::roles::{self, Held, Names};
use super::{own_passkeys, tokens};
use crate::by::{At, By};
use crate::error::Result;
use crate::form::{Choice, Form};
use crate::language::{Language, Text, key};
use crate::page::{Page, Show};
use crate::routes;
use askama::Template;
use engagement::credentials::{self, Entry, Event};
use engagement::error::Error as Cause;
use engagement::ids;
use engagement::people::{self, Session};

/// Lines of the security log that are shown at first.
const FEW: usize = 8;

#[derive(Template)]
#[template(path = "people/account.html")]
struct Account<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    email: String,
    tongues: Vec<Choice>,
    held: Vec<Held>,
    keys: credentials::Held,
    recovery: Text,
    is_staff: bool,
    sessions: Vec<Seen>,
    passkeys: Vec<own_passkeys::Line>,
    /// Whether passkeys can be used here, and whether one more can be added.
    offered: bool,
    room: bool,
    tokens: Vec<tokens::Line>,
    log: Vec<Line>,
    earlier: Vec<Line>,
    data: &'static str,
}

/// A session, as it is listed.
struct Seen {
    id: String,
    device: String,
    since: String,
    used: String,
    here: bool,
}

/// What was done, how often in a row, and with what.
struct Line {
    what: Text,
    device: String,
    when: String,
    times: Option<Text>,
}

/// `GET /account`
pub(crate) async fn show(by: By, caller: Caller) -> Result {
    let own = people::own(&by.app, &by.actor).await?;
    let form = Form::of([("person_name", own.name), ("language", own.language.unwrap_or_default())]);
    page(&by, &caller, form).await?.show()
}

/// `POST /account`
pub(crate) async fn describe(by: By, caller: Caller, form: Form) -> Result {
    let known = form.given("language").and_then(Language::of).map(Language::code);
    // Where there is one language only the page does not ask.
    let language = if languages(by.l).is_empty() { own_language(&by).await? } else { known.map(str::to_owned) };
    match people::describe(&by.app, &by.actor, form.get("person_name"), language.as_deref()).await {
        Ok(()) => Ok(by.go("/account")),
        Err(error) => page(&by, &caller, form.wrong(error)?).await?.again(),
    }
}

async fn own_language(by: &By) -> Result<Option<String>> {
    Ok(people::own(&by.app, &by.actor).await?.language)
}

/// The languages to choose from; none when there is one only.
fn languages(l: Language) -> Vec<Choice> {
    let all: Vec<_> = Language::all().map(|one| Choice::new(one.code(), one.own_name())).collect();
    let browser = Choice::new("", l.say("account-language-browser"));
    if all.len() > 1 { std::iter::once(browser).chain(all).collect() } else { Vec::new() }
}

async fn page<'a>(by: &'a By, caller: &Caller, form: Form) -> Result<Account<'a>> {
    let (l, app) = (by.l, &by.app);
    let own = people::own(app, &by.actor).await?;
    let held = people::held_by(app, &by.actor, own.id).await?;
    let names = Names::of(by, &held).await?;
    let keys = credentials::held(app, &by.actor).await?;
    let page = by.page(l.say("account-title"));
    let here = caller.session.as_deref().map(ids::hash).map(|hash| ids::hex(&hash));
    let sessions = people::sessions(app, &by.actor, own.id).await?;
    let sessions = sessions.into_iter().map(|one| seen(one, here.as_deref(), &page, l)).collect();
    let passkeys = own_passkeys::lines(by, &page).await?;
    let mut log = lines(credentials::security_log(app, &by.actor, own.id).await?, &page, l);
    let earlier = log.split_off(log.len().min(FEW));
    Ok(Account {
        l,
        form,
        email: own.email,
        tongues: languages(l),
        held: roles::told(&names, held, l),
        recovery: l.say("account-codes-left").with("count", keys.recovery_codes),
        keys,
        is_staff: by.actor.is_staff(),
        sessions,
        offered: credentials::passkeys_at(&app.settings).is_some(),
        room: passkeys.len() < credentials::MOST_PASSKEYS,
        passkeys,
        tokens: tokens::lines(by, &page).await?,
        log,
        earlier,
        data: if routes::leads_to("/account/data") { "/account/data" } else { "/privacy" },
        page,
    })
}

fn seen(one: Session, here: Option<&str>, page: &Page<'_>, l: Language) -> Seen {
    let zone = page.zone();
    Seen {
        here: here == Some(one.id.as_str()),
        device: device(&one.device, l),
        since: l.moment(one.created_at, &zone),
        used: l.moment(one.seen_at, &zone),
        id: one.id,
    }
}

fn device(device: &str, l: Language) -> String {
    if device.is_empty() { l.say("account-device-unknown").to_string() } else { device.to_owned() }
}

/// The log in words; the same done over and over is one line.
fn lines(log: Vec<Entry>, page: &Page<'_>, l: Language) -> Vec<Line> {
    let is_same = |one: &Entry, next: &Entry| one.event == next.event && one.device == next.device;
    let line = |same: &[Entry]| {
        let last = same.first()?;
        let by_program = matches!(last.event, Event::StartedOver);
        Some(Line {
            what: l.say(event(last.event)),
            device: if by_program { String::new() } else { device(&last.device, l) },
            when: l.moment(last.at, &page.zone()),
            times: (same.len() > 1).then(|| l.say("account-log-times").with("count", same.len())),
        })
    };
    log.chunk_by(is_same).filter_map(line).collect()
}

fn event(event: Event) -> &'static str {
    match event {
        Event::SignedIn => key("event-signed-in"),
        Event::Failed => key("event-failed"),
        Event::PasswordChanged => key("event-password-changed"),
        Event::SecondFactorAdded => key("event-second-factor-added"),
        Event::SecondFactorRemoved => key("event-second-factor-removed"),
        Event::RecoveryCodeUsed => key("event-recovery-code-used"),
        Event::RecoveryCodesMade => key("event-recovery-codes-made"),
        Event::LinkAsked => key("event-link-asked"),
        Event::SessionsEnded => key("event-sessions-ended"),
        Event::StartedOver => key("event-started-over"),
        Event::TokenMade => key("event-token-made"),
        Event::TokenRevoked => key("event-token-revoked"),
        Event::PasskeyAdded => key("event-passkey-added"),
        Event::PasskeyRenamed => key("event-passkey-renamed"),
        Event::PasskeyRemoved => key("event-passkey-removed"),
        Event::IdentityBound => key("event-identity-bound"),
        Event::ProviderRefused => key("event-provider-refused"),
        Event::PlantedRemoved => key("event-planted-removed"),
    }
}

/// `POST /account/sessions/{id}/end`
pub(crate) async fn end_session(by: By, caller: Caller, At(id): At<String>) -> Result {
    credentials::end_session(&by.app, &by.actor, &id, &caller.origin).await?;
    Ok(by.go("/account#sessions"))
}

/// `POST /account/sessions/end-others`
pub(crate) async fn end_others(by: By, caller: Caller) -> Result {
    if by.actor.account().is_none() {
        return Err(Cause::Forbidden.into());
    }
    credentials::end_others(&by.app, &by.actor, caller.session()?, &caller.origin).await?;
    Ok(by.go("/account#sessions"))
}
