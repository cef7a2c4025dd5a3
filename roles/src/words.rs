//! What results say, in the words of people: one place for the command line, the pages
//! and the widget, so that all three say the same.
//!
//! Which message of the catalog says what: the messages themselves are in the crate `words`.
//! Deliberately no markup and no evaluation. It never calls anybody what only a city can call
//! them, and gives no single number for a person.

mod amount;
mod coverage;
mod date;
pub mod gap;
mod list;
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
pub use amount::{amount, count, hours, months, more, sentence};
pub use coverage::coverage;
pub use date::date;
pub use list::{list_and, list_or, row};
pub use outcome::outcome;
pub use quantity::quantity;
pub use question::{level, question, units};
pub use repair::Telling;
pub use since::{ignored, since};
pub use skills::{more_roles, notes, skill_ask, skill_kind, skill_need};
pub use stage::{stage_left, standing};
pub use verdict::{early, near_miss, nothing_written, verdict};

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use tests::harbour::role as tests_role;
