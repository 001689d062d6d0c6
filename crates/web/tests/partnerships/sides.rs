//! What the sides say: answers, comments, what is to be done, reviews.

use super::{fill, fill_to, focal_point, founded, holds, html, officer, recorded, went};
use axum::http::StatusCode;

#[tokio::test]
async fn an_organization_confirms_or_says_what_is_wrong() {
    let (site, keepers) = founded().await;
    let id = recorded(&site, keepers).await;
    let record = format!("/partnerships/{id}");
    let answer = format!("{record}/answer");
    let mut focal = focal_point(&site, keepers).await;
    let nothing = fill(&mut focal, &answer, &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    holds(&nothing.text(), &["href=\"#answer\"", "Choose whether it is right."]);
    let silent = fill(&mut focal, &answer, &[("answer", "wrong")]).await;
    holds(&silent.text(), &["href=\"#words\"", "value=\"wrong\" checked"]);
    let wrong = [("answer", "wrong"), ("words", "It began in <i>March</i>.")];
    went(&fill(&mut focal, &answer, &wrong).await, &record);
    let page = html(&mut site.browser(), &record).await;
    let parts = ["said on 21 November 2026 that something is wrong:", "It began in &#60;i&#62;March&#60;/i&#62;."];
    holds(&page, &parts);
    let mut officer = officer(&site).await;
    holds(
        &html(&mut officer, "/desk").await,
        &["Partnerships that an organization says are wrong", "It began in"],
    );
    assert_eq!(officer.get(&answer).await.status, StatusCode::FORBIDDEN);
    went(&fill(&mut focal, &answer, &[("answer", "right")]).await, &record);
    holds(&html(&mut focal, &record).await, &["confirmed on 21 November 2026", "Change your answer"]);
    assert!(!html(&mut focal, "/desk").await.contains(&answer));
}

#[tokio::test]
async fn both_sides_comment_and_follow_up() {
    let (site, keepers) = founded().await;
    let id = recorded(&site, keepers).await;
    let talk = format!("/partnerships/{id}/talk");
    let (mut officer, mut focal) = (officer(&site).await, focal_point(&site, keepers).await);
    let comments = format!("/partnerships/{id}/comments");
    let hostile = "<script>alert('x')</script>\nSecond line";
    went(&fill_to(&mut focal, &talk, &comments, &[("text", hostile)]).await, &talk);
    went(&fill_to(&mut officer, &talk, &comments, &[("text", "Thank you")]).await, &talk);
    let empty = fill_to(&mut officer, &talk, &comments, &[("text", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    holds(&empty.text(), &["href=\"#text\""]);
    let page = html(&mut officer, &talk).await;
    let parts = [
        "<li class=\"civil\"><p><span class=\"whose civil\"><b><bdi>River Keepers of Gao</bdi></b></span>",
        "&#60;script&#62;alert(&#39;x&#39;)&#60;/script&#62;</p><p>Second line</p>",
        "<li class=\"institution\">",
    ];
    holds(&page, &parts);
    assert!(!page.contains("<script>alert"));

    let todo = format!("/partnerships/{id}/follow-ups");
    let soon = [("what", "Visit the house"), ("who", "Dakar"), ("due", "soon")];
    let wrong = fill_to(&mut focal, &talk, &todo, &soon).await;
    holds(&wrong.text(), &["href=\"#due\"", "Visit the house</textarea>", "<details class=\"fold\" open>"]);
    let due = [soon[0], soon[1], ("due", "2026-05")];
    went(&fill_to(&mut focal, &talk, &todo, &due).await, &talk);
    let page = officer.get(&talk).await;
    holds(&page.text(), &["Visit the house", "<span class=\"state care\">due May 2026</span>"]);
    let done = page.form(&format!("{todo}/"));
    went(&officer.submit(&done).await, &talk);
    holds(&html(&mut focal, &talk).await, &["done on 21 November 2026", "Nothing is to be done."]);

    assert_eq!(site.browser().get(&talk).await.status, StatusCode::SEE_OTHER, "to sign in");
    let mut stranger = site.newcomer("stranger@example.org").await;
    assert_eq!(stranger.get(&talk).await.status, StatusCode::FORBIDDEN);
    assert_eq!(stranger.post(&comments, "text=me+too").await.status, StatusCode::FORBIDDEN);
    let past = html(&mut site.browser(), &format!("/partnerships/{id}/history")).await;
    assert!(past.contains("Comment written") && !past.contains("Visit the house"), "{past}");
}

const PRINCIPLES: [&str; 5] =
    ["equality", "transparency", "result_oriented_approach", "responsibility", "complementarity"];

fn rated(rating: &str, words: &str) -> Vec<(String, String)> {
    let of =
        |code: &&str| [(format!("rating-{code}"), rating.to_owned()), (format!("words-{code}"), words.to_owned())];
    PRINCIPLES.iter().flat_map(of).collect()
}

#[tokio::test]
async fn nobody_reads_a_review_before_writing_their_own() {
    let (site, keepers) = founded().await;
    let id = recorded(&site, keepers).await;
    let (review, reviews) = (format!("/partnerships/{id}/review"), format!("/partnerships/{id}/reviews"));
    let (mut officer, mut focal) = (officer(&site).await, focal_point(&site, keepers).await);
    let half =
        fill(&mut officer, &review, &[("rating-equality", "4"), ("words-equality", "Open <b>books</b>")]).await;
    assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY);
    let parts = [
        "Mid-term review",
        "There are 8 problems",
        "href=\"#rating-transparency\"",
        "id=\"rating-transparency\"",
        "Open &#60;b&#62;books&#60;/b&#62;</textarea>",
        "5, fully",
    ];
    holds(&half.text(), &parts);
    let ours = rated("4", "Open books");
    let ours: Vec<_> = ours.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    went(&fill(&mut officer, &review, &ours).await, &reviews);
    holds(&html(&mut officer, &reviews).await, &["4 of 5", "Open books"]);
    let blind = html(&mut focal, &reviews).await;
    holds(&blind, &["You read it once your side has written its own."]);
    assert!(!blind.contains("4 of 5") && !blind.contains("Open books"), "{blind}");
    holds(&html(&mut officer, &review).await, &["value=\"4\" checked", "Open books</textarea>"]);
    let theirs = rated("2", "Late money");
    let theirs: Vec<_> = theirs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    went(&fill(&mut focal, &review, &theirs).await, &reviews);
    for browser in [&mut officer, &mut focal] {
        let both = html(browser, &reviews).await;
        holds(&both, &["4 of 5", "2 of 5", "Late money", "owned civil", "owned institution"]);
    }
    assert_eq!(
        fill(&mut officer, &review, &ours).await.status,
        StatusCode::CONFLICT,
        "the other side has read it"
    );
    let mut stranger = site.newcomer("stranger@example.org").await;
    for path in [&review, &reviews] {
        assert_eq!(stranger.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
}
