//! Islands as they stand in pages, and the data they load. How they look and behave is
//! the business of `widget`.

use std::rc::Rc;
use std::sync::Arc;

use roles::find::FinderIndex;
use roles::{Catalog, CheckData, GapTable, Role, Route, SkillMatrix, Vocabulary};
use widget::{CompareIsland, FinderIsland, SkillsIsland};

use super::asset::{Asset, DATA};
use super::link_context::LinkContext;
use crate::output::NewFile;

/// An island as it stands in its only page, and what it loads.
pub(super) struct Island {
    /// Its markup, complete without script.
    pub(super) html: String,
    /// The data it loads.
    pub(super) data: NewFile,
}

impl Island {
    /// The finder of all roles; none when there is no role to find.
    pub(super) fn finder(catalog: &Catalog, here: LinkContext<'_>) -> Option<Self> {
        if catalog.roles().is_empty() {
            return None;
        }
        let index = FinderIndex::of(catalog);
        let data = Asset::named("roles", DATA, index.to_bytes());
        let link = here.loads(&data.path);
        let html = widget::render_finder(FinderIsland {
            index: Rc::new(index),
            data: link.into(),
            root: here.root().into(),
        });
        Some(Self { html, data: (data.path, data.bytes) })
    }

    /// The table of who asks for what; none when nobody asks for anything.
    pub(super) fn skills(matrix: &SkillMatrix, here: LinkContext<'_>) -> Option<Self> {
        if matrix.skills().is_empty() {
            return None;
        }
        let data = Asset::named("skills", DATA, matrix.to_bytes());
        let link = here.loads(&data.path);
        let html = widget::render_skills(SkillsIsland {
            matrix: Rc::new(matrix.clone()),
            data: link.into(),
            root: here.root().into(),
        });
        Some(Self { html, data: (data.path, data.bytes) })
    }

    /// The comparison of any two of some roles, on a page.
    pub(super) fn comparison(roles: &[&Role], words: &Vocabulary, here: LinkContext<'_>) -> Self {
        let gaps = GapTable::of(roles, words);
        let data = Asset::named("gaps", DATA, gaps.to_bytes());
        let link = here.loads(&data.path);
        let html = widget::render_compare(CompareIsland {
            book: Rc::new(gaps),
            drawn: *here.route() != Route::Compare,
            data: link.into(),
            root: here.root().into(),
        });
        Self { html, data: (data.path, data.bytes) }
    }
}

/// All roles in one file, for the self-check over all of them and for pages that say where
/// answers stand.
pub(super) fn all_roles(catalog: &Arc<Catalog>) -> NewFile {
    let data = Asset::named("check", DATA, CheckData::of(catalog).to_bytes());
    (data.path, data.bytes)
}
