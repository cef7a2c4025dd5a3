//! One language of a site: its plan, its words, what its pages show of the widget, and where
//! its pages are.

use std::sync::Arc;

use roles::Route;
use words::{Shared, Table, in_language};

use super::Site;
use super::islands::Islands;
use crate::content::Content;
use crate::plan::{Page, SitePlan};

/// One language of a site.
pub(super) struct Edition {
    pub(super) plan: Arc<SitePlan>,
    pub(super) islands: Islands,
    /// Whether there is a page to check oneself.
    pub(super) has_check: bool,
    /// Whether one can apply for something, or soon can, when the site is made.
    pub(super) any_ahead: bool,
    words: Shared<Table>,
    folder: String,
}

impl Edition {
    /// The edition of a plan.
    pub(super) fn of(plan: SitePlan) -> Self {
        let plan = Arc::new(plan);
        let site = &plan.content().site;
        Self {
            islands: Islands::new(Arc::clone(&plan)),
            has_check: plan.pages.iter().any(|page| page.route == Route::Check),
            any_ahead: plan.is_any_ahead(),
            words: Shared::clone(&site.words),
            folder: site.folder.clone(),
            plan,
        }
    }

    /// What is true in it.
    pub(super) fn content(&self) -> &Content {
        self.plan.content()
    }

    /// Whether there is a page of skills and tools.
    pub(super) fn has_skills(&self) -> bool {
        !self.plan.skills().skills().is_empty()
    }

    /// Where its pages are, from the root of the site: `es/`; empty for the default language.
    pub(super) fn folder(&self) -> &str {
        &self.folder
    }

    /// Its language, as pages name it.
    pub(super) fn language(&self) -> &str {
        &self.content().site.language
    }

    /// Its words.
    pub(super) fn words(&self) -> &Shared<Table> {
        &self.words
    }

    /// The file of a page.
    pub(super) fn file(&self, page: &Page) -> String {
        self.folder.clone() + &page.route.file()
    }

    /// Makes something in its language.
    pub(super) fn say<T>(&self, make: impl FnOnce() -> T) -> T {
        in_language(&self.words, make)
    }
}

impl Site {
    /// The languages of the site, the default one first, each with the folder of its pages:
    /// `es/`; empty for the default language.
    #[must_use]
    pub fn languages(&self) -> Vec<(String, String)> {
        let named = |edition: &Edition| (edition.language().into(), edition.folder().into());
        self.editions.iter().map(named).collect()
    }

    /// The addresses of all pages, from the root of the site: `es/roles/data-engineer/`.
    pub fn addresses(&self) -> impl Iterator<Item = String> {
        self.all_pages().map(|(edition, page)| edition.folder.clone() + &page.route.address())
    }
}
