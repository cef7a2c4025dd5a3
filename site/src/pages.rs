//! Which page each content file is, for those who write the files.

use std::collections::BTreeMap;

use crate::content::{Content, Prose};
use crate::sources::SourcePath;

/// A page as its author knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageOf {
    /// Its address from the root of the site: `roles/data-engineer/`.
    pub address: String,
    /// Its title.
    pub title: String,
    /// Whether it is a draft.
    pub draft: bool,
}

/// Pages by content file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pages {
    by_file: BTreeMap<SourcePath, PageOf>,
}

impl Pages {
    /// The pages of some content.
    pub(crate) fn of(content: &Content) -> Self {
        let fixed = [&content.home, &content.roles_section, &content.ladders_section];
        let all = content.roles.values().chain(content.ladders.values());
        let all = all.chain(fixed).chain(&content.pages);
        Self { by_file: all.map(|prose| (prose.file.clone(), page(prose))).collect() }
    }

    /// The page of a file.
    #[must_use]
    pub fn get(&self, file: &SourcePath) -> Option<&PageOf> {
        self.by_file.get(file)
    }

    /// All files that are pages, in order, with their pages.
    pub fn iter(&self) -> impl Iterator<Item = (&SourcePath, &PageOf)> {
        self.by_file.iter()
    }

    /// The drafts, in the order of their files.
    pub fn drafts(&self) -> impl Iterator<Item = &PageOf> {
        self.by_file.values().filter(|page| page.draft)
    }
}

fn page(prose: &Prose) -> PageOf {
    PageOf { address: prose.route.address(), title: prose.title.clone(), draft: prose.draft }
}
