//! The small script of a page beside the modules, in one file: each page is complete without it.

use super::Site;
use super::asset::Asset;
use crate::content::Content;
use crate::plan::{Page, Subject};

/// Keeps the query and the fragment when the language is changed.
const LANGUAGES: &str = include_str!("languages.js");
/// Shows of each opening what it is at the moment.
const OPENINGS: &str = include_str!("openings.js");
/// Leads back to the list as it was left.
const BACK: &str = include_str!("back.js");
/// Takes what is ticked along to the self-check.
const TICKS: &str = include_str!("ticks.js");

/// What a page has that a script serves.
#[derive(Debug, Clone, Copy)]
pub(super) struct Needs {
    /// A switch of languages.
    pub(super) switch: bool,
    /// Openings, which change with the clock.
    pub(super) clock: bool,
}

impl Site {
    /// What a page has that a small script serves.
    pub(super) fn needs(&self, is_of_time: bool) -> Needs {
        Needs { switch: self.editions.len() > 1, clock: is_of_time }
    }

    /// The small scripts of all pages.
    pub(super) fn page_scripts(&self) -> Vec<Asset> {
        all(&self.editions[0].plan.pages, self.needs(self.clock.is_some()))
    }
}

/// The script for the clock of the visitor in pages of other sites, where the site has an opening.
pub(super) fn clock(content: &Content) -> Option<Asset> {
    let has_any = content.catalog.roles().iter().any(|role| !role.openings.is_empty());
    let script = OPENINGS.as_bytes();
    has_any.then(|| Asset::named("openings", "js", script.to_vec()))
}

/// The script of a page; none where it needs none.
pub(super) fn of_page(page: &Page, needs: Needs) -> Option<Asset> {
    joined(own(page), needs)
}

/// All scripts that some pages load.
pub(super) fn all<'a>(pages: impl IntoIterator<Item = &'a Page>, needs: Needs) -> Vec<Asset> {
    let still = Needs { clock: false, ..needs };
    let of = |page| [of_page(page, needs), of_page(page, still)].into_iter().flatten();
    let mut found: Vec<Asset> = pages.into_iter().flat_map(of).collect();
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found.dedup_by(|a, b| a.path == b.path);
    found
}

fn own(page: &Page) -> Option<&'static str> {
    match page.subject {
        Subject::Role(_) => Some(BACK),
        Subject::Skills => Some(TICKS),
        _ => None,
    }
}

/// The parts in one file, so that a page asks for one; each keeps its names for itself.
fn joined(own: Option<&str>, needs: Needs) -> Option<Asset> {
    let shared = [needs.switch.then_some(LANGUAGES), needs.clock.then_some(OPENINGS)];
    let parts = shared.into_iter().chain([own]).flatten();
    let text: String = parts.map(|code| ["{\n", code, "}\n"].concat()).collect();
    (!text.is_empty()).then(|| Asset::named("page", "js", text.into_bytes()))
}
