//! Passkeys: added, used, removed; and what is tried against them.

use super::*;
use crate::support::authenticator::Device;
use engagement::app::App;
use engagement::credentials::{FRESH, MOST_PASSKEYS, Missing, PASSKEY_LASTS, Passkey, Second};
use engagement::personal;
use engagement::settings::Settings;
use jiff::SignedDuration;
use serde_json::Value;
use std::sync::Arc;

const SITE: &str = "https://parvis.example";

/// The register at an address that has a name.
async fn named(app: &TestApp) -> Arc<App> {
    app.node_with(Settings { public_url: SITE.to_owned(), ..Settings::default() }).await
}

async fn added(app: &App, one: &SignedIn, device: &mut Device) -> Passkey {
    let told = credentials::begin_passkey(app, &one.actor, &one.token).await.unwrap();
    let said = ("  My   phone ", &*device.create(&told));
    credentials::add_passkey(app, &one.actor, &one.token, said, &phone()).await.unwrap()
}

async fn sign_in(app: &App, device: &mut Device) -> Result<SignedIn, Error> {
    let (told, secret) = credentials::begin_passkey_sign_in(app).await.unwrap();
    credentials::sign_in_by_passkey(app, &secret, &device.get(&told), &phone()).await
}

/// Refused as a wrong one is.
async fn refused(app: &App, device: &mut Device) {
    assert_eq!(key(sign_in(app, device).await), "problem-passkey");
}

story!(a_passkey_is_added_and_signs_in, |app| async move {
    let site = named(&app).await;
    let awa = signed_up(&app, AWA).await;
    let mut device = Device::at(SITE);
    let one = added(&site, &awa, &mut device).await;
    assert_eq!((one.name.as_str(), one.used_at), ("My phone", None));
    assert_eq!(letters(&app, "passkey-added").await, 1);
    assert_eq!(credentials::held(&app, &awa.actor).await.unwrap().passkeys, 1);

    app.forward(SignedDuration::from_hours(1));
    let whole = sign_in(&site, &mut device).await.unwrap();
    assert!(!whole.half && whole.token != awa.token);
    assert_eq!(who(&app, &whole.token).await.account(), awa.actor.account());
    assert_eq!(credentials::passkeys(&app, &awa.actor).await.unwrap()[0].used_at, Some(app.now()));
    assert_eq!(log(&app, &awa).await[1..], ["signed-in", "passkey-added", "signed-in"]);
    assert_eq!(letters(&app, "new-sign-in").await, 0, "from a browser that was seen before");
    let (told, secret) = credentials::begin_passkey_sign_in(&site).await.unwrap();
    assert_eq!(told["allowCredentials"], Value::Array(Vec::new()), "nobody says who it is");
    credentials::sign_in_by_passkey(&site, &secret, &device.get(&told), &desk()).await.unwrap();
    assert_eq!(letters(&app, "new-sign-in").await, 1);
});

story!(an_answer_serves_once_and_in_time_and_in_its_browser, |app| async move {
    let site = named(&app).await;
    let awa = signed_up(&app, AWA).await;
    let mut device = Device::uncounted(SITE);
    added(&site, &awa, &mut device).await;
    let answer =
        async |secret: &str, answer: &str| credentials::sign_in_by_passkey(&site, secret, answer, &phone()).await;
    let (told, secret) = credentials::begin_passkey_sign_in(&site).await.unwrap();
    let right = device.get(&told);
    let (_, other) = credentials::begin_passkey_sign_in(&site).await.unwrap();
    assert_eq!(key(answer(&other, &right).await), "problem-passkey", "another browser was asked another question");
    assert_eq!(key(answer("", &right).await), "problem-passkey-again");
    assert_eq!(key(answer(&secret, "{}").await), "problem-passkey", "what is no answer uses nothing up");
    answer(&secret, &right).await.unwrap();
    assert_eq!(key(answer(&secret, &right).await), "problem-passkey-again", "replayed");
    assert_eq!(key(answer(&awa.token, &right).await), "problem-passkey-again");

    let (told, secret) = credentials::begin_passkey_sign_in(&site).await.unwrap();
    assert_eq!(key(answer(&secret, &right).await), "problem-passkey", "the answer to another question");
    assert_eq!(key(answer(&secret, &device.get(&told)).await), "problem-passkey-again", "one try each");
    let (told, secret) = credentials::begin_passkey_sign_in(&site).await.unwrap();
    app.forward(PASSKEY_LASTS);
    assert_eq!(key(answer(&secret, &device.get(&told)).await), "problem-passkey-again", "too late");
    credentials::begin_passkey_sign_in(&site).await.unwrap();
    app.forward(PASSKEY_LASTS);
    credentials::clear(&app, &Actor::System).await.unwrap();
    assert_eq!(app.number("SELECT count(*) FROM passkey_ceremony").await, 0);
});

