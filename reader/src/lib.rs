//! From the text of a job posting to a reading of it: every line with what it
//! is and how sure that is, and the requirements as facts.
//!
//! This crate is deliberately nothing else: no disk, no clock, no role files.
//! What it does not understand it keeps as a statement, and what it doubts it
//! asks.

mod account;
mod class;
mod clause;
pub mod explain;
pub mod fact;
mod header;
mod lost;
mod qualify;
pub mod question;
mod read;
pub mod reading;
mod refusal;
mod routes;
mod section;
mod standing;
mod text;
pub mod vocabulary;

pub use class::{Requirement, requirement};
pub use header::date::Date;
pub use read::read;
pub use reading::Reading;
pub use refusal::Refusal;
pub use section::Section;
pub use text::line::{Block, Line};
pub use text::marker::Marker;
