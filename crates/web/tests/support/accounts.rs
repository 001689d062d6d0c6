//! People with accounts, and what comes to them by mail.

use super::{Browser, Site};
use axum::http::StatusCode;
use engagement::access::{Actor, Role};
use engagement::{credentials, people, values};
use totp_rs::{Builder, Secret};

/// The password of everyone.
pub const PASSWORD: &str = "the river in the rains";

impl Site {
    /// Where the link in the last such letter leads.
    pub async fn mailed(&self, letter: &str) -> String {
        let sql = "SELECT letter_values FROM mail WHERE letter = $1 ORDER BY created_at DESC, id DESC";
        let said: Option<String> = self.app.db.read().await.unwrap().value(sql, values![letter]).await.unwrap();
        let said: serde_json::Value = serde_json::from_str(&said.unwrap()).unwrap();
        said["link"].as_str().unwrap().to_owned()
    }

    /// Someone who has made an account, and is signed in.
    pub async fn signed_up(&self, email: &str) -> Browser<'_> {
        let mut browser = self.browser();
        browser.post("/sign-up", &format!("email={}", super::forms::encoded(email))).await;
        let link = self.mailed("confirm-address").await;
        let form = browser.get(&link).await.form("/sign-up/");
        let answer = browser.submit(&form.set("person_name", "Awa Keita").set("password", PASSWORD)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        browser
    }

    /// Someone of the institution's people with a password and a second factor: the session and the secret.
    pub async fn equipped(&self, role: Role) -> (Browser<'_>, String) {
        let browser = self.signed_in(role).await;
        let actor = people::who(&self.app, browser.session()).await.unwrap().0;
        let origin = credentials::Origin::default();
        credentials::set_password(&self.app, &actor, browser.session(), PASSWORD, &origin).await.unwrap();
        let secret = credentials::new_factor(&self.app, browser.session()).await.unwrap().secret;
        let code = self.code(&secret);
        credentials::confirm_factor(&self.app, browser.session(), &secret, &code, &origin).await.unwrap();
        self.app.clock.forward(jiff::SignedDuration::from_mins(1));
        (browser, secret)
    }

    /// The cookies of someone who has given the password and not yet the code.
    pub async fn halfway(&self, role: Role) -> Vec<(String, String)> {
        self.equipped(role).await;
        let mut browser = self.browser();
        let email = format!("{}@example.org", role.as_str());
        browser.post("/sign-in", &format!("email={email}&password={}", super::forms::encoded(PASSWORD))).await;
        assert!(!browser.session().is_empty());
        browser.cookies
    }

    /// What an authenticator shows now.
    pub fn code(&self, secret: &str) -> String {
        let secret = Secret::try_from_base32(secret).unwrap();
        let now = u64::try_from(self.app.now().as_second()).unwrap();
        Builder::new().with_secret(secret).build().unwrap().generate(now).to_string()
    }

    /// The account with an address.
    pub async fn account(&self, email: &str) -> engagement::ids::AccountId {
        people::acting_as(&self.app, email).await.unwrap().account().unwrap()
    }

    /// Gives someone a role for an organization.
    pub async fn acts_for(&self, email: &str, organization: engagement::ids::OrganizationId, role: Role) {
        let membership = engagement::access::Membership::of_organization(role, organization);
        people::give(&self.app, &Actor::Operator, self.account(email).await, &membership).await.unwrap();
    }
}
