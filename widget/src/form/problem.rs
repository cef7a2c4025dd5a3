//! What is wrong with something that was typed.

use super::Field;

/// A field whose text is no answer, and what to do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) field: Field,
    /// What to write, as a sentence without its full stop.
    pub(crate) text: &'static str,
}

impl Problem {
    pub(super) fn new(field: Field, text: &'static str) -> Self {
        Self { field, text }
    }
}