story!(of_many_who_come_with_one_answer_one_is_let_in, |app| async move {
    let site = named(&app).await;
    let awa = signed_up(&app, AWA).await;
    let mut device = Device::uncounted(SITE);
    added(&site, &awa, &mut device).await;
    let (told, secret) = credentials::begin_passkey_sign_in(&site).await.unwrap();
    let answer = device.get(&told);
    let one = || {
        let (site, secret, answer) = (site.clone(), secret.clone(), answer.clone());
        tokio::spawn(async move {
            credentials::sign_in_by_passkey(&site, &secret, &answer, &Origin::default()).await.is_ok()
        })
    };
    let tries: Vec<_> = (0..4).map(|_| one()).collect();
    let won = futures_util::future::join_all(tries).await.into_iter().filter(|won| *won.as_ref().unwrap()).count();
    assert_eq!(won, 1);
});

story!(what_devices_lie_about_is_refused, |app| async move {
    let site = named(&app).await;
    let (awa, ben) = (signed_up(&app, AWA).await, signed_up(&app, "ben@example.org").await);
    let mut device = Device::at(SITE);
    added(&site, &awa, &mut device).await;
    device.verifies = false;
    refused(&site, &mut device).await;
    device.verifies = true;
    let evil = [
        "https://parvis.evil",
        "http://parvis.example",
        "https://x.parvis.example",
        "https://parvis.example:8443",
    ];
    for origin in evil {
        origin.clone_into(&mut device.origin);
        refused(&site, &mut device).await;
    }
    SITE.clone_into(&mut device.origin);
    app.forward(SignedDuration::from_mins(15));
    device.claim(account(&ben).0.as_bytes());
    refused(&site, &mut device).await;
    app.forward(SignedDuration::from_mins(15));
    device.claim(account(&awa).0.as_bytes());
    sign_in(&site, &mut device).await.unwrap();
    let elsewhere =
        app.node_with(Settings { public_url: "https://other.example".to_owned(), ..Settings::default() });
    refused(&*elsewhere.await, &mut device).await;
    device.wind_back();
    refused(&site, &mut device).await;
    assert_eq!(log(&app, &awa).await.iter().filter(|event| **event == "failed").count(), 8);
    credentials::prove(&app, &ben.actor, &ben.token, PASSWORD, &phone()).await.unwrap();
    let mut unknown = Device::at(SITE);
    let told = credentials::begin_passkey(&site, &ben.actor, &ben.token).await.unwrap();
    unknown.create(&told);
    refused(&site, &mut unknown).await;
});

story!(failures_make_the_next_wait, |app| async move {
    let site = named(&app).await;
    let awa = signed_up(&app, AWA).await;
    let mut device = Device::at(SITE);
    added(&site, &awa, &mut device).await;
    device.verifies = false;
    for _ in 0..5 {
        refused(&site, &mut device).await;
    }
    device.verifies = true;
    assert_eq!(key(sign_in(&site, &mut device).await), "problem-wait");
    app.forward(SignedDuration::from_mins(1));
    assert!(sign_in(&site, &mut device).await.is_ok());
});

