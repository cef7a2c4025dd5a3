//! Degrees, and experience that substitutes for one.

mod arithmetic;
mod companions;
mod degree;
mod digest;
mod evaluate;
mod model;
mod question;
mod repair;
pub(super) mod words;

pub use degree::Degree;
pub(crate) use evaluate::fits;
pub use model::{Education, EducationCredit, EducationError, EducationTerms};

pub(super) use evaluate::{CompiledEducation, Pool};
