//! The links from page to page below a list.

use super::Asked;

/// A link of the row of pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PageLink {
    /// The page that is shown.
    Here(usize),
    /// Another one, and its address.
    There(usize, String),
    /// Pages left out.
    Gap,
}

/// The links: first, last, and those around the page that is shown. None when there is one page only.
pub(crate) fn pages(asked: &Asked, found: usize, size: usize) -> Vec<PageLink> {
    let last = found.div_ceil(size.max(1)).max(1);
    let here = asked.page.min(last);
    if last == 1 {
        return Vec::new();
    }
    let near = |page: &usize| *page == 1 || *page == last || page.abs_diff(here) <= 1;
    let mut links = Vec::new();
    let mut before = 0;
    for page in (1..=last).filter(near) {
        if page > before + 1 {
            links.push(PageLink::Gap);
        }
        links.push(if page == here { PageLink::Here(page) } else { PageLink::There(page, asked.on(page)) });
        before = page;
    }
    links
}
