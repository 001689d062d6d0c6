//! Mail: what is posted is sent once, after the commit; also when servers refuse, break off or say nothing, and when a
//! node dies.

use crate::support::TestApp;
use crate::support::smtp::{Got, MailServer, Mood};
use engagement::access::{Actor, Person, Role};
use engagement::app::App;
use engagement::error::{Error, Result};
use engagement::ids::{AccountId, MailId};
use engagement::jobs::{self, Handlers};
use engagement::outbox::{self, Carrier, KEPT, LEASE, Letter, MOST_ATTEMPTS, Mail, Recipient, State, Written};
use engagement::settings::{Mail as MailSettings, Settings, SmtpUrl};
use jiff::SignedDuration;
use mail_parser::{HeaderValue, MessageParser};
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

const ARABIC: &str = "مرحبا، أكد عنوانك";

/// What `web` does, in few words.
#[allow(clippy::unnecessary_wraps)]
fn render(_: &App, mail: &Mail) -> Result<Written> {
    let values: Vec<_> = mail.values.iter().map(|(name, text)| format!("{name}: {text}")).collect();
    Ok(Written {
        subject: format!("{ARABIC}: {}", mail.letter),
        text: format!(".{ARABIC}\n.\n{}\n", values.join("\n")),
        html: format!("<p dir=\"rtl\">{ARABIC}</p>"),
        language: mail.language.clone(),
        unsubscribe: mail
            .refusable
            .as_ref()
            .map(|one| format!("https://parvis.example/unsubscribe/{}", one.token)),
    })
}

fn settings(server: &MailServer) -> Settings {
    let mail = MailSettings {
        smtp: SmtpUrl::new(&server.url()),
        from: "\"Parvis, à côté\" <parvis@example.org>".to_owned(),
        reply_to: "office@example.org".to_owned(),
    };
    Settings { public_url: "https://parvis.example".to_owned(), mail, ..Settings::default() }
}

/// A node whose mail goes to a server of its own.
async fn with_server(app: &TestApp) -> (MailServer, Arc<App>) {
    let server = MailServer::start().await;
    let node = app.node_with(settings(&server)).await;
    (server, node)
}

fn awa() -> Recipient {
    Recipient {
        account: Some(AccountId(uuid::Uuid::from_u128(7))),
        address: "awa@example.org".to_owned(),
        language: "ar".to_owned(),
    }
}

async fn post(app: &App, to: &Recipient, letter: &Letter) -> Option<MailId> {
    let mut tx = app.db.write().await.unwrap();
    let id = outbox::post(app, &mut tx, to, letter).await.unwrap();
    tx.commit().await.unwrap();
    outbox::wake(app);
    id
}

fn sign_in_link(app: &App) -> Letter {
    Letter::SignInLink { link: "/sign-in/0a1b".to_owned(), until: app.now() + SignedDuration::from_hours(24) }
}

fn reminder() -> Letter {
    Letter::StillRight { organization: "River Keepers".to_owned(), link: "/organizations/1".to_owned() }
}

async fn deliver(app: &App) -> usize {
    outbox::deliver(app, render, &Carrier::of(app).unwrap()).await.unwrap().sent
}

async fn state(app: &App, id: MailId) -> State {
    outbox::find(app, &Actor::Operator, id).await.unwrap().state
}

fn message_id(got: &Got) -> String {
    MessageParser::default().parse(&got.data).unwrap().message_id().unwrap().to_owned()
}

