//! Where a role stands: on its ladders, and in its reporting line. The two are
//! kept apart, because a superior is not a next step.

use roles::id::RoleId;
use roles::ladder::{Confidence, Step, StepKind};
use roles::role::{Post, Status};
use roles::{Role, Route};

use crate::plan::index::Index;
use crate::plan::{Chart, Mark, chart, ladder};

/// Ladders, reporting line, whom it supervises.
#[derive(Debug, Clone)]
pub struct LadderPlaces<'a> {
    /// The roles around it, where there are any.
    pub chart: Option<Chart<'a>>,
    /// Its ladders.
    pub ladders: Vec<LadderPlace<'a>>,
    /// The role in the page that compares any two; none where there is no such page, and
    /// where nothing is written yet that could be compared.
    pub compared: Option<&'a RoleId>,
    /// Whom it reports to.
    pub reports_to: Option<PostView>,
    /// Whom it supervises.
    pub supervises: Vec<PostView>,
    /// Roles around it whose descriptions say that they direct it, and not its own.
    pub said_to_direct_it: Vec<PostView>,
    /// Roles around it whose descriptions say that it directs them, and not its own.
    pub said_to_report_to_it: Vec<PostView>,
}

/// A place on a ladder.
#[derive(Debug, Clone)]
pub struct LadderPlace<'a> {
    /// The ladder's title and page.
    pub ladder: (&'a str, Route),
    /// Where the role stands on it, from 1.
    pub rung: usize,
    /// How many rungs it has.
    pub of: usize,
    /// The roles from which a step leads here.
    pub before: Vec<Neighbour<'a>>,
    /// The roles to which a step leads.
    pub after: Vec<Neighbour<'a>>,
}

/// The other end of a step.
#[derive(Debug, Clone)]
pub struct Neighbour<'a> {
    /// The role.
    pub role: &'a Role,
    /// Its page.
    pub route: Route,
    /// What sort of step it is.
    pub kind: StepKind,
    /// How sure it is.
    pub confidence: Confidence,
    /// The other employer, where it is another.
    pub elsewhere: Option<&'a str>,
}

/// A post that is named, with its page when it has one.
#[derive(Debug, Clone)]
pub struct PostView {
    /// Its name.
    pub title: String,
    /// Its page.
    pub route: Option<Route>,
}

/// Where a role stands.
pub(super) fn ladder_places<'a>(role: &'a Role, index: &'a Index) -> LadderPlaces<'a> {
    let ladders = index.ladders_of(&role.id);
    let chart = chart::around(role, index);
    let said = |up: bool| chart.as_ref().map(|chart| said_elsewhere(chart, role, up));
    LadderPlaces {
        said_to_direct_it: said(true).unwrap_or_default(),
        said_to_report_to_it: said(false).unwrap_or_default(),
        chart,
        ladders: ladders.map(|ladder| place(role, ladder, index)).collect(),
        compared: Some(&role.id)
            .filter(|_| role.status != Status::Stub && index.compares_any_two()),
        reports_to: role.reports_to.as_ref().map(|post| post_view(post, index)),
        supervises: role.supervises.iter().map(|post| post_view(post, index)).collect(),
    }
}

/// The other ends of reporting lines that this role itself does not name.
fn said_elsewhere(chart: &Chart<'_>, role: &Role, up: bool) -> Vec<PostView> {
    let named = if up { role.reports_to.as_slice() } else { &role.supervises };
    let reports = chart.lines.iter().filter(|line| line.mark == Mark::Reports);
    let ends = reports.map(|line| if up { (line.from, line.to) } else { (line.to, line.from) });
    let others = ends.filter(|(own, _)| chart.roles[*own].is_here).map(|(_, n)| &chart.roles[n]);
    let unnamed = others.filter(|other| !named.iter().any(|p| p.role.as_ref() == Some(other.id)));
    unnamed.map(|one| PostView { title: one.named(), route: Some(one.route.clone()) }).collect()
}

fn place<'a>(role: &'a Role, ladder: &'a roles::Ladder, index: &'a Index) -> LadderPlace<'a> {
    let neighbour = |step: &'a Step, other| {
        let other: &Role = index.role(other);
        Neighbour {
            role: other,
            route: Route::Role(other.slug.clone()),
            kind: step.kind,
            confidence: step.confidence,
            elsewhere: (other.employer != role.employer).then_some(other.employer.as_str()),
        }
    };
    let (steps, rungs) = (ladder.steps(), ladder.rungs());
    let before = steps.iter().filter(|step| step.to == role.id);
    let after = steps.iter().filter(|step| step.from == role.id);
    LadderPlace {
        ladder: (&ladder.title, ladder::route(ladder)),
        rung: rungs.iter().take_while(|rung| **rung != role.id).count() + 1,
        of: rungs.len(),
        before: before.map(|step| neighbour(step, &step.from)).collect(),
        after: after.map(|step| neighbour(step, &step.to)).collect(),
    }
}

fn post_view(post: &Post, index: &Index) -> PostView {
    let route = post.role.as_ref().map(|id| Route::Role(index.role(id).slug.clone()));
    PostView { title: post.title.clone(), route }
}
