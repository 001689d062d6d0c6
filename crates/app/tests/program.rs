//! The program, started and asked.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The program with a data folder, and the database in it.
pub fn parvis(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
    command.arg("--data").arg(data).env_remove("DATABASE_URL").stdin(Stdio::null());
    command
}

/// What a command prints; it must succeed.
pub fn output(command: &mut Command) -> String {
    let done = command.output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// An address of this machine at which nobody listens.
pub fn free_address() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

/// The program as it serves, which goes with the test.
pub struct Served(Child);

impl Served {
    /// Starts it. What it logs is shown when `RUST_LOG` is set.
    pub fn start(mut command: Command, address: &str) -> Self {
        let log = if std::env::var("RUST_LOG").is_ok() { Stdio::inherit() } else { Stdio::null() };
        Self(command.args(["serve", "--listen", address]).stdout(Stdio::null()).stderr(log).spawn().unwrap())
    }

    /// Starts it, and waits until it answers.
    pub fn ready(command: Command, address: &str) -> Self {
        let served = Self::start(command, address);
        let began = Instant::now();
        while began.elapsed() < Duration::from_secs(60) {
            if matches!(ask(address, "GET", "/health/ready", "", ""), Some((200, _))) {
                return served;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("the program did not come up");
    }

    /// Kills it, as the system does: it has no moment to put anything in order.
    pub fn kill(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Sends one request; its status and head. None when the connection broke.
pub fn ask(address: &str, method: &str, path: &str, cookie: &str, body: &str) -> Option<(u16, String)> {
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
