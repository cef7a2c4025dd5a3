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

/// All domains, all levels or all employers.
#[derive(Debug, Clone)]
pub struct ListingsView<'a> {
    /// What they are.
    pub listing: Listing,
    /// Each with its page: name, what it is, and how many roles it has.
    pub entries: Vec<ListingsEntry<'a>>,
}

/// One of many lists of roles.
#[derive(Debug, Clone)]
pub struct ListingsEntry<'a> {
    /// Its page.
    pub route: Route,
    /// Its name.
    pub title: &'a str,
    /// What it is, in a sentence or two.
    pub text: Option<&'a str>,
    /// How many roles it has.
    pub count: usize,
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

    /// What all of them are called.
    #[must_use]
    pub fn all(self) -> String {
        match self {
            Self::Domain => say(msg::ListingsDomains),
            Self::Level => say(msg::ListingsLevels),
            Self::Employer => say(msg::ListingsEmployers),
        }
    }

    fn all_described(self, count: usize) -> String {
        match self {
            Self::Domain => say(msg::ListingsDomainsDescription { count }),
            Self::Level => say(msg::ListingsLevelsDescription { count }),
            Self::Employer => say(msg::ListingsEmployersDescription { count }),
        }
    }

    /// The page of all of them.
    #[must_use]
    pub fn index(self) -> Route {
        match self {
            Self::Domain => Route::Domains,
            Self::Level => Route::Levels,
            Self::Employer => Route::Employers,
        }
    }

    const ALL: [Self; 3] = [Self::Domain, Self::Level, Self::Employer];
}

/// A page for every domain, level and employer, with or without roles.
pub(super) fn pages(index: &Index) -> Vec<Page> {
    let all = Listing::ALL.into_iter().flat_map(|listing| {
        let routes = routes(listing, index).into_iter().enumerate();
        routes.map(move |(n, route)| page(index, route, (listing, n)))
    });
    all.collect()
}

/// A page of all domains, one of all levels and one of all employers: people shorten addresses.
pub(super) fn index_pages(index: &Index) -> impl Iterator<Item = Page> {
    let lists = Listing::ALL.into_iter().map(|listing| (listing, routes(listing, index).len()));
    let lists = lists.filter(|(_, count)| *count > 0);
    lists.map(|(listing, count)| Page {
        route: listing.index(),
        title: listing.all(),
        description: listing.all_described(count),
        updated: None,
        trail: index.roles_trail(),
        subject: Subject::Listings(listing),
    })
}

/// What the page of all lists of one kind shows.
pub(super) fn index_view(listing: Listing, index: &Index) -> ListingsView<'_> {
    let entries = routes(listing, index).into_iter().enumerate().map(|(n, route)| {
        let Listed { title, text, roles } = listed(listing, n, index);
        ListingsEntry { route, title, text, count: roles.len() }
    });
    ListingsView { listing, entries: entries.collect() }
}

/// The pages of all lists of one kind, in order.
fn routes(listing: Listing, index: &Index) -> Vec<Route> {
    let catalog = &index.content.catalog;
    let words = catalog.vocabulary();
    match listing {
        Listing::Domain => {
            words.domains().iter().map(|domain| Route::Domain(domain.id.to_string())).collect()
        }
        Listing::Level => {
            words.levels().iter().map(|level| Route::Level(level.id.to_string())).collect()
        }
        Listing::Employer => {
            let employers = catalog.policy().employers.iter();
            employers.map(|employer| Route::Employer(employer.slug.clone())).collect()
        }
    }
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
