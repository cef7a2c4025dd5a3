//! Months of experience.

mod credit;
mod model;
mod part;

pub use credit::Credit;
pub use model::{Experience, ExperienceError, ExperienceTerms, months_of_hours};
pub use part::{Part, PartTerms};
