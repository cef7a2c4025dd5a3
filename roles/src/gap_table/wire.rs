//! The data file: three bytes that say what it is, one for the version, and the book.

use std::fmt;

use super::{GapTable, Told};
use crate::stored::{bytes_of, value_of};

/// The version of the data file that this code writes, and the only one it reads.
pub const FORMAT: u8 = 2;

const MARK: [u8; 3] = *b"gap";

/// Why bytes are no book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GapTableError {
    /// Something else altogether.
    NotABook,
    /// A book of another version.
    Version(u8),
    /// A book that was cut off or changed.
    Damaged,
}

impl fmt::Display for GapTableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotABook => f.write_str("the data file is none for comparing roles"),
            Self::Version(_) => f.write_str("the data file is of another version than the page"),
            Self::Damaged => f.write_str("the data file is incomplete or damaged"),
        }
    }
}

impl std::error::Error for GapTableError {}

pub(super) fn encode(book: &GapTable) -> Vec<u8> {
    [&MARK[..], &[FORMAT], &bytes_of(book)].concat()
}

pub(super) fn decode(bytes: &[u8]) -> Result<GapTable, GapTableError> {
    let body = match bytes.strip_prefix(&MARK) {
        Some([FORMAT, body @ ..]) => body,
        Some([version, ..]) => return Err(GapTableError::Version(*version)),
        _ => return Err(GapTableError::NotABook),
    };
    value_of(body).filter(is_sound).ok_or(GapTableError::Damaged)
}

/// Whether every position names a phrase, so that no later code has to ask.
fn is_sound(book: &GapTable) -> bool {
    let known = |n: &u32| (*n as usize) < book.phrases.len();
    let part = |(lead, phrases): &(u32, Vec<u32>)| known(lead) && phrases.iter().all(known);
    let told = |told: &Told| {
        told.note.iter().all(known)
            && told.terms.iter().all(known)
            && told.left.iter().chain(&told.changes).all(part)
    };
    let roles = book.roles.len();
    book.gaps.len() == roles * roles.saturating_sub(1) && book.gaps.iter().all(told)
}
