//! The network as files: the picture, who is in it, and who is linked with whom.

use super::drawn;
use super::part::found;
use super::show::{about, order};
use super::words::Words;
use crate::by::By;
use crate::error::{Error, Result};
use crate::language::key;
use crate::list::{Asked, Column, download};
use crate::partnerships::known_of_network;
use crate::stock::files::picture_file;
use futures_util::stream::iter;

/// A line of the file of those in the network.
struct Node {
    key: String,
    name: String,
    kind: String,
    partnerships: i64,
    links: i64,
    circle: String,
    share: f64,
    cut_off: i64,
}

static NODES: [Column<Node>; 8] = [
    Column { name: "id", title: key("network-file-id"), cell: |node, _| (&node.key).into() },
    Column { name: "name", title: key("network-file-name"), cell: |node, _| (&node.name).into() },
    Column { name: "kind", title: key("network-file-kind"), cell: |node, _| (&node.kind).into() },
    Column {
        name: "partnerships",
        title: key("network-file-partnerships"),
        cell: |node, _| node.partnerships.into(),
    },
    Column { name: "linked_with", title: key("network-file-links"), cell: |node, _| node.links.into() },
    Column { name: "circle", title: key("network-file-circle"), cell: |node, _| (&node.circle).into() },
    Column { name: "share_of_ways", title: key("network-file-share"), cell: |node, _| node.share.into() },
    Column { name: "cut_off_without", title: key("network-file-cut-off"), cell: |node, _| node.cut_off.into() },
];

/// A line of the file of links.
struct Link {
    from: (String, String),
    to: (String, String),
    weight: f64,
}

static LINKS: [Column<Link>; 5] = [
    Column { name: "from_id", title: key("network-file-from-id"), cell: |link, _| (&link.from.0).into() },
    Column { name: "from", title: key("network-file-from"), cell: |link, _| (&link.from.1).into() },
    Column { name: "to_id", title: key("network-file-to-id"), cell: |link, _| (&link.to.0).into() },
    Column { name: "to", title: key("network-file-to"), cell: |link, _| (&link.to.1).into() },
    Column { name: "weight", title: key("network-file-weight"), cell: |link, _| link.weight.into() },
];

/// `GET /stock/network/table.csv`, `.xlsx` and `.json`: those in the part that is asked for.
pub(crate) async fn table(by: By, asked: Asked) -> Result {
    let ending = asked.ending.ok_or_else(Error::not_found)?;
    let asked = known_of_network(asked);
    let found = found(&by, &asked).await?;
    let words = Words::new(&found, &asked, by.l);
    let (network, cut_off) = (&found.network, found.network.cut_off());
    let node = |node: u32| Node {
        key: words.key(node),
        name: words.name(node),
        kind: words.kind(node).to_string(),
        partnerships: words.node(node).map_or(0, |node| node.partnerships.into()),
        links: i64::try_from(network.degree(node)).unwrap_or(i64::MAX),
        circle: words.circle_name(network.whole.clusters.of(node).unwrap_or(u32::MAX)),
        share: (network.share(node) * 1e6).round() / 1e6,
        cut_off: cut_off[node as usize].into(),
    };
    let nodes: Vec<Node> = words.listed(order(&asked)).into_iter().map(node).collect();
    Ok(download(ending, &name(&by, "network"), by.l, &NODES, iter([Ok(nodes)])))
}

/// `GET /stock/network/links.csv`, `.xlsx` and `.json`: who of the part that is asked for is linked with whom.
pub(crate) async fn links(by: By, asked: Asked) -> Result {
    let ending = asked.ending.ok_or_else(Error::not_found)?;
    let asked = known_of_network(asked);
    let found = found(&by, &asked).await?;
    let words = Words::new(&found, &asked, by.l);
    let mut is_shown = vec![false; found.network.nodes.len()];
    for node in found.view().map_or(&[][..], |view| &view.nodes) {
        is_shown[*node as usize] = true;
    }
    let end = |node| (words.key(node), words.name(node));
    let shown =
        found.network.all_links().filter(|(from, to, _)| is_shown[*from as usize] && is_shown[*to as usize]);
    let links = shown.map(|(from, to, weight)| Link { from: end(from), to: end(to), weight: weight.into() });
    let links: Vec<Link> = links.collect();
    Ok(download(ending, &name(&by, "network-links"), by.l, &LINKS, iter([Ok(links)])))
}

/// `GET /stock/network/picture.svg` and `.png`
pub(crate) async fn picture(by: By, asked: Asked) -> Result {
    let asked = known_of_network(asked);
    let found = found(&by, &asked).await?;
    let words = Words::new(&found, &asked, by.l);
    let view = found.view().filter(|view| !view.nodes.is_empty()).ok_or_else(Error::not_found)?;
    let svg = drawn::draw(&words, view, about(&by, &words), false);
    picture_file(&by, svg, "network").await
}

fn name(by: &By, what: &str) -> String {
    format!("{}-{what}", by.l.say("partnerships-file"))
}
