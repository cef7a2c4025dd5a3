//! The data file: three bytes that say what it is, one for the version, and the
//! index.

use std::fmt;

use super::FinderIndex;
use super::apart::CARDS;
use crate::stored::{bytes_of, value_of};

/// The version of the data file that this code writes, and the only one it reads.
pub const FORMAT: u8 = 4;

const MARK: [u8; 3] = *b"fnd";

/// Why bytes are no index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IndexError {
    /// Something else altogether.
    NotAnIndex,
    /// An index of another version.
    Version(u8),
    /// An index that was cut off or changed.
    Damaged,
}

impl fmt::Display for IndexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnIndex => f.write_str("the data file is no index of roles"),
            Self::Version(_) => f.write_str("the data file is of another version than the page"),
            Self::Damaged => f.write_str("the data file is incomplete or damaged"),
        }
    }
}

impl std::error::Error for IndexError {}

pub(super) fn encode(index: &FinderIndex) -> Vec<u8> {
    [&MARK[..], &[FORMAT], &bytes_of(index)].concat()
}

pub(super) fn decode(bytes: &[u8]) -> Result<FinderIndex, IndexError> {
    let body = match bytes.strip_prefix(&MARK) {
        Some([FORMAT, body @ ..]) => body,
        Some([version, ..]) => return Err(IndexError::Version(*version)),
        _ => return Err(IndexError::NotAnIndex),
    };
    value_of(body).filter(is_sound).ok_or(IndexError::Damaged)
}

/// Whether every position names something, so that no later code has to ask.
fn is_sound(index: &FinderIndex) -> bool {
    let mut parts = index.parts.iter().enumerate();
    index.columns.is_sound(index.options.len())
        && index.parts.len() == index.firsts.len() + index.count().div_ceil(CARDS)
        && parts.all(|(n, part)| part.get().is_none_or(|content| index.is_part(n, content)))
}
