//! Islands as they stand in pages, and the data they load. How they look and behave is
//! the business of `widget`.

use std::rc::Rc;
use std::sync::Arc;

use roles::find::FinderIndex;
use roles::{Catalog, CheckData, GapTable, Role, Route, SkillMatrix, Vocabulary};
use widget::{CompareIsland, FinderIsland, SkillsIsland};

use super::asset::Asset;
use super::parts;
use crate::content::Content;
use crate::output::NewFile;
use crate::plan::opening;

/// An island as it stands in its only page, and what it loads.
pub(super) struct Island {
    /// Its markup, complete without script.
    pub(super) html: String,
    /// The data it loads.
    pub(super) data: NewFile,
}

impl Island {
    /// The finder of all roles; none when there is no role to find.
    pub(super) fn finder(content: &Content) -> Option<Self> {
        let catalog = &content.catalog;
        if catalog.roles().is_empty() {
            return None;
        }
        let openings = |n: usize| {
            let all = opening::of_card(&catalog.roles()[n], content.now).into_iter();
            all.flat_map(|(opening, now, states)| parts::tags(opening, now, &states)).collect()
        };
        let index = FinderIndex::of(catalog).with_openings(openings);
        let data = Asset::named("roles", "bin", index.to_bytes());
        let link = Route::Roles.link(&Route::File(data.path.clone()));
        let html = widget::render_finder(FinderIsland {
            index: Rc::new(index),
            data: link.into(),
            root: Route::Roles.to_root().into(),
        });
        Some(Self { html, data: (data.path, data.bytes) })
    }

    /// The table of who asks for what; none when nobody asks for anything.
    pub(super) fn skills(matrix: &SkillMatrix) -> Option<Self> {
        if matrix.skills().is_empty() {
            return None;
        }
        let data = Asset::named("skills", "bin", matrix.to_bytes());
        let link = Route::Skills.link(&Route::File(data.path.clone()));
        let html = widget::render_skills(SkillsIsland {
            matrix: Rc::new(matrix.clone()),
            data: link.into(),
            root: Route::Skills.to_root().into(),
        });
        Some(Self { html, data: (data.path, data.bytes) })
    }

    /// The comparison of any two of some roles, on the page at `route`.
    pub(super) fn comparison(roles: &[&Role], words: &Vocabulary, route: &Route) -> Self {
        let gaps = GapTable::of(roles, words);
        let data = Asset::named("gaps", "bin", gaps.to_bytes());
        let link = route.link(&Route::File(data.path.clone()));
        let html = widget::render_compare(CompareIsland {
            book: Rc::new(gaps),
            drawn: *route != Route::Compare,
            data: link.into(),
            root: route.to_root().into(),
        });
        Self { html, data: (data.path, data.bytes) }
    }
}

/// All roles in one file, for the self-check over all of them and for pages that say where
/// answers stand.
pub(super) fn all_roles(catalog: &Arc<Catalog>) -> NewFile {
    let data = Asset::named("check", "bin", CheckData::of(catalog).to_bytes());
    (data.path, data.bytes)
}
