//! What is wrong with something that was typed.

use super::Field;
use ::words::Key;

/// A field whose text is no answer, and what to do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) field: Field,
    /// What to write.
    pub(crate) text: Key,
}

impl Problem {
    pub(super) fn new(field: Field, text: Key) -> Self {
        Self { field, text }
    }
}
