//! The machine that is measured on: what it is, and how busy others keep it meanwhile. Read from /proc.

use crate::Done;
use std::time::{Duration, Instant};

/// Ticks of a second in /proc, as every Linux counts them.
const TICKS: f64 = 100.0;

/// Which machine this is and which versions run, one thing a line.
pub(crate) fn described() -> String {
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    let of = |text: &str, key: &str| {
        let line = text.lines().find(|line| line.starts_with(key)).unwrap_or_default();
        line.split_once(':').map_or("unknown", |(_, value)| value.trim()).to_owned()
    };
    let memory: f64 = of(&read("/proc/meminfo"), "MemTotal").trim_end_matches(" kB").parse().unwrap_or(0.0);
    let told = |name: &str| std::env::var(name).unwrap_or_else(|_| "unknown".to_owned());
    [
        format!("- processor: {} x {}", cores(), of(&read("/proc/cpuinfo"), "model name")),
        format!("- memory: {:.1} GB", memory / 1024.0 / 1024.0),
        format!("- system: Linux {}", read("/proc/sys/kernel/osrelease").trim()),
        format!("- compiler: {}", told("PARVIS_BENCH_RUSTC")),
        format!("- parvis: {} at {}", env!("CARGO_PKG_VERSION"), told("PARVIS_BENCH_COMMIT")),
        format!("- day: {}", told("PARVIS_BENCH_DAY")),
        format!("- load before (1, 5, 15 minutes): {}", load()),
    ]
    .join("\n")
}

pub(crate) fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

/// The load averages of 1, 5 and 15 minutes.
pub(crate) fn load() -> String {
    let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').take(3).collect::<Vec<_>>().join(" ")
}

/// How busy the machine has been since it started.
pub(crate) struct Busy {
    at: Instant,
    all: f64,
    ours: f64,
    server: f64,
}

/// How busy it was meanwhile.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Meanwhile {
    /// Processor time of the server.
    pub(crate) server: Duration,
    /// The share of the machine that neither we nor the server took.
    pub(crate) others: f64,
}

impl Busy {
    pub(crate) fn now(server: u32) -> Done<Self> {
        let ours = process(std::process::id())?;
        let server = if server == std::process::id() { 0.0 } else { process(server)? };
        Ok(Self { at: Instant::now(), all: machine()?, ours, server })
    }

    pub(crate) fn since(&self, before: &Self) -> Meanwhile {
        let (server, ours) = (self.server - before.server, self.ours - before.ours);
        let possible = (self.at - before.at).as_secs_f64() * cores() as f64;
        let others = (self.all - before.all - server - ours) / possible.max(0.001);
        Meanwhile { server: Duration::from_secs_f64(server.max(0.0)), others: others.clamp(0.0, 1.0) }
    }
}

/// Seconds that all processors worked: for anyone, also outside of this virtual machine.
fn machine() -> Done<f64> {
    let text = std::fs::read_to_string("/proc/stat")?;
    let line = text.lines().next().ok_or("/proc/stat is empty")?;
    let ticks: Vec<f64> = line.split_whitespace().skip(1).filter_map(|one| one.parse().ok()).collect();
    // user nice system idle iowait irq softirq steal; guests are in user.
    let idle: f64 = ticks.iter().skip(3).take(2).sum();
    Ok((ticks.iter().take(8).sum::<f64>() - idle) / TICKS)
}

/// Seconds that a process worked.
pub(crate) fn process(id: u32) -> Done<f64> {
    let text = std::fs::read_to_string(format!("/proc/{id}/stat"))?;
    let behind = text.rsplit_once(')').ok_or("no such process")?.1;
    let fields: Vec<&str> = behind.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|one| one.parse::<f64>().ok()).unwrap_or(0.0);
    Ok((ticks(11) + ticks(12)) / TICKS)
}

/// Memory of a process, in bytes.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Memory {
    /// Resident, files that are mapped counted each time.
    pub(crate) resident: u64,
    /// Of that, what is not a file.
    pub(crate) anonymous: u64,
    /// Resident, each page counted once.
    pub(crate) once: u64,
    /// The most that was resident.
    pub(crate) peak: u64,
}

impl Memory {
    pub(crate) fn of(id: u32) -> Done<Self> {
        let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
        let once = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
        let of = |text: &str, key: &str| {
            let line = text.lines().find(|line| line.starts_with(key)).unwrap_or_default();
            line.split_whitespace().nth(1).and_then(|one| one.parse::<u64>().ok()).unwrap_or(0) * 1024
        };
        Ok(Self {
            resident: of(&status, "VmRSS:"),
            anonymous: of(&status, "RssAnon:"),
            once: of(&once, "Pss:"),
            peak: of(&status, "VmHWM:"),
        })
    }

    /// Lets the most be counted anew.
    pub(crate) fn forget_peak(id: u32) {
        let _ = std::fs::write(format!("/proc/{id}/clear_refs"), "5");
    }
}
