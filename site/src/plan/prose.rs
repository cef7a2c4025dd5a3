//! Ordinary pages, and the page that stands for those that are not there.

use roles::Route;

use super::{Page, Subject};
use crate::content::{Content, Prose};

/// A page for every piece of prose of its own.
pub(super) fn pages(content: &Content) -> impl Iterator<Item = Page> {
    content.pages.iter().enumerate().map(move |(n, prose)| Page {
        route: prose.route.clone(),
        title: prose.title.clone(),
        description: prose.description.clone(),
        updated: prose.updated,
        trail: trail(prose, content),
        subject: Subject::Prose(n),
    })
}

/// Home, and every section above.
fn trail(prose: &Prose, content: &Content) -> Vec<(String, Route)> {
    let own = prose.route.address();
    let above = content.pages.iter().filter(|other| {
        let address = other.route.address();
        address != own && own.starts_with(&address)
    });
    let mut above: Vec<_> = above.map(|other| (other.title.clone(), other.route.clone())).collect();
    above.sort_by_key(|(_, route)| route.address().len());
    [("Home".into(), Route::Home)].into_iter().chain(above).collect()
}

/// The page for addresses that lead nowhere.
pub(super) fn not_found() -> Page {
    Page {
        route: Route::NotFound,
        title: "There is no such page".into(),
        description: "The address leads to no page of this site.".into(),
        updated: None,
        trail: Vec::new(),
        subject: Subject::NotFound,
    }
}
