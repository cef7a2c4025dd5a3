//! Two roles chosen, and what lies between them.
//!
//! The lists are drawn when the page is built, and stay. What follows from what is chosen is said
//! here, and written into the page by `browser/ladders.rs`. Deliberately knows no address, no map
//! and no document.

use ::words::{msg, say};
use roles::GapTable;
use roles::id::RoleId;
use roles::page_state::PairState;

pub mod examples;
mod sides;
mod view;

pub(crate) use sides::sides;
pub(crate) use view::comparing;

/// The id of the list of roles to start from.
pub const FROM_ID: &str = "compare-from";
/// The id of the list of roles to go to.
pub const TO_ID: &str = "compare-to";

/// What the lists hold for two roles, by their ids.
#[must_use]
pub fn fields(pair: &PairState) -> [(&'static str, String); 2] {
    let id = |role: &Option<RoleId>| role.as_ref().map(ToString::to_string).unwrap_or_default();
    [(FROM_ID, id(&pair.from)), (TO_ID, id(&pair.to))]
}

/// The two roles once a list holds another value; the same for another field.
#[must_use]
pub fn changed(pair: &PairState, field: &str, value: &str, book: &GapTable) -> PairState {
    match field {
        FROM_ID => pair.starting(value, book),
        TO_ID => pair.leading(value, book),
        _ => pair.clone(),
    }
}

/// What is said aloud once something was chosen.
#[must_use]
pub fn told(pair: &PairState, book: &GapTable) -> String {
    let title = |id: &Option<RoleId>| -> Option<String> {
        Some(book.role(id.as_ref()?.as_str())?.title.clone())
    };
    match (title(&pair.from), title(&pair.to)) {
        (Some(from), Some(to)) => say(msg::CompareShown { from: &from, to: &to }),
        (Some(from), None) => say(msg::CompareChosenFrom { from: &from }),
        (None, Some(to)) => say(msg::CompareChosenTo { to: &to }),
        (None, None) => say(msg::CompareNone),
    }
}

#[cfg(all(test, feature = "server"))]
mod tests;
