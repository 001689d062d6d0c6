//! Files that nobody can use, each with a page that says what to do.

use super::columns;
use crate::support::{Answer, Site};
use axum::http::StatusCode;
use engagement::access::Role;
use std::io::Write;

async fn sent(site: &Site, name: &str, content: &[u8]) -> Answer {
    let mut browser = site.signed_in(Role::Editor).await;
    browser.upload("/import", &[("source", "Somewhere"), ("as", "presence")], Some((name, content))).await
}

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook with one sheet of this XML.
fn workbook(sheet: &[u8]) -> Vec<u8> {
    let types = br#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
    let book = br#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    let links = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    packed(&[
        ("[Content_Types].xml", types),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", links),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}

#[tokio::test]
async fn each_unusable_file_says_what_to_do() {
    let site = Site::open().await;
    let mut old = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    old.resize(2048, 0);
    let truncated = &workbook(b"<worksheet/>")[..200];
    let files: Vec<(&str, Vec<u8>, &str)> = vec![
        ("empty.csv", Vec::new(), "there is nothing in this one"),
        ("headers.csv", b"Organization,Country\n".to_vec(), "there are headers but no rows"),
        ("locked.xlsx", old, "it is protected"),
        ("report.pdf", b"%PDF-1.7 ...".to_vec(), "this is a PDF document"),
        ("folder.zip", packed(&[("a/b.csv", b"Name\nA\n")]), "this is a compressed folder"),
        ("short.xlsx", truncated.to_vec(), "damaged"),
        ("noise.csv", (0..4000_u32).map(|at| (at * 7919 % 251) as u8).collect(), ""),
    ];
    for (name, content, words) in files {
        let answer = sent(&site, name, &content).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}: {}", answer.text());
        let html = answer.text();
        assert!(html.contains(words) && html.contains("href=\"#file\""), "{name}: {html}");
        assert!(
            html.contains("value=\"Somewhere\"") && html.contains("value=\"presence\" checked"),
            "{name}: {html}"
        );
    }
}

#[tokio::test]
async fn a_zip_bomb_is_refused_before_it_unpacks() {
    let site = Site::open().await;
    let mut sheet = b"<worksheet><sheetData>".to_vec();
    let cell = "a".repeat(30_000);
    for _ in 0..4_000 {
        sheet.extend_from_slice(format!("<row><c t=\"inlineStr\"><is><t>{cell}</t></is></c></row>").as_bytes());
    }
    sheet.extend_from_slice(b"</sheetData></worksheet>");
    let bomb = workbook(&sheet);
    drop(sheet);
    assert!(bomb.len() < 2_000_000, "{}", bomb.len());
    let mut browser = site.signed_in(Role::Editor).await;
    let sent = browser.upload("/import", &[("source", "Bomb")], Some(("bomb.xlsx", &bomb))).await;
    // The first rows can be looked at; reading it through is refused.
    let html = if sent.status == StatusCode::SEE_OTHER {
        let page = browser.get(&sent.location()).await;
        let form = page.form("/import/check/").set("as", "organizations").set("column.0", "name");
        browser.submit(&form).await
    } else {
        sent
    };
    assert_eq!(html.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", html.text());
    assert!(html.text().contains("unpacked it takes more"), "{}", html.text());
}

#[tokio::test]
async fn no_file_no_source_and_too_much() {
    let site = Site::open().await;
    let mut browser = site.signed_in(Role::Editor).await;
    let answer = browser.upload("/import", &[("source", " "), ("as", "mergers")], None).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    assert!(html.contains("There are 2 problems") && html.contains("Choose a spreadsheet."), "{html}");
    assert!(html.contains("Enter who made the file") && html.contains("value=\"mergers\" checked"), "{html}");
    let answer = browser.post("/import", "source=X").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST, "no form with a file");
    let much = vec![b'a'; usize::try_from(site.app.settings.limits.upload_bytes).unwrap() + 1];
    let answer = browser.upload("/import", &[("source", "X")], Some(("much.csv", &much))).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("Choose a file of at most 64 megabytes."), "{}", answer.text());
    let far = vec![b'a'; much.len() + 2 * 1024 * 1024];
    let answer = browser.upload("/import", &[("source", "X")], Some(("far.csv", &far))).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text().contains("That is too large"));
}

#[tokio::test]
async fn hostile_names_do_no_harm() {
    let site = Site::open().await;
    let mut browser = site.signed_in(Role::Editor).await;
    for name in ["../../../etc/passwd", "C:\\x\\y.csv", "<img src=x onerror=alert(1)>.csv", "a\u{202e}vsc.csv"] {
        let page = columns(&mut browser, name, b"Organization,Country\nRiver Keepers,Mali\n", "<b>S</b>").await;
        let html = page.text();
        assert!(!html.contains("<img") && !html.contains("<b>S</b>") && !html.contains("../.."), "{name}: {html}");
    }
    for path in [
        "/import/check/..%2f..%2fetc",
        "/import/check/abc",
        &format!("/import/check/{}", "0".repeat(64)),
        "/import/nothing",
        "/import/nothing.json",
    ] {
        assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(browser.post(&format!("/import/run/{}", "F".repeat(64)), "").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn cells_of_the_file_are_text_on_every_page() {
    let site = Site::open().await;
    let mut browser = site.signed_in(Role::Editor).await;
    let file = "Organization,<i>x</i>,Country\n\"<b>River</b>\",\"\"\"><script>\",Mali\n";
    let page = columns(&mut browser, "x.csv", file.as_bytes(), "X").await;
    assert!(
        !page.text().contains("<i>x") && !page.text().contains("<b>River") && !page.text().contains("\"><script>"),
        "{}",
        page.text()
    );
}
