//! Roles as the evaluator sees them: all requirements of all roles in long lists, without
//! texts.
//!
//! Evaluating a long list is bound by memory, not by arithmetic: read from where they are
//! described, ten thousand roles take four times as long. So they are laid out once,
//! and a caller that evaluates them repeatedly keeps the layout.

use super::evaluator::Evaluator;
use super::input::EvaluationInput;
use super::memo::Memo;
use super::run::Run;
use super::{Verdict, is_assessable, needs_review, verdict_over};
use crate::kind::{CompiledKind, Pools};
use crate::profile::Profile;
use crate::requirement::Need;
use crate::requirements::{Group, Mode, Node, Requirements};
use crate::role::Role;
use crate::vocabulary::Vocabulary;

/// Roles laid out for evaluation, in the order given.
#[derive(Debug, Clone, Default)]
pub struct CompiledRoles {
    bounds: Vec<Bounds>,
    requirements: Vec<CompiledRequirement>,
    groups: Vec<CompiledGroup>,
    pub(super) nodes: Vec<Node>,
    pub(super) pools: Pools,
}

/// One requirement.
#[derive(Debug, Clone, Copy)]
pub(super) enum CompiledRequirement {
    /// Neither answers nor a reviewer of answers can say.
    NotAssessed,
    /// Only a person can say.
    Review,
    /// Answers can say.
    Kind(CompiledKind),
}

#[derive(Debug, Clone, Copy)]
pub(super) struct CompiledGroup {
    pub(super) mode: Mode,
    pub(super) members: Run<Node>,
}

/// Which requirements and groups are one role's, and which of them it requires.
#[derive(Debug, Clone, Copy)]
struct Bounds {
    requirements: Run<CompiledRequirement>,
    groups: Run<CompiledGroup>,
    required: Run<Node>,
}

/// One role of those laid out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CompiledRole<'a> {
    pub(super) all: &'a CompiledRoles,
    pub(super) requirements: &'a [CompiledRequirement],
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
        roles.into_iter().for_each(|role| compiled.add(&role.requirements));
        compiled
    }

    /// The verdicts on the roles, in their order.
    pub fn verdicts<'a>(
        &'a self,
        vocabulary: &'a Vocabulary,
        profile: &'a Profile,
    ) -> impl Iterator<Item = Verdict> + 'a {
        let input = EvaluationInput { vocabulary, profile, reviewed: &[] };
        let mut memo = Memo::default();
        (0..self.bounds.len()).map(move |n| {
            let mut evaluator = Evaluator::new(self.role(n), input, std::mem::take(&mut memo));
            let verdict = verdict_over(evaluator.counted());
            memo = evaluator.into_memo();
            verdict
        })
    }

    pub(crate) fn role(&self, n: usize) -> CompiledRole<'_> {
        let bounds = self.bounds[n];
        CompiledRole {
            all: self,
            requirements: bounds.requirements.of(&self.requirements),
            groups: bounds.groups.of(&self.groups),
            required: bounds.required.of(&self.nodes),
        }
    }

    fn add(&mut self, all: &Requirements) {
        let requirements = (0..).take(all.all().len());
        let requirements: Vec<CompiledRequirement> =
            requirements.map(|n| CompiledRequirement::of(n, all, &mut self.pools)).collect();
        let groups = all.groups().iter();
        let groups: Vec<CompiledGroup> =
            groups.map(|group| CompiledGroup::of(group, &mut self.nodes)).collect();
        let roots = all.roots().iter().copied();
        let required = roots.filter(|root| all.need(*root) == Need::Required);
        self.bounds.push(Bounds {
            requirements: Run::append(&mut self.requirements, requirements),
            groups: Run::append(&mut self.groups, groups),
            required: Run::append(&mut self.nodes, required),
        });
    }
}

impl CompiledRequirement {
    fn of(n: u16, all: &Requirements, pools: &mut Pools) -> Self {
        let requirement = &all.all()[usize::from(n)];
        if !is_assessable(requirement) {
            Self::NotAssessed
        } else if needs_review(requirement) {
            Self::Review
        } else {
            requirement.kind.compile((n, all), pools).map_or(Self::NotAssessed, Self::Kind)
        }
    }
}

impl CompiledGroup {
    fn of(group: &Group, nodes: &mut Vec<Node>) -> Self {
        let members = Run::append(nodes, group.members.iter().copied());
        Self { mode: group.mode, members }
    }
}
