//! Every line of the table of routes, for every kind of visitor.

use crate::support::{Answer, Site};
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

/// A visitor is led from a page to where one signs in, with the way back; a machine and a form are refused.
fn turned_away(method: &str, address: &str, answer: &Answer) -> bool {
    let led = method == "GET" && !address.starts_with("/api");
    if led { answer.status == StatusCode::SEE_OTHER } else { answer.status == StatusCode::FORBIDDEN }
}

async fn check(site: &Site, route: &Route, role: Option<Role>) {
    for address in route.addresses() {
        let mut browser = match role {
            Some(role) => site.signed_in(role).await,
            None => site.browser(),
        };
        let method: Method = route.method.parse().unwrap();
        let answer = browser.send(method, &filled(&address), "").await;
        let admitted = route.who.admits(&actor(role));
        let says = format!("{} {address} for {role:?} answered {}", route.method, answer.status);
        match role {
            _ if admitted => assert_ne!(answer.status, StatusCode::FORBIDDEN, "{says}"),
            Some(_) => assert_eq!(answer.status, StatusCode::FORBIDDEN, "{says}"),
            None => assert!(turned_away(route.method, &address, &answer), "{says}"),
        }
        if role.is_none() && !admitted && answer.status == StatusCode::SEE_OTHER {
            // Where one shows again who one is, nobody comes back to who has just signed in.
            let back =
                if address == "/account/prove" { String::new() } else { format!("?next={}", filled(&address)) };
            assert_eq!(answer.location(), format!("/sign-in{back}"), "{says}");
        } else {
            assert!(!answer.location().contains("next="), "{says}, to {}", answer.location());
        }
        assert!(!answer.status.is_server_error(), "{says}: {}", answer.text());
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

/// Whoever has given the password and not yet the code is a visitor at every address.
#[tokio::test]
async fn half_a_session_opens_nothing() {
    let site = Site::open().await;
    let half = site.halfway(Role::Administrator).await;
    let own = ["/sign-in", "/sign-in/code", "/sign-in/second-factor"];
    for route in ROUTES {
        for address in route.addresses().into_iter().filter(|address| !own.contains(&address.as_str())) {
            let method: Method = route.method.parse().unwrap();
            let mut browser = site.browser();
            browser.cookies.clone_from(&half);
            let answer = browser.send(method.clone(), &filled(&address), "").await;
            let visitor = site.browser().send(method, &filled(&address), "").await;
            let says = format!("{} {address}", route.method);
            assert_eq!((answer.status, answer.location()), (visitor.status, visitor.location()), "{says}");
            assert!(!answer.text().contains("administrator@example.org"), "{says}");
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
