//! A part of a text by bytes. Where the bytes do not fit the text it is empty:
//! a reader of any text must not stop at a boundary.

use std::slice::SliceIndex;

/// The bytes of a range, as text.
pub(crate) fn within(text: &str, range: impl SliceIndex<str, Output = str>) -> &str {
    text.get(range).unwrap_or_default()
}

/// Where a short text first stands in another. Texts are lines: looking at each
/// place takes less code than a search made for books.
pub(crate) fn place(text: &str, sought: &str) -> Option<usize> {
    let (text, sought) = (text.as_bytes(), sought.as_bytes());
    (0..text.len()).find(|at| text.get(*at..).is_some_and(|rest| rest.starts_with(sought)))
}

/// Whether a short text stands in another.
pub(crate) fn holds(text: &str, sought: &str) -> bool {
    place(text, sought).is_some()
}

/// What stands before a short text, or everything.
pub(crate) fn before<'a>(text: &'a str, sought: &str) -> &'a str {
    place(text, sought).map_or(text, |at| within(text, ..at))
}
