//! The data file: three bytes that say what it is, one for the version, and the matrix.

use std::fmt;

use super::{Ask, AskedBy, Skill, SkillMatrix};
use crate::stored::{bytes_of, value_of};

/// The version of the data file that this code writes, and the only one it reads.
pub const FORMAT: u8 = 1;

const MARK: [u8; 3] = *b"skl";

/// Why bytes are no matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SkillsError {
    /// Something else altogether.
    NotAMatrix,
    /// A matrix of another version.
    Version(u8),
    /// A matrix that was cut off or changed.
    Damaged,
}

impl fmt::Display for SkillsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAMatrix => f.write_str("the data file does not say who asks for what"),
            Self::Version(_) => f.write_str("the data file is of another version than the page"),
            Self::Damaged => f.write_str("the data file is incomplete or damaged"),
        }
    }
}

impl std::error::Error for SkillsError {}

pub(super) fn encode(matrix: &SkillMatrix) -> Vec<u8> {
    [&MARK[..], &[FORMAT], &bytes_of(matrix)].concat()
}

pub(super) fn decode(bytes: &[u8]) -> Result<SkillMatrix, SkillsError> {
    let body = match bytes.strip_prefix(&MARK) {
        Some([FORMAT, body @ ..]) => body,
        Some([version, ..]) => return Err(SkillsError::Version(*version)),
        _ => return Err(SkillsError::NotAMatrix),
    };
    value_of(body).filter(is_sound).ok_or(SkillsError::Damaged)
}

/// Whether every position names something and every count holds, so that no later code
/// has to ask.
fn is_sound(matrix: &SkillMatrix) -> bool {
    let ask = |ask: &Ask| {
        (ask.role as usize) < matrix.roles.len()
            && ask.level.is_none_or(|level| usize::from(level) < matrix.levels.len())
    };
    let asked = |by: &AskedBy| {
        !by.asks.is_empty() && by.asks.len() <= by.count as usize && by.asks.iter().all(ask)
    };
    let skill = |skill: &Skill| !skill.asked.is_empty() && skill.asked.iter().all(asked);
    matrix.skills.iter().all(skill)
}
