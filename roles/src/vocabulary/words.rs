//! The words themselves, as an author writes them, names resolved to positions.

use crate::id::{AreaId, DomainId, FieldId, LevelId, RoleId, ScaleId};
use crate::stored::stored;

/// A domain of work; roles are listed under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Domain {
    /// Its name in files and addresses.
    pub id: DomainId,
    /// What visitors read.
    pub title: String,
    /// What it is, in a sentence or two.
    pub text: String,
}

stored!(Domain { id, title, text });

/// A level of seniority; roles are listed under it. Levels stand in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// Its name in files and addresses.
    pub id: LevelId,
    /// What visitors read.
    pub title: String,
    /// What it is, in a sentence or two.
    pub text: String,
}

stored!(Level { id, title, text });

/// An area of experience, counted in months.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Its name in files; the key in answers.
    pub id: String,
    /// A noun phrase that reads well after "experience in".
    pub title: String,
    /// What a visitor is asked.
    pub question: Option<String>,
    /// Narrower areas that count in full.
    pub includes: Vec<AreaId>,
    /// The class of positions in which it is gained, where it is one.
    pub class: Option<AreaClass>,
}

stored!(Area { id, title, question, includes, class });

/// The class of positions in which an experience is gained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaClass {
    /// Which class.
    pub class: ClassName,
    /// Whether a position at the level of the class will do.
    pub or_level: bool,
    /// Whether it has to be with the employer who asks for it.
    pub own_employer: bool,
}

stored!(AreaClass { class, or_level, own_employer });

/// How a class of positions is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClassName {
    /// A role of this site.
    Role(RoleId),
    /// The employer's code.
    Code(String),
}

stored!(ClassName is 0 = Role { id: 0 }, 1 = Code { code: 0 });

/// A field of study.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name in files.
    pub id: String,
    /// What visitors read.
    pub title: String,
    /// Wider fields it is a kind of: physics is a kind of STEM.
    pub parents: Vec<FieldId>,
}

stored!(Field { id, title, parents });

/// What sort of thing a term names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TermKind {
    /// Software, a language, a platform.
    Tool,
    /// Something one can do.
    Skill,
    /// Something one can know.
    Knowledge,
    /// Something a city looks at in people, usually later.
    Ability,
    /// A way of working that a city names.
    Competency,
    /// A certificate or licence.
    Credential,
    /// A body one can be a member of.
    Organization,
    /// A subject that courses are about.
    Course,
    /// Something one can be: employed there, registered, a student.
    Status,
}

stored!(TermKind is one of Tool, Skill, Knowledge, Ability, Competency, Credential, Organization, Course, Status);

/// Something a visitor can have: a tool they know, a skill, a credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its name in files; the key in answers.
    pub id: String,
    /// What sort of thing it is.
    pub kind: TermKind,
    /// What visitors read.
    pub title: String,
    /// A plain definition.
    pub text: Option<String>,
    /// What a visitor is asked.
    pub question: Option<String>,
    /// Terms of one family are similar to one another.
    pub family: Option<String>,
    /// Other names, for searching.
    pub aliases: Vec<String>,
}

stored!(Term { id, kind, title, text, question, family, aliases });

/// The level words of one employer, lowest first. Words of different scales are never compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    /// Its name in files.
    pub id: String,
    /// Whose words they are.
    pub employer: String,
    /// The words, lowest first; unique over all scales.
    pub levels: Vec<String>,
}

stored!(Scale { id, employer, levels });

/// A word of a scale: the scale and the position in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ScaleLevel {
    /// Whose scale.
    pub scale: ScaleId,
    /// The position from the lowest, 0.
    pub rank: u8,
}

stored!(ScaleLevel { scale, rank });

/// A place that conditions, employers and openings can name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its name in files.
    pub id: String,
    /// What visitors read.
    pub title: String,
    /// Its postal address. Only the generator shows it: it does not travel to browsers.
    pub address: Address,
}

stored!(Place { id, title; address: Address::default() });

/// A postal address, as far as it is stated.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address {
    /// The street and the number.
    pub street: Option<String>,
    /// The city or town.
    pub locality: Option<String>,
    /// The state.
    pub region: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The country in two letters: `US`.
    pub country: Option<String>,
}

/// All words, not yet known to hang together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// In the order they are shown.
    pub domains: Vec<Domain>,
    /// From the first step to the last.
    pub levels: Vec<Level>,
    /// In the order of the file.
    pub areas: Vec<Area>,
    /// In the order of the file.
    pub fields: Vec<Field>,
    /// In the order of the file.
    pub terms: Vec<Term>,
    /// In the order of the file.
    pub scales: Vec<Scale>,
    /// In the order of the file.
    pub places: Vec<Place>,
    /// What visitors read for the levels of each scale, where that is not their name.
    pub shown_levels: Vec<Vec<String>>,
}

impl super::Vocabulary {
    /// The words themselves, to be said in another language: ids and their order have to stay.
    #[must_use]
    pub fn to_words(&self) -> Words {
        Words {
            domains: self.domains.clone(),
            levels: self.levels.clone(),
            areas: self.areas.clone(),
            fields: self.fields.clone(),
            terms: self.terms.clone(),
            scales: self.scales.clone(),
            places: self.places.clone(),
            shown_levels: self.shown_levels.clone(),
        }
    }

    /// The word for a level of a scale that visitors read.
    #[must_use]
    pub fn level_word(&self, level: ScaleLevel) -> &str {
        let shown = self.shown_levels.get(level.scale.index());
        let shown = shown.and_then(|scale| scale.get(usize::from(level.rank)));
        shown.map_or_else(|| self.level_name(level), String::as_str)
    }

    /// The name of a level in files and answers: the same in all languages.
    #[must_use]
    pub fn level_name(&self, level: ScaleLevel) -> &str {
        &self.scales[level.scale.index()].levels[usize::from(level.rank)]
    }

    /// The level that a word names, whichever scale it stands on.
    #[must_use]
    pub fn scale_level(&self, word: &str) -> Option<ScaleLevel> {
        self.scales.iter().zip(0..).find_map(|(scale, n)| {
            let rank = scale.levels.iter().position(|level| level == word)?;
            Some(ScaleLevel { scale: ScaleId(n), rank: u8::try_from(rank).ok()? })
        })
    }

    /// What visitors read for the levels of each scale, where that is not their name.
    pub(crate) fn shown_levels(&self) -> &[Vec<String>] {
        &self.shown_levels
    }
}
