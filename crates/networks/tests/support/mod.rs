//! The same questions answered the long way, and graphs to ask them about.
#![allow(dead_code, clippy::expect_used)]

use std::collections::{BTreeSet, VecDeque};

use networks::{Graph, Layout};

pub(crate) type Links = Vec<(u32, u32, f32)>;

pub(crate) fn graph(nodes: u32, links: &[(u32, u32)]) -> Graph {
    Graph::new(nodes as usize, &links.iter().map(|&(a, b)| (a, b, 1.0)).collect::<Links>())
}

pub(crate) fn path(nodes: u32) -> Graph {
    graph(nodes, &(1..nodes).map(|node| (node - 1, node)).collect::<Vec<_>>())
}

pub(crate) fn star(nodes: u32) -> Graph {
    graph(nodes, &(1..nodes).map(|node| (0, node)).collect::<Vec<_>>())
}

pub(crate) fn ring(nodes: u32) -> Graph {
    graph(nodes, &(0..nodes).map(|node| (node, (node + 1) % nodes)).collect::<Vec<_>>())
}

/// Zachary's karate club ("An information flow model for conflict and fission in small groups", 1977), members from nought.
pub(crate) fn karate() -> Graph {
    let rows: [(u32, &[u32]); 26] = [
        (1, &[2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32]),
        (2, &[3, 4, 8, 14, 18, 20, 22, 31]),
        (3, &[4, 8, 9, 10, 14, 28, 29, 33]),
        (4, &[8, 13, 14]),
        (5, &[7, 11]),
        (6, &[7, 11, 17]),
        (7, &[17]),
        (9, &[31, 33, 34]),
        (10, &[34]),
        (14, &[34]),
        (15, &[33, 34]),
        (16, &[33, 34]),
        (19, &[33, 34]),
        (20, &[34]),
        (21, &[33, 34]),
        (23, &[33, 34]),
        (24, &[26, 28, 30, 33, 34]),
        (25, &[26, 28, 32]),
        (26, &[32]),
        (27, &[30, 34]),
        (28, &[34]),
        (29, &[32, 34]),
        (30, &[33, 34]),
        (31, &[33, 34]),
        (32, &[33, 34]),
        (33, &[34]),
    ];
    let links: Vec<(u32, u32)> =
        rows.iter().flat_map(|&(a, others)| others.iter().map(move |&b| (a - 1, b - 1))).collect();
    assert_eq!(links.len(), 78);
    graph(34, &links)
}

/// How far each node is from one, when some nodes are left out.
pub(crate) fn distances(graph: &Graph, from: u32, without: Option<u32>) -> Vec<Option<u32>> {
    let mut far = vec![None; graph.nodes()];
    far[from as usize] = Some(0);
    let mut waiting = VecDeque::from([from]);
    while let Some(node) = waiting.pop_front() {
        for (end, _) in graph.neighbours(node) {
            if far[end as usize].is_none() && Some(end) != without {
                far[end as usize] = far[node as usize].map(|far| far + 1);
                waiting.push_back(end);
            }
        }
    }
    far
}

/// The pieces of the graph without a node, each ascending, the largest first.
pub(crate) fn pieces(graph: &Graph, without: Option<u32>) -> Vec<Vec<u32>> {
    let mut found: BTreeSet<Vec<u32>> = BTreeSet::new();
    for node in (0..graph.nodes() as u32).filter(|&node| Some(node) != without) {
        let far = distances(graph, node, without);
        found.insert((0..graph.nodes() as u32).filter(|&other| far[other as usize].is_some()).collect());
    }
    let mut found: Vec<Vec<u32>> = found.into_iter().collect();
    found.sort_by_key(|piece| (std::cmp::Reverse(piece.len()), piece[0]));
    found
}

/// Betweenness by writing down every shortest path.
pub(crate) fn betweenness(graph: &Graph) -> Vec<f64> {
    let nodes = graph.nodes() as u32;
    let mut share = vec![0.0; nodes as usize];
    for from in 0..nodes {
        let far = distances(graph, from, None);
        for to in from + 1..nodes {
            if far[to as usize].is_none() {
                continue;
            }
            let mut paths = Vec::new();
            walk_back(graph, &far, vec![to], &mut paths);
            for path in &paths {
                for &node in &path[1..path.len() - 1] {
                    share[node as usize] += 1.0 / paths.len() as f64;
                }
            }
        }
    }
    let pairs = ((f64::from(nodes) - 1.0) * (f64::from(nodes) - 2.0) / 2.0).max(1.0);
    share.iter().map(|share| share / pairs).collect()
}

fn walk_back(graph: &Graph, far: &[Option<u32>], path: Vec<u32>, paths: &mut Vec<Vec<u32>>) {
    let node = path[path.len() - 1];
    if far[node as usize] == Some(0) {
        paths.push(path);
        return;
    }
    for (end, _) in graph.neighbours(node) {
        if far[end as usize].map(|far| far + 1) == far[node as usize] {
            walk_back(graph, far, [path.clone(), vec![end]].concat(), paths);
        }
    }
}

/// Everything that must hold for a picture.
pub(crate) fn check(layout: &Layout) {
    const HAIR: f32 = 2e-5;
    let near = |a: (f32, f32), b: (f32, f32)| ((a.0 - b.0).powi(2) + (a.1 - b.1).powi(2)).sqrt();
    let inside = |x: f32, y: f32, radius: f32| {
        assert!(x.is_finite() && y.is_finite() && radius > 0.0);
        assert!(x - radius >= -HAIR && x + radius <= layout.width + HAIR, "{x} {radius} in {}", layout.width);
        assert!(y - radius >= -HAIR && y + radius <= layout.height + HAIR, "{y} {radius} in {}", layout.height);
    };
    assert!(layout.width <= 1.0 + HAIR && layout.height <= 1.0 + HAIR);
    for (place, disc) in layout.discs.iter().enumerate() {
        inside(disc.x, disc.y, disc.radius);
        for other in &layout.discs[place + 1..] {
            assert!(near((disc.x, disc.y), (other.x, other.y)) >= disc.radius + other.radius - HAIR, "discs");
        }
    }
    for (place, mark) in layout.marks.iter().enumerate() {
        inside(mark.x, mark.y, mark.radius);
        for other in &layout.marks[place + 1..] {
            let distance = near((mark.x, mark.y), (other.x, other.y));
            assert!(distance >= mark.radius + other.radius, "{mark:?} {other:?}");
        }
        if let Some(disc) = layout.discs.iter().find(|disc| disc.cluster == mark.cluster) {
            assert!(
                near((mark.x, mark.y), (disc.x, disc.y)) + mark.radius <= disc.radius + HAIR,
                "within its disc"
            );
        } else {
            let rest = layout.rest.expect("who has no disc is in the rest");
            assert!(mark.x >= rest.x && mark.x <= rest.x + rest.width, "{mark:?} {rest:?}");
            assert!(mark.y >= rest.y && mark.y <= rest.y + rest.height, "{mark:?} {rest:?}");
        }
    }
    if let Some(rest) = &layout.rest {
        assert!(rest.x >= -HAIR && rest.x + rest.width <= layout.width + HAIR);
        assert!(rest.y >= -HAIR && rest.y + rest.height <= layout.height + HAIR);
        assert!(layout.discs.iter().all(|disc| disc.y + disc.radius <= rest.y + HAIR));
    }
}
