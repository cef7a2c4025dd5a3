//! Experience: how long, in what, of which parts, and what counts instead.

use serde::Deserialize;

use crate::draft::described::described;
use crate::draft::{Said, Spanned};

described! {
/// The keys of an experience.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ExperienceDraft {
    /// How many years.
    pub years: Said<f64>,
    /// How many months, in place of years.
    pub months: Said<u16>,
    /// `true` when the source gives no number.
    pub any_amount: Said<bool>,
    /// In what; an `[[area]]` of the vocabulary.
    pub area: Said<String>,
    /// An "of which", so many of the years in another area.
    pub part: Option<Vec<Spanned<PartDraft>>>,
    /// What can stand in for some of the years.
    pub credit: Option<Vec<Spanned<CreditDraft>>>,
    /// The most years that all credits together are worth.
    pub credit_max_years: Said<f64>,
    /// `true` when a credit also counts for the "of which".
    pub credit_reduces_parts: Said<bool>,
}

/// "Of which".
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PartDraft {
    /// Its name in this file.
    pub id: Said<String>,
    /// How many years.
    pub years: Said<f64>,
    /// How many months, in place of years.
    pub months: Said<u16>,
    /// In what; an `[[area]]` of the vocabulary.
    pub area: Said<String>,
}

/// A substitution.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct CreditDraft {
    /// The requirement that stands in.
    pub when: Said<String>,
    /// How many years it is worth.
    pub years: Said<f64>,
    /// How many months it is worth, in place of years.
    pub months: Said<u16>,
}
}
