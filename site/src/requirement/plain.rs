//! Kinds that are a sentence and nothing to compute: abilities, equivalencies, statements,
//! notes.

use serde::Deserialize;

use crate::draft::described::described;

described! {
/// The keys of a kind that has none of its own.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PlainDraft {}
}
