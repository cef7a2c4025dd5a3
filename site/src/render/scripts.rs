//! Which pages come alive, and by which files.

use std::collections::{BTreeMap, BTreeSet};

use crate::modules::{Bundled, Module, ModuleFile, ModuleFiles};
use crate::output::NewFile;
use crate::plan::{Page, SitePlan, Subject};

/// The modules that the pages of a site load.
pub(super) struct Scripts(BTreeMap<Module, ModuleFiles>);

impl Scripts {
    /// Those that some page needs; none in a program without the widget.
    pub(super) fn of(plan: &SitePlan, bundled: &Bundled) -> Self {
        let needed = plan.pages.iter().flat_map(|page| modules(page, plan));
        let needed: BTreeSet<Module> = needed.copied().collect();
        let files = needed.into_iter().filter_map(|module| bundled.modules.get_key_value(&module));
        Self(files.map(|(module, files)| (*module, files.clone())).collect())
    }

    /// The paths of the scripts of a page.
    pub(super) fn of_page(&self, page: &Page, plan: &SitePlan) -> impl Iterator<Item = String> {
        let files = modules(page, plan).iter().filter_map(|module| self.0.get(module));
        files.map(|files| path(&files.js))
    }

    /// The paths of all files.
    pub(super) fn paths(&self) -> impl Iterator<Item = String> {
        self.0.values().flat_map(ModuleFiles::iter).map(path)
    }

    /// All files whose bytes are here.
    pub(super) fn files(&self) -> impl Iterator<Item = NewFile> {
        let files = self.0.values().flat_map(ModuleFiles::iter);
        files.filter_map(|file| Some((path(file), file.bytes.clone()?)))
    }
}

fn path(file: &ModuleFile) -> String {
    format!("assets/{}", file.name)
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
