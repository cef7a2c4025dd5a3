//! From bytes of a file to lines and columns.

use super::Place;
use crate::sources::{SourceFile, Sources};

/// A line and a column, both counted from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// Where a place begins and ends; none for a whole file or one that is not there.
///
/// The end is after the last character.
#[must_use]
pub fn range(place: &Place, sources: &Sources) -> Option<(Position, Position)> {
    let (start, end) = place.span?;
    let SourceFile::Bytes(bytes) = sources.get(place.file.as_str())? else { return None };
    Some((position(bytes, start), position(bytes, end.max(start))))
}

/// Where a byte is. A byte after the end is at the end.
#[must_use]
pub fn position(bytes: &[u8], byte: usize) -> Position {
    let byte = byte.min(bytes.len());
    let start = line_start(bytes, byte);
    let byte = byte.max(start);
    let line = bytes[..start].iter().filter(|b| **b == b'\n').count() + 1;
    let column = String::from_utf8_lossy(&bytes[start..byte]).chars().count() + 1;
    Position { line, column }
}

/// The byte at which the line of a byte starts; a byte order mark is no part of a line.
pub(super) fn line_start(bytes: &[u8], byte: usize) -> usize {
    match bytes[..byte].iter().rposition(|b| *b == b'\n') {
        Some(end) => end + 1,
        None if bytes.starts_with(&[0xef, 0xbb, 0xbf]) => 3,
        None => 0,
    }
}

/// The byte after the last one of the line of a byte, without the line's end.
pub(super) fn line_end(bytes: &[u8], byte: usize) -> usize {
    let end = bytes[byte..].iter().position(|b| *b == b'\n').map_or(bytes.len(), |n| byte + n);
    if end > byte && bytes[end - 1] == b'\r' { end - 1 } else { end }
}

#[cfg(test)]
mod tests {
    use super::{line_end, line_start, position};

    #[track_caller]
    fn check(text: &str, byte: usize, expected: (usize, usize)) {
        let found = position(text.as_bytes(), byte);
        assert_eq!((found.line, found.column), expected, "{text:?} at {byte}");
    }

    #[test]
    fn counts_characters_from_one() {
        check("", 0, (1, 1));
        check("ab\ncd", 4, (2, 2));
        check("äb", 2, (1, 2));
        check("日本\n", 3, (1, 2));
        check("\ta", 1, (1, 2));
        check("a\r\nb", 3, (2, 1));
        check("a\n", 2, (2, 1));
        check("\u{feff}ab", 4, (1, 2));
        check("\u{feff}ab", 0, (1, 1));
        check("ab", 99, (1, 3));
    }

    #[test]
    fn a_line_ends_before_its_end() {
        for (text, byte, line) in
            [("ab\r\ncd", 1, "ab"), ("ab\r\ncd", 5, "cd"), ("ab\r\n", 2, "ab"), ("\n", 0, "")]
        {
            let bytes = text.as_bytes();
            assert_eq!(&text[line_start(bytes, byte)..line_end(bytes, byte)], line, "{text:?}");
        }
    }
}
