//! Which pages come alive, and by which files.

use std::collections::{BTreeMap, BTreeSet};

use super::{asset, single_folder};
use crate::modules::{Bundled, Module, ModuleFile};
use crate::output::NewFile;
use crate::plan::{Page, SitePlan, Subject};

/// A script as a page names it.
pub(super) struct Script {
    pub(super) path: String,
    /// What browsers hold its bytes to; none where only its name is known.
    pub(super) integrity: Option<String>,
}

/// The modules that the pages of a site load: of each, what pages name and what that loads.
pub(super) struct Scripts(BTreeMap<Module, Vec<ModuleFile>>);

impl Scripts {
    /// Those that some page needs; none in a program without the widget.
    pub(super) fn of(plan: &SitePlan, bundled: &Bundled) -> Self {
        let needed = plan.pages.iter().flat_map(|page| modules(page, plan));
        let needed: BTreeSet<Module> = needed.copied().collect();
        let single_folder = plan.content().site.single_folder;
        let files = needed.into_iter().filter_map(|module| {
            let files = bundled.modules.get(&module)?;
            let carried = single_folder.then(|| single_folder::module(module.name(), files));
            let files = match carried {
                Some(carried) => vec![carried?],
                None => files.iter().cloned().collect(),
            };
            Some((module, files))
        });
        Self(files.collect())
    }

    /// The scripts of a page.
    pub(super) fn of_page(&self, page: &Page, plan: &SitePlan) -> impl Iterator<Item = Script> {
        let files = modules(page, plan).iter().filter_map(|module| self.0.get(module)?.first());
        files.map(|file| Script {
            path: path(file),
            integrity: file.bytes.as_deref().map(asset::integrity),
        })
    }

    /// The paths of all files.
    pub(super) fn paths(&self) -> impl Iterator<Item = String> {
        self.0.values().flatten().map(path)
    }

    /// All files whose bytes are here.
    pub(super) fn files(&self) -> impl Iterator<Item = NewFile> {
        self.0.values().flatten().filter_map(|file| Some((path(file), file.bytes.clone()?)))
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
