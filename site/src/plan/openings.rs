//! The page of all openings: what closes first stands first; what has closed, last.

use ::words::{msg, say};
use roles::opening::Phase;
use roles::role::Status;
use roles::{Role, Route};

use super::index::Index;
use super::opening::{self, OpeningView};
use super::{Page, Subject};
use crate::content::Hiring;

/// The page of all openings.
#[derive(Debug, Clone)]
pub struct OpeningsView<'a> {
    /// The openings, in order.
    pub openings: Vec<OpeningView<'a>>,
    /// Whether one can apply for one of them, or soon can.
    pub is_any_ahead: bool,
    /// Employers and their pages on hiring.
    pub hiring: Vec<(&'a str, &'a Hiring)>,
}

/// What the page of all openings shows.
pub(super) fn view(index: &Index) -> OpeningsView<'_> {
    let openings = all(index);
    let employers = index.content.site.employers.iter();
    let hiring = employers.filter_map(|(name, page)| Some((name.as_str(), page.hiring.as_ref()?)));
    let is_any_ahead = openings.iter().any(|one| one.phase != Phase::Closed);
    OpeningsView { is_any_ahead, openings, hiring: hiring.collect() }
}

/// The openings that one can apply for or soon can, in order.
pub(super) fn ahead(index: &Index) -> Vec<OpeningView<'_>> {
    let all = all(index).into_iter();
    all.filter(|one| one.phase != Phase::Closed).collect()
}

fn all(index: &Index) -> Vec<OpeningView<'_>> {
    let roles = index.content.catalog.roles().iter();
    let is_applied_for = |role: &&Role| !matches!(role.status, Status::Stub | Status::Archived);
    let mut all: Vec<_> =
        roles.filter(is_applied_for).flat_map(|role| opening::of_role(role, index)).collect();
    all.sort_by_key(|one| opening::rank(one.opening, one.phase));
    all
}

/// Whether one can apply for something, or soon can, when the site is made.
pub(super) fn is_any_ahead(index: &Index) -> bool {
    let roles = index.content.catalog.roles().iter();
    roles.into_iter().any(|role| matches!(role.status, Status::Open | Status::Upcoming))
}

/// The page of all openings.
pub(super) fn page(index: &Index) -> Page {
    let roles = index.content.catalog.roles().iter();
    let updated = roles.filter(|role| !role.openings.is_empty()).filter_map(|role| role.updated);
    Page {
        route: Route::Openings,
        title: say(msg::OpeningsTitle),
        description: say(msg::OpeningsDescription),
        updated: updated.max(),
        trail: index.trail(),
        subject: Subject::Openings,
    }
}
