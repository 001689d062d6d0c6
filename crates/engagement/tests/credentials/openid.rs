//! Signing in through the institution's identity provider: for whom, and for whom not.

use super::*;
use engagement::app::App;
use engagement::credentials::{CEREMONY_LASTS, FRESH, Missing, Shown};
use engagement::personal;
use engagement::settings::{OpenId, Settings};
use std::sync::Arc;

const ISSUER: &str = "https://id.example.org";

/// The register with a provider.
async fn provided(app: &TestApp, second_step: bool) -> Arc<App> {
    let openid = OpenId {
        issuer: ISSUER.to_owned(),
        client_id: "parvis".to_owned(),
        client_secret_file: "/nowhere".into(),
        name: "Example ID".to_owned(),
        domains: vec!["example.org".to_owned()],
        second_step,
    };
    app.node_with(Settings { openid, ..Settings::default() }).await
}

fn shown(subject: &str, email: &str) -> Shown {
    let (issuer, subject) = (ISSUER.to_owned(), subject.to_owned());
    Shown { issuer, subject, email: Some(email.to_owned()), email_verified: true }
}

async fn sign_in(app: &App, subject: &str, email: &str) -> Result<SignedIn, Error> {
    credentials::sign_in_by_openid(app, &shown(subject, email), &phone()).await
}

async fn add(app: &TestApp, email: &str, role: Role) -> AccountId {
    people::add(app, &Actor::Operator, email, &at_headquarters(role)).await.unwrap().account.id
}

story!(staff_are_found_by_their_address_once_and_known_from_then_on, |app| async move {
    let node = provided(&app, true).await;
    let id = add(&app, AWA, Role::Editor).await;
    let first = sign_in(&node, "s-1", "AWA@Example.org").await.unwrap();
    assert!(!first.half && account(&first) == id);
    let moved = sign_in(&node, "s-1", "ben@example.com").await.unwrap();
    assert_eq!(account(&moved), id, "an address that changes there moves nobody");
    add(&app, "ben@example.org", Role::Viewer).await;
    let moved = sign_in(&node, "s-1", "ben@example.org").await.unwrap();
    assert_eq!(account(&moved), id, "nor into another account");
    assert_eq!(
        key(sign_in(&node, "s-2", AWA).await),
        "problem-openid-another",
        "who is given the address is another"
    );
    assert_eq!(
        log(&app, &first).await,
        ["identity-bound", "signed-in", "signed-in", "signed-in", "provider-refused"]
    );
    let desk = credentials::sign_in_by_openid(&node, &shown("s-1", AWA), &desk()).await.unwrap();
    assert_eq!(letters(&app, "new-sign-in").await, 1, "a new browser is told by mail");
    assert_eq!(people::own(&app, &desk.actor).await.unwrap().confirmed_at, None, "no mail has shown whose it is");
    let elsewhere = Shown { issuer: "https://evil.example".to_owned(), ..shown("s-1", AWA) };
    assert!(matches!(credentials::sign_in_by_openid(&node, &elsewhere, &phone()).await, Err(Error::Forbidden)));
    assert!(matches!(sign_in(&app, "s-1", AWA).await, Err(Error::NotFound)), "where no provider is set");
});

story!(a_provider_speaks_for_its_domains_and_for_addresses_that_it_has_checked, |app| async move {
    let node = provided(&app, true).await;
    add(&app, AWA, Role::Editor).await;
    add(&app, "awa@example.com", Role::Editor).await;
    assert_eq!(key(sign_in(&node, "s-1", "awa@example.com").await), "problem-openid-domain");
    assert_eq!(key(sign_in(&node, "s-1", "nobody@example.org").await), "problem-openid-unknown");
    for odd in [Shown { email_verified: false, ..shown("s-1", AWA) }, Shown { email: None, ..shown("s-1", AWA) }] {
        let refused = credentials::sign_in_by_openid(&node, &odd, &phone()).await;
        assert_eq!(key(refused), "problem-openid-unverified");
    }
    assert_eq!(app.number("SELECT count(*) FROM identity").await, 0);
});

story!(nobody_of_an_organization_comes_in_by_the_hosts_provider, |app| async move {
    let node = provided(&app, true).await;
    let keepers = app.organization("River Keepers").await;
    let awa = signed_up(&app, AWA).await;
    assert_eq!(key(sign_in(&node, "s-1", AWA).await), "problem-openid-not-staff");
    people::give(&app, &Actor::Operator, account(&awa), &of(keepers, Role::Member)).await.unwrap();
    assert_eq!(key(sign_in(&node, "s-1", AWA).await), "problem-openid-not-staff");
    let delegate = Membership { role: Role::Delegate, of: Of::State("MLI".to_owned()) };
    let delegate = people::add(&app, &Actor::Operator, "d@example.org", &delegate).await.unwrap();
    assert_eq!(key(sign_in(&node, "s-2", "d@example.org").await), "problem-openid-not-staff");
    people::give(&app, &Actor::Operator, delegate.account.id, &at_headquarters(Role::Viewer)).await.unwrap();
    assert_eq!(key(sign_in(&node, "s-2", "d@example.org").await), "problem-openid-both");
    people::give(&app, &Actor::Operator, account(&awa), &at_headquarters(Role::Viewer)).await.unwrap();
    assert_eq!(key(sign_in(&node, "s-1", AWA).await), "problem-openid-both");
    assert_eq!(app.number("SELECT count(*) FROM identity").await, 0);
    assert_eq!(log(&app, &awa).await.last(), Some(&"provider-refused"), "and its owner sees it");
});

