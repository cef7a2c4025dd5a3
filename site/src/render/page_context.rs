//! One page while it is being rendered: where it is, and what it can show.

use std::collections::BTreeSet;

use maud::{Markup, PreEscaped};

use super::islands::Islands;
use super::link_context::LinkContext;
use super::markdown::{self, Text};
use crate::content::{Content, Prose};
use crate::output::NewFile;
use crate::plan::Page;

/// A page while it is being rendered.
#[derive(Clone, Copy)]
pub(super) struct PageContext<'a> {
    pub(super) page: &'a Page,
    pub(super) here: LinkContext<'a>,
    pub(super) content: &'a Content,
    pub(super) islands: &'a Islands,
}

impl PageContext<'_> {
    /// The comparison of two roles; nothing on a page that compares none.
    pub(super) fn comparison(&self) -> PreEscaped<&str> {
        PreEscaped(
            self.islands.comparison(self.page).map(|shown| shown.html.as_str()).unwrap_or_default(),
        )
    }

    /// The roles that the page compares in a file of their own, on a large site.
    pub(super) fn compared_roles(&self) -> Option<NewFile> {
        self.islands.compared_roles(self.page)
    }

    /// Prose in two parts, on a page that has some anchors already.
    pub(super) fn parts(&self, prose: &Prose, mut taken: BTreeSet<String>) -> Text {
        taken.insert("main".into());
        markdown::render(prose, self.here, taken)
    }

    /// Prose as a whole, on a page that has some anchors already; nothing when there is none.
    pub(super) fn prose(&self, prose: &Prose, taken: &[&str]) -> Markup {
        let text = self.parts(prose, taken.iter().map(ToString::to_string).collect());
        let all = text.intro + &text.rest;
        maud::html! {
            @if !all.trim().is_empty() {
                div.prose lang=[prose.language.as_deref()] { (PreEscaped(all)) }
            }
        }
    }
}
