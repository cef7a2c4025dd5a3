//! Education: a degree, in some fields or in any.

use serde::Deserialize;

use crate::draft::described::described;
use crate::draft::{Said, Spanned};

described! {
/// The keys of an education.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct EducationDraft {
    /// The lowest degree that will do.
    pub degree: Said<DegreeWord>,
    /// The fields of study that count; left out when any will do.
    pub fields: Said<Vec<Spanned<String>>>,
    /// `true` when the source says "or a related field".
    pub related_ok: Said<bool>,
    /// `true` when the school has to be accredited.
    pub accredited: Said<bool>,
    /// `true` when degrees of other countries count.
    pub foreign_ok: Said<bool>,
}
}

/// `degree`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DegreeWord {
    HighSchool,
    SomeCollege,
    Associate,
    Bachelor,
    Master,
    Doctorate,
}
