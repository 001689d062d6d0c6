//! A program that is killed in the midst of writing loses nothing that it had acknowledged.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

fn parvis(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
    command.arg("--data").arg(data).env_remove("DATABASE_URL").stdin(Stdio::null());
    command
}

fn output(command: &mut Command) -> String {
    let done = command.output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// Serves the register, and waits until it answers; whoever calls ends it.
#[allow(clippy::zombie_processes)]
fn serve(data: &Path, address: &str) -> Child {
    let child = parvis(data)
        .args(["serve", "--listen", address])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(60) {
        if matches!(ask(address, "GET", "/health/ready", "", ""), Some((200, _))) {
            return child;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("the program did not come up");
}

/// Sends one request; its status and head. None when the connection broke.
fn ask(address: &str, method: &str, path: &str, cookie: &str, body: &str) -> Option<(u16, String)> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nSec-Fetch-Site: same-origin\r\nCookie: {cookie}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).ok()?;
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while reader.read_line(&mut head).ok()? > 2 {}
    let _ = reader.read_to_end(&mut Vec::new());
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some((status, head))
}

/// Signs the administrator in; the cookie.
fn signed_in(data: &Path, address: &str) -> String {
    let link = output(parvis(data).args(["people", "add", "admin@example.org", "--role", "administrator"]));
    let path = link.trim().split_once("/sign-in/").unwrap().1.to_owned();
    let (_, head) = ask(address, "POST", &format!("/sign-in/{path}"), "", "").unwrap();
    let set = head.lines().find_map(|line| line.to_lowercase().starts_with("set-cookie:").then_some(&line[11..]));
    set.unwrap().trim().split(';').next().unwrap().to_owned()
}

#[test]
fn what_was_acknowledged_survives_kill_9() {
    let folder = tempfile::tempdir().unwrap();
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    std::fs::write(folder.path().join("parvis.toml"), format!("public_url = \"http://{address}\"")).unwrap();
    let mut server = serve(folder.path(), &address);
    let cookie = signed_in(folder.path(), &address);
    let acknowledged = Arc::new(Mutex::new(Vec::new()));
    let writers: Vec<_> = (0..4)
        .map(|writer| {
            let (address, cookie, acknowledged) = (address.clone(), cookie.clone(), acknowledged.clone());
            std::thread::spawn(move || {
                for number in 0..1000 {
                    let name = format!("Keepers+{writer}+of+river+{number}");
                    match ask(&address, "POST", "/organizations/new", &cookie, &format!("name={name}")) {
                        Some((303, _)) => acknowledged.lock().unwrap().push(name.replace('+', " ")),
                        Some((status, head)) => panic!("{status}: {head}"),
                        None => return,
                    }
                }
            })
        })
        .collect();
    while acknowledged.lock().unwrap().len() < 40 {
        std::thread::sleep(Duration::from_millis(5));
        assert!(!writers.iter().all(std::thread::JoinHandle::is_finished), "the writers gave up");
    }
    server.kill().unwrap();
    server.wait().unwrap();
    for writer in writers {
        writer.join().unwrap();
    }
    assert!(output(parvis(folder.path()).arg("check")).contains("sound"));
    let mut server = serve(folder.path(), &address);
    let mut stream = TcpStream::connect(&address).unwrap();
    write!(stream, "GET /organizations.csv HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
    let mut list = String::new();
    stream.read_to_string(&mut list).unwrap();
    server.kill().unwrap();
    server.wait().unwrap();
    for name in acknowledged.lock().unwrap().iter() {
        assert!(list.contains(name.as_str()), "{name} was acknowledged and is lost");
    }
}

/// Imports Mali's file; how many organizations were created and how many were there already.
fn import(data: &Path) -> (u64, u64) {
    let done = import_command(data).stderr(Stdio::inherit()).output().unwrap();
    let report: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    let count = |what: &str| report[what]["organizations"].as_u64().unwrap();
    (count("created"), count("unchanged"))
}

fn import_command(data: &Path) -> Command {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/presence/mali-2023.xlsx");
    let mut command = parvis(data);
    command.arg("import").arg(file).args(["--source", "Mali", "--report", "json"]);
    command
}

#[test]
fn an_import_that_is_killed_leaves_all_or_nothing() {
    let whole = tempfile::tempdir().unwrap();
    let began = Instant::now();
    let (created, unchanged) = import(whole.path());
    let took = began.elapsed();
    assert!(created > 100 && unchanged == 0);
    // Some of the file's names turn out to be each other's, so there are more names than records.
    let (none, all) = import(whole.path());
    assert!(none == 0 && all >= created);
    let folder = tempfile::tempdir().unwrap();
    for tenths in [1, 3, 5, 7, 8, 9] {
        let mut child = import_command(folder.path()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(took * tenths / 10);
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(output(parvis(folder.path()).arg("check")).contains("sound"), "killed after {tenths} tenths");
    }
    let after = import(folder.path());
    assert!(after == (created, 0) || after == (0, all), "{after:?} of {created} and {all}");
    assert_eq!(import(folder.path()), (0, all), "the next time there is nothing left to do");
}
