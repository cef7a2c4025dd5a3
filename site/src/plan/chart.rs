//! What a drawing of ladders shows: roles, each once, and the lines between them.
//!
//! Nothing here knows where a box stands or how a line looks.

use std::collections::{BTreeMap, BTreeSet};

use roles::id::RoleId;
use roles::ladder::{Confidence, Step, StepKind};
use roles::role::Status;
use roles::{Ladder, Role, Route};

use super::index::Index;

/// Roles and the lines between them.
#[derive(Debug, Clone, Default)]
pub struct Chart<'a> {
    /// The roles, in the order in which their ladders name them.
    pub roles: Vec<ChartRole<'a>>,
    /// The lines, from the lower role to the higher one.
    pub lines: Vec<ChartLine>,
}

/// A role in a drawing.
#[derive(Debug, Clone)]
pub struct ChartRole<'a> {
    /// Its id.
    pub id: &'a RoleId,
    /// Its name.
    pub title: &'a str,
    /// Its page.
    pub route: Route,
    /// Its employer, where that is another than the one of most roles drawn.
    pub elsewhere: Option<&'a str>,
    /// Whether a step to or from it leads to another city.
    pub is_other_city: bool,
    /// Whether it is known by name only.
    pub is_stub: bool,
    /// Whether the drawing stands on its page.
    pub is_here: bool,
}

/// A line between two roles of a drawing, by position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChartLine {
    /// The lower role.
    pub from: usize,
    /// The higher role.
    pub to: usize,
    /// What the line stands for.
    pub mark: Mark,
}

/// What a line stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A step, and how sure it is.
    Step(StepKind, Confidence),
    /// A reporting line, which is no step.
    Reports,
}

/// More roles than this around one role make no drawing that helps.
const MOST_AROUND: usize = 9;

/// The drawing of one ladder.
pub(super) fn of_ladder<'a>(ladder: &'a Ladder, index: &'a Index) -> Chart<'a> {
    chart(ladder.rungs().iter().collect(), ladder.steps(), index)
}

/// The drawing of all ladders: each of their roles once.
pub(super) fn of_all<'a>(index: &'a Index) -> Chart<'a> {
    let ladders = index.content.catalog.ladders();
    let mut seen = BTreeSet::new();
    let rungs = ladders.iter().flat_map(Ladder::rungs).filter(|id| seen.insert(*id));
    chart(rungs.collect(), ladders.iter().flat_map(Ladder::steps), index)
}

/// The drawing of what stands around a role: two steps and one reporting line in each
/// direction, or one step where that would be too much. None where nothing does.
pub(super) fn around<'a>(role: &'a Role, index: &'a Index) -> Option<Chart<'a>> {
    let steps: Vec<&Step> = index.ladders_of(&role.id).flat_map(Ladder::steps).collect();
    let near = near(role, &steps, index);
    if near.len() == 1 {
        return None;
    }
    let mut chart = chart(near, steps.iter().copied(), index);
    for one in &mut chart.roles {
        one.is_here = *one.id == role.id;
    }
    Some(chart)
}

/// The roles around a role, the role itself among them, in the order of their ladders.
fn near<'a>(role: &'a Role, steps: &[&'a Step], index: &'a Index) -> Vec<&'a RoleId> {
    let lines: Vec<(&RoleId, &RoleId)> = steps.iter().map(|step| (&step.from, &step.to)).collect();
    let follow = |seen: &BTreeSet<&'a RoleId>, up: bool| -> BTreeSet<&'a RoleId> {
        let next = lines.iter().filter_map(|(from, to)| {
            let (one, other) = if up { (from, to) } else { (to, from) };
            seen.contains(one).then_some(*other)
        });
        next.collect()
    };
    let itself = BTreeSet::from([&role.id]);
    let mut near: BTreeSet<&RoleId> = itself.clone();
    for up in [true, false] {
        let first = follow(&itself, up);
        let second = follow(&first, up);
        near.extend(first);
        if near.len() + second.len() <= MOST_AROUND {
            near.extend(second);
        }
    }
    near.extend(posts(role));
    let rungs = index.ladders_of(&role.id).flat_map(Ladder::rungs);
    let mut ordered: Vec<&RoleId> = rungs.chain(posts(role)).chain([&role.id]).collect();
    let mut taken = BTreeSet::new();
    ordered.retain(|id| near.contains(id) && taken.insert(*id));
    keep_with(&role.id, &mut ordered);
    ordered
}

