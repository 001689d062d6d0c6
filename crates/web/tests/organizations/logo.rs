//! The logo of a record: sent by a form, shown at the head, served from a path of its own.

use crate::keeping::{colleague, registered};
use crate::support::{Answer, Browser, Site, pictures};
use axum::http::StatusCode;
use engagement::access::{Actor, Role};
use engagement::ids::OrganizationId;
use engagement::organizations::{self, Draft};

async fn sent(browser: &mut Browser<'_>, id: OrganizationId, name: &str, content: &[u8]) -> Answer {
    browser.upload(&format!("/organizations/{id}/logo"), &[], Some((name, content))).await
}

/// Where a page shows the logo.
fn address(page: &Answer) -> String {
    let html = page.text();
    let (_, rest) = html.split_once("class=\"emblem\" src=\"").unwrap_or_else(|| panic!("no logo in {html}"));
    rest.split('"').next().unwrap().to_owned()
}

/// An organization that has this logo, and where that is.
async fn with_logo(
    site: &Site,
    browser: &mut Browser<'_>,
    name: &str,
    content: &[u8],
) -> (OrganizationId, String) {
    let id = site.organization(name).await;
    assert_eq!(sent(browser, id, "logo.png", content).await.status, StatusCode::SEE_OTHER);
    let page = browser.get(&format!("/organizations/{id}")).await;
    (id, address(&page))
}

#[tokio::test]
async fn a_logo_is_sent_shown_and_taken_away() {
    let site = Site::open().await;
    let (mut awa, id) = registered(&site, "awa@example.org", "River Keepers").await;
    let record = format!("/organizations/{id}");
    let html = awa.get(&record).await.text();
    assert!(html.contains(&format!("<a href=\"{record}/logo\">Logo</a>")) && !html.contains("emblem"), "{html}");
    let html = awa.get(&format!("{record}/logo")).await.text();
    for part in [
        "enctype=\"multipart/form-data\"",
        "accept=\"image/png,image/jpeg,image/webp,image/gif\"",
        "up to 2 MB and 4,096 pixels",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert!(!html.contains("Remove the logo"), "{html}");
    let answer = sent(&mut awa, id, "logo.png", &pictures::plain(1024, 512, [1, 2, 3])).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, record.clone()), "{}", answer.text());
    let page = site.browser().get(&record).await;
    assert!(page.text().contains(" width=\"512\" height=\"256\" alt=\"\" decoding=\"async\">"), "{}", page.text());
    assert!(!page.text().contains("/logo\">"), "a visitor has no form: {}", page.text());
    let picture = site.browser().get(&address(&page)).await;
    assert_eq!(pictures::shown(&picture.bytes).dimensions(), (512, 256));
    for (name, value) in [
        ("content-type", "image/png"),
        ("content-disposition", "attachment; filename=\"logo.png\""),
        ("content-security-policy", "default-src 'none'; sandbox"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "public, max-age=604800, immutable"),
    ] {
        assert_eq!(picture.header(name), value, "{name}");
    }
    let policy = page.header("content-security-policy");
    assert!(policy.contains("img-src 'self'") && policy.contains("script-src"), "pages keep theirs: {policy}");

    let second = sent(&mut awa, id, "logo.jpg", &pictures::of_a_phone()).await;
    assert_eq!(second.status, StatusCode::SEE_OTHER);
    assert_eq!(site.browser().get(&address(&page)).await.status, StatusCode::NOT_FOUND, "the one before");
    let form = awa.get(&format!("{record}/logo")).await.form(&format!("{record}/logo/remove"));
    assert_eq!(awa.submit(&form).await.location(), record);
    assert!(!awa.get(&record).await.text().contains("emblem"));
    let html = awa.get(&format!("{record}/history")).await.text();
    for words in ["Logo added", "Logo replaced", "Logo removed"] {
        assert!(html.contains(words), "{words} in {html}");
    }
    assert!(!html.contains("/undo"), "there is nothing to put back: {html}");
}

#[tokio::test]
async fn what_was_sent_by_a_phone_is_served_without_where_and_when() {
    let site = Site::open().await;
    let mut editor = site.signed_in(Role::Editor).await;
    let (_, address) = with_logo(&site, &mut editor, "River Keepers", &pictures::of_a_phone()).await;
    let picture = site.browser().get(&address).await.bytes;
    assert_eq!(pictures::shown(&picture).dimensions(), (40, 60), "and upright");
    for hidden in ["Exif", pictures::SECRET] {
        assert!(!picture.windows(hidden.len()).any(|part| part == hidden.as_bytes()), "{hidden}");
    }
}

