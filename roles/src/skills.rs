//! Who asks for what: tools, skills, knowledge, credentials and memberships, each with the
//! roles that name it.
//!
//! Deliberately no judging and no ranking of levels: a level is the word of its source,
//! and the words of two cities do not compare.

use crate::stored::stored;
use crate::vocabulary::TermKind;

mod ask;
mod collect;
mod select;
mod short;
mod wire;

pub use ask::{Ask, AskedBy, SkillNeed};
pub use wire::{FORMAT, SkillsError};

/// All that roles ask for, by the words of the vocabulary. Every position in it names
/// something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SkillMatrix {
    roles: Vec<SkillRole>,
    levels: Vec<String>,
    skills: Vec<Skill>,
}

stored!(SkillMatrix { roles, levels, skills });

/// A role that asks for something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkillRole {
    /// The last part of its address.
    pub slug: String,
    /// Its name, marked where it has a language of its own.
    pub title: String,
    /// Its employer, where that is another than the one of most roles.
    pub elsewhere: Option<String>,
}

stored!(SkillRole { slug, title, elsewhere });

/// Something that roles ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skill {
    /// Its id in the vocabulary.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What sort of thing it is.
    pub kind: TermKind,
    /// How many roles name it.
    pub roles: u32,
    /// Who asks for it, by how much it is needed; never empty.
    pub asked: Vec<AskedBy>,
}

stored!(Skill { id, title, kind, roles, asked });

impl SkillMatrix {
    /// What roles ask for, by name.
    #[must_use]
    pub fn skills(&self) -> &[Skill] {
        &self.skills
    }

    /// The roles that ask for something.
    #[must_use]
    pub fn roles(&self) -> &[SkillRole] {
        &self.roles
    }

    /// The role of an ask of this matrix.
    #[must_use]
    pub fn role(&self, ask: &Ask) -> &SkillRole {
        &self.roles[ask.role as usize]
    }

    /// The level word of an ask of this matrix, in the source's own words.
    #[must_use]
    pub fn level(&self, ask: &Ask) -> Option<&str> {
        ask.level.map(|level| self.levels[usize::from(level)].as_str())
    }

    /// Reads what [`SkillMatrix::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`SkillsError`] when the bytes are of something else, of another version, or damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SkillsError> {
        wire::decode(bytes)
    }

    /// The data file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        wire::encode(self)
    }
}