story!(adding_is_dangerous_and_ends_at_ten, |app| async move {
    let site = named(&app).await;
    let awa = signed_up(&app, AWA).await;
    let ben = signed_up(&app, "ben@example.org").await;
    let mut device = Device::at(SITE);
    let begin = async |one: &SignedIn| credentials::begin_passkey(&site, &one.actor, &one.token).await;
    let add = async |one: &SignedIn, name: &str, answer: &str| {
        credentials::add_passkey(&site, &one.actor, &one.token, (name, answer), &phone()).await
    };
    let made = device.create(&begin(&awa).await.unwrap());
    assert_eq!(key(add(&awa, " ", &made).await), "problem-passkey-name");
    assert_eq!(key(add(&awa, &"x".repeat(101), &made).await), "problem-passkey-name");
    assert_eq!(key(add(&ben, "Ben's", &made).await), "problem-passkey-again", "it was Awa who was asked");
    add(&awa, "First", &made).await.unwrap();
    assert_eq!(key(add(&awa, "Again", &made).await), "problem-passkey-again", "replayed");
    begin(&ben).await.unwrap();
    assert_eq!(key(add(&ben, "Ben's", &made).await), "problem-passkey-new", "the answer to another question");
    device.verifies = false;
    let made = device.create(&begin(&awa).await.unwrap());
    assert_eq!(key(add(&awa, "Unsure", &made).await), "problem-passkey-new");
    device.verifies = true;
    "https://parvis.evil".clone_into(&mut device.origin);
    let made = device.create(&begin(&awa).await.unwrap());
    assert_eq!(key(add(&awa, "Elsewhere", &made).await), "problem-passkey-new");
    SITE.clone_into(&mut device.origin);
    for _ in 1..MOST_PASSKEYS {
        added(&site, &awa, &mut device).await;
    }
    assert_eq!(key(begin(&awa).await), "problem-passkeys");
    app.forward(FRESH);
    assert_eq!(key(begin(&awa).await), "conflict-prove");
    assert_eq!(key(add(&awa, "Late", &made).await), "conflict-prove");
    let visitor = credentials::begin_passkey(&site, &Actor::Visitor, &awa.token).await;
    assert!(matches!(visitor, Err(Error::Forbidden)));
});

story!(where_a_site_has_no_name_there_are_none, |app| async move {
    let awa = signed_up(&app, AWA).await;
    assert_eq!(credentials::passkeys_at(&app.settings), None);
    let begin = credentials::begin_passkey(&app, &awa.actor, &awa.token).await;
    assert!(matches!(begin, Err(Error::NotFound)));
    assert!(matches!(credentials::begin_passkey_sign_in(&app).await, Err(Error::NotFound)));
});

story!(a_passkey_is_renamed_and_removed_by_its_owner, |app| async move {
    let site = named(&app).await;
    let (awa, ben) = (signed_up(&app, AWA).await, signed_up(&app, "ben@example.org").await);
    let mut device = Device::at(SITE);
    let one = added(&site, &awa, &mut device).await;
    let rename = credentials::rename_passkey(&app, &ben.actor, one.id, "Mine", &phone()).await;
    assert!(matches!(rename, Err(Error::NotFound)));
    let remove = credentials::remove_passkey(&app, &ben.actor, &ben.token, one.id, &phone()).await;
    assert!(matches!(remove, Err(Error::NotFound)));
    credentials::rename_passkey(&app, &awa.actor, one.id, "Old phone", &phone()).await.unwrap();
    assert_eq!(credentials::passkeys(&app, &awa.actor).await.unwrap()[0].name, "Old phone");
    app.forward(FRESH);
    let stale = credentials::remove_passkey(&app, &awa.actor, &awa.token, one.id, &phone()).await;
    assert_eq!(key(stale), "conflict-prove");
    credentials::prove(&app, &awa.actor, &awa.token, PASSWORD, &phone()).await.unwrap();
    credentials::remove_passkey(&app, &awa.actor, &awa.token, one.id, &phone()).await.unwrap();
    refused(&site, &mut device).await;
    assert_eq!(letters(&app, "passkey-removed").await, 1);
    assert!(log(&app, &awa).await.ends_with(&["passkey-renamed", "passkey-removed"]));
});