async fn until(mut true_now: impl AsyncFnMut() -> bool) {
    for _ in 0..1500 {
        if true_now().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("30 seconds have passed in vain");
}

story!(a_mail_goes_out_whole_after_the_commit, |app| async move {
    let (server, node) = with_server(&app).await;
    let handlers = outbox::handlers(render, Carrier::of(&node).unwrap());
    let id = post(&node, &awa(), &sign_in_link(&node)).await.unwrap();
    assert_eq!(jobs::run_due(&node, &handlers).await.unwrap(), 1);
    let [got] = server.post.got().try_into().unwrap();
    assert_eq!(
        (got.from.as_str(), got.to.as_slice()),
        ("parvis@example.org", &["awa@example.org".to_owned()][..])
    );
    let parsed = MessageParser::default().parse(&got.data).unwrap();
    assert_eq!(parsed.subject(), Some(format!("{ARABIC}: sign-in-link").as_str()));
    assert_eq!(parsed.from().unwrap().first().unwrap().name(), Some("Parvis, à côté"));
    assert_eq!(parsed.to().unwrap().first().unwrap().address(), Some("awa@example.org"));
    assert_eq!(parsed.reply_to().unwrap().first().unwrap().address(), Some("office@example.org"));
    assert_eq!(parsed.message_id(), Some(format!("{id}@parvis.example").as_str()));
    assert_eq!(parsed.date().unwrap().to_rfc3339(), "2026-03-02T09:00:00Z");
    assert_eq!(parsed.header_raw("Auto-Submitted").unwrap().trim(), "auto-generated");
    assert_eq!(parsed.header_raw("Content-Language").unwrap().trim(), "ar");
    assert!(parsed.header("List-Unsubscribe").is_none(), "nobody can refuse it");
    let text = parsed.body_text(0).unwrap();
    assert!(text.starts_with(&format!(".{ARABIC}")) && text.contains("link: /sign-in/0a1b"), "{text}");
    assert_eq!(text.lines().nth(1), Some("."), "a point alone on its line ends nothing");
    assert_eq!(parsed.body_html(0).unwrap().trim(), format!("<p dir=\"rtl\">{ARABIC}</p>"));
    assert_eq!((parsed.text_body_count(), parsed.html_body_count()), (1, 1));
    assert_eq!(state(&node, id).await, State::Sent(app.now()));
    assert_eq!(
        app.number("SELECT count(*) FROM mail WHERE letter_values = '{}'").await,
        1,
        "its link is not kept"
    );
});

story!(what_is_rolled_back_is_never_sent, |app| async move {
    let (server, node) = with_server(&app).await;
    let mut tx = node.db.write().await.unwrap();
    outbox::post(&node, &mut tx, &awa(), &sign_in_link(&node)).await.unwrap();
    drop(tx);
    assert_eq!(deliver(&node).await, 0);
    assert!(server.post.heard().is_empty());
});

story!(two_schedulers_send_each_mail_once, |app| async move {
    let (server, node) = with_server(&app).await;
    let (stop, shutdown) = watch::channel(false);
    let nodes = [node.clone(), app.node_with(settings(&server)).await].map(|node| {
        let handlers: Handlers = outbox::handlers(render, Carrier::of(&node).unwrap());
        tokio::spawn(jobs::run(node, Arc::new(handlers), shutdown.clone()))
    });
    for number in 0..60 {
        let to = Recipient { address: format!("a{number}@example.org"), ..awa() };
        post(&node, &to, &sign_in_link(&node)).await.unwrap();
    }
    until(async || app.number("SELECT count(*) FROM mail WHERE state = 'sent'").await == 60).await;
    stop.send(true).unwrap();
    for node in nodes {
        node.await.unwrap();
    }
    let mut to: Vec<_> = server.post.got().into_iter().flat_map(|got| got.to).collect();
    to.sort_unstable();
    assert_eq!(to.len(), 60);
    to.dedup();
    assert_eq!(to.len(), 60);
    assert_eq!(app.number("SELECT max(attempts) FROM mail").await, 1);
});

story!(what_a_server_refuses_for_good_is_not_tried_again, |app| async move {
    let (server, node) = with_server(&app).await;
    for (at, says) in [("RCPT", "550 5.1.1 <awa@example.org> is unknown"), ("END", "554 5.7.1 we want none of it")]
    {
        let id = post(&node, &awa(), &sign_in_link(&node)).await.unwrap();
        server.post.next(at, Mood::Says(says));
        deliver(&node).await;
        let mail = outbox::find(&node, &Actor::Operator, id).await.unwrap();
        assert_eq!((mail.state, mail.attempts), (State::Bounced(app.now()), 1), "{says}");
        let told = mail.last_error.unwrap();
        assert!(told.contains(&says[..3]) && !told.contains("awa@"), "{told}");
    }
    app.forward(SignedDuration::from_hours(48));
    assert_eq!(deliver(&node).await, 0);
    assert!(server.post.got().is_empty());
});

story!(what_a_server_does_not_take_now_waits, |app| async move {
    let (server, node) = with_server(&app).await;
    let moods = [
        ("CONNECT", Mood::Says("421 too busy")),
        ("CONNECT", Mood::Says("554 go away")),
        ("CONNECT", Mood::BreaksOff),
        ("EHLO", Mood::BreaksOff),
        ("MAIL", Mood::Says("530 5.7.0 who are you?")),
        ("RCPT", Mood::Says("451 4.7.1 greylisted")),
        ("DATA", Mood::BreaksOff),
        ("END", Mood::BreaksOff),
        ("END", Mood::Says("452 4.2.2 full")),
    ];
    for (at, mood) in moods {
        let id = post(&node, &awa(), &sign_in_link(&node)).await.unwrap();
        let before = server.post.got().len();
        server.post.next(at, mood);
        let first = outbox::deliver(&node, render, &Carrier::of(&node).unwrap()).await.unwrap();
        assert_eq!((first.sent, first.more), (0, true), "{at} {mood:?}");
        let minute = SignedDuration::from_mins(1);
        assert_eq!(state(&node, id).await, State::Waiting(app.now() + minute), "{at} {mood:?}");
        assert_eq!(deliver(&node).await, 0, "not before its pause is over");
        app.forward(minute);
        assert_eq!(deliver(&node).await, 1, "{at} {mood:?}");
        assert_eq!(server.post.got().len(), before + 1);
    }
});

story!(a_server_that_says_nothing_is_not_waited_for_without_end, |app| async move {
    let (server, node) = with_server(&app).await;
    let carrier = || Carrier::of(&node).unwrap().patient_for(Duration::from_millis(300));
    for at in ["CONNECT", "RCPT", "END"] {
        let id = post(&node, &awa(), &sign_in_link(&node)).await.unwrap();
        server.post.next(at, Mood::Silent);
        assert_eq!(outbox::deliver(&node, render, &carrier()).await.unwrap().sent, 0);
        let mail = outbox::find(&node, &Actor::Operator, id).await.unwrap();
        assert!(matches!(mail.state, State::Waiting(_)), "{at}");
        assert_eq!(mail.last_error.as_deref(), Some("the server took too long"));
        app.forward(SignedDuration::from_mins(1));
        assert_eq!(deliver(&node).await, 1);
    }
    // Once it is taken, a goodbye that never comes changes nothing.
    post(&node, &awa(), &sign_in_link(&node)).await.unwrap();
    server.post.next("QUIT", Mood::Silent);
    assert_eq!(deliver(&node).await, 1);
    assert_eq!(app.number("SELECT count(*) FROM mail WHERE state <> 'sent'").await, 0);
});

story!(a_mail_that_never_goes_is_given_up_after_two_days, |app| async move {
    let (server, node) = with_server(&app).await;
    let letter = Letter::AccountErased;
    let id = post(&node, &awa(), &letter).await.unwrap();
    for attempt in 1..=MOST_ATTEMPTS {
        server.post.next("RCPT", Mood::Says("450 not now"));
        deliver(&node).await;
        let mail = outbox::find(&node, &Actor::Operator, id).await.unwrap();
        assert_eq!(mail.attempts, attempt);
        app.forward(SignedDuration::from_hours(24));
    }
    assert!(matches!(state(&node, id).await, State::Failed(_)));
    assert_eq!(deliver(&node).await, 0);
});

story!(the_mail_of_a_killed_node_is_sent_by_another, |app| async move {
    let (server, node) = with_server(&app).await;
    let id = post(&node, &awa(), &sign_in_link(&node)).await.unwrap();
    server.post.next("END", Mood::Silent);
    let other = app.node_with(settings(&server)).await;
    let killed = tokio::spawn(async move { deliver(&node).await });
    until(async || server.post.heard().iter().any(|said| said == "DATA")).await;
    killed.abort();
    let _ = killed.await;
    assert!(matches!(state(&other, id).await, State::Sending(_)));
    assert_eq!(deliver(&other).await, 0, "its lock has not run out");
    app.forward(LEASE);
    assert_eq!(deliver(&other).await, 1);
    assert_eq!(server.post.got().len(), 1);
});

story!(a_mail_that_may_have_been_taken_comes_again_under_its_own_id, |app| async move {
    let (server, node) = with_server(&app).await;
    let id = post(&node, &awa(), &sign_in_link(&node)).await.unwrap();
    server.post.next("END", Mood::TakesAndBreaksOff);
    deliver(&node).await;
    app.forward(SignedDuration::from_mins(1));
    deliver(&node).await;
    let ids: Vec<_> = server.post.got().iter().map(message_id).collect();
    let own = format!("{id}@parvis.example");
    assert_eq!(ids, [own.clone(), own], "mail boxes show it once");
});

story!(a_mail_that_kills_every_node_is_given_up, |app| async move {
    let (server, node) = with_server(&app).await;
    let id = post(&node, &awa(), &Letter::AccountErased).await.unwrap();
    for _ in 0..MOST_ATTEMPTS {
        server.post.next("CONNECT", Mood::Silent);
        let (killed, carrier) = (node.clone(), Carrier::of(&node).unwrap());
        let killed = tokio::spawn(async move { outbox::deliver(&killed, render, &carrier).await });
        until(async || matches!(state(&node, id).await, State::Sending(until) if until > app.now())).await;
        killed.abort();
        let _ = killed.await;
        app.forward(LEASE);
    }
    deliver(&node).await;
    assert!(matches!(state(&node, id).await, State::Failed(_)));
});

story!(a_link_that_cannot_be_used_any_more_is_not_sent, |app| async move {
    let (server, node) = with_server(&app).await;
    let id = post(&node, &awa(), &sign_in_link(&node)).await.unwrap();
    app.forward(SignedDuration::from_hours(24));
    deliver(&node).await;
    assert_eq!(state(&node, id).await, State::Withdrawn(app.now()));
    assert!(server.post.heard().is_empty());
});

story!(what_is_refused_is_not_sent_and_all_else_is, |app| async move {
    let (server, node) = with_server(&app).await;
    post(&node, &awa(), &reminder()).await.unwrap();
    deliver(&node).await;
    let got = server.post.got();
    let parsed = MessageParser::default().parse(&got[0].data).unwrap();
    let Some(HeaderValue::Address(list)) = parsed.header("List-Unsubscribe") else { panic!("how to refuse it") };
    let address = list.first().unwrap().address().unwrap();
    let token = address.strip_prefix("https://parvis.example/unsubscribe/").unwrap();
    assert_eq!(parsed.header_raw("List-Unsubscribe-Post").unwrap().trim(), "List-Unsubscribe=One-Click");
    assert!(String::from_utf8_lossy(&got[0].data).contains(&format!("<{address}>")), "on one line");

    let waiting = post(&node, &awa(), &reminder()).await.unwrap();
    for _ in 0..2 {
        outbox::refuse(&node, &Actor::Visitor, token).await.unwrap();
    }
    assert!(outbox::refusable(&node, token).await.unwrap().1.is_some());
    deliver(&node).await;
    assert_eq!(state(&node, waiting).await, State::Withdrawn(app.now()));
    let shouted = Recipient { address: "AWA@example.org".to_owned(), ..awa() };
    assert_eq!(post(&node, &shouted, &reminder()).await, None);
    assert!(post(&node, &awa(), &sign_in_link(&node)).await.is_some());
    let ben = Recipient { address: "ben@example.org".to_owned(), ..awa() };
    assert!(post(&node, &ben, &reminder()).await.is_some());
    assert_eq!(deliver(&node).await, 2);
    assert_eq!(app.number("SELECT count(*) FROM history WHERE act = 'mail.refuse'").await, 1);
    assert_eq!(app.number("SELECT count(*) FROM history WHERE difference LIKE '%awa%'").await, 0);
    assert!(matches!(outbox::refuse(&node, &Actor::Visitor, "0a1b").await, Err(Error::NotFound)));
});

story!(without_a_server_mail_lies_in_the_data_folder_and_can_be_read, |app| async move {
    let id = post(&app, &awa(), &sign_in_link(&app)).await.unwrap();
    assert_eq!(deliver(&app).await, 1);
    let file = app.data.join("mail").join(format!("20260302T090000Z-{id}.eml"));
    let bytes = std::fs::read(&file).unwrap();
    let parsed = MessageParser::default().parse(&bytes).unwrap();
    assert!(parsed.body_text(0).unwrap().contains("/sign-in/0a1b"));
    assert_eq!(parsed.from().unwrap().first().unwrap().address(), Some("parvis@localhost"));
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&file), mode(file.parent().unwrap())), (0o600, 0o700), "for its owner alone");
    let mail = outbox::find(&app, &Actor::Operator, id).await.unwrap();
    assert_eq!(mail.address, "awa@example.org");
    assert_eq!(mail.values[0], ("link".to_owned(), "/sign-in/0a1b".to_owned()));

    app.forward(KEPT);
    outbox::clear(&app, &Actor::System).await.unwrap();
    assert!(file.exists(), "30 days to the second are not more than 30");
    app.forward(SignedDuration::from_secs(1));
    assert_eq!(outbox::clear(&app, &Actor::System).await.unwrap(), 1);
    assert!(!file.exists());
    assert!(matches!(outbox::find(&app, &Actor::Operator, id).await, Err(Error::NotFound)));
});

