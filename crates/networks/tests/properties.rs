//! What holds for any graph, compared with the long way to the same answer.

mod support;

use networks::{Graph, Kind, Layout, Look, Target};
use proptest::prelude::*;
use support::{Links, check};

/// Graphs of all kinds: sparse and dense, with hubs, with nodes alone, with links said twice.
fn any_graph(most: u32) -> impl Strategy<Value = Graph> {
    (1..most, 0..4_u32).prop_flat_map(|(nodes, hubs)| {
        let link = (0..nodes, 0..nodes, 1..5_u8).prop_map(|(a, b, weight)| (a, b, f32::from(weight)));
        let spoke = (0..hubs.clamp(1, nodes), 0..nodes).prop_map(|(a, b)| (a, b, 1.0));
        let links = prop::collection::vec(link, 0..(nodes * 2) as usize);
        let spokes = prop::collection::vec(spoke, 0..=(nodes * hubs.min(2)) as usize);
        (links, spokes).prop_map(move |(links, spokes)| {
            Graph::new(nodes as usize, &links.into_iter().chain(spokes).collect::<Links>())
        })
    })
}

fn width(target: Target) -> f32 {
    match target {
        Target::Cluster(cluster) => 0.03 + 0.01 * (cluster % 9) as f32,
        Target::Node(node) => 0.02 + 0.01 * (node % 7) as f32,
    }
}

