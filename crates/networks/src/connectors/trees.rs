//! Nodes that hang on the others by one link, and what hangs on these: all paths from them lead by their one neighbour.

use crate::graph::Graph;

/// A graph whose trees have been folded, leaf by leaf, into the nodes on which they hang: the core and what each node of it stands
/// for (Sariyüce, Saule, Kaya and Çatalyürek, "Shattering and compressing networks for betweenness centrality", 2013). Most
/// partners have one partner only; so the core is far smaller than the whole.
#[derive(Debug)]
pub(super) struct Folded {
    /// For how many nodes each stands, itself included.
    pub(super) reach: Vec<u32>,
    /// On which node each hangs; itself in the core.
    above: Vec<u32>,
    /// How many pairs each node lies between that are not both in different places of the core.
    pub(super) share: Vec<f64>,
}

impl Folded {
    pub(super) fn new(graph: &Graph) -> Self {
        let mut folded =
            Self { reach: vec![1; graph.nodes()], above: graph.all().collect(), share: vec![0.0; graph.nodes()] };
        let mut left: Vec<usize> = graph.all().map(|node| graph.degree(node)).collect();
        let mut leaves: Vec<u32> = graph.all().filter(|&node| left[node as usize] == 1).collect();
        while let Some(leaf) = leaves.pop() {
            // The last two of a tree are each other's leaf: one of them stays.
            if left[leaf as usize] != 1 {
                continue;
            }
            let stays = |node: &&u32| folded.above[**node as usize] == **node;
            let Some(&end) = graph.ends_of(leaf).iter().find(stays) else { continue };
            folded.fold(leaf, end);
            left[leaf as usize] = 0;
            left[end as usize] -= 1;
            if left[end as usize] == 1 {
                leaves.push(end);
            }
        }
        folded.outwards(graph);
        folded
    }

    /// The node lies between what hangs on it so far and what comes with the leaf.
    fn fold(&mut self, leaf: u32, end: u32) {
        let (leaf, place) = (leaf as usize, end as usize);
        self.above[leaf] = end;
        self.share[place] += f64::from(self.reach[leaf]) * f64::from(self.reach[place] - 1);
        self.reach[place] += self.reach[leaf];
    }

    /// Each node lies between what hangs on it and all the rest of its component.
    fn outwards(&mut self, graph: &Graph) {
        let components = graph.components();
        for node in graph.all() {
            let whole = components.of(node).map_or(0, |component| components.members(component).len());
            let reach = self.reach[node as usize];
            self.share[node as usize] += f64::from(reach - 1) * (whole as f64 - f64::from(reach));
        }
    }

    /// The nodes that hang on no other but are not alone, ascending.
    pub(super) fn core(&self, graph: &Graph) -> Vec<u32> {
        graph.all().filter(|&node| self.above[node as usize] == node && graph.degree(node) > 0).collect()
    }

    /// The node of the core on which a node hangs.
    pub(super) fn root(&self, node: u32) -> u32 {
        let mut at = node;
        while self.above[at as usize] != at {
            at = self.above[at as usize];
        }
        at
    }
}
