//! Something to be: employed there, registered, a student.

mod model;

pub use model::Status;
