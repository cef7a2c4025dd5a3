//! Which pages come alive, and by which files.

use std::collections::BTreeMap;

use bytes::Bytes;

use crate::modules::{Module, ModuleFiles};
use crate::output::NewFile;
use crate::plan::{Page, SitePlan, Subject};

/// The modules that the pages of a site load.
pub(super) struct Scripts(BTreeMap<Module, ModuleFiles>);

impl Scripts {
    /// Those that some page needs; none in a program without the widget.
    pub(super) fn of(plan: &SitePlan) -> Self {
        let mut needed: Vec<Module> =
            plan.pages.iter().flat_map(|page| modules(page, plan)).copied().collect();
        needed.sort_unstable();
        needed.dedup();
        Self(needed.into_iter().filter_map(|module| Some((module, module.files()?))).collect())
    }

    /// The paths of the scripts of a page.
    pub(super) fn of_page(&self, page: &Page, plan: &SitePlan) -> impl Iterator<Item = String> {
        let files = modules(page, plan).iter().filter_map(|module| self.0.get(module));
        files.map(|files| format!("assets/{}", files.js_name))
    }

    /// All files.
    pub(super) fn files(&self) -> impl Iterator<Item = NewFile> {
        self.0.values().flat_map(|files| {
            let (script, module) = (files.js.clone().into(), Bytes::from_static(files.wasm));
            [(&files.js_name, script), (&files.wasm_name, module)]
                .map(|(name, bytes)| (format!("assets/{name}"), bytes))
        })
    }
}

/// What a page needs to come alive.
fn modules(page: &Page, plan: &SitePlan) -> &'static [Module] {
    match page.subject {
        Subject::Roles(1) if !plan.content().catalog.roles().is_empty() => &[Module::Finder],
        Subject::Role(_) if plan.checks_on(page) => &[Module::Check],
        Subject::Check => &[Module::Check],
        Subject::Compare => &[Module::Ladders],
        Subject::Ladders | Subject::Ladder(_) if !plan.compared_on(page).is_empty() => {
            &[Module::Ladders, Module::LadderProgress]
        }
        Subject::Skills => &[Module::Skills],
        _ => &[],
    }
}
