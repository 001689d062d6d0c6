//! `parvis people`: accounts, the roles that they hold, and the links by which their owners sign in.

use super::open;
use crate::options::{Holder, People, PeopleCommand, Place};
use crate::outcome;
use engagement::access::{Actor, Membership, Of, Role};
use engagement::app::App;
use engagement::error::{Error, Result};
use engagement::message::Message;
use engagement::offices;
use engagement::people::{self, Account};
use engagement::vocabulary;
use engagement::{claims, credentials};
use std::process::ExitCode;

pub(super) async fn run(place: &Place, people: &People) -> Result<ExitCode> {
    let (app, actor) = open(place).await?;
    match &people.command {
        PeopleCommand::Add(holder) => add(&app, &actor, holder).await?,
        PeopleCommand::Invite(holder) => {
            let membership = membership(&app, holder).await?;
            let institution = app.settings.institution.name.clone();
            let names = (institution.as_str(), institution.as_str());
            people::invite(&app, &actor, &holder.email, &membership, names, &app.settings.language).await?;
            eprintln!("{} is invited as {}.", holder.email, holder.role);
        }
        PeopleCommand::Role(holder) => {
            let account = known(&app, &actor, &holder.email).await?;
            people::give(&app, &actor, account.id, &membership(&app, holder).await?).await?;
            eprintln!("{} is {} now.", holder.email, holder.role);
        }
        PeopleCommand::List => list(&app, &actor).await?,
        PeopleCommand::Disable { email } => {
            let account = known(&app, &actor, email).await?;
            people::close(&app, &actor, account.id).await?;
            eprintln!("{email} can no longer sign in.");
        }
        PeopleCommand::Reset { email } => {
            let account = known(&app, &actor, email).await?;
            let link = credentials::start_over(&app, &actor, account.id).await?;
            eprintln!(
                "The second factor is gone and all sessions have ended. The link signs in once, until {}:",
                link.expires_at
            );
            print(&sign_in_address(&app, &link.token));
        }
    }
    Ok(ExitCode::from(outcome::DONE))
}

async fn add(app: &App, actor: &Actor, holder: &Holder) -> Result<()> {
    let (email, role) = (&holder.email, &holder.role);
    let added = claims::appoint(app, actor, email, &membership(app, holder).await?).await?;
    if added.new {
        eprintln!("{email} is added, as {role}. The link signs in once, until {}:", added.link.expires_at);
    } else {
        eprintln!(
            "{email} had an account and keeps its roles; parvis people role gives others. The link signs in once, until {}:",
            added.link.expires_at
        );
    }
    print(&sign_in_address(app, &added.link.token));
    Ok(())
}

async fn list(app: &App, actor: &Actor) -> Result<()> {
    let held = people::holders(app, actor).await?;
    for account in people::list(app, actor).await? {
        let closed = if account.is_open() { "" } else { "  (disabled)" };
        let roles = held.iter().filter(|(id, _)| *id == account.id).map(|(_, one)| one.role.as_str());
        print(&format!("{:<40} {}{closed}", account.email, roles.collect::<Vec<_>>().join(", ")));
    }
    Ok(())
}

#[allow(clippy::print_stdout)]
fn print(line: &str) {
    println!("{line}");
}

async fn known(app: &App, actor: &Actor, email: &str) -> Result<Account> {
    let all = people::list(app, actor).await?;
    let account = all.into_iter().find(|account| account.email.eq_ignore_ascii_case(email.trim()));
    account.ok_or_else(|| Error::invalid("email", Message::new("problem-no-account").with("email", email)))
}

/// The role that the options name, and where it holds.
async fn membership(app: &App, holder: &Holder) -> Result<Membership> {
    let role: Role = holder.role.parse()?;
    let wrong = |field: &str| Error::invalid(field, Message::new("problem-role-of").with("role", role.as_str()));
    match role {
        Role::Delegate => {
            let code = holder.country.as_deref().unwrap_or_default().to_uppercase();
            let known = vocabulary::all().country.get(&code).ok_or_else(|| wrong("country"))?;
            Ok(Membership { role, of: Of::State(known.code.clone()) })
        }
        role if role.is_of_organization() => {
            let id = holder.organization.as_deref().and_then(|id| id.parse().ok());
            Ok(Membership::of_organization(role, id.ok_or_else(|| wrong("organization"))?))
        }
        role if role.is_of_office() && holder.office.is_some() => {
            let slug = holder.office.as_deref().unwrap_or_default();
            let offices = offices::list(app).await?;
            let office = offices.at(slug).ok_or_else(|| wrong("office"))?;
            let headquarters = offices.headquarters().is_some_and(|one| one.id == office.id);
            Ok(Membership { role, of: Of::Office((!headquarters).then_some(office.id)) })
        }
        role => role.at_headquarters(),
    }
}

/// The address that signs in.
pub(super) fn sign_in_address(app: &App, token: &str) -> String {
    format!("{}/sign-in/{token}", app.settings.public_url.trim_end_matches('/'))
}
