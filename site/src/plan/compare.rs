//! Any two roles side by side.

use roles::Route;
use words::{msg, say};

use super::index::Index;
use super::{Page, Subject, ladder};

/// Any two roles side by side.
#[derive(Debug, Clone)]
pub struct CompareView<'a> {
    /// The ladders, whose pages tell of steps in words: title and page.
    pub ladders: Vec<(&'a str, Route)>,
}

/// The page; none where there are no two roles, or too many to load.
pub(super) fn page(index: &Index) -> Option<Page> {
    index.compares_any_two().then(|| Page {
        route: Route::Compare,
        title: say(msg::CompareTitle),
        description: say(msg::CompareDescription),
        updated: None,
        trail: index.roles_trail(),
        subject: Subject::Compare,
    })
}

/// What it shows.
pub(super) fn view(index: &Index) -> CompareView<'_> {
    let ladders = index.content.catalog.ladders().iter();
    let ladders = ladders.map(|one| (one.title.as_str(), ladder::route(one)));
    CompareView { ladders: ladders.collect() }
}
