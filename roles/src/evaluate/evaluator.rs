//! The working evaluator of one evaluation: outcomes are filled in as others need them.

use super::breakdown::Breakdown;
use super::compiled::CompiledRole;
use super::compiled_requirement::{CompiledExperience, CompiledRequirement};
use super::credit::Credits;
use super::experience::Evidence;
use super::memo::{Entry, Memo};
use super::outcome::{Caveats, Outcome, Reason};
use super::threshold::Threshold;
use super::{education, holding};
use crate::profile::Profile;
use crate::requirements::{Mode, Node};
use crate::vocabulary::Vocabulary;

/// By what a role is judged.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Answers<'a> {
    pub(crate) vocabulary: &'a Vocabulary,
    pub(crate) profile: &'a Profile,
    /// The requirements that a person has looked at and agreed to.
    pub(crate) reviewed: &'a [u16],
}

pub(super) struct Evaluator<'a> {
    compiled: CompiledRole<'a>,
    answers: Answers<'a>,
    memo: Memo,
    breakdowns: Option<Vec<Breakdown>>,
}

impl<'a> Evaluator<'a> {
    /// An empty evaluator, without room for arithmetic. The places may be used ones.
    pub(super) fn new(compiled: CompiledRole<'a>, answers: Answers<'a>, mut memo: Memo) -> Self {
        memo.reset(&compiled);
        Self { compiled, answers, memo, breakdowns: None }
    }

    /// The outcomes of the roots that count, judging no more than they need.
    pub(super) fn counted(&mut self) -> impl Iterator<Item = Outcome> {
        self.compiled.required.iter().filter_map(|root| self.node(*root))
    }

    pub(super) fn into_slots(self) -> Memo {
        self.memo
    }

    /// Fills every place, and notes the arithmetic.
    pub(super) fn fill(mut self) -> (Memo, Vec<Breakdown>) {
        self.breakdowns = Some(Vec::new());
        for n in (0..).take(self.compiled.checks.len()) {
            self.requirement(n);
        }
        for n in (0..).take(self.compiled.groups.len()) {
            self.group(n);
        }
        (self.memo, self.breakdowns.unwrap_or_default())
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

    fn evaluate(&mut self, n: u16) -> Entry {
        let CompiledRole { all, checks, .. } = self.compiled;
        Entry::Known(match &checks[usize::from(n)] {
            CompiledRequirement::NotAssessed => return Entry::NotAssessed,
            _ if self.answers.reviewed.contains(&n) => Outcome::Met(Caveats::default()),
            CompiledRequirement::Review => Outcome::Unknown(Reason::Review.into()),
            CompiledRequirement::Experience(check) => self.experience(n, check),
            CompiledRequirement::Education(check) => {
                education::evaluate(check, check.fields.of(&all.fields), self.answers)
            }
            CompiledRequirement::Holding(check) => {
                holding::evaluate(check, check.terms.of(&all.terms), self.answers)
            }
        })
    }

    /// Credits of an experience are acyclic, so this comes to an end.
    fn experience(&mut self, n: u16, check: &'a CompiledExperience) -> Outcome {
        let all = self.compiled.all;
        let mut credits = Credits::up_to(check.cap);
        for credit in check.credits.of(&all.credits) {
            if let Some((when, months)) = credit.when() {
                credits.add(months, self.requirement(when));
            }
        }
        let parts = check.parts.of(&all.parts);
        let evidence = Evidence { check, parts, credits, answers: self.answers };
        if let Some(breakdowns) = &mut self.breakdowns {
            breakdowns.push(evidence.breakdown(n));
        }
        evidence.outcome()
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

/// How many of a group's assessable members are needed.
pub(crate) fn needed(mode: Mode, members: u16) -> u16 {
    match mode {
        Mode::All => members,
        Mode::Any => 1,
        Mode::AtLeast(n) => members.min(n),
    }
}
