//! What the answers of this visit come to, as the self-check noted it: for cards and comparisons,
//! which evaluate nothing themselves.
//!
//! A page that is being built knows of no answers.

use std::cell::RefCell;

use ::words::{Key, msg, say};
use yew::{Html, html};

thread_local! {
    static NOTED: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

/// Notes the addresses of roles with words for what the answers come to.
#[cfg(feature = "browser")]
pub(crate) fn note(results: Vec<(String, String)>) {
    NOTED.set(results);
}

/// What the answers come to for a role, by its address; nothing where they say nothing.
pub(crate) fn so_far(slug: &str) -> Html {
    let found = NOTED.with_borrow(|noted| {
        let found = noted.iter().find(|(own, _)| own == slug);
        found.map(|(_, word)| word.clone())
    });
    let key: Key = match found.as_deref() {
        Some("appears-to-meet") => msg::SoFarAppearsToMeet::KEY,
        Some("not-yet") => msg::SoFarNotYet::KEY,
        Some("cannot-tell-yet") => msg::SoFarCannotTellYet::KEY,
        Some("reviewer-decides") => msg::SoFarReviewerDecides::KEY,
        _ => return Html::default(),
    };
    let said = say(msg::SoFar { result: &key.say() });
    html! { <p class="so-far" data-verdict={found}>{ said }</p> }
}