fn person(role: Role) -> Actor {
    let account = AccountId(uuid::Uuid::from_u128(1));
    let memberships = vec![role.at_headquarters().unwrap()];
    Actor::Person(Box::new(Person {
        account,
        email: "staff@example.org".to_owned(),
        memberships,
        reach: Vec::new(),
    }))
}

story!(mail_is_seen_by_administrators_and_what_it_says_by_nobody, |app| async move {
    let (_server, node) = with_server(&app).await;
    let id = post(&node, &awa(), &sign_in_link(&node)).await.unwrap();
    for actor in [Actor::Visitor, person(Role::Editor), person(Role::Secretariat)] {
        assert!(matches!(outbox::list(&node, &actor, 25, 0).await, Err(Error::Forbidden)));
        assert!(matches!(outbox::find(&node, &actor, id).await, Err(Error::Forbidden)));
        assert!(matches!(outbox::note_bounce(&node, &actor, id, "x").await, Err(Error::Forbidden)));
    }
    let administrator = person(Role::Administrator);
    let (mails, found) = outbox::list(&node, &administrator, 25, 0).await.unwrap();
    let found_one = outbox::find(&node, &administrator, id).await.unwrap();
    assert_eq!((mails.as_slice(), found), (&[found_one.clone()][..], 1));
    assert_eq!((found_one.address.as_str(), found_one.values.len()), ("a…@example.org", 0));
    // The list is masked also where a mail can be read whole.
    let (mails, _) = outbox::list(&app, &administrator, 25, 0).await.unwrap();
    assert_eq!((mails[0].address.as_str(), mails[0].values.len()), ("a…@example.org", 0));
    assert_eq!(outbox::list(&app, &administrator, 25, 25).await.unwrap(), (Vec::new(), 1));
});