story!(what_the_provider_has_opened_closes_when_the_account_acts_for_others, |app| async move {
    let node = provided(&app, true).await;
    let keepers = app.organization("River Keepers").await;
    let id = add(&app, AWA, Role::Editor).await;
    let session = sign_in(&node, "s-1", AWA).await.unwrap();
    assert_eq!(who(&app, &session.token).await, session.actor);
    people::give(&app, &Actor::Operator, id, &of(keepers, Role::FocalPoint)).await.unwrap();
    assert_eq!(who(&app, &session.token).await, Actor::Visitor);
    assert_eq!(app.number("SELECT count(*) FROM session").await, 0);
    assert_eq!(key(sign_in(&node, "s-1", AWA).await), "problem-openid-both");
    people::end(&app, &Actor::Operator, id, &of(keepers, Role::FocalPoint)).await.unwrap_err();
    people::leave(&app, &people::acting(&app, id).await.unwrap(), keepers).await.unwrap();
    let session = sign_in(&node, "s-1", AWA).await.unwrap();
    app.sql("UPDATE membership SET of_kind = 'state' WHERE to_at IS NULL").await;
    assert_eq!(who(&app, &session.token).await, Actor::Visitor, "however it came about");
    app.sql("UPDATE membership SET of_kind = 'office', to_at = from_at WHERE to_at IS NULL").await;
    assert_eq!(who(&app, &session.token).await, Actor::Visitor, "nor without a role");
});

story!(a_second_step_is_asked_here_unless_the_provider_did, |app| async move {
    let node = provided(&app, false).await;
    let (_, secret) = staff(&app, AWA, Role::Editor).await;
    app.forward(jiff::SignedDuration::from_mins(1));
    let half = sign_in(&node, "s-1", AWA).await.unwrap();
    assert!(half.half);
    assert_eq!(who(&app, &half.token).await, Actor::Visitor);
    assert_eq!(credentials::missing(&app, &half.token).await.unwrap(), Some(Missing::Code));
    let whole = credentials::complete(&app, &half.token, &code(&app, &secret), &phone()).await.unwrap();
    assert!(credentials::is_fresh(&app, &whole.token).await.unwrap(), "by a code of one's own");
    let node = provided(&app, true).await;
    assert!(!sign_in(&node, "s-1", AWA).await.unwrap().half);
});

story!(the_providers_word_is_no_fresh_proof, |app| async move {
    let node = provided(&app, true).await;
    let (_, secret) = staff(&app, AWA, Role::Editor).await;
    app.forward(jiff::SignedDuration::from_mins(1));
    let session = sign_in(&node, "s-1", AWA).await.unwrap();
    let change = async || {
        credentials::set_password(&app, &session.actor, &session.token, "a new one entirely", &phone()).await
    };
    assert_eq!(key(change().await), "conflict-prove", "or the provider could choose a password for them");
    let said = ("Report", "read", "30");
    let token = credentials::make_token(&app, &session.actor, &session.token, said, &phone()).await;
    assert_eq!(key(token), "conflict-prove");
    credentials::prove(&app, &session.actor, &session.token, &code(&app, &secret), &phone()).await.unwrap();
    change().await.unwrap();
    app.forward(FRESH);
    assert_eq!(key(change().await), "conflict-prove");
});

story!(a_browser_comes_back_once_and_soon, |app| async move {
    let node = provided(&app, true).await;
    let begun = credentials::begin_openid(&node, "/import").await.unwrap();
    let other = credentials::begin_openid(&node, "").await.unwrap();
    assert!(begun.state != other.state && begun.state != begun.nonce && begun.verifier.len() >= 43);
    let again = "conflict-sign-in-again";
    assert_eq!(key(credentials::take_openid(&node, &begun.browser, &other.state).await), again);
    assert_eq!(key(credentials::take_openid(&node, "", "").await), again);
    let (taken, wanted) = credentials::take_openid(&node, &begun.browser, &begun.state).await.unwrap();
    assert_eq!((taken, wanted.as_str()), (begun.clone(), "/import"));
    assert_eq!(key(credentials::take_openid(&node, &begun.browser, &begun.state).await), again);
    app.forward(CEREMONY_LASTS);
    assert_eq!(key(credentials::take_openid(&node, &other.browser, &other.state).await), again);
    credentials::clear(&app, &Actor::System).await.unwrap();
    assert_eq!(app.number("SELECT count(*) FROM openid_ceremony").await, 0);
    assert!(matches!(credentials::begin_openid(&app, "").await, Err(Error::NotFound)));
});

story!(who_is_disabled_is_refused_and_whose_the_account_is_then_is_said_anew, |app| async move {
    let node = provided(&app, true).await;
    let id = add(&app, AWA, Role::Editor).await;
    sign_in(&node, "s-1", AWA).await.unwrap();
    people::close(&app, &Actor::Operator, id).await.unwrap();
    assert_eq!(key(sign_in(&node, "s-1", AWA).await), "problem-openid-disabled");
    add(&app, AWA, Role::Editor).await;
    assert!(sign_in(&node, "s-2", AWA).await.is_ok(), "the address has gone to someone else meanwhile");
    assert_eq!(key(sign_in(&node, "s-1", AWA).await), "problem-openid-another");
    credentials::start_over(&app, &Actor::Operator, id).await.unwrap();
    assert!(sign_in(&node, "s-1", AWA).await.is_ok(), "who starts over is bound anew");
});

story!(an_identity_is_given_to_its_owner_and_erased_with_the_account, |app| async move {
    let node = provided(&app, true).await;
    let (own, _) = staff(&app, AWA, Role::Editor).await;
    sign_in(&node, "s-1", AWA).await.unwrap();
    let held = personal::export(&app, &own.actor).await.unwrap();
    assert_eq!(held["identities"][0]["subject"], "s-1");
    personal::erase(&app, &own.actor, &own.token).await.unwrap();
    assert_eq!(app.number("SELECT count(*) FROM identity").await, 0);
});
