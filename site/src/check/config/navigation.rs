//! The main navigation: words and the page each leads to.

use std::collections::BTreeMap;

use roles::Route;

use crate::diagnostic::Diagnostic;
use crate::draft::config::NavigationDraft;
use crate::draft::{ConfigDraft, LeftOut, Spanned};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

use super::super::drafts::Hidden;
use super::super::findings::{Findings, Thing, each};
use super::super::reference::{Known, mended};
use super::super::role_names::draft_named;

problems! {
    UNKNOWN_PAGE = "unknown-page", Error {
        what: "The main navigation leads to a page that has no file.",
        why: "It stands on every page, so the broken link would too.",
        bad: [piece::config("[[extra.navigation]]\ntitle = \"Ladders\"\npage = \"@/ladder/_index.md\"")],
        good: [piece::config(
            "[[extra.navigation]]\ntitle = \"Ladders\"\npage = \"@/ladders/_index.md\"",
        )],
    }
}

/// The pages that a link can lead to, and those that are left out.
pub(in crate::check) struct Pages<'a> {
    pub(in crate::check) routes: &'a BTreeMap<String, Route>,
    pub(in crate::check) hidden: &'a Hidden,
}

/// The entries whose pages are there.
pub(in crate::check) fn navigation(
    (file, config): &(SourcePath, ConfigDraft),
    pages: &Pages<'_>,
    left_out: &LeftOut,
) -> (Vec<(String, Route)>, Vec<Diagnostic>) {
    let mut found = Findings::new(file, left_out);
    let Some(extra) = &config.extra else { return (Vec::new(), Vec::new()) };
    let entries = each(&extra.get_ref().navigation).iter();
    let made = entries.filter_map(|entry| self::entry(entry, pages, &mut found)).collect();
    (made, found.into_list())
}

pub(super) fn entry(
    entry: &Spanned<NavigationDraft>,
    pages: &Pages<'_>,
    found: &mut Findings<'_>,
) -> Option<(String, Route)> {
    let said = entry.get_ref();
    let thing = Thing::table("this entry of the navigation", entry);
    let title = found.words(&thing, &said.title, "title = \"All roles\"");
    let page = found.required(&thing, &said.page, "page = \"@/roles/_index.md\"")?;
    let route = route(page, pages, found)?;
    Some((title?, route))
}

pub(super) fn route(
    page: &Spanned<String>,
    pages: &Pages<'_>,
    found: &mut Findings<'_>,
) -> Option<Route> {
    let text = page.get_ref();
    let key = text.strip_prefix("@/").unwrap_or_default();
    if let Some(route) = pages.routes.get(key) {
        return Some(route.clone());
    }
    let file = SourcePath::new(&format!("content/{key}"));
    found.add(if pages.hidden.contains(&file) {
        draft_named(text, &file, found.of(page))
    } else {
        let help = help(text, pages);
        UNKNOWN_PAGE.at(found.of(page), format!("there is no page `{text}`")).help(help)
    });
    None
}

/// What to write in place of something that is no page.
fn help(text: &str, pages: &Pages<'_>) -> String {
    if let Some((key, _)) = pages.routes.iter().find(|(_, route)| is_address_of(route, text)) {
        return format!("write the file of the page: `@/{key}`");
    }
    if text.contains("://") {
        return "the navigation leads to pages of this site: name a file of `content/`, like \
                `@/roles/_index.md`, or take this entry out"
            .to_string();
    }
    let known: Vec<_> = pages.routes.keys().map(|key| format!("@/{key}")).collect();
    mended(text, &Known::new(known.iter().map(String::as_str)), "take this entry out")
}

/// Whether an author wrote the address of a page in place of its file: `/roles/`, `roles`.
fn is_address_of(route: &Route, text: &str) -> bool {
    let plain = |address: &str| address.trim_matches('/').to_string();
    !plain(text).is_empty() && plain(&route.address()) == plain(text)
}
