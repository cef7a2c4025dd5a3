//! Everything that pages show of the widget, and the data that it loads there.

use std::collections::BTreeMap;

use super::check::SelfChecks;
use super::island::{Comparing, Island, Standing};
use crate::content::Content;
use crate::output::NewFile;
use crate::plan::SitePlan;

/// What pages show of the widget.
pub(super) struct Islands {
    /// The finder, when there is a role to find.
    pub(super) finder: Option<Island>,
    /// The self-checks, when there is a role to check.
    pub(super) checks: Option<SelfChecks>,
    /// The table of who asks for what, when anybody asks for anything.
    pub(super) skills: Option<Island>,
    /// What compares two roles.
    pub(super) comparing: Comparing,
    /// The file of all roles, where a page says where answers stand.
    pub(super) standing: Option<Standing>,
}

impl Islands {
    /// Those of a site.
    pub(super) fn of(plan: &SitePlan<'_>, content: &Content) -> Self {
        let (finder, checks) =
            rayon::join(|| Island::of(content), || SelfChecks::of(plan, content));
        Self {
            finder,
            checks,
            skills: Island::skills(plan),
            comparing: Comparing::of(plan, content),
            standing: Standing::of(plan, content),
        }
    }

    /// The data that they load.
    pub(super) fn files(&self) -> Vec<NewFile> {
        let shown = self.finder.iter().chain(&self.skills).map(|island| island.data.clone());
        let comparing = self.comparing.files();
        let standing = self.standing.iter().map(|standing| standing.data.clone());
        let checks = self.checks.iter().flat_map(SelfChecks::files);
        // Pages of the same roles share a file.
        let shared = comparing.chain(standing).chain(checks).collect::<BTreeMap<_, _>>();
        shown.chain(shared).collect()
    }
}