story!(a_closed_account_is_refused_as_a_wrong_passkey_is, |app| async move {
    let site = named(&app).await;
    let awa = signed_up(&app, AWA).await;
    let mut device = Device::at(SITE);
    added(&site, &awa, &mut device).await;
    people::close(&app, &Actor::Operator, account(&awa)).await.unwrap();
    refused(&site, &mut device).await;
    assert_eq!(app.number("SELECT count(*) FROM session").await, 0);
});

story!(one_shows_again_who_one_is_by_a_passkey_of_ones_own, |app| async move {
    let site = named(&app).await;
    let (awa, ben) = (signed_up(&app, AWA).await, signed_up(&app, "ben@example.org").await);
    let begin = async |one: &SignedIn| credentials::begin_passkey_proof(&site, &one.actor, &one.token).await;
    let prove = async |one: &SignedIn, answer: &str| {
        credentials::prove_by_passkey(&site, &one.actor, &one.token, answer, &phone()).await
    };
    assert!(matches!(begin(&awa).await, Err(Error::NotFound)), "she has none");
    let (mut hers, mut his) = (Device::at(SITE), Device::at(SITE));
    added(&site, &awa, &mut hers).await;
    added(&site, &ben, &mut his).await;
    app.forward(FRESH);
    let told = begin(&awa).await.unwrap();
    assert_eq!(told["allowCredentials"].as_array().unwrap().len(), 1);
    assert_eq!(key(prove(&awa, &his.get(&told)).await), "problem-passkey", "another's passkey");
    assert!(!credentials::is_fresh(&app, &awa.token).await.unwrap());
    let (told, _) = credentials::begin_passkey_sign_in(&site).await.unwrap();
    assert_eq!(
        key(prove(&awa, &hers.get(&told)).await),
        "problem-passkey-again",
        "it was asked for something else"
    );
    let told = begin(&awa).await.unwrap();
    let answer = hers.get(&told);
    assert_eq!(key(prove(&ben, &answer).await), "problem-passkey-again");
    prove(&awa, &answer).await.unwrap();
    assert!(credentials::is_fresh(&app, &awa.token).await.unwrap());
    assert!(!credentials::is_fresh(&app, &ben.token).await.unwrap());
});

story!(staff_with_a_passkey_need_no_code_and_a_password_alone_opens_nothing, |app| async move {
    let site = named(&app).await;
    let who_adds = people::add(&app, &Actor::Operator, AWA, &at_headquarters(Role::Editor)).await.unwrap();
    let vouched = credentials::sign_in_by_link(&app, &who_adds.link.token, &phone()).await.unwrap();
    credentials::set_password(&app, &vouched.actor, &vouched.token, PASSWORD, &phone()).await.unwrap();
    let mut device = Device::at(SITE);
    let one = added(&site, &vouched, &mut device).await;
    let whole = sign_in(&site, &mut device).await.unwrap();
    assert!(!whole.half && whole.actor.is_staff());

    let half = credentials::sign_in(&app, AWA, PASSWORD, &desk()).await.unwrap();
    assert!(half.half);
    assert_eq!(credentials::missing(&app, &half.token).await.unwrap(), Some(Missing::Code));
    assert_eq!(credentials::second(&app, &half.token).await.unwrap(), Second { code: false, passkey: true });
    assert_eq!(key(credentials::new_factor(&app, &half.token).await), "conflict-has-factor");
    assert_eq!(key(credentials::complete(&app, &half.token, "123456", &desk()).await), "problem-code");

    let secret = credentials::new_factor(&app, &whole.token).await.unwrap().secret;
    let right = code(&app, &secret);
    credentials::confirm_factor(&app, &whole.token, &secret, &right, &phone()).await.unwrap();
    assert_eq!(credentials::second(&app, &half.token).await.unwrap(), Second { code: true, passkey: true });
    assert!(!sign_in(&site, &mut device).await.unwrap().half, "a passkey is both steps");
    credentials::remove_factor(&app, &whole.actor, &whole.token, &phone()).await.unwrap();

    credentials::remove_passkey(&app, &whole.actor, &whole.token, one.id, &phone()).await.unwrap();
    let half = credentials::sign_in(&app, AWA, PASSWORD, &desk()).await.unwrap();
    assert_eq!(credentials::missing(&app, &half.token).await.unwrap(), Some(Missing::Factor));
    assert_eq!(credentials::second(&app, &half.token).await.unwrap(), Second::default());
});

