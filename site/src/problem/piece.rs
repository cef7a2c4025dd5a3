//! A piece of an example: some text and the file it belongs to.

/// Some text of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Piece {
    /// The file, by its path from the root of the site.
    pub file: &'static str,
    /// The text.
    pub text: &'static str,
    /// How the text stands to the file.
    pub way: Way,
}

/// How the text of a piece stands to its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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
/// A page of text.
pub(crate) const NOTE: &str = "content/note.md";
/// A page of text without problems.
pub(crate) const GOOD_NOTE: &str = "+++\ntitle = \"Note\"\n+++\nA page of the site.\n";

/// Keys of a role.
pub(crate) const fn role(text: &'static str) -> Piece {
    keys(CLERK, text)
}

/// The prose of a role.
pub(crate) const fn prose(text: &'static str) -> Piece {
    Piece { file: CLERK, text, way: Way::Prose }
}

/// Keys of the configuration.
pub(crate) const fn config(text: &'static str) -> Piece {
    keys("config.toml", text)
}

/// Keys of the vocabulary.
pub(crate) const fn words(text: &'static str) -> Piece {
    keys("content/vocabulary.toml", text)
}

/// Keys of a ladder.
pub(crate) const fn ladder(text: &'static str) -> Piece {
    keys("content/ladders/records.md", text)
}

/// Keys of any file.
pub(crate) const fn keys(file: &'static str, text: &'static str) -> Piece {
    Piece { file, text, way: Way::Keys }
}

/// A whole file.
pub(crate) const fn whole(file: &'static str, text: &'static str) -> Piece {
    Piece { file, text, way: Way::Whole }
}

/// Text that stands in its file many times.
pub(crate) const fn times(n: u32, file: &'static str, text: &'static str) -> Piece {
    Piece { file, text, way: Way::Times(n) }
}

/// A file that is not there.
pub(crate) const fn missing(file: &'static str) -> Piece {
    Piece { file, text: "(there is no such file)", way: Way::Missing }
}

/// A file that cannot be read.
pub(crate) const fn unreadable(file: &'static str, why: &'static str) -> Piece {
    Piece { file, text: why, way: Way::Unreadable }
}

/// A whole file in an encoding that is not read.
pub(crate) const fn utf16(file: &'static str, text: &'static str) -> Piece {
    Piece { file, text, way: Way::Utf16 }
}
