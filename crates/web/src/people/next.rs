//! Where to go after signing in: a path of this site and nothing else.

/// A path of this site, when the text is one: never another host, nor anything that a browser could take for one.
pub(crate) fn own(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('/')?;
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte);
    let leads_out = rest.starts_with('/') || text.len() > 2_000 || !text.bytes().all(is_plain);
    let path = text.split(['?', '#']).next().unwrap_or_default();
    // Signing in leads not back to signing in, nor does a written-out backslash or slash lead out behind a proxy.
    let is_circle = path == "/sign-in" || path.starts_with("/sign-in/") || path == "/account/prove";
    let first = rest.get(..3).unwrap_or_default().to_ascii_lowercase();
    let hides = matches!(first.as_str(), "%2f" | "%5c");
    (!leads_out && !is_circle && !hides).then_some(text)
}

/// The address with where to go after it.
pub(crate) fn with(address: &str, wanted: &str) -> String {
    match own(wanted) {
        Some(path) => format!("{address}?next={}", encoded(path)),
        None => address.to_owned(),
    }
}

/// As it stands in a query.
fn encoded(path: &str) -> String {
    let mut written = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                written.push(char::from(byte));
            }
            _ => written.push_str(&format!("%{byte:02X}")),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_this_site_are_kept() {
        for path in ["/", "/account", "/organizations/new?name=River%20Keepers&x=1", "/fr/queue", "/a#b"] {
            assert_eq!(own(path), Some(path));
        }
        assert_eq!(with("/sign-in", "/a?b=c d"), "/sign-in", "a space stands in no address");
        assert_eq!(with("/sign-in", "/a?b=c&d=%20"), "/sign-in?next=/a%3Fb%3Dc%26d%3D%2520");
    }

    #[test]
    fn nothing_leads_elsewhere() {
        for path in [
            "",
            "account",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/\r\nLocation: https://evil.example",
            "/\0",
            "https://evil.example/",
            "https:evil.example",
            "javascript:alert(1)",
            " /account",
            "/é",
            "/%2Fevil.example",
            "/%5cevil.example",
            "/sign-in",
            "/sign-in?next=/sign-in",
            "/sign-in/0a1b",
            "/account/prove?next=/account/prove",
        ] {
            assert_eq!(own(path), None, "{path:?}");
        }
        assert_eq!(own(&format!("/{}", "x".repeat(3_000))), None);
    }
}
