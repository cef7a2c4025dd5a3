//! A fix that a program can apply: stretches of the file of a problem and what to write in
//! their place. A problem has one only where it is known what was meant; advice that has to be
//! weighed by a person is text.

use std::ops::Range;

/// A stretch of a file and what to write in its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// From this byte of the file.
    pub start: usize,
    /// To before this one.
    pub end: usize,
    /// The text to write there.
    pub text: String,
}

impl Edit {
    /// An edit.
    #[must_use]
    pub fn new(span: Range<usize>, text: impl Into<String>) -> Self {
        Self { start: span.start, end: span.end, text: text.into() }
    }
}

/// A file with edits applied. None when they overlap, or do not fit the file.
#[must_use]
pub fn applied(text: &str, edits: &[Edit]) -> Option<String> {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort();
    let mut mended = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        mended.push_str(text.get(at..edit.start)?);
        mended.push_str(&edit.text);
        text.get(edit.start..edit.end)?;
        at = edit.end;
    }
    mended.push_str(text.get(at..)?);
    Some(mended)
}

#[cfg(test)]
mod tests {
    use super::{Edit, applied};

    #[test]
    fn edits_are_applied_together() {
        let edits = [Edit::new(4..5, "="), Edit::new(0..0, "# "), Edit::new(6..6, "\"")];
        assert_eq!(applied("key : 1", &edits).as_deref(), Some("# key = \"1"));
        assert_eq!(applied("key", &[Edit::new(0..2, ""), Edit::new(1..3, "")]), None);
        assert_eq!(applied("é", &[Edit::new(1..2, "")]), None);
    }
}
