//! `parvis people add EMAIL --role ROLE`: an account and the link by which its owner signs in.

use super::open;
use crate::options::{People, PeopleCommand, Place};
use crate::outcome;
use engagement::access::Role;
use engagement::error::Result;
use engagement::people;
use std::process::ExitCode;

#[allow(clippy::print_stdout)]
pub(super) async fn run(place: &Place, people: &People) -> Result<ExitCode> {
    let (app, actor) = open(place).await?;
    match &people.command {
        PeopleCommand::Add { email, role } => {
            let added = people::add(&app, &actor, email, role.parse::<Role>()?).await?;
            let role = added.account.role.as_str();
            let what = if added.new { "is added" } else { "had an account, which is open" };
            eprintln!("{email} {what}, as {role}. The link signs in once, until {}:", added.link.expires_at);
            println!("{}", sign_in_address(&app, &added.link.token));
        }
        PeopleCommand::List => {
            for account in people::list(&app, &actor).await? {
                let closed = if account.is_open() { "" } else { "  (closed)" };
                println!("{:<40} {}{closed}", account.email, account.role.as_str());
            }
        }
        PeopleCommand::Close { email } => {
            let known = people::list(&app, &actor).await?;
            let account = known.into_iter().find(|account| account.email.eq_ignore_ascii_case(email.trim()));
            let account = account.ok_or(engagement::error::Error::NotFound)?;
            people::close(&app, &actor, account.id).await?;
            eprintln!("{email} can no longer sign in.");
        }
    }
    Ok(ExitCode::from(outcome::DONE))
}

/// The address that signs in.
pub(super) fn sign_in_address(app: &engagement::app::App, token: &str) -> String {
    format!("{}/sign-in/{token}", app.settings.public_url.trim_end_matches('/'))
}
