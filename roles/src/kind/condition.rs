//! Conditions of a job.

mod model;

pub use model::{Condition, Rule};
