//! Conditions of a job.

use crate::id::PlaceId;
use crate::stored::stored;

/// What a condition is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// Where one lives.
    Residency,
    /// Where one works.
    WorkSetting,
    /// What one works with.
    Equipment,
    /// What the body has to do.
    Physical,
    /// What rules one follows.
    Policy,
    /// When one works.
    Hours,
}

stored!(Rule is one of Residency, WorkSetting, Equipment, Physical, Policy, Hours);

/// A condition of the job, shown beside the verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// What it is about.
    pub rule: Rule,
    /// The place it names.
    pub place: Option<PlaceId>,
    /// By when, as text: "the start of your employment".
    pub by: Option<String>,
}

stored!(Condition { rule, place, by });
