//! Who is linked to whom, where does each stand, and what hangs on whom?
//!
//! A [`Graph`] is made of numbered nodes (organizations, networks, offices) and weighted links. It tells its [`Clusters`], its
//! [`Components`], its [`Cuts`] (what falls apart if one leaves), its connectors (who connects whom), the neighbourhood of a
//! node, the path between two, and a [`Layout`]: where each stands in a picture, and which labels find room there. Pure: no
//! clock, no files, no network, no chance; what goes in decides what comes out, bit for bit, because of all arithmetic only sums,
//! products, quotients and roots are used, which are the same everywhere.
//!
//! ```
//! use networks::{Graph, Look};
//!
//! // Two circles of friends, and one link between them.
//! let links = [(0, 1, 1.0), (1, 2, 1.0), (2, 0, 1.0), (2, 3, 1.0), (3, 4, 1.0), (4, 5, 1.0), (5, 3, 1.0)];
//! let graph = Graph::new(6, &links);
//! let clusters = graph.clusters();
//! assert_eq!(clusters.len(), 2);
//! assert_eq!(graph.cuts().bridges().len(), 1);
//! assert_eq!(graph.path(0, 5), Some(vec![0, 2, 3, 5]));
//! assert_eq!(graph.layout(&clusters, &Look::default()).marks.len(), 6);
//! ```

mod graph;
mod groups;

mod components;
mod connectors;
mod cuts;
mod walks;

mod quotient;

mod clusters;

mod layout;

pub use clusters::{Clusters, Kind};
pub use components::Components;
pub use connectors::EXACT;
pub use cuts::{Bridge, CutPoint, Cuts};
pub use graph::Graph;
pub use layout::{Disc, Label, Layout, Look, Mark, Opened, Rest, Side, Stroke, Target, Tie};
pub use walks::{Neighbourhood, Part};
