//! The home page: where one can go from here, with counts from the data.

use roles::Route;

use super::index::Index;
use super::map::{self, MapView};
use super::opening::OpeningView;
use super::openings;
use super::roles_list::{FacetLink, facet_links};
use super::{Page, Subject};
use crate::content::Prose;

/// The home page.
#[derive(Debug, Clone)]
pub struct HomeView<'a> {
    /// Its prose.
    pub prose: &'a Prose,
    /// How many roles there are.
    pub roles: usize,
    /// How many of them are known by name only.
    pub stubs: usize,
    /// The map of all roles, or their number by level and field.
    pub map: MapView<'a>,
    /// The openings that one can apply for or soon can.
    pub openings: Vec<OpeningView<'a>>,
    /// How many roles visitors can check themselves against.
    pub checks: usize,
    /// How many ladders there are.
    pub ladders: usize,
    /// How many tools, skills and the like roles ask for.
    pub skills: usize,
    /// Some roles that say what the ways in are: title and page.
    pub ways_in: Vec<(String, Route)>,
    /// Domains, levels and employers as links.
    pub facets: Vec<FacetLink<'a>>,
}

/// How many roles the home page names as examples.
const EXAMPLES: usize = 3;

/// What the home page shows.
pub(super) fn view(index: &Index) -> HomeView<'_> {
    use roles::role::Status;
    let content = &index.content;
    let roles = content.catalog.roles();
    let with = |status| roles.iter().filter(|role| role.status == status).count();
    let checkable = roles.iter().filter(|role| super::role::has_ways_in(role));
    HomeView {
        prose: &content.home,
        roles: roles.len(),
        stubs: with(Status::Stub),
        map: map::of_site(index),
        openings: openings::ahead(index),
        checks: index.checked(),
        ladders: content.catalog.ladders().len(),
        skills: index.skills.skills().len(),
        ways_in: checkable
            .take(EXAMPLES)
            .map(|role| (role.named(), Route::Role(role.slug.clone())))
            .collect(),
        facets: facet_links(index),
    }
}

/// The home page.
pub(super) fn page(index: &Index) -> Page {
    let content = &index.content;
    Page {
        route: Route::Home,
        title: content.home.title.clone(),
        description: content.home.description.clone(),
        updated: content.home.updated,
        trail: Vec::new(),
        subject: Subject::Home,
    }
}
