//! Degrees, and experience that stands in for one.

mod degree;
mod model;

pub use degree::Degree;
pub use model::{Education, EducationCredit, EducationError, EducationTerms};
