//! How many roles there are, as a heading.
//!
//! The finder says the same text aloud in a region of its own, a moment after
//! the last keystroke, once.

use roles::find::{FinderIndex, Found, Spelling};
use yew::{Html, html};

use super::finder::COUNT_ID;
use super::roles;

pub mod examples;

/// The number of roles found; the keyboard can be put here.
pub fn result_count(found: &Found, index: &FinderIndex) -> Html {
    html! { <h2 class="result-count" id={COUNT_ID} tabindex="-1">{ text(found, index) }</h2> }
}

/// `3 of 40 roles`, and a remark when a slip was forgiven.
#[must_use]
pub fn text(found: &Found, index: &FinderIndex) -> String {
    let all = index.cards().len();
    let count = match found.roles.len() {
        0 if all > 0 => "No roles found".to_owned(),
        some if some == all => roles(all),
        some => format!("{some} of {}", roles(all)),
    };
    let slips = found.query.words().iter().filter(|word| word.spelling == Spelling::OneSlip);
    slips
        .fold((count, "with words like"), |(text, joint), slip| {
            (format!("{text} {joint} “{}”", slip.typed), "and")
        })
        .0
}
