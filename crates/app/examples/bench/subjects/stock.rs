//! Taking stock: each page by one who asks alone, and by eight at once. Most is asked for the first time or after something
//! else, and what was asked before is remembered, as it is for people.

use super::{Bench, pages, register};
use crate::Done;
use crate::load::{self, Ask, CONNECTIONS, Target};
use crate::program::Server;
use crate::report::Aim;
use std::path::Path;
use std::time::Duration;

const AIM: Aim = Aim { a_second: None, p50: Some(Duration::from_millis(50)) };

pub(super) fn measure(bench: &mut Bench, server: &Server, folder: &Path, asked: &pages::Asked<'_>) -> Done<()> {
    let finder = register::cookie(folder, "finder@example.org")?;
    let measured: [(&str, Ask<'_>, &'static str); 7] = [
        ("partnerships, searched, filtered, as of", &|chance| asked.partnerships(chance), ""),
        ("stock in pictures, filtered, as of", &|chance| asked.pictures(chance), ""),
        ("stock in figures, filtered, as of, six days", &|chance| asked.figures(chance), ""),
        ("map, filtered, as of", &|chance| asked.map(chance), ""),
        ("ending soon, filtered", &|chance| asked.ending(chance), ""),
        ("gaps and overlaps", &|chance| asked.gaps(chance), ""),
        ("a need, and who could meet it", &|chance| asked.need(chance), finder),
    ];
    for (what, ask, cookie) in measured {
        for (how, connections) in [("alone", 1), ("eight at once", CONNECTIONS)] {
            let target = Target { cookie, connections, ..bench.target(server, true) };
            let load = load::put(target, ask)?;
            bench.report.page(&format!("{what}; {how}"), &load, AIM);
        }
    }
    Ok(())
}
