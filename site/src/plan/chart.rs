//! What a map of ladders shows: roles, each once, and the lines between them.
//!
//! Nothing here knows where a role stands on a page or how a line looks.

use std::collections::{BTreeMap, BTreeSet};

use roles::id::RoleId;
use roles::ladder::{Confidence, Step, StepKind};
use roles::role::Status;
use roles::{Ladder, Role, Route};

use super::field::{self, Field};
use super::index::Index;

/// Roles and the lines between them.
#[derive(Debug, Clone, Default)]
pub struct Chart<'a> {
    /// The fields of work that lines and roles belong to, in the order of the ladders.
    pub fields: Vec<Field<'a>>,
    /// The levels of the site, from the lowest to the highest.
    pub levels: Vec<&'a str>,
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
    /// The language of its name, where that is not the one of the page.
    pub language: Option<&'a str>,
    /// Its page.
    pub route: Route,
    /// Its level, by position; none where it names none.
    pub level: Option<usize>,
    /// Its first field of work, by position; none where it names none.
    pub field: Option<usize>,
    /// Its employer, where that is another than the one of most roles drawn.
    pub elsewhere: Option<&'a str>,
    /// Whether a step to or from it leads to another city.
    pub is_other_city: bool,
    /// Whether it is known by name only.
    pub is_stub: bool,
    /// Whether the drawing stands on its page.
    pub is_here: bool,
}

impl ChartRole<'_> {
    /// Its name in a text, marked where it has a language of its own.
    pub fn named(&self) -> String {
        ::words::marked(self.title, self.language)
    }
}

/// A line between two roles of a drawing, by position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChartLine {
    /// The lower role.
    pub from: usize,
    /// The higher role.
    pub to: usize,
    /// The field of work that it belongs to, by position.
    pub field: Option<usize>,
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

/// More roles than this on one map are too many to read.
pub const MOST_ON_A_MAP: usize = 25;

/// The map of one ladder, by its position.
pub(super) fn of_ladder(n: usize, index: &Index) -> Chart<'_> {
    let ladder = &index.content.catalog.ladders()[n];
    chart(ladder.rungs().iter().collect(), steps_of([n], index), index)
}

/// The map of some ladders and of further roles: each role once.
pub(super) fn of_ladders<'a>(
    ladders: &[usize],
    more: impl IntoIterator<Item = &'a RoleId>,
    index: &'a Index,
) -> Chart<'a> {
    let all = index.content.catalog.ladders();
    let mut seen = BTreeSet::new();
    let rungs = ladders.iter().flat_map(|n| all[*n].rungs()).chain(more);
    let rungs = rungs.filter(|id| seen.insert(*id));
    chart(rungs.collect(), steps_of(ladders.iter().copied(), index), index)
}

/// The steps of some ladders, each with the field of its ladder.
fn steps_of(ladders: impl IntoIterator<Item = usize>, index: &Index) -> Vec<(&Step, usize)> {
    let all = index.content.catalog.ladders();
    let of = |n: usize| all[n].steps().iter().map(move |step| (step, index.fields.of_ladder(n)));
    ladders.into_iter().flat_map(of).collect()
}

/// The map of what stands around a role: two steps and one reporting line in each
/// direction, or one step where that would be too much. None where nothing does.
pub(super) fn around<'a>(role: &'a Role, index: &'a Index) -> Option<Chart<'a>> {
    let steps = steps_of(index.ladder_positions(&role.id), index);
    let near = near(role, &steps, index);
    if near.len() == 1 {
        return None;
    }
    let mut chart = chart(near, steps, index);
    for one in &mut chart.roles {
        one.is_here = *one.id == role.id;
    }
    Some(chart)
}

