//! From bytes as they were pasted to lines, words and patterns over words.
//!
//! Nothing here knows what a posting says; that begins with the sections.

pub(crate) mod clean;
pub(crate) mod html;
pub(crate) mod letter;
pub(crate) mod line;
pub(crate) mod logical;
pub(crate) mod marker;
pub(crate) mod number;
pub(crate) mod part;
pub(crate) mod pattern;
pub(crate) mod sentence;
pub(crate) mod word;
