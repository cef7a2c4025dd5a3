//! Where answers stand on a ladder, in words.

use words::{msg, say};

use super::{Telling, sentence, verdict};
use crate::role::{Role, Status};
use crate::stages::Stage;
use crate::vocabulary::Vocabulary;

/// What answers come to for a role, or that nothing is written.
#[must_use]
pub fn standing(role: &Role, stage: &Stage) -> String {
    match role.status {
        Status::Stub => super::nothing_written(),
        _ => verdict(stage.verdict),
    }
}

/// What is left for a stage: a lead, and ways of which each would do. None where nothing
/// is. `below` is the role of the rung that it continues.
#[must_use]
pub fn stage_left(
    role: &Role,
    below: Option<&Role>,
    stage: &Stage,
    words: &Vocabulary,
) -> Option<(String, Vec<String>)> {
    if stage.left.is_empty() {
        return None;
    }
    let ways = stage.left.len();
    let lead = match below {
        Some(below) => say(msg::StageLeftAfter { ways, role: &below.named() }),
        None => say(msg::StageLeft { ways }),
    };
    let telling = Telling::of_repairs(role, words);
    Some((lead, stage.left.iter().map(|repair| sentence(&telling.repair(repair))).collect()))
}
