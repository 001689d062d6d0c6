//! Every line of the table of routes, for every kind of visitor.

use crate::support::{Answer, Browser, Site};
use axum::http::{Method, StatusCode};
use engagement::access::{Actor, Membership, Of, Person, Role};
use engagement::ids::{AccountId, OrganizationId};
use web::routes::{ROUTES, Route};

/// What stands for `{...}` in an address; what it names need not exist.
fn filled(address: &str) -> String {
    let parts = address.split('/').map(|part| match part {
        part if part.starts_with('{') => "0193f2c6-5b1e-7d44-9a0e-2f6f1f0c9b11",
        part => part,
    });
    parts.collect::<Vec<_>>().join("/")
}

/// The roles, each where it is held; none is a visitor. Those of organizations hold for one that no address names.
fn roles(own: OrganizationId) -> Vec<Option<Membership>> {
    let staff = [Role::Administrator, Role::Secretariat, Role::Manager, Role::Editor, Role::Viewer];
    let of_state = Membership { role: Role::Delegate, of: Of::State("MLI".to_owned()) };
    let of_organization = [Role::FocalPoint, Role::Deputy, Role::Member];
    let all = staff.into_iter().map(|role| role.at_headquarters().unwrap()).chain([of_state]);
    let all = all.chain(of_organization.map(|role| Membership::of_organization(role, own)));
    std::iter::once(None).chain(all.map(Some)).collect()
}

fn actor(membership: Option<&Membership>) -> Actor {
    let Some(membership) = membership else { return Actor::Visitor };
    let account = AccountId(uuid::Uuid::nil());
    Actor::Person(Box::new(Person {
        account,
        email: "someone@example.org".to_owned(),
        memberships: vec![membership.clone()],
        reach: Vec::new(),
    }))
}

/// A site at an address with a name, so that passkeys are there too.
async fn named() -> Site {
    Site::at("http://localhost:8080").await
}

async fn visit<'a>(site: &'a Site, membership: Option<&Membership>) -> Browser<'a> {
    match membership {
        Some(membership) => site.signed_in_as(membership).await,
        None => site.browser(),
    }
}

/// A visitor is led from a page to where one signs in, with the way back; a machine and a form are refused.
fn turned_away(method: &str, address: &str, answer: &Answer) -> bool {
    let led = method == "GET" && !address.starts_with("/api");
    if led { answer.status == StatusCode::SEE_OTHER } else { answer.status == StatusCode::FORBIDDEN }
}

async fn check(browser: &mut Browser<'_>, route: &Route, membership: Option<&Membership>) {
    let role = membership.map(|one| one.role);
    for address in route.addresses() {
        let method: Method = route.method.parse().unwrap();
        let answer = browser.send(method, &filled(&address), "").await;
        let admitted = route.who.admits(&actor(membership));
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
    let site = named().await;
    let own = site.organization("River Keepers").await;
    for membership in roles(own) {
        let membership = membership.as_ref();
        let mut browser = visit(&site, membership).await;
        for route in ROUTES {
            check(&mut browser, route, membership).await;
            // These end the session that asked, or the account.
            if route.path == "/sign-out" || (route.method == "POST" && route.path.starts_with("/account")) {
                browser = visit(&site, membership).await;
            }
        }
    }
}

/// Whoever has given the password and not yet the code is a visitor at every address.
#[tokio::test]
async fn half_a_session_opens_nothing() {
    let site = named().await;
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
