//! Which pages come alive, and by which files.

use std::collections::BTreeMap;

use bytes::Bytes;

use crate::modules::{Module, ModuleFiles};
use crate::output::NewFile;
use crate::plan::{SitePlan, View};

/// The modules that the pages of a site load.
pub(super) struct Scripts(BTreeMap<Module, ModuleFiles>);

impl Scripts {
    /// Those that some page needs; none in a program without the widget.
    pub(super) fn of(plan: &SitePlan<'_>) -> Self {
        let mut needed: Vec<Module> =
            plan.pages.iter().flat_map(|page| modules(&page.view)).copied().collect();
        needed.sort_unstable();
        needed.dedup();
        Self(needed.into_iter().filter_map(|module| Some((module, module.files()?))).collect())
    }

    /// The paths of the scripts of a page.
    pub(super) fn of_page(&self, view: &View<'_>) -> impl Iterator<Item = String> {
        let files = modules(view).iter().filter_map(|module| self.0.get(module));
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
fn modules(view: &View<'_>) -> &'static [Module] {
    match view {
        View::Roles(view) if view.number == 1 && view.total > 0 => &[Module::Finder],
        View::Role(page) if page.check => &[Module::Check],
        View::Check(_) => &[Module::Check],
        View::Compare(_) => &[Module::Ladders],
        view if view.compares().is_some() => &[Module::Ladders, Module::LadderProgress],
        View::Skills(_) => &[Module::Skills],
        _ => &[],
    }
}
