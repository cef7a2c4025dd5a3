//! The self-checks of roles, and the data they load. How they look and behave is the
//! business of `widget`.

use std::sync::Arc;

use roles::{CheckData, Role, Route};
use widget::CheckIsland;

use super::asset::{Asset, DATA};
use super::island::{AllRoles, CHECK};
use super::link_context::LinkContext;
use crate::output::NewFile;
use crate::plan::SitePlan;

/// What the self-checks of all pages share.
pub(super) struct SelfChecks {
    book: Arc<CheckData>,
    words: Asset,
    messages: Asset,
    /// Which pages there are to go on to.
    next: &'static str,
}

/// The self-check as it stands in the page of a role.
pub(super) struct SelfCheck {
    /// Its markup.
    pub(super) html: String,
    /// Its questions with room to answer them on paper.
    pub(super) worksheet: String,
    /// The role as text that can stand in the page as it is.
    pub(super) role: String,
}

impl SelfChecks {
    /// The self-checks of a site; none when no role can be checked.
    pub(super) fn of(plan: &SitePlan, all: &AllRoles) -> Option<Self> {
        if !plan.pages.iter().any(|page| plan.checks_on(page)) {
            return None;
        }
        let book = Arc::clone(&all.whole);
        let words = Asset::named("words", DATA, book.words_to_bytes());
        let messages = plan.content().site.words.cut(CHECK);
        let messages = Asset::named("messages", DATA, messages);
        let has = |route: Route| plan.pages.iter().any(|page| page.route == route);
        let next = match (has(Route::Compare), has(Route::Ladders)) {
            (true, true) => "compare,ladders",
            (true, false) => "compare",
            (false, true) => "ladders",
            (false, false) => "",
        };
        Some(Self { book, words, messages, next })
    }

    /// The vocabulary and the messages, which the pages of all roles load.
    pub(super) fn files(&self) -> [NewFile; 2] {
        [&self.words, &self.messages].map(|asset| (asset.path.clone(), asset.bytes.clone()))
    }

    /// The self-check over all roles, as seen from its page.
    pub(super) fn of_all(&self, all: &AllRoles, here: LinkContext<'_>) -> String {
        widget::render_check(CheckIsland {
            book: Arc::clone(&all.book),
            role: None,
            data: here.loads(&all.file.0).into(),
            words: here.loads(&self.messages.path).into(),
            root: here.root().into(),
            next: self.next.into(),
        })
    }

    /// The self-check of a role, as seen from its page.
    pub(super) fn of_role(&self, role: &Role, here: LinkContext<'_>) -> Option<SelfCheck> {
        let html = widget::render_check(CheckIsland {
            book: Arc::clone(&self.book),
            role: Some(role.id.clone()),
            data: here.loads(&self.words.path).into(),
            words: here.loads(&self.messages.path).into(),
            root: here.root().into(),
            next: self.next.into(),
        });
        let worksheet = widget::render_worksheet(&self.book, &role.id);
        Some(SelfCheck { html, worksheet, role: self.book.role_to_text(&role.id)? })
    }
}
