//! Months of experience.

mod arithmetic;
mod compare;
mod compiled;
mod credit;
mod credits;
mod digest;
mod evaluate;
mod model;
mod part;
mod question;
mod repair;
mod words;

pub use credit::Credit;
pub use model::{Experience, ExperienceError, ExperienceTerms, months_of_hours};
pub use part::{Part, PartTerms};

pub(super) use arithmetic::{Subject, counted};
pub(super) use compiled::{CompiledExperience, Pool};
