//! Who asks for what: a table of tools, skills and the like with the roles that ask for
//! them, and what narrows it.
//!
//! Both are drawn when the page is built, and stay: drawing them again would keep a slow device
//! busy. What follows from what is typed and chosen is said here, and written into the page by
//! `browser/skills.rs`. Deliberately knows no address and no document.

use ::words::{msg, say};
use roles::SkillMatrix;
use roles::page_state::{SkillsState, kind_key, need_key};

pub mod examples;
mod grid;
mod table;
mod view;

pub use table::{ROWS, table};
pub(crate) use view::narrowing;

use super::button::{ButtonLook, plain};
use super::sketch::Sketch;

/// The id of the heading with the number of entries.
pub const COUNT_ID: &str = "skills-count";
/// The id of the text field.
pub const TEXT_ID: &str = "skills-text";
/// The id of the list of kinds.
pub const KIND_ID: &str = "skills-kind";
/// The id of the list of needs.
pub const NEED_ID: &str = "skills-need";
/// The id of the list of orders.
pub const ORDER_ID: &str = "skills-order";

/// What the fields and lists hold for a state, by their ids.
#[must_use]
pub fn fields(state: &SkillsState) -> [(&'static str, String); 4] {
    [
        (TEXT_ID, state.text.clone()),
        (KIND_ID, state.kind.map_or("", kind_key).to_owned()),
        (NEED_ID, state.need.map_or("", need_key).to_owned()),
        (ORDER_ID, state.order.key().to_owned()),
    ]
}

/// The state once a field or list holds another value; the same for another field.
#[must_use]
pub fn changed(state: &SkillsState, field: &str, value: &str) -> SkillsState {
    match field {
        TEXT_ID => state.with_text(value),
        KIND_ID => state.of_kind(value),
        NEED_ID => state.needed(value),
        ORDER_ID => state.sorted(value),
        _ => state.clone(),
    }
}

/// The state once everything that narrows the table is given up; the order stays.
#[must_use]
pub fn cleared(state: &SkillsState) -> SkillsState {
    SkillsState { order: state.order, ..SkillsState::default() }
}

/// `All 57 entries`, `3 of 57 entries`.
#[must_use]
pub fn count(matrix: &SkillMatrix, found: usize) -> String {
    let all = matrix.skills().len();
    match found == all {
        true => say(msg::SkillsCountAll { all }),
        false => say(msg::SkillsCount { found, all }),
    }
}

/// What is said where nothing is found, with a way back to everything.
pub(crate) fn nothing() -> Sketch {
    let parts = vec![
        Sketch::saying("p", "", say(msg::SkillsNothing)),
        plain(ButtonLook::Text, say(msg::SkillsShowAll)),
    ];
    Sketch::holding("div", "skills__nothing", parts)
}

#[cfg(test)]
mod tests {
    use roles::page_state::SkillsState;

    use super::{changed, cleared, fields};

    #[test]
    fn a_state_is_what_its_fields_hold() {
        let state = SkillsState::read("q=post&kind=tool&need=preferred&sort=roles");
        let all = fields(&state);
        let again = all.iter().fold(SkillsState::default(), |state, (field, value)| {
            assert!(!value.is_empty(), "{field}");
            changed(&state, field, value)
        });
        assert_eq!(again, state);
        assert_eq!(changed(&state, "another", "x"), state);
        assert_eq!(cleared(&state).write(), "sort=roles");
    }
}