#[tokio::test]
async fn what_is_no_picture_is_refused_with_what_to_do() {
    let site = Site::open().await;
    let mut editor = site.signed_in(Role::Editor).await;
    let id = site.organization("River Keepers").await;
    let much = vec![0xff; 2 * 1024 * 1024 + 1];
    let whole = pictures::noise(64);
    let files: [(&str, &[u8], &str); 7] = [
        ("logo.png", b"<!doctype html><script>alert(1)</script>", "Save the logo as PNG, JPEG, WebP or GIF"),
        ("logo.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "Save the logo as PNG, JPEG, WebP or GIF"),
        ("logo.png", b"", "there is nothing in this one"),
        ("logo.png", &whole[..whole.len() / 2], "save it again and choose it once more"),
        ("logo.png", &pictures::bomb(60_000, 60_000, 8), "to 4096 pixels on each side"),
        ("logo.png", &much, "Choose a file of at most 2 megabytes."),
        ("", b"", "Choose a picture."),
    ];
    for (name, content, words) in files {
        let answer = sent(&mut editor, id, name, content).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}: {}", answer.text());
        let html = answer.text();
        assert!(html.contains(words) && html.contains("href=\"#file\""), "{words}: {html}");
        assert!(!html.contains("<script>alert"), "{html}");
    }
    let path = format!("/organizations/{id}/logo");
    for (language, words) in
        [("fr", "Enregistrez le logo"), ("es", "Guarde el logotipo"), ("ar", "يرجى حفظ الشعار")]
    {
        let answer = editor.upload(&format!("/{language}{path}"), &[], Some(("logo.png", b"words"))).await;
        assert!(answer.text().contains(words), "{}", answer.text());
    }
    assert_eq!(editor.post(&path, "file=x").await.status, StatusCode::BAD_REQUEST, "no form with a file");
    assert_eq!(site.number("SELECT count(*) FROM file").await, 0);
    assert_eq!(std::fs::read_dir(site.app.data.join("files")).unwrap().count(), 0, "nothing was kept");
}

