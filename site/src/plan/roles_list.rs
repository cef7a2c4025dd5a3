//! All roles: the page of the finder, its facets as links, and further pages
//! where one would be too long.

use roles::Route;

use super::index::Index;
use super::{Card, Page, View};
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
    /// The name of the facet: "Domain".
    pub facet: &'static str,
    /// The value's name.
    pub title: &'a str,
    /// The page that lists its roles.
    pub route: Route,
    /// How many roles that is.
    pub count: usize,
}

/// The page of all roles, and its continuation.
pub(super) fn pages<'a>(index: &Index<'a>) -> Vec<Page<'a>> {
    let roles = index.content.catalog.roles();
    let parts: Vec<_> = match roles {
        [] => vec![roles],
        roles => roles.chunks(ROLES_ON_A_PAGE).collect(),
    };
    let of = u32::try_from(parts.len()).unwrap_or(u32::MAX);
    let facets = facet_links(index);
    parts
        .iter()
        .zip(1..)
        .map(|(part, number)| {
            let cards = part.iter().map(|role| Card::new(role, index)).collect();
            let prose = &index.content.roles_section;
            let facets = if number == 1 { facets.clone() } else { Vec::new() };
            let skills = number == 1 && !index.skills.skills().is_empty();
            page(index, RolesView { prose, number, of, total: roles.len(), cards, facets, skills })
        })
        .collect()
}

fn page<'a>(index: &Index<'a>, view: RolesView<'a>) -> Page<'a> {
    let RolesView { prose, number, of, .. } = view;
    let (route, title, trail) = match number {
        1 => (Route::Roles, prose.title.clone(), index.trail()),
        n => {
            let title = format!("{}, page {n} of {of}", prose.title);
            (Route::RolesPage(n), title, index.roles_trail())
        }
    };
    Page {
        route,
        title,
        description: prose.description.clone(),
        updated: prose.updated,
        trail,
        source: Some(&prose.file),
        view: View::Roles(view),
    }
}

/// Every domain, level and employer that has roles.
pub(super) fn facet_links<'a>(index: &Index<'a>) -> Vec<FacetLink<'a>> {
    let words = index.content.catalog.vocabulary();
    let domains = words.domains().iter().map(|domain| FacetLink {
        facet: "Domain",
        title: &domain.title,
        route: Route::Domain(domain.id.to_string()),
        count: index.in_domain(&domain.id).len(),
    });
    let levels = words.levels().iter().map(|level| FacetLink {
        facet: "Level",
        title: &level.title,
        route: Route::Level(level.id.to_string()),
        count: index.on_level(&level.id).len(),
    });
    let employers = index.content.catalog.policy().employers.iter().map(|employer| FacetLink {
        facet: "Employer",
        title: &employer.name,
        route: Route::Employer(employer.slug.clone()),
        count: index.of_employer(&employer.name).len(),
    });
    domains.chain(levels).chain(employers).filter(|link| link.count > 0).collect()
}
