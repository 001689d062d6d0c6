//! A program that is killed in the midst of writing loses nothing that it had acknowledged.

use crate::program::{Served, ask, free_address, output, parvis};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

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
    let address = free_address();
    std::fs::write(folder.path().join("parvis.toml"), format!("public_url = \"http://{address}\"")).unwrap();
    let mut server = Served::ready(parvis(folder.path()), &address);
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
    server.kill();
    for writer in writers {
        writer.join().unwrap();
    }
    assert!(output(parvis(folder.path()).arg("check")).contains("sound"));
    let _server = Served::ready(parvis(folder.path()), &address);
    let mut stream = TcpStream::connect(&address).unwrap();
    write!(stream, "GET /organizations.csv HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
    let mut list = String::new();
    stream.read_to_string(&mut list).unwrap();
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
