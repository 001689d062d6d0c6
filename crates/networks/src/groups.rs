//! Nodes sorted into groups that lie side by side.

/// The members of each group, group after group.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Groups {
    starts: Vec<u32>,
    members: Vec<u32>,
}

impl Groups {
    /// Sorts nodes by the group that each is of; members ascend.
    pub(crate) fn new(of: &[u32], count: usize) -> Self {
        let mut starts = vec![0_u32; count + 1];
        for &group in of {
            starts[group as usize + 1] += 1;
        }
        for group in 0..count {
            starts[group + 1] += starts[group];
        }
        let mut free = starts.clone();
        let mut members = vec![0; of.len()];
        for (node, &group) in (0_u32..).zip(of) {
            members[free[group as usize] as usize] = node;
            free[group as usize] += 1;
        }
        Self { starts, members }
    }

    pub(crate) fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// The members of a group; none of a group that is not there.
    pub(crate) fn get(&self, group: usize) -> &[u32] {
        match (self.starts.get(group), self.starts.get(group + 1)) {
            (Some(&from), Some(&to)) => &self.members[from as usize..to as usize],
            _ => &[],
        }
    }

    pub(crate) fn get_mut(&mut self, group: usize) -> &mut [u32] {
        let (from, to) = (self.starts[group] as usize, self.starts[group + 1] as usize);
        &mut self.members[from..to]
    }
}

/// Gives the groups new numbers: those with most members first, among equals the one with the lowest node.
pub(crate) fn largest_first(of: &mut [u32], count: usize) {
    let groups = Groups::new(of, count);
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by_key(|&group| {
        (std::cmp::Reverse(groups.get(group).len()), groups.get(group).first().copied().unwrap_or(u32::MAX))
    });
    let mut place = vec![0_u32; count];
    for (new, &old) in (0_u32..).zip(&order) {
        place[old] = new;
    }
    of.iter_mut().for_each(|group| *group = place[*group as usize]);
}

/// Gives the groups that are in use numbers without gaps, in the order of their first nodes; tells how many there are.
pub(crate) fn renumber(of: &mut [u32]) -> usize {
    let most = of.iter().max().map_or(0, |&most| most as usize + 1);
    let mut place = vec![u32::MAX; most];
    let mut count = 0;
    for group in of {
        let new = &mut place[*group as usize];
        if *new == u32::MAX {
            *new = count;
            count += 1;
        }
        *group = *new;
    }
    count as usize
}
