//! Where some words of a value stand in its file, which may write them in another way.

use std::ops::Range;

use crate::sources::{SourceFile, SourcePath, Sources};

/// A file of text.
pub(super) struct FileText<'a> {
    /// Where it is.
    pub(super) path: &'a SourcePath,
    text: &'a str,
}

impl<'a> FileText<'a> {
    /// The file, when it is one of text.
    pub(super) fn of(path: &'a SourcePath, sources: &'a Sources) -> Option<Self> {
        let SourceFile::Bytes(bytes) = sources.get(path.as_str())? else { return None };
        Some(Self { path, text: std::str::from_utf8(bytes).ok()? })
    }

    /// The bytes of the file that hold some bytes of a value. None where the file writes
    /// them otherwise, with `\"` or over two lines.
    pub(super) fn find(
        &self,
        span: &Range<usize>,
        value: &str,
        at: &Range<usize>,
    ) -> Option<Range<usize>> {
        let words = &value[at.clone()];
        let before = value.match_indices(words).take_while(|(start, _)| *start < at.start).count();
        let written = self.text.get(span.clone())?;
        let (start, _) = written.match_indices(words).nth(before)?;
        Some(span.start + start..span.start + start + words.len())
    }
}

#[cfg(test)]
mod tests {
    use super::FileText;
    use crate::sources::{SourcePath, Sources};

    #[test]
    fn the_same_words_are_told_apart() {
        let mut sources = Sources::default();
        sources.insert_text("a.md", "text = \"so, and so\"\nhelp = \"a \\\"b\\\"\"");
        let path = SourcePath::new("a.md");
        let file = FileText::of(&path, &sources).expect("the file is there");
        assert_eq!(file.find(&(7..19), "so, and so", &(8..10)), Some(16..18));
        assert_eq!(file.find(&(7..19), "so, and so", &(0..2)), Some(8..10));
        assert_eq!(file.find(&(27..36), "a \"b\"", &(0..5)), None);
    }
}
