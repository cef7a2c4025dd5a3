//! What editors are told of the files of a site: schemas for those that complete TOML,
//! and a configuration for one that runs in a browser.
//!
//! Everything here is drawn from the draft types; there is no list of keys of its own.

mod cms;
mod json_schema;

use crate::draft::{
    ConfigDraft, LadderExtra, NoExtra, PageDraft, RoleExtra, SectionDraft, VocabularyDraft,
};
use crate::parse::schema::{Field, fields};

pub use cms::{cms, cms_notes};
pub use json_schema::json_schema;

/// A kind of file whose facts have a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `content/roles/<id>.md`.
    Role,
    /// `content/ladders/<id>.md`.
    Ladder,
    /// Any other page.
    Page,
    /// `_index.md`.
    Section,
    /// `config.toml`.
    Config,
    /// `content/vocabulary.toml`.
    Vocabulary,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Role, Self::Ladder, Self::Page, Self::Section, Self::Config, Self::Vocabulary];

    /// Its name: `role`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::Ladder => "ladder",
            Self::Page => "page",
            Self::Section => "section",
            Self::Config => "config",
            Self::Vocabulary => "vocabulary",
        }
    }

    /// Which files these are.
    fn words(self) -> &'static str {
        match self {
            Self::Role => "The facts of a role: the front matter of content/roles/<id>.md",
            Self::Ladder => "The facts of a ladder: the front matter of content/ladders/<id>.md",
            Self::Page => "The facts of an ordinary page: the front matter of content/<page>.md",
            Self::Section => "The facts of a section: the front matter of an _index.md",
            Self::Config => "The configuration of a careers site: config.toml",
            Self::Vocabulary => "The words that roles share: content/vocabulary.toml",
        }
    }

    /// The keys at its top level.
    pub(crate) fn fields(self) -> Vec<Field> {
        match self {
            Self::Role => at_fixed_addresses(fields::<PageDraft<RoleExtra>>()),
            Self::Ladder => at_fixed_addresses(fields::<PageDraft<LadderExtra>>()),
            Self::Page => fields::<PageDraft<NoExtra>>(),
            Self::Section => fields::<SectionDraft>(),
            Self::Config => fields::<ConfigDraft>(),
            Self::Vocabulary => fields::<VocabularyDraft>(),
        }
    }
}

/// The keys of pages whose whole address cannot be chosen.
fn at_fixed_addresses(mut fields: Vec<Field>) -> Vec<Field> {
    fields.retain(|field| field.key != "path");
    fields
}

#[cfg(test)]
mod tests;
