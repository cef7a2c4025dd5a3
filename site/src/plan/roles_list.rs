//! All roles: the page of the finder, its facets as links, and further pages
//! where one would be too long.

use ::words::{msg, say};
use roles::Route;
use roles::find::Facet;

use super::index::Index;
use super::{Card, Page, Subject};
use crate::content::Prose;

/// How many roles one page lists.
pub(crate) const ROLES_ON_A_PAGE: usize = roles::find::PAGE as usize;

/// All roles, or a part of them.
#[derive(Debug, Clone)]
pub struct RolesView<'a> {
    /// Its prose; only on the first page.
    pub prose: &'a Prose,
    /// The number of the page, from 1.
    pub number: u32,
    /// How many pages there are.
    pub of: u32,
    /// How many roles there are in all.
    pub total: usize,
    /// The roles of this page.
    pub cards: Vec<Card<'a>>,
    /// Domains, levels and employers as links.
    pub facets: Vec<FacetLink<'a>>,
    /// Whether a page says who asks for what.
    pub skills: bool,
}

/// A domain, a level or an employer that roles are listed under.
#[derive(Debug, Clone)]
pub struct FacetLink<'a> {
    /// The name of the facet: Facet::Domain.
    pub facet: Facet,
    /// The value's name.
    pub title: &'a str,
    /// The page that lists its roles.
    pub route: Route,
    /// How many roles that is.
    pub count: usize,
}

/// The page of all roles, and its continuation.
pub(super) fn pages(index: &Index) -> impl Iterator<Item = Page> {
    let of = pages_of(index);
    (1..=of).map(move |number| page(index, number, of))
}

/// How many pages all roles take; one where there are none.
fn pages_of(index: &Index) -> u32 {
    let parts = index.content.catalog.roles().len().div_ceil(ROLES_ON_A_PAGE).max(1);
    u32::try_from(parts).unwrap_or(u32::MAX)
}

/// What a part of the list of all roles shows.
pub(super) fn view(number: u32, index: &Index) -> RolesView<'_> {
    let roles = index.content.catalog.roles();
    let before = ROLES_ON_A_PAGE * (number as usize - 1);
    let part = roles.iter().skip(before).take(ROLES_ON_A_PAGE);
    RolesView {
        prose: &index.content.roles_section,
        number,
        of: pages_of(index),
        total: roles.len(),
        cards: part.map(|role| Card::new(role, index)).collect(),
        facets: if number == 1 { facet_links(index) } else { Vec::new() },
        skills: number == 1 && !index.skills.skills().is_empty(),
    }
}

fn page(index: &Index, number: u32, of: u32) -> Page {
    let prose = &index.content.roles_section;
    let (route, title, trail) = match number {
        1 => (Route::Roles, prose.title.clone(), index.trail()),
        n => {
            let (number, of) = (n as usize, of as usize);
            let title = say(msg::PageOf { page: &prose.title, number, of });
            (Route::RolesPage(n), title, index.roles_trail())
        }
    };
    Page {
        route,
        title,
        description: prose.description.clone(),
        updated: prose.updated,
        trail,
        subject: Subject::Roles(number),
    }
}

/// Every domain, level and employer that has roles.
pub(super) fn facet_links<'a>(index: &'a Index) -> Vec<FacetLink<'a>> {
    let words = index.content.catalog.vocabulary();
    let domains = words.domains().iter().map(|domain| FacetLink {
        facet: Facet::Domain,
        title: &domain.title,
        route: Route::Domain(domain.id.to_string()),
        count: index.in_domain(&domain.id).len(),
    });
    let levels = words.levels().iter().map(|level| FacetLink {
        facet: Facet::Level,
        title: &level.title,
        route: Route::Level(level.id.to_string()),
        count: index.on_level(&level.id).len(),
    });
    let employers = index.content.catalog.policy().employers.iter().map(|employer| FacetLink {
        facet: Facet::Employer,
        title: &employer.name,
        route: Route::Employer(employer.slug.clone()),
        count: index.of_employer(&employer.name).len(),
    });
    domains.chain(levels).chain(employers).filter(|link| link.count > 0).collect()
}
