//! The first start of a register: the program says where and by which code its administrator is made, until there is one.

use crate::program::parvis;
use engagement::app::App;
use engagement::clock::Clock;
use engagement::credentials::{self, Founder, Origin};
use engagement::settings::Settings;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;

/// What the program prints until it serves; it is logged too.
fn served(data: &Path) -> String {
    let mut command = parvis(data);
    command.args(["serve", "--listen", "127.0.0.1:0"]).env("RUST_LOG", "info");
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let log = BufReader::new(child.stderr.take().unwrap()).lines().map(Result::unwrap);
    let log: Vec<_> = log.take_while(|line| !line.contains("serving")).collect();
    child.kill().unwrap();
    child.wait().unwrap();
    let printed = std::io::read_to_string(child.stdout.take().unwrap()).unwrap();
    assert!(printed.is_empty() || log.iter().any(|line| line.contains(printed.trim_end())), "{log:?}");
    printed
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_start_says_how_to_set_up_and_the_next_ones_do_not() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (served(folder.path()), served(folder.path()));
    let code = |line: &str| line.trim_end().rsplit(' ').next().unwrap().to_owned();
    assert!(second.contains(" at http://127.0.0.1:8080/first-run with the code "), "{second}");
    assert_ne!(code(&first), code(&second));

    let app = App::open(folder.path(), None, Settings::default(), Clock::System).await.unwrap();
    let (first, second) = (code(&first), code(&second));
    let founder =
        |code| Founder { code, email: "awa@example.org", name: "Awa", password: "the river in the rains" };
    let origin = Origin::default();
    assert!(credentials::set_up(&app, &founder(&first), "en", &origin).await.is_err());
    credentials::set_up(&app, &founder(&second), "en", &origin).await.unwrap();
    drop(app);
    assert_eq!(served(folder.path()), "");
}

#[test]
fn a_secret_that_cannot_be_read_is_said_at_once_and_never_shown() {
    let folder = tempfile::tempdir().unwrap();
    let secret = folder.path().join("secret");
    let settings = format!(
        "[openid]\nissuer = \"https://id.example.org\"\nclient_id = \"parvis\"\nclient_secret_file = {secret:?}\n\
         name = \"Example ID\"\ndomains = [\"example.org\"]\n"
    );
    std::fs::write(folder.path().join("parvis.toml"), settings).unwrap();
    let said = parvis(folder.path()).args(["serve", "--listen", "127.0.0.1:0"]).output().unwrap();
    assert_eq!(said.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&said.stderr).contains("openid.client_secret_file"), "{said:?}");
    std::fs::write(&secret, "s3cret").unwrap();
    let shown = parvis(folder.path()).arg("settings").output().unwrap();
    let shown = String::from_utf8(shown.stdout).unwrap();
    assert!(shown.contains("issuer = \"https://id.example.org\"") && !shown.contains("s3cret"), "{shown}");
}
