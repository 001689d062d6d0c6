//! Made-up networks: planted communities around offices, networks with members, and organizations linked with nobody.

/// A small generator of numbers: the same networks in every run.
pub(crate) struct Numbers(pub(crate) u64);

impl Numbers {
    /// A number below this one.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % end.max(1)
    }

    /// Small numbers more often than large ones.
    fn early(&mut self, end: usize) -> usize {
        self.below(end).min(self.below(end)).min(self.below(end))
    }
}

/// Links of so many nodes in communities of about this size. The first node of a community is its office; others prefer partners
/// that come early, as scale-free networks do. Of a hundred links ten lead to another community; of a hundred nodes two are alone.
pub(crate) fn communities(nodes: usize, links: usize, size: usize) -> Vec<(u32, u32, f32)> {
    let mut numbers = Numbers(2026);
    let count = nodes.div_ceil(size);
    let mut found = Vec::with_capacity(links);
    let is_alone = |node: usize| node % 50 == 49;
    // Communities of different sizes: each takes its nodes by steps, the first ones those that later ones would have too.
    let of: Vec<usize> =
        (0..nodes).map(|node| if node < count { node } else { numbers.early(count * 2) % count }).collect();
    let mut members = vec![Vec::new(); count];
    for (node, &community) in of.iter().enumerate().filter(|(node, _)| !is_alone(*node)) {
        members[community].push(node);
    }
    let mut link = |a: usize, b: usize, weight: usize| found.push((a as u32, b as u32, weight as f32));
    let mut left = links;
    for node in (count..nodes).filter(|&node| !is_alone(node)) {
        let home = &members[of[node]];
        link(
            node,
            if numbers.below(10) < 6 { home[0] } else { home[numbers.early(home.len())] },
            1 + numbers.below(3),
        );
        left = left.saturating_sub(1);
    }
    for _ in 0..left {
        let community = numbers.early(count);
        let home = &members[community];
        let node = home[numbers.below(home.len())];
        let across = numbers.below(10) == 0;
        // Communities have to do with those next to them.
        let there = if across { &members[(community + 1 + numbers.early(count.min(6))) % count] } else { home };
        link(node, there[numbers.early(there.len())], 1 + numbers.below(2));
    }
    found
}
