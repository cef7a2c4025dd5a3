//! Small scripts of some pages besides the modules: each page is complete without them.

use super::asset::Asset;
use crate::plan::{Page, Subject};

/// The script of a page.
pub(super) fn of_page(page: &Page) -> Option<Asset> {
    match page.subject {
        Subject::Role(_) => Some(back()),
        Subject::Skills => Some(ticks()),
        _ => None,
    }
}

/// All of them that some pages load.
pub(super) fn all<'a>(pages: impl IntoIterator<Item = &'a Page>) -> Vec<Asset> {
    let mut found: Vec<Asset> = pages.into_iter().filter_map(of_page).collect();
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found.dedup_by(|a, b| a.path == b.path);
    found
}

/// Leads back to the list as it was left.
fn back() -> Asset {
    Asset::named("back", "js", include_bytes!("back.js").to_vec())
}

/// Takes what is ticked along to the self-check.
fn ticks() -> Asset {
    Asset::named("ticks", "js", include_bytes!("ticks.js").to_vec())
}
