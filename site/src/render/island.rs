//! Islands as they stand in pages, and the data they load. How they look and behave is
//! the business of `widget`.

use std::collections::BTreeMap;
use std::rc::Rc;

use rayon::prelude::*;
use roles::find::FinderIndex;
use roles::{CheckData, GapTable, Route, SkillMatrix};
use widget::{CompareIsland, FinderIsland, SkillsIsland};

use super::asset::Asset;
use super::link_context::LinkContext;
use crate::content::Content;
use crate::output::NewFile;
use crate::plan::{SitePlan, View};

/// An island as it stands in its only page, and what it loads.
pub(super) struct Island {
    /// Its markup, complete without script.
    pub(super) html: String,
    /// The data it loads.
    pub(super) data: NewFile,
}

impl Island {
    /// The finder of all roles; none when there is no role to find.
    pub(super) fn of(content: &Content) -> Option<Self> {
        if content.catalog.roles().is_empty() {
            return None;
        }
        let index = FinderIndex::of(&content.catalog);
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
    pub(super) fn skills(plan: &SitePlan<'_>) -> Option<Self> {
        let matrix: &SkillMatrix = plan.pages.iter().find_map(|page| match &page.view {
            View::Skills(view) => Some(view.matrix.as_ref()),
            _ => None,
        })?;
        let data = Asset::named("skills", "bin", matrix.to_bytes());
        let link = Route::Skills.link(&Route::File(data.path.clone()));
        let html = widget::render_skills(SkillsIsland {
            matrix: Rc::new(matrix.clone()),
            data: link.into(),
            root: Route::Skills.to_root().into(),
        });
        Some(Self { html, data: (data.path, data.bytes) })
    }
}

/// What the pages need that compare two roles: for each, its roles and what lies between
/// every two of them.
#[derive(Default)]
pub(super) struct Comparing(BTreeMap<Route, Book>);

struct Book {
    gaps: GapTable,
    data: NewFile,
}

impl Comparing {
    /// The books of all pages that compare two roles.
    pub(super) fn of(plan: &SitePlan<'_>, content: &Content) -> Self {
        let words = content.catalog.vocabulary();
        let books = plan.pages.par_iter().filter_map(|page| {
            let roles = page.view.compares()?;
            let gaps = GapTable::of(roles, words);
            let data = Asset::named("gaps", "bin", gaps.to_bytes());
            let data = (data.path, data.bytes);
            Some((page.route.clone(), Book { gaps, data }))
        });
        Self(books.collect())
    }

    /// The data that the pages load.
    pub(super) fn files(&self) -> impl Iterator<Item = NewFile> {
        self.0.values().map(|book| book.data.clone())
    }

    /// The comparison as it stands in a page; none where the page compares nothing.
    pub(super) fn html(&self, here: LinkContext<'_>) -> Option<String> {
        let book = self.0.get(here.route())?;
        Some(widget::render_compare(CompareIsland {
            book: Rc::new(book.gaps.clone()),
            drawn: *here.route() != Route::Compare,
            data: here.loads(&book.data.0).into(),
            root: here.route().to_root().into(),
        }))
    }
}

/// What pages of ladders need that say where answers stand: all roles, in one file.
pub(super) struct LadderProgress {
    /// The data that the pages load.
    pub(super) data: NewFile,
}

impl LadderProgress {
    /// The roles of a site; none where no page says where answers stand.
    pub(super) fn of(plan: &SitePlan<'_>, content: &Content) -> Option<Self> {
        plan.pages.iter().find(|page| page.view.compares().is_some())?;
        let book = CheckData::of(&content.catalog);
        let data = Asset::named("check", "bin", book.to_bytes());
        Some(Self { data: (data.path, data.bytes) })
    }
}
