//! Which pages exist and what each one shows, in words and in order.
//!
//! Nothing here knows markup: a view holds facts, sentences and routes. Prose
//! stays Markdown until it is rendered.

use std::collections::BTreeMap;
use std::sync::Arc;

use roles::date::Date;
use roles::{Role, Route};

use crate::content::Content;
use crate::sources::SourcePath;

mod card;
mod chart;
mod compare;
mod home;
mod index;
mod ladder;
mod listing;
mod prose;
mod role;
mod roles_list;
#[cfg(test)]
pub(crate) mod sample;
mod self_check;
mod skills;
#[cfg(test)]
mod tests;
pub mod words;

pub use card::Card;
pub use chart::{Chart, ChartLine, ChartRole, Mark};
pub use compare::CompareView;
pub use home::HomeView;
pub use ladder::{EvidenceView, LadderPage, LadderView, LaddersView, RungView, StepView};
pub use listing::{Listing, ListingView};
pub use role::{
    Ask, AskGroup, AskItem, AskSection, Fact, LadderPlace, LadderPlaces, ListedItem, ListedSection,
    Neighbour, PostView, RolePage, RoleView, WaysIn,
};
pub(crate) use roles_list::ROLES_ON_A_PAGE;
pub use roles_list::{FacetLink, RolesView};
pub use self_check::CheckView;
pub(crate) use self_check::TITLE as CHECK_TITLE;
pub use skills::{SkillView, SkillsView};

use index::Index;

/// All pages of a site with their view data.
#[derive(Debug, Clone, Default)]
pub struct SitePlan<'a> {
    /// The pages; their routes and titles differ.
    pub pages: Vec<Page<'a>>,
}

/// One page.
#[derive(Debug, Clone)]
pub struct Page<'a> {
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
    /// The file it is made of, when there is one.
    pub source: Option<&'a SourcePath>,
    /// What it shows.
    pub view: View<'a>,
}

/// What a page shows.
#[derive(Debug, Clone)]
pub enum View<'a> {
    /// The home page.
    Home(HomeView<'a>),
    /// All roles, or a further part of them.
    Roles(RolesView<'a>),
    /// One role.
    Role(RolePage<'a>),
    /// Checking oneself against all roles.
    Check(CheckView),
    /// All ladders.
    Ladders(LaddersView<'a>),
    /// One ladder.
    Ladder(LadderPage<'a>),
    /// Any two roles side by side.
    Compare(CompareView<'a>),
    /// Who asks for what.
    Skills(SkillsView),
    /// The roles that ask for one thing.
    Skill(SkillView),
    /// The roles of a domain, a level or an employer.
    Listing(ListingView<'a>),
    /// Prose and nothing else.
    Prose(&'a crate::content::Prose),
    /// What a host answers when there is no such page.
    NotFound,
}

impl<'a> View<'a> {
    /// The roles of which a page compares any two; none where it compares nothing.
    #[must_use]
    pub fn compares(&self) -> Option<&[&'a Role]> {
        let roles = match self {
            Self::Ladders(view) => &view.compares,
            Self::Ladder(view) => &view.compares,
            Self::Compare(view) => &view.compares,
            _ => return None,
        };
        (!roles.is_empty()).then_some(roles)
    }
}

/// Plans a site.
#[must_use]
pub fn plan(content: &Content) -> SitePlan<'_> {
    let index = Arc::new(Index::new(content));
    let mut pages = vec![home::page(&index)];
    pages.extend(roles_list::pages(&index));
    pages.extend(role::pages(&index));
    pages.extend(self_check::page(&index));
    pages.extend(ladder::pages(&index));
    pages.extend(compare::page(&index));
    pages.extend(skills::pages(&index));
    pages.extend(listing::pages(&index));
    pages.extend(prose::pages(content));
    pages.push(prose::not_found());
    make_titles_differ(&mut pages);
    SitePlan { pages }
}

/// Two pages of one title cannot be told apart in tabs, histories and search results.
fn make_titles_differ(pages: &mut [Page<'_>]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for page in pages.iter() {
        *seen.entry(page.title.clone()).or_default() += 1;
    }
    for page in pages {
        if seen[&page.title] > 1 {
            let address = page.route.address();
            page.title = format!("{} ({})", page.title, address.trim_end_matches('/'));
        }
    }
}
