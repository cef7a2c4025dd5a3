//! The evaluator of one role: outcomes are filled in as others need them.

use super::breakdown::Breakdown;
use super::compiled::{CompiledRequirement, CompiledRole};
use super::input::EvaluationInput;
use super::memo::{Entry, Memo};
use super::needed;
use super::outcome::{Caveats, Outcome, Reason};
use super::threshold::Threshold;
use crate::requirements::Node;

pub(super) struct Evaluator<'a> {
    compiled: CompiledRole<'a>,
    input: EvaluationInput<'a>,
    memo: Memo,
}

impl<'a> Evaluator<'a> {
    /// An evaluator that knows nothing yet. The memo may be a used one.
    pub(super) fn new(
        compiled: CompiledRole<'a>,
        input: EvaluationInput<'a>,
        mut memo: Memo,
    ) -> Self {
        memo.reset(&compiled);
        Self { compiled, input, memo }
    }

    /// The outcomes of the roots that count, evaluating no more than they need.
    pub(super) fn counted(&mut self) -> impl Iterator<Item = Outcome> {
        self.compiled.required.iter().filter_map(|root| self.node(*root))
    }

    pub(super) fn into_memo(self) -> Memo {
        self.memo
    }

    /// Evaluates everything, and tells the arithmetic.
    pub(super) fn fill(mut self) -> (Memo, Vec<Breakdown>) {
        for n in (0..).take(self.compiled.requirements.len()) {
            self.requirement(n);
        }
        for n in (0..).take(self.compiled.groups.len()) {
            self.group(n);
        }
        let all = (0..).take(self.compiled.requirements.len());
        let breakdowns: Vec<Breakdown> = all.filter_map(|n| self.breakdown(n)).collect();
        (self.memo, breakdowns)
    }

    fn node(&mut self, node: Node) -> Option<Outcome> {
        match node {
            Node::Requirement(n) => self.requirement(n),
            Node::Group(n) => self.group(n),
        }
    }

    fn requirement(&mut self, n: u16) -> Option<Outcome> {
        let node = Node::Requirement(n);
        if self.memo.get(node) == Entry::Empty {
            let entry = self.evaluate(n);
            self.memo.put(node, entry);
        }
        self.memo.get(node).known()
    }

    /// What earns credit is acyclic, so this comes to an end.
    fn evaluate(&mut self, n: u16) -> Entry {
        let CompiledRole { all, requirements, .. } = self.compiled;
        Entry::Known(match &requirements[usize::from(n)] {
            CompiledRequirement::NotAssessed => return Entry::NotAssessed,
            _ if self.input.reviewed.contains(&n) => Outcome::Met(Caveats::default()),
            CompiledRequirement::Review => Outcome::Unknown(Reason::Review.into()),
            CompiledRequirement::Kind(kind) => {
                let input = self.input;
                kind.evaluate(&all.pools, input, &mut |when| self.requirement(when))
            }
        })
    }

    /// The arithmetic of a requirement, where there is any.
    fn breakdown(&mut self, n: u16) -> Option<Breakdown> {
        let CompiledRole { all, requirements, .. } = self.compiled;
        match &requirements[usize::from(n)] {
            _ if self.input.reviewed.contains(&n) => None,
            CompiledRequirement::NotAssessed | CompiledRequirement::Review => None,
            CompiledRequirement::Kind(kind) => {
                let input = self.input;
                let sums = kind.sums(&all.pools, input, &mut |when| self.requirement(when))?;
                Some(Breakdown { requirement: n, ..sums })
            }
        }
    }

    /// Members that cannot be assessed are left out; with none left, neither can the group.
    /// "At least so many" never asks for more than are left, or nobody could meet it.
    fn group(&mut self, n: u16) -> Option<Outcome> {
        let node = Node::Group(n);
        if self.memo.get(node) == Entry::Empty {
            let group = self.compiled.groups[usize::from(n)];
            let mut threshold = Threshold::default();
            for member in group.members.of(&self.compiled.all.nodes) {
                self.node(*member).into_iter().for_each(|outcome| threshold.add(outcome));
            }
            let entry = match threshold.members() {
                0 => Entry::NotAssessed,
                members => Entry::Known(threshold.settle(needed(group.mode, members))),
            };
            self.memo.put(node, entry);
        }
        self.memo.get(node).known()
    }
}
