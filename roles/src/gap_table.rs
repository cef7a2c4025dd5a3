//! What lies between every two of some roles, told at build time: the browser shows it and
//! computes nothing, so that what visitors load stays small.
//!
//! Every phrase stands in it once. It is no model of roles: nobody can be judged by it.

use crate::id::RoleId;
use crate::role::Role;
use crate::stored::stored;
use crate::vocabulary::Vocabulary;
use crate::words::gap::{Part, Takes, TermTold, term_names};

mod collect;
mod wire;

pub use wire::{FORMAT, GapTableError};

/// Some roles and the gaps between them. Every position in it names something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GapTable {
    roles: Vec<GapRole>,
    phrases: Vec<String>,
    /// From each role to each, itself left out, in the order of the roles.
    gaps: Vec<Told>,
}

stored!(GapTable { roles, phrases, gaps });

/// A role as far as comparing shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GapRole {
    /// Its id.
    pub id: RoleId,
    /// The last part of its address.
    pub slug: String,
    /// Its name, marked where it has a language of its own.
    pub title: String,
    /// Whose role it is.
    pub employer: String,
    /// What it is, in a sentence or two, marked likewise.
    pub description: String,
    /// What else its description says that is worth comparing: leads, each with its phrases.
    pub facts: Vec<(String, Vec<String>)>,
}

stored!(GapRole { id, slug, title, employer, description, facts });

/// What a step takes, phrases by position.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Told {
    note: Option<u32>,
    left: Vec<(u32, Vec<u32>)>,
    terms: Vec<u32>,
    changes: Vec<(u32, Vec<u32>)>,
}

stored!(Told { note, left, terms, changes });

impl GapTable {
    /// The gaps between some roles of one vocabulary, each role named once.
    #[must_use]
    pub fn of(roles: &[&Role], words: &Vocabulary) -> Self {
        collect::collect(roles, words)
    }

    /// The same with what else is worth comparing of each role, by its position.
    #[must_use]
    pub fn with_facts(mut self, of: impl Fn(usize) -> Vec<Part>) -> Self {
        for (n, role) in self.roles.iter_mut().enumerate() {
            role.facts = of(n).into_iter().map(|part| (part.lead, part.phrases)).collect();
        }
        self
    }

    /// The roles, in the order given.
    #[must_use]
    pub fn roles(&self) -> &[GapRole] {
        &self.roles
    }

    /// The role with an id.
    #[must_use]
    pub fn role(&self, id: &str) -> Option<&GapRole> {
        self.roles.iter().find(|role| role.id.as_str() == id)
    }

    /// What it takes to come from one role to another; none where both are one role, or
    /// one is not there.
    #[must_use]
    pub fn takes(&self, from: &RoleId, to: &RoleId) -> Option<Takes> {
        let position = |id: &RoleId| self.roles.iter().position(|role| role.id == *id);
        let (from, to) = (position(from)?, position(to)?);
        if from == to {
            return None;
        }
        let told = self.gaps.get(from * (self.roles.len() - 1) + to - usize::from(to > from))?;
        let phrase = |n: &u32| self.phrases[*n as usize].clone();
        let part = |(lead, phrases): &(u32, Vec<u32>)| Part {
            lead: phrase(lead),
            phrases: phrases.iter().map(phrase).collect(),
        };
        let terms = term_names().into_iter().zip(&told.terms);
        Some(Takes {
            note: told.note.as_ref().map(phrase),
            left: told.left.iter().map(part).collect(),
            terms: terms.map(|(name, text)| TermTold { name, text: phrase(text) }).collect(),
            changes: told.changes.iter().map(part).collect(),
        })
    }

    /// The data file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        wire::encode(self)
    }

    /// Reads what [`GapTable::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`GapTableError`] when the bytes are of something else, of another version, or damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, GapTableError> {
        wire::decode(bytes)
    }
}
