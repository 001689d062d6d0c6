//! Every line of the table of routes, for every kind of visitor.

use crate::support::Site;
use axum::http::{Method, StatusCode};
use engagement::access::{Actor, Person, Role};
use engagement::ids::AccountId;
use web::routes::{ROUTES, Route};

/// What stands for `{...}` in an address; what it names need not exist.
fn filled(address: &str) -> String {
    let parts = address.split('/').map(|part| match part {
        part if part.starts_with('{') => "0193f2c6-5b1e-7d44-9a0e-2f6f1f0c9b11",
        part => part,
    });
    parts.collect::<Vec<_>>().join("/")
}

fn actor(role: Option<Role>) -> Actor {
    let Some(role) = role else { return Actor::Visitor };
    let account = AccountId(uuid::Uuid::nil());
    Actor::Person(Box::new(Person {
        account,
        email: "someone@example.org".to_owned(),
        memberships: vec![role.at_headquarters().unwrap()],
        reach: Vec::new(),
    }))
}

async fn check(site: &Site, route: &Route, role: Option<Role>) {
    for address in route.addresses() {
        let mut browser = match role {
            Some(role) => site.signed_in(role).await,
            None => site.browser(),
        };
        let method: Method = route.method.parse().unwrap();
        let answer = browser.send(method, &filled(&address), "").await;
        let refused = answer.status == StatusCode::FORBIDDEN;
        let admitted = route.who.admits(&actor(role));
        assert_eq!(!refused, admitted, "{} {address} for {role:?} answered {}", route.method, answer.status);
        assert!(!answer.status.is_server_error(), "{} {address} for {role:?}: {}", route.method, answer.text());
    }
}

#[tokio::test]
async fn who_may_is_let_in_and_nobody_else() {
    let site = Site::open().await;
    for route in ROUTES {
        for role in [None, Some(Role::Editor), Some(Role::Secretariat), Some(Role::Administrator)] {
            check(&site, route, role).await;
        }
    }
}

#[tokio::test]
async fn every_page_can_be_asked_for_its_head_alone_and_takes_nothing_else() {
    let site = Site::open().await;
    for route in ROUTES.iter().filter(|route| route.method == "GET") {
        for address in route.addresses() {
            let whole = site.browser().get(&filled(&address)).await;
            let head = site.browser().send(Method::HEAD, &filled(&address), "").await;
            assert_eq!(head.status, whole.status, "{address}");
            // What the handler writes, the framework leaves out; what is an error, the server does.
            assert!(head.bytes.is_empty() || !whole.status.is_success(), "{address}");
            let odd = site.browser().send(Method::PATCH, &filled(&address), "").await;
            assert_eq!(odd.status, StatusCode::METHOD_NOT_ALLOWED, "{address}");
            assert!(odd.header("allow").contains("GET"), "{address}: {}", odd.header("allow"));
        }
    }
}

#[test]
fn no_line_stands_twice() {
    let mut seen = std::collections::HashSet::new();
    for route in ROUTES {
        for address in route.addresses() {
            assert!(seen.insert((route.method, address.clone())), "{} {address} stands twice", route.method);
        }
    }
}
