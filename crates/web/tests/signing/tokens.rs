//! Keys for programs: made and revoked in one's account, taken by the API alone.

use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::Role;

#[tokio::test]
async fn a_key_is_told_once_and_opens_the_api_alone() {
    let site = Site::open().await;
    let (mut editor, _) = site.equipped(Role::Editor).await;
    let organization = site.organization("River Keepers").await;
    site.activity(organization, "MLI", "HEA", "staff").await;
    let form = editor.get("/account/tokens/new").await.form("/account/tokens/new");
    let wrong = editor.submit(&form.clone().set("days", "1000")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("There are 2 problems"), "{}", wrong.text());
    let told = editor.submit(&form.set("token_name", "Monthly report")).await.text();
    let at = told.find("parvis_").unwrap();
    let secret = told[at..].split('<').next().unwrap().to_owned();
    let account = editor.get("/account").await;
    assert!(account.text().contains("Monthly report") && !account.text().contains(&secret));

    let seen = async |authorization: Option<String>| {
        let browser = site.browser();
        let mut browser = match authorization {
            Some(said) => browser.with("authorization", &said),
            None => browser,
        };
        let answer = browser.get("/api/v1/activities").await;
        (answer.status, answer.text().contains("HEA"), answer.header("cache-control"))
    };
    assert!(!seen(None).await.1, "a visitor sees nothing of staff's");
    let mine = seen(Some(format!("Bearer {secret}"))).await;
    assert_eq!((mine.0, mine.1, mine.2.as_str()), (StatusCode::OK, true, "private, no-store"));
    for wrong in ["Bearer parvis_00".to_owned(), "Basic eDp5".to_owned(), format!("bearer{secret}"), String::new()]
    {
        assert_eq!(seen(Some(wrong)).await.0, StatusCode::FORBIDDEN);
    }
    let mut page = site.browser().with("authorization", &format!("Bearer {secret}"));
    assert_eq!(page.get("/account").await.location(), "/sign-in?next=/account", "pages take no key");

    let revoke = account.form("/account/tokens/");
    let mut other = site.signed_up("awa@example.org").await;
    assert_eq!(other.submit(&revoke).await.status, StatusCode::NOT_FOUND);
    assert_eq!(editor.submit(&revoke).await.location(), "/account#tokens");
    assert_eq!(seen(Some(format!("Bearer {secret}"))).await.0, StatusCode::FORBIDDEN);
}
