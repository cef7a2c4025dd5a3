//! What results say, in the words of people: one place for the command line, the pages
//! and the widget, so that all three say the same.
//!
//! This is deliberately text and nothing else: no markup, no judging. It never calls
//! anybody what only a city can call them, and gives no single number for a person.

mod amount;
mod coverage;
mod early;
pub mod gap;
mod outcome;
mod quantity;
mod question;
mod repair;
mod since;
mod skills;
mod stage;
pub mod tag;
mod verdict;

pub use crate::kind::words::{course, degree, degree_name, holding, status};
pub use amount::{count, months, more, row, sentence};
pub use coverage::coverage;
pub use early::early;
pub use outcome::{caveat, outcome, reason};
pub use quantity::quantity;
pub use question::{DEGREES, level, question, units};
pub use repair::Telling;
pub use since::{ignored, since};
pub use skills::{more_roles, skill_ask, skill_kind, skill_need};
pub use stage::{stage_left, standing};
pub use verdict::{NO_APPLICATION, near_miss, nothing_written, verdict};

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use tests::harbour::role as tests_role;
