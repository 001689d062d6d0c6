//! Graphs of which one knows the answers.
#![allow(clippy::unwrap_used)]

mod support;

use networks::{Graph, Kind, Look};
use support::{check, graph, karate, path, ring, star};

#[test]
fn two_cliques_and_a_bridge() {
    let clique = |first: u32| (first..first + 4).flat_map(move |a| (first..a).map(move |b| (a, b)));
    let links: Vec<_> = clique(0).chain(clique(4)).chain([(3, 4)]).collect();
    let graph = graph(8, &links);
    let clusters = graph.clusters();
    assert_eq!(clusters.len(), 2);
    assert_eq!((clusters.members(0), clusters.members(1)), (&[3, 0, 1, 2][..], &[4, 5, 6, 7][..]));
    let cuts = graph.cuts();
    assert_eq!(
        cuts.points().iter().map(|point| (point.node, point.falls_away)).collect::<Vec<_>>(),
        [(3, 3), (4, 3)]
    );
    assert_eq!(
        cuts.bridges().iter().map(|bridge| (bridge.a, bridge.b, bridge.falls_away)).collect::<Vec<_>>(),
        [(3, 4, 4)]
    );
    assert_eq!(cuts.fall_away(3), [0, 1, 2]);
    assert_eq!(cuts.fall_away(4), [5, 6, 7]);
    assert_eq!(graph.connectors(2).iter().map(|one| one.0).collect::<Vec<_>>(), [3, 4]);
    let layout = graph.layout(&clusters, &Look::default());
    check(&layout);
    assert_eq!((layout.discs.len(), layout.marks.len(), layout.ties.len()), (2, 8, 1));
    assert_eq!((layout.ties[0].links, layout.ties[0].weight), (1, 1.0));
    assert_eq!(layout.strokes(&graph).iter().filter(|stroke| stroke.across).count(), 1);
}

#[test]
fn the_karate_club() {
    let graph = karate();
    let found = graph.betweenness();
    let known = [(0, 0.4376), (33, 0.3041), (32, 0.1452), (2, 0.1437), (31, 0.1383)];
    let first: Vec<(u32, f64)> = graph.connectors(5);
    for (one, known) in first.iter().zip(known) {
        assert_eq!(one.0, known.0);
        assert!((one.1 - known.1).abs() < 6e-5, "{one:?} {known:?}");
    }
    for (one, other) in found.iter().zip(support::betweenness(&graph)) {
        assert!((one - other).abs() < 1e-12);
    }
    let clusters = graph.clusters();
    assert!(clusters.modularity(&graph) > 0.41, "{}", clusters.modularity(&graph));
    assert!(clusters.of(0) != clusters.of(33), "the instructor and the president");
    assert_eq!(graph.cuts().points().iter().map(|point| point.node).collect::<Vec<_>>(), [0]);
    assert_eq!(graph.cuts().pieces(0).iter().map(Vec::len).collect::<Vec<_>>(), [27, 5, 1]);
    assert_eq!(graph.path(16, 33).unwrap().len(), 5);
}

#[test]
fn a_star_a_path_and_a_ring() {
    for graph in [star(30), path(30), ring(30)] {
        let clusters = graph.clusters();
        check(&graph.layout(&clusters, &Look::default()));
        for (one, other) in graph.betweenness().iter().zip(support::betweenness(&graph)) {
            assert!((one - other).abs() < 1e-12);
        }
    }
    assert_eq!(star(30).clusters().len(), 1);
    assert_eq!(star(30).connectors(5), [(0, 1.0)]);
    assert!(ring(30).cuts().points().is_empty());
    assert_eq!(path(30).cuts().points().len(), 28);
}

#[test]
fn nothing_and_little() {
    for nodes in 0..4 {
        let graph = Graph::new(nodes, &[]);
        let clusters = graph.clusters();
        let layout = graph.layout(&clusters, &Look::default());
        check(&layout);
        assert_eq!((layout.marks.len(), layout.discs.len(), clusters.len()), (nodes, 0, nodes.min(1)));
        assert_eq!(layout.rest.map(|rest| rest.members as usize), (nodes > 0).then_some(nodes));
        assert!(graph.cuts().points().is_empty() && graph.connectors(9).is_empty());
        assert_eq!(graph.components().len(), nodes);
        assert!(layout.labels(0.01, 9, |_| 0.1).len() <= nodes);
        let _ = (graph.layout_of(&clusters, 7, &Look::default()), graph.around(0, 3, 9), graph.path(0, 1));
    }
    check(&graph(2, &[(0, 1)]).layout(&graph(2, &[(0, 1)]).clusters(), &Look::default()));
}

#[test]
fn pieces_stand_apart_and_those_alone_below() {
    let graph = graph(14, &[(0, 1), (1, 2), (2, 0), (3, 4), (5, 6), (6, 7)]);
    let clusters = graph.clusters();
    assert_eq!((clusters.len(), clusters.kind(3)), (4, Kind::Alone));
    let layout = graph.layout(&clusters, &Look::default());
    check(&layout);
    assert!(layout.ties.is_empty());
    assert_eq!(layout.rest.unwrap().shown, 6);
    let rows = layout.marks.iter().filter(|mark| mark.cluster == 3).map(|mark| mark.y.to_bits());
    assert!(rows.collect::<std::collections::BTreeSet<_>>().len() <= 3, "in rows");
}

#[test]
fn an_opened_cluster_is_a_picture_of_its_own() {
    let graph = karate();
    let clusters = graph.clusters();
    let opened = graph.layout_of(&clusters, 0, &Look::default());
    assert_eq!(opened.part.nodes, clusters.members(0));
    assert_eq!(opened.layout.marks.len(), clusters.members(0).len());
    check(&opened.layout);
}

#[test]
fn a_picture_can_be_asked_for_in_any_shape() {
    let graph = karate();
    for aspect in [0.0, 0.5, 1.0, 3.0, f32::INFINITY, f32::NAN] {
        for line in [0.0, 0.02, 5.0, f32::NAN] {
            let look = Look { aspect, line, name: line * 5.0, some: 0, ..Look::default() };
            check(&graph.layout(&graph.clusters(), &look));
            check(&graph.layout(&graph.clusters().at_most(&graph, 2), &Look { all: 10, ..look }));
        }
    }
}
