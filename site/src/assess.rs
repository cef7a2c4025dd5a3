//! What answers come to, as text: for people, a line a role, or JSON for programs.
//!
//! Judging is done by the crate `roles`, and what is said of a result is said there
//! too. Nothing here knows an answer; only what came of it.

use roles::{Assessment, Catalog, Role, Vocabulary};

use crate::check::{Known, mended};
use crate::diagnostic::emit::Format;

mod human;
mod json;
mod wrapped;

pub(crate) use wrapped::Wrapped;

/// The role with an id.
///
/// # Errors
/// What to say when there is none, with the nearest known one.
pub fn role<'c>(catalog: &'c Catalog, id: &str) -> Result<&'c Role, String> {
    catalog.role(id).ok_or_else(|| {
        let known = catalog.roles().iter().map(|role| role.id.as_str());
        let help = mended(id, &Known::new(known), "ask for `--all`");
        format!("there is no role `{id}`: {help}")
    })
}

/// How many roles are asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// One: JSON is an object.
    One,
    /// All: JSON is an array.
    All,
}

/// Assessments as text with an end of line, in the order given.
#[must_use]
pub fn told(
    assessments: &[Assessment<'_>],
    words: &Vocabulary,
    asked: Asked,
    format: Format,
) -> String {
    match (format, asked) {
        (Format::Human, _) => human::told(assessments, words),
        (Format::Short, _) => human::short(assessments),
        (Format::Json | Format::Sarif, Asked::One) => json::told(assessments, words, false),
        (Format::Json | Format::Sarif, Asked::All) => json::told(assessments, words, true),
    }
}

#[cfg(test)]
mod tests;