#[tokio::test]
async fn those_who_do_not_keep_the_record_come_to_no_form() {
    let site = Site::open().await;
    let (mut awa, own) = registered(&site, "awa@example.org", "River Keepers").await;
    let (mut omar, _) = registered(&site, "omar@example.org", "Lake Keepers").await;
    let kept_by_staff = site.organization("Hill Keepers").await;
    let mut secretariat = site.signed_in(Role::Secretariat).await;
    let mut administrator = site.signed_in(Role::Administrator).await;
    let mut viewer = site.signed_in(Role::Viewer).await;
    let picture = pictures::plain(9, 9, [1, 2, 3]);
    for (browser, id) in [
        (&mut secretariat, own),
        (&mut administrator, own),
        (&mut omar, own),
        (&mut viewer, kept_by_staff),
        (&mut awa, kept_by_staff),
    ] {
        let path = format!("/organizations/{id}/logo");
        assert_eq!(browser.get(&path).await.status, StatusCode::FORBIDDEN);
        assert_eq!(sent(browser, id, "logo.png", &picture).await.status, StatusCode::FORBIDDEN);
        assert_eq!(browser.post(&format!("{path}/remove"), "").await.status, StatusCode::FORBIDDEN);
        assert!(!browser.get(&format!("/organizations/{id}")).await.text().contains(&format!("{path}\"")));
    }
    let path = format!("/organizations/{own}/logo");
    assert_eq!(site.browser().get(&path).await.location(), format!("/sign-in?next={path}"));
    assert_eq!(sent(&mut site.browser(), own, "logo.png", &picture).await.status, StatusCode::FORBIDDEN);
    assert_eq!(site.browser().post(&format!("{path}/remove"), "").await.status, StatusCode::FORBIDDEN);
    assert_eq!(std::fs::read_dir(site.app.data.join("files")).unwrap().count(), 0, "nothing was kept");
    let mut member = colleague(&site, own, Role::Member).await;
    assert_eq!(sent(&mut member, own, "logo.png", &picture).await.status, StatusCode::SEE_OTHER);
    let mut tricked = member.with("sec-fetch-site", "cross-site");
    assert_eq!(sent(&mut tricked, own, "logo.png", &picture).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_logo_is_found_at_its_own_record_alone_and_by_those_who_see_it() {
    let site = Site::open().await;
    let mut unit = site.signed_in(Role::Secretariat).await;
    let (one, of_one) = with_logo(&site, &mut unit, "River Keepers", &pictures::plain(9, 9, [1, 1, 1])).await;
    let (two, of_two) = with_logo(&site, &mut unit, "Lake Keepers", &pictures::plain(9, 9, [2, 2, 2])).await;
    let swapped = of_two.replace(&two.to_string(), &one.to_string());
    let bare = of_one.trim_end_matches(".png").to_owned();
    let up = format!("/organizations/{one}/logo/..%2f..%2fparvis.sqlite");
    for path in
        [swapped, bare, up, format!("/organizations/{one}/logo/.png"), format!("/organizations/{one}/logo/x.png")]
    {
        assert_eq!(site.browser().get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    organizations::take_down(&site.app, &Actor::Operator, one, "A court ordered it").await.unwrap();
    assert_eq!(site.browser().get(&of_one).await.status, StatusCode::NOT_FOUND);
    assert_eq!(unit.get(&of_one).await.header("cache-control"), "private, no-store");
    let survivor = site.organization("Keepers").await;
    organizations::merge(&site.app, &Actor::Operator, survivor, two).await.unwrap();
    assert_eq!(site.browser().get(&of_two).await.status, StatusCode::NOT_FOUND);
    let draft = Draft { name: "Shelter".into(), confidentiality: "staff".into(), ..Draft::default() };
    let closed = site.organization_of(draft).await;
    sent(&mut unit, closed, "logo.png", &pictures::plain(9, 9, [3, 3, 3])).await;
    let of_closed = address(&unit.get(&format!("/organizations/{closed}")).await);
    assert_eq!(site.browser().get(&of_closed).await.status, StatusCode::NOT_FOUND);
    assert_eq!(unit.get(&of_closed).await.header("cache-control"), "private, no-store");
}

#[tokio::test]
async fn a_page_with_a_logo_takes_no_more_statements_and_stays_small() {
    let site = Site::open().await;
    let mut editor = site.signed_in(Role::Editor).await;
    let id = site.organization("River Keepers").await;
    let path = format!("/organizations/{id}");
    let taken = async || {
        site.browser().get(&path).await;
        let before = site.app.db.statements();
        assert_eq!(site.browser().get(&path).await.status, StatusCode::OK);
        site.app.db.statements() - before
    };
    let without = taken().await;
    assert_eq!(sent(&mut editor, id, "logo.png", &pictures::noise(700)).await.status, StatusCode::SEE_OTHER);
    assert_eq!(taken().await, without);
    let page = site.browser().with("accept-encoding", "br").get(&path).await;
    let html = site.browser().get(&path).await;
    let mut bytes = page.bytes.len();
    let loads = html
        .text()
        .match_indices("/static/")
        .map(|(at, _)| html.text()[at..].split('"').next().unwrap().to_owned())
        .collect::<std::collections::BTreeSet<_>>();
    for path in loads.into_iter().chain([address(&html)]) {
        bytes += site.browser().with("accept-encoding", "br").get(&path).await.bytes.len();
    }
    assert!(bytes < 60_000, "{bytes} bytes, cold");
}

#[tokio::test]
async fn programs_are_told_where_the_logo_is() {
    let site = Site::open().await;
    let mut editor = site.signed_in(Role::Editor).await;
    let (id, address) = with_logo(&site, &mut editor, "River Keepers", &pictures::plain(9, 9, [1, 1, 1])).await;
    let bare = site.organization("Lake Keepers").await;
    let told = async |id: OrganizationId| {
        let answer = site.browser().get(&format!("/api/v1/organizations/{id}")).await;
        serde_json::from_slice::<serde_json::Value>(&answer.bytes).unwrap()["logo"].clone()
    };
    assert_eq!(told(id).await, format!("http://127.0.0.1:8080{address}"));
    assert!(told(bare).await.is_null());
    let list = site.browser().get("/organizations").await.text();
    assert!(list.contains("River Keepers") && !list.contains("emblem"), "lists stay light: {list}");
}
