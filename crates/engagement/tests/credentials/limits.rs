//! What is limited, and that nobody is locked out by it.

use super::*;
use engagement::people::Purpose;
use jiff::SignedDuration;

/// The n-th of many addresses.
fn from(number: u8) -> Origin {
    Origin { address: Some(IpAddr::from([203, 0, 113, number])), device: "curl".to_owned() }
}

story!(a_thousand_wrong_passwords_do_not_lock_the_owner_out_of_the_link, |app| async move {
    signed_up(&app, AWA).await;
    let mut judged = 0;
    for guess in 0..1_000_u32 {
        let origin = from(u8::try_from(guess % 200).unwrap());
        let tried = credentials::sign_in(&app, AWA, &format!("guess number {guess}"), &origin).await;
        match key(tried).as_str() {
            "problem-sign-in" => judged += 1,
            "problem-wait" => {}
            other => panic!("{other}"),
        }
        app.forward(SignedDuration::from_secs(1));
    }
    assert!(judged < 20, "{judged} guesses were judged in a quarter of an hour");
    let mine = credentials::sign_in(&app, AWA, PASSWORD, &phone()).await;
    assert_eq!(key(mine), "problem-wait", "the password waits for its owner too");
    credentials::ask_for_link(&app, AWA, Purpose::SignIn, "en", &phone()).await.unwrap();
    let token = mailed(&app, "sign-in-link").await;
    assert!(credentials::sign_in_by_link(&app, &token, &phone()).await.is_ok());
    app.forward(SignedDuration::from_mins(16));
    assert!(credentials::sign_in(&app, AWA, PASSWORD, &phone()).await.is_ok(), "the wait ends");
    assert!(key(credentials::sign_in(&app, AWA, "wrong once more", &phone()).await) == "problem-sign-in");
});

story!(guesses_that_come_at_once_are_no_more_than_those_that_come_in_a_row, |app| async move {
    signed_up(&app, AWA).await;
    let tries = (0..24_u8).map(|guess| {
        let app = app.share();
        tokio::spawn(async move {
            key(credentials::sign_in(&app, AWA, &format!("guess number {guess}"), &from(guess)).await)
        })
    });
    let answers = futures_util::future::join_all(tries).await;
    let judged = answers.into_iter().filter(|answer| answer.as_ref().unwrap() == "problem-sign-in").count();
    assert!(judged <= 6, "{judged} were judged");
});

story!(codes_are_limited_also_with_a_new_half_session_for_each, |app| async move {
    let (_, secret) = staff(&app, AWA, Role::Editor).await;
    app.forward(SignedDuration::from_mins(1));
    let right = code(&app, &secret);
    let wrong = if right == "111111" { "222222" } else { "111111" };
    let mut answers = Vec::new();
    for _ in 0..8 {
        let half = credentials::sign_in(&app, AWA, PASSWORD, &phone()).await.unwrap();
        answers.push(key(credentials::complete(&app, &half.token, wrong, &phone()).await));
    }
    assert_eq!(answers.iter().filter(|answer| *answer == "problem-code").count(), 5);
    assert_eq!(answers[7], "problem-wait");
});

story!(proofs_are_limited, |app| async move {
    let session = signed_up(&app, AWA).await;
    let prove =
        async |secret: &str| key(credentials::prove(&app, &session.actor, &session.token, secret, &phone()).await);
    for _ in 0..5 {
        assert_eq!(prove("not the password").await, "problem-proof");
    }
    assert_eq!(prove(PASSWORD).await, "problem-wait");
});

story!(one_address_is_not_flooded_with_mail, |app| async move {
    signed_up(&app, AWA).await;
    let mut posted = 0;
    for number in 0..50 {
        let asked = credentials::ask_for_link(&app, AWA, Purpose::SignIn, "en", &from(number)).await;
        posted += i32::from(asked.is_ok());
    }
    assert_eq!(posted, 5);
    assert_eq!(letters(&app, "sign-in-link").await, 5);
    let unknown = async || credentials::ask_for_link(&app, "b@example.org", Purpose::SignIn, "en", &phone()).await;
    for _ in 0..5 {
        unknown().await.unwrap();
    }
    assert_eq!(key(unknown().await), "problem-wait", "whether there is an account or not");
    app.forward(SignedDuration::from_mins(1));
    let token = mailed(&app, "sign-in-link").await;
    credentials::sign_in_by_link(&app, &token, &phone()).await.unwrap();
    let again = credentials::ask_for_link(&app, AWA, Purpose::SignIn, "en", &phone()).await;
    assert!(again.is_ok(), "whoever uses the links may ask for more");
});

story!(a_workshop_signs_up_from_one_address, |app| async move {
    for number in 0..60 {
        credentials::sign_up(&app, &format!("p{number}@example.org"), "en", &phone()).await.unwrap();
    }
    assert_eq!(letters(&app, "confirm-address").await, 60);
});

story!(failures_are_forgotten_after_a_day, |app| async move {
    signed_up(&app, AWA).await;
    for _ in 0..6 {
        let _ = credentials::sign_in(&app, AWA, "not the password", &phone()).await;
    }
    app.forward(SignedDuration::from_hours(25));
    assert!(credentials::clear(&app, &Actor::System).await.unwrap() > 0);
    assert!(credentials::sign_in(&app, AWA, PASSWORD, &phone()).await.is_ok());
    app.forward(SignedDuration::from_hours(24 * 366));
    credentials::clear(&app, &Actor::System).await.unwrap();
    assert_eq!(app.number("SELECT count(*) FROM security_event").await, 0);
    assert_eq!(app.number("SELECT count(*) FROM attempt").await, 0);
});
