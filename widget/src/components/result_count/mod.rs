//! How many roles there are, as a heading.
//!
//! The finder says the same text aloud in a region of its own, a moment after
//! the last keystroke, once.

use ::words::{msg, say};
use roles::find::{FinderIndex, Found, Spelling};
use roles::words::list_and;
use yew::Html;

use super::element::{self, fixed, with};
use super::finder::COUNT_ID;

pub mod examples;

/// The number of roles found; the keyboard can be put here.
pub fn result_count(found: &Found, index: &FinderIndex) -> Html {
    with(
        "h2",
        &["class", "id", "tabindex"],
        [fixed("result-count"), fixed(COUNT_ID), fixed("-1")],
        element::text(text(found, index)),
    )
}

/// `3 of 40 roles`, and a remark when a slip was forgiven.
#[must_use]
pub fn text(found: &Found, index: &FinderIndex) -> String {
    let all = index.count();
    let count = match found.roles.len() {
        0 if all > 0 => say(msg::FinderCountNone),
        some if some == all => say(msg::RoleCount { count: all }),
        found => say(msg::FinderCount { found, all }),
    };
    let slips = found.query.words().iter().filter(|word| word.spelling == Spelling::OneSlip);
    let slips: Vec<String> =
        slips.map(|slip| say(msg::FinderQuoted { word: &slip.typed })).collect();
    match slips.as_slice() {
        [] => count,
        slips => say(msg::FinderCountSimilar { count: &count, words: &list_and(slips) }),
    }
}
