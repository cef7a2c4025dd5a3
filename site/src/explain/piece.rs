//! A piece of an example: some text and the file it belongs to.

/// Some text of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// The file, by its path from the root of the site.
    pub file: &'static str,
    /// The text.
    pub text: &'static str,
    /// How the text stands to the file.
    pub way: Way,
}

/// How the text of a piece stands to its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// It is the whole file.
    Whole,
    /// It is some keys and tables of the file; the others stay as they are.
    Keys,
    /// It is the text after the front matter.
    Prose,
    /// The file is not there; the text says so.
    Missing,
    /// The file cannot be read; the text says why.
    Unreadable,
    /// It is the whole file, saved as UTF-16.
    Utf16,
    /// It stands in the file so many times, each time with its number for `{n}`.
    Times(u32),
}

const CLERK: &str = "content/roles/clerk.md";

/// Keys of a role.
pub(crate) const fn role(text: &'static str) -> Piece {
    keys(CLERK, text)
}

/// The prose of a role.
pub(crate) const fn prose(text: &'static str) -> Piece {
    Piece { file: CLERK, text, way: Way::Prose }
}

/// Keys of the configuration.
pub(super) const fn config(text: &'static str) -> Piece {
    keys("config.toml", text)
}

/// Keys of the vocabulary.
pub(super) const fn words(text: &'static str) -> Piece {
    keys("content/vocabulary.toml", text)
}

/// Keys of a ladder.
pub(super) const fn ladder(text: &'static str) -> Piece {
    keys("content/ladders/records.md", text)
}

/// Keys of any file.
pub(super) const fn keys(file: &'static str, text: &'static str) -> Piece {
    Piece { file, text, way: Way::Keys }
}

/// A whole file.
pub(super) const fn whole(file: &'static str, text: &'static str) -> Piece {
    Piece { file, text, way: Way::Whole }
}

/// Text that stands in its file many times.
pub(super) const fn times(n: u32, file: &'static str, text: &'static str) -> Piece {
    Piece { file, text, way: Way::Times(n) }
}

/// A file that is not there.
pub(super) const fn missing(file: &'static str) -> Piece {
    Piece { file, text: "(there is no such file)", way: Way::Missing }
}

/// A file that cannot be read.
pub(super) const fn unreadable(file: &'static str, why: &'static str) -> Piece {
    Piece { file, text: why, way: Way::Unreadable }
}

/// A whole file in an encoding that is not read.
pub(super) const fn utf16(file: &'static str, text: &'static str) -> Piece {
    Piece { file, text, way: Way::Utf16 }
}
