//! Prints how long each question to a made-up network takes, and how much memory. Run it with `--release`.
#![allow(clippy::print_stdout)]

#[path = "synthetic/mod.rs"]
mod synthetic;

use std::time::{Duration, Instant};

use networks::{Graph, Look, Target};

const RUNS: usize = 7;

fn main() {
    for (nodes, links, size) in [(2_000, 6_000, 100), (100_000, 400_000, 500)] {
        let links = synthetic::communities(nodes, links, size);
        println!("{nodes} nodes, {} links", links.len());
        measure(nodes, &links);
        println!("  most memory so far {}", memory());
    }
}

fn measure(nodes: usize, links: &[(u32, u32, f32)]) {
    let look = Look::default();
    let graph = timed("graph", || Graph::new(nodes, links));
    let all = timed("clusters", || graph.clusters());
    let clusters = timed("at most 60", || all.at_most(&graph, look.clusters));
    let layout = timed("layout", || graph.layout(&clusters, &look));
    let labels = timed("labels", || {
        layout.labels(0.009, 150, |target| if matches!(target, Target::Cluster(_)) { 0.06 } else { 0.1 })
    });
    timed("strokes", || layout.strokes(&graph));
    let components = timed("components", || graph.components());
    let cuts = timed("cuts", || graph.cuts());
    let connectors = timed("connectors", || graph.connectors(50));
    timed("one opened", || graph.layout_of(&clusters, 0, &look));
    timed("around a hub", || graph.around(0, 2, 200));
    timed("a path", || graph.path(1, nodes as u32 - 5));
    println!(
        "  {} clusters, of them {} shown, modularity {:.3} and {:.3}; {} marks, {} labels, {} components, {} cut points, {} bridges, {} connectors",
        all.len(),
        clusters.len(),
        all.modularity(&graph),
        clusters.modularity(&graph),
        layout.marks.len(),
        labels.len(),
        components.len(),
        cuts.points().len(),
        cuts.bridges().len(),
        connectors.len()
    );
}

/// The shortest of some runs, because others may be at work on the machine.
fn timed<T>(what: &str, work: impl Fn() -> T) -> T {
    let mut shortest = Duration::MAX;
    for _ in 1..RUNS {
        let start = Instant::now();
        drop(work());
        shortest = shortest.min(start.elapsed());
    }
    let start = Instant::now();
    let done = work();
    println!("  {what:14} {:?}", shortest.min(start.elapsed()));
    done
}

/// The most memory that the program has had, where the system tells it.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or("unknown".to_owned(), |line| line.trim().to_owned())
}
