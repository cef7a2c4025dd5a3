//! What there is to say about something that was typed.

use super::Field;

/// Something that cannot be read or cannot be, or that is only worth a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) field: Field,
    /// What to write.
    pub(crate) text: String,
    /// Whether the answer counts all the same.
    pub(crate) is_note: bool,
}

impl Problem {
    pub(super) fn wrong(field: Field, text: String) -> Self {
        Self { field, text, is_note: false }
    }

    pub(super) fn note(field: Field, text: String) -> Self {
        Self { field, text, is_note: true }
    }
}
