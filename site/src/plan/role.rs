//! One role: everything its page says, in the order in which it says it.

use ::words::{msg, say};
use roles::role::{OpenQuestion, Status};
use roles::{Role, Route};

use super::field::{self, Field};
use super::index::Index;
use super::opening::{self, OpeningView};
use super::{Page, Subject, words};
use crate::content::{Hiring, Prose};

mod asks;
mod coverage;
mod early;
mod ladder_places;
mod listed;
mod terms;
#[cfg(test)]
mod tests;
mod ways_in;

pub use asks::{Ask, AskGroup, AskItem, AskSection, Line};
pub use early::EarlyView;
pub use ladder_places::{LadderPlace, LadderPlaces, Neighbour, PostView};
pub use listed::{ListedItem, ListedSection};
pub use terms::{Fact, PayRow};
pub(super) use terms::{hours_fact, pay_fact, pay_rows};
pub(super) use ways_in::has_ways_in;
pub use ways_in::{Bar, Way, WaysIn};

/// Everything the page of a role says.
#[derive(Debug, Clone)]
pub struct RoleView<'a> {
    /// The role.
    pub role: &'a Role,
    /// Its prose; none when it has only a name.
    pub prose: Option<&'a Prose>,
    /// The page of its employer.
    pub employer: Option<Route>,
    /// Its domains: title and page.
    pub domains: Vec<(&'a str, Route)>,
    /// Its levels: title and page.
    pub levels: Vec<(&'a str, Route)>,
    /// Its fields of work, as lines of a map.
    pub fields: Vec<Field<'a>>,
    /// What is paid, in short.
    pub pay: Fact,
    /// How many hours a week has.
    pub hours: Fact,
    /// Pay, grade, hours and the like.
    pub terms: Vec<Fact>,
    /// Ranges of pay, where there are several.
    pub pay_rows: Vec<PayRow<'a>>,
    /// Its openings.
    pub openings: Vec<OpeningView<'a>>,
    /// The page of its employer on hiring.
    pub hiring: Option<&'a Hiring>,
    /// Where it stands in its employer's classification.
    pub classification: Vec<Fact>,
    /// What it asks for.
    pub asks: Vec<AskSection<'a>>,
    /// Long plain lists of skills and the like.
    pub listed: Vec<ListedSection<'a>>,
    /// The ways in; none for a role that is not written yet.
    pub ways_in: Option<WaysIn>,
    /// Who may apply although something is missing.
    pub early: Option<EarlyView<'a>>,
    /// Ladders, reporting line, whom it supervises.
    pub ladder_places: LadderPlaces<'a>,
    /// Open questions, each with what it is about: anchor and words.
    pub questions: Vec<(&'a OpenQuestion, Vec<(String, String)>)>,
    /// Whether visitors can check themselves against it.
    pub check: bool,
    /// How much of the description nobody can check with answers of their own.
    pub coverage: Option<String>,
}

/// A page for every role.
pub(super) fn pages(index: &Index) -> impl Iterator<Item = Page> {
    let roles = index.content.catalog.roles().iter().enumerate();
    roles.map(|(n, role)| page(n, role, index))
}

fn page(n: usize, role: &Role, index: &Index) -> Page {
    Page {
        route: Route::Role(role.slug.clone()),
        title: say(msg::RolePageTitle { role: &role.title, employer: &role.employer }),
        description: role.description.clone(),
        updated: role.updated,
        trail: index.roles_trail(),
        subject: Subject::Role(n),
    }
}

/// What the page of a role shows.
pub(super) fn view<'a>(role: &'a Role, index: &'a Index) -> RoleView<'a> {
    let vocabulary = index.content.catalog.vocabulary();
    let written = role.status != Status::Stub;
    let prose = index.content.roles.get(&role.id);
    let employer = index.content.site.employers.get(&role.employer);
    RoleView {
        role,
        prose,
        employer: index.employer_route(&role.employer),
        domains: domains(role, index),
        levels: levels(role, index),
        fields: fields(role, index),
        pay: terms::pay_in_short(&role.terms),
        hours: terms::hours_fact(&role.terms),
        terms: terms::terms(role),
        pay_rows: terms::pay_rows(&role.terms),
        openings: opening::of_role(role, index),
        hiring: employer.and_then(|employer| employer.hiring.as_ref()),
        classification: role.classification.as_ref().map(terms::classification).unwrap_or_default(),
        asks: asks::sections(
            &role.requirements,
            prose.map(|prose| &prose.requirement_texts),
            vocabulary,
        ),
        listed: listed::sections(&role.listed, vocabulary),
        ways_in: written.then(|| ways_in::ways_in(role, vocabulary)),
        early: role.early.as_ref().map(|rule| early::early(rule, role)),
        ladder_places: ladder_places::ladder_places(role, index),
        questions: role.open_questions.iter().map(|q| (q, about(q, role))).collect(),
        check: index.is_checked(&role.id),
        coverage: written.then(|| coverage::coverage(role)).flatten(),
    }
}

fn fields<'a>(role: &Role, index: &'a Index) -> Vec<Field<'a>> {
    let catalog = &index.content.catalog;
    let own = field::domains_of(role, catalog).into_iter();
    own.map(|field| index.fields.get(field, catalog)).collect()
}

fn domains<'a>(role: &Role, index: &'a Index) -> Vec<(&'a str, Route)> {
    let domains = index.domains_of(role).into_iter();
    domains.map(|d| (d.title.as_str(), Route::Domain(d.id.to_string()))).collect()
}

fn levels<'a>(role: &Role, index: &'a Index) -> Vec<(&'a str, Route)> {
    let levels = index.levels_of(role).into_iter();
    levels.map(|l| (l.title.as_str(), Route::Level(l.id.to_string()))).collect()
}

/// The requirements an open question is about: anchor and first words.
fn about(question: &OpenQuestion, role: &Role) -> Vec<(String, String)> {
    let named = question.about.iter().filter_map(|id| role.requirement(id.as_str()));
    named.map(|r| (asks::anchor(&r.id), words::start(&r.text))).collect()
}
