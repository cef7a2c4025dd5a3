//! One page while it is being rendered: where it is, and what was found on the way.

use std::collections::BTreeSet;

use maud::{Markup, PreEscaped};

use super::check::SelfChecks;
use super::here::Here;
use super::island::Comparing;
use super::markdown::{self, Text, Written};
use crate::content::{Content, Prose};
use crate::diagnostic::Diagnostic;

/// What pages show of the widget.
#[derive(Clone, Copy, Default)]
pub(super) struct Islands<'a> {
    /// The markup of the finder, when there is a role to find.
    pub(super) finder: Option<&'a str>,
    /// The self-checks, when there is a role to check.
    pub(super) checks: Option<&'a SelfChecks>,
    /// The markup of the table of who asks for what, when anybody asks for anything.
    pub(super) skills: Option<&'a str>,
    /// What compares two roles.
    pub(super) comparing: Option<&'a Comparing>,
    /// The file of all roles, where a page says where answers stand.
    pub(super) standing: Option<&'a str>,
}

/// A page while it is being rendered.
pub(super) struct Sheet<'a> {
    pub(super) here: Here<'a>,
    pub(super) content: &'a Content,
    pub(super) islands: Islands<'a>,
    /// Links to the site itself that authors wrote.
    pub(super) links: Vec<Written>,
    /// What is wrong.
    pub(super) found: Vec<Diagnostic>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(here: Here<'a>, content: &'a Content, islands: Islands<'a>) -> Self {
        Self { here, content, islands, links: Vec::new(), found: Vec::new() }
    }

    /// The comparison of two roles; nothing on a page that compares none.
    pub(super) fn comparison(&self) -> Markup {
        let html = self.islands.comparing.and_then(|comparing| comparing.html(self.here));
        PreEscaped(html.unwrap_or_default())
    }

    /// Prose in two parts, on a page that has some anchors already.
    pub(super) fn parts(&mut self, prose: &Prose, mut taken: BTreeSet<String>) -> Text {
        taken.insert("main".into());
        let mut text = markdown::render(prose, self.here, self.content, taken);
        self.links.append(&mut text.links);
        self.found.append(&mut text.found);
        text
    }

    /// Prose as a whole, on a page that has some anchors already; nothing when there is none.
    pub(super) fn prose(&mut self, prose: &Prose, taken: &[&str]) -> Markup {
        let text = self.parts(prose, taken.iter().map(ToString::to_string).collect());
        let all = text.intro + &text.rest;
        maud::html! { @if !all.trim().is_empty() { div.prose { (PreEscaped(all)) } } }
    }
}
