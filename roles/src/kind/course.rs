//! Courses in some subjects, perhaps so many units of them.

mod model;
mod units;

pub use model::{Course, CourseError};
pub use units::{Unit, Units};
