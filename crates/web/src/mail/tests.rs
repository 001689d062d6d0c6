//! How letters are written out.

use super::*;
use engagement::clock::Clock;
use engagement::ids::MailId;
use engagement::outbox::{LETTERS, State};
use engagement::settings::Settings;

async fn app(folder: &tempfile::TempDir) -> App {
    let settings = Settings { public_url: "https://parvis.example/".to_owned(), ..Settings::default() };
    App::open(folder.path(), None, settings, Clock::at("2026-11-21T12:00:00Z".parse().unwrap())).await.unwrap()
}

fn mail(letter: &str, values: &[(&str, &str)]) -> Mail {
    let now = "2026-11-21T12:00:00Z".parse().unwrap();
    let values = values.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    Mail {
        id: MailId(uuid::Uuid::nil()),
        account: None,
        address: "awa@example.org".to_owned(),
        letter: letter.to_owned(),
        values: values.collect(),
        language: "en".to_owned(),
        refusable: None,
        useful_until: None,
        state: State::Waiting(now),
        attempts: 0,
        created_at: now,
        last_error: None,
    }
}

const ALL: [(&str, &str); 14] = [
    ("link", "/there/0a1b"),
    ("until", "2026-11-22T12:00:00Z"),
    ("on", "2026-11-22T12:00:00Z"),
    ("at", "2026-11-21T12:00:00Z"),
    ("browser", "Firefox on Linux"),
    ("name", "My phone"),
    ("to", "River Keepers"),
    ("role", "focal_point"),
    ("inviter", "Sahel Network"),
    ("organization", "River Keepers"),
    ("partnership", "Shelters along the river"),
    ("since", "2025-11-22T12:00:00Z"),
    ("who", "Awa Keita"),
    ("reason", "Nobody answered."),
];

#[tokio::test]
async fn every_letter_can_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder).await;
    for (letter, has_link) in LETTERS {
        let written = write(&app, &mail(letter, &ALL)).unwrap();
        for words in [&written.subject, &written.text, &written.html] {
            assert!(!words.contains("mail-") && !words.contains("{$"), "{letter}: {words}");
            assert!(!words.contains('\u{e000}') && !words.is_empty(), "{letter}: {words}");
        }
        let there = "https://parvis.example/en/there/0a1b";
        assert_eq!(written.text.matches(there).count(), usize::from(has_link), "{letter}: {}", written.text);
        assert_eq!(written.html.contains(&format!("href=\"{there}\"")), has_link, "{letter}");
        assert!(written.text.starts_with("Hello,\n\n"), "{}", written.text);
        assert!(!written.text.contains("\n\n\n"), "{letter}: {}", written.text);
        assert_eq!(written.unsubscribe, None);
    }
}

#[tokio::test]
async fn a_letter_as_it_reads() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder).await;
    let mut invitation = mail("invited", &ALL);
    let written = write(&app, &invitation).unwrap();
    assert_eq!(written.subject, "You are invited to Parvis");
    assert_eq!(
        written.text,
        "Hello,\n\nSahel Network invites you to join River Keepers in Parvis, as its focal point. Parvis is the register of \
         the civil society organizations that the International Organization for Migration works with.\n\nAccept the \
         invitation:\nhttps://parvis.example/en/there/0a1b\n\nYou can accept until 22 November 2026, 13:00 CET. If you do \
         not know what this is about, do nothing.\n\n-- \nSent by Parvis for the International Organization for \
         Migration\nhttps://parvis.example/en\n\nThis mail is about something done with your address or your account. It \
         is sent to nobody else.\n"
    );
    invitation.values.retain(|(name, _)| name != "role");
    invitation.values.push(("role".to_owned(), "treasurer".to_owned()));
    assert!(write(&app, &invitation).unwrap().text.contains("River Keepers in Parvis. Parvis is"));
}

#[tokio::test]
async fn what_one_can_refuse_says_how() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder).await;
    let refusable = Refusable { subscription: "reminders".to_owned(), token: "0a1b".to_owned(), refused_at: None };
    let written = write(&app, &Mail { refusable: Some(refusable), ..mail("still-right", &ALL) }).unwrap();
    let address = "https://parvis.example/en/unsubscribe/0a1b";
    assert_eq!(written.unsubscribe.as_deref(), Some(address));
    assert!(written.text.contains(&format!("Stop these mails:\n{address}\n")), "{}", written.text);
    assert!(written.html.contains(&format!("href=\"{address}\"")));
}

#[tokio::test]
async fn no_value_gets_out_of_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder).await;
    let hostile = "x</title><script>alert(1)</script>\r\n\r\n\u{e000}\r\nBcc: b@example.org\u{202e}\u{2028}";
    for (letter, _) in LETTERS {
        let values = ALL.map(|(name, text)| if name == "link" { (name, text) } else { (name, hostile) });
        let written = write(&app, &mail(letter, &values)).unwrap();
        assert!(!written.subject.contains(['\r', '\n', '<']), "{}", written.subject);
        assert!(!written.html.contains("<script") && !written.html.contains('\u{202e}'), "{}", written.html);
        assert!(!written.text.contains("\nBcc"), "{}", written.text);
        assert!(written.text.matches("/there/").count() <= 1, "{}", written.text);
    }
    let long = "é".repeat(10_000);
    let written =
        write(&app, &mail("claim-refused", &[("organization", &long), ("reason", &long), ("link", "/x")]));
    assert!(written.unwrap().text.chars().filter(|letter| *letter == 'é').count() < 2_300);
}

#[tokio::test]
async fn other_scripts_stay_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder).await;
    let name = "منظمة حراس النهر";
    let values = [("organization", name), ("link", "/x")];
    let written = write(&app, &mail("verification-granted", &values)).unwrap();
    assert!(written.text.contains(name) && written.html.contains(name));
    // A language without texts yet is written in that of the site, and says so.
    let written = write(&app, &Mail { language: "xx".to_owned(), ..mail("account-erased", &[]) }).unwrap();
    assert_eq!(written.language, "en");
    assert!(written.html.contains("<html lang=\"en\" dir=\"ltr\">"));
}
