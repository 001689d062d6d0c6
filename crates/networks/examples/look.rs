//! Writes the picture of a made-up network as SVG: `look <file> [nodes] [links] [size of a community]`.
#![allow(clippy::print_stdout)]

#[path = "synthetic/mod.rs"]
mod synthetic;

use std::fmt::Write;

use networks::{Graph, Layout, Look, Side, Target};

/// How many pixels one is long.
const SCALE: f32 = 1_600.0;
const TEXT: f32 = 13.0;
const COLOURS: [&str; 8] =
    ["#4e79a7", "#e08214", "#59a14f", "#b07aa1", "#c0504d", "#3f9c9c", "#8c7a3f", "#7f7f9f"];

fn main() -> std::io::Result<()> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let number =
        |place: usize, otherwise| given.get(place).and_then(|text| text.parse().ok()).unwrap_or(otherwise);
    let file = given.first().map_or("look.svg", String::as_str);
    let (nodes, links, size) = (number(1, 2_000), number(2, 6_000), number(3, 100));
    let graph = Graph::new(nodes, &synthetic::communities(nodes, links, size));
    let look = Look::default();
    let clusters = graph.clusters().at_most(&graph, look.clusters);
    let layout = graph.layout(&clusters, &look);
    println!(
        "{} clusters, modularity {:.3}, {} marks",
        clusters.len(),
        clusters.modularity(&graph),
        layout.marks.len()
    );
    std::fs::write(file, svg(&graph, &layout).unwrap_or_default())
}

fn name(target: Target) -> String {
    let kinds = ["River Keepers", "Women for Peace Network", "Youth Forum", "Legal Aid Centre", "Health First"];
    match target {
        Target::Cluster(cluster) => format!("Around office {cluster}"),
        Target::Node(node) if node < 20 => format!("Office of Region {node}"),
        Target::Node(node) => format!("{} {node}", kinds[node as usize % 5]),
    }
}

fn width(target: Target) -> f32 {
    name(target).chars().count() as f32 * TEXT * 0.52 / SCALE
}

fn svg(graph: &Graph, layout: &Layout) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    let (width, height) = (layout.width * SCALE, layout.height * SCALE);
    writeln!(
        out,
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width:.0} {height:.0}' width='{width:.0}' height='{height:.0}'>"
    )?;
    writeln!(out, "<rect width='100%' height='100%' fill='#fbfaf8'/>")?;
    discs(&mut out, layout)?;
    links(&mut out, graph, layout)?;
    for mark in &layout.marks {
        let (x, y, radius) = (mark.x * SCALE, mark.y * SCALE, mark.radius * SCALE);
        let colour = COLOURS[mark.cluster as usize % COLOURS.len()];
        writeln!(out, "<circle cx='{x:.1}' cy='{y:.1}' r='{radius:.2}' fill='{colour}'/>")?;
    }
    labels(&mut out, layout)?;
    writeln!(out, "</svg>")?;
    Ok(out)
}

fn discs(out: &mut String, layout: &Layout) -> std::fmt::Result {
    let most = layout.ties.iter().map(|tie| tie.weight).fold(1.0, f32::max);
    for tie in layout.ties.iter().filter(|_| layout.discs.iter().any(|disc| disc.shown < disc.members)) {
        let (from, to) = (layout.discs[tie.from as usize], layout.discs[tie.to as usize]);
        let (x, y, to_x, to_y) = (from.x * SCALE, from.y * SCALE, to.x * SCALE, to.y * SCALE);
        let thick = 10.0 * (tie.weight / most).sqrt();
        writeln!(
            out,
            "<path d='M{x:.1} {y:.1}L{to_x:.1} {to_y:.1}' stroke='#c9c4ba' stroke-width='{thick:.1}' opacity='.5'/>"
        )?;
    }
    for disc in &layout.discs {
        let (x, y, radius) = (disc.x * SCALE, disc.y * SCALE, disc.radius * SCALE);
        let colour = COLOURS[disc.cluster as usize % COLOURS.len()];
        writeln!(
            out,
            "<circle cx='{x:.1}' cy='{y:.1}' r='{radius:.1}' fill='#f1eee8' stroke='{colour}' stroke-opacity='.4'/>"
        )?;
    }
    Ok(())
}

fn links(out: &mut String, graph: &Graph, layout: &Layout) -> std::fmt::Result {
    for stroke in layout.strokes(graph) {
        let (from, to) = (layout.marks[stroke.from as usize], layout.marks[stroke.to as usize]);
        let (x, y, to_x, to_y) = (from.x * SCALE, from.y * SCALE, to.x * SCALE, to.y * SCALE);
        let colour = if stroke.across { "#9a948a" } else { COLOURS[from.cluster as usize % COLOURS.len()] };
        let opacity = if stroke.across { 0.22 } else { 0.35 };
        writeln!(
            out,
            "<path d='M{x:.1} {y:.1}L{to_x:.1} {to_y:.1}' stroke='{colour}' stroke-width='.7' opacity='{opacity}'/>"
        )?;
    }
    Ok(())
}

fn labels(out: &mut String, layout: &Layout) -> std::fmt::Result {
    let found = layout.labels(TEXT * 1.1 / SCALE, 150, width);
    println!("{} labels", found.len());
    for label in found {
        let (anchor, x) = match label.side {
            Side::Right => ("start", label.x),
            Side::Left => ("end", label.x + label.width),
            _ => ("middle", label.x + label.width / 2.0),
        };
        let weight = if matches!(label.target, Target::Cluster(_)) { 700 } else { 400 };
        let (x, y) = (x * SCALE, (label.y + label.height * 0.8) * SCALE);
        writeln!(
            out,
            "<text x='{x:.1}' y='{y:.1}' font-family='sans-serif' font-size='{TEXT}' font-weight='{weight}' text-anchor='{anchor}' \
             fill='#222' stroke='#fbfaf8' stroke-width='2.5' paint-order='stroke'>{}</text>",
            name(label.target)
        )?;
    }
    Ok(())
}
