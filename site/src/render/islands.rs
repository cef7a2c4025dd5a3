//! Everything that pages show of the widget, and the data that it loads there.
//!
//! Each is made when the first page shows it, and kept: who draws one page does not wait for
//! what others show. Making one uses no other thread, so that threads which draw pages may
//! wait for each other's.

use std::collections::BTreeMap;
use std::iter;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use roles::Route;

use super::island::{AllRoles, Island, PROGRESS, Setting};
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
    all_roles: OnceLock<AllRoles>,
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
        let made = || self.say(|setting| Island::finder(setting, &Route::Roles));
        self.finder.get_or_init(made).as_ref()
    }

    /// The finder on another page, made anew.
    pub(super) fn finder_at(&self, route: &Route) -> Option<Island> {
        self.say(|setting| Island::finder(setting, route))
    }

    /// The self-checks, when there is a role to check.
    pub(super) fn checks(&self) -> Option<&SelfChecks> {
        self.checks
            .get_or_init(|| self.say(|_| SelfChecks::of(&self.plan, self.all_roles())))
            .as_ref()
    }

    /// The table of who asks for what, when anybody asks for anything.
    pub(super) fn skills(&self) -> Option<&Island> {
        let skills = || self.say(|setting| Island::skills(self.plan.skills(), setting));
        self.skills.get_or_init(skills).as_ref()
    }

    /// The comparison of any two roles on a page; none where it compares none.
    pub(super) fn comparison(&self, page: &Page) -> Option<&Island> {
        let comparison = self.comparisons.get(&page.route)?;
        let compared = self.plan.compared_on(page);
        Some(comparison.get_or_init(|| {
            self.say(|setting| Island::comparison(&compared, &page.route, setting))
        }))
    }

    /// All roles, to check answers against.
    pub(super) fn all_roles(&self) -> &AllRoles {
        let content = self.plan.content();
        let is_single_folder = content.site.single_folder;
        self.all_roles.get_or_init(|| AllRoles::of(&content.catalog, is_single_folder))
    }

    /// The roles that a page compares in a file of their own; none where the file of all roles has
    /// them, and on the page that compares any two.
    pub(super) fn compared_roles(&self, page: &Page) -> Option<NewFile> {
        let wanted = page.subject != Subject::Compare && self.comparisons.contains_key(&page.route);
        wanted.then(|| self.all_roles().of_page(&self.plan.compared_on(page)))?
    }

    /// The table of messages for those who say where answers stand.
    pub(super) fn progress_words(&self) -> NewFile {
        self.setting().words(PROGRESS)
    }

    fn setting(&self) -> Setting<'_> {
        let content = self.plan.content();
        Setting {
            content,
            catalog: &content.catalog,
            now: content.now,
            table: &content.site.words,
            lines: self.plan.lines(),
            site: &content.site,
        }
    }

    fn say<T>(&self, make: impl FnOnce(Setting<'_>) -> T) -> T {
        let setting = self.setting();
        words::in_language(&self.plan.content().site.words, || make(setting))
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
        let shown = shown.flat_map(|island| island.files.clone());
        let pages = self.plan.pages.par_iter();
        let compared = pages.filter_map(|page| Some(self.comparison(page)?.files.clone()));
        let compared: Vec<_> = compared.collect();
        let checks = self.checks().map(SelfChecks::files).into_iter().flatten();
        let all = self.needs_all_roles().then(|| self.all_roles());
        let all = all.into_iter().flat_map(|all| iter::once(&all.file).chain(&all.parts).cloned());
        let own = self.plan.pages.iter().filter_map(|page| self.compared_roles(page));
        let all = all.chain(own);
        let progress = (!self.comparisons.is_empty()).then(|| self.progress_words());
        // Pages of the same roles share a file.
        let shared = compared.into_iter().flatten().chain(checks).chain(all).chain(progress);
        let files = shown.chain(shared.collect::<BTreeMap<_, _>>());
        if self.plan.content().site.single_folder {
            return files.map(|file| single_folder::data(&file)).collect();
        }
        files.collect()
    }
}
