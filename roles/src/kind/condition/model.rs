//! Conditions of a job.

use serde::{Deserialize, Serialize};

use crate::id::PlaceId;

/// What a condition is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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

/// A condition of the job, shown beside the verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// What it is about.
    pub rule: Rule,
    /// The place it names.
    pub place: Option<PlaceId>,
    /// By when, as text: "the start of your employment".
    pub by: Option<String>,
}