story!(starting_over_and_erasing_take_passkeys_away, |app| async move {
    let site = named(&app).await;
    let (awa, ben) = (signed_up(&app, AWA).await, signed_up(&app, "ben@example.org").await);
    let (mut hers, mut his) = (Device::at(SITE), Device::at(SITE));
    added(&site, &awa, &mut hers).await;
    added(&site, &ben, &mut his).await;
    credentials::begin_passkey(&site, &ben.actor, &ben.token).await.unwrap();
    assert_eq!(personal::export(&app, &ben.actor).await.unwrap()["passkeys"][0]["name"], "My phone");
    credentials::start_over(&app, &Actor::Operator, account(&awa)).await.unwrap();
    personal::erase(&app, &ben.actor, &ben.token).await.unwrap();
    refused(&site, &mut hers).await;
    refused(&site, &mut his).await;
    assert_eq!(app.number("SELECT count(*) FROM passkey").await, 0);
    assert_eq!(app.number("SELECT count(*) FROM passkey_ceremony WHERE account_id IS NOT NULL").await, 0);
});

story!(a_passkey_from_before_the_owner_came_is_gone, |app| async move {
    let site = named(&app).await;
    let (administrator, _) = staff(&app, "admin@example.org", Role::Administrator).await;
    let delegate = Membership { role: Role::Delegate, of: Of::State("MLI".to_owned()) };
    let handed = people::add(&app, &administrator.actor, AWA, &delegate).await.unwrap();
    let by_hand = credentials::sign_in_by_link(&app, &handed.link.token, &desk()).await.unwrap();
    let mut planted = Device::at(SITE);
    added(&site, &by_hand, &mut planted).await;
    credentials::ask_for_link(&app, AWA, people::Purpose::SignIn, "en", &phone()).await.unwrap();
    let token = mailed(&app, "sign-in-link").await;
    let owner = credentials::sign_in_by_link(&app, &token, &phone()).await.unwrap();
    refused(&site, &mut planted).await;
    let mut own = Device::at(SITE);
    added(&site, &owner, &mut own).await;
    credentials::ask_for_link(&app, AWA, people::Purpose::SignIn, "en", &phone()).await.unwrap();
    let token = mailed(&app, "sign-in-link").await;
    credentials::sign_in_by_link(&app, &token, &phone()).await.unwrap();
    assert!(sign_in(&site, &mut own).await.is_ok(), "her own stays");
});

story!(a_mailbox_alone_opens_no_account_of_staff, |app| async move {
    let site = named(&app).await;
    let handed = people::add(&app, &Actor::Operator, AWA, &at_headquarters(Role::Editor)).await.unwrap();
    let vouched = credentials::sign_in_by_link(&app, &handed.link.token, &phone()).await.unwrap();
    added(&site, &vouched, &mut Device::at(SITE)).await;
    credentials::ask_for_link(&app, AWA, people::Purpose::SignIn, "en", &desk()).await.unwrap();
    let token = mailed(&app, "sign-in-link").await;
    let half = credentials::sign_in_by_link(&app, &token, &desk()).await.unwrap();
    assert_eq!(credentials::missing(&app, &half.token).await.unwrap(), Some(Missing::Code));
    assert_eq!(key(credentials::new_factor(&app, &half.token).await), "conflict-has-factor");
});
