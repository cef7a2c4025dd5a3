//! The self-checks of roles, and the data they load. How they look and behave is the
//! business of `widget`.

use std::sync::{Arc, OnceLock};

use roles::{CheckData, Role, Route};
use widget::CheckIsland;

use super::asset::Asset;
use super::link_context::LinkContext;
use crate::content::Content;
use crate::output::NewFile;
use crate::plan::{SitePlan, View};

/// What the self-checks of all pages share.
pub(super) struct SelfChecks {
    book: Arc<CheckData>,
    words: Asset,
    /// Made when it is asked for: it holds every role.
    all: OnceLock<Asset>,
}

/// The self-check as it stands in the page of a role.
pub(super) struct SelfCheck {
    /// Its markup: without script, a worksheet.
    pub(super) html: String,
    /// The role as text that can stand in the page as it is.
    pub(super) role: String,
}

impl SelfChecks {
    /// The self-checks of a site; none when no role can be checked.
    pub(super) fn of(plan: &SitePlan<'_>, content: &Content) -> Option<Self> {
        let is_check = |view: &View<'_>| matches!(view, View::Role(page) if page.check);
        if !plan.pages.iter().any(|page| is_check(&page.view)) {
            return None;
        }
        let book = CheckData::of(&content.catalog);
        let words = Asset::named("words", "bin", book.words_to_bytes());
        Some(Self { book: Arc::new(book), words, all: OnceLock::new() })
    }

    fn all(&self) -> &Asset {
        self.all.get_or_init(|| Asset::named("check", "bin", self.book.to_bytes()))
    }

    /// The data: the words, which the pages of all roles load, and all roles with them.
    pub(super) fn files(&self) -> impl Iterator<Item = NewFile> {
        [&self.words, self.all()].into_iter().map(|asset| (asset.path.clone(), asset.bytes.clone()))
    }

    /// The self-check over all roles, as seen from its page.
    pub(super) fn of_all(&self, here: LinkContext<'_>) -> String {
        widget::render_check(CheckIsland {
            book: Arc::clone(&self.book),
            role: None,
            data: here.loads(&self.all().path).into(),
            root: Route::Check.to_root().into(),
        })
    }

    /// The self-check of a role, as seen from its page.
    pub(super) fn of_role(&self, role: &Role, here: LinkContext<'_>) -> Option<SelfCheck> {
        let html = widget::render_check(CheckIsland {
            book: Arc::clone(&self.book),
            role: Some(role.id.clone()),
            data: here.loads(&self.words.path).into(),
            root: Route::Role(role.slug.clone()).to_root().into(),
        });
        Some(SelfCheck { html, role: self.book.role_to_text(&role.id)? })
    }
}
