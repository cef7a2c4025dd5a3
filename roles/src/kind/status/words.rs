//! Statuses in words.

use super::Status;
use crate::vocabulary::Vocabulary;
use crate::words::list_or;

/// What has to apply: `registered as a student or employed by the city`.
#[must_use]
pub fn status(status: &Status, words: &Vocabulary) -> String {
    let names: Vec<&str> =
        status.terms().iter().map(|term| words.term(*term).title.as_str()).collect();
    list_or(&names)
}
