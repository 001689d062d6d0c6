//! Partnerships through the API.

use super::{founded, html, recorded};
use axum::http::StatusCode;
use engagement::access::Actor;
use engagement::partnerships;
use serde_json::Value;

#[tokio::test]
async fn programs_read_partnerships_page_by_page() {
    let (site, keepers) = founded().await;
    let first = recorded(&site, keepers).await;
    let second = recorded(&site, keepers).await;
    let mut closed = super::draft(keepers);
    closed.confidentiality = "staff".into();
    let closed = partnerships::record(&site.app, &Actor::Operator, &closed).await.unwrap();
    let mut program = site.browser();
    let page: Value =
        serde_json::from_str(&html(&mut program, "/api/v1/partnerships?limit=1&role=project_implementer").await)
            .unwrap();
    let one = &page["partnerships"][0];
    assert_eq!(one["id"], first.to_string());
    assert_eq!(one["url"], format!("http://127.0.0.1:8080/partnerships/{first}"));
    assert_eq!((&one["status"], &one["since"]), (&"active".into(), &"2016-02-01".into()));
    assert_eq!(one["organizations"][0]["name"], "River Keepers of Gao");
    assert_eq!((&one["offices"][0], &one["countries"][1]), (&"dakar".into(), &"SEN".into()));
    assert_eq!((&one["funding"][0]["planned"], &one["kept_by"]), (&"1459753.72".into(), &"institution".into()));
    assert_eq!(one["texts"]["description"]["language"], "en");
    let next = format!("/api/v1/partnerships?cursor={}", page["next"].as_str().unwrap());
    let page: Value = serde_json::from_str(&html(&mut program, &next).await).unwrap();
    assert_eq!(page["partnerships"].as_array().unwrap().len(), 1, "{page}");
    assert_eq!((&page["partnerships"][0]["id"], &page["next"]), (&second.to_string().into(), &Value::Null));
    let whole: Value =
        serde_json::from_str(&html(&mut program, &format!("/api/v1/partnerships/{first}")).await).unwrap();
    assert_eq!(whole["title"], "Shelter for victims of trafficking");
    for missing in [closed.to_string(), "0193f2c6-5b1e-7d44-9a0e-2f6f1f0c9b11".to_owned(), "x".to_owned()] {
        let answer = program.get(&format!("/api/v1/partnerships/{missing}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{missing}");
    }
    for wrong in ["as_of=soon", "organization=x", "limit=0", "colour=red"] {
        let answer = program.get(&format!("/api/v1/partnerships?{wrong}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    let none: Value = serde_json::from_str(&html(&mut program, "/api/v1/partnerships?as_of=2014").await).unwrap();
    assert_eq!(none["partnerships"].as_array().unwrap().len(), 0);
}
