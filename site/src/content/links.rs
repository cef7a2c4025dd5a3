//! Links of prose to content files (`@/roles/_index.md`), resolved once, so that drawing a
//! page needs no other page. Whether other links lead somewhere is found out by `render`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound::{Excluded, Included, Unbounded};

use pulldown_cmark::{Event, Tag};
use roles::Route;

use super::Prose;
use crate::nearest::{AROUND, MANY, slip};

/// The links of some prose, by what stands behind `@/` and before `#`.
pub type Links = BTreeMap<String, ContentLink>;

/// Where a link to a content file leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContentLink {
    /// To a page.
    Page(Route),
    /// To no content file; the one whose name is nearest, if any is near.
    Missing(Option<String>),
}

impl Prose {
    /// Resolves its links by the pages of all content files.
    pub(crate) fn resolve_links(&mut self, routes: &BTreeMap<String, Route>) {
        let texts = self.requirement_texts.values().filter(|one| one.text.contains("@/"));
        let inline = texts.flat_map(|one| one.markdown());
        let body = self.body.text.contains("@/").then(|| self.body.markdown());
        let targets = body.into_iter().flatten().chain(inline).filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                let path = dest_url.strip_prefix("@/")?;
                Some(path.split('#').next().unwrap_or(path).to_owned())
            }
            _ => None,
        });
        self.links = targets.map(|path| (path.clone(), lead(&path, routes))).collect();
    }
}

fn lead(path: &str, routes: &BTreeMap<String, Route>) -> ContentLink {
    if let Some(route) = routes.get(path) {
        return ContentLink::Page(route.clone());
    }
    ContentLink::Missing(slip(path, &around(path, routes)).map(str::to_owned))
}

/// The content files among which one that is not there could be meant.
fn around<'r>(path: &str, routes: &'r BTreeMap<String, Route>) -> Vec<&'r str> {
    if routes.len() <= MANY {
        return routes.keys().map(String::as_str).collect();
    }
    let near = |path: &str| {
        let before = routes.range::<str, _>((Unbounded, Excluded(path))).rev().take(AROUND);
        let after = routes.range::<str, _>((Included(path), Unbounded)).take(AROUND);
        before.chain(after).map(|(path, _)| path.as_str()).collect::<Vec<_>>()
    };
    let mut all: BTreeSet<&str> = near(path).into_iter().collect();
    // A folder may be misspelled as well.
    let name = path.rsplit('/').next().unwrap_or_default();
    for folder in ["", "roles/", "ladders/"] {
        all.extend(near(&format!("{folder}{name}")));
    }
    all.into_iter().collect()
}
