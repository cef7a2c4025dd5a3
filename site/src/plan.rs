//! Which pages exist and what each one shows, in words and in order.
//!
//! Nothing here knows markup: a view holds facts, sentences and routes. Prose
//! stays Markdown until it is rendered.

use std::collections::BTreeMap;
use std::sync::Arc;

use roles::date::Date;
use roles::{Role, Route, SkillMatrix};

use crate::content::Content;

mod card;
mod chart;
mod compare;
mod data;
mod field;
mod home;
mod index;
mod ladder;
mod listing;
mod map;
pub(crate) mod opening;
mod openings;
mod prose;
mod role;
mod roles_list;
#[cfg(test)]
pub(crate) mod sample;
mod section;
mod self_check;
mod sides;
mod skills;
#[cfg(test)]
mod tests;
mod titles;
pub mod words;

pub use card::Card;
pub use chart::{Chart, ChartLine, ChartRole, MOST_ON_A_MAP, Mark};
pub use compare::CompareView;
pub use field::{COLORS, Field};
pub use home::HomeView;
pub use ladder::{EvidenceView, LadderView, LaddersView, RungView, StepView};
pub use listing::{Listing, ListingView, ListingsEntry, ListingsView};
pub use map::{FieldMap, MapView, Overview, OverviewRow};
pub use opening::{EventView, OpeningView, State};
pub use openings::OpeningsView;
pub use role::{
    Ask, AskGroup, AskItem, AskSection, Bar, EarlyView, Fact, LadderPlace, LadderPlaces, Line,
    ListedItem, ListedSection, Neighbour, PayRow, PostView, RoleView, Way, WaysIn,
};
pub(crate) use roles_list::ROLES_ON_A_PAGE;
pub use roles_list::{FacetLink, RolesView};
pub(crate) use section::route_of as section_route;
pub use section::{SectionEntry, SectionView};
pub use self_check::CheckView;
pub(crate) use sides::sides;
pub use skills::{SkillView, SkillsView};

use index::Index;

/// All pages of a site. It owns what it needs, so that it can be kept for as long as the
/// site and read by several threads.
#[derive(Debug)]
pub struct SitePlan {
    index: Index,
    /// The pages; their routes and titles differ.
    pub pages: Vec<Page>,
}

/// One page.
#[derive(Debug, Clone)]
pub struct Page {
    /// Where it is.
    pub route: Route,
    /// Its title, without the name of the site.
    pub title: String,
    /// What it says, for search engines.
    pub description: String,
    /// When it was last changed.
    pub updated: Option<Date>,
    /// The pages above it, from home down, without itself.
    pub trail: Vec<(String, Route)>,
    /// What it is about.
    pub subject: Subject,
}

/// What a page is about. Numbers are positions in the content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The whole site.
    Home,
    /// All roles, or a further part of them, from 1.
    Roles(u32),
    /// A role.
    Role(usize),
    /// Checking oneself against all roles.
    Check,
    /// All ladders.
    Ladders,
    /// A ladder.
    Ladder(usize),
    /// Any two roles side by side.
    Compare,
    /// Who asks for what.
    Skills,
    /// The roles that ask for one thing.
    Skill(usize),
    /// All domains, all levels or all employers.
    Listings(Listing),
    /// The roles of a domain, a level or an employer.
    Listing(Listing, usize),
    /// A part of the list of a section of ordinary pages.
    Section(usize, u32),
    /// All openings.
    Openings,
    /// What the open data mean.
    Data,
    /// Prose and nothing else.
    Prose(usize),
    /// An address that leads nowhere.
    NotFound,
}

