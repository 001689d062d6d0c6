//! Questions that imports leave, answered by a person.

use crate::imports::import;
use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::Role;

const ASKS: &str = "Organization,Organization type,Sector,Country,Admin1,Status\n\
    Norwegian Refugees Council,NGO,Education,Mali,Gao,Ongoing\n\
    Danish Refugees Council,NGO,Quidditch,Mali,Gao,Ongoing\n\
    River Keepers,NGO,Wand making,Atlantis,Gao,Ongoing\n\
    River Keepers,Coven,Health,Mali,Gao,Simmering\n";

async fn asked() -> Site {
    let site = Site::open().await;
    site.organization("Norwegian Refugee Council").await;
    site.organization("Danish Refugee Council").await;
    let mut browser = site.signed_in(Role::Editor).await;
    import(&site, &mut browser, "asks.csv", ASKS.as_bytes(), "Asks").await;
    site
}

fn links(html: &str, start: &str) -> Vec<String> {
    let mut found: Vec<String> = html
        .match_indices(&format!("href=\"{start}"))
        .map(|(at, _)| html[at + 6..].split('"').next().unwrap().to_owned())
        .collect();
    found.dedup();
    found
}

#[tokio::test]
async fn one_question_leads_to_the_next() {
    let site = asked().await;
    let mut browser = site.signed_in(Role::Editor).await;
    let queue = browser.get("/queue").await.text();
    assert!(queue.contains("2 questions on organizations") && queue.contains("5 questions on words"), "{queue}");
    let organizations = links(&queue, "/queue/organizations/");
    let later = browser.post(&organizations[1], "answer=later").await.location();
    assert!(later.starts_with("/queue/organizations/"), "{later}");
    assert_ne!(later, organizations[1]);
    let next = browser.post(&later, "answer=different").await.location();
    assert!(next.starts_with("/queue/organizations/") && next != later, "{next}");
    assert_eq!(browser.post(&next, "answer=same").await.location(), "/queue");
    assert_eq!(browser.post(&next, "answer=maybe").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(browser.get(&next).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        site.number("SELECT count(*) FROM organization").await,
        4,
        "one record more for the one that differs"
    );
}

#[tokio::test]
async fn several_words_are_answered_on_one_form() {
    let site = asked().await;
    let mut browser = site.signed_in(Role::Editor).await;
    let page = browser.get("/queue").await;
    let form = page.form("/queue/words");
    let mut answers = form.clone();
    for (name, _) in &form.values {
        let word = page.text();
        let before =
            word.split(&format!("name=\"{name}\"")).next().unwrap().rsplit("<tr>").next().unwrap().to_owned();
        let answer = match before {
            row if row.contains("Quidditch") => "cluster:EDU",
            row if row.contains("Coven") => "none",
            _ => "",
        };
        answers = answers.set(name, answer);
    }
    assert_eq!(browser.submit(&answers).await.location(), "/queue");
    let queue = browser.get("/queue").await.text();
    assert!(!queue.contains("Quidditch") && !queue.contains("Coven") && queue.contains("Wand making"), "{queue}");
    // What someone else has answered meanwhile stays.
    assert_eq!(browser.submit(&answers).await.location(), "/queue");
}

#[tokio::test]
async fn a_word_that_means_nothing_here_can_be_left_out() {
    let site = asked().await;
    let mut browser = site.signed_in(Role::Editor).await;
    let queue = browser.get("/queue").await.text();
    for path in links(&queue, "/queue/words/") {
        let page = browser.get(&path).await;
        assert_eq!(page.status, StatusCode::OK);
        let form = page.form("/queue/words/");
        let nothing = browser.submit(&form).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(nothing.text().contains("Choose one of the answers."), "{}", nothing.text());
        let wrong = browser.submit(&form.clone().set("other", "cluster:NOPE")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(browser.submit(&form.clone().set("later", "1")).await.location().starts_with("/queue"));
        browser.submit(&form.set("answer", "none")).await;
    }
    assert!(browser.get("/queue").await.text().contains("2 questions on organizations"));
    assert_eq!(
        site.number("SELECT count(*) FROM activity WHERE country = 'MLI'").await,
        1,
        "the row of Atlantis is dropped"
    );
}