story!(that_a_mail_came_back_is_noted_once, |app| async move {
    let (_server, node) = with_server(&app).await;
    let id = post(&node, &awa(), &sign_in_link(&node)).await.unwrap();
    let note = async || outbox::note_bounce(&node, &Actor::Operator, id, "no such user awa@example.org").await;
    assert!(matches!(note().await, Err(Error::Conflict(_))), "it was not sent yet");
    // PostgreSQL lets go of what was held a moment after the connection is gone.
    until(async || deliver(&node).await == 1).await;
    note().await.unwrap();
    let mail = outbox::find(&node, &Actor::Operator, id).await.unwrap();
    assert_eq!(mail.state, State::Bounced(app.now()));
    assert_eq!(mail.last_error.as_deref(), Some("no such user a…@example.org"));
    assert!(matches!(note().await, Err(Error::Conflict(_))));
    assert_eq!(
        app.number("SELECT count(*) FROM history WHERE act = 'mail.bounce' AND difference = '{}'").await,
        1
    );
});

story!(the_mail_of_an_erased_account_goes_with_it, |app| async move {
    post(&app, &awa(), &sign_in_link(&app)).await.unwrap();
    let ben = Recipient { account: None, address: "ben@example.org".to_owned(), language: "en".to_owned() };
    post(&app, &ben, &Letter::AccountErased).await.unwrap();
    let mut tx = app.db.write().await.unwrap();
    assert_eq!(outbox::erase(&mut tx, awa().account.unwrap()).await.unwrap(), 1);
    tx.commit().await.unwrap();
    assert_eq!(deliver(&app).await, 1);
});