/// Leaves out the last ones of too many, but never the role itself.
fn keep_with(id: &RoleId, ordered: &mut Vec<&RoleId>) {
    while ordered.len() > MOST_AROUND {
        let last = ordered.iter().rposition(|one| *one != id).unwrap_or_default();
        ordered.remove(last);
    }
}

/// The roles that a role names in reporting lines.
fn posts(role: &Role) -> impl Iterator<Item = &RoleId> {
    role.reports_to.iter().chain(&role.supervises).filter_map(|post| post.role.as_ref())
}

fn chart<'a>(
    ids: Vec<&'a RoleId>,
    steps: impl IntoIterator<Item = &'a Step>,
    index: &'a Index,
) -> Chart<'a> {
    let positions: BTreeMap<&RoleId, usize> =
        ids.iter().enumerate().map(|(n, id)| (*id, n)).collect();
    let drawn: Vec<&Role> = ids.iter().map(|id| index.role(id)).collect();
    let home = most_common_employer(&drawn);
    let lines = lines(&drawn, steps, &positions);
    let is_other_city = |role: usize| {
        let mut own = lines.iter().filter(|line| [line.from, line.to].contains(&role));
        own.any(|line| matches!(line.mark, Mark::Step(StepKind::OtherCity, _)))
    };
    let roles = drawn.iter().enumerate().map(|(n, role)| ChartRole {
        id: &role.id,
        title: &role.title,
        route: Route::Role(role.slug.clone()),
        elsewhere: (role.employer != home).then_some(role.employer.as_str()),
        is_other_city: role.employer != home && is_other_city(n),
        is_stub: role.status == Status::Stub,
        is_here: false,
    });
    Chart { roles: roles.collect(), lines }
}

/// Steps, the surest of two between the same roles, then the reporting lines that are
/// not drawn already.
fn lines<'a>(
    drawn: &[&'a Role],
    steps: impl IntoIterator<Item = &'a Step>,
    positions: &BTreeMap<&RoleId, usize>,
) -> Vec<ChartLine> {
    let ends = |from: &RoleId, to: &RoleId| Some((*positions.get(from)?, *positions.get(to)?));
    let mut surest: BTreeMap<(usize, usize), (Confidence, Mark)> = BTreeMap::new();
    for step in steps {
        let Some(ends) = ends(&step.from, &step.to) else { continue };
        let found = (step.confidence, mark(step));
        let known = surest.entry(ends).or_insert(found);
        if known.0 < found.0 {
            *known = found;
        }
    }
    let mut marks: BTreeMap<(usize, usize), Mark> =
        surest.into_iter().map(|(ends, (_, mark))| (ends, mark)).collect();
    for role in drawn {
        let above = role.reports_to.iter().filter_map(|post| ends(&role.id, post.role.as_ref()?));
        let below = role.supervises.iter().filter_map(|post| ends(post.role.as_ref()?, &role.id));
        for ends in above.chain(below) {
            marks.entry(ends).or_insert(Mark::Reports);
        }
    }
    marks.into_iter().map(|((from, to), mark)| ChartLine { from, to, mark }).collect()
}

/// A source that names both roles in a reporting line names no step.
fn mark(step: &Step) -> Mark {
    match (step.kind, step.confidence) {
        (StepKind::StepUp, Confidence::Named) => Mark::Reports,
        (kind, confidence) => Mark::Step(kind, confidence),
    }
}

/// The first of those that most roles have.
fn most_common_employer<'a>(roles: &[&'a Role]) -> &'a str {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for role in roles {
        *counts.entry(&role.employer).or_default() += 1;
    }
    let most = counts.values().copied().max().unwrap_or_default();
    let mut employers = roles.iter().map(|role| role.employer.as_str());
    employers.find(|name| counts[name] == most).unwrap_or_default()
}
