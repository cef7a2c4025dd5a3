//! The roles of one domain, one level, one employer.

use ::words::{msg, say};
use roles::{Role, Route};

use super::index::Index;
use super::map::{self, FieldMap};
use super::{Card, Page, Subject};

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
    /// The map of a field of work.
    pub map: Option<FieldMap<'a>>,
    /// The roles.
    pub cards: Vec<Card<'a>>,
}

impl Listing {
    /// What such a list is called.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Domain => say(msg::ListingDomain),
            Self::Level => say(msg::ListingLevel),
            Self::Employer => say(msg::ListingEmployer),
        }
    }
}

/// A page for every domain, level and employer, with or without roles.
pub(super) fn pages(index: &Index) -> Vec<Page> {
    let catalog = &index.content.catalog;
    let words = catalog.vocabulary();
    let domains = words.domains().iter().map(|domain| Route::Domain(domain.id.to_string()));
    let levels = words.levels().iter().map(|level| Route::Level(level.id.to_string()));
    let employers = catalog.policy().employers.iter();
    let employers = employers.map(|employer| Route::Employer(employer.slug.clone()));
    let domains = domains.enumerate().map(|(n, route)| (Listing::Domain, n, route));
    let levels = levels.enumerate().map(|(n, route)| (Listing::Level, n, route));
    let employers = employers.enumerate().map(|(n, route)| (Listing::Employer, n, route));
    let all = domains.chain(levels).chain(employers);
    all.map(|(listing, n, route)| page(index, route, (listing, n))).collect()
}

/// What a list shows, by its position among those of its kind.
pub(super) fn view(listing: Listing, n: usize, index: &Index) -> ListingView<'_> {
    let Listed { title, text, roles } = listed(listing, n, index);
    let cards = roles.into_iter().map(|role| Card::new(role, index)).collect();
    let map = match listing {
        Listing::Domain => map::of_field(n, index),
        Listing::Level | Listing::Employer => None,
    };
    ListingView { listing, title, text, map, cards }
}

struct Listed<'a> {
    title: &'a str,
    text: Option<&'a str>,
    roles: Vec<&'a Role>,
}

fn listed(listing: Listing, n: usize, index: &Index) -> Listed<'_> {
    let catalog = &index.content.catalog;
    match listing {
        Listing::Domain => {
            let domain = &catalog.vocabulary().domains()[n];
            let roles = index.in_domain(&domain.id);
            Listed { title: &domain.title, text: Some(&domain.text), roles }
        }
        Listing::Level => {
            let level = &catalog.vocabulary().levels()[n];
            let roles = index.on_level(&level.id);
            Listed { title: &level.title, text: Some(&level.text), roles }
        }
        Listing::Employer => {
            let name = &catalog.policy().employers[n].name;
            Listed { title: name, text: None, roles: index.of_employer(name) }
        }
    }
}

fn page(index: &Index, route: Route, (listing, n): (Listing, usize)) -> Page {
    let Listed { title, text, roles } = listed(listing, n, index);
    let described = say(msg::ListingDescription { count: roles.len(), title });
    let sentences = std::iter::once(described.as_str()).chain(text);
    Page {
        route,
        title: match listing {
            Listing::Domain => say(msg::ListingTitleDomain { title }),
            Listing::Level => say(msg::ListingTitleLevel { title }),
            Listing::Employer => say(msg::ListingTitleEmployer { title }),
        },
        description: sentences.collect::<Vec<_>>().join(" "),
        updated: None,
        trail: index.roles_trail(),
        subject: Subject::Listing(listing, n),
    }
}
