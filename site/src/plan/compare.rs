//! Any two roles side by side.

use roles::{Role, Route};

use super::index::Index;
use super::{Page, View, ladder};

/// Any two roles side by side.
#[derive(Debug, Clone)]
pub struct CompareView<'a> {
    /// The ladders, whose pages tell of steps in words: title and page.
    pub ladders: Vec<(&'a str, Route)>,
    /// The roles.
    pub compares: Vec<&'a Role>,
}

/// The page; none where there are no two roles, or too many to load.
pub(super) fn page<'a>(index: &Index<'a>) -> Option<Page<'a>> {
    let ladders = index.content.catalog.ladders().iter();
    let ladders = ladders.map(|one| (one.title.as_str(), ladder::route(one)));
    let compares = index.compared(index.content.catalog.roles().iter().collect());
    (!compares.is_empty()).then(|| Page {
        route: Route::Compare,
        title: "Compare two roles".into(),
        description: "Any two roles side by side: what the one asks for that the other does not, \
                      and how grade, pay and hours differ."
            .into(),
        updated: None,
        trail: index.roles_trail(),
        source: None,
        view: View::Compare(CompareView { ladders: ladders.collect(), compares }),
    })
}
