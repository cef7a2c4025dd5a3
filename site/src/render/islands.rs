//! Everything that pages show of the widget, and the data that it loads there.
//!
//! Each is made when the first page shows it: they know all roles. Where pages are drawn by
//! several threads, those of which [`Islands::make_for_each`] tells come before: what compares
//! roles is made by the same threads, and one that waits for it could be given a page that
//! waits for it too. Nothing else here is made by several threads.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::island::{Comparing, Island, LadderProgress};
use super::self_checks::SelfChecks;
use crate::content::Content;
use crate::output::NewFile;
use crate::plan::SitePlan;

/// What pages show of the widget.
pub(super) struct Islands<'a> {
    plan: &'a SitePlan<'a>,
    content: &'a Content,
    finder: OnceLock<Option<Island>>,
    checks: OnceLock<Option<SelfChecks>>,
    skills: OnceLock<Option<Island>>,
    comparing: OnceLock<Comparing>,
    ladder_progress: OnceLock<Option<LadderProgress>>,
}

impl<'a> Islands<'a> {
    /// Those of a site.
    pub(super) fn new(plan: &'a SitePlan<'a>, content: &'a Content) -> Self {
        Self {
            plan,
            content,
            finder: OnceLock::new(),
            checks: OnceLock::new(),
            skills: OnceLock::new(),
            comparing: OnceLock::new(),
            ladder_progress: OnceLock::new(),
        }
    }

    /// The finder, when there is a role to find.
    pub(super) fn finder(&self) -> Option<&Island> {
        self.finder.get_or_init(|| Island::of(self.content)).as_ref()
    }

    /// The self-checks, when there is a role to check.
    pub(super) fn checks(&self) -> Option<&SelfChecks> {
        self.checks.get_or_init(|| SelfChecks::of(self.plan, self.content)).as_ref()
    }

    /// The table of who asks for what, when anybody asks for anything.
    pub(super) fn skills(&self) -> Option<&Island> {
        self.skills.get_or_init(|| Island::skills(self.plan)).as_ref()
    }

    /// What compares two roles.
    pub(super) fn comparing(&self) -> &Comparing {
        self.comparing.get_or_init(|| Comparing::of(self.plan, self.content))
    }

    /// The file of all roles, where a page says where answers stand.
    pub(super) fn ladder_progress(&self) -> Option<&LadderProgress> {
        self.ladder_progress.get_or_init(|| LadderProgress::of(self.plan, self.content)).as_ref()
    }

    /// Makes what pages of single roles and ladders show.
    pub(super) fn make_for_each(&self) {
        self.comparing();
        self.checks();
    }

    /// Makes what pages of all roles show.
    pub(super) fn make_for_all(&self) {
        // What holds all roles comes when the index of the finder has gone: both at once
        // would be the most that a build ever holds.
        self.finder();
        self.files();
    }

    /// The data that they load.
    pub(super) fn files(&self) -> Vec<NewFile> {
        let shown = self.finder().into_iter().chain(self.skills());
        let shown = shown.map(|island| island.data.clone());
        let ladder_progress =
            self.ladder_progress().map(|ladder_progress| ladder_progress.data.clone());
        let checks = self.checks().into_iter().flat_map(SelfChecks::files);
        // Pages of the same roles share a file.
        let shared = self.comparing().files().chain(ladder_progress).chain(checks);
        shown.chain(shared.collect::<BTreeMap<_, _>>()).collect()
    }
}
