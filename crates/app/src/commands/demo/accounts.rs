//! One account of each kind, so that whoever tries the demonstration sees it with everyone's eyes.

use engagement::access::{Actor, Membership, Of, Role};
use engagement::app::App;
use engagement::error::{Error, Result};
use engagement::{claims, credentials, offices, organizations, people};

/// The password of all of them; the sign-in page says it.
const PASSWORD: &str = credentials::DEMONSTRATION_PASSWORD;

/// The office of the manager, the editor and the viewer.
const OFFICE: &str = "nairobi";
/// The state of the delegate.
const STATE: &str = "CHE";
/// The organization of the focal point, the deputy and the member: the institution's oldest partner on record.
const ORGANIZATION: &str = "International Council of Voluntary Agencies";

/// Makes those that are not there yet.
pub(super) async fn make(app: &App) -> Result<()> {
    let known = people::list(app, &Actor::Operator).await?;
    for role in Role::ALL {
        let email = format!("{}@demo.example", role.as_str());
        if !known.iter().any(|account| account.email == email) {
            one(app, &email, role).await?;
        }
    }
    Ok(())
}

async fn one(app: &App, email: &str, role: Role) -> Result<()> {
    let operator = Actor::Operator;
    let membership = match role {
        Role::Delegate => Membership { role, of: Of::State(STATE.to_owned()) },
        role if role.is_of_office() => {
            let office = offices::list(app).await?.at(OFFICE).map(|office| office.id);
            Membership { role, of: Of::Office(office) }
        }
        role if role.is_of_organization() => {
            let found = organizations::named(app, &operator, ORGANIZATION).await?.ok_or(Error::NotFound)?;
            Membership::of_organization(role, found)
        }
        role => role.at_headquarters()?,
    };
    let added = claims::appoint(app, &operator, email, &membership).await?;
    credentials::equip(app, &operator, added.account.id, PASSWORD, role.is_staff()).await
}