fn check_labels(layout: &Layout) {
    let labels = layout.labels(0.012, usize::MAX, width);
    for (place, label) in labels.iter().enumerate() {
        assert!(label.x >= 0.0 && label.x + label.width <= layout.width + 1e-6);
        assert!(label.y >= 0.0 && label.y + label.height <= layout.height + 1e-6);
        for other in &labels[place + 1..] {
            let apart = label.x + label.width <= other.x + 1e-6
                || other.x + other.width <= label.x + 1e-6
                || label.y + label.height <= other.y + 1e-6
                || other.y + other.height <= label.y + 1e-6;
            assert!(apart, "{label:?} {other:?}");
        }
        for mark in &layout.marks {
            let x = mark.x.clamp(label.x, label.x + label.width) - mark.x;
            let y = mark.y.clamp(label.y, label.y + label.height) - mark.y;
            assert!((x * x + y * y).sqrt() >= mark.radius - 1e-6, "{label:?} {mark:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn cuts_are_what_taking_each_node_out_shows(graph in any_graph(28)) {
        let cuts = graph.cuts();
        for node in 0..graph.nodes() as u32 {
            let own = graph.components().of(node);
            let mut left = support::pieces(&graph, Some(node));
            left.retain(|piece| graph.components().of(piece[0]) == own);
            let point = cuts.points().iter().find(|point| point.node == node);
            prop_assert_eq!(point.is_some(), left.len() > 1);
            if let Some(point) = point {
                prop_assert_eq!(point.pieces as usize, left.len());
                prop_assert_eq!(point.falls_away as usize, left.iter().skip(1).map(Vec::len).sum::<usize>());
                prop_assert_eq!(cuts.pieces(node), left);
                prop_assert_eq!(cuts.fall_away(node).len(), point.falls_away as usize);
            } else {
                prop_assert!(cuts.pieces(node).is_empty());
            }
        }
        prop_assert!(cuts.points().is_sorted_by_key(|point| std::cmp::Reverse(point.falls_away)));
    }

    #[test]
    fn bridges_are_what_taking_each_link_out_shows(graph in any_graph(24)) {
        let links: Links = (0..graph.nodes() as u32)
            .flat_map(|a| graph.neighbours(a).map(move |(b, weight)| (a, b, weight)).collect::<Links>())
            .filter(|(a, b, _)| a < b)
            .collect();
        let bridges = graph.cuts();
        for (place, &(a, b, _)) in links.iter().enumerate() {
            let mut without = links.clone();
            without.remove(place);
            let pieces = Graph::new(graph.nodes(), &without).components();
            let bridge = bridges.bridges().iter().find(|bridge| (bridge.a, bridge.b) == (a, b));
            prop_assert_eq!(bridge.is_some(), pieces.of(a) != pieces.of(b));
            if let (Some(bridge), Some(one), Some(other)) = (bridge, pieces.of(a), pieces.of(b)) {
                let smaller = pieces.members(one).len().min(pieces.members(other).len());
                prop_assert_eq!(bridge.falls_away as usize, smaller);
            }
        }
    }

    #[test]
    fn betweenness_is_what_all_shortest_paths_show(graph in any_graph(22)) {
        for (one, other) in graph.betweenness().iter().zip(support::betweenness(&graph)) {
            prop_assert!((one - other).abs() < 1e-9, "{} {}", one, other);
        }
    }

    #[test]
    fn components_and_paths_are_what_walking_shows(graph in any_graph(28)) {
        let components = graph.components();
        let found: Vec<Vec<u32>> = (0..components.len() as u32).map(|one| components.members(one).to_vec()).collect();
        prop_assert_eq!(found, support::pieces(&graph, None));
        let far = support::distances(&graph, 0, None);
        for (to, far) in (0_u32..).zip(far) {
            let path = graph.path(0, to);
            prop_assert_eq!(path.as_ref().map(|path| path.len() as u32 - 1), far);
            for step in path.unwrap_or_default().windows(2) {
                prop_assert!(graph.neighbours(step[0]).any(|(end, _)| end == step[1]));
            }
        }
    }

    #[test]
    fn a_neighbourhood_holds_all_that_are_near(graph in any_graph(28), depth in 0..4_u32) {
        let near = graph.around(0, depth, usize::MAX);
        let far = support::distances(&graph, 0, None);
        let expected = far.iter().filter(|far| far.is_some_and(|far| far <= depth)).count();
        prop_assert_eq!((near.part.nodes.len(), near.left_out), (expected, 0));
        for (&node, &steps) in near.part.nodes.iter().zip(&near.steps) {
            prop_assert_eq!(far[node as usize], Some(steps));
        }
        let few = graph.around(0, depth, 3);
        prop_assert_eq!(few.part.nodes.len() + few.left_out, expected);
    }

    #[test]
    fn clusters_hold_together(graph in any_graph(60), most in 1..6_usize) {
        let all = graph.clusters();
        let few = all.at_most(&graph, most);
        for clusters in [&all, &few] {
            let mut seen = 0;
            for cluster in 0..clusters.len() as u32 {
                let members = clusters.members(cluster);
                seen += members.len();
                prop_assert!(members.iter().all(|&node| clusters.of(node) == Some(cluster)));
                match clusters.kind(cluster) {
                    Kind::Together => {
                        prop_assert!(members.len() > 1);
                        prop_assert_eq!(graph.part(members).graph.components().len(), 1);
                    }
                    Kind::Scattered => {}
                    Kind::Alone => prop_assert!(members.iter().all(|&node| graph.degree(node) == 0)),
                }
            }
            prop_assert_eq!(seen, graph.nodes());
        }
        let linked = (0..few.len() as u32).filter(|&cluster| few.kind(cluster) != Kind::Alone).count();
        prop_assert!(linked <= most);
        prop_assert!((-0.5..=1.0).contains(&all.modularity(&graph)));
    }

    #[test]
    fn pictures_are_clean(graph in any_graph(160), most in 1..20_usize) {
        let clusters = graph.clusters();
        let layout = graph.layout(&clusters, &Look::default());
        prop_assert_eq!(layout.marks.len(), graph.nodes());
        prop_assert_eq!(layout.strokes(&graph).len(), graph.links());
        check(&layout);
        check_labels(&layout);
        let few = graph.layout(&clusters.at_most(&graph, most), &Look { all: 50, some: 30, ..Look::default() });
        check(&few);
        check_labels(&few);
    }

    #[test]
    fn the_same_graph_gives_the_same_answers(graph in any_graph(80)) {
        let again = graph.clone();
        let look = Look::default();
        prop_assert_eq!(graph.clusters(), again.clusters());
        let (one, other) = (graph.layout(&graph.clusters(), &look), again.layout(&again.clusters(), &look));
        prop_assert_eq!(one.labels(0.01, 50, width), other.labels(0.01, 50, width));
        prop_assert_eq!(one, other);
        prop_assert_eq!(graph.betweenness(), again.betweenness());
        prop_assert_eq!(graph.cuts(), again.cuts());
    }
}