/// What a page shows.
#[derive(Debug, Clone)]
#[allow(clippy::large_enum_variant, reason = "there is one at a time")]
pub enum View<'a> {
    /// The home page.
    Home(HomeView<'a>),
    /// All roles, or a further part of them.
    Roles(RolesView<'a>),
    /// One role.
    Role(RoleView<'a>),
    /// Checking oneself against all roles.
    Check(CheckView),
    /// All ladders.
    Ladders(LaddersView<'a>),
    /// One ladder.
    Ladder(LadderView<'a>),
    /// Any two roles side by side.
    Compare(CompareView<'a>),
    /// Who asks for what.
    Skills(SkillsView<'a>),
    /// The roles that ask for one thing.
    Skill(SkillView<'a>),
    /// All domains, all levels or all employers.
    Listings(ListingsView<'a>),
    /// The roles of a domain, a level or an employer.
    Listing(ListingView<'a>),
    /// Prose, and the pages below it.
    Section(SectionView<'a>),
    /// All openings.
    Openings(OpeningsView<'a>),
    /// What the open data mean.
    Data,
    /// Prose and nothing else.
    Prose(&'a crate::content::Prose),
    /// What a host answers when there is no such page.
    NotFound,
}

impl SitePlan {
    /// What it was made of.
    #[must_use]
    pub fn content(&self) -> &Content {
        &self.index.content
    }

    /// What a page shows, worked out now: all pages at once would fill the memory.
    #[must_use]
    pub fn view(&self, page: &Page) -> View<'_> {
        let (index, content) = (&self.index, self.content());
        match page.subject {
            Subject::Home => View::Home(home::view(index)),
            Subject::Roles(number) => View::Roles(roles_list::view(number, index)),
            Subject::Role(n) => View::Role(role::view(&content.catalog.roles()[n], index)),
            Subject::Check => View::Check(CheckView { roles: index.checked() }),
            Subject::Ladders => View::Ladders(ladder::overview(index)),
            Subject::Ladder(n) => View::Ladder(ladder::view(n, index)),
            Subject::Compare => View::Compare(compare::view(index)),
            Subject::Skills => View::Skills(SkillsView { matrix: &index.shortened }),
            Subject::Skill(position) => View::Skill(SkillView::new(&index.skills, position)),
            Subject::Listings(listing) => View::Listings(listing::index_view(listing, index)),
            Subject::Listing(listing, n) => View::Listing(listing::view(listing, n, index)),
            Subject::Openings => View::Openings(openings::view(index)),
            Subject::Data => View::Data,
            Subject::Prose(n) => View::Prose(&content.pages[n]),
            Subject::Section(n, number) => View::Section(section::view(n, number, index)),
            Subject::NotFound => View::NotFound,
        }
    }

    /// Whether one can apply for something, or soon can, when the site is made.
    #[must_use]
    pub fn is_any_ahead(&self) -> bool {
        openings::is_any_ahead(&self.index)
    }

    /// Whether what a page shows changes with the clock.
    #[must_use]
    pub fn is_of_time(&self, view: &View<'_>) -> bool {
        match view {
            View::Role(view) => !view.openings.is_empty(),
            View::Openings(view) => !view.openings.is_empty(),
            View::Home(view) => !view.openings.is_empty(),
            View::Roles(view) => view.cards.iter().any(|card| !card.openings.is_empty()),
            View::Listing(view) => view.cards.iter().any(|card| !card.openings.is_empty()),
            _ => false,
        }
    }

    /// How the line of each field of work looks, by the field's id: the number of its color,
    /// then its letter.
    #[must_use]
    pub fn lines(&self) -> &BTreeMap<String, String> {
        &self.index.lines
    }

    /// All openings, in order.
    #[must_use]
    pub fn openings(&self) -> Vec<OpeningView<'_>> {
        openings::view(&self.index).openings
    }

    /// The roles of which a page compares any two; none where it compares nothing.
    #[must_use]
    pub fn compared_on(&self, page: &Page) -> Vec<&Role> {
        self.index.compared_on(page.subject)
    }

    /// Whether visitors can check themselves against the role that a page is about.
    #[must_use]
    pub fn checks_on(&self, page: &Page) -> bool {
        match page.subject {
            Subject::Role(n) => self.index.is_checked(&self.content().catalog.roles()[n].id),
            _ => false,
        }
    }

    /// Who asks for what, as far as one page can show it; nothing where nobody asks for
    /// anything.
    #[must_use]
    #[allow(clippy::misnamed_getters, reason = "a page shows the shortened one")]
    pub fn skills(&self) -> &SkillMatrix {
        &self.index.shortened
    }
}

/// Plans a site in each of its languages, the default one first.
#[must_use]
pub fn plans(content: &Arc<Content>) -> Vec<SitePlan> {
    let all = std::iter::once(content).chain(&content.translations);
    all.map(|content| plan(Arc::clone(content))).collect()
}

/// Plans a site in one language.
#[must_use]
pub fn plan(content: Arc<Content>) -> SitePlan {
    let language = ::words::Shared::clone(&content.site.words);
    // Other threads help with this, and speak no language of a site.
    let index = Index::new(content);
    ::words::in_language(&language, || pages(index))
}

fn pages(index: Index) -> SitePlan {
    let mut pages = vec![home::page(&index)];
    pages.extend(roles_list::pages(&index));
    pages.extend(role::pages(&index));
    pages.extend(self_check::page(&index));
    pages.extend(ladder::pages(&index));
    pages.extend(compare::page(&index));
    pages.extend(skills::pages(&index));
    pages.extend(listing::index_pages(&index));
    pages.extend(listing::pages(&index));
    pages.push(openings::page(&index));
    pages.extend(data::page(&index));
    for page in prose::pages(&index.content) {
        let further = match page.subject {
            Subject::Section(n, _) => section::further(&page, n, &index.content),
            _ => Vec::new(),
        };
        pages.push(page);
        pages.extend(further);
    }
    if index.content.site.folder.is_empty() {
        pages.push(prose::not_found());
    }
    titles::make_differ(&mut pages);
    SitePlan { index, pages }
}