story!(an_address_that_is_none_harms_nobody_else, |app| async move {
    let (server, node) = with_server(&app).await;
    let letter = Letter::ClaimMade {
        organization: format!("{}\r\n.\r\nMAIL FROM:<evil@example.org>", "é".repeat(10_000)),
        who: "<script>\r\nBcc: b@example.org".to_owned(),
        link: "/x".to_owned(),
    };
    for address in
        ["awa@example.org\r\nBcc: b@example.org", "awa@example.org, ben@example.org", "", "a@b@example.org>"]
    {
        let id = post(&node, &Recipient { address: address.to_owned(), ..awa() }, &letter).await.unwrap();
        deliver(&node).await;
        assert!(matches!(state(&node, id).await, State::Bounced(_)), "{address}");
    }
    assert!(server.post.heard().is_empty());
    let fatou = Recipient { address: "fatou@exämple.org".to_owned(), ..awa() };
    post(&node, &fatou, &letter).await.unwrap();
    assert_eq!(deliver(&node).await, 1);
    let [got] = server.post.got().try_into().unwrap();
    assert_eq!(got.to, ["fatou@xn--exmple-cua.org"]);
    let heard = server.post.heard();
    assert_eq!(heard.iter().filter(|said| said.starts_with("MAIL") || said.starts_with("RCPT")).count(), 2);
});
