//! Everything that pages show of the widget, and the data that it loads there.
//!
//! Each is made when the first page shows it, and kept: who draws one page does not wait for
//! what others show. Making one uses no other thread, so that threads which draw pages may
//! wait for each other's.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use roles::Route;

use super::island::{self, Island};
use super::link_context::LinkContext;
use super::self_checks::SelfChecks;
use super::single_folder;
use crate::output::NewFile;
use crate::plan::{Page, SitePlan, Subject};

/// What pages show of the widget.
pub(super) struct Islands {
    plan: Arc<SitePlan>,
    finder: OnceLock<Option<Island>>,
    checks: OnceLock<Option<SelfChecks>>,
    skills: OnceLock<Option<Island>>,
    /// By page, for those that compare any two roles.
    comparisons: BTreeMap<Route, OnceLock<Island>>,
    all_roles: OnceLock<NewFile>,
}

impl Islands {
    /// Those of a site.
    pub(super) fn new(plan: Arc<SitePlan>) -> Self {
        let comparing = plan.pages.iter().filter(|page| !plan.compared_on(page).is_empty());
        Self {
            finder: OnceLock::new(),
            checks: OnceLock::new(),
            skills: OnceLock::new(),
            comparisons: comparing.map(|page| (page.route.clone(), OnceLock::new())).collect(),
            all_roles: OnceLock::new(),
            plan,
        }
    }

    /// The finder, when there is a role to find.
    pub(super) fn finder(&self) -> Option<&Island> {
        let content = self.plan.content();
        let here = LinkContext::new(&Route::Roles, &content.site);
        self.finder.get_or_init(|| Island::finder(&content.catalog, here)).as_ref()
    }

    /// The self-checks, when there is a role to check.
    pub(super) fn checks(&self) -> Option<&SelfChecks> {
        self.checks.get_or_init(|| SelfChecks::of(&self.plan)).as_ref()
    }

    /// The table of who asks for what, when anybody asks for anything.
    pub(super) fn skills(&self) -> Option<&Island> {
        let here = LinkContext::new(&Route::Skills, &self.plan.content().site);
        self.skills.get_or_init(|| Island::skills(self.plan.skills(), here)).as_ref()
    }

    /// The comparison of any two roles on a page; none where it compares none.
    pub(super) fn comparison(&self, page: &Page) -> Option<&Island> {
        let comparison = self.comparisons.get(&page.route)?;
        let content = self.plan.content();
        let (words, here) =
            (content.catalog.vocabulary(), LinkContext::new(&page.route, &content.site));
        let made = || Island::comparison(&self.plan.compared_on(page), words, here);
        Some(comparison.get_or_init(made))
    }

    /// The file of all roles.
    pub(super) fn all_roles(&self) -> &NewFile {
        self.all_roles.get_or_init(|| island::all_roles(&self.plan.content().catalog))
    }

    /// Makes what pages of all roles show.
    pub(super) fn make_for_all(&self) {
        // The file of all roles comes when the index of the finder has gone: both at once
        // would be the most that a build ever holds.
        self.finder();
        self.skills();
        if self.needs_all_roles() {
            self.all_roles();
        }
    }

    fn needs_all_roles(&self) -> bool {
        !self.comparisons.is_empty()
            || self.plan.pages.iter().any(|page| page.subject == Subject::Check)
    }

    /// The data that they load.
    pub(super) fn files(&self) -> Vec<NewFile> {
        let shown = self.finder().into_iter().chain(self.skills());
        let shown = shown.map(|island| island.data.clone());
        let pages = self.plan.pages.par_iter();
        let compared = pages.filter_map(|page| Some(self.comparison(page)?.data.clone()));
        let compared: Vec<_> = compared.collect();
        let words = self.checks().map(SelfChecks::words);
        let all = self.needs_all_roles().then(|| self.all_roles().clone());
        // Pages of the same roles share a file.
        let shared = compared.into_iter().chain(words).chain(all);
        let files = shown.chain(shared.collect::<BTreeMap<_, _>>());
        if self.plan.content().site.single_folder {
            return files.map(|file| single_folder::data(&file)).collect();
        }
        files.collect()
    }
}
