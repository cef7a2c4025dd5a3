//! A part of a text by bytes. Where the bytes do not fit the text it is empty:
//! a reader of any text must not stop at a boundary.

use std::slice::SliceIndex;

/// The bytes of a range, as text.
pub(crate) fn within(text: &str, range: impl SliceIndex<str, Output = str>) -> &str {
    text.get(range).unwrap_or_default()
}
