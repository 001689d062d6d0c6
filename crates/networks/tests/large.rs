//! A hundred thousand nodes in shapes that are bad for stacks and for squares.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::{Duration, Instant};

use networks::{Graph, Look};
use support::{check, graph, path, ring, star};

const NODES: u32 = 100_000;

fn everything(what: &str, graph: &Graph) {
    let start = Instant::now();
    let all = graph.clusters();
    let clusters = all.at_most(graph, 60);
    assert!(clusters.len() <= 61);
    let layout = graph.layout(&clusters, &Look::default());
    check(&layout);
    assert!(layout.marks.len() < 1_000);
    let natural = graph.layout(&all, &Look::default());
    let _ = (layout.labels(0.01, 150, |_| 0.08), natural.labels(0.01, 150, |_| 0.08));
    let _ = (graph.layout_of(&clusters, 0, &Look::default()), graph.components());
    let _ = (graph.cuts(), graph.connectors(20), graph.around(0, 3, 200), graph.path(0, NODES - 1));
    assert!(start.elapsed() < Duration::from_secs(60), "{what}: {:?}", start.elapsed());
}

#[test]
fn a_chain() {
    everything("chain", &path(NODES));
    assert_eq!(path(NODES).path(0, NODES - 1).unwrap().len(), NODES as usize);
    assert_eq!(path(NODES).cuts().pieces(NODES / 2).len(), 2);
}

#[test]
fn a_star() {
    everything("star", &star(NODES));
    assert_eq!(star(NODES).connectors(1), [(0, 1.0)]);
}

#[test]
fn a_ring() {
    everything("ring", &ring(NODES));
}

#[test]
fn nothing_but_pairs() {
    everything("pairs", &graph(NODES, &(0..NODES / 2).map(|pair| (2 * pair, 2 * pair + 1)).collect::<Vec<_>>()));
}

#[test]
fn everyone_with_three_offices() {
    everything(
        "offices",
        &graph(NODES, &(3..NODES).flat_map(|node| (0..3).map(move |hub| (hub, node))).collect::<Vec<_>>()),
    );
}

#[test]
fn nobody_linked() {
    everything("nobody", &graph(NODES, &[]));
}

#[test]
fn sampled_shares_are_near_the_exact_ones() {
    // A ring of rings: large enough to be sampled, small enough to know: the joints lie on most paths.
    let links: Vec<(u32, u32)> = (0..60_u32)
        .flat_map(|part| {
            let first = part * 50;
            let own = (0..50).map(move |node| (first + node, first + (node + 1) % 50));
            own.chain([(first, (first + 50) % 3_000)])
        })
        .collect();
    let graph = graph(3_000, &links);
    let found = graph.connectors(60);
    assert!(found.iter().all(|(node, _)| node % 50 == 0), "{found:?}");
}
