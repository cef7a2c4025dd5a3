//! Roles as judging sees them: all checks of all roles side by side, without texts.
//!
//! Judging a long list is bound by memory, not by arithmetic: read from where they are
//! described, ten thousand roles take four times as long. So they are laid out once,
//! and whoever judges them again and again keeps the layout.

use super::compiled_requirement::{CompiledGroup, CompiledPart, CompiledRequirement, Run};
use super::evaluator::{Answers, Evaluator};
use super::memo::Memo;
use super::{Verdict, verdict_over};
use crate::id::{FieldId, TermId};
use crate::profile::Profile;
use crate::requirement::{Credit, Need};
use crate::requirements::Node;
use crate::role::Role;
use crate::vocabulary::Vocabulary;

/// Roles laid out for judging, in the order given.
#[derive(Debug, Clone, Default)]
pub struct CompiledRoles {
    bounds: Vec<Bounds>,
    checks: Vec<CompiledRequirement>,
    groups: Vec<CompiledGroup>,
    pub(super) nodes: Vec<Node>,
    pub(super) parts: Vec<CompiledPart>,
    pub(super) credits: Vec<Credit>,
    pub(super) fields: Vec<FieldId>,
    pub(super) terms: Vec<TermId>,
}

/// Which checks and groups are one role's, and which of them it requires.
#[derive(Debug, Clone, Copy)]
struct Bounds {
    checks: Run<CompiledRequirement>,
    groups: Run<CompiledGroup>,
    required: Run<Node>,
}

/// One role of those laid out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CompiledRole<'a> {
    pub(super) all: &'a CompiledRoles,
    pub(super) checks: &'a [CompiledRequirement],
    pub(super) groups: &'a [CompiledGroup],
    pub(super) required: &'a [Node],
}

impl CompiledRole<'_> {
    /// Whether the role requires something by itself, not as part of a group.
    pub(crate) fn requires(&self, node: Node) -> bool {
        self.required.contains(&node)
    }
}

impl CompiledRoles {
    /// Lays out roles.
    #[must_use]
    pub fn of<'r>(roles: impl IntoIterator<Item = &'r Role>) -> Self {
        let mut compiled = Self::default();
        roles.into_iter().for_each(|role| compiled.add(role));
        compiled
    }

    /// The verdicts on the roles, in their order.
    pub fn verdicts<'a>(
        &'a self,
        vocabulary: &'a Vocabulary,
        profile: &'a Profile,
    ) -> impl Iterator<Item = Verdict> + 'a {
        let answers = Answers { vocabulary, profile, reviewed: &[] };
        let mut memo = Memo::default();
        (0..self.bounds.len()).map(move |n| {
            let mut evaluator = Evaluator::new(self.role(n), answers, std::mem::take(&mut memo));
            let verdict = verdict_over(evaluator.counted());
            memo = evaluator.into_slots();
            verdict
        })
    }

    pub(crate) fn role(&self, n: usize) -> CompiledRole<'_> {
        let bounds = self.bounds[n];
        CompiledRole {
            all: self,
            checks: bounds.checks.of(&self.checks),
            groups: bounds.groups.of(&self.groups),
            required: bounds.required.of(&self.nodes),
        }
    }

    fn add(&mut self, role: &Role) {
        let requirements = &role.requirements;
        let all = requirements.all().iter();
        let checks: Vec<CompiledRequirement> =
            all.map(|requirement| CompiledRequirement::of(requirement, self)).collect();
        let groups = requirements.groups().iter();
        let groups: Vec<CompiledGroup> =
            groups.map(|group| CompiledGroup::of(group, self)).collect();
        let roots = requirements.roots().iter().copied();
        let required = roots.filter(|root| requirements.need(*root) == Need::Required);
        self.bounds.push(Bounds {
            checks: Run::append(&mut self.checks, checks),
            groups: Run::append(&mut self.groups, groups),
            required: Run::append(&mut self.nodes, required),
        });
    }
}
