//! `[[extra.group]]` and `[extra.listed]` of a role file, and how much something is needed.
//! What stands in `[[extra.requirement]]` is said in [`crate::requirement`].

use serde::Deserialize;

use super::described::described;
use super::{Said, Spanned};

/// `need`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NeedWord {
    Required,
    Preferred,
    MayBeRequired,
    SomePositions,
    OnTheJob,
    Info,
}

/// `strength` of a preference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StrengthWord {
    Mild,
    Normal,
    Strong,
}

described! {
/// Requirements of which some number is needed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct GroupDraft {
    /// Its name in this file; one is made where it is left out.
    pub id: Said<String>,
    /// How many members are needed: `all`, `any` one, or `at_least` so many.
    pub mode: Said<ModeWord>,
    /// How many; only with `mode = "at_least"`.
    pub n: Said<u16>,
    /// Requirements or other groups.
    pub members: Option<Vec<Spanned<String>>>,
    /// How much the whole group is needed.
    pub need: Said<NeedWord>,
    /// How strongly it is wished for; only with `need = "preferred"`.
    pub strength: Said<StrengthWord>,
}
}

/// `mode` of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ModeWord {
    All,
    Any,
    AtLeast,
}

described! {
/// Long plain lists, one vocabulary id a line; a trailing `*` means "may be required at entry".
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ListedDraft {
    /// What one knows; a star behind a word means that it may be asked for at entry.
    pub knowledge: Option<Vec<Spanned<String>>>,
    /// What one can do.
    pub skills: Option<Vec<Spanned<String>>>,
    /// Abilities.
    pub abilities: Option<Vec<Spanned<String>>>,
    /// Competencies.
    pub competencies: Option<Vec<Spanned<String>>>,
}
}
