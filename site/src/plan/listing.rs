//! The roles of one domain, one level, one employer.

use roles::Route;

use super::index::Index;
use super::words::count;
use super::{Card, Page, View};

/// What a list of roles has in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listing {
    /// A domain of work.
    Domain,
    /// A level of seniority.
    Level,
    /// An employer.
    Employer,
}

/// The roles of a domain, a level or an employer.
#[derive(Debug, Clone)]
pub struct ListingView<'a> {
    /// What they have in common.
    pub listing: Listing,
    /// Its name.
    pub title: &'a str,
    /// What it is, in a sentence or two.
    pub text: Option<&'a str>,
    /// The roles.
    pub cards: Vec<Card<'a>>,
}

impl Listing {
    /// What such a list is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Domain => "Domain of work",
            Self::Level => "Level",
            Self::Employer => "Employer",
        }
    }
}

/// A page for every domain, level and employer, with or without roles.
pub(super) fn pages<'a>(index: &Index<'a>) -> Vec<Page<'a>> {
    let words = index.content.catalog.vocabulary();
    let cards = |roles: &[&'a roles::Role]| -> Vec<Card<'a>> {
        roles.iter().map(|role| Card::new(role, index)).collect()
    };
    let domains = words.domains().iter().map(|domain| {
        let (title, text) = (domain.title.as_str(), Some(domain.text.as_str()));
        let cards = cards(index.in_domain(&domain.id));
        let view = ListingView { listing: Listing::Domain, title, text, cards };
        page(index, Route::Domain(domain.id.to_string()), view)
    });
    let levels = words.levels().iter().map(|level| {
        let (title, text) = (level.title.as_str(), Some(level.text.as_str()));
        let cards = cards(index.on_level(&level.id));
        let view = ListingView { listing: Listing::Level, title, text, cards };
        page(index, Route::Level(level.id.to_string()), view)
    });
    let employers = index.content.catalog.policy().employers.iter().map(|employer| {
        let cards = cards(index.of_employer(&employer.name));
        let title = employer.name.as_str();
        let view = ListingView { listing: Listing::Employer, title, text: None, cards };
        page(index, Route::Employer(employer.slug.clone()), view)
    });
    domains.chain(levels).chain(employers).collect()
}

fn page<'a>(index: &Index<'a>, route: Route, view: ListingView<'a>) -> Page<'a> {
    let roles = count(view.cards.len(), "role", "roles");
    let text = view.text.map(|text| format!(" {text}")).unwrap_or_default();
    let name = view.listing.name().to_lowercase();
    Page {
        route,
        title: format!("{} ({name})", view.title),
        description: format!("{}: {roles}.{text}", view.title),
        updated: None,
        trail: index.roles_trail(),
        source: None,
        view: View::Listing(view),
    }
}
