//! The titles of pages, as tabs and search results show them.

use std::collections::BTreeMap;

use super::Page;

/// Two pages of one title cannot be told apart in tabs, histories and search results.
pub(super) fn make_differ(pages: &mut [Page]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for page in pages.iter() {
        *seen.entry(page.title.clone()).or_default() += 1;
    }
    for page in pages {
        if seen[&page.title] > 1 {
            let address = page.route.address();
            page.title = format!("{} ({})", page.title, address.trim_end_matches('/'));
        }
    }
}
