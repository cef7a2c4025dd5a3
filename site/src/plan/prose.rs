//! Ordinary pages, and the page that stands for those that are not there.

use std::collections::BTreeMap;

use roles::Route;
use words::{msg, say};

use super::{Page, Subject};
use crate::content::{Content, Prose};

/// A page for every piece of prose of its own.
pub(super) fn pages(content: &Content) -> impl Iterator<Item = Page> {
    let sections = sections(content);
    content.pages.iter().enumerate().map(move |(n, prose)| Page {
        route: prose.route.clone(),
        title: prose.title.clone(),
        description: prose.description.clone(),
        updated: prose.updated,
        trail: trail(prose, &sections),
        subject: match prose.listed.section {
            Some(_) => Subject::Section(n, 1),
            None => Subject::Prose(n),
        },
    })
}

/// Ordinary pages by address: those above others are found by the parts of an address.
fn sections(content: &Content) -> BTreeMap<String, &Prose> {
    content.pages.iter().map(|prose| (prose.route.address(), prose)).collect()
}

/// Home, and every section above.
fn trail(prose: &Prose, sections: &BTreeMap<String, &Prose>) -> Vec<(String, Route)> {
    let own = prose.route.address();
    let inner = own.strip_suffix('/').unwrap_or(&own);
    let above = inner.match_indices('/').filter_map(|(end, _)| sections.get(&own[..=end]));
    let above = above.map(|other| (other.title.clone(), other.route.clone()));
    [(say(msg::NavHome), Route::Home)].into_iter().chain(above).collect()
}

/// The page for addresses that lead nowhere.
pub(super) fn not_found() -> Page {
    Page {
        route: Route::NotFound,
        title: say(msg::NotFoundTitle),
        description: say(msg::NotFoundDescription),
        updated: None,
        trail: Vec::new(),
        subject: Subject::NotFound,
    }
}
