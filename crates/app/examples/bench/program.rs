//! The program `parvis` as a process of its own, as it is run: serving, importing.

use crate::Done;
use crate::machine::Memory;
use crate::wire::Wire;
use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a server may take until it answers.
const PATIENCE: Duration = Duration::from_secs(300);

/// The program beside this one: `target/release/parvis` for `target/release/examples/bench`.
fn parvis() -> Done<PathBuf> {
    let here = std::env::current_exe()?;
    let folder = here.parent().and_then(Path::parent).ok_or("this program lies nowhere")?;
    Ok(folder.join("parvis"))
}

/// A process that serves.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
    /// From the start of the process to the last byte of its first answer.
    pub(crate) started: Duration,
}

impl Server {
    /// Serves the register in `data` and asks for `path` until it is answered.
    pub(crate) fn start(data: &Path, path: &str) -> Done<Self> {
        let mut command = Command::new(parvis()?);
        command.args(["serve", "--data"]).arg(data);
        Self::run(command, &data.join("log"), path)
    }

    /// Serves the plain text by this program, with the same framework and threads.
    pub(crate) fn hello(log: &Path) -> Done<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg(crate::subjects::hello::SERVE);
        Self::run(command, log, "/")
    }

    fn run(mut command: Command, log: &Path, path: &str) -> Done<Self> {
        let address = free_address()?;
        let log = File::create(log)?;
        command.args(["--listen", &address.to_string()]).env_remove("DATABASE_URL");
        command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
        let began = Instant::now();
        let child = command.spawn()?;
        let mut server = Self { child, address, started: Duration::ZERO };
        while began.elapsed() < PATIENCE {
            let answer = Wire::open(address).and_then(|mut wire| wire.get(path, false));
            match answer.map_or(0, |answer| answer.status) {
                200 => {
                    server.started = began.elapsed();
                    return Ok(server);
                }
                0 | 503 => {}
                status => return Err(format!("{path}: {status}").into()),
            }
            if let Some(status) = server.child.try_wait()? {
                return Err(format!("the server ended: {status}").into());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Err(format!("{path} was not answered in {} seconds", PATIENCE.as_secs()).into())
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    pub(crate) fn memory(&self) -> Done<Memory> {
        Memory::of(self.id())
    }
}

impl Drop for Server {
    /// As an operator stops it, so that it leaves nothing half done.
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.id().to_string()).status();
        let _ = self.child.wait();
    }
}

fn free_address() -> Done<SocketAddr> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?)
}

/// An import as a process.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Imported {
    pub(crate) took: Duration,
    pub(crate) peak: u64,
    pub(crate) rows: u64,
    pub(crate) activities: u64,
    pub(crate) organizations: u64,
    pub(crate) partnerships: u64,
    pub(crate) problems: u64,
}

/// Runs `parvis import` to its end.
pub(crate) fn import(data: &Path, file: &Path) -> Done<Imported> {
    let out = data.join("report.json");
    let began = Instant::now();
    let mut child = Command::new(parvis()?)
        .args(["import", "--report", "json", "--data"])
        .args([data, file])
        .env_remove("DATABASE_URL")
        .stdout(File::create(&out)?)
        .spawn()?;
    let mut peak = 0;
    let status = loop {
        // The most that was resident only grows, so the last look before the end is right.
        peak = peak.max(Memory::of(child.id()).map_or(0, |memory| memory.peak));
        if let Some(status) = child.try_wait()? {
            break status;
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let took = began.elapsed();
    if !matches!(status.code(), Some(0 | 1)) {
        return Err(format!("the import ended: {status}").into());
    }
    let report: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(out)?)?;
    let number = |path: &str| report.pointer(path).and_then(serde_json::Value::as_u64).unwrap_or(0);
    Ok(Imported {
        took,
        peak,
        rows: number("/rows"),
        activities: number("/created/activities"),
        organizations: number("/organizations"),
        partnerships: number("/created/partnerships") + number("/queued/partnerships"),
        problems: report["problems"].as_array().map_or(0, |problems| problems.len() as u64),
    })
}

/// Runs `parvis export iati` into a file.
pub(crate) fn export(data: &Path, file: &Path) -> Done<()> {
    let mut command = Command::new(parvis()?);
    command.args(["export", "iati", "--data"]).arg(data).arg("--out").arg(file).env_remove("DATABASE_URL");
    let status = command.stderr(Stdio::null()).status()?;
    if status.success() { Ok(()) } else { Err(format!("the export ended: {status}").into()) }
}
