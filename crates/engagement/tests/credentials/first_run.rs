//! The first administrator.

use super::*;
use engagement::credentials::Founder;
use jiff::SignedDuration;

fn founder<'a>(code: &'a str, email: &'a str) -> Founder<'a> {
    Founder { code, email, name: "Awa Keita", password: PASSWORD }
}

async fn new_code(app: &TestApp) -> Option<String> {
    credentials::new_code(app, &Actor::Operator).await.unwrap()
}

story!(whoever_has_the_newest_code_is_the_first_administrator, |app| async move {
    assert!(!credentials::is_set_up(&app).await.unwrap());
    let earlier = new_code(&app).await.unwrap();
    let code = new_code(&app).await.unwrap();
    assert_eq!(code.len(), 24, "{code}");
    for wrong in ["", "0000-0000-0000-0000-0000", &earlier] {
        let tried = credentials::set_up(&app, &founder(wrong, AWA), "fr", &phone()).await;
        assert_eq!(key(tried), "problem-first-run-code");
    }
    app.forward(SignedDuration::from_hours(24 * 30));
    let typed = format!(" {} ", code.to_uppercase().replace('-', " "));
    let half = credentials::set_up(&app, &founder(&typed, AWA), "fr", &phone()).await.unwrap();
    assert!(half.half, "a second factor comes first");
    assert_eq!(credentials::missing(&app, &half.token).await.unwrap(), Some(credentials::Missing::Factor));
    let now = people::acting_as(&app, AWA).await.unwrap();
    assert_eq!(now.person().unwrap().memberships, [at_headquarters(Role::Administrator)]);
    let own = people::own(&app, &now).await.unwrap();
    assert_eq!((own.name.as_str(), own.language.as_deref(), own.confirmed_at), ("Awa Keita", Some("fr"), None));
    assert!(credentials::sign_in(&app, AWA, PASSWORD, &phone()).await.unwrap().half);

    let again = credentials::set_up(&app, &founder(&code, "ben@example.org"), "en", &phone()).await;
    assert_eq!(key(again), "conflict-set-up");
    assert_eq!(new_code(&app).await, None);
    assert_eq!(app.number("SELECT count(*) FROM first_run").await, 0);
    let visitor = credentials::new_code(&app, &Actor::Visitor).await;
    assert!(matches!(visitor, Err(Error::Forbidden)));
});

story!(all_that_is_wrong_is_told_at_once, |app| async move {
    new_code(&app).await;
    let founder = Founder { code: "x", email: "awa", name: " ", password: "short" };
    let Err(Error::Invalid(problems)) = credentials::set_up(&app, &founder, "en", &phone()).await else {
        panic!("it is wrong")
    };
    let fields: Vec<_> = problems.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(fields, ["code", "email", "person_name", "password"]);
});

story!(of_two_who_come_at_once_one_is_the_first, |app| async move {
    let code = new_code(&app).await.unwrap();
    let tries = (0..6_u8).map(|number| {
        let (app, code) = (app.share(), code.clone());
        tokio::spawn(async move {
            let email = format!("p{number}@example.org");
            credentials::set_up(&app, &founder(&code, &email), "en", &phone()).await.is_ok()
        })
    });
    let tries = futures_util::future::join_all(tries).await;
    assert_eq!(tries.into_iter().filter(|one| *one.as_ref().unwrap()).count(), 1);
    assert_eq!(app.number("SELECT count(*) FROM membership").await, 1);
    assert_eq!(app.number("SELECT count(*) FROM account").await, 1, "the others left nothing");
});

story!(guesses_wait_and_make_nobody_elsewhere_wait, |app| async move {
    let code = new_code(&app).await.unwrap();
    let mut answers = Vec::new();
    for _ in 0..7 {
        answers.push(key(credentials::set_up(&app, &founder("guess", AWA), "en", &desk()).await));
    }
    assert_eq!(answers.iter().filter(|answer| *answer == "problem-first-run-code").count(), 5);
    assert_eq!(answers[6], "problem-wait");
    assert!(credentials::set_up(&app, &founder(&code, AWA), "en", &phone()).await.is_ok());
});

story!(nobodys_account_is_taken_from_them, |app| async move {
    signed_up(&app, AWA).await;
    let code = new_code(&app).await.unwrap();
    let taken = credentials::set_up(&app, &founder(&code, AWA), "en", &phone()).await;
    assert_eq!(key(taken), "problem-first-run-account");
    credentials::sign_up(&app, "ben@example.org", "en", &desk()).await.unwrap();
    let asked_for = credentials::set_up(&app, &founder(&code, "ben@example.org"), "en", &phone()).await;
    assert!(asked_for.is_ok(), "what was only asked for is nobody's, and the code was not used up before");
    let late = mailed(&app, "confirm-address").await;
    assert_eq!(key(credentials::confirm(&app, &late, "Ben", PASSWORD, "en", &desk()).await), "problem-link");
});

story!(an_administrator_made_otherwise_closes_it_until_nobody_is, |app| async move {
    let code = new_code(&app).await.unwrap();
    let added = people::add(&app, &Actor::Operator, AWA, &at_headquarters(Role::Administrator)).await.unwrap();
    let late = credentials::set_up(&app, &founder(&code, "ben@example.org"), "en", &phone()).await;
    assert_eq!(key(late), "conflict-set-up");
    assert_eq!(new_code(&app).await, None);
    people::close(&app, &Actor::Operator, added.account.id).await.unwrap();
    assert!(!credentials::is_set_up(&app).await.unwrap());
    let void = credentials::set_up(&app, &founder(&code, "ben@example.org"), "en", &phone()).await;
    assert_eq!(key(void), "problem-first-run-code", "the code went when there was an administrator");
    assert!(new_code(&app).await.is_some());
});