/// The roles around a role, the role itself among them, in the order of their ladders.
fn near<'a>(role: &'a Role, steps: &[(&'a Step, usize)], index: &'a Index) -> Vec<&'a RoleId> {
    let lines: Vec<(&RoleId, &RoleId)> =
        steps.iter().map(|(step, _)| (&step.from, &step.to)).collect();
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
    steps: impl IntoIterator<Item = (&'a Step, usize)>,
    index: &'a Index,
) -> Chart<'a> {
    let positions: BTreeMap<&RoleId, usize> =
        ids.iter().enumerate().map(|(n, id)| (*id, n)).collect();
    let drawn: Vec<&Role> = ids.iter().map(|id| index.role(id)).collect();
    let home = most_common_employer(&drawn);
    let mut lines = lines(&drawn, steps, &positions, index);
    let is_other_city = |role: usize, lines: &[ChartLine]| {
        let mut own = lines.iter().filter(|line| [line.from, line.to].contains(&role));
        own.any(|line| matches!(line.mark, Mark::Step(StepKind::OtherCity, _)))
    };
    let catalog = &index.content.catalog;
    let levels = catalog.vocabulary().levels();
    let roles = drawn.iter().enumerate().map(|(n, role)| ChartRole {
        id: &role.id,
        title: &role.title,
        language: role.language.as_deref(),
        route: Route::Role(role.slug.clone()),
        level: levels.iter().position(|level| role.levels.contains(&level.id)),
        field: field::domains_of(role, catalog).first().copied(),
        elsewhere: (role.employer != home).then_some(role.employer.as_str()),
        is_other_city: role.employer != home && is_other_city(n, &lines),
        is_stub: role.status == Status::Stub,
        is_here: false,
    });
    let mut roles: Vec<ChartRole<'_>> = roles.collect();
    let fields = used_fields(&mut roles, &mut lines);
    Chart {
        fields: fields.into_iter().map(|field| index.fields.get(field, catalog)).collect(),
        levels: levels.iter().map(|level| level.title.as_str()).collect(),
        roles,
        lines,
    }
}

/// The fields of a map: those of its lines first, then those of roles without a line. From
/// then on roles and lines name them by their position among these.
fn used_fields(roles: &mut [ChartRole<'_>], lines: &mut [ChartLine]) -> Vec<usize> {
    let mut fields = Vec::new();
    let mut own = vec![None; roles.len()];
    for line in lines.iter_mut() {
        for end in [line.from, line.to] {
            own[end] = own[end].or(line.field);
        }
        line.field = line.field.map(|field| position(field, &mut fields));
    }
    for (role, of_line) in roles.iter_mut().zip(own) {
        role.field = role.field.or(of_line).map(|field| match of_line {
            Some(line) if !fields.contains(&field) => position(line, &mut fields),
            _ => position(field, &mut fields),
        });
    }
    fields
}

/// The position of a field among others, at the end where it is new.
fn position(field: usize, fields: &mut Vec<usize>) -> usize {
    fields.iter().position(|one| *one == field).unwrap_or_else(|| {
        fields.push(field);
        fields.len() - 1
    })
}

/// Steps, the surest of two between the same roles, then the reporting lines that are
/// not drawn already.
fn lines<'a>(
    drawn: &[&'a Role],
    steps: impl IntoIterator<Item = (&'a Step, usize)>,
    positions: &BTreeMap<&RoleId, usize>,
    index: &Index,
) -> Vec<ChartLine> {
    let ends = |from: &RoleId, to: &RoleId| Some((*positions.get(from)?, *positions.get(to)?));
    let mut surest: BTreeMap<(usize, usize), (Confidence, Mark, Option<usize>)> = BTreeMap::new();
    for (step, field) in steps {
        let Some(ends) = ends(&step.from, &step.to) else { continue };
        let found = (step.confidence, mark(step), Some(field));
        let known = surest.entry(ends).or_insert(found);
        if known.0 < found.0 {
            *known = found;
        }
    }
    let mut marks: BTreeMap<(usize, usize), (Mark, Option<usize>)> =
        surest.into_iter().map(|(ends, (_, mark, field))| (ends, (mark, field))).collect();
    for role in drawn {
        let above = role.reports_to.iter().filter_map(|post| ends(&role.id, post.role.as_ref()?));
        let below = role.supervises.iter().filter_map(|post| ends(post.role.as_ref()?, &role.id));
        for (from, to) in above.chain(below) {
            let field = shared_field(drawn[from], drawn[to], index);
            marks.entry((from, to)).or_insert((Mark::Reports, field));
        }
    }
    let line = |((from, to), (mark, field))| ChartLine { from, to, field, mark };
    marks.into_iter().map(line).collect()
}

/// The field that a reporting line belongs to: one that both roles have, else the lower one's.
fn shared_field(lower: &Role, higher: &Role, index: &Index) -> Option<usize> {
    let catalog = &index.content.catalog;
    let (lower, higher) = (field::domains_of(lower, catalog), field::domains_of(higher, catalog));
    let shared = lower.iter().find(|field| higher.contains(field));
    shared.or(lower.first()).or(higher.first()).copied()
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
