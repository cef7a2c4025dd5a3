//! Places for outcomes, one for every requirement and group of a role.

use super::exams::Exam;
use super::outcome::Outcome;
use crate::requirements::Node;

/// The place for one outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    /// Not looked at yet.
    Empty,
    /// Neither answers nor a reviewer of answers can say.
    NotAssessed,
    /// What the answers come to.
    Known(Outcome),
}

/// Places for all requirements, then for all groups.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Slots {
    slots: Vec<Slot>,
    requirements: usize,
}

impl Slot {
    pub(super) fn known(self) -> Option<Outcome> {
        match self {
            Self::Known(outcome) => Some(outcome),
            Self::Empty | Self::NotAssessed => None,
        }
    }
}

impl Slots {
    /// Empties the places and makes as many as an exam has.
    pub(super) fn reset(&mut self, exam: &Exam) {
        self.requirements = exam.checks.len();
        self.slots.clear();
        self.slots.resize(self.requirements + exam.groups.len(), Slot::Empty);
    }

    pub(super) fn get(&self, node: Node) -> Slot {
        self.slots[self.index(node)]
    }

    pub(super) fn put(&mut self, node: Node, slot: Slot) {
        let index = self.index(node);
        self.slots[index] = slot;
    }

    fn index(&self, node: Node) -> usize {
        match node {
            Node::Requirement(n) => usize::from(n),
            Node::Group(n) => self.requirements + usize::from(n),
        }
    }
}
