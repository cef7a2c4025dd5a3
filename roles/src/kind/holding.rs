//! Something to have: skills, knowledge, credentials, memberships.

mod model;

pub use model::{Holding, HoldingKind, HoldingMode, NoTerms};
