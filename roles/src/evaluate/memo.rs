//! Places for outcomes, one for every requirement and group of a role.

use super::compiled::CompiledRole;
use super::outcome::Outcome;
use crate::requirements::Node;

/// The place for one outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry {
    /// Not looked at yet.
    Empty,
    /// Neither answers nor a reviewer of answers can say.
    NotAssessed,
    /// What the answers come to.
    Known(Outcome),
}

/// Places for all requirements, then for all groups.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Memo {
    memo: Vec<Entry>,
    requirements: usize,
}

impl Entry {
    pub(super) fn known(self) -> Option<Outcome> {
        match self {
            Self::Known(outcome) => Some(outcome),
            Self::Empty | Self::NotAssessed => None,
        }
    }
}

impl Memo {
    /// Empties the places and makes as many as a compiled role has.
    pub(super) fn reset(&mut self, compiled: &CompiledRole) {
        self.requirements = compiled.requirements.len();
        self.memo.clear();
        self.memo.resize(self.requirements + compiled.groups.len(), Entry::Empty);
    }

    pub(super) fn get(&self, node: Node) -> Entry {
        self.memo[self.index(node)]
    }

    pub(super) fn put(&mut self, node: Node, entry: Entry) {
        let index = self.index(node);
        self.memo[index] = entry;
    }

    fn index(&self, node: Node) -> usize {
        match node {
            Node::Requirement(n) => usize::from(n),
            Node::Group(n) => self.requirements + usize::from(n),
        }
    }
}
