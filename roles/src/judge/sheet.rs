//! The working sheet of one judgement: outcomes are filled in as others need them.

use super::ballot::Ballot;
use super::check::{Check, ExperienceCheck};
use super::credit::Credits;
use super::exams::Exam;
use super::experience::Evidence;
use super::outcome::{Caveats, Outcome, Reason};
use super::slots::{Slot, Slots};
use super::tally::Tally;
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

pub(super) struct Sheet<'a> {
    exam: Exam<'a>,
    answers: Answers<'a>,
    slots: Slots,
    tallies: Option<Vec<Tally>>,
}

impl<'a> Sheet<'a> {
    /// An empty sheet, without room for arithmetic. The places may be used ones.
    pub(super) fn new(exam: Exam<'a>, answers: Answers<'a>, mut slots: Slots) -> Self {
        slots.reset(&exam);
        Self { exam, answers, slots, tallies: None }
    }

    /// The outcomes of the roots that count, judging no more than they need.
    pub(super) fn counted(&mut self) -> impl Iterator<Item = Outcome> {
        self.exam.required.iter().filter_map(|root| self.node(*root))
    }

    pub(super) fn into_slots(self) -> Slots {
        self.slots
    }

    /// Fills every place, and notes the arithmetic.
    pub(super) fn fill(mut self) -> (Slots, Vec<Tally>) {
        self.tallies = Some(Vec::new());
        for n in (0..).take(self.exam.checks.len()) {
            self.requirement(n);
        }
        for n in (0..).take(self.exam.groups.len()) {
            self.group(n);
        }
        (self.slots, self.tallies.unwrap_or_default())
    }

    fn node(&mut self, node: Node) -> Option<Outcome> {
        match node {
            Node::Requirement(n) => self.requirement(n),
            Node::Group(n) => self.group(n),
        }
    }

    fn requirement(&mut self, n: u16) -> Option<Outcome> {
        let node = Node::Requirement(n);
        if self.slots.get(node) == Slot::Empty {
            let slot = self.judge(n);
            self.slots.put(node, slot);
        }
        self.slots.get(node).known()
    }

    fn judge(&mut self, n: u16) -> Slot {
        let Exam { all, checks, .. } = self.exam;
        Slot::Known(match &checks[usize::from(n)] {
            Check::NotAssessed => return Slot::NotAssessed,
            _ if self.answers.reviewed.contains(&n) => Outcome::Met(Caveats::default()),
            Check::Review => Outcome::Unknown(Reason::Review.into()),
            Check::Experience(check) => self.experience(n, check),
            Check::Education(check) => {
                education::judge(check, check.fields.of(&all.fields), self.answers)
            }
            Check::Holding(check) => {
                holding::judge(check, check.terms.of(&all.terms), self.answers)
            }
        })
    }

    /// Credits of an experience are acyclic, so this comes to an end.
    fn experience(&mut self, n: u16, check: &'a ExperienceCheck) -> Outcome {
        let all = self.exam.all;
        let mut credits = Credits::up_to(check.cap);
        for credit in check.credits.of(&all.credits) {
            credits.add(credit.months, self.requirement(credit.when));
        }
        let parts = check.parts.of(&all.parts);
        let evidence = Evidence { check, parts, credits, answers: self.answers };
        if let Some(tallies) = &mut self.tallies {
            tallies.push(evidence.tally(n));
        }
        evidence.outcome()
    }

    /// Members that cannot be assessed are left out; with none left, neither can the group.
    /// "At least so many" never asks for more than are left, or nobody could meet it.
    fn group(&mut self, n: u16) -> Option<Outcome> {
        let node = Node::Group(n);
        if self.slots.get(node) == Slot::Empty {
            let group = self.exam.groups[usize::from(n)];
            let mut ballot = Ballot::default();
            for member in group.members.of(&self.exam.all.nodes) {
                self.node(*member).into_iter().for_each(|outcome| ballot.add(outcome));
            }
            let slot = match ballot.members() {
                0 => Slot::NotAssessed,
                members => Slot::Known(ballot.settle(needed(group.mode, members))),
            };
            self.slots.put(node, slot);
        }
        self.slots.get(node).known()
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
