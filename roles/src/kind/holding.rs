//! Something to have: skills, knowledge, credentials, memberships.

mod compare;
mod digest;
mod evaluate;
mod model;
mod question;
mod repair;
pub(super) mod words;

pub use model::{Holding, HoldingKind, HoldingMode, NoTerms};

pub(super) use compare::of_terms;
pub(super) use digest::mode;
pub(super) use evaluate::{CompiledHolding, any_or_all, plain};
pub(super) use repair::enough;
