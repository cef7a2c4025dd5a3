//! What the answers of this visit come to, as the self-check noted it: for cards and comparisons,
//! which evaluate nothing themselves.
//!
//! A page that is being built knows of no answers.

use std::cell::RefCell;

use ::words::{Key, msg, say};

thread_local! {
    static NOTED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Notes what the answers come to: lines with the address of a role and a word.
#[cfg(feature = "browser")]
pub(crate) fn note(results: String) {
    NOTED.set(results);
}

/// What the answers come to for a role, by its address: the word, and what is said of it. Nothing
/// where they say nothing.
pub(crate) fn so_far(slug: &str) -> Option<(String, String)> {
    let word = NOTED.with_borrow(|noted| {
        let mut lines = noted.split('\n').filter_map(|line| line.split_once(' '));
        lines.find(|(own, _)| *own == slug).map(|(_, word)| word.to_owned())
    })?;
    let key: Key = match word.as_str() {
        "appears-to-meet" => msg::SoFarAppearsToMeet::KEY,
        "not-yet" => msg::SoFarNotYet::KEY,
        "cannot-tell-yet" => msg::SoFarCannotTellYet::KEY,
        "reviewer-decides" => msg::SoFarReviewerDecides::KEY,
        _ => return None,
    };
    Some((word, say(msg::SoFar { result: &key.say() })))
}
