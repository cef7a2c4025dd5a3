//! Something to be: employed there, registered, a student.

mod compare;
mod digest;
mod evaluate;
mod model;
mod question;
mod repair;
pub(super) mod words;

pub use model::Status;

pub(super) use evaluate::CompiledStatus;
