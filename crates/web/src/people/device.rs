//! What browser it is, in a few words: "Firefox on Android". What a browser says of itself is long and can be anything.

/// Names by which browsers give themselves away, the most telling first: most of them claim to be Chrome and Safari too.
const BROWSERS: [(&str, &str); 12] = [
    ("SamsungBrowser/", "Samsung Internet"),
    ("UCBrowser/", "UC Browser"),
    ("OPR/", "Opera"),
    ("Opera Mini", "Opera Mini"),
    ("YaBrowser/", "Yandex"),
    ("Vivaldi/", "Vivaldi"),
    ("Edg", "Edge"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

/// The same of systems.
const SYSTEMS: [(&str, &str); 9] = [
    ("KAIOS", "KaiOS"),
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("CrOS", "ChromeOS"),
    ("Mac OS X", "Mac"),
    ("Macintosh", "Mac"),
    ("Linux", "Linux"),
];

/// Letters of the name that a program gives itself.
const LETTERS: usize = 40;

/// The browser and its system. Of a program that is no browser the name that it begins with; empty when it says nothing.
pub(super) fn device(said: &str) -> String {
    let known =
        |names: &[(&str, &'static str)]| names.iter().find(|(mark, _)| said.contains(mark)).map(|one| one.1);
    match (known(&BROWSERS), known(&SYSTEMS)) {
        (Some(browser), Some(system)) => format!("{browser} on {system}"),
        (Some(browser), None) => browser.to_owned(),
        (None, Some(system)) => system.to_owned(),
        (None, None) => {
            let is_part = |letter: &char| letter.is_ascii_alphanumeric() || "-_.".contains(*letter);
            said.chars().take_while(is_part).take(LETTERS).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::device;

    #[test]
    fn browsers_are_named_in_a_few_words() {
        let all = [
            ("Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0", "Firefox on Android"),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) \
                 Version/18.1 Mobile/15E148 Safari/604.1",
                "Safari on iPhone",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 \
                 Safari/537.36 Edg/140.0.0.0",
                "Edge on Windows",
            ),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 \
                 Chrome/125.0.0.0 Mobile Safari/537.36",
                "Samsung Internet on Android",
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) \
                 Chrome/140.0.0.0 Safari/537.36",
                "Chrome on Mac",
            ),
            ("Opera/9.80 (J2ME/MIDP; Opera Mini/9.80; U; en) Presto/2.5.25", "Opera Mini"),
            ("curl/8.9.1", "curl"),
            ("", ""),
            ("<script>alert(1)</script>", ""),
        ];
        for (said, short) in all {
            assert_eq!(device(said), short, "{said}");
        }
    }

    #[test]
    fn it_is_short_and_plain_whatever_is_said() {
        for said in ["x".repeat(100_000), "é".repeat(100), "Chrome/\r\nBcc: a@example.org Windows".to_owned()] {
            let short = device(&said);
            assert!(short.chars().count() <= 60 && !short.contains(char::is_control), "{short}");
        }
    }
}
